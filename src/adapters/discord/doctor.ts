import type { DiscordConfig } from '../../config.ts';
import { catalogue } from '../../core/flows/commands.ts';
import type { Finding } from '../../operate/finding.ts';
import { reasonOf } from './reason.ts';

const about = 'discord';
const patience = 10_000;

/**
 * Asks Discord whether the token is taken and what is installed, and says how to invite the bot.
 * Changes nothing.
 */
export async function discordFindings({ token, apiUrl }: DiscordConfig): Promise<Finding[]> {
  const api = `${apiUrl ?? 'https://discord.com/api'}/v10`;
  const ask = (path: string) =>
    fetch(`${api}${path}`, {
      headers: { authorization: `Bot ${token}` },
      signal: AbortSignal.timeout(patience),
    });
  try {
    const answer = await ask('/applications/@me');
    if (answer.status === 401)
      return [wrong('the token is not taken; copy it anew (Developer Portal, Bot, Reset Token)')];
    if (!answer.ok) return [wrong(`it answers ${answer.status}; try again later`)];
    const application = named(await answer.json());
    if (application === null) return [wrong('its answer is not understood; update Next Round')];
    const commands = await ask(`/applications/${application.id}/commands`);
    const names = commands.ok ? namesIn(await commands.json()) : [];
    return [
      { ok: true, about, text: `the token is that of ${application.name}` },
      registered(names),
      { ok: true, about: 'invite', text: `into a server: ${inviteLink(application.id, 'server')}` },
      { ok: true, about: 'invite', text: `for oneself: ${inviteLink(application.id, 'user')}` },
    ];
  } catch (error) {
    return [
      wrong(`it cannot be reached (${causeOf(error)}); look at the network and DISCORD_API_URL`),
    ];
  }
}

/** The least there is: direct messages and answers to one's own commands need no permission at all. */
export function inviteLink(application: string, whose: 'server' | 'user'): string {
  const query: Record<string, string> =
    whose === 'server'
      ? { integration_type: '0', scope: 'bot applications.commands', permissions: '0' }
      : { integration_type: '1', scope: 'applications.commands' };
  const link = new URLSearchParams({ client_id: application, ...query });
  return `https://discord.com/oauth2/authorize?${link.toString()}`;
}

function registered(names: readonly string[]): Finding {
  const missing = catalogue.filter(({ name }) => !names.includes(name)).length;
  const text =
    names.length === 0
      ? 'none registered yet; the first start does it'
      : missing === 0
        ? `all ${names.length} registered`
        : `${missing} not registered yet; the next start does it`;
  return { ok: true, about: 'commands', text };
}

/** `fetch` tells what went wrong in the cause of its error. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return reasonOf(error.cause instanceof Error ? error.cause : error);
}

const wrong = (text: string): Finding => ({ ok: false, about, text });

function named(value: unknown): { id: string; name: string } | null {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value))
    return null;
  const { id, name } = value;
  if (typeof id !== 'string' || !/^\d+$/u.test(id)) return null;
  return { id, name: typeof name === 'string' ? name.replace(/\p{C}/gu, '') : 'the bot' };
}

function namesIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && 'name' in each && typeof each.name === 'string'
      ? [each.name]
      : [],
  );
}
