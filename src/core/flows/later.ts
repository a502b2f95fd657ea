import { z } from 'zod';
import { putOffTo } from '../domain/moments.ts';
import { kinds } from '../domain/records.ts';
import { laterKey } from '../domain/reminder-keys.ts';
import { defineFlow } from '../flow/define.ts';
import { remove, write, type Write } from '../flow/record.ts';
import { draftKind, parkedKind } from '../flow/state.ts';
import { end, type Context, type Dialogue, type Outcome, type Step } from '../flow/types.ts';
import { silenced } from './settings.ts';
import { plainWords } from '../flow/choices.ts';
import { saidWhen } from '../words/en/dates.ts';
import { later as words } from '../words/en/later.ts';
import { roundName } from '../words/en/names.ts';

const empty = z.object({});

/** Three words that name no time go on with something, be it weeks later. */
const isTold = (said: string): boolean =>
  said.split(/\s+/u).length > 2 && !/\b(?:hours?|minutes?|morning|evening|week)\b/iu.test(said);

const times = ['minutes', 'tonight', 'tomorrow'] as const;

const when: Step<z.infer<typeof empty>> = {
  to: [end],
  ask: () => words.when(),
  answer: (answer, context) => {
    const said = answer.kind === 'choice' ? answer.id : answer.kind === 'text' ? answer.text : '';
    const time = times.find((each) => plainWords(said).includes(each));
    if (time === undefined) {
      // A sentence is no hour: they go on telling.
      if (answer.kind === 'text' && silenced(said, context) === null && isTold(said))
        return { afresh: true };
      return answer.kind === 'skip' ? { next: end } : { again: [words.again] };
    }
    return sleepUntil(putOffTo(time, context.now, context.zone), context.dialogue, context);
  },
};

function sleepUntil<D>(at: number, dialogue: string, context: Context<unknown>): Outcome<D> {
  return {
    next: end,
    sleep: true,
    say: [words.until(saidWhen(at, context.now, context.zone))],
    effects: [{ kind: 'remind', key: laterKey(dialogue), at }],
  };
}

/** `later`: keeps the question and asks when to come back to it. */
export const later = defineFlow({
  name: 'later',
  version: 1,
  start: 'when',
  data: empty,
  steps: { when },
});

const parkedData = z.object({ parked: z.string() });
type ParkedData = z.infer<typeof parkedData>;

/** What a conversation put aside is about, as far as its own data tell. */
function titleOf({ data, records }: Context<ParkedData>): string | null {
  for (const frame of records.get(parkedKind, data.parked)?.frames ?? []) {
    const { processId, roundId } = frame.data;
    if (typeof processId !== 'string' || typeof roundId !== 'string' || roundId === '') continue;
    const process = records.get(kinds.process, processId);
    const round = records.get(kinds.round, processId, roundId);
    if (process !== null && round !== null) return roundName(process, round);
  }
  return null;
}

const open: Step<ParkedData> = {
  to: [end],
  unless: ({ data, records }) => (records.get(parkedKind, data.parked) === null ? end : null),
  ask: (context) => words.open(titleOf(context)),
  answer: (answer, context) => {
    const { parked } = context.data;
    if (answer.kind === 'choice' && answer.id === 'on') return { next: end, resume: parked };
    if (answer.kind === 'choice' && answer.id === 'tonight') {
      return sleepUntil(putOffTo('tonight', context.now, context.zone), parked, context);
    }
    if (answer.kind === 'text') return { again: [words.openAgain] };
    return left(context);
  },
};

/** Nothing of a conversation put aside stays, its drafts neither. */
export function putAway(parked: Dialogue, { records }: Context<unknown>): Write[] {
  const drafts = records.list(draftKind, parked.id).map((draft) => remove(draftKind, draft));
  return [remove(parkedKind, parked), ...drafts];
}

/** Left: what was told stays with its round, half told; the conversation itself goes. */
function left(context: Context<ParkedData>): Outcome<ParkedData> {
  const { records, data } = context;
  const parked = records.get(parkedKind, data.parked);
  if (parked === null) return { next: end };
  const record = putAway(parked, context);
  const [frame] = parked.frames;
  const { processId, roundId } = frame?.data ?? {};
  if (typeof processId === 'string' && typeof roundId === 'string' && roundId !== '') {
    const round = records.get(kinds.round, processId, roundId);
    if (round?.state === 'open') record.push(write(kinds.round, { ...round, state: 'partial' }));
  }
  return { next: end, record, say: [words.left(titleOf(context))] };
}

/** Offers a conversation that was put aside for another one. */
export const parked = defineFlow({
  name: 'parked',
  version: 1,
  start: 'open',
  data: parkedData,
  steps: { open },
});
