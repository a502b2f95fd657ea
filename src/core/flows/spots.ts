import { z } from 'zod';
import { polishedNow } from '../domain/drills/near.ts';
import { ownSpot } from '../domain/drills/own.ts';
import { pointsIn } from '../domain/drills/points.ts';
import type { WeakSpot } from '../domain/drills/records.ts';
import { today } from '../domain/drills/spots.ts';
import { kinds } from '../domain/records.ts';
import { defineFlow } from '../flow/define.ts';
import { notThere, write } from '../flow/record.ts';
import { end, type Context, type Outcome, type Step } from '../flow/types.ts';
import { drill as drillWords } from '../words/en/drill.ts';
import { spotWords as words } from '../words/en/practice.ts';
import { nearestFirst, practiseOne, startDrill } from './drill/begin.ts';

const data = z.object({
  adding: z.boolean().default(false),
  processId: z.string().default('none'),
  id: z.string().default(''),
  page: z.number().int().default(0),
});
type SpotsData = z.infer<typeof data>;
type SpotsContext = Context<SpotsData>;

const pageLength = 8;

interface Group {
  employer: string | null;
  spots: WeakSpot[];
}

/** All questions to practise, nearest employer first, those for everyone last. */
function groupsOf(context: SpotsContext): Group[] {
  const { records } = context;
  const there = (id: string) => records.list(kinds.weakSpot, id).filter(({ removed }) => !removed);
  const own = nearestFirst(context).map(({ id, employer }) => ({ employer, spots: there(id) }));
  // asked by every employer there is: it stands with them
  const everywhere = (concern: string) =>
    own.length > 0 && own.every(({ spots }) => spots.some((spot) => spot.concern === concern));
  const general = there('none').filter(({ concern }) => !everywhere(concern));
  return [...own, { employer: null, spots: general }].filter(({ spots }) => spots.length > 0);
}

/** 'drill add …' or 'drill salary' typed at the list begins that. */
function commanded(rest: string, context: SpotsContext): Outcome<SpotsData> {
  const start = startDrill(rest, context);
  return 'flow' in start
    ? { next: end, run: start }
    : { next: 'list', tell: start.tell, record: start.record ?? [] };
}

const list: Step<SpotsData> = {
  to: ['list', 'one', 'add', end],
  typedNumbers: true,
  unless: (context) => (context.data.adding ? 'add' : null),
  ask: (context) => {
    const groups = groupsOf(context);
    const all = groups.flatMap(({ spots }) => spots);
    if (all.length === 0) return words.none();
    const from = context.data.page * pageLength;
    const shown = all.slice(from, from + pageLength);
    const said = groups.map(({ employer, spots }) => ({
      employer,
      lines: spots
        .filter((spot) => shown.includes(spot))
        .map(
          (spot) =>
            `${all.indexOf(spot) + 1} ${words.line(spot, polishedNow(spot, spot, context))}`,
        ),
    }));
    return words.list(
      said.filter((group) => group.lines.length > 0),
      Math.max(0, all.length - from - pageLength),
    );
  },
  answer: (answer, context) => {
    if (answer.kind === 'text') {
      const command = /^\/?drill\b(.*)$/isu.exec(answer.text)?.[1];
      if (command !== undefined) return commanded(command, context);
      const all = groupsOf(context).flatMap(({ spots }) => spots);
      const number = /^\D{0,8}(\d{1,3})\D{0,3}$/u.exec(answer.text)?.[1];
      const picked = number === undefined ? undefined : all[Number(number) - 1];
      if (picked === undefined) return { again: [words.listAgain] };
      return { next: 'one', set: { processId: picked.processId ?? 'none', id: picked.id } };
    }
    const id = answer.kind === 'choice' ? answer.id : '';
    if (id === 'more') return { next: 'list', set: { page: context.data.page + 1 } };
    return {
      next: id === 'add' ? 'add' : end,
      set: { id: '' },
      say: id === 'add' ? [] : [words.kept],
    };
  },
};

function chosen(context: SpotsContext): WeakSpot {
  const { processId, id } = context.data;
  const spot = context.records.get(kinds.weakSpot, processId, id);
  if (spot === null) throw notThere(`weakSpot/${id}`);
  return spot;
}

const one: Step<SpotsData> = {
  to: ['list', 'cost', 'points', end],
  ask: (context) => {
    const spot = chosen(context);
    return words.one(spot, polishedNow(spot, spot, context));
  },
  answer: (answer, context) => {
    const spot = chosen(context);
    const id = answer.kind === 'choice' ? answer.id : '';
    if (id === 'practise') return { next: end, run: practiseOne(spot, context) };
    if (id === 'cost' || id === 'points') return { next: id };
    if (id === 'out') {
      const gone = { ...spot, removed: true };
      return { next: 'list', record: [write(kinds.weakSpot, gone)], say: [words.out(spot)] };
    }
    return id === 'back' || answer.kind === 'skip' ? { next: 'list' } : { again: [words.oneAgain] };
  },
};

const cost: Step<SpotsData> = {
  to: ['one'],
  ask: (context) => words.cost(chosen(context)),
  answer: (answer, context) => {
    if (answer.kind === 'text') return { again: [words.oneAgain] };
    const severity = answer.kind === 'choice' ? Number(answer.id) : 0;
    if (severity < 1) return { next: 'one' };
    const record = [write(kinds.weakSpot, { ...chosen(context), severity })];
    return { next: 'one', record, say: [words.kept] };
  },
};

/** The points they want in their head, chosen anew at any time. */
const points: Step<SpotsData> = {
  to: ['one'],
  ask: () => drillWords.points(),
  answer: (answer, context) => {
    if (answer.kind !== 'text') return { next: 'one' };
    const said = pointsIn(answer.text);
    if (said === null) return { again: [drillWords.pointsAgain] };
    const kept = { ...chosen(context), points: said, pointsOn: today(context) };
    return { next: 'one', record: [write(kinds.weakSpot, kept)], say: [words.kept] };
  },
};

const longestQuestion = 300;

const add: Step<SpotsData> = {
  to: ['added', end],
  unless: ({ data: { id } }) => (id === '' ? null : 'added'),
  ask: () => words.add(),
  answer: (answer, context) => {
    if (answer.kind !== 'text') return { next: end, say: [words.kept] };
    const said = answer.text.trim();
    if (said.length > longestQuestion) return { again: [words.addAgain] };
    const spot = ownSpot(said, context);
    if (spot === null) return { next: end, say: [words.notBusiness] };
    return {
      next: 'added',
      set: { id: spot.id, processId: 'none' },
      record: [write(kinds.weakSpot, spot)],
    };
  },
};

const added: Step<SpotsData> = {
  to: [end],
  loose: true,
  ask: (context) => words.added(chosen(context)),
  answer: (answer, context) =>
    answer.kind === 'choice' && answer.id === 'practise'
      ? { next: end, run: practiseOne(chosen(context), context) }
      : { next: end, say: [words.kept] },
};

/** `drill list`, `drill add`: all questions to practise; one opened, taken out, added. */
export const spots = defineFlow({
  name: 'spots',
  version: 1,
  start: 'list',
  data,
  steps: { list, one, cost, points, add, added },
});
