import { clauseSpan, quote, type Answer, type Quote, type Span } from './answer.ts';
import type { Form } from './form.ts';
import type { Asked } from './items.ts';
import { kinds, type ItemName, type Kind, type Length } from './kinds.ts';
import { events, ownAction, result, situation } from './story.ts';
import { figureIn, termsOf } from './terms.ts';
import { task } from './use.ts';

/** The one thing to change, or none. Never 'there is no': these are things the rules did not find. */
export type Change =
  /** It describes oneself or says what is always so: tell one time. */
  | { change: 'tell_one_time'; form: Exclude<Form, 'story'> }
  | { change: 'add'; item: ItemName }
  /** Others or 'we' did it in these words: which part was theirs? */
  | { change: 'say_i'; quote: Quote }
  /** The answer is there, but not at the start. */
  | { change: 'begin_with'; quote: Quote }
  | { change: 'leave_out'; quote: Quote }
  /** How it ended comes in sentence `place` of `of`. */
  | { change: 'move_up'; item: 'result'; quote: Quote; place: number; of: number; to: number }
  | { change: 'shorten'; words: number; most: number }
  | { change: 'lengthen'; words: number; least: number; most: number };

/** What weighs most first. */
const order: Record<Kind, readonly ItemName[]> = {
  time_when: ['result', 'own', 'situation', 'first', 'proof', 'link'],
  tool: ['task', 'own', 'result', 'first', 'size', 'link'],
  terms: ['figure', 'firm', 'first', 'reason'],
  weakness: ['named', 'example', 'doing', 'changed'],
  why: ['reason', 'link', 'want'],
  what_if: ['step', 'ask', 'involve', 'did'],
};

/** What was found out about an answer before a change is chosen. */
export interface Found {
  form: Form;
  length: Length;
  missing: readonly ItemName[];
  softeners: readonly Quote[];
}

/** Exactly one change, or null: no change from me (docs/behaviour.md, Drills). */
export function oneChange(answer: Answer, asked: Asked, found: Found): Change | null {
  if (asked.kind === 'time_when' && found.form !== 'story') {
    return { change: 'tell_one_time', form: found.form };
  }
  const item = order[asked.kind].find((each) => found.missing.includes(each));
  if (item) return forMissing(answer, asked, item, found.softeners);
  const words = answer.words.length;
  const [least, most] = kinds[asked.kind].words;
  if (found.length === 'long') return { change: 'shorten', words, most };
  return (
    moveUp(answer, asked.kind) ??
    (found.length === 'short' ? { change: 'lengthen', words, least, most } : null)
  );
}

function forMissing(
  answer: Answer,
  asked: Asked,
  item: ItemName,
  softeners: readonly Quote[],
): Change {
  const [softener] = softeners;
  if (item === 'firm' && softener) return { change: 'leave_out', quote: softener };
  if (item === 'own') {
    const [other] = events(answer).filter(({ subject }) => subject === 'we' || subject === null);
    if (other) return { change: 'say_i', quote: quote(answer, clauseSpan(other)) };
  }
  if (item === 'first') {
    const later = headline(answer, asked);
    if (later) return { change: 'begin_with', quote: quote(answer, later) };
  }
  return { change: 'add', item };
}

/** What a first sentence could be made of. */
function headline(answer: Answer, { kind, question }: Asked): Span | null {
  if (kind === 'terms') return figureIn(answer, termsOf(question));
  if (kind === 'tool') return task(answer);
  return ownAction(answer) ?? situation(answer);
}

const earliestLate = 4;
const sentencesForPlace = 5;
const betterPlace = 2;

/** Where sentences can be told apart and how it ended comes in the second half of many. */
function moveUp(answer: Answer, kind: Kind): Change | null {
  // a story may end late; about a tool the outcome is the news
  if (kind !== 'tool') return null;
  const ended = result(answer);
  if (!ended) return null;
  const found = quote(answer, ended);
  const ends = [...answer.text.matchAll(/[.!?](?=\s|$)/gu)].map((match) => match.index);
  const place = ends.filter((end) => end < found.start).length + 1;
  if (place < earliestLate || ends.length < sentencesForPlace) return null;
  return {
    change: 'move_up',
    item: 'result',
    quote: found,
    place,
    of: ends.length,
    to: betterPlace,
  };
}
