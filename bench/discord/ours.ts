import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { discordPlatform } from '../../src/adapters/discord/index.ts';
import { product } from '../../src/core/flows/index.ts';
import { rulesReader } from '../../src/core/reading/reader.ts';
import { serve } from '../../src/service/service.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { reportToBench } from './report.ts';

const [apiUrl = '', token = '', database = ''] = process.argv.slice(2);
await serve({
  store: openSqlite(database),
  reader: rulesReader,
  product,
  clock: { now: () => Date.now() },
  wait: (ms) => wait(ms),
  seed: randomUUID,
  log: () => undefined,
  platforms: (service) => [discordPlatform({ token, apiUrl }, service)],
});
reportToBench();
