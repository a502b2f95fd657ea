import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test.each(['3 was never asked', 'drop line 7'])(
  '%s, of two lines: nothing is added',
  async (said) => {
    const ana = new Person(new World(), 'ana');
    await ana.says('my interview at Brightwater was today, second round');
    await ana.says('they asked about sql twice, i froze. also what i earn');
    await ana.says('done');
    await ana.says(said);
    const answer = ana.heard.at(-1)?.text ?? '';
    expect(answer).toMatch(/There is no line [37]\./u);
    expect(answer).not.toContain('Added');
  },
);
