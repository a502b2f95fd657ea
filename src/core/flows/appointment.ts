import { z } from 'zod';
import { mergePeople } from '../domain/findings.ts';
import { isZone, momentOf, zoneNamed } from '../domain/moments.ts';
import { newRound } from '../domain/processes.ts';
import { kinds, type Moment, type Round } from '../domain/records.ts';
import { practiceReminders } from '../domain/drills/remind.ts';
import { waitingKey } from '../domain/reminder-keys.ts';
import { roundReminders } from '../domain/reminders.ts';
import { defineFlow } from '../flow/define.ts';
import { write } from '../flow/record.ts';
import { end, type Context, type Outcome, type Step } from '../flow/types.ts';
import { saysNothing } from '../opening/nothing.ts';
import { withWhom, type Expected } from '../opening/whom.ts';
import { readWhen } from '../reading/dates.ts';
import { appointment as words } from '../words/en/appointment.ts';
import { processHere } from './here.ts';

const data = z.object({
  processId: z.string(),
  /** '' : the round is made when its date is confirmed. */
  roundId: z.string(),
  number: z.number().int(),
  /** Read but not confirmed; '' when there is nothing yet. */
  wall: z.string().default(''),
  zone: z.string().default(''),
  /** Whom they will meet, as far as it was said with the date. */
  people: z.array(z.object({ name: z.string(), role: z.string().nullable() })).default([]),
  /** The flow below says that it is kept. */
  silent: z.boolean().default(false),
});
type AppointmentData = z.infer<typeof data>;
type AppointmentContext = Context<AppointmentData>;

function read(said: string, context: AppointmentContext): Outcome<AppointmentData> {
  // '2pm' alone is an hour of the day that was read before.
  const day = context.data.wall.slice(0, 10);
  const found = readWhen(said, {
    now: context.now,
    zone: context.zone,
    ...(day === '' ? {} : { day }),
  });
  if (found === null && context.data.wall === '' && saysNothing(said)) return { next: end };
  if (found === null) return isSentence(said) ? { afresh: true } : { again: [words.whenAgain] };
  const people = whomIn(said, context.data.processId, context);
  const { processId, roundId } = context.data;
  const known = roundId === '' ? null : context.records.get(kinds.round, processId, roundId);
  const set = { wall: sameHour(said, found.wall, known), zone: found.zone };
  return { next: 'zone', set: people.length > 0 ? { ...set, people } : set };
}

/** Too long for a day, an hour or a city: they go on with something else. */
const isSentence = (said: string): boolean => said.split(/\s+/u).length > 5;

/** Whom a line about a coming round names; who was met before keeps the writing of their name. */
export function whomIn(said: string, processId: string, context: Context<unknown>): Expected[] {
  const rounds = context.records.list(kinds.round, processId);
  return withWhom(
    said,
    rounds.flatMap((round) => round.interviewers.map(({ name }) => name)),
  );
}

const when: Step<AppointmentData> = {
  to: ['zone', end],
  unless: ({ data: { wall } }) => (wall === '' ? null : 'zone'),
  ask: () => words.when(),
  answer: (answer, context) =>
    answer.kind === 'text' ? read(answer.text, context) : { next: end },
};

const zone: Step<AppointmentData> = {
  to: ['confirm', end],
  unless: ({ person }) => (person.zone === null ? null : 'confirm'),
  ask: () => words.zone(),
  answer: (answer, context) => {
    if (answer.kind === 'skip') return { next: end };
    if (answer.kind !== 'text') return { again: [words.zoneAgain] };
    const named = zoneNamed(answer.text);
    if (named === null || !isZone(named))
      return isSentence(answer.text) ? { afresh: true } : { again: [words.zoneAgain] };
    // What was read while no zone was known was meant in the one they name now.
    const meant = context.data.zone === 'UTC' ? named : context.data.zone;
    return {
      next: 'confirm',
      set: { zone: meant },
      record: [write(kinds.profile, { ...context.person, zone: named, zoneFrom: 'told' })],
      say: [words.zoneKept(named)],
    };
  },
};

/** 'moved to the 7th, same time': the hour the round had. */
export function sameHour(said: string, wall: string, round: Round | null): string {
  const hour = /\bsame (?:time|hour)\b/iu.test(said) ? round?.at?.wall.split('T')[1] : undefined;
  return hour === undefined || wall === '' || wall.includes('T') ? wall : `${wall}T${hour}`;
}

const readMoment = ({ data: { wall, zone: meant } }: AppointmentContext): Moment =>
  momentOf(wall, meant);

const confirm: Step<AppointmentData> = {
  to: ['when', 'zone', end],
  ask: (context) => {
    const moment = readMoment(context);
    const own = moment.zone === context.zone ? null : { ...moment, zone: context.zone };
    return words.confirm(context.data.number, moment, own, context.data.people);
  },
  answer: (answer, context) => {
    const moment = readMoment(context);
    if (answer.kind === 'text') {
      if (!goesOn(answer.text, context)) return read(answer.text, context);
      if (moment.utc <= context.now) return { afresh: true };
      const { record, effects } = kept(moment, context);
      return { afresh: true, record, effects, say: [words.keptUnasked] };
    }
    if (answer.kind !== 'choice' || answer.id === 'open') return { next: end };
    const blank = { wall: '', zone: '' };
    if (answer.id === 'redate') return { next: 'when', set: blank };
    if (moment.utc <= context.now) return { next: 'when', set: blank, say: [words.past] };
    return kept(moment, context);
  },
};

/** 'book the course before friday': something else, though it may name the day once more. */
function goesOn(said: string, context: AppointmentContext): boolean {
  if (said.split(/\s+/u).length < 4 || putsRight.test(said)) return false;
  const found = readWhen(said, { now: context.now, zone: context.zone });
  if (found === null) return isSentence(said);
  return !found.wall.includes('T') && context.data.wall.startsWith(found.wall);
}

const putsRight = /^(?:no|nope|not|wrong|actually|sorry|wait|it'?s|it is|make it|moved|change)\b/iu;

type Kept = Extract<Outcome<AppointmentData>, { next: string }>;

function kept(at: Moment, context: AppointmentContext): Kept {
  const { processId, roundId, number } = context.data;
  const process = processHere(context);
  const known = roundId === '' ? null : context.records.get(kinds.round, processId, roundId);
  const round: Round = {
    ...(known ?? newRound(context.id(), process, number, 'coming')),
    at,
  };
  round.interviewers = mergePeople(round.interviewers, context.data.people);
  return {
    next: end,
    record: [
      write(kinds.round, round),
      write(kinds.process, {
        ...process,
        state: process.state === 'waiting' ? 'active' : process.state,
        rounds: Math.max(process.rounds, number),
        touched: context.now,
      }),
    ],
    effects: [
      ...roundReminders(round, context),
      { kind: 'cancel', key: waitingKey(processId) },
      ...practiceReminders(processId, context, {
        rounds: [
          ...context.records.list(kinds.round, processId).filter(({ id }) => id !== round.id),
          round,
        ],
      }),
    ],
    say: context.data.silent ? [] : [words.kept],
  };
}

/** The date of a coming round: read, said back in full, kept only when confirmed. */
export const appointment = defineFlow({
  name: 'appointment',
  passing: true,
  version: 1,
  start: 'when',
  data,
  steps: { when, zone, confirm },
});
