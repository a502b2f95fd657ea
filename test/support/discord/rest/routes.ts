import type { InteractionResponseType } from 'discord-api-types/v10';
import { z } from 'zod';
import { blockedDm, missingAccess, unknownChannel, unknownUser } from './api-error.ts';
import { apiChannel } from '../gateway/events.ts';
import type { CallbackBody, StoredInteraction } from '../world/interactions.ts';
import { isThinking, type MessageBody, type StoredMessage } from '../world/messages.ts';
import { botMayPost, type Channel } from '../world/places.ts';
import type { RestRequest, Route } from './rest.ts';
import type { World } from '../world/world.ts';

/** Everything a bot of this project asks of Discord's REST API. */
export function routes(world: World, gatewayUrl: () => string): Route[] {
  return [
    route('GET', /^\/gateway\/bot$/, null, () => ({
      url: gatewayUrl(),
      shards: world.shards,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
    })),
    route('GET', /^\/users\/@me$/, null, () => world.bot),
    route('GET', /^\/(?:applications\/@me|oauth2\/applications\/@me)$/, null, () => ({
      ...world.application,
      bot: world.bot,
      name: world.bot.username,
    })),
    route('POST', /^\/users\/@me\/channels$/, 'direct chat', ({ body }) => {
      const { recipient_id } = z.object({ recipient_id: z.string() }).parse(body);
      const user = world.places.users.get(recipient_id);
      if (user === undefined) throw unknownUser();
      return apiChannel(world.places.dm(user));
    }),
    ...commandRoutes(world),
    ...channelRoutes(world),
    ...interactionRoutes(world),
  ];
}

function commandRoutes(world: World): Route[] {
  const path = /^\/applications\/\d+\/commands$/;
  return [
    route('GET', path, null, () => world.commands),
    route('PUT', path, 'commands', ({ body }) => world.registers(body)),
  ];
}

function channelRoutes(world: World): Route[] {
  const { messages, bot } = world;
  const list = /^\/channels\/(\d+)\/messages$/;
  const one = /^\/channels\/(\d+)\/messages\/(\d+)$/;
  return [
    route('GET', /^\/channels\/(\d+)$/, null, (_, [id]) => apiChannel(channel(world, id))),
    route('GET', list, null, ({ query }, [id]) =>
      messages
        .list(channel(world, id), {
          after: query.get('after'),
          before: query.get('before'),
          limit: Number(query.get('limit') ?? '50'),
        })
        .map(({ raw }) => raw),
    ),
    route(
      'GET',
      one,
      null,
      (_, [id, message = '']) => messages.find(channel(world, id), message).raw,
    ),
    route('POST', list, 'post', ({ body, files }, [id]) => {
      const place = channel(world, id);
      if (place.kind === 'dm' && world.blocked.has(place.user.id)) throw blockedDm();
      return world.posts({ channel: place, author: bot, body: messageBody(body), files }).raw;
    }),
    route(
      'PATCH',
      one,
      'edit',
      ({ body, files }, [id, message = '']) =>
        world.edits(messages.own(channel(world, id), message, bot), messageBody(body), files).raw,
    ),
    route('DELETE', one, null, (_, [id, message = '']) => {
      world.deletes(messages.own(channel(world, id), message, bot));
      return null;
    }),
    route('POST', /^\/channels\/(\d+)\/typing$/, null, () => null),
  ];
}

function interactionRoutes(world: World): Route[] {
  const { interactions } = world;
  const message = /^\/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/;
  return [
    open('POST', /^\/interactions\/(\d+)\/([^/]+)\/callback$/, 'callback', (request, params) => {
      const [id = '', token = ''] = params;
      const body = request.body as CallbackBody;
      const interaction = interactions.toRespond(id, token, body);
      const resource = world.responds(interaction, body, request.files);
      if (request.query.get('with_response') !== 'true') return null;
      return callbackResult(interaction, body.type, resource);
    }),
    open('POST', /^\/webhooks\/\d+\/([^/]+)$/, 'follow-up', (request, [token = '']) =>
      followUp(world, interactions.answered(token), request),
    ),
    open(
      'GET',
      message,
      null,
      (_, [token = '', id = '']) => interactions.message(interactions.answered(token), id).raw,
    ),
    open('PATCH', message, 'follow-up edit', ({ body, files }, [token = '', id = '']) => {
      const edited = interactions.message(interactions.answered(token), id);
      return world.edits(edited, messageBody(body), files).raw;
    }),
    open('DELETE', message, null, (_, [token = '', id = '']) => {
      world.deletes(interactions.message(interactions.answered(token), id));
      return null;
    }),
  ];
}

/** The first follow-up after a defer takes the place of 'is thinking …'. */
function followUp(world: World, interaction: StoredInteraction, request: RestRequest): unknown {
  const body = messageBody(request.body);
  const { original } = interaction;
  if (original !== null && isThinking(original))
    return world.edits(original, body, request.files).raw;
  const created = world.answers(interaction, { body, files: request.files });
  interaction.followups.push(created);
  return created.raw;
}

function callbackResult(
  interaction: StoredInteraction,
  type: InteractionResponseType,
  message: StoredMessage | null,
): unknown {
  const shown =
    message === null
      ? {}
      : {
          response_message_id: message.raw.id,
          response_message_loading: isThinking(message),
          response_message_ephemeral: message.ephemeralTo !== null,
        };
  return {
    interaction: { id: interaction.id, type: interaction.type, ...shown },
    ...(message === null ? {} : { resource: { type, message: message.raw } }),
  };
}

function channel(world: World, id = ''): Channel {
  const found = world.places.find(id);
  if (found === undefined) throw unknownChannel();
  if (!botMayPost(found)) throw missingAccess();
  return found;
}

/** Its form was checked against Discord's own schema before the route was called. */
function messageBody(body: unknown): MessageBody {
  return body ?? {};
}

function route(
  method: string,
  path: RegExp,
  checks: Route['checks'],
  handle: Route['handle'],
): Route {
  return { method, path, checks, needsToken: true, handle };
}

function open(
  method: string,
  path: RegExp,
  checks: Route['checks'],
  handle: Route['handle'],
): Route {
  return { method, path, checks, needsToken: false, handle };
}
