import { z } from 'zod';
import { putOffTo } from '../domain/moments.ts';
import { kinds, type Process } from '../domain/records.ts';
import { nudgeKey, reminderKinds, type ReminderKind } from '../domain/reminder-keys.ts';
import { isEveBefore } from '../domain/reminders.ts';
import { processesMentioned } from '../domain/processes.ts';
import { keepTurn } from '../domain/telling.ts';
import { defineFlow } from '../flow/define.ts';
import { write } from '../flow/record.ts';
import { dueOn } from './due.ts';
import {
  end,
  type Context,
  type Data,
  type Outcome,
  type Start,
  type Step,
  type Told,
} from '../flow/types.ts';
import { practiceDue } from './practice.ts';
import { readOpening, tellsMore } from '../opening/opening.ts';
import { takenBack } from '../opening/taken-back.ts';
import { text, type Part } from '../message/message.ts';
import { readWhen } from '../reading/dates.ts';
import { saidWhen } from '../words/en/dates.ts';
import { later } from '../words/en/later.ts';
import { unasked as words } from '../words/en/unasked.ts';
import { sorry } from '../words/en/welcome.ts';
import { place } from './debrief/place.ts';
import { processHere } from './here.ts';

const roundData = z.object({ processId: z.string(), roundId: z.string() });
type RoundData = z.infer<typeof roundData>;

const ask: Step<RoundData> = {
  to: [end],
  ask: (context) => {
    const { process, round } = place(context);
    return words.nudge(process, round, context.person.settings.names, context.now);
  },
  answer: (answer, context) => {
    const { process, round } = place(context);
    const opened = { ...round, state: 'open' as const };
    const data = { processId: process.id, roundId: round.id };
    const id = answer.kind === 'choice' ? answer.id : '';
    if (id === 'moved') {
      const moved = { ...data, number: round.number, wall: '', zone: '' };
      return { next: end, run: { flow: 'appointment', data: moved } };
    }
    if (id === 'tonight') {
      const at = putOffTo('tonight', context.now, context.zone);
      return {
        next: end,
        say: [later.until(saidWhen(at, context.now, context.zone))],
        effects: [{ kind: 'remind', key: nudgeKey(round), at }],
      };
    }
    if (id === 'tell') {
      return { next: end, record: [write(kinds.round, opened)], run: { flow: 'debrief', data } };
    }
    if (answer.kind !== 'text') return { next: end };
    // 'alder: second round on monday', or it was taken back: nothing of this talk.
    const others = context.records
      .list(kinds.process)
      .filter(({ id: each }) => each !== process.id);
    const named = processesMentioned(answer.text, [process]).length > 0;
    const ofAnother = !named && processesMentioned(answer.text, others).length > 0;
    if (ofAnother || takenBack(answer.text) === 'theirs') return { afresh: true };
    if (wantsPeace(answer.text)) return { next: end, say: [words.asYouLike] };
    // Whatever they write to 'how did it go' is the beginning of the telling.
    const { felt } = readOpening(answer.text);
    const told = keepTurn({ ...opened, felt }, answer.text, 'opening', context);
    return {
      next: end,
      record: told.record,
      say: felt === 'bad' ? [text(sorry)] : [],
      run: { flow: 'debrief', data: { ...data, more: tellsMore(answer.text) } },
    };
  },
};

const wantsPeace = (said: string): boolean =>
  /\b(?:rather not|don'?t want to|not now|leave me|no thanks|not today|another time)\b/iu.test(
    said,
  );

/** Half an hour after a round: how did it go? */
export const nudge = defineFlow({
  name: 'nudge',
  passing: true,
  version: 1,
  start: 'ask',
  data: roundData,
  steps: { ask },
});

const processData = z.object({ processId: z.string(), named: z.boolean().default(false) });
type ProcessData = z.infer<typeof processData>;

const back: Step<ProcessData> = {
  to: ['back', 'news', end],
  ask: (context) =>
    words.waiting(processHere(context), context.data.named || context.person.settings.names),
  answer: (answer, context) => {
    const id = answer.kind === 'choice' ? answer.id : '';
    if (id === 'who') return { next: 'back', set: { named: true } };
    if (id === 'yes') return { next: 'news' };
    if (id === 'no' || answer.kind === 'skip') return { next: end, say: [words.quietNow] };
    return answer.kind === 'text'
      ? newsIn(answer.text, context, words.waitingAgain)
      : { again: [words.waitingAgain] };
  },
};

/** 'they invited me, thursday 9:15', 'it's a no', 'not yet': the news itself in answer to the question. */
function newsIn(said: string, context: Context<ProcessData>, no: Part): Outcome<ProcessData> {
  const process = processHere(context);
  const { ended } = readOpening(said);
  if (ended !== null) {
    return { next: end, run: { flow: 'closing', data: { processId: process.id, said: ended } } };
  }
  const when = readWhen(said, { now: context.now, zone: context.zone });
  const invited =
    /\b(?:invit\w+|through to|next round|second round|final|interview|got a date)\b/iu;
  if (when !== null || invited.test(said)) {
    const date = { wall: when?.wall ?? '', zone: when?.zone ?? '' };
    const data = { processId: process.id, roundId: '', number: process.rounds + 1, ...date };
    return { next: end, run: { flow: 'appointment', data } };
  }
  const nothing = /\b(?:not(?:hing)?|no|still|haven'?t)\b/iu.test(said);
  return nothing ? { next: end, say: [words.quietNow] } : { again: [no] };
}

const news: Step<ProcessData> = {
  to: [end],
  ask: (context) => words.news(processHere(context)),
  answer: (answer, context) => {
    const process = processHere(context);
    const id = answer.kind === 'choice' ? answer.id : '';
    if (id === 'date') {
      const { rounds } = process;
      const data = { processId: process.id, roundId: '', number: rounds + 1, wall: '', zone: '' };
      return { next: end, run: { flow: 'appointment', data } };
    }
    if (id === 'over')
      return { next: end, run: { flow: 'closing', data: { processId: process.id } } };
    if (answer.kind === 'skip') return { next: end, say: [words.quietNow] };
    return answer.kind === 'text'
      ? newsIn(answer.text, context, words.newsAgain)
      : { again: [words.newsAgain] };
  },
};

/** One question when an employer has not come back, then silence. */
export const waiting = defineFlow({
  name: 'waiting',
  passing: true,
  version: 1,
  start: 'back',
  data: processData,
  steps: { back, news },
});

function isItsEve(roundId: string, processId: string, context: Context<Data>): boolean {
  const round = context.records.get(kinds.round, processId, roundId);
  return round !== null && isEveBefore(round, context.now, context.zone);
}

/** One message that evening: the page of the day after is named with the practice (G17). */
function withPage<T extends Start | Told | null>(practice: T, context: Context<Data>): T {
  if (practice === null || !('flow' in practice)) return practice;
  const pages = context.records
    .reminders()
    .filter(({ key, at }) => key.startsWith('page/') && at <= context.now + 3_600_000)
    .filter(({ key }) => {
      const [, processId = '', roundId = ''] = key.split('/');
      return isItsEve(roundId, processId, context);
    });
  if (pages.length === 0) return practice;
  const effects = pages.map(({ key }) => ({ kind: 'cancel' as const, key }));
  return {
    ...practice,
    say: [words.pageToo, ...(practice.say ?? [])],
    effects: [...(practice.effects ?? []), ...effects],
  };
}

/** The employer of a reminder, as long as it is not over. */
function runningOf(processId: string, { records }: Context<Data>): Process | null {
  const process = records.get(kinds.process, processId);
  return process === null || process.state === 'over' ? null : process;
}

/** What a reminder starts, by the parts of its key; null when its time has passed. */
type WhenDue = (of: string, process: Process, context: Context<Data>) => Start | Told | null;

const whenDue: Record<Exclude<ReminderKind, 'drill'>, WhenDue> = {
  waiting: (_of, { id, state }) =>
    state === 'waiting' ? { flow: 'waiting', data: { processId: id } } : null,
  proof: (on, { id }, context) =>
    dueOn(id, on, context).length === 0 ? null : { flow: 'due', data: { processId: id, on } },
  thanks: (roundId, { id }, { records }) =>
    records.get(kinds.round, id, roundId) === null
      ? null
      : { flow: 'thanks', data: { processId: id, unasked: true } },
  page: (roundId, { id }, context) =>
    isItsEve(roundId, id, context)
      ? { flow: 'brief', data: { processId: id, unasked: true } }
      : null,
  nudge: (roundId, { id }, { records }) =>
    records.get(kinds.round, id, roundId)?.state === 'coming'
      ? { flow: 'nudge', data: { processId: id, roundId } }
      : null,
};

/** What a reminder of no dialogue starts; null when its time has passed. */
export function reminded(key: string, context: Context<Data>): Start | Told | null {
  const [said, processId = '', of = ''] = key.split('/');
  const kind = reminderKinds.find((each) => each === said);
  if (kind === undefined) return null;
  if (kind === 'drill') return withPage(practiceDue(processId, of, context), context);
  const process = runningOf(processId, context);
  return process === null ? null : whenDue[kind](of, process, context);
}
