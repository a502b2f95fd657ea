import { isFields, list, string } from '../json.ts';

/**
 * What Slack would make live in mrkdwn: mentions of people, groups, channels and everybody, in angle
 * brackets. Words of a candidate must never come to this; their `<` is to be escaped.
 */
export function liveMentions(mrkdwn: string): string[] {
  return [...mrkdwn.matchAll(/<[!@#][^>]*>?/gu)].map(([found]) => found);
}

/** Plain '@here' and the like, which an mrkdwn object without `verbatim` makes live by itself. */
export function parsedMentions(mrkdwn: string): string[] {
  return [...mrkdwn.matchAll(/(?<![\w@])@(?:channel|here|everyone)\b/gu)].map(([found]) => found);
}

/** Links in angle brackets: with a label they can say one thing and lead elsewhere. */
export function labelledLinks(mrkdwn: string): string[] {
  return [...mrkdwn.matchAll(/<(?:https?|mailto|tel):[^>|]*\|[^>]*>/gu)].map(([found]) => found);
}

/** The mentions inside a `rich_text` block. */
export function richMentions(element: unknown): string[] {
  if (!isFields(element)) return [];
  const live = ['broadcast', 'user', 'usergroup', 'channel'].includes(string(element['type']));
  return [
    ...(live ? [JSON.stringify(element)] : []),
    ...list(element['elements']).flatMap((each) => richMentions(each)),
  ];
}

/** What a person reads: entities undone, links by their label or address. */
export function asRead(mrkdwn: string): string {
  return mrkdwn
    .replace(/<([^!@#<>|][^<>|]*)(?:\|([^<>]*))?>/gu, (_, address: string, label?: string) =>
      label === undefined ? address : label,
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/**
 * What Slack would show otherwise than it was typed: bold, italics, struck, code, quotes (`&gt;` at
 * the start of a line is one too) and emoji names. In doubt it says so.
 */
export function liveFormatting(mrkdwn: string): string[] {
  const marked = /(?<![\p{L}\p{N}*_~`])([*_~`])(?![\s*_~`])[^\n]+?(?<!\s)\1(?![\p{L}\p{N}])/gu;
  const quoted = /^(?:&gt;|>)/gmu;
  const emoji = /:[a-z0-9_+'-]+:/gu;
  return [marked, quoted, emoji].flatMap((form) =>
    [...mrkdwn.matchAll(form)].map(([found]) => found),
  );
}
