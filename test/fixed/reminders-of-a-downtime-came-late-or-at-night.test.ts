import { expect, test } from 'vitest';
import { memoryStore } from '../../src/storage/memory.ts';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

const zone = { zone: 'Europe/Berlin' };

/** Told of one round, and of the next on Thursday 19 March at 14:00; then the program is down. */
async function told() {
  const store = memoryStore();
  const world = new World({ store });
  const ana = new Person(world, 'ana', zone);
  await ana.says('just got out of my second round at Halden Freight');
  await ana.says('they asked about ms project three times and I froze');
  await ana.says('done');
  await ana.presses('All right');
  await ana.says('skip');
  await ana.says('they need three planners');
  await ana.presses("I don't know");
  await ana.presses('Decide later');
  await ana.says('I have an interview at Halden Freight on Thursday 19 March at 14:00');
  await ana.presses('Right');
  return store;
}

/** What ana hears when it is up again then, and at each of these times later. */
async function upAgain(store: ReturnType<typeof memoryStore>, now: string, ...later: string[]) {
  const world = new World({ store, now, seed: 'again' });
  const ana = new Person(world, 'ana', zone);
  const heard: string[][] = [];
  for (const time of [now, ...later]) heard.push(ana.among(await world.until(time)).map(opening));
  return heard;
}
const opening = ({ text }: { text: string }) => text.slice(0, 30);

test('what was to be practised and read before a round is not said once the round has begun', async () => {
  const after = await upAgain(await told(), '2026-03-26T09:00:00Z');
  expect(after).toEqual([['You had something on Thursday ']]);
  const meanwhile = await upAgain(await told(), '2026-03-19T13:10:00Z', '2026-03-19T16:00:00Z');
  expect(meanwhile).toEqual([[], ['You had something at 14:00: ho']]);
});

test('before the round the practice that was missed is said once, the page on its evening only', async () => {
  const eve = await upAgain(await told(), '2026-03-18T17:30:00Z');
  expect(eve).toEqual([['Your page for tomorrow is read']]);
  const earlier = await upAgain(await told(), '2026-03-17T10:00:00Z', '2026-03-17T18:00:00Z');
  expect(earlier).toEqual([['Practice is due: three questio'], []]);
});

test('what comes late waits for the end of the night', async () => {
  const after = await upAgain(await told(), '2026-03-20T01:00:00Z', '2026-03-20T07:30:00Z');
  expect(after).toEqual([[], ['You had something on Thursday ']]);
});

/** Put off at ten past eleven in the evening, for ten minutes. */
async function putOff() {
  const store = memoryStore();
  const ana = new Person(new World({ store, now: '2026-03-10T22:10:00Z' }), 'ana', zone);
  await ana.says('just got out of my second round at Halden Freight');
  await ana.presses('In 10 minutes');
  return store;
}

test('what was put off for ten minutes comes back at night too, not when it is hours late', async () => {
  const again = 'Here we are again.\nHalden Frei';
  expect(await upAgain(await putOff(), '2026-03-10T22:25:00Z')).toEqual([[again]]);
  const late = await upAgain(await putOff(), '2026-03-11T02:00:00Z', '2026-03-11T07:30:00Z');
  expect(late).toEqual([[], [again]]);
});
