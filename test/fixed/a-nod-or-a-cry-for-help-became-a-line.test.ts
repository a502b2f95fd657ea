import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

async function listed(): Promise<Person> {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel, it threw me. they lost a client in spring');
  await ana.says('done');
  expect(ana.last.text).toContain("What's wrong or missing?");
  return ana;
}

test.each(['y', 'yh', 'k', '👍🏽', 'cool', 'yes is good'])(
  '"%s" takes the list as right',
  async (said) => {
    const ana = await listed();
    await ana.says(said);
    expect(ana.last.text).toContain('What do you know about them');
  },
);

test.each(['i dont understand', 'what means this', '?', 'help me'])(
  '"%s" adds nothing and gets the question again',
  async (said) => {
    const ana = await listed();
    await ana.says(said);
    expect(ana.last.text).toContain("What's wrong or missing?");
    expect(ana.last.text).not.toContain('Added');
    expect(ana.last.text).not.toContain(`"${said}"`);
  },
);

test('"great" after the list changes no line', async () => {
  const ana = await listed();
  await ana.says('ok');
  await ana.says('great');
  expect(ana.last.text).not.toContain('Changed');
});

test('a bare yes to the cue asks for the line', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel, it threw me');
  await ana.says('done');
  await ana.says('ok');
  await ana.says('no');
  expect(ana.last.text).toContain('Maybe with a cue');
  await ana.says('yes');
  expect(ana.last.text).toContain('one line of it will do');
});

test.each(['yes', '👍'])('"%s" is no plan', async (said) => {
  const ana = await listed();
  await ana.says('ok');
  await ana.says('ruben decides');
  await ana.says('no');
  await ana.says('skip');
  expect(ana.last.text).toContain('what will you do differently');
  await ana.says(said);
  expect(ana.last.text).not.toContain('FOR NEXT TIME');
});
