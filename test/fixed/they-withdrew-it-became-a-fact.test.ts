import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

async function telling(...answers: readonly string[]): Promise<Person> {
  const ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about my gap year, it threw me. they lost a client in spring');
  for (const said of answers) await ana.says(said);
  return ana;
}

const places: [string, string[]][] = [
  ['in the telling', []],
  ['at the list', ['done']],
  ['where they are asked what they know', ['done', 'ok']],
];

test.each(places)('%s it is asked whether it is over', async (_, answers) => {
  const ana = await telling(...answers);
  const before = ana.last.text;
  await ana.says('the position is on hold');
  expect(ana.last.text).toContain('Is it over with Corvane, or will there be another date?');
  await ana.says('idk');
  // The question that was open, or the same list again.
  expect(ana.last.text.split('\n').at(-1)).toBe(
    answers.length === 0
      ? 'What you told me is here. Anything else? Go on, or say "done". (1 of 4)'
      : before.split('\n').at(-1),
  );
  expect(ana.last.text).not.toContain('on hold');
});

test('a yes at the list ends it, and nothing more is asked of the round', async () => {
  const ana = await telling('done');
  await ana.says('they withdrew it');
  await ana.says('yes');
  expect(ana.last.text).toContain('Everything for Corvane is switched off');
  await ana.says('skip');
  expect(ana.last.text).toBe('Nothing is due.');
});

test('a yes in the telling lets it be told to its end', async () => {
  const ana = await telling();
  await ana.says('they cancelled the job');
  await ana.says('yes');
  await ana.says('no money for it');
  expect(ana.last.text).toContain('Kept: "no money for it"');
  expect(ana.last.text).toContain('Anything else?');
});

test('another date at the list is kept, and what happens next is not asked again', async () => {
  const ana = await telling('done');
  await ana.says('they cancelled the next interview');
  await ana.says('thursday 10am');
  await ana.says('yes');
  expect(ana.last.text).toContain("What's wrong or missing?");
  for (const said of ['ok', 'nothing', 'nothing', 'no', 'nothing']) {
    await ana.says(said);
    expect(ana.last.text).not.toContain('What happens next?');
    if (ana.last.text.includes('do differently')) break;
  }
  expect(ana.last.text).toContain('do differently on the 12th');
});

test('a no told at the list is no fact', async () => {
  const ana = await telling('done');
  await ana.says('they said no');
  expect(ana.last.text).toBe('Is it over with Corvane?');
  await ana.says('no');
  expect(ana.last.text).toContain('Then it goes on as it was.');
  expect(ana.last.text).not.toContain('said no');
});

test.each(['I withdrew', 'i pulled out', 'I told them no'])(
  '"%s" is asked once, and ends it without a word of rejection',
  async (said) => {
    const ana = await telling('done');
    await ana.says(said);
    expect(ana.last.text).toBe('Is it over with Corvane?');
    await ana.says('yes');
    expect(ana.last.text).toContain('on your own word');
    expect(ana.last.text).not.toContain('Sorry');
    await ana.says('rounds');
    expect(ana.last.text).toContain('over');
  },
);

test('the same with nothing open', async () => {
  const ana = await telling('done', 'enough for today');
  await ana.presses('Enough for today');
  await ana.presses('Good');
  await ana.says('I pulled out');
  expect(ana.last.text).toBe('Is it over with Corvane?');
  await ana.says('yes');
  expect(ana.last.text).toContain('on your own word');
});

test('"I told them no" in a telling answers a question of theirs', async () => {
  const ana = await telling('they asked if weekends are a problem', 'I told them no');
  expect(ana.last.text).not.toContain('Is it over');
});
