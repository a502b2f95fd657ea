import { outcomeKindsOf } from './outcome-words.ts';
import { keptWords } from './remembered.ts';
import { stemOf } from './stem.ts';
import { classesOf } from './word-classes.ts';

/** The numbers of what is in a stem. */
export interface StemTerms {
  /** Stem, or piece of four letters, → its number. */
  of: ReadonlyMap<string, number>;
  /** -1: none. */
  number: number;
  /** Of its pieces of four letters, those that have one. */
  pieces: readonly number[];
}

/** The numbers of a word and of its pieces among learned weights. */
export interface WordNumbers {
  /** Word, or piece of one, → its number. */
  of: ReadonlyMap<string, number>;
  /** -1: none. */
  number: number;
  letters: readonly number[];
}

/** What holds of a word wherever it stands: told apart once, looked at many times. */
export interface Word {
  /** Lower case, without apostrophes. */
  readonly text: string;
  /** It has a letter or digit: no sign. */
  readonly spoken: boolean;
  /** '' where it carries no topic. */
  readonly stem: string;
  /** As `classesOf` gives them. */
  readonly classes: readonly string[];
  /** As `outcomeKindsOf` gives them. */
  readonly tones: readonly string[];
  /** The first class it belongs to, else how it ends. */
  readonly kind: string;
  /** As the space that looked last numbers them. */
  terms: StemTerms | null;
  /** As the weights that were asked last number them. */
  weighed: WordNumbers | null;
}

function kindOf(word: string, [first]: readonly string[]): string {
  if (first !== undefined) return first;
  if (/^\d/.test(word)) return '#';
  if (word.endsWith('ing')) return '-ing';
  if (word.endsWith('ed')) return '-ed';
  if (word.endsWith('s')) return '-s';
  return /^\p{L}/u.test(word) ? 'w' : word;
}

const met = keptWords<Word>();

/** `text`: lower case, without apostrophes. */
export function wordOf(text: string): Word {
  const known = met.get(text);
  if (known !== undefined) return known;
  const classes = classesOf(text);
  const made: Word = {
    text,
    spoken: /[\p{L}\d]/u.test(text),
    stem: stemOf(text),
    classes,
    tones: outcomeKindsOf(text),
    kind: kindOf(text, classes),
    terms: null,
    weighed: null,
  };
  met.set(text, made);
  return made;
}
