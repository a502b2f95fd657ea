import { actOf } from '../acts.ts';
import type { Clause } from '../clauses.ts';
import { outcomeOf } from '../outcomes.ts';
import { standingsOf } from '../rows/standing.ts';
import { isEmbedded } from '../shapes.ts';
import { topicWords } from '../words.ts';
import { askedOf, type Chances } from './marks.ts';

/** The clauses in which one question is told. */
export interface Episode {
  /** Clause numbers, both inclusive. */
  from: number;
  to: number;
  /** The clauses that made it one, without those only taken along. */
  core: readonly number[];
  /** What it is about, without 'she kept asking whether'. */
  matter: string;
  chance: number;
  /** How likely it is an earlier question put again. */
  again: number;
  /** Further sentences that go on with it. */
  followUps: number;
}

/** From this chance on a clause counts as (part of) a question. */
export const askedFrom = 0.27;
/** Within a sentence a question goes on unless a new one is five times as likely. */
const unlessAnew = 0.2;
/** 'docker ok' behind 'kubernetes no idea': from here on it names a matter of its own. */
const surely = 0.45;
/** A neighbour in the sentence is taken along from this chance on. */
const alongFrom = 0.1;

export function matterOf(list: readonly Clause[], numbers: readonly number[]): string {
  return numbers
    .map((at) => {
      const clause = list[at];
      if (clause === undefined) return '';
      const act = actOf(clause, false);
      const matter = act.kind === 'asks' || act.kind === 'came_up' || act.kind === 'tells';
      const words = clause.plain.slice(act.from, act.to);
      return matter && (topicWords(words).length > 0 || isEmbedded(words.trim()))
        ? words
        : clause.plain;
    })
    .join(' ')
    .trim();
}

/** 'froze', 'got through it': how it went, not what was asked. */
function tellsHow(clause: Clause): boolean {
  return outcomeOf(clause) !== null && topicWords(clause.plain).length <= 1;
}

/** Joins clauses that tell one question; lists of questions stay apart. */
export function episodesIn(list: readonly Clause[], chances: readonly Chances[]): Episode[] {
  const asked = chances.map(askedOf);
  const standings = standingsOf(list);
  const found: { core: number[]; from: number; to: number; followUps: number }[] = [];
  list.forEach((clause, at) => {
    const own = chances[at];
    if (own === undefined || (asked[at] ?? 0) < askedFrom) return;
    const before = list[at - 1];
    const same = before?.sentence === clause.sentence;
    const last = found.at(-1);
    const hollow = same && before !== undefined && topicWords(before.plain).length === 0;
    const named = own.question >= surely || standings[at]?.isListed === true;
    if (last?.to === at - 1 && tellsHow(clause) && !named) return;
    // 'asked about on-call: "how would you cut alert noise"': the words it was put in.
    const worded = same && before?.plain.endsWith(':') === true && /^["“„«]/.test(clause.plain);
    const anew = (own.question + own.again) * (same ? unlessAnew : 1);
    if (last?.to === at - 1 && (own.goes_on > anew || hollow || worded)) {
      last.to = at;
      last.core.push(at);
      if (!same) last.followUps++;
      return;
    }
    const along =
      same &&
      last?.to !== at - 1 &&
      !(before?.plain.endsWith(')') === true && tellsHow(before)) &&
      (before?.plain.endsWith(':') === true || (asked[at - 1] ?? 0) > alongFrom);
    found.push({ core: [at], from: along ? at - 1 : at, to: at, followUps: 0 });
  });
  return found.map((each) => {
    const next = list[each.to + 1];
    const along =
      next !== undefined &&
      next.sentence === list[each.to]?.sentence &&
      (asked[each.to + 1] ?? 0) > alongFrom &&
      (asked[each.to + 1] ?? 0) < askedFrom &&
      !tellsHow(next);
    const to = along ? each.to + 1 : each.to;
    const numbers = Array.from({ length: to - each.from + 1 }, (_, step) => each.from + step);
    return {
      ...each,
      to,
      matter: matterOf(list, numbers),
      chance: Math.max(...each.core.map((at) => asked[at] ?? 0)),
      again: Math.max(...each.core.map((at) => chances[at]?.again ?? 0)),
    };
  });
}
