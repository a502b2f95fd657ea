import { beforeEach, expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

let ana: Person;
beforeEach(async () => {
  ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel twice, it threw me. they lost a client in spring');
  await ana.presses('Done');
  await ana.presses('Enough for today');
  await ana.presses('Good');
});

test('hello is greeted, a nod nodded at', async () => {
  await ana.says('hi again');
  expect(ana.last.text).toBe('Hello. What is it today?');
  await ana.says('ok');
  expect(ana.last.text).not.toContain('interview');
});

test('"what now" says where they stand', async () => {
  await ana.says('what should i do now?');
  expect(ana.last.text).toContain('Corvane');
  expect(ana.last.text).toContain('Excel');
});

test('a further round needs no name where one employer runs', async () => {
  await ana.says('i have a second interview!! tuesday 9.30');
  expect(ana.last.text).toContain('Round 2:');
});

test('"no" to an offered line leaves it out', async () => {
  await ana.says('my cat sleeps on the keyboard');
  expect(ana.last.text).toContain('Add it to Corvane');
  await ana.says('no');
  expect(ana.last.text).not.toContain('Both, then.');
  expect(ana.last.text).not.toContain('Add it to');
});
