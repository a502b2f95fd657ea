import { visible } from '../../../core/message/visible.ts';

/** Everything that hangs together with the beginning of a link. */
const run = /(?<run>https?:\/\/[^\s<]+)(?<next><?)/gu;
/** What Discord takes for one: nothing in it is read as markup, escapes neither. */
const link = /^https?:\/\/[^\s<]+[^\s<.,:;"'\]]/u;
/** Longer ones are shown as text: a message may end in the middle of them. */
export const longestLink = 400;
/** What Discord reads as markup anywhere: emphasis, code, spoilers, masked links, mentions, emoji. */
const markup = /[\\*_~`|[<]|@(?=everyone|here)|:(?=[\w+-]+:)/gu;
/** What it reads as markup at the beginning of a line: headings, quotes, lists. */
const lineStart = /^(?<before>\s*\d{0,9})(?<mark>[#>+\-.)])/u;

/**
 * Text as Discord shows it letter for letter: no markup, no mention and no masked link comes of it,
 * and what could not be seen is spelt out (docs/behaviour.md G21).
 */
export function escaped(text: string): string {
  return visible(text).split('\n').map(line).join('\n');
}

function line(text: string): string {
  let out = '';
  let from = 0;
  for (const { 0: found, index, groups } of text.matchAll(run)) {
    const { run: whole = '', next = '' } = groups ?? {};
    const isLink = whole.length <= longestLink && link.test(whole);
    out += inline(text.slice(from, index));
    // An escape right behind a link would be taken for a part of it.
    out += isLink ? `${whole}${next === '' ? '' : ' '}` : inline(whole.replace(/:\/\//gu, ':\0//'));
    from = index + found.length - next.length;
  }
  return (out + inline(text.slice(from))).replace(lineStart, escapedStart);
}

/** NUL, which no text holds here, stands for the escape that keeps `://` from beginning a link. */
const inline = (text: string): string =>
  text.replace(markup, String.raw`\$&`).replaceAll('\0', '\\');

const escapedStart = String.raw`$<before>\$<mark>`;

/** A piece that was cut out of escaped text begins a line: what was in the middle must not begin one. */
export const begun = (piece: string): string => piece.replace(lineStart, escapedStart);

/** Text for a label, where Discord reads no markup: one line, cut to `most` characters. */
export function label(text: string, most: number): string {
  const whole = visible(text).replace(/\s+/gu, ' ').trim();
  return whole === '' ? '…' : cutTo(whole, most);
}

/** At most `most` UTF-16 units, nothing cut in half, with an ellipsis where something was left out. */
function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${kept.trimEnd()}…`;
}
