import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from './config.ts';
import { product } from './core/flows/index.ts';
import { rulesReader } from './core/reading/reader.ts';
import { platformsFor } from './platforms.ts';
import { openAdmin } from './service/admin.ts';
import { logger } from './service/log.ts';
import { serve, type Served } from './service/service.ts';
import { openSqlite } from './storage/sqlite/open.ts';

class NoPlatformError extends Error {
  readonly code = 'no_platform';
  constructor() {
    super(
      'serve needs tokens: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or DISCORD_TOKEN (docs/slack.md, docs/discord.md).',
    );
    this.name = 'NoPlatformError';
  }
}

/**
 * The bot on every platform the configuration has tokens for, until `leaving` aborts; then what is under
 * way is finished first. `data` beats the configuration's database.
 *
 * @throws NoPlatformError, StorageError, AdminPortError, what a platform's start throws
 */
export async function runBot(
  config: Config,
  data: string | null,
  leaving: AbortSignal,
): Promise<void> {
  if (config.slack === null && config.discord === null) throw new NoPlatformError();
  const { adminPort, logLevel } = config;
  const store = openSqlite(data ?? config.database);
  let serving: Served | null = null;
  const ready = async () => {
    const why = serving === null ? 'not serving yet, or not any more' : serving.outage();
    if (why !== null) throw new Error(why);
    await store.seen('program', 'readyz');
  };
  const admin = adminPort === null ? null : openAdmin(adminPort, ready);
  const log = logger(logLevel, process.stderr);
  // What a platform's library forgets to catch ends neither the other platform nor what is stored. Its
  // text may hold what people wrote.
  const stray = (error: unknown) =>
    log('error', `unforeseen, left alone: ${error instanceof Error ? error.name : typeof error}`);
  process.on('unhandledRejection', stray);
  try {
    await admin;
    const served = await serve({
      store,
      reader: rulesReader,
      product,
      clock: { now: () => Date.now() },
      wait: (ms) => wait(ms),
      seed: randomUUID,
      log,
      platforms: (service) => platformsFor(config, service),
    });
    serving = served;
    if (!leaving.aborted) {
      await new Promise((resolve) => leaving.addEventListener('abort', resolve));
    }
    serving = null;
    await served.stop();
  } finally {
    await admin?.then(
      (each) => each.close(),
      () => undefined,
    );
    await store.close();
    process.off('unhandledRejection', stray);
  }
}
