import type { LedgerEntry, Process, Question, Round } from '../../domain/records.ts';
import { ordinalNumber } from './dates.ts';
import type { LedgerTopic } from '../../reading/reading.ts';

/** How the eight topics are called to people (docs/behaviour.md, Voice). */
export const topicNames: Record<LedgerTopic, string> = {
  problem: 'What hurts',
  challenge: 'What makes it hard',
  hope: 'What they hope for',
  need: 'What they need',
  ideal_candidate: 'Whom they picture',
  value: 'What the hire should bring',
  motive: 'What drives the decision',
  dynamics: 'Who pulls which way',
};

/** The same, inside a sentence. */
export const topicInside: Record<LedgerTopic, string> = {
  problem: 'what hurts',
  challenge: 'what makes it hard',
  hope: 'what they hope for',
  need: 'what they need',
  ideal_candidate: 'whom they picture',
  value: 'what the hire should bring',
  motive: 'what drives the decision',
  dynamics: 'who pulls which way',
};

/** As a hint for prompt (3): what one could have noticed. */
export const topicHints: Record<LedgerTopic, string> = {
  problem: 'what goes wrong today',
  challenge: 'what makes the job hard',
  hope: 'what they hope for',
  need: "why they're hiring",
  ideal_candidate: 'whom they picture',
  value: 'what the hire should change',
  motive: 'who has the last word',
  dynamics: 'who pulls which way',
};

/** Text cut at a word border, with an ellipsis; counts characters as people see them. */
export function cut(text: string, length: number): string {
  const whole = text.replace(/\s+/gu, ' ').trim();
  const characters = [...whole];
  if (characters.length <= length) return whole;
  const piece = characters.slice(0, length - 1).join('');
  const space = piece.lastIndexOf(' ');
  return `${(space > length / 2 ? piece.slice(0, space) : piece).trimEnd()} …`;
}

/** Their words between quotation marks, cut where they run long. */
export const quoted = (text: string, length = 120) =>
  `"${cut(unquoted(unbracketed(text)), length)}"`;

/** What they quoted themselves gets no second pair of marks. */
function unquoted(text: string): string {
  const inner = /^["\u201C](.+)["\u201D]$/u.exec(text.trim())?.[1] ?? text;
  return /["\u201C\u201D]/u.test(inner) ? text : inner;
}

/** A quote cut out of brackets leaves one of them behind: 'he laughed)'. */
function unbracketed(text: string): string {
  const opens = text.split('(').length;
  const closes = text.split(')').length;
  if (closes > opens && text.trimEnd().endsWith(')')) return text.trimEnd().slice(0, -1);
  return opens > closes && text.trimStart().startsWith('(') ? text.trimStart().slice(1) : text;
}

/** An employer by name: typed in lower case it gets its capitals, a long one is shortened. */
export function employerName(name: string): string {
  // The message that named it was deleted.
  if (name === '') return '(no name)';
  const shown = cut(name, 40);
  if (shown !== shown.toLowerCase() || !/^\p{L}/u.test(shown)) return shown;
  return shown
    .split(' ')
    .map((word) => {
      if (['of', 'and', 'the', 'for'].includes(word)) return word;
      // 'vw', 'dhl': what cannot be spoken is spelled.
      return /^[^aeiouy\P{L}]{2,4}$/u.test(word) && !spoken.has(word)
        ? word.toUpperCase()
        : capital(word);
    })
    .join(' ');
}

/** Short for a word, not spelled. */
const spoken = new Set(['st', 'mr', 'mrs', 'dr', 'ltd', 'prt']);

export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export const roundName = (process: Process, round: Round) =>
  `${employerName(process.employer)}, round ${round.number}`;

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
export const ordinal = (n: number) => ordinals[n] ?? ordinalNumber(n);

/** More than this nobody counts in a talk; a paste that repeats itself does. */
const countable = 12;

/** 'twice', '3 times'; beyond what anybody counts 'many times' */
export const timesOver = (n: number) =>
  n === 1 ? 'once' : n === 2 ? 'twice' : n > countable ? 'many times' : `${n} times`;

export const by = (person: string | null) => (person === null ? '' : ` (${cut(person, 30)})`);

export const counted = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** 'a, b and c' */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The first few people by name: 'Tom, Dana and Ruben'; '' for none. */
export const somePeople = (names: readonly string[], most = 3, length = 24): string =>
  listed(names.slice(0, most).map((name) => cut(name, length)));

/** With a full stop where there is none. */
export const sentence = (said: string): string => (/[.!?]$/u.test(said) ? said : `${said}.`);

/** How an outcome reads in a list; '' when it is not known. */
export function outcomeName(question: Pick<Question, 'outcome' | 'outcomeSure'>): string {
  const names = {
    nailed: 'went well',
    ok: 'fine',
    shaky: 'harder than expected',
    off_guard: 'threw you',
    unknown: '',
  };
  const name = names[question.outcome];
  return name === '' || question.outcomeSure ? name : `${name}?`;
}

/** Where an entry stands against earlier rounds. */
export const standings: Record<LedgerEntry['standing'], string> = {
  new: 'new',
  confirmed: 'confirmed',
  contradicted: 'two views',
};

/** The same, for the summary; a guess says that it is one. */
export function standingName(entry: LedgerEntry): string {
  const standing = standings[entry.standing];
  return entry.guess ? `${standing}, your guess` : standing;
}
