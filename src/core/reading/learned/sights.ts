import { actOf } from '../acts.ts';
import type { Clause } from '../clauses.ts';
import { employerSign } from '../employer.ts';
import { outcomeIn } from '../outcomes.ts';
import { glance } from '../topics.ts';
import { outcomeKindsOf } from '../outcome-words.ts';
import { nameLike } from '../people.ts';
import { classesOf } from '../word-classes.ts';

/** What the rules and word classes say of one clause, before its neighbours are looked at. */
export interface Sight {
  words: readonly string[];
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

const lead =
  /^(?:and|but|then|so|also|plus|well|ok|okay|oh|anyway|though|um|uh|like|yeah|right|now)$/;

/** One letter a word: the first class it belongs to, else how it ends. */
function kindOf(word: string, name: boolean): string {
  const [first] = classesOf(word);
  if (first !== undefined) return first;
  if (name) return 'name';
  if (/^\d/.test(word)) return '#';
  if (/ing$/.test(word)) return '-ing';
  if (/ed$/.test(word)) return '-ed';
  if (/s$/.test(word)) return '-s';
  return /^\p{L}/u.test(word) ? 'w' : word;
}

export function look(clause: Clause, before: Sight | undefined): Sight {
  const plain = clause.plain;
  const spoken = clause.tokens.filter((token) => /[\p{L}\d]/u.test(token.text));
  const words = spoken.map((token) => token.text.replaceAll("'", ''));
  const names = spoken.map((token, at) =>
    nameLike(token.text, at === 0 && !clause.inside ? token.text : token.typed, nobody),
  );
  let from = 0;
  while (from < words.length - 1 && lead.test(words[from] ?? '')) from++;
  const body = words.slice(from);
  const kinds = new Set<string>();
  const tones = new Set<string>();
  for (const word of body.slice(0, 40)) {
    for (const kind of classesOf(word)) kinds.add(kind);
    for (const tone of outcomeKindsOf(word)) tones.add(tone);
  }
  const act = actOf(clause, before?.act === 'i_ask' || before?.act === 'i_say');
  const outcome = outcomeIn(plain);
  const best = glance(plain.slice(act.from, act.to));
  const last = clause.tokens.at(-1)?.text ?? '';
  return {
    words: body,
    shape: body.map((word, at) => kindOf(word, names[at + from] === true)),
    kinds,
    tones,
    act: act.kind,
    outcome: outcome?.outcome ?? '-',
    sign: employerSign(plain, act.kind === 'tells')?.topic ?? '-',
    topic: String(Math.floor(best.confidence * 5)) + (best.named ? 'n' : ''),
    ending: /[\p{L}\d]/u.test(last) ? '' : last,
    front: body[0] ?? '',
  };
}

const nobody: ReadonlySet<string> = new Set();

/** In which of the steps a number falls, as a name. */
export const bin = (value: number, ...steps: number[]) =>
  String(steps.filter((step) => value >= step).length);
