import { isRunning, newProcess, newRound, processNamed, roundFor } from '../../domain/processes.ts';
import { kinds, type Process, type Round } from '../../domain/records.ts';
import { begun, roundReminders } from '../../domain/reminders.ts';
import { asideTurn, keepTurn, takeAside } from '../../domain/telling.ts';
import { write, type Write } from '../../flow/record.ts';
import type { Answer, Context, Outcome, Step } from '../../flow/types.ts';
import { readEmployerAnswer, roundIn } from '../../opening/opening.ts';
import { debrief } from '../../words/en/debrief.ts';
import { counter, place, type DebriefContext, type DebriefData } from './place.ts';

/** Finds or makes the employer and the round an account belongs to. */
export function openRound(
  employer: string,
  said: number | null,
  context: Context<unknown>,
): { process: Process; round: Round; record: Write[] } {
  const known = processNamed(employer, context.records.list(kinds.process));
  const process = known ?? newProcess(context.id(), employer, context.now);
  const rounds = known === null ? [] : context.records.list(kinds.round, process.id);
  const existing = roundFor(rounds, said, context.now);
  const taken = rounds.some((round) => round.number === said && round.state === 'done');
  const number = existing?.number ?? (said === null || taken ? process.rounds + 1 : said);
  const round: Round = {
    ...(existing ?? newRound(context.id(), process, number, 'open')),
    state: 'open',
  };
  const updated: Process = {
    ...process,
    state: process.state === 'offer' ? 'offer' : 'active',
    touched: context.now,
    rounds: Math.max(process.rounds, number),
  };
  return {
    process: updated,
    round,
    record: [write(kinds.process, updated), write(kinds.round, round)],
  };
}

const which: Step<DebriefData> = {
  to: ['dump'],
  unless: ({ data }) => (data.roundId === '' ? null : 'dump'),
  ask: (context) => {
    const known = context.records.list(kinds.process).filter(isRunning);
    known.sort((a, b) => b.touched - a.touched);
    return debrief.which(known, counter(context, 'which'));
  },
  answer: (answer, context) => {
    const chosen = answer.kind === 'choice' ? context.records.get(kinds.process, answer.id) : null;
    const told =
      answer.kind === 'text'
        ? readEmployerAnswer(answer.text)
        : { employer: chosen?.employer ?? null, round: null };
    // Who cannot or will not name it goes on all the same: by the day until it has a name.
    const name =
      answer.kind === 'skip' ? debrief.unnamed(context.now, context.zone) : told.employer;
    if (name === null) return notNamed(answer, context);
    const { process, round, record } = openRound(name, told.round, context);
    const opened = withOpening({ ...round, felt: context.data.felt ?? round.felt }, context);
    const more = answer.kind === 'text' && answer.text.split(/\s+/u).length > 8;
    const first = opened.round;
    const begins = more ? keepTurn(first, answer.text, 'opening', context).record : [];
    return {
      next: 'dump',
      set: {
        more: context.data.more || more,
        processId: process.id,
        roundId: round.id,
        guess: told.round === null,
        n: context.data.n + 1,
        which: true,
      },
      record: [...record, ...opened.record, ...begins],
      effects: begun(round),
    };
  },
};

/** No name in the answer: what it tells is kept for the round all the same. */
function notNamed(answer: Answer, context: DebriefContext): Outcome<DebriefData> {
  const said = answer.kind === 'text' ? answer.text : '';
  if (said.split(/\s+/u).length < 4) return { again: [debrief.whichAgain] };
  return {
    stay: true,
    set: { more: true },
    record: asideTurn(said, context),
    say: [debrief.whichKept],
  };
}

/** The first message, which waited for an employer, becomes the round's first turn. */
function withOpening(round: Round, context: DebriefContext): { round: Round; record: Write[] } {
  const { text, delivery, record } = takeAside(context);
  if (text === null) return { round, record: [...record, write(kinds.round, round)] };
  const kept = keepTurn(round, text, 'opening', { ...context, delivery });
  return { round: kept.round, record: [...record, ...kept.record] };
}

/**
 * The round that is told under another number. One that is planned for a later day was only guessed
 * to be it: it stays planned, and what was set for it is set again.
 */
export function renumbered(
  round: Round,
  wanted: number,
  process: Process,
  context: DebriefContext,
) {
  const told: Round = { ...round, number: wanted };
  if (round.at === null || round.at.utc <= context.now) return { told, record: [], effects: [] };
  const { at, minutes, format, interviewers, number: planned } = round;
  const fresh = newRound(context.id(), process, planned, 'coming');
  const still: Round = { ...fresh, at, minutes, format, interviewers };
  return {
    told: { ...told, at: null, interviewers: [] },
    record: [write(kinds.round, still)],
    effects: roundReminders(still, context),
  };
}

const number: Step<DebriefData> = {
  to: ['dump'],
  ask: (context) => debrief.whichRound(place(context).process.employer),
  answer: (answer, context) => {
    if (answer.kind !== 'text') return { again: [debrief.roundAgain] };
    const said = /^\D*(\d{1,2})\D*$/u.exec(answer.text)?.[1];
    const wanted = said === undefined ? roundIn(answer.text.toLowerCase()) : Number(said);
    if (wanted === null || wanted < 1) return { again: [debrief.roundAgain] };
    const { process, round } = place(context);
    const others = context.records
      .list(kinds.round, process.id)
      .filter((each) => each.id !== round.id && each.number === wanted);
    if (others.some((each) => each.state === 'done'))
      return { again: [debrief.roundTaken(wanted)] };
    const { told, record, effects } = renumbered(round, wanted, process, context);
    return {
      next: 'dump',
      set: { guess: false },
      effects,
      record: [
        ...record,
        write(kinds.round, told),
        write(kinds.process, { ...process, rounds: Math.max(process.rounds, wanted) }),
      ],
    };
  },
};

export const whichSteps = { which, number };
