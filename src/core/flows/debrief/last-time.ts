import { pictureOf } from '../../domain/picture.ts';
import { meantFor } from '../../domain/prepared.ts';
import { kinds } from '../../domain/records.ts';
import { keepTurn, readInto } from '../../domain/telling.ts';
import { write, type Write } from '../../flow/record.ts';
import type { Context, Outcome, Step } from '../../flow/types.ts';
import { text } from '../../message/message.ts';
import { debrief } from '../../words/en/debrief.ts';
import { lastTime as words, type Prepared } from '../../words/en/last-time.ts';
import { targetIn } from '../proof/place.ts';
import { place, type DebriefContext, type DebriefData } from './place.ts';

/** The most that is asked about, so that it stays one look. */
const most = 4;
/** What was prepared for this round, with the words for what each is for. */
export function prepared(context: Context<{ processId: string; roundId: string }>): Prepared[] {
  const { processId, roundId } = context.data;
  const picture = pictureOf(processId, context);
  if (picture === null) return [];
  return meantFor(picture, roundId).flatMap((each): Prepared[] => {
    if (each.kind === 'plan') return [each];
    const about = targetIn(picture, each.proof.target)?.about;
    return about === undefined ? [] : [{ ...each, about }];
  });
}

/** What the core path asks about: two things to show, then what was meant for this round. */
function asked(context: DebriefContext): Prepared[] {
  const all = prepared(context);
  const proofs = all.filter((each) => each.kind === 'proof').slice(0, 2);
  const plans = all.filter((each) => each.kind === 'plan');
  const meant = plans.filter(({ plan }) => plan.kind !== 'change');
  const some = [...proofs, ...meant].slice(0, most);
  // The thing to do differently is theirs to judge; it is asked about when nothing else is.
  return some.length > 0 ? some : plans.slice(0, 1);
}

const idOf = (each: Prepared) => (each.kind === 'plan' ? each.plan.id : each.proof.id);

/** How it went with one of them: 'yes', 'tried', 'no'; 'landed', 'not_landed', 'shown'. */
export function wentSo(each: Prepared, said: string, context: Context<{ roundId: string }>): Write {
  if (each.kind === 'plan') {
    const state = said === 'no' ? 'not_done' : said === 'tried' ? 'tried' : 'done';
    return write(kinds.plan, { ...each.plan, state });
  }
  const shown = (['landed', 'not_landed', 'shown'] as const).find((state) => state === said);
  const state = shown ?? (said === 'yes' ? 'shown' : each.proof.state);
  return write(kinds.proof, { ...each.proof, state, askedIn: context.data.roundId });
}

/** What a line of words says of it: 'yes', 'tried it', 'landed', 'did not show it'; null: unclear. */
export function meaning(said: string, of: Prepared['kind']): string | null {
  const lower = said.toLowerCase();
  if (of === 'proof') {
    if (/\b(?:fell flat|flat|no echo|didn.?t land|not land)/u.test(lower)) return 'not_landed';
    if (/\bland\w*|\bliked|\bloved|\bimpressed|\bread it|\bwrote it down/u.test(lower))
      return 'landed';
    if (/\b(?:not|no|didn.?t|never|forgot)\b/u.test(lower)) return 'no';
    return /\b(?:yes|yep|yeah|shown|showed|saw|gave|handed)\b/u.test(lower) ? 'shown' : null;
  }
  if (/^\s*(?:yes|yep|yeah|i did|did it|did|done)\b/u.test(lower)) return 'yes';
  if (/\b(?:tried|kind of|sort of|half|a bit|once)\b/u.test(lower)) return 'tried';
  return /^\s*(?:no|didn|forgot)/u.test(lower) ? 'no' : null;
}

const lastPlan: Step<DebriefData> = {
  to: ['outcomes', 'lastOne'],
  typedNumbers: true,
  unless: (context) => (context.data.lastAsked || asked(context).length === 0 ? 'outcomes' : null),
  ask: (context) => {
    const all = asked(context);
    const [only] = all;
    return all.length === 1 && only !== undefined ? words.one(only) : words.several(all);
  },
  answer: (answer, context) => {
    const all = asked(context);
    const [only] = all;
    const set = { lastAsked: true };
    if (only === undefined) return { next: 'outcomes', set };
    const every = (said: string): Write[] => all.map((each) => wentSo(each, said, context));
    if (answer.kind === 'skip') return { next: 'outcomes', set, record: every('no') };
    if (all.length === 1) {
      const told = one(answer, only, context);
      return 'next' in told ? { ...told, next: 'outcomes', set } : told;
    }
    if (answer.kind === 'choice') {
      if (answer.id === 'each') {
        return { next: 'lastOne', set: { ...set, last: all.map(idOf) } };
      }
      const said = answer.id === 'all' ? 'yes' : 'no';
      return { next: 'outcomes', set, record: every(said), say: [words.kept] };
    }
    if (answer.kind !== 'text') return { again: [words.severalAgain] };
    const record = lineByLine(answer.text, all).map(([each, said]) => wentSo(each, said, context));
    if (record.length > 0) return { next: 'outcomes', set, record, say: [words.kept] };
    return beside(answer.text, every, set, context);
  },
};

/** 'yes' and 'no' mean all of it; any other sentence is kept, and the check left open. */
function beside(
  typed: string,
  every: (said: string) => Write[],
  set: Partial<DebriefData>,
  context: DebriefContext,
): Outcome<DebriefData> {
  const few = typed.split(/\s+/u).length < 4;
  const meant = few ? meaning(typed, 'plan') : null;
  if (meant !== null) return { next: 'outcomes', set, record: every(meant), say: [words.kept] };
  if (few) return { again: [words.severalAgain] };
  const { process, round } = place(context);
  const turn = keepTurn(round, typed, 'lastPlan', context);
  const { record } = readInto(typed, process, turn.round, context);
  return { next: 'outcomes', set, record: [...turn.record, ...record], say: [words.kept] };
}

/** '1 landed, 2 yes': what follows a number up to the next one belongs to it. */
export function lineByLine(typed: string, all: readonly Prepared[]): [Prepared, string][] {
  return [...typed.slice(0, 600).matchAll(/\b(\d)\b(\D*)/gu)].flatMap(
    ([, number = '', said = '']): [Prepared, string][] => {
      const each = all[Number(number) - 1];
      const meant = each === undefined ? null : meaning(said.replace(/^[\s:,.-]+/u, ''), each.kind);
      return each === undefined || meant === null ? [] : [[each, meant]];
    },
  );
}

/** One of them, by a press or in words; the words may hold something learned. */
function one(
  answer: Parameters<Step<DebriefData>['answer']>[0],
  what: Prepared,
  context: DebriefContext,
): Outcome<DebriefData> {
  if (answer.kind === 'skip') return { next: 'outcomes', record: [wentSo(what, 'no', context)] };
  if (answer.kind === 'choice')
    return { next: 'outcomes', record: [wentSo(what, answer.id, context)], say: [words.kept] };
  const said = answer.kind === 'text' ? meaning(answer.text, what.kind) : null;
  if (answer.kind !== 'text' || said === null) return { again: [debrief.didNotTake] };
  return told(answer.text, wentSo(what, said, context), context);
}

/** 'yes, asked why the job is open and she said …': the answer, and perhaps something learned. */
function told(said: string, record: Write, context: DebriefContext): Outcome<DebriefData> {
  const { process, round } = place(context);
  const counted = { ...round, turns: round.turns + 1 };
  const read = readInto(said, process, counted, context);
  const entry = read.account.ledger[0];
  if (entry === undefined) return { next: 'outcomes', record: [record], say: [words.kept] };
  const earlier = context.records
    .list(kinds.ledger, process.id)
    .some((each) => each.topic === entry.topic && each.roundId !== round.id);
  const lastRound = earlier || round.number < 2 ? null : round.number - 1;
  return {
    next: 'outcomes',
    record: [record, ...read.record],
    say: [debrief.keptAndNew(entry, lastRound)],
  };
}

const next = (context: DebriefContext): Prepared | null =>
  asked(context).find((each) => idOf(each) === context.data.last[0]) ?? null;

const lastOne: Step<DebriefData> = {
  to: ['lastOne', 'outcomes'],
  unless: (context) => (next(context) === null ? 'outcomes' : null),
  ask: (context) => {
    const what = next(context);
    return what === null ? { parts: [text('')], choices: [] } : words.one(what);
  },
  answer: (answer, context) => {
    const what = next(context);
    if (what === null) return { next: 'outcomes' };
    const outcome = one(answer, what, context);
    if (!('next' in outcome)) return outcome;
    return { ...outcome, next: 'lastOne', set: { last: context.data.last.slice(1) } };
  },
};

export const lastTimeSteps = { lastPlan, lastOne };
