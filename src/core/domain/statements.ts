import type { Statement } from './records.ts';

/** The same topic told in two ways, oldest first. */
export interface Mismatch {
  topic: Statement['topic'];
  told: Statement[];
}

const figures = /\d{1,3}(?:[.,]\d{3})+|\d+(?:\.\d+)?/gu;
const months =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gu;
const numbers = ['a', 'one', 'two', 'three', 'four', 'five', 'six'];
const daysIn: Record<string, number> = { day: 1, week: 7, month: 30 };

/** Reasons for leaving that are different stories when one person hears one and another the other. */
const reasons: readonly (readonly [string, RegExp])[] = [
  [
    'let go',
    /\b(?:redundan\w+|laid off|let go|fired|dismissed|job was cut|cut my (?:job|post))\b/u,
  ],
  [
    'it ended',
    /\b(?:contract (?:ended|ran out|was up|is up)|fixed term|company (?:closed|went under|moved)|insolven\w+|bankrupt\w*)\b/u,
  ],
  [
    'money',
    /\b(?:more money|better (?:pay|paid)|underpaid|pay (?:was|is) (?:low|bad)|no (?:pay )?rise)\b/u,
  ],
  [
    'growth',
    /\b(?:grow|growth|next step|learn(?:ed)? (?:more|nothing)|nothing (?:new|left) to learn|promot\w+|challenge|bored|stuck)\b/u,
  ],
  ['people', /\b(?:boss|manager|culture|bullied|toxic|atmosphere|fell out|conflict)\b/u],
  [
    'private',
    /\b(?:family|child(?:ren)?|care for|caring for|father|mother|health|ill|burn(?:ed|t)? ?out|moved (?:house|home|here|away)|commute|travelling)\b/u,
  ],
  [
    'another field',
    /\b(?:change of (?:career|field)|another (?:field|industry)|retrain\w*|out of (?:teaching|sales|retail))\b/u,
  ],
];

const weaknesses: readonly (readonly [string, RegExp])[] = [
  ['perfection', /\b(?:perfection\w*|too (?:exact|detailed)|detail)\b/u],
  ['impatience', /\b(?:impatien\w+|too (?:fast|quick)|rush)\b/u],
  ['delegating', /\b(?:delegat\w+|do everything myself|let(?:ting)? go)\b/u],
  ['saying no', /\b(?:say(?:ing)? no|too nice|takes? on too much|overcommit\w*)\b/u],
  [
    'speaking',
    /\b(?:public speaking|speaking in front|present(?:ing|ations?)|shy|quiet|introvert\w*)\b/u,
  ],
  ['order', /\b(?:disorgani[sz]ed|untidy|messy|chaotic|paperwork|admin)\b/u],
  ['time', /\b(?:time management|late|procrastinat\w+|deadlines?)\b/u],
  ['blunt', /\b(?:blunt|direct|stubborn|criticism)\b/u],
  ['numbers', /\b(?:numbers|maths?|excel|figures)\b/u],
  ['language', /\b(?:english|german|french|spanish|language|accent)\b/u],
];

const named = (lower: string, all: readonly (readonly [string, RegExp])[]) =>
  all.filter(([, pattern]) => pattern.test(lower)).map(([name]) => name);

/**
 * What can be held against another statement on the topic, by the kind of thing it is: figures of
 * pay (90k, 90.000 and 90 are one), days of notice (8 weeks and two months are one), months named,
 * reasons for leaving, kinds of weakness. Nothing of it: the words are not compared.
 */
export function comparable({
  topic,
  quote,
}: Pick<Statement, 'topic' | 'quote'>): Map<string, Set<string>> {
  const lower = quote.toLowerCase();
  const found = (kind: string, values: readonly string[]) =>
    new Map<string, Set<string>>(values.length === 0 ? [] : [[kind, new Set(values)]]);
  switch (topic) {
    case 'pay':
      return found(
        'figure',
        [...lower.matchAll(figures)].map(([figure]) => {
          const plain = Number(figure.replace(/[.,](?=\d{3})/gu, ''));
          return String(plain >= 1000 ? plain / 1000 : plain);
        }),
      );
    case 'notice': {
      const spans = [
        ...lower.matchAll(/\b(\d{1,3}|one|two|three|four|five|six|an?) (day|week|month)s?\b/gu),
      ].map(([, count = '', unit = '']) => {
        const at = numbers.indexOf(count === 'an' ? 'a' : count);
        const n = at < 0 ? Number(count) : Math.max(1, at);
        const days = n * (daysIn[unit] ?? 1);
        // Two months are eight weeks, give or take a few days.
        return days < 28 ? `${days} days` : `${Math.round(days / 30)} months`;
      });
      const named = [...lower.matchAll(months)].map(([month]) => month);
      return new Map([...found('span', spans), ...found('month', named)]);
    }
    case 'leaving':
      return found('reason', named(lower, reasons));
    case 'weakness':
      return found('weakness', named(lower, weaknesses));
    default:
      return topic satisfies never;
  }
}

function differ(a: Statement, b: Statement): boolean {
  const theirs = comparable(b);
  return [...comparable(a)].some(([kind, values]) => {
    const others = theirs.get(kind);
    return others !== undefined && ![...values].some((each) => others.has(each));
  });
}

/** Topics told in two ways (G13): shown, so that the next time it is on purpose. */
export function mismatchesOf(
  statements: readonly Statement[],
  numbers: ReadonlyMap<string, number>,
): Mismatch[] {
  const sorted = byRound(statements, numbers);
  return (['pay', 'notice', 'leaving', 'weakness'] as const).flatMap((topic) => {
    const told = sorted.filter((each) => each.topic === topic && comparable(each).size > 0);
    const last = told.at(-1);
    if (last === undefined) return [];
    const other = told.filter((each) => differ(each, last));
    return other.length === 0 ? [] : [{ topic, told: [...other.slice(-2), last] }];
  });
}

/** Oldest round first, then as told. */
export function byRound<T extends { id: string; roundId: string }>(
  values: readonly T[],
  numbers: ReadonlyMap<string, number>,
): T[] {
  const number = (each: T) => numbers.get(each.roundId) ?? 0;
  return [...values].sort((a, b) => number(a) - number(b) || (a.id < b.id ? -1 : 1));
}

/** Topics that were told in one way only before these statements came. */
export function newMismatches(
  before: readonly Statement[],
  added: readonly Statement[],
  numbers: ReadonlyMap<string, number>,
): Mismatch[] {
  const topics = new Set(added.map(({ topic }) => topic));
  return mismatchesOf([...before, ...added], numbers).filter(({ topic }) => topics.has(topic));
}
