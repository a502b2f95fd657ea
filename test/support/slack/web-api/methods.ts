import type { Organisation } from './emulated.ts';
import { fields, isFields, list, string, type Fields } from '../json.ts';
import type { Team, User } from '../parties.ts';
import type { Grant } from './tokens.ts';

/** What the emulator answers otherwise than Slack, mended. `args` are the call's, `body` its answer. */
export function mended(method: string, args: Fields, body: Fields, grant: Grant): Fields {
  if (body['ok'] !== true) return body;
  switch (method) {
    case 'auth.test':
      return { ...body, ...workspace(grant) };
    case 'users.info':
      return { ...body, user: withZone(fields(body['user']), args, grant.organisation) };
    case 'chat.postMessage':
      return { ...body, message: byTheBot(fields(body['message']), grant) };
    case 'conversations.history':
      return history(args, body);
    default:
      return body;
  }
}

function workspace({ team, orgWide }: Grant): Fields {
  return {
    url: `https://${team.domain}.slack.com/`,
    team: team.name,
    team_id: team.id,
    is_enterprise_install: orgWide,
    ...(team.enterprise && { enterprise_id: team.enterprise.id }),
  };
}

function byTheBot(message: Fields, { organisation, team }: Grant): Fields {
  const { appId, botId } = organisation.installed(team);
  return { ...message, bot_id: botId, app_id: appId, team: team.id };
}

function withZone(user: Fields, args: Fields, organisation: Organisation): Fields {
  const known = [...organisation.users.values()].find(({ id }) => id === user['id']);
  return known === undefined ? user : { ...user, ...profile(known, args) };
}

function profile({ tz, locale }: User, args: Fields): Fields {
  const asked = args['include_locale'] === true;
  return { tz, tz_label: tz, tz_offset: offset(tz), ...(asked && { locale }) };
}

/** A person of another workspace, seen through a shared channel. */
export function stranger(user: User, team: Team, args: Fields): Fields {
  const shown = { id: user.id, name: user.name, real_name: user.name, team_id: team.id };
  return { ok: true, user: { ...shown, is_stranger: true, is_bot: false, ...profile(user, args) } };
}

/** Seconds east of UTC, now. */
function offset(tz: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: tz, timeZoneName: 'longOffset' });
  const name = parts.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/u.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

/** The emulator knows neither bounds nor that metadata is shown on request only. */
function history(args: Fields, body: Fields): Fields {
  const oldest = Number(args['oldest'] ?? 0);
  const latest = Number(args['latest'] ?? Infinity);
  const inclusive = args['inclusive'] === true;
  const within = (ts: number) =>
    inclusive ? ts >= oldest && ts <= latest : ts > oldest && ts < latest;
  const found = list(body['messages'])
    .filter(isFields)
    .filter((message) => within(Number(message['ts'])));
  const limit = Number(args['limit'] ?? 100);
  const messages = found
    .slice(0, limit)
    .map(({ metadata, ...message }) =>
      args['include_all_metadata'] === true && metadata !== undefined
        ? { ...message, metadata }
        : message,
    );
  return { ...body, messages, has_more: found.length > limit };
}

/** What `oauth.v2.access` says of a new installation, beside the emulator's answer. */
export function installation(body: Fields, token: string, grant: Grant): Fields {
  const { team, orgWide, refreshToken } = grant;
  return {
    ...body,
    access_token: token,
    team: orgWide ? null : { id: team.id, name: team.name },
    enterprise: team.enterprise,
    is_enterprise_install: orgWide,
    ...(refreshToken !== undefined && { refresh_token: refreshToken, expires_in: 43_200 }),
  };
}

/** The client's id and secret, from the body or from Basic authorization. */
export function credentials(args: Fields, authorization: string): { id: string; secret: string } {
  const [, encoded] = /^Basic (\S+)$/u.exec(authorization) ?? [];
  if (encoded === undefined) {
    return { id: string(args['client_id']), secret: string(args['client_secret']) };
  }
  const [id = '', secret = ''] = Buffer.from(encoded, 'base64').toString().split(':');
  return { id, secret };
}
