import { beforeEach, expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

let ana: Person;
beforeEach(async () => {
  ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel twice, it threw me. they lost a client in spring');
  await ana.says('done');
  await ana.says('ok');
  await ana.says('nothing');
  expect(ana.last.text).toContain('What happens next?');
});

test.each(['yes', 'yeah', 'ok', '👍'])('"%s" is asked what does', async (said) => {
  await ana.says(said);
  expect(ana.last.text).toContain('What does?');
  expect(ana.last.choices).toContain("There's a date");
  await ana.says('they will write');
  expect(ana.last.text).not.toContain('What happens next?');
});

test.each(['another round', 'yes, a second interview', "there's another talk"])(
  '"%s" is asked when',
  async (said) => {
    await ana.says(said);
    expect(ana.last.text).toContain('When? Day and time');
  },
);

test('nothing happens next: the debrief goes on', async () => {
  await ana.says('nothing');
  expect(ana.last.text).toContain('what will you do differently');
});
