import { setTimeout as wait } from 'node:timers/promises';
import { DiscordAPIError } from '@discordjs/rest';
import type { WebSocketManager } from '@discordjs/ws';
import type { Sessions } from './sessions.ts';

/** Why this bot can never connect as it is: one line that says what to do. */
export class DiscordRefusedError extends Error {
  readonly code = 'discord_refused';
  constructor(message: string) {
    super(message);
    this.name = 'DiscordRefusedError';
  }
}

const wrongToken =
  'Discord does not take DISCORD_TOKEN; copy the bot token anew (Developer Portal, Bot, Reset Token).';
/** Close codes after which Discord takes no new connection (developer documentation, Gateway). */
const refusals: Record<number, string> = {
  4004: wrongToken,
  4010: 'Discord says the shard is invalid; run one process without sharding.',
  4011: 'Discord asks for sharding: the bot is in more than 2500 servers (docs/discord.md).',
  4012: 'Discord does not speak this API version any more; update Next Round.',
  4013: 'Discord does not know an intent of this version; update Next Round.',
  4014: 'Discord does not allow an intent of this bot; none is privileged, so look at the bot in the Developer Portal.',
};

export const refusalOf = (code: number): string | null => refusals[code] ?? null;

export interface ConnectionPorts {
  /** One of its own for each try: one that failed once is of no more use. */
  gateway: () => WebSocketManager;
  sessions: Sessions;
  signal: AbortSignal;
  log: (level: 'info' | 'warn', line: string) => void;
}

const longest = 60_000;

/**
 * Connects, and keeps trying while Discord is out of reach, each time a little later. `delayed` is
 * called once it takes longer than a try.
 *
 * @throws DiscordRefusedError when it never can.
 */
export async function connect(
  ports: ConnectionPorts,
  delayed: () => void,
): Promise<WebSocketManager | null> {
  const { gateway, sessions, signal, log } = ports;
  for (let pause = 1000; !signal.aborted; pause = Math.min(pause * 2, longest)) {
    const early = await sessions.pause();
    if (early > 0) {
      log('warn', `Discord: started too often; connecting in ${Math.ceil(early / 1000)} s`);
      delayed();
      await wait(early, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return null;
    }
    const fresh = gateway();
    try {
      await fresh.connect();
      return fresh;
    } catch (error) {
      await fresh.destroy();
      if (signal.aborted) return null;
      const never = neverOf(error);
      if (never !== null) throw new DiscordRefusedError(never);
      log(
        'warn',
        `Discord cannot be reached (${codeOf(error)}); trying again in ${pause / 1000} s`,
      );
      delayed();
    }
    await wait(pause, undefined, { signal }).catch(() => undefined);
  }
  return null;
}

function neverOf(error: unknown): string | null {
  if (error instanceof DiscordAPIError && error.status === 401) return wrongToken;
  const said = error instanceof Error ? error.message : '';
  if (said === 'Authentication failed') return wrongToken;
  if (said === 'Used disallowed intents') return refusals[4014] ?? null;
  if (said === 'Used invalid intents') return refusals[4013] ?? null;
  if (said === 'Sharding is required') return refusals[4011] ?? null;
  if (said === 'Used an invalid API version') return refusals[4012] ?? null;
  return null;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && (typeof error.code === 'string' || typeof error.code === 'number'))
    return String(error.code);
  if ('status' in error && typeof error.status === 'number') return String(error.status);
  return error.name;
}
