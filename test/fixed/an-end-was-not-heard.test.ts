import { beforeEach, expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

let ana: Person;
beforeEach(async () => {
  ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel, it threw me. they lost a client in spring');
  await ana.presses('Done');
  await ana.presses('All right');
});

async function askedWhatComesNext() {
  await ana.says("that's all");
  if (ana.last.text.includes('came back') || ana.last.text.includes('come back')) {
    await ana.says('nothing');
  }
  expect(ana.last.text).toContain('What happens next?');
}

test('a no told where the next date is asked ends it all, and nobody asks to go on', async () => {
  await askedWhatComesNext();
  await ana.says('they said no already');
  expect(ana.last.text).toContain('Sorry. Everything for Corvane is switched off');
  await ana.says('whatever');
  expect(ana.last.text).toContain('Nothing is due.');
  expect(ana.last.text).not.toContain('still open');
});

test('an offer told there is no date of a next round', async () => {
  await askedWhatComesNext();
  await ana.says("it's over, they made me a verbal offer");
  expect(ana.last.text).toContain('An offer from Corvane');
  expect(ana.last.text).not.toContain('What happens next?');
});

test("'they don't want me' a day later is a no", async () => {
  await askedWhatComesNext();
  await ana.says("I don't know");
  await ana.says('listen more');
  await ana.says('they called, they dont want me');
  expect(ana.last.text).toContain('Sorry. Everything for Corvane is switched off');
});

test('a day they text by is no round', async () => {
  await askedWhatComesNext();
  await ana.says('they said theyd text me by friday');
  expect(ana.last.text).not.toContain('Round 2');
  expect(ana.last.text).toContain('Kept.');
});

test('"within a fortnight" is a day to hear back by', async () => {
  await askedWhatComesNext();
  await ana.says('They will let me know within a fortnight.');
  expect(ana.last.text).toContain('Last one');
});

test('"they offered me a coffee" is no offer', async () => {
  await askedWhatComesNext();
  await ana.says("I don't know");
  await ana.says('listen more');
  await ana.says('pia was kind, they offered me a coffee');
  expect(ana.last.text).not.toContain('An offer');
});
