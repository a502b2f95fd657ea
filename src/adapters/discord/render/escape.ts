import { visible } from '../../../core/message/visible.ts';

/** Left as they are, so that they stay links; nothing in them can end a link and begin markup. */
const link = /(?<link>https?:\/\/[\w\-./?=&%#~+:,;@!$]+)/u;
/** What Discord reads as markup anywhere: emphasis, code, spoilers, masked links, mentions. */
const anywhere = /(?<anywhere>[\\*_~`|[<]|@(?=everyone|here)|:(?=[\w+-]+:))/u;
/** What it reads as markup at the beginning of a line: headings, quotes, lists. */
const lineStart = /(?<before>^[^\S\n]*)(?<start>[#>+-])|(?<number>^[^\S\n]*\d+)(?<dot>[.)])/mu;

const markup = new RegExp([link, anywhere, lineStart].map(({ source }) => source).join('|'), 'gmu');

/**
 * Text as Discord shows it letter for letter: no markup, no mention and no masked link comes of it,
 * and what could not be seen is spelt out (docs/behaviour.md G21).
 */
export function escaped(text: string): string {
  return visible(text).replace(markup, (found, ...rest) => {
    const groups = groupsOf(rest);
    if (groups['link'] !== undefined) return found;
    if (groups['start'] !== undefined) return `${groups['before'] ?? ''}\\${groups['start']}`;
    if (groups['dot'] !== undefined) return `${groups['number'] ?? ''}\\${groups['dot']}`;
    return `\\${found}`;
  });
}

/** Text for a label, where Discord reads no markup: one line, cut to `most` characters. */
export function label(text: string, most: number): string {
  const line = visible(text).replace(/\s+/gu, ' ').trim();
  return line === '' ? '…' : cutTo(line, most);
}

/** At most `most` UTF-16 units, nothing cut in half, with an ellipsis where something was left out. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trimEnd()}…`;
}

function groupsOf(rest: readonly unknown[]): Record<string, string | undefined> {
  const groups = rest.at(-1);
  // With named groups the last argument of a replacer is their object, by the language's own rule.
  return typeof groups === 'object' && groups !== null ? { ...groups } : {};
}
