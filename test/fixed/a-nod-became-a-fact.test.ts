import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

async function askedWhatTheyKnow(): Promise<Person> {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel, it threw me. they lost a client in spring');
  await ana.presses('Done');
  await ana.presses('All right');
  expect(ana.last.text).toContain('What do you know about them');
  return ana;
}

test.each(["yes that's right", 'nah thats all', 'ok'])('"%s" says nothing new', async (said) => {
  const ana = await askedWhatTheyKnow();
  await ana.says(said);
  expect(ana.last.text).not.toContain('Kept');
  await ana.says('rounds 1');
  await ana.says('facts');
  expect(ana.heard.map(({ text }) => text).join('\n')).not.toContain(`"${said}"`);
});

test('how a question went, said late, changes the question', async () => {
  const ana = await askedWhatTheyKnow();
  await ana.says('1 fine');
  expect(ana.last.text).toContain('Changed: 1, fine.');
  expect(ana.last.text).toContain('What do you know about them');
});
