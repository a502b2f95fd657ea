import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test.each(['obstacles', 'brief'])(
  '%s calls nothing fine that was not sorted yet',
  async (command) => {
    const ana = new Person(new World(), 'ana');
    await ana.says('just had my first interview with Corvane');
    await ana.says('pia asked about excel three times, it threw me');
    await ana.says(command);
    const said = ana.heard.map(({ text }) => text).join('\n');
    expect(said).toMatch(/[Ww]hat you told me of round 1 is not sorted yet/u);
    expect(said).not.toContain('came back to nothing');
  },
);
