import { actOf } from '../acts.ts';
import type { Clause } from '../clauses.ts';
import { employerSign } from '../employer.ts';
import { outcomeIn } from '../outcomes.ts';
import { glance } from '../topics.ts';
import { nameLike } from '../people.ts';
import type { Word } from '../vocabulary.ts';

/** What the rules and word classes say of one clause, before its neighbours are looked at. */
export interface Sight {
  words: readonly Word[];
  shape: readonly string[];
  /** Classes of its first words. */
  kinds: ReadonlySet<string>;
  tones: ReadonlySet<string>;
  act: string;
  outcome: string;
  sign: string;
  topic: string;
  ending: string;
  front: string;
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
  const kinds = new Set<string>();
  const tones = new Set<string>();
  for (const word of body.slice(0, 40)) {
    for (const kind of word.classes) kinds.add(kind);
    for (const tone of word.tones) tones.add(tone);
  }
  const act = actOf(clause, before?.act === 'i_ask' || before?.act === 'i_say');
  const outcome = outcomeIn(plain);
  const best = glance(plain.slice(act.from, act.to));
  const last = clause.tokens.at(-1);
  return {
    words: body,
    shape: body.map(({ kind, classes }, at) =>
      names[at + from] === true && classes.length === 0 ? 'name' : kind,
    ),
    kinds,
    tones,
    act: act.kind,
    outcome: outcome?.outcome ?? '-',
    sign: employerSign(plain, act.kind === 'tells')?.topic ?? '-',
    topic: String(Math.floor(best.confidence * 5)) + (best.named ? 'n' : ''),
    ending: last === undefined || last.word.spoken ? '' : last.text,
    front: body[0]?.text ?? '',
  };
}

const nobody: ReadonlySet<string> = new Set();

/** In which of the steps a number falls, as a name. */
export function bin(value: number, ...steps: number[]): string {
  let passed = 0;
  for (const step of steps) if (value >= step) passed++;
  return String(passed);
}
