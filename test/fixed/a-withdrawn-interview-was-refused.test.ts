import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

async function asked(next: readonly string[]): Promise<Person> {
  const ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel twice, it threw me. they lost a client in spring');
  await ana.says('done');
  await ana.says('ok');
  await ana.says('nothing');
  for (const said of next) await ana.says(said);
  return ana;
}
const lastQuestion = () => asked(["I don't know"]);

test.each([
  'they cancelled the interview',
  'they withdrew it',
  "they've withdrawn the job",
  'the position was cancelled',
  'ok so it got called off',
])('"%s" at the last question is asked once whether it is over', async (said) => {
  const ana = await lastQuestion();
  await ana.says(said);
  expect(ana.last.text).toBe('Is it over with Corvane, or will there be another date?');
  await ana.says('yes');
  expect(ana.last.text).toContain('Everything for Corvane is switched off');
  await ana.says('skip');
  expect(ana.last.text).not.toContain('do differently');
});

test('the same where it is asked what happens next', async () => {
  const ana = await asked(['they cancelled the interview']);
  expect(ana.last.text).toContain('Is it over with Corvane');
  await ana.says('thursday 10am');
  expect(ana.last.text).toContain('Round 2: Thursday');
});

test('and where it is asked what came back', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel, it threw me. they lost a client in spring');
  await ana.says('done');
  await ana.says('ok');
  await ana.says('nothing');
  expect(ana.last.text).toContain('What did they come back to');
  await ana.says('they cancelled the next interview');
  expect(ana.last.text).toContain('Is it over with Corvane');
});

test('a round with a date is called off itself', async () => {
  const ana = await asked(['tuesday 10am', 'yes', 'they withdrew it']);
  expect(ana.last.text).toContain('Is it off, or will there be another date?');
  await ana.says('yes');
  expect(ana.last.text).toContain('Cancelled: Corvane, round 2');
  expect(ana.last.text).toContain('what will you do differently');
});

test('who does not know goes on to the last question', async () => {
  const ana = await lastQuestion();
  await ana.says('they cancelled the interview');
  await ana.says('idk');
  expect(ana.last.text).toContain('what will you do differently');
});

test('a plan with such words in it is a plan', async () => {
  const ana = await lastQuestion();
  await ana.says('ask why they cancelled the role last year');
  expect(ana.last.text).toContain('ask why they cancelled the role last year');
  expect(ana.last.text).toContain('FOR NEXT TIME');
});
