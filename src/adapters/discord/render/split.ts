import { longestLink } from './escape.ts';

/**
 * Text in pieces of at most `most` UTF-16 units, cut at the border of a paragraph where there is one
 * in the second half, otherwise of a line, of a word, or anywhere but inside a character or an
 * escape. Never an empty piece.
 */
export function split(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const at = borderIn(rest.slice(0, most + 1), most);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  pieces.push(rest);
  return pieces.filter((piece) => piece !== '');
}

function borderIn(head: string, most: number): number {
  for (const border of ['\n\n', '\n', ' ']) {
    const at = head.lastIndexOf(border);
    if (at >= most / 2) return at;
  }
  let at = beforeLink(head, most);
  if (/[\uD800-\uDBFF]/u.test(head.charAt(at - 1))) at--;
  return isEscape(head, at - 1) ? at - 1 : at;
}

/** Where the link begins that a cut here would break in two; there is none: here. */
function beforeLink(head: string, at: number): number {
  const from = head.lastIndexOf('http', at);
  const isCut = from > at - longestLink && from > 0 && !/[\s<]/u.test(head.slice(from, at + 1));
  return isCut && /^https?:\/\//u.test(head.slice(from)) ? from : at;
}

/** The character stands for the next one: it comes after an even number of its like. */
function isEscape(text: string, at: number): boolean {
  let from = at;
  while (text.charAt(from) === '\\') from--;
  return (at - from) % 2 === 1;
}
