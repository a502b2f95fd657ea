import { actOf } from '../acts.ts';
import type { Clause } from '../clauses.ts';
import { employerSign } from '../employer.ts';
import { outcomeOf } from '../outcomes.ts';
import { glance } from '../topics.ts';
import type { Act } from '../known.ts';
import { nameLike } from '../people.ts';
import type { Token } from '../tokens.ts';
import type { Word } from '../vocabulary.ts';
import { nothing, valueOf, type Value } from './values.ts';

/** What the rules and word classes say of one clause, before its neighbours are looked at. */
export interface Sight {
  words: readonly Word[];
  shape: readonly Value[];
  /** Classes of its first words. */
  kinds: ReadonlySet<Value>;
  tones: ReadonlySet<Value>;
  act: Act['kind'];
  /** The same as a value. */
  does: Value;
  outcome: Value;
  sign: Value;
  topic: Value;
  ending: Value;
}

const lead: ReadonlySet<string> = new Set(
  'and but then so also plus well ok okay oh anyway though um uh like yeah right now'.split(' '),
);

export function look(clause: Clause, before: Sight | undefined): Sight {
  const plain = clause.plain;
  const spoken = clause.tokens.filter((token) => token.word.spoken);
  const names = spoken.map((token, at) =>
    nameLike(token.text, at === 0 && !clause.inside ? token.text : token.typed, nobody),
  );
  let from = 0;
  while (from < spoken.length - 1 && lead.has(spoken[from]?.word.text ?? '')) from++;
  const body = spoken.slice(from).map((token) => token.word);
  const kinds = new Set<Value>();
  const tones = new Set<Value>();
  for (const word of body.slice(0, 40)) {
    for (const kind of word.classes) kinds.add(kind);
    for (const tone of word.tones) tones.add(tone);
  }
  const act = actOf(clause, before?.act === 'i_ask' || before?.act === 'i_say');
  const outcome = outcomeOf(clause);
  const sign = employerSign(plain, act.kind === 'tells');
  const best = glance(plain.slice(act.from, act.to));
  const last = clause.tokens.at(-1);
  return {
    words: body,
    shape: body.map(({ kind, classes }, at) =>
      names[at + from] === true && classes.length === 0 ? name : kind,
    ),
    kinds,
    tones,
    act: act.kind,
    does: valueOf(act.kind),
    outcome: outcome === null ? none : valueOf(outcome.outcome),
    sign: sign === null ? none : valueOf(sign.topic),
    topic: valueOf(String(Math.floor(best.confidence * 5)) + (best.named ? 'n' : '')),
    ending: last === undefined || last.word.spoken ? nothing : signOf(last),
  };
}

const name = valueOf('name');
const none = valueOf('-');
const apostrophe = valueOf("'");

/** A sign as typed; only the apostrophe is no word. */
const signOf = ({ text, word }: Token): Value => (text === word.text ? word : apostrophe);

const nobody: ReadonlySet<string> = new Set();
