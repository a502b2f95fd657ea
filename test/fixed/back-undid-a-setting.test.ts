import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('"back" in a conversation does not undo a setting changed in between', async () => {
  const world = new World();
  const ana = new Person(world, 'ana');
  await ana.says('I have an interview at Halden Freight on Thursday at 2');
  await ana.says('London');
  expect(ana.last.text).toContain('London time');
  await ana.says('settings');
  const before = ana.last.text;
  await ana.says('1');
  const after = ana.last.text;
  expect(after).not.toBe(before);
  await ana.says('stop');
  await ana.says('back');
  await ana.says('stop');
  await ana.says('settings');
  const changed = after.split('\n').find((line) => line.startsWith('1')) ?? 'no line';
  expect(ana.last.text).toContain(changed);
});
