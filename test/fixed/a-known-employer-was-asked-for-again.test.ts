import { beforeEach, expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

const world = () => new World();
let here: World;
let ana: Person;
beforeEach(async () => {
  here = world();
  ana = new Person(here, 'ana', { zone: 'Europe/London' });
  await ana.says('just had my first interview with Alder Bank');
  await ana.says('pia asked about excel. they lost a client in spring');
  await ana.says('done');
  await ana.presses('Enough for today');
  await ana.presses('Good');
});

test('a talk told by the first word of a known name is with them', async () => {
  await ana.says('interview with Birch Ltd tomorrow at 10');
  await ana.says('yes');
  await ana.says('had the birch one. they asked about pay too, said 40. and excel again');
  expect(ana.last.text).toContain('Birch Ltd');
  expect(ana.last.text).not.toContain('Which employer');
});

test("news of another employer at 'how did it go' is theirs", async () => {
  await ana.says('interview with Birch Ltd tomorrow at 10');
  await ana.says('yes');
  await here.until('2026-03-11T18:00:00Z');
  await ana.says('alder: second round on monday 2pm with the cfo');
  expect(ana.last.text).toContain('Round 2: Monday 16 March 2026, 14:00');
});

test("'call tuesday they said' right after a debrief is with the one there is", async () => {
  await ana.says('call tuesday they said');
  expect(ana.last.text).not.toContain('Which employer');
  expect(ana.last.text).toContain('Round 2: Tuesday 17 March 2026');
});

test("'alder said no' is a no", async () => {
  await ana.says('alder said no');
  expect(ana.last.text).toContain('Did they say why?');
});

test("'i don't know' at the list is no fact", async () => {
  await ana.says('just had the second interview with Alder Bank');
  await ana.says('tom asked about sql. they need a planner');
  await ana.says('done');
  await ana.says("i don't know");
  expect(ana.last.text).not.toContain('"i don');
  expect(ana.last.text).not.toContain("What's wrong or missing?");
});

test('a line put right where they are asked what came back is put right', async () => {
  await ana.says('just had the second interview with Alder Bank');
  await ana.says('tom asked about sql. they need a planner');
  await ana.says('done');
  for (const said of ['all right', 'fine', "that's all", 'different'])
    if (!ana.last.text.includes('come back to')) await ana.says(said);
  expect(ana.last.text).toContain('come back to');
  await ana.says('1 is more like, can i stay calm when it is full');
  expect(ana.last.text).toContain('Changed: 1.');
  expect(ana.last.text).toContain('come back to');
});
