import { isZone, momentOf, zoneNamed } from '../../domain/moments.ts';
import { newRound } from '../../domain/processes.ts';
import { kinds, type Moment, type Question, type Round } from '../../domain/records.ts';
import { nudgeFor, silence, waitingFor, waitingKey } from '../../domain/reminders.ts';
import { countedUp, keepTurn, readInto } from '../../domain/telling.ts';
import { write } from '../../flow/records.ts';
import type { Outcome, Step } from '../../flow/types.ts';
import { readEdits, timesIn } from '../../opening/edits.ts';
import { saysNothing } from '../../opening/nothing.ts';
import { readWhen } from '../../reading/dates.ts';
import { debrief } from '../../words/en/debrief.ts';
import { cut } from '../../words/en/names.ts';
import {
  counter,
  finished,
  place,
  questionsOf,
  stillOpen,
  type DebriefContext,
  type DebriefData,
} from './place.ts';

const cameBack: Step<DebriefData> = {
  to: ['next'],
  typedNumbers: true,
  unless: (context) => {
    const { repeats, surprise } = stillOpen(context);
    return repeats || surprise ? null : 'next';
  },
  ask: (context) =>
    debrief.cameBack(stillOpen(context), questionsOf(context), counter(context, 'cameBack')),
  answer: (answer, context) => {
    const set = { n: context.data.n + 1 };
    if (answer.kind !== 'text' || saysNothing(answer.text)) return { next: 'next', set };
    const questions = questionsOf(context);
    const edits = readEdits(answer.text, questions.length);
    const { process, round } = place(context);
    const turn = keepTurn(round, answer.text, 'cameBack', context);
    if (edits.length > 0 || /^[\s\d,&and.]+$/u.test(answer.text)) {
      const numbers = [...answer.text.matchAll(/\d{1,2}/gu)].map((match) => Number(match[0]));
      const marked = questions.flatMap((question, index) => {
        const edit = edits.find((each) => each.line === index + 1);
        return edit === undefined && !numbers.includes(index + 1) ? [] : [mark(question, edit ?? null, context)];
      });
      return { next: 'next', set, record: [...turn.record, ...marked.map((each) => write(kinds.question, each))] };
    }
    const read = readInto(answer.text, process, turn.round, context);
    if (read.account.questions.length > 0) {
      const told = read.account.questions.map((found) => {
        const same = questions.find((each) => each.topic.id === found.topic.id);
        return mark(same === undefined ? found : countedUp(same, found), null, context, found);
      });
      const record = [...turn.record, ...read.record, ...told.map((each) => write(kinds.question, each))];
      return { next: 'next', set, record, say: [debrief.kept] };
    }
    const fresh = mark(namedQuestion(answer.text, turn.round, context), null, context);
    return {
      next: 'next',
      set,
      record: [...turn.record, write(kinds.question, fresh)],
      say: [debrief.kept],
    };
  },
};

/** What a mention in answer to (4) says of a question: it came back, or it threw them. */
function mark(
  question: Question,
  edit: { outcome: Question['outcome'] | null; times: number | null } | null,
  context: DebriefContext,
  found: Question | null = null,
): Question {
  const asks = stillOpen(context);
  const outcome = edit?.outcome ?? (found !== null && found.outcome !== 'unknown' ? found.outcome : null);
  const times = edit?.times ?? (found !== null && found.times > 1 ? found.times : null);
  const bare = outcome === null && times === null;
  const threw = outcome ?? (bare && !asks.repeats ? 'off_guard' : null);
  const often = times ?? (bare && asks.repeats ? 2 : 1);
  return {
    ...question,
    times: Math.max(question.times, often),
    outcome: threw ?? question.outcome,
    outcomeSure: threw !== null || question.outcomeSure,
  };
}

/** A worry in their own words that no topic fits: the words are its name. */
function namedQuestion(said: string, round: Round, context: DebriefContext): Question {
  const label = cut(said, 60);
  return {
    id: `${String(round.turns).padStart(3, '0')}000${context.id()}`,
    processId: round.processId,
    roundId: round.id,
    topic: { id: `own-${context.id()}`, label },
    quote: said.slice(0, 500),
    by: null,
    outcome: 'unknown',
    outcomeSure: false,
    times: timesIn(said) ?? 1,
    followUps: 0,
    settled: false,
    notAboutJob: false,
    sameAs: null,
  };
}

const next: Step<DebriefData> = {
  to: ['confirm', 'zone', 'when', 'byWhen', 'change', 'summary'],
  unless: (context) => {
    if (context.data.when === null) return null;
    return context.person.zone === null ? 'zone' : 'confirm';
  },
  ask: () => debrief.next(),
  answer: (answer, context) => {
    if (answer.kind === 'skip') return { next: 'change' };
    if (answer.kind === 'text') return dated(answer.text, context, debrief.didNotTake);
    const choice = answer.kind === 'choice' ? answer.id : '';
    if (choice === 'date') return { next: 'when' };
    if (choice === 'waiting') return { next: 'byWhen' };
    if (choice === 'over') return over(context);
    return { next: 'change' };
  },
};

/** It is over: everything of this employer is switched off before anything else is asked. */
function over(context: DebriefContext): Outcome<DebriefData> {
  return {
    next: 'summary',
    set: { over: true },
    record: finished(context),
    effects: silence(context.data.processId, context),
    run: { flow: 'closing', data: { processId: context.data.processId, how: 'over' } },
  };
}

function dated(said: string, context: DebriefContext, no = debrief.whenAgain): Outcome<DebriefData> {
  const found = readWhen(said, { now: context.now, zone: context.zone });
  if (found === null) return { again: [no] };
  const when = { wall: found.wall, zone: found.zone };
  return { next: context.person.zone === null ? 'zone' : 'confirm', set: { when } };
}

const when: Step<DebriefData> = {
  to: ['confirm', 'zone', 'change'],
  ask: () => debrief.when(),
  answer: (answer, context) =>
    answer.kind === 'text' ? dated(answer.text, context) : { next: 'change', set: { when: null } },
};

const zone: Step<DebriefData> = {
  to: ['confirm'],
  unless: (context) => (context.person.zone === null ? null : 'confirm'),
  ask: () => debrief.zone(),
  answer: (answer, context) => {
    if (answer.kind !== 'text') return { again: [debrief.zoneAgain] };
    const named = zoneNamed(answer.text);
    if (named === null || !isZone(named)) return { again: [debrief.zoneAgain] };
    const found = context.data.when;
    // What was read while the zone was unknown was meant in the zone they name now.
    const moved = found === null || found.zone !== 'UTC' ? found : { ...found, zone: named };
    return {
      next: 'confirm',
      set: { when: moved },
      record: [write(kinds.profile, { ...context.person, zone: named, zoneFrom: 'told' })],
      say: [debrief.zoneKept(named)],
    };
  },
};

const pending = (context: DebriefContext): Moment | null =>
  context.data.when === null ? null : momentOf(context.data.when.wall, context.data.when.zone);

const confirm: Step<DebriefData> = {
  to: ['when', 'change', 'confirm', 'zone'],
  unless: (context) => (pending(context) === null ? 'change' : null),
  ask: (context) => {
    const moment = pending(context) ?? momentOf('2000-01-01', 'UTC');
    const { zone: mine } = context;
    const own = moment.zone === mine ? null : inZone(moment, mine);
    return debrief.confirmDate(moment, own);
  },
  answer: (answer, context) => {
    const moment = pending(context);
    if (answer.kind === 'text') return dated(answer.text, context);
    if (moment === null || answer.kind === 'skip') return { next: 'change', set: { when: null } };
    if (answer.kind === 'choice' && answer.id === 'again') return { next: 'when' };
    if (answer.kind === 'choice' && answer.id === 'open') return { next: 'change', set: { when: null } };
    if (moment.utc <= context.now) return { next: 'when', say: [debrief.past], set: { when: null } };
    const { process, round } = place(context);
    const coming = comingRound(moment, context);
    return {
      next: 'change',
      record: [
        write(kinds.round, coming),
        write(kinds.process, {
          ...process,
          state: 'active',
          rounds: Math.max(process.rounds, round.number, coming.number),
        }),
      ],
      effects: [...nudgeFor(coming, context), { kind: 'cancel', key: waitingKey(process.id) }],
    };
  },
};

function inZone(moment: Moment, zone: string): Moment {
  return { ...moment, zone };
}

/** The next round of this employer: the one entered already, or a new one. */
function comingRound(at: Moment, context: DebriefContext): Round {
  const { process, round } = place(context);
  const known = context.records
    .list(kinds.round, process.id)
    .find((each) => each.state === 'coming' && each.number > round.number);
  if (known !== undefined) return { ...known, at };
  return { ...newRound(context.id(), process, round.number + 1, 'coming'), at };
}

const byWhen: Step<DebriefData> = {
  to: ['change'],
  ask: () => debrief.byWhen(),
  answer: (answer, context) => {
    const { process } = place(context);
    const found =
      answer.kind === 'text' ? readWhen(answer.text, { now: context.now, zone: context.zone }) : null;
    if (answer.kind === 'text' && found === null && !saysNothing(answer.text)) {
      return { again: [debrief.whenAgain] };
    }
    const by = found === null ? null : momentOf(found.wall, found.zone).utc;
    return {
      next: 'change',
      record: [write(kinds.process, { ...process, state: 'waiting' })],
      effects: waitingFor(process.id, by, context),
      say: [debrief.kept],
    };
  },
};

export const aheadSteps = { cameBack, next, when, zone, confirm, byWhen };
