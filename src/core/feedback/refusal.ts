import { readAnswer, type Answer } from './answer.ts';
import type { Kind } from './kinds.ts';
import { contentWords } from './link.ts';
import { numbersIn } from './numbers.ts';
import { dates, softeners, sums, termsOf } from './terms.ts';

/**
 * Why an answer gets neither praise nor a pass (G11). `off_topic` and `other` may be mistaken and
 * are asked: 'Was it meant for this question?'
 */
export type Refusal =
  | { refused: 'empty' }
  | { refused: 'thin' }
  | { refused: 'pasted' }
  | { refused: 'other'; question: string }
  | { refused: 'off_topic' };

const filler = new Set(
  `fine ok okay good well went think guess dunno idk know no yes problem sure somehow something sort
   sorted same everyone everybody all nothing else right alright usual normal like always dont would it
   that was how maybe great nice bad so lol haha hmm um uh erm ah oh whatever course not sometimes
   some later skip test asdf`.split(/\s+/u),
);
const mostThin = 8;
const leastElsewhere = 8;

/** `others` are the candidate's answers to other questions. */
export function refusalOf(
  answer: Answer,
  kind: Kind,
  question: string,
  theirs: readonly string[],
  others: readonly { question: string; text: string }[],
): Refusal | null {
  if (answer.words.length === 0) return { refused: 'empty' };
  const asked = readAnswer(question);
  if (isPasted(answer, asked)) return { refused: 'pasted' };
  if (isThin(answer)) return { refused: 'thin' };
  const other = others.find(({ text }) => isCopy(answer, readAnswer(text)));
  if (other) return { refused: 'other', question: other.question };
  if (kind === 'terms' && isElsewhere(answer, asked, theirs)) return { refused: 'off_topic' };
  if (kind !== 'terms' && kind !== 'why' && isOfPay(answer, asked)) return { refused: 'off_topic' };
  return null;
}

const pastedShare = 0.8;

/** The question given back: what is left of the answer without it says nothing. */
function isPasted(answer: Answer, asked: Answer): boolean {
  if (asked.words.length < 2) return false;
  const theirs = new Set(asked.words.map((word) => word.low));
  const left = answer.words.filter(
    ({ low }) => !theirs.has(low) && !filler.has(low) && low !== 'i',
  );
  const given = new Set(answer.words.map((word) => word.low));
  const covered = [...theirs].filter((low) => given.has(low)).length / theirs.size;
  return left.length === 0 && covered >= pastedShare;
}

/** Few words, none of which carries anything: 'fine', 'I guess so'. */
export function isThin(answer: Answer): boolean {
  if (answer.words.length > mostThin || numbersIn(answer).length > 0) return false;
  const own = [...contentWords(answer.words.filter(({ low }) => !filler.has(low)))];
  return own.length === 0;
}

const copiedShare = 0.75;
const leastCopied = 4;

/** Most of the words that carry meaning stand in the other answer too. */
function isCopy(answer: Answer, other: Answer): boolean {
  const own = contentWords(answer.words);
  const theirs = contentWords(other.words);
  const shared = [...own].filter((word) => theirs.has(word)).length;
  return own.size >= leastCopied && shared / own.size >= copiedShare;
}

const ofTerms =
  /^(?:pay|paid|salar|money|earn|gross|net|range|offer|package|notice|contract|flexible|open|available|euro|dollar|pound|depend|usually|rate|bonus|soon|figure|number|share|prefer|rather)/u;

const ofPay = /^(?:earn|salar|wage|gross)/u;
const leastPay = 1000;

/** A sum that is wanted, in answer to a question about something else. */
function isOfPay(answer: Answer, asked: Answer): boolean {
  const context = contentWords(asked.words);
  const shares = [...contentWords(answer.words)].some((word) => context.has(word));
  const speaks = answer.words.some(({ low }) => ofPay.test(low));
  return !shares && speaks && sums(answer).some(({ high }) => high >= leastPay);
}

/** No sum, no period, not a word of terms, nothing of the question. */
function isElsewhere(answer: Answer, asked: Answer, theirs: readonly string[]): boolean {
  const context = contentWords([
    ...asked.words,
    ...theirs.flatMap((line) => readAnswer(line).words),
  ]);
  if (answer.words.length < leastElsewhere) return false;
  const shares = [...contentWords(answer.words)].some((word) => context.has(word));
  const speaksOfTerms = answer.words.some(({ low }) => ofTerms.test(low));
  const pay = termsOf(asked.text) === 'pay';
  const named = (pay ? sums(answer) : dates(answer)).length + softeners(answer).length > 0;
  return !shares && !speaksOfTerms && !named;
}
