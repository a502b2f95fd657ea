import type { Concern } from './concern.ts';

export const money: readonly Concern[] = [
  {
    id: 'salary',
    label: 'what you want to earn',
    names: [
      'salary',
      'salary expectations',
      'salary expectation',
      'pay expectations',
      'expected salary',
      'desired salary',
    ],
    says: [
      'what i want to earn',
      'how much money i want',
      'what figure i have in mind',
      'my number',
      'pay',
      'compensation',
      'day rate',
      'hourly rate',
      'what would it take',
      'what package i am looking for',
      'money question',
      'wage',
      'how much',
    ],
    straight: 'What would you like to earn?',
    sideways: 'What kind of package did you have in mind when you applied?',
    pushing: 'That is above what we planned. Why should we pay it?',
    probes: ['How did you arrive at that figure?', 'What is the least you would accept?'],
    proofs: [
      {
        kind: 'outline',
        example: 'half a page with the figure, two pay surveys and what the job adds to them',
      },
      { kind: 'work_sample', example: 'one result of yours with what it saved or earned in money' },
      { kind: 'reference', example: 'a former manager who can say what you were worth to them' },
    ],
    everyone: true,
  },
];
