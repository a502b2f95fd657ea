import { keptWords } from './remembered.ts';

/** A word, number or sign of the text, lower-cased, with its UTF-16 offsets. */
export interface Token {
  text: string;
  /** As typed. */
  typed: string;
  start: number;
  end: number;
  /** Directly behind the one before, no space between. */
  glued: boolean;
}

const piece = /\d+|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|[^\s\p{L}\d]/gu;

/** As typed → lower case, the very same string each time: what is looked up by it later is found at once. */
const lower = keptWords<string>();

function lowered(typed: string): string {
  const known = lower.get(typed);
  if (known !== undefined) return known;
  const made = typed.toLowerCase().replace('’', "'");
  lower.set(typed, made);
  return made;
}

/** Splits text into words, numbers and single signs; lengths stay those of the input. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(piece)) {
    const start = match.index;
    const end = start + match[0].length;
    found.push({
      text: lowered(match[0]),
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
        .map((token) => token.text.replaceAll("'", ''))
        .filter((word) => /[\p{L}\d+#]/u.test(word));
}
