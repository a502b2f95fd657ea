import { calledBy } from '../../domain/called-by.ts';
import { kinds } from '../../domain/records.ts';
import { end, type Outcome, type Step } from '../../flow/types.ts';
import { readOpening } from '../../opening/opening.ts';
import { personNamed } from '../../opening/person-named.ts';
import { takenBack } from '../../opening/taken-back.ts';
import { debrief } from '../../words/en/debrief.ts';
import { dateIn } from './date-said.ts';
import { endedNow, isOfAnother } from './goes-on.ts';
import { asksForList, beside } from './items.ts';
import { place, whole, type DebriefContext, type DebriefData } from './place.ts';
import { noQuiet } from './quiet.ts';
import { waitToldIn } from './waits.ts';

/** Where there is more to ask of the round: whether it is over is asked, and then it goes on here. */
export const early = [
  ...['dump', 'list', 'line', 'lastPlan', 'lastOne', 'outcomes', 'outcomeOne'],
  ...['same', 'know', 'cue', 'better'],
];
/** Where what comes next is asked, or soon will be: an end is an answer. */
const late = ['cameBack', 'next', 'byWhen', 'change'];

/** Where it goes on when it is not over after all; behind the last questions that is the very last. */
export const backTo = ({ data }: DebriefContext): string =>
  early.includes(data.from) ? data.from : 'change';

type Steps = Record<string, Step<DebriefData>>;

/**
 * The steps of a debrief, each of which hears first what can be said at any of them: that it ended,
 * that they took it back or the candidate did, when they get back, what somebody is called. What is
 * about another employer is not theirs.
 */
export function hearingAll(steps: Steps): Steps {
  const heard = Object.entries(steps).map(([name, step]): [string, Step<DebriefData>] => {
    if (!early.includes(name) && !late.includes(name)) return [name, step];
    const to = [...new Set([...step.to, name, 'calledOff', 'over', 'change', end])];
    const answer: typeof step.answer = (given, context) =>
      (given.kind === 'text' ? heardAnywhere(given.text, name, context) : null) ??
      step.answer(given, context);
    return [name, { ...step, to, answer }];
  });
  return Object.fromEntries(heard);
}

function heardAnywhere(
  said: string,
  at: string,
  context: DebriefContext,
): Outcome<DebriefData> | null {
  const ended = endHeard(said, at, context);
  if (ended !== null || at === 'dump') return ended;
  if (at !== 'list' && (asksForList.test(said) || ofALine.test(said)))
    return { again: [debrief.listIsBack] };
  const waits = at === 'next' || at === 'byWhen' ? null : waitToldIn(said, at, context);
  return waits ?? nameHeard(said, at, context) ?? dateHeard(said, at, context);
}

/** 'no that's number 2', said of a list that is closed. */
const ofALine = /^(?:no|wait|sorry|actually)[, ](?:[^.;]{0,20} )?(?:number|line) ?\d{1,2}[.! ]*$/iu;

/** The date of the next round before it is asked for: it is checked at its turn. */
function dateHeard(said: string, at: string, context: DebriefContext): Outcome<DebriefData> | null {
  const date = early.includes(at) && at !== 'know' ? dateIn(said, context) : null;
  return date === null ? null : { next: at, set: { ...beside, ...date }, say: [debrief.dateNoted] };
}

/** 'the crewing lady is called Birte': her lines go by her name from now on. */
function nameHeard(said: string, at: string, context: DebriefContext): Outcome<DebriefData> | null {
  const told = personNamed(said);
  if (told === null) return null;
  const { round } = place(context);
  const record = calledBy(told, round, context);
  const set = at === 'list' ? whole : {};
  return { next: at, set, record, say: [debrief.personIs(told.name, told.who)] };
}

function endHeard(
  said: string,
  from: string,
  context: DebriefContext,
): Outcome<DebriefData> | null {
  const back = takenBack(said);
  const short = said.split(/\s+/u).length <= 12;
  // In a telling an end is heard with what else is told there.
  const ended =
    from === 'dump' || (early.includes(from) && !short) ? null : readOpening(said).ended;
  if ((ended === null && back === null) || isOfAnother(said, context)) return null;
  if (ended !== null)
    return late.includes(from)
      ? endedNow(ended, context)
      : { next: 'over', set: { from, over: ended } };
  if (back === 'theirs') return takenAway(from, context);
  if (from !== 'dump') return { next: 'over', set: { from, over: 'stepped' } };
  if (back === 'refused') return null;
  const data = { processId: place(context).process.id, said: 'stepped' };
  return { next: 'dump', run: { flow: 'ending', data }, effects: noQuiet(context) };
}

/** They took it back: the round to come is off, or, where none is known, all of it may be. */
function takenAway(from: string, context: DebriefContext): Outcome<DebriefData> {
  const { processId } = context.data;
  const effects = from === 'dump' ? noQuiet(context) : [];
  const coming = context.records
    .list(kinds.round, processId)
    .find(({ state }) => state === 'coming');
  if (coming === undefined) return { next: 'calledOff', set: { from }, effects };
  const data = { processId, roundId: coming.id, direct: true, off: true };
  const next = early.includes(from) ? from : 'change';
  return { next, set: { ahead: true }, run: { flow: 'rounds', data }, effects };
}
