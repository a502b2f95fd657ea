import { visible } from '../../../core/message/visible.ts';

/** Left as they are, so that they stay links; nothing in them can end a link and begin markup. */
const link = /https?:\/\/[\w\-./?=&%#~+:,;@!$]+/u;
/** What Discord reads as markup anywhere: emphasis, code, spoilers, masked links, mentions, emoji. */
const markup = /[\\*_~`|[<]|@(?=everyone|here)|:(?=[\w+-]+:)/u;
const either = new RegExp(`${link.source}|${markup.source}`, 'gu');
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
  return text
    .replace(either, (found) => (found.startsWith('http') ? found : `\\${found}`))
    .replace(lineStart, String.raw`$<before>\$<mark>`);
}

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
