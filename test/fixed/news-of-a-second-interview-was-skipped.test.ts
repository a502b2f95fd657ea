import { expect, test } from 'vitest';
import { readOpening } from '../../src/core/opening/opening.ts';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('a second interview on a day to come is one to come', async () => {
  expect(readOpening('spar called, second interview on monday 10 am').coming).toBe(true);
  expect(readOpening('the second interview on monday went badly').coming).toBe(false);
});

test('told where something else is asked it is not passed over', async () => {
  const ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('had a chat with Spar');
  await ana.says('they asked can i lift 20kg, fine');
  await ana.presses('Done');
  await ana.says('all right');
  for (let tries = 0; tries < 3 && !ana.last.text.includes('Which comes closest'); tries++)
    await ana.says('nothing');
  expect(ana.last.text).toContain('Which comes closest');
  await ana.says('spar called, second interview on monday 10 am');
  expect(ana.last.text).toContain('Round 2: Monday');
});
