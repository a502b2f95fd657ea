import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('two talks told at once are taken one after the other', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says(
    'I had two interviews this week. On Monday it was Oakfield Primary, and today Riverside Academy. Riverside was just a chat with the deputy head, he asked about safeguarding',
  );
  expect(ana.last.text).toContain('One talk after the other');
  expect(ana.last.text).toContain('Which employer was it');
  await ana.says('Oakfield Primary');
  await ana.says('they asked for a sample lesson');
  await ana.presses('Done');
  expect(ana.last.text).not.toContain('safeguarding');
});
