import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test.each([
  ['skip at the first screen', ['hello', 'skip']],
  ['skip at the list of rounds', ['rounds', 'skip']],
])('%s is answered: an end is never silent', async (_what, said) => {
  const ana = new Person(new World(), 'ana');
  for (const each of said) expect(await ana.says(each)).not.toEqual([]);
});
