import { beforeEach, expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

let ana: Person;
beforeEach(async () => {
  ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('just had my first interview with Corvane');
  await ana.says('the consultant asked about excel twice. pia asked about sql, it threw me');
  await ana.says('they lost a client in spring');
  await ana.says('done');
});

async function onToTheLast(): Promise<void> {
  for (const said of ['all right', 'fine', "that's all", 'nothing', 'nothing']) {
    if (ana.last.text.includes('do differently')) return;
    await ana.says(said);
    expect(ana.last.text).not.toContain('What happens next?');
  }
}

test('what somebody is called goes to their lines', async () => {
  await ana.says('the consultant was called Dr Healy');
  expect(ana.last.text).toContain('Dr Healy, the consultant: kept.');
  expect(ana.last.text).toContain('Excel · Dr Healy');
  expect(ana.last.text).not.toContain('"the consultant was called');
});

test.each(["they'll ring on Friday", 'he call me monday', 'they will let me know by friday'])(
  '"%s" at the list is what happens next, and is not asked again',
  async (said) => {
    await ana.says(said);
    expect(ana.last.text).not.toContain(said);
    await onToTheLast();
    expect(ana.last.text).toContain('do differently');
  },
);

test('a date at the list is checked at its turn', async () => {
  await ana.says('March 19th, 2pm, with the lead investor, Tom Reyes');
  expect(ana.last.text).toContain('I come to that date at the end.');
  await ana.says('all right');
  for (const said of ['fine', "that's all", 'nothing', 'nothing']) {
    if (ana.last.text.includes('Round 2')) break;
    await ana.says(said);
  }
  expect(ana.last.text).toContain('Round 2: Thursday 19 March 2026, 14:00');
});

test('what they said of the employer is not how the question went', async () => {
  await ana.says('1 fine');
  if (!ana.last.text.includes('how was it')) await ana.says('all right');
  await ana.says('she said the last inspection was bad');
  expect(ana.last.text).not.toContain('harder');
});

test('the date of the next talk is no plan', async () => {
  await onToTheLastPlain();
  await ana.says('second talk on board the ship, 19 march 0800 hrs');
  expect(ana.last.text).toContain('Round 2: Thursday 19 March 2026, 8:00');
});

test('"what is a brief" is answered, and the question stays', async () => {
  await onToTheLastPlain();
  await ana.says('what is a brief');
  expect(ana.last.text).toContain('"brief": one screen to read before a round.');
  await ana.says('be shorter');
  expect(ana.last.text).toContain('be shorter');
});

async function onToTheLastPlain(): Promise<void> {
  for (const said of [
    'all right',
    'fine',
    "that's all",
    'nothing',
    "I don't know",
    "I don't know",
  ]) {
    if (ana.last.text.includes('do differently')) return;
    await ana.says(said);
  }
}
