const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Scripts whose characters take two columns and may be parted anywhere. */
const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const pictograph = /^\p{Emoji_Presentation}|\uFE0F/u;
const noWidth = /^\p{M}/u;

/** Columns a text takes in a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += widthOf(segment);
  return columns;
}

function widthOf(grapheme: string): number {
  if (wide.test(grapheme) || pictograph.test(grapheme)) return 2;
  return noWidth.test(grapheme) ? 0 : 1;
}

/**
 * Lines of at most `columns`, parted at spaces, between wide characters, and inside a word only
 * when it is longer than a line. What follows a list's number stands below its text.
 */
export function wrap(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, columns));
}

function wrapLine(line: string, columns: number): string[] {
  const marker = /^(?:\d{1,3}|[-·]) /u.exec(line)?.[0] ?? '';
  const indent = ' '.repeat(marker.length);
  const lines: string[] = [];
  let current = '';
  for (const piece of pieces(line, columns - indent.length)) {
    const candidate = current + piece;
    if (columnsOf(candidate.trimEnd()) <= columns || current.trim() === '') {
      current = candidate;
      continue;
    }
    lines.push(current.trimEnd());
    current = indent + piece.trimStart();
  }
  lines.push(current.trimEnd());
  return lines;
}

/** Words with the space before them, wide characters one by one, overlong words in line-long parts. */
function pieces(line: string, columns: number): string[] {
  const found: string[] = [];
  let word = '';
  let width = 0;
  const close = () => {
    if (word !== '') found.push(word);
    word = '';
    width = 0;
  };
  for (const { segment } of graphemes.segment(line)) {
    const size = widthOf(segment);
    const startsAnew = segment === ' ' ? word.trim() !== '' : wide.test(segment);
    if (startsAnew || width + size > columns) close();
    word += segment;
    width += size;
    if (wide.test(segment)) close();
  }
  close();
  return found;
}
