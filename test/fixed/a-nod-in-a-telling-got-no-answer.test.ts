import { beforeEach, expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

let ana: Person;
beforeEach(async () => {
  ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel twice, it threw me. tom asked about sql');
});

test.each(['all right', 'nope', 'ok', 'looks right'])(
  '"%s" is asked whether to sort',
  async (said) => {
    const before = ana.heard.length;
    await ana.says(said);
    expect(ana.heard.length).toBe(before + 1);
    expect(ana.last.text).toContain('Say "done", or go on.');
  },
);

test.each(["that'd be it", "that's about it", 'nothing more', 'so that’s it'])(
  '"%s" ends the telling',
  async (said) => {
    await ana.says(said);
    expect(ana.last.text).toContain('They asked');
  },
);

test('what they told of the employer is no plan, and the plan is still asked', async () => {
  for (const said of [
    'done',
    'all right',
    'fine',
    "that's all",
    'nothing',
    'nothing',
    "I don't know",
  ])
    if (!ana.last.text.includes('do differently')) await ana.says(said);
  expect(ana.last.text).toContain('do differently');
  await ana.says('they lost a grant and need someone by february');
  expect(ana.last.text).toMatch(/Kept\.\n.*do differently/u);
});

test('one word in which nothing is heard is no fact', async () => {
  for (const said of ['done', 'all right', 'fine'])
    if (!ana.last.text.includes('What do you know')) await ana.says(said);
  expect(ana.last.text).toContain('What do you know');
  await ana.says('same');
  expect(ana.last.text).toContain('one line of it will do');
});
