import type { types } from '@slack/bolt';

/**
 * What a person typed, as Slack puts it into `text`: the three control characters escaped, web
 * addresses in angle brackets. Mentions that Slack made itself ('<@U1>') are left alone.
 */
export function asSlackSends(typed: string): string {
  return typed
    .split(/(<@[UW][A-Z0-9]+>)/u)
    .map((piece, index) => (index % 2 === 1 ? piece : linked(escaped(piece))))
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function linked(text: string): string {
  return text.replace(/https?:\/\/[^\s<>]+/gu, '<$&>');
}

/** The rich text that Slack sends beside `text` for typed messages. */
export function richText(typed: string, blockId: string): types.RichTextBlock {
  return {
    type: 'rich_text',
    block_id: blockId,
    elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: typed }] }],
  };
}
