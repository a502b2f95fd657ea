import type { BlockElementAction, SlashCommand, ViewOutput } from '@slack/bolt';
import type { Delivery, Interaction } from './delivery.ts';
import type { Fields } from '../json.ts';
import type { Shown } from '../web-api/screens.ts';
import { verificationToken, type Actor, type Installed, type Team } from '../parties.ts';

type State = ViewOutput['state'];

/** Where a control was used. */
export type Place =
  | { kind: 'message'; channel: string; message: Fields & { ts: string }; ephemeral?: boolean }
  | { kind: 'view'; view: ViewOutput };

/** A message of the bot as the place of a press. */
export function inMessage(app: Installed, shown: Shown): Place {
  const { ts, channel, text, blocks, metadata, onlyFor } = shown;
  const said = { text, ts, blocks, ...(metadata !== undefined && { metadata }) };
  const by = { user: app.botUserId, bot_id: app.botId, app_id: app.appId, team: app.team.id };
  const message = { type: 'message', ...by, ...said };
  return { kind: 'message', channel, message, ephemeral: onlyFor !== undefined };
}

/** The one-time handles that Slack puts beside an interaction. */
export interface Handles {
  triggerId: string;
  responseUrl: string;
}

/**
 * `team` is the app's workspace for what is done in a message, the acting person's own for what is
 * done in a view; `user.team_id` is always their own. They differ for an outsider (Slack Connect).
 */
function who(actor: Actor, app: Installed, team: Team) {
  const { user } = actor;
  const { enterprise } = team;
  return {
    user: { id: user.id, username: user.name, name: user.name, team_id: actor.team.id },
    team: app.orgWide
      ? null
      : {
          id: team.id,
          domain: team.domain,
          ...(enterprise && { enterprise_id: enterprise.id, enterprise_name: enterprise.name }),
        },
    api_app_id: app.appId,
    token: verificationToken,
    is_enterprise_install: app.orgWide,
    // Slack sends null where there is none; Bolt's type knows only absence.
    ...(enterprise ? { enterprise } : { enterprise: null as unknown as undefined }),
  };
}

/** A button, select menu or picker was used, in a message or in a view (Home or modal). */
export function blockAction(
  actor: Actor,
  app: Installed,
  place: Place,
  action: BlockElementAction,
  handles: Handles,
  state: State = { values: {} },
): Delivery {
  const base = {
    type: 'block_actions' as const,
    ...who(actor, app, place.kind === 'message' ? app.team : actor.team),
    trigger_id: handles.triggerId,
    actions: [action],
  };
  switch (place.kind) {
    case 'message': {
      const { channel, message, ephemeral = false } = place;
      const payload: Interaction = {
        ...base,
        container: {
          type: 'message',
          message_ts: message.ts,
          channel_id: channel,
          is_ephemeral: ephemeral,
        },
        channel: { id: channel, name: channel.startsWith('D') ? 'directmessage' : 'general' },
        // Slack does not tell what an ephemeral message said.
        ...(!ephemeral && { message: { ...message, type: 'message' as const } }),
        state,
        response_url: handles.responseUrl,
      };
      return { kind: 'interactive', payload };
    }
    case 'view': {
      const payload = { ...base, container: { type: 'view', view_id: place.view.id } };
      const view = { ...place.view, state };
      return { kind: 'interactive', payload: { ...payload, view } };
    }
    default:
      return place satisfies never;
  }
}

export function viewSubmission(
  actor: Actor,
  app: Installed,
  view: ViewOutput,
  state: State,
  triggerId: string,
): Delivery {
  const payload = {
    type: 'view_submission' as const,
    ...who(actor, app, actor.team),
    trigger_id: triggerId,
    view: { ...view, app_installed_team_id: app.team.id, state },
    response_urls: [],
  };
  return { kind: 'interactive', payload };
}

/** Sent only for views with `notify_on_close`; `cleared` when the whole stack was closed. */
export function viewClosed(
  actor: Actor,
  app: Installed,
  view: ViewOutput,
  cleared = false,
): Delivery {
  const payload = {
    type: 'view_closed' as const,
    ...who(actor, app, actor.team),
    view: { ...view, app_installed_team_id: app.team.id, state: { values: {} } },
    is_cleared: cleared,
  };
  return { kind: 'interactive', payload };
}

/** The text is sent as typed: Slack escapes messages but not commands, unless told to by the manifest. */
export function slashCommand(
  actor: Actor,
  app: Installed,
  channel: { id: string; name: string },
  command: string,
  text: string,
  handles: Handles,
): Delivery {
  const { enterprise } = actor.team;
  const payload: SlashCommand = {
    token: verificationToken,
    team_id: actor.team.id,
    team_domain: actor.team.domain,
    ...(enterprise && { enterprise_id: enterprise.id, enterprise_name: enterprise.name }),
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: actor.user.id,
    user_name: actor.user.name,
    command,
    text,
    api_app_id: app.appId,
    is_enterprise_install: String(app.orgWide),
    response_url: handles.responseUrl,
    trigger_id: handles.triggerId,
  };
  return { kind: 'slash_commands', payload };
}
