import type { Command } from '../../core/flow/types.ts';
import { manifestWords as words } from '../../core/words/en/controls.ts';
import { anyCommand } from './receive/command.ts';

/** What the bot asks for; docs/slack.md says what for. */
export const botScopes = [
  'app_mentions:read',
  'chat:write',
  'commands',
  'files:write',
  'im:history',
  'im:write',
  'users:read',
] as const;

const botEvents = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.im',
  'tokens_revoked',
] as const;

/** Commands with a slash of their own; `/nextround` takes all of them. */
const ownSlash = ['debrief', 'drill', 'brief', 'session'];

type Listed = Pick<Command, 'name' | 'usage' | 'description'>;
type Yaml = string | number | boolean | readonly Yaml[] | { readonly [key: string]: Yaml };

/**
 * The app manifest for Socket Mode, or for HTTP at a public address (without a path). Made of the
 * command catalogue, so that both always agree.
 */
export function manifest(commands: readonly Listed[], url: string | null = null): string {
  return yaml(manifestOf(commands, url));
}

/** The same as plain data. */
export function manifestOf(commands: readonly Listed[], url: string | null): Yaml {
  const base = url?.replace(/\/$/u, '') ?? null;
  const events: Record<string, string> =
    base === null ? {} : { request_url: `${base}/slack/events` };
  return {
    display_information: {
      name: words.name,
      description: words.description,
      background_color: '#1f3b4d',
      long_description: words.longDescription,
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: words.name, always_online: true },
      slash_commands: slashes(commands, base),
    },
    oauth_config: {
      ...(base === null ? {} : { redirect_urls: [`${base}/slack/oauth_redirect`] }),
      scopes: { bot: botScopes },
    },
    settings: {
      event_subscriptions: { ...events, bot_events: botEvents },
      interactivity: { is_enabled: true, ...events },
      org_deploy_enabled: base !== null,
      socket_mode_enabled: base === null,
      token_rotation_enabled: false,
    },
  };
}

function slashes(commands: readonly Listed[], base: string | null): Yaml[] {
  const names = commands.map(({ name }) => name).join(', ');
  const url: Record<string, string> = base === null ? {} : { url: `${base}/slack/events` };
  const own = commands.filter(({ name }) => ownSlash.includes(name));
  return [
    { command: `/${anyCommand}`, description: words.anything, usage_hint: names },
    ...own.map(({ name, description }) => ({ command: `/${name}`, description })),
  ].map((each) => ({ ...each, should_escape: false, ...url }));
}

/** Plain maps and lists as YAML. */
function yaml(value: Yaml, indent = ''): string {
  if (Array.isArray(value)) {
    return value.map((each: Yaml) => `${indent}- ${item(each, `${indent}  `)}`).join('');
  }
  if (typeof value !== 'object') return `${scalar(value)}\n`;
  return Object.entries(value)
    .map(([key, each]) =>
      typeof each === 'object'
        ? `${indent}${key}:\n${yaml(each, `${indent}  `)}`
        : `${indent}${key}: ${scalar(each)}\n`,
    )
    .join('');
}

/** In a list the first line stands behind the dash. */
const item = (value: Yaml, indent: string) =>
  yaml(value, indent).slice(typeof value === 'object' ? indent.length : 0);

/** Text in the quotes that need no escape, as Prettier writes it too. */
function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  return value.includes("'") ? JSON.stringify(value) : `'${value}'`;
}
