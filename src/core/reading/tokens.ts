import { keptWords } from './remembered.ts';
import { wordOf, type Word } from './vocabulary.ts';

/** A word, number or sign of the text, lower-cased, with its UTF-16 offsets. */
export interface Token {
  text: string;
  /** The same without apostrophes. */
  word: Word;
  /** As typed. */
  typed: string;
  start: number;
  end: number;
  /** Directly behind the one before, no space between. */
  glued: boolean;
}

const piece = /\d+|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|[^\s\p{L}\d]/gu;

type Spelling = Pick<Token, 'text' | 'word'>;

/** As typed → lower case, the very same string each time: what is looked up by it later is found at once. */
const lower = keptWords<Spelling>();

function lowered(typed: string): Spelling {
  const known = lower.get(typed);
  if (known !== undefined) return known;
  const made = spelled(typed.toLowerCase().replace('’', "'"));
  lower.set(typed, made);
  return made;
}

/** What a token says: `text` in lower case. */
export const spelled = (text: string): Spelling => ({
  text,
  word: wordOf(text.replaceAll("'", '')),
});

/** Splits text into words, numbers and single signs; lengths stay those of the input. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(piece)) {
    const start = match.index;
    const end = start + match[0].length;
    const { text: own, word } = lowered(match[0]);
    found.push({
      text: own,
      word,
      typed: match[0],
      start,
      end,
      glued: start === last,
    });
    last = end;
  }
  return found;
}

/** Lower-case words without apostrophes, of a text or of a clause's plain words. */
export function plainWords(text: string): string[] {
  return /^(?:(?:[a-z]+|\d+|[.,;:!?"()-])(?: |$))*$/.test(text)
    ? text.split(' ').filter((word) => word.charCodeAt(0) >= 97 || /^\d/.test(word))
    : tokens(text)
        .map((token) => token.word.text)
        .filter((word) => /[\p{L}\d+#]/u.test(word));
}
