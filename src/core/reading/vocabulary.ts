import { familiesOf } from './families.ts';
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
  /** As `familiesOf` gives them. */
  readonly families: readonly Value[];
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

const [ing, ed, plural] = [valueOf('-ing'), valueOf('-ed'), valueOf('-s')];
const number = valueOf('#');
const word = valueOf('w');

function kindOf(own: Value): Value {
  const { text } = own;
  if (/^\d/.test(text)) return number;
  if (text.endsWith('ing')) return ing;
  if (text.endsWith('ed')) return ed;
  if (text.endsWith('s')) return plural;
  return isLetter(text.charCodeAt(0)) || /^\p{L}/u.test(text) ? word : own;
}

const none: readonly Value[] = [];

const valuesOf = (names: readonly string[]): readonly Value[] =>
  names.length === 0 ? none : names.map(valueOf);

const isLetter = (code: number) => code >= 97 && code <= 122;

const met = keptWords<Word>();

/** `text`: lower case, without apostrophes. */
export function wordOf(text: string): Word {
  const known = met.get(text);
  if (known !== undefined) return known;
  const own = newValue(text);
  const classes = valuesOf(classesOf(text));
  const made: Word = {
    ...own,
    spoken: isLetter(text.charCodeAt(0)) || /[\p{L}\d]/u.test(text),
    stem: stemOf(text),
    classes,
    tones: valuesOf(outcomeKindsOf(text)),
    families: valuesOf(familiesOf(text)),
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
