import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test.each(['brief', 'obstacles', 'why'])(
  'before a round is told to its end, %s says so and claims nothing of what was asked',
  async (command) => {
    const ana = new Person(new World(), 'ana');
    await ana.says('had an interview at Halden, they asked about excel twice and it threw me');
    await ana.says('stop');
    await ana.says(command);
    expect(ana.last.text).toContain('Round 1 is half told');
    expect(ana.last.text).not.toContain('nothing threw you');
  },
);
