/** The kinds of question an answer is measured by (docs/behaviour.md, Drills: kind table). */
export type Kind = 'time_when' | 'tool' | 'terms' | 'weakness' | 'why' | 'what_if';

export type ItemName =
  | 'situation'
  | 'own'
  | 'result'
  | 'proof'
  | 'link'
  | 'first'
  | 'task'
  | 'size'
  | 'figure'
  | 'reason'
  | 'firm'
  | 'named'
  | 'example'
  | 'doing'
  | 'changed'
  | 'want'
  | 'blame'
  | 'step'
  | 'ask'
  | 'involve'
  | 'did';

/** `asked` items are not judged: the candidate ticks them. */
export type Judging = 'judged' | 'asked';

interface KindRule {
  /** In the order feedback names them, with who judges. */
  items: readonly (readonly [ItemName, Judging])[];
  /** Seconds aloud and words typed, both ends included. */
  seconds: readonly [number, number];
  words: readonly [number, number];
  /** The item whose place in the first breath is the headline. */
  headline: ItemName;
}

/**
 * Checklist and length of each kind (docs/behaviour.md, Drills: kind table). An item is `asked`
 * when the rules are right too rarely (below .75 on answers they were not written with: what a
 * weakness is and what changed about it can be said in too many ways) or when no rule can tell:
 * whether somebody is blamed.
 */
export const kinds: Record<Kind, KindRule> = {
  time_when: {
    items: [
      ['first', 'judged'],
      ['situation', 'judged'],
      ['own', 'judged'],
      ['result', 'judged'],
      ['proof', 'judged'],
      ['link', 'judged'],
    ],
    seconds: [60, 90],
    words: [130, 210],
    headline: 'first',
  },
  tool: {
    items: [
      ['first', 'judged'],
      ['task', 'judged'],
      ['size', 'judged'],
      ['own', 'judged'],
      ['result', 'judged'],
      ['link', 'judged'],
    ],
    seconds: [30, 60],
    words: [60, 140],
    headline: 'first',
  },
  terms: {
    items: [
      ['figure', 'judged'],
      ['reason', 'judged'],
      ['first', 'judged'],
      ['firm', 'judged'],
    ],
    seconds: [10, 30],
    words: [20, 70],
    headline: 'first',
  },
  weakness: {
    items: [
      ['named', 'asked'],
      ['example', 'judged'],
      ['doing', 'judged'],
      ['changed', 'asked'],
    ],
    seconds: [30, 60],
    words: [60, 140],
    headline: 'named',
  },
  why: {
    items: [
      ['reason', 'judged'],
      ['want', 'judged'],
      ['link', 'judged'],
      ['blame', 'asked'],
    ],
    seconds: [20, 45],
    words: [45, 105],
    headline: 'reason',
  },
  what_if: {
    items: [
      ['step', 'judged'],
      ['ask', 'judged'],
      ['involve', 'judged'],
      ['did', 'judged'],
    ],
    seconds: [45, 75],
    words: [105, 175],
    headline: 'step',
  },
};

const wordsPerMinute = 140;

/**
 * Seconds that so many words take aloud, at 140 words a minute (docs/behaviour.md, Drills: 75 words
 * are about 32 seconds).
 */
export function secondsAloud(words: number): number {
  return Math.round((words * 60) / wordsPerMinute);
}

export type Length = 'short' | 'within' | 'long';

/** Whether that many words typed fit the kind. */
export function typedLength(kind: Kind, words: number): Length {
  return within(kinds[kind].words, words);
}

/** Whether that many seconds by the timer fit the kind. */
export function spokenLength(kind: Kind, seconds: number): Length {
  return within(kinds[kind].seconds, seconds);
}

function within([least, most]: readonly [number, number], value: number): Length {
  return value < least ? 'short' : value > most ? 'long' : 'within';
}
