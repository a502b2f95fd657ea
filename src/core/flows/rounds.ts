import { z } from 'zod';
import { removed } from './removal.ts';
import { isRunning, processNamed, runningProcess } from '../domain/processes.ts';
import { kinds, type Process, type Round } from '../domain/records.ts';
import { practiceReminders } from '../domain/drills/remind.ts';
import { roundQuiet } from '../domain/reminders.ts';
import { defineFlow } from '../flow/define.ts';
import { write } from '../flow/records.ts';
import {
  end,
  type Context,
  type Data,
  type Outcome,
  type Start,
  type Step,
  type Told,
} from '../flow/types.ts';
import type { Form } from '../message/message.ts';
import { cut } from '../words/en/names.ts';
import { roundLine, rounds as words } from '../words/en/rounds.ts';
import { place } from './debrief/place.ts';

const pageLength = 8;

const data = z.object({
  processId: z.string().default(''),
  roundId: z.string().default(''),
  page: z.number().int().default(0),
  /** Begin with the round named, not with the list. */
  direct: z.boolean().default(false),
});
type RoundsData = z.infer<typeof data>;
type RoundsContext = Context<RoundsData>;

interface Listed {
  process: Process;
  round: Round;
}

/** Every round, running employers first, the latest touched first; unreadable ones are counted. */
function allRounds(context: Context<unknown>): { rounds: Listed[]; unreadable: number } {
  const processes = context.records.list(kinds.process);
  processes.sort((a, b) => Number(isRunning(b)) - Number(isRunning(a)) || b.touched - a.touched);
  const rounds: Listed[] = [];
  const found = context.records.listWithUnreadable(kinds.round);
  found.readable.sort((a, b) => a.number - b.number);
  for (const process of processes) {
    const own = found.readable.filter(({ processId }) => processId === process.id);
    rounds.push(...own.map((round) => ({ process, round })));
  }
  const unreadable = found.unreadable.length;
  return { rounds, unreadable };
}

const list: Step<RoundsData> = {
  to: ['list', 'one', end],
  typedNumbers: true,
  rests: true,
  unless: ({ data: { direct } }) => (direct ? 'one' : null),
  ask: (context) => {
    const { rounds, unreadable } = allRounds(context);
    if (rounds.length === 0 && unreadable === 0) return words.none();
    const from = context.data.page * pageLength;
    const shown = rounds.slice(from, from + pageLength);
    const groups = shown.reduce<{ process: Process; lines: string[] }[]>(
      (all, { process, round }) => {
        const line = `${rounds.findIndex((each) => each.round.id === round.id) + 1} ${roundLine(round)}`;
        const last = all.at(-1);
        if (last?.process.id === process.id) last.lines.push(line);
        else all.push({ process, lines: [line] });
        return all;
      },
      [],
    );
    const asked = words.list(groups, Math.max(0, rounds.length - from - pageLength));
    return unreadable === 0
      ? asked
      : { ...asked, parts: [words.unreadable(unreadable), ...asked.parts] };
  },
  answer: (answer, context) => {
    const { rounds } = allRounds(context);
    if (answer.kind === 'text') {
      const number = /^\D{0,8}(\d{1,3})\D{0,3}$/u.exec(answer.text)?.[1];
      const picked = number === undefined ? undefined : rounds[Number(number) - 1];
      if (picked === undefined) return notPicked(answer.text);
      return { next: 'one', set: { processId: picked.process.id, roundId: picked.round.id } };
    }
    const id = answer.kind === 'choice' ? answer.id : '';
    if (id === 'more') return { next: 'list', set: { page: context.data.page + 1 } };
    if (id === 'add') return { next: end, run: { flow: 'coming', data: {} } };
    if (id === 'had') return { next: end, run: { flow: 'debrief', data: {} } };
    if (id === 'close') return { next: end, run: { flow: 'closing', data: {} } };
    return { next: end };
  },
};

/** A sentence is no pick from a list: it is read as if the list were not there. */
const notPicked = (said: string): Outcome<RoundsData> =>
  said.split(/\s+/u).length > 2 ? { afresh: true } : { again: [words.listAgain] };

const one: Step<RoundsData> = {
  to: ['list', 'correct', 'delete', end],
  ask: (context) => {
    const { process, round } = place(context);
    return words.one(process, round);
  },
  answer: (answer, context) => {
    const { process, round } = place(context);
    const id = answer.kind === 'choice' ? answer.id : '';
    switch (id) {
      case 'notes':
        return { next: end, tell: [notesOf(process, round, context)] };
      case 'facts':
        return {
          next: end,
          run: { flow: 'facts', data: { processId: process.id, roundId: round.id } },
        };
      case 'move':
        return { next: 'list', set: { direct: false }, run: moved(process, round) };
      case 'correct':
        return { next: 'correct' };
      case 'delete':
        return { next: 'delete' };
      case 'cancel':
        return {
          next: end,
          record: [write(kinds.round, { ...round, state: 'cancelled' })],
          effects: [...roundQuiet(round), ...practiceWithout(round, context)],
          say: [words.cancelled(process, round)],
        };
      case 'back':
        return { next: 'list', set: { direct: false } };
      default:
        return answer.kind === 'skip'
          ? { next: 'list', set: { direct: false } }
          : { again: [words.oneAgain] };
    }
  },
};

/** The days of practice when this round is not there any more. */
const practiceWithout = (round: Round, context: RoundsContext) =>
  practiceReminders(round.processId, context, {
    rounds: context.records
      .list(kinds.round, round.processId)
      .filter((each) => each.id !== round.id),
  });

const moved = (process: Process, round: Round): Start => ({
  flow: 'appointment',
  data: { processId: process.id, roundId: round.id, number: round.number, wall: '', zone: '' },
});

/** The candidate's own notes of a round, whole. */
function notesOf(process: Process, round: Round, context: Context<unknown>) {
  return words.notes(process, round, context.records.list(kinds.turn, process.id, round.id));
}

const correct: Step<RoundsData> = {
  to: ['list', 'correct'],
  ask: (context) => {
    const { process, round } = place(context);
    return words.correct(process, round);
  },
  form: (): Form => ({
    id: 'correct',
    title: words.correctTitle,
    fields: [
      { id: 'employer', label: words.fields.employer, kind: 'text', required: false },
      { id: 'number', label: words.fields.number, kind: 'number', required: false },
      { id: 'people', label: words.fields.people, kind: 'text', required: false },
      {
        id: 'format',
        label: words.fields.format,
        kind: 'choice',
        options: words.formats,
        required: false,
      },
    ],
  }),
  answer: (answer, context) => {
    if (answer.kind !== 'form')
      return answer.kind === 'skip'
        ? { next: 'list', set: { direct: false } }
        : { again: [words.listAgain] };
    return corrected(answer.values, context);
  },
};

function corrected(values: Record<string, string>, context: RoundsContext): Outcome<RoundsData> {
  const { process, round } = place(context);
  const number = Number(values.number ?? '');
  const wanted = Number.isInteger(number) && number >= 1 && number <= 99 ? number : round.number;
  const others = context.records
    .list(kinds.round, process.id)
    .filter((each) => each.id !== round.id);
  if (others.some((each) => each.number === wanted)) {
    return { next: 'correct', say: [words.numberTaken(wanted)] };
  }
  const names = (values.people ?? '')
    .split(/,| and /u)
    .map((name) => cut(name, 60))
    .filter((name) => name !== '');
  const employer = [...(values.employer ?? '')].slice(0, 100).join('').trim();
  const after: Round = {
    ...round,
    number: wanted,
    format: values.format === undefined || values.format === '' ? round.format : values.format,
    interviewers:
      names.length > 0 ? names.map((name) => ({ name, role: null })) : round.interviewers,
  };
  const named: Process = {
    ...process,
    employer: employer === '' ? process.employer : employer,
    rounds: Math.max(wanted, ...others.map((each) => each.number)),
  };
  return {
    next: 'list',
    set: { direct: false },
    record: [write(kinds.round, after), write(kinds.process, named)],
    say: [words.corrected(named, after)],
  };
}

const deletion: Step<RoundsData> = {
  to: ['list', end],
  ask: (context) => {
    const { process, round } = place(context);
    return words.confirmDelete(
      process,
      round,
      context.records.list(kinds.turn, process.id, round.id).length,
    );
  },
  answer: (answer, context) => {
    if (answer.kind !== 'choice' || answer.id !== 'delete')
      return { next: 'list', set: { direct: false }, say: [words.kept] };
    const { process, round } = place(context);
    return {
      next: end,
      record: removed(round, process, context),
      effects: [...roundQuiet(round), ...practiceWithout(round, context)],
      say: [words.deleted(process, round)],
    };
  },
};

/** All rounds, and for each its notes, moving, correcting, cancelling, deleting. */
export const rounds = defineFlow({
  name: 'rounds',
  passing: true,
  version: 1,
  start: 'list',
  data,
  steps: { list, one, correct, delete: deletion },
});

/** `rounds`, `rounds 2`, `rounds halden 2`, `rounds add`. */
export function startRounds(rest: string, context: Context<Data>): Start | Told {
  const said = rest.trim();
  if (/^add\b/iu.test(said)) return { flow: 'coming', data: {} };
  if (/^close\b/iu.test(said)) return { flow: 'closing', data: {} };
  const match = /^(.*?)(?:round\s*)?(\d{1,2})$/iu.exec(said);
  if (match === null) return { flow: 'rounds', data: {} };
  const processes = context.records.list(kinds.process);
  const name = (match[1] ?? '').replace(/,\s*$/u, '').trim();
  const latest = [...processes].sort((a, b) => b.touched - a.touched)[0] ?? null;
  const process =
    name === '' ? (runningProcess(processes) ?? latest) : processNamed(name, processes);
  const number = Number(match[2]);
  const round =
    process === null
      ? undefined
      : context.records
          .list(kinds.round, process.id)
          .sort((a, b) => Number(a.state === 'cancelled') - Number(b.state === 'cancelled'))
          .find((each) => each.number === number);
  if (process === null || round === undefined) return { tell: [words.noSuchRound(number)] };
  return { tell: [notesOf(process, round, context)] };
}
