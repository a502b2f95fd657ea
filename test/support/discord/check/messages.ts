import { MessageFlags, type APIEmbed } from 'discord-api-types/v10';
import type { CheckedMessage, Problem } from './check.ts';
import { componentProblems, textOf } from './components.ts';

export type MessageKind = 'post' | 'follow-up' | 'edit' | 'defer';

const quiet = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;
const v2 = MessageFlags.IsComponentsV2;
const flagsOf: Record<MessageKind, number> = {
  post: quiet | v2,
  'follow-up': quiet | v2 | MessageFlags.Ephemeral,
  edit: MessageFlags.SuppressEmbeds | v2,
  defer: MessageFlags.Ephemeral,
};

/** The limits of a message that the schemas leave out, and our own rule on mentions. */
export function messageProblems(
  kind: MessageKind,
  message: CheckedMessage,
  files: number,
  base: string,
): Problem[] {
  const { content, embeds, components, flags } = message;
  const problems: Problem[] = [];
  const object = (field: string, problem: string, by: Problem['by'] = 'Discord'): void => {
    problems.push({ by, at: [base, field].filter((part) => part !== '').join('.'), problem });
  };
  const text = content ?? '';
  const usesV2 = ((flags ?? 0) & v2) !== 0;
  if (text.length > 2000) object('content', `${text.length} characters, at most 2000`);
  const sum = (embeds ?? []).reduce((total, embed) => total + embedLength(embed), 0);
  if (sum > 6000) object('embeds', `${sum} characters in all, at most 6000`);
  if (((flags ?? 0) & ~flagsOf[kind]) !== 0)
    object('flags', `${flags} is more than a ${kind} may carry`);
  if (usesV2) {
    if (text !== '') object('content', 'stands beside components v2');
    if ((embeds ?? []).length > 0) object('embeds', 'stand beside components v2');
    if (message.poll != null) object('poll', 'stands beside components v2');
  }
  if (files > 10) object('attachments', `${files} files, at most 10`);
  if (`${message.nonce ?? ''}`.length > 25) object('nonce', 'more than 25 characters');
  if (message.enforce_nonce === true && message.nonce == null)
    object('enforce_nonce', 'no nonce to enforce');
  if ((kind === 'post' || kind === 'follow-up') && isEmpty(message, files)) object('', 'empty');
  for (const each of componentProblems(components ?? [], usesV2, kind === 'edit'))
    object(each.at === '' ? 'components' : `components${each.at}`, each.problem);
  if (!mentionsNobody(message))
    object('allowed_mentions', 'text may mention people: parse [] is missing', 'us');
  return problems;
}

function embedLength({ title, description, fields, footer, author }: EmbedText): number {
  const texts = [title, description, footer?.text, author?.name];
  for (const { name, value } of fields ?? []) texts.push(name, value);
  return texts.reduce((sum: number, each) => sum + (each ?? '').length, 0);
}
type EmbedText = Pick<APIEmbed, 'title' | 'description' | 'fields' | 'footer' | 'author'>;

function isEmpty(message: CheckedMessage, files: number): boolean {
  const { content, embeds, components, sticker_ids, poll } = message;
  const parts = [embeds, components, sticker_ids].map((each) => each?.length ?? 0);
  return (content ?? '').trim() === '' && parts.every((n) => n === 0) && files === 0 && !poll;
}

/** A body without text cannot mention anybody. */
function mentionsNobody(message: CheckedMessage): boolean {
  const { content, embeds, components, allowed_mentions: allowed } = message;
  const text = `${content ?? ''}${textOf(components ?? [])}`;
  if (text === '' && (embeds ?? []).length === 0) return true;
  if (allowed == null || !Array.isArray(allowed.parse)) return false;
  return [allowed.parse, allowed.users, allowed.roles].every((each) => (each ?? []).length === 0);
}
