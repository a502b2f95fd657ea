import { RecordError, write, type Write } from '../flow/record.ts';
import { dialogueKind, parkedKind } from '../flow/state.ts';
import type { Dialogue } from '../flow/types.ts';
import { concernOf } from '../ontology/index.ts';
import { kinds, type Kind } from './records.ts';

/** What is left of words when a message goes: the same words, a part of them, or ''. */
export interface Left {
  /** Lines of theirs, quoted or kept whole. */
  words: (said: string) => string;
  /** A name somebody may call again later; it goes only with the message that brought it. */
  name: (said: string) => string;
  /** A question, or a topic made of its words, that goes along; by its id. */
  isGone: (id: string) => boolean;
}

/** Opens the text of a record. @throws RecordError */
export type Open = <T>(kind: Kind<T>, key: string, text: string) => T;

/**
 * Goes through the words of one stored record; what becomes of the record is worked out when that is
 * asked for, null: nothing. A record that does not open is left as it is.
 */
export type Holder = (
  key: string,
  text: string,
  open: Open,
  left: (record: object, key: string) => Left,
) => () => Write | null;

const unchanged = () => null;

function holder<T extends object>(
  kind: Kind<T>,
  without: (record: T, left: Left) => T | null,
): Holder {
  return (key, text, open, left) => {
    try {
      const record = open(kind, key, text);
      const after = without(record, left(record, key));
      if (after === null) return () => ({ key, value: null });
      return () => (JSON.stringify(after) === JSON.stringify(record) ? null : write(kind, after));
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      return unchanged;
    }
  };
}

/** Holds nothing that anybody typed. */
const wordless: Holder = () => unchanged;

/** The words, or null once a piece of them is gone: a line is kept whole or not at all. */
const whole = (said: string, { words }: Left) => (words(said) === said ? said : null);

/** A record made of one line goes with it. */
const line = <T extends { quote: string }>(record: T, left: Left): T | null =>
  whole(record.quote, left) === null ? null : record;

const orNull = (said: string | null, left: (said: string) => string) =>
  said === null || left(said) !== said ? null : said;

/**
 * Where each kind of record holds what the candidate typed, and what is left of it without: the one
 * list that a deleted message goes through. tsc asks for an entry of every new kind.
 */
export const wordsOf: Record<keyof typeof kinds | 'dialogue' | 'parked', Holder> = {
  profile: wordless,
  address: wordless,
  practice: wordless,
  /** Found by its message. */
  source: wordless,
  /** All of them go, whatever they hold. */
  undo: wordless,
  process: holder(kinds.process, (process, { name }) => ({
    ...process,
    employer: name(process.employer),
    role: orNull(process.role, name),
    reason: orNull(process.reason, name),
  })),
  round: holder(kinds.round, (round, { words }) => ({
    ...round,
    format: orNull(round.format, words),
    interviewers: round.interviewers
      .filter((person) => person.name === '' || words(person.name) === person.name)
      .map((person) => ({ ...person, role: orNull(person.role, words) })),
  })),
  turn: holder(kinds.turn, (turn, { words }) => {
    const text = words(turn.text);
    return text === '' ? null : { ...turn, text };
  }),
  note: holder(kinds.note, (note, left) => (whole(note.text, left) === null ? null : note)),
  question: holder(kinds.question, line),
  ledger: holder(kinds.ledger, (entry, left) => {
    const first = entry.first === null ? null : whole(entry.first, left);
    if (whole(entry.quote, left) !== null) return { ...entry, first };
    return first === null ? null : { ...entry, quote: first, first: null };
  }),
  highlight: holder(kinds.highlight, line),
  statement: holder(kinds.statement, line),
  plan: holder(kinds.plan, (plan, left) =>
    whole(plan.text, left) === null
      ? null
      : { ...plan, evidence: plan.evidence === null ? null : whole(plan.evidence, left) },
  ),
  obstacle: holder(kinds.obstacle, (obstacle, { words, isGone }) => {
    const topics = obstacle.topics.filter((each) => !isGone(each));
    const questions = obstacle.questions.filter((each) => !isGone(each));
    if (topics.length + questions.length === 0) return null;
    const { answer } = obstacle;
    const said = answer && {
      ...answer,
      truth: words(answer.truth),
      example: words(answer.example),
      begin: words(answer.begin),
    };
    const empty = said === null || `${said.truth}${said.example}${said.begin}` === '';
    const name = orNull(obstacle.name, words);
    return { ...obstacle, topics, questions, name, answer: empty ? null : said };
  }),
  proof: holder(kinds.proof, (proof, left) =>
    whole(proof.words, left) === null ? null : { ...proof, link: orNull(proof.link, left.words) },
  ),
  weakSpot: holder(kinds.weakSpot, (spot, left) => {
    // Everything else is the bank's.
    const own = [
      ...(spot.noted || spot.from === 'own' ? [spot.text] : []),
      ...(concernOf(spot.concern) === null ? [spot.label] : []),
    ];
    if (own.some((said) => whole(said, left) === null)) return null;
    const points = spot.points.filter((point) => whole(point, left) !== null);
    const best = spot.best === null ? '' : left.words(spot.best);
    return { ...spot, points, best: best === '' ? null : best };
  }),
  drill: holder(kinds.drill, (drill, { words }) => {
    const text = words(drill.text);
    // What it came to is counted; before that there is no answer without its words.
    if (text === '' && drill.text !== '' && drill.outcome === null) return null;
    const followUps = drill.followUps.map((each) => ({
      question: words(each.question),
      answer: words(each.answer),
    }));
    return { ...drill, text, wording: words(drill.wording), followUps };
  }),
  dialogue: holder(dialogueKind, inDialogue),
  parked: holder(parkedKind, inDialogue),
};

/** Answers that no record holds yet. */
function inDialogue(dialogue: Dialogue, { words }: Left): Dialogue {
  const { form } = dialogue;
  return {
    ...dialogue,
    frames: dialogue.frames.map((frame) => ({
      ...frame,
      data: Object.fromEntries(
        Object.entries(frame.data).map(([name, value]) => [
          name,
          typeof value === 'string' ? words(value) : value,
        ]),
      ),
    })),
    form: form && {
      ...form,
      values: Object.fromEntries(
        Object.entries(form.values).map(([name, value]) => [name, words(value)]),
      ),
    },
  };
}
