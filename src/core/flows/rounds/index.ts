import { isRunning, processNamed, runningProcess } from '../../domain/processes.ts';
import { kinds, type Process, type Round } from '../../domain/records.ts';
import { defineFlow } from '../../flow/define.ts';
import {
  end,
  type Context,
  type Data,
  type Outcome,
  type Start,
  type Step,
  type Told,
} from '../../flow/types.ts';
import { roundLine, rounds as words } from '../../words/en/rounds.ts';
import { correct } from './correct.ts';
import { notesOf, oneSteps } from './one.ts';
import { readWhen } from '../../reading/dates.ts';
import { roundsData, type RoundsContext, type RoundsData } from './place.ts';

const pageLength = 8;

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
      const move =
        /^(?:move|shift|change|reschedule|put) (?:number |round )?(\d{1,2})\b(.*)$/iu.exec(
          answer.text,
        );
      if (move !== null) return movedTo(rounds[Number(move[1]) - 1], move[2] ?? '', context);
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

/** 'move 2 to 4 dec 11:00'; only what is still to come has a date to move. */
function movedTo(
  picked: Listed | undefined,
  to: string,
  context: RoundsContext,
): Outcome<RoundsData> {
  if (picked === undefined) return { again: [words.listAgain] };
  const { process, round } = picked;
  if (round.state !== 'coming') return { again: [words.notToMove(process, round)] };
  const when = readWhen(to, { now: context.now, zone: context.zone });
  const date = { wall: when?.wall ?? '', zone: when?.zone ?? '' };
  const { id: roundId, number } = round;
  const data = { processId: process.id, roundId, number, ...date };
  return { next: 'list', run: { flow: 'appointment', data } };
}

/** A sentence is no pick from a list: it is read as if the list were not there. */
const notPicked = (said: string): Outcome<RoundsData> =>
  said.split(/\s+/u).length > 2 ? { afresh: true } : { again: [words.listAgain] };

/** All rounds, and for each its notes, moving, correcting, cancelling, deleting. */
export const rounds = defineFlow({
  name: 'rounds',
  passing: true,
  version: 1,
  start: 'list',
  data: roundsData,
  steps: { list, ...oneSteps, correct },
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
