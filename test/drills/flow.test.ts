import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standingAfter } from '../../src/core/domain/drills/attempt.ts';
import { dayOf, daysBetween, isLaterDay } from '../../src/core/domain/drills/day.ts';
import type { Drill, WeakSpot } from '../../src/core/domain/drills/records.ts';
import { localTime } from '../../src/core/domain/moments.ts';
import { kinds, type Kind } from '../../src/core/domain/records.ts';
import { decode } from '../../src/core/flow/record.ts';
import { Person } from '../support/person.ts';
import { heldOn } from '../support/rows.ts';
import { World } from '../support/world.ts';
import { practice, type Act } from './random-practice.ts';

const start = '2026-03-20T16:20:00Z';

/** A candidate after a round that left two questions to practise, with a round to come. */
async function afterARound(): Promise<{ world: World; ana: Person }> {
  const world = new World({ now: start, seed: 'practice' });
  const ana = new Person(world, 'ana', { zone: 'Europe/London' });
  await ana.says(
    'just got out of halden freight, 2nd round. dana asked about ms project three times and it threw me. why i left, harder than expected. they lost the nordmark contract because the schedules were wrong',
  );
  for (const each of ['Done', 'All right', "That's all", "There's a date"]) await ana.presses(each);
  await ana.says('3 april at 10');
  for (const each of ['Right', 'Decide later', 'Good']) await ana.presses(each);
  return { world, ana };
}

/** What is kept of practice, read back as the product does. */
async function kept(world: World, ana: Person) {
  const { rows, reminders } = await heldOn(world.store, ana.subject);
  const of = <T>(kind: Kind<T>): T[] =>
    rows
      .filter(({ key }) => key.startsWith(`${kind.name}/`) || key === kind.name)
      .map(({ key, value }) => decode(kind, key, value));
  return {
    spots: of(kinds.weakSpot),
    drills: of(kinds.drill),
    rounds: of(kinds.round),
    practice: of(kinds.practice),
    reminders: reminders.filter(({ key }) => key.startsWith('drill/')),
  };
}

const own = (drills: readonly Drill[], spot: WeakSpot): Drill[] =>
  drills.filter((each) => each.spotId === spot.id).sort((a, b) => a.number - b.number);

async function happens(act: Act, world: World, ana: Person): Promise<void> {
  switch (act.kind) {
    case 'says':
      await ana.says(act.text);
      return;
    case 'press': {
      const { choices } = ana.last;
      const label = choices[act.place % Math.max(1, choices.length)];
      if (label !== undefined) await ana.presses(label);
      return;
    }
    case 'sits':
      await sits(act.command, act.answers, ana);
      return;
    case 'time':
      await world.until(new Date(world.now + act.minutes * 60_000).toISOString());
      return;
    case 'zone':
      ana.moves(act.zone);
      return;
    case 'moved':
      await moves(act.days, world, ana);
      return;
    case 'restart':
      world.restart();
      return;
    default:
      return act satisfies never;
  }
}

const onwards = [
  'Start',
  'Skip',
  'Half',
  'I type it',
  'Both',
  'Nearly',
  'It was',
  'Next',
  'Not now',
];

/** Presses on until there is no button that goes on, and answers where words are asked for. */
async function sits(command: string, answers: readonly string[], ana: Person): Promise<void> {
  for (let open = 0; open < 3; open++) await ana.says('stop');
  await ana.says(command);
  for (const answer of answers) {
    for (let step = 0; step < 8; step++) {
      const label = onwards.find((each) => ana.last.choices.includes(each));
      if (label === undefined) break;
      await ana.presses(label);
    }
    if (!/\?$/u.test(ana.last.text) && !/microphone\.$/u.test(ana.last.text)) return;
    if (ana.last.choices.includes('Good')) return;
    await ana.says(answer);
  }
}

/** Moves the coming round in so many words; where it is over by now nothing is moved. */
async function moves(days: number, world: World, ana: Person): Promise<void> {
  for (let open = 0; open < 3; open++) await ana.says('stop');
  await ana.commands('rounds');
  const number = ana.last.text
    .split('\n')
    .map((line) => /^ *(\d+) round 3 .*coming$/u.exec(line)?.[1])
    .find((each) => each !== undefined);
  if (number === undefined) return;
  await ana.says(number);
  if (!ana.last.choices.includes('Move it')) return;
  await ana.presses('Move it');
  const to = localTime(world.now, 'UTC').add({ days }).toPlainDate().toString();
  await ana.says(`${to} 10:00`);
  if (ana.last.choices.includes('Right')) await ana.presses('Right');
  for (let open = 0; open < 3; open++) await ana.says('stop');
}

/** The first answer of a day counts and no other: rows say the same as their answers. */
function countsOnceADay(spots: readonly WeakSpot[], drills: readonly Drill[]): void {
  for (const spot of spots) {
    const answers = own(drills, spot);
    const cold = answers.filter((each) => each.cold && each.outcome !== null);
    for (const [index, each] of cold.entries()) {
      const before = cold[index - 1];
      if (before !== undefined) expect(isLaterDay(before, each)).toBe(true);
    }
    const { rung, last, passDays } = standingAfter(spot, answers);
    expect({ rung: spot.rung, last: spot.last, passDays: spot.passDays }).toEqual({
      rung,
      last,
      passDays: passDays.slice(-10),
    });
    expect(new Set(passDays).size).toBe(passDays.length);
    for (const refused of answers.filter(({ text }) => /^(?:fine|ok)?$/u.test(text.trim())))
      expect(refused.outcome?.result ?? 'weak').toBe('weak');
  }
}

/** Practice is set on the days of the round as it stands now, none of them of a date it had before. */
async function daysFit(world: World, ana: Person): Promise<void> {
  const { rounds, reminders, practice: wishes } = await kept(world, ana);
  const next = rounds.find(({ state, at }) => state === 'coming' && at !== null)?.at;
  if (!next) return;
  const roundDay = dayOf({ at: next.utc, zone: next.zone });
  const wished = wishes.some(({ never, moved }) => never.length + moved.length > 0);
  for (const { key, at } of reminders) {
    const [, processId, day = ''] = key.split('/');
    if (processId === 'none') continue;
    expect(at).toBeLessThan(next.utc);
    if (!wished) expect([8, 4, 2, 1]).toContain(daysBetween(day, roundDay));
  }
}

const talks = { seed: 20260310, numRuns: 20, endOnFailure: true };

test('whatever is said, pressed and flown over, a day counts once and every answer stays what it was', async () => {
  await fc.assert(
    fc.asyncProperty(practice(60), async (acts) => {
      const { world, ana } = await afterARound();
      for (const act of acts) await happens(act, world, ana);
      const { spots, drills } = await kept(world, ana);
      countsOnceADay(spots, drills);
      expect(world.reports).toEqual([]);
    }),
    talks,
  );
}, 120_000);

test('a moved round takes its old days of practice along', async () => {
  const acts = practice(20).map((list) => list.filter(({ kind }) => kind !== 'zone'));
  await fc.assert(
    fc.asyncProperty(acts, fc.integer({ min: 2, max: 16 }), async (list, days) => {
      const { world, ana } = await afterARound();
      for (const act of list) await happens(act, world, ana);
      await moves(days, world, ana);
      await daysFit(world, ana);
    }),
    talks,
  );
}, 120_000);

test('a restart after every act changes nothing of practice', async () => {
  const acts = practice(40).map((list) => list.filter(({ kind }) => kind !== 'restart'));
  await fc.assert(
    fc.asyncProperty(acts, async (list) => {
      const [plain, broken] = [await afterARound(), await afterARound()];
      for (const act of list) {
        await happens(act, plain.world, plain.ana);
        await happens(act, broken.world, broken.ana);
        broken.world.restart();
      }
      const [one, other] = [
        await kept(plain.world, plain.ana),
        await kept(broken.world, broken.ana),
      ];
      expect(other.drills.map(answerOnly)).toEqual(one.drills.map(answerOnly));
      expect(other.spots.map(standingOnly)).toEqual(one.spots.map(standingOnly));
    }),
    { ...talks, numRuns: 10 },
  );
}, 120_000);

/** Ids differ from world to world. */
const answerOnly = ({ text, at, rung, cold, found, missing, outcome }: Drill) => ({
  text,
  at,
  rung,
  cold,
  found,
  missing,
  outcome,
});
const standingOnly = ({ concern, rung, last, passDays, points, answers, removed }: WeakSpot) => ({
  concern,
  rung,
  last,
  passDays,
  points,
  answers,
  removed,
});
