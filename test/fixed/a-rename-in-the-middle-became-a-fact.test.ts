import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

const rename = 'rename 1 to spreadsheets';

async function standing(...answers: readonly string[]): Promise<Person> {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel, it threw me. they lost a client in spring');
  for (const said of answers) await ana.says(said);
  return ana;
}

test('a line of the list just seen is renamed while the next question is open', async () => {
  const ana = await standing('done', 'ok');
  await ana.says(rename);
  expect(ana.last.text).toContain('Changed: 1.');
  expect(ana.last.text).toContain('What do you know about them');
  await ana.says('nothing');
  expect(ana.last.text).toContain('1 spreadsheets');
});

test('a question is renamed where its number is asked for', async () => {
  const ana = await standing('done', 'ok', 'nothing');
  expect(ana.last.text).toContain('1 Excel');
  await ana.says(rename);
  expect(ana.last.text).toContain('1 spreadsheets');
  expect(ana.last.text).toContain('What did they come back to');
});

test('a line that is not there is said not to be', async () => {
  const ana = await standing('done', 'ok');
  await ana.says('rename 9 to spreadsheets');
  expect(ana.last.text).toContain('There is no line 9.');
});

test.each([
  ['What happens next?', ['done', 'ok', 'nothing', 'nothing']],
  ['what will you do differently', ['done', 'ok', 'nothing', 'nothing', "I don't know"]],
])('where no list was shown it is said where ("%s")', async (asked, answers) => {
  const ana = await standing(...answers);
  expect(ana.last.text).toContain(asked);
  await ana.says(rename);
  expect(ana.last.text).toBe(
    'A line is renamed at its list: say "obstacles", then "rename 1 to …".',
  );
  await ana.says('obstacles');
  await ana.says(rename);
  expect(ana.last.text).toContain('It is called spreadsheets now.');
});

test('in a telling it is no part of the story', async () => {
  const ana = await standing(rename);
  expect(ana.last.text).toContain('The list comes after "done"');
  await ana.says('done');
  expect(ana.last.text).toContain('1 Excel');
  expect(ana.last.text).not.toContain('spreadsheets');
});
