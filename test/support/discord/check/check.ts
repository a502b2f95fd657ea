import {
  InteractionResponseType,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { CallbackBody } from '../world/interactions.ts';
import { commandProblems } from './commands.ts';
import { choiceProblems, modalProblems } from './modals.ts';
import { messageProblems } from './messages.ts';
import { schemaProblems } from './schemas.ts';

/** Which request a body belongs to. */
export type BodyKind =
  'commands' | 'post' | 'edit' | 'callback' | 'follow-up' | 'follow-up edit' | 'direct chat';

export interface Problem {
  /** Who would mind: Discord refuses the request; or it breaks a rule of this project. */
  by: 'Discord' | 'us';
  /** `components[0].components[1].label` */
  at: string;
  problem: string;
}

export interface Violation extends Problem {
  /** `POST /channels/1/messages` */
  request: string;
  body: unknown;
}

/** Fields of a message as a request may carry them. */
export interface CheckedMessage {
  content?: string | null;
  embeds?: APIEmbed[] | null;
  components?: APIMessageTopLevelComponent[] | null | undefined;
  flags?: number | null;
  attachments?: { id: string | number }[] | null;
  allowed_mentions?: {
    parse?: string[] | null;
    users?: string[] | null;
    roles?: string[] | null;
  } | null;
  nonce?: string | number | null;
  enforce_nonce?: boolean | null;
  sticker_ids?: string[] | null;
  poll?: object | null;
}

/**
 * All that is wrong with a request's body: Discord's own OpenAPI schemas, the limits these leave
 * out, and the rules of this project. A body that the schemas refuse is looked at no further.
 */
export function problemsOf(
  kind: BodyKind,
  body: unknown,
  { files }: { files: readonly unknown[] } = { files: [] },
): Problem[] {
  const byForm = schemaProblems(kind, body);
  if (byForm.length > 0) return byForm;
  // From here on the form is known; the casts name what the schema has just admitted.
  switch (kind) {
    case 'commands':
      return commandProblems(body as RESTPutAPIApplicationCommandsJSONBody);
    case 'post':
    case 'follow-up':
      return messageProblems(kind, body as CheckedMessage, files.length, '');
    case 'edit':
    case 'follow-up edit':
      return messageProblems('edit', body as CheckedMessage, files.length, '');
    case 'callback':
      return callbackProblems(body as CallbackBody, files.length);
    case 'direct chat':
      return [];
    default:
      return kind satisfies never;
  }
}

function callbackProblems(body: CallbackBody, files: number): Problem[] {
  switch (body.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return messageProblems('follow-up', body.data, files, 'data');
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return messageProblems('defer', body.data ?? {}, files, 'data');
    case InteractionResponseType.DeferredMessageUpdate:
      return [];
    case InteractionResponseType.UpdateMessage:
      return messageProblems('edit', body.data, files, 'data');
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return choiceProblems(body.data.choices);
    case InteractionResponseType.Modal:
      return modalProblems(body.data);
    default:
      return body satisfies never;
  }
}
