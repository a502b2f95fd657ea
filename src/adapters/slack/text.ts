import { visible } from '../../core/message/visible.ts';

/** A Slack text object that holds words only: nothing in it is formatting, a mention or a link. */
export interface PlainText {
  type: 'plain_text';
  text: string;
  /** Off: ':smile:' in somebody's words stays what they typed. */
  emoji: false;
}

export interface Mrkdwn {
  type: 'mrkdwn';
  text: string;
  verbatim: true;
}

/** Words as they are, cut to `limit` code points. */
export function plain(words: string, limit: number): PlainText {
  return { type: 'plain_text', text: cut(shown(words), limit), emoji: false };
}

/** Slack refuses text without a character in it. */
function shown(words: string): string {
  const text = visible(words);
  return text.trim() === '' ? '…' : text;
}

/** Words in bold where they hold nothing that mrkdwn would read; plain otherwise. */
export function bold(words: string, limit: number): PlainText | Mrkdwn {
  const text = cut(shown(words).trim(), limit - 2);
  if (/[*_~`&<>\n:]/u.test(text)) return plain(words, limit);
  return { type: 'mrkdwn', text: `*${text}*`, verbatim: true };
}

/** Words for a field that Slack reads as mrkdwn: mentions, links and entities stay words. */
export function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** At most `limit` code points; what is left out shows as an ellipsis. */
export function cut(words: string, limit: number): string {
  // Code units are never fewer than code points, so most texts need no counting.
  if (words.length <= limit) return words;
  const points = [...words];
  return points.length <= limit ? words : `${points.slice(0, limit - 1).join('')}…`;
}

/** Mrkdwn for the notification line, cut before escaping makes it longer. */
export function fallback(words: string, limit: number): string {
  let length = limit;
  for (;;) {
    const text = escaped(cut(shown(words), length));
    const over = text.length - limit;
    if (over <= 0) return text;
    length = Math.max(1, Math.min(length - Math.ceil(over / 5), [...words].length) - 1);
  }
}

/** Pieces of at most `limit` code points, parted at paragraphs, else lines, else words, else anywhere. */
export function pieces(words: string, limit: number): string[] {
  const found: string[] = [];
  let rest = words;
  while (rest.length > limit) {
    const head = rest.slice(0, limit);
    const at = ['\n\n', '\n', ' ']
      .map((border) => head.lastIndexOf(border))
      .find((index) => index > limit / 2);
    const end = at ?? wholeCharacters(head);
    found.push(rest.slice(0, end).trimEnd());
    rest = at === undefined ? rest.slice(end) : rest.slice(end).replace(/^\n+| /u, '');
  }
  return [...found, rest].filter((piece) => piece.trim() !== '');
}

/** A length that parts no surrogate pair. */
function wholeCharacters(head: string): number {
  const last = head.charCodeAt(head.length - 1);
  const isHigh = last >= 0xd800 && last <= 0xdbff;
  return isHigh ? head.length - 1 : head.length;
}

const entity: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/**
 * What somebody typed, from Slack's `text`: links become what was typed, mentions a name or an id,
 * entities their characters.
 */
export function typed(text: string): string {
  return text
    .replace(/<([^<>]*)>/gu, (_whole, inside: string) => words(inside))
    .replace(/&(?:amp|lt|gt);/gu, (found) => entity[found] ?? found);
}

/** Entities as the characters they stand for. */
export function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt);/gu, (found) => entity[found] ?? found);
}

function words(inside: string): string {
  const bar = inside.indexOf('|');
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? '' : inside.slice(bar + 1);
  if (target.startsWith('@')) return label === '' ? target : `@${label}`;
  if (target.startsWith('#')) return label === '' ? target : `#${label}`;
  if (target.startsWith('!')) return special(target.slice(1), label);
  // A label that is only the address as it was typed; any other one is beside it, not instead.
  return label === '' || target.includes(label) ? label || target : `${label} (${target})`;
}

/** `<!here>`, `<!subteam^S1|@group>`, `<!date^0^{date}|yesterday>`. */
function special(name: string, label: string): string {
  if (label !== '') return label;
  return `@${name.split('^')[0] ?? ''}`;
}
