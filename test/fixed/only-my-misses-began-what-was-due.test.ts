import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test("'only my misses' takes what stayed open, not what is due", async () => {
  const ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('only my misses');
  expect(ana.last.text).toContain('Nothing stayed open');
  await ana.says('drill salary');
  for (const label of ['Start', 'Skip', 'Half']) await ana.presses(label);
  await ana.says('im quite flexible, what matters is the whole package');
  for (const label of ['Both', 'Next', 'Not now', 'Good']) await ana.presses(label);
  await ana.says('only my misses');
  expect(ana.last.text).toContain('one question');
  expect(ana.last.text).toContain('What you want to earn, because it stayed open today');
});
