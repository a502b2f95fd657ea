import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

import { readEmployerAnswer } from '../../src/core/opening/opening.ts';

test.each([
  ['fucking overqualified AGAIN', null],
  ["ok I'm better", null],
  ['1 she asked 3 times', null],
  ['the dock was Bill', null],
  ['licence', null],
  ['second interview monday 23rd at 10, sorry, tuesday 24th', null],
  ['Acme second interview', 'Acme'],
  ['Tesco bank. data analyst. I could not do the SQL', 'Tesco bank'],
  ['siemens apprentice thing', 'siemens'],
  ['St. Mary’s Hospital', 'St. Mary’s Hospital'],
  ['just eat', 'just eat'],
])('%s', (said, employer) => {
  expect(readEmployerAnswer(said).employer).toBe(employer);
});

test('who will not name the employer goes on all the same, and can name it later', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('interview');
  await ana.says('skip');
  expect(ana.last.text).toContain('Talk on Tuesday 10 March');
  await ana.says('they asked about excel twice');
  await ana.says('Acme');
  expect(ana.last.text).toContain('Acme');
  await ana.says('rounds');
  expect(ana.last.text).toContain('Acme');
  expect(ana.last.text).not.toContain('Talk on');
});
