import { expect, test } from 'vitest';
import { asked, notesRead } from '../support/heard.ts';

const whoAsked = (text: string) => notesRead(text).questions.map(({ by }) => by);

test.each([
  ['why I left Deloitte after a year. they asked about excel', null],
  ['Interview at Ford. asked about welding', null],
  ['owner madame roux asked why i want to leave the brasserie', 'Madame Roux'],
  ['Gordana asked about nights', 'Gordana'],
  ['Chef asked about knife skills', 'chef'],
  ['talked to Niamh at Aldi. she asked about tills', 'Niamh'],
  ['the inspector asked about my driving licence', 'inspector'],
])('"%s" was asked by %s', (text, name) => {
  expect(new Set(whoAsked(text))).toEqual(new Set([name]));
});

test('three people who ask for one thing are three times', () => {
  expect(asked('Pete asked my notice. Jo asked my notice. Sam asked my notice')).toEqual([
    'notice-period ×3',
  ]);
});
