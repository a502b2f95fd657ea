import { newValue, valueOf, type Value } from './learned/values.ts';
import { outcomeKindsOf } from './outcome-words.ts';
import { keptWords } from './remembered.ts';
import { stemOf } from './stem.ts';
import type { Names } from './concern-names.ts';
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
export interface Word extends Value {
  /** Lower case, without apostrophes. */
  readonly text: string;
  /** It has a letter or digit: no sign. */
  readonly spoken: boolean;
  /** '' where it carries no topic. */
  readonly stem: string;
  /** As `classesOf` gives them. */
  readonly classes: readonly Value[];
  /** As `outcomeKindsOf` gives them. */
  readonly tones: readonly Value[];
  /** The first class it belongs to, else how it ends. */
  readonly kind: Value;
  /** As the space that looked last numbers them. */
  terms: StemTerms | null;
  /** The names of concerns that begin with it, in the space that looked last. */
  begins: { of: object; names: Names | null } | null;
  /** May a day or a time of day begin with it? null: nobody asked yet. */
  dates: boolean | null;
  /** As the weights that were asked last number them. */
  weighed: WordNumbers | null;
}

const endings = ['ing', 'ed', 's'].map((end) => ({ end, kind: valueOf(`-${end}`) }));
const number = valueOf('#');
const word = valueOf('w');

function kindOf(own: Value): Value {
  if (/^\d/.test(own.text)) return number;
  const ending = endings.find(({ end }) => own.text.endsWith(end));
  return ending?.kind ?? (/^\p{L}/u.test(own.text) ? word : own);
}

const met = keptWords<Word>();

/** `text`: lower case, without apostrophes. */
export function wordOf(text: string): Word {
  const known = met.get(text);
  if (known !== undefined) return known;
  const own = newValue(text);
  const classes = classesOf(text).map(valueOf);
  const made: Word = {
    ...own,
    spoken: /[\p{L}\d]/u.test(text),
    stem: stemOf(text),
    classes,
    tones: outcomeKindsOf(text).map(valueOf),
    kind: classes[0] ?? kindOf(own),
    terms: null,
    weighed: null,
    begins: null,
    dates: null,
  };
  met.set(text, made);
  return made;
}

/** Does a word belong to a class? */
export const isOf = ({ classes }: Word, name: string): boolean =>
  classes.some(({ text }) => text === name);
