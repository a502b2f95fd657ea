import {
  isAdverb,
  isAuxiliary,
  isDeterminer,
  isEitherTense,
  isGerund,
  isPast,
  isPreposition,
} from './verbs.ts';
import { contracted, tenseOf, type Timed } from './tense.ts';

export type Subject = 'i' | 'we' | 'you' | 'other';

/** A stretch with one finite verb, found by words alone. Word indexes; `to` is included. */
export interface Clause extends Timed {
  from: number;
  to: number;
  /** The joining word it begins with. */
  lead: string | null;
  /** null: no subject is said. */
  subject: Subject | null;
  /** Where its own 'I' or 'we' stands. */
  speaker: number | null;
  verb: number | null;
}

const joining = new Set(
  `but so then because cause when while until till which who whose if whether although though
   since where otherwise`.split(/\s+/u),
);
const adding = new Set(['and', 'or', 'that']);

const pronouns: Record<string, Subject> = {
  i: 'i',
  im: 'i',
  ive: 'i',
  id: 'i',
  ill: 'i',
  we: 'we',
  weve: 'we',
  wed: 'we',
  he: 'other',
  hes: 'other',
  she: 'other',
  shes: 'other',
  they: 'other',
  theyre: 'other',
  theyve: 'other',
  it: 'other',
  its: 'other',
  thats: 'other',
  theres: 'other',
  there: 'other',
  nobody: 'other',
  everybody: 'other',
  everyone: 'other',
  someone: 'other',
  somebody: 'other',
  none: 'other',
  you: 'you',
  youre: 'you',
};
/** These can be objects too; they open a clause only right before a verb. */
const alsoObjects = new Set(
  `it you nobody everybody everyone someone somebody none there its ill id`.split(' '),
);

/** 'every twenty minutes' says how often, not who. */
const oftenTimes = new Set(['every', 'each', 'all', 'both']);

/** Splits words into clauses without any punctuation. */
export function clausesOf(words: readonly string[]): Clause[] {
  const clauses: Clause[] = [];
  const told = words.some((word) => isPast(word) && !isEitherTense(word));
  let from = 0;
  let hasVerb = false;
  for (const [index, word] of words.entries()) {
    if (index > from && opens(words, index, hasVerb)) {
      clauses.push(clause(words, from, index - 1, told, clauses.at(-1)));
      from = index;
      hasVerb = false;
    }
    if (isFinite(words, index)) hasVerb = true;
    else if (subjectAt(words, index) && contracted.has(word)) hasVerb = true;
  }
  if (words.length > 0) clauses.push(clause(words, from, words.length - 1, told, clauses.at(-1)));
  return clauses;
}

function opens(words: readonly string[], index: number, hasVerb: boolean): boolean {
  const word = words[index] ?? '';
  const before = words[index - 1] ?? '';
  if (joining.has(word)) return hasVerb || word === 'because' || word === 'when';
  if (adding.has(word)) return hasVerb && (subjectSoon(words, index) || verbSoon(words, index));
  // 'and i …' was opened by its 'and'
  if (adding.has(before) || joining.has(before) || !hasVerb) return false;
  if (subjectAt(words, index)) return !alsoObjects.has(word) || !isPreposition(before);
  return (
    isDeterminer(word) &&
    !oftenTimes.has(word) &&
    !takesObject(words, index - 1) &&
    nounSubject(words, index)
  );
}

function subjectSoon(words: readonly string[], index: number): boolean {
  return [1, 2].some((step) => subjectAt(words, index + step)) || nounSubject(words, index + 1);
}

function verbSoon(words: readonly string[], index: number): boolean {
  const step = isAdverb(words[index + 1] ?? '') ? 2 : 1;
  return isFinite(words, index + step);
}

/** A word after which a noun is an object or part of the same phrase. */
function takesObject(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  // 'went through' is whole, 'through the door' is not
  if (isPreposition(word)) return !isPast(words[index - 1] ?? '');
  const number = /^\p{N}/u.test(word);
  return (
    (isDeterminer(word) && !number) ||
    isPast(word) ||
    (isAuxiliary(word) && !isMonth(words, index)) ||
    isGerund(word)
  );
}

/** Whether a noun with its own past verb begins here. */
function nounSubject(words: readonly string[], index: number): boolean {
  for (let at = index + 1; at <= index + 4 && at < words.length; at++) {
    const word = words[at] ?? '';
    // 'two of them went through'
    if (word === 'of' && /^(?:them|us)$/u.test(words[at + 1] ?? '')) continue;
    if (subjectAt(words, at) || joining.has(word) || isPreposition(word)) return false;
    if (isFinite(words, at)) return true;
  }
  return false;
}

export function subjectAt(words: readonly string[], index: number): Subject | null {
  const word = words[index] ?? '';
  const subject = Object.hasOwn(pronouns, word) ? pronouns[word] : undefined;
  if (!subject) return null;
  if (!alsoObjects.has(word)) return subject;
  if (word === 'id' || word === 'ill') return afterSubject(words, index) ? subject : null;
  const next = words[index + 1] ?? '';
  const later = isAdverb(next) ? (words[index + 2] ?? '') : next;
  const verbal =
    isPast(later) || isAuxiliary(later) || contracted.has(word) || /[a-z]s$/u.test(later);
  return verbal || subject === 'you' ? subject : null;
}

/** 'id' and 'ill' stand for a subject only where a verb follows. */
function afterSubject(words: readonly string[], index: number): boolean {
  const next = words[index + 1];
  const before = words[index - 1] ?? '';
  return next !== undefined && !isPreposition(next) && !isDeterminer(next) && !isAuxiliary(before);
}

/** 'in may' and 'last may' are no verbs. */
function isMonth(words: readonly string[], index: number): boolean {
  const before = words[index - 1] ?? '';
  return words[index] === 'may' && (isPreposition(before) || /^(?:last|next|since)$/u.test(before));
}

function isBe(word: string): boolean {
  return /^(?:be|been|being)$/u.test(word);
}

function isFinite(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  const before = words[index - 1] ?? '';
  if (before === 'to') return false;
  if (isAuxiliary(word)) return !isMonth(words, index);
  if (word === 'let' && /^(?:me|us)$/u.test(words[index + 1] ?? '')) return false;
  if (isPast(word)) {
    const passive = isBe(before) || (before === 'and' && isBe(words[index - 3] ?? ''));
    return !passive && !(isDeterminer(before) && word.endsWith('ed'));
  }
  const steps = isAdverb(before) ? 2 : 1;
  const subject = subjectAt(words, index - steps);
  const pronoun = words[index - steps] ?? '';
  return (
    subject !== null &&
    !contracted.has(pronoun) &&
    !isAdverb(word) &&
    !isPreposition(word) &&
    !isDeterminer(word) &&
    !joining.has(word) &&
    !adding.has(word)
  );
}

function clause(
  words: readonly string[],
  from: number,
  to: number,
  told: boolean,
  before?: Clause,
): Clause {
  const first = words[from] ?? '';
  const lead = joining.has(first) || adding.has(first) ? first : null;
  const start = lead === null ? from : from + 1;
  let subject: Subject | null = null;
  let speaker: number | null = null;
  let verb: number | null = null;
  for (let at = start; at <= to && verb === null; at++) {
    const here = subjectAt(words, at);
    if (subject === null && (here === 'i' || here === 'we')) speaker = at;
    subject ??= here;
    if (contracted.has(words[at] ?? '') && subjectAt(words, at)) verb = at;
    else if (isFinite(words, at)) verb = at;
  }
  if (verb !== null && subject === null) {
    const noun = verb > start && !(verb === start + 1 && isAdverb(words[start] ?? ''));
    // 'and drove them over' keeps the subject of what it adds to
    const added = lead === 'and' || lead === 'then' || lead === 'but' || lead === 'or';
    subject = noun ? 'other' : added ? (before?.subject ?? null) : null;
  }
  return { from, to, lead, subject, speaker, verb, ...tenseOf(words, verb, to, told) };
}
