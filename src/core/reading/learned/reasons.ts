import type { ChainWeights } from './chain.ts';
import { marks, type Mark } from './model.ts';

/** What a kind of word is called to a coach; kinds not named here are said as they are. */
const called: Readonly<Record<string, string>> = {
  me: 'of the candidate',
  they: 'of them',
  you: 'of you',
  ask: 'of asking',
  say: 'of saying',
  doubt: 'of doubt',
  again: 'of repeating',
  wh: 'of a question',
  not: 'of denial',
  bad: 'of going badly',
  good: 'of going well',
  react: 'of how they took it',
  feel: 'of feeling',
  self: 'of thinking back',
  job: 'of the job',
  boss: 'of who sat there',
  folk: 'of people',
  trouble: 'of trouble',
  plan: 'of plans',
  day: 'of a day',
  seq: 'of order',
  world: 'of everyday life',
  job_talk: 'interviews turn on',
};

const place: Readonly<Record<string, string>> = {
  '-1': 'before it: ',
  '+1': 'behind it: ',
  '-2': 'two before: ',
  '+2': 'two behind: ',
};

/** The name of a feature in words, or null where it says nothing to a reader. */
export function inWords(name: string): string | null {
  const [head = '', ...rest] = name.split(' ');
  const near = place[head];
  if (near !== undefined) {
    const told = inWords(rest.join(' ').replace(/[=/]$/, ''));
    return told === null ? null : `${near}${told}`;
  }
  const tail = rest.join(' ');
  switch (head) {
    case 'w':
    case 's':
      return `"${tail}"`;
    case 'f':
      return `begins with "${tail}"`;
    case 'l':
      return `ends with "${tail}"`;
    case 'c':
      return called[tail] === undefined ? null : `a word ${called[tail]}`;
    case 'tone':
      return `a word of an answer that was ${tail}`;
    case 'act':
      return rest.length === 1 ? `reads like ${tail}` : null;
    case 'outcome':
      return tail === '-' ? null : `says ${tail}`;
    case 'sign':
      return rest.length === 1 && /^[a-z]/.test(tail) ? `sounds like ${tail}` : null;
    case 'topic':
      return tail === '0' ? 'near no concern' : 'near a concern';
    case 'asking':
      return 'put as a question';
    case 'nominal':
      return rest.length === 0 ? 'a name without a verb' : null;
    case 'quoted':
      return rest.length === 0 ? 'in quotes' : null;
    case 'about':
      return 'about the candidate';
    case 'of':
      return 'about the employer';
    case 'times':
      return 'says how often';
    case 'number':
      return rest.length === 0 ? 'a number' : null;
    default:
      return null;
  }
}

/** The strongest things that speak for a mark, in words, strongest first. */
export function reasonsFor(
  model: ChainWeights,
  features: readonly string[],
  mark: Mark,
  limit: number,
): string[] {
  const label = marks.indexOf(mark);
  const others = marks.indexOf(mark === 'other' ? 'question' : 'other');
  const found = new Map<string, number>();
  for (const name of new Set(features)) {
    const from = model.features.get(name);
    const words = from === undefined ? null : inWords(name);
    if (from === undefined || words === null) continue;
    const weight = (model.weights[from + label] ?? 0) - (model.weights[from + others] ?? 0);
    found.set(words, (found.get(words) ?? 0) + weight);
  }
  return [...found]
    .filter(([, weight]) => weight > 0.1)
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([words]) => words);
}
