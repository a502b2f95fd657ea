import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

const shrugs = [
  'meh',
  'dunno',
  'honestly meh',
  'hard to say',
  'i forgot',
  "don't remember",
  '🤷',
  '...',
];

async function asked(): Promise<Person> {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel, it threw me');
  await ana.says('done');
  await ana.says('ok');
  expect(ana.last.text).toContain('What do you know about them');
  return ana;
}

test.each(shrugs)('"%s" is nothing they know', async (said) => {
  const ana = await asked();
  const [answer] = await ana.says(said);
  expect(answer?.text).not.toContain('Kept');
  expect(answer?.text).toContain('Maybe with a cue');
  const [further] = await ana.says(said);
  expect(further?.text).not.toContain('Kept');
});

test.each(['meh, but ruben decides', 'Привет, они потеряли клиента', 'they dunno who decides'])(
  '"%s" is kept',
  async (said) => {
    const ana = await asked();
    await ana.says(said);
    expect(ana.heard.map(({ text }) => text).join('\n')).toContain('Kept');
  },
);
