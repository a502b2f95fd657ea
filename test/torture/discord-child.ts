import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { discordPlatform } from '../../src/adapters/discord/index.ts';
import { product } from '../../src/core/flows/index.ts';
import { rulesReader } from '../../src/core/reading/reader.ts';
import { serve } from '../../src/service/service.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';

/** `serve` on Discord as a process of its own, by a clock that runs `ahead` ms before the system's. */
const [database = '', apiUrl = '', token = '', ahead = '0'] = process.argv.slice(2);
const now = () => Date.now() + Number(ahead);
const store = openSqlite(database);
const served = await serve({
  store,
  reader: rulesReader,
  product,
  clock: { now },
  wait: (ms) => wait(ms),
  seed: randomUUID,
  log: (level, line) => process.stderr.write(`${level} ${line}\n`),
  platforms: (service) => [discordPlatform({ token, apiUrl }, service)],
});
process.stdout.write('serving\n');
process.once('SIGTERM', () => void served.stop().then(() => store.close()));
