import { z } from 'zod';
import { newProcess, newRound, processNamed } from '../domain/processes.ts';
import { kinds, type Round } from '../domain/records.ts';
import { nudgeFor } from '../domain/reminders.ts';
import { defineFlow, passage } from '../flow/define.ts';
import { notThere, write } from '../flow/record.ts';
import type { Message } from '../message/message.ts';
import { end, type Context, type Outcome, type Step } from '../flow/types.ts';
import { readEmployerAnswer } from '../opening/opening.ts';
import { withWhom, type Expected } from '../opening/whom.ts';
import { readWhen } from '../reading/dates.ts';
import { coming as words } from '../words/en/appointment.ts';

const data = z.object({
  employer: z.string().default(''),
  number: z.number().int().nullable().default(null),
  wall: z.string().default(''),
  zone: z.string().default(''),
  processId: z.string().default(''),
  roundId: z.string().default(''),
  people: z.array(z.object({ name: z.string(), role: z.string().nullable() })).default([]),
});
type ComingData = z.infer<typeof data>;
type ComingContext = Context<ComingData>;

const which: Step<ComingData> = {
  to: ['date'],
  unless: ({ data: { processId, roundId, number, wall, zone, people } }) =>
    processId === ''
      ? null
      : {
          next: 'date',
          run: {
            flow: 'appointment',
            data: { processId, roundId, number: number ?? 1, wall, zone, people, silent: true },
          },
        },
  ask: () => words.which(),
  answer: (answer, context) => {
    if (answer.kind !== 'text') return { again: [words.whichAgain] };
    const told = readEmployerAnswer(answer.text);
    if (told.employer === null) return { again: [words.whichAgain] };
    const when = readWhen(answer.text, { now: context.now, zone: context.zone });
    const whom = withWhom(answer.text, [], told.employer);
    return entered(told.employer, told.round, when, whom, context);
  },
};

/** A coming round is kept at once, its date when it is confirmed. */
function entered(
  employer: string,
  said: number | null,
  when: { wall: string; zone: string } | null,
  whom: Expected[],
  context: ComingContext,
): Outcome<ComingData> {
  const { process, round, record } = comingRound(employer, said, context);
  return {
    next: 'date',
    set: { processId: process.id, roundId: round.id },
    record,
    run: {
      flow: 'appointment',
      data: {
        processId: process.id,
        roundId: round.id,
        number: round.number,
        wall: when?.wall ?? context.data.wall,
        zone: when?.zone ?? context.data.zone,
        people: whom,
        silent: true,
      },
    },
  };
}

/** Finds or makes the employer and a round that is still to come. */
export function comingRound(employer: string, said: number | null, context: Context<unknown>) {
  const known = processNamed(employer, context.records.list(kinds.process));
  const process = known ?? newProcess(context.id(), employer, context.now);
  const rounds = known === null ? [] : context.records.list(kinds.round, process.id);
  const existing = rounds.find(
    (each) => each.state === 'coming' && (said === null || each.number === said),
  );
  const told = rounds.some((each) => each.number === said && each.state !== 'coming');
  const number = said === null || told ? process.rounds + 1 : said;
  const round: Round = existing ?? newRound(context.id(), process, number, 'coming');
  const updated = {
    ...process,
    state: process.state === 'over' ? ('active' as const) : process.state,
    rounds: Math.max(process.rounds, round.number),
    touched: context.now,
  };
  return {
    process: updated,
    round,
    record: [write(kinds.process, updated), write(kinds.round, round)],
  };
}

/** Reached when the date is settled or left open: says what is kept and what comes next. */
const date = passage<ComingData>([end], (context) => ({
  next: end,
  tell: [keptMessage(context)],
}));

function keptMessage(context: ComingContext): Message {
  const { processId, roundId } = context.data;
  const process = context.records.get(kinds.process, processId);
  const round = context.records.get(kinds.round, processId, roundId);
  if (process === null || round === null) throw notThere(`round/${roundId}`);
  const nudge = nudgeFor(round, context).find((effect) => effect.kind === 'remind');
  return words.kept(process, round, nudge?.at ?? null, context.zone);
}

/** A round entered before it is held: employer, date, what will happen. */
export const coming = defineFlow({
  name: 'coming',
  passing: true,
  version: 1,
  start: 'which',
  data,
  steps: { which, date },
});
