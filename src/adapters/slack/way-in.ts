import type { SlackConfig } from '../../config.ts';

/** How Slack reaches the bot, for the operator. */
export function wayIn({ appToken, install, allowed, port }: SlackConfig): string {
  if (appToken !== null) return 'one workspace over Socket Mode';
  if (install === null) return `one workspace over HTTP on port ${port}, path /slack/events`;
  const who = allowed.length === 0 ? 'any workspace' : `${allowed.length} named workspaces`;
  return `${who} over HTTP on port ${port}, install page /slack/install`;
}
