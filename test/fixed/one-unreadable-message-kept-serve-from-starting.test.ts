import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { product } from '../../src/core/flows/index.ts';
import type { OutboxRow } from '../../src/core/ports.ts';
import { rulesReader } from '../../src/core/reading/reader.ts';
import { serve } from '../../src/service/service.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { temporaryFolder } from '../support/folder.ts';

const message = { parts: [], choices: [], numbered: false };
const commitOf = (who: string) => ({
  subject: `toy:${who};`,
  at: 0,
  puts: [],
  outbox: [{ id: who, address: { chat: `toy:${who};`, platform: 'toy' }, message }],
  remind: [],
  cancel: [],
  inbox: [],
});

test('an unsent message that cannot be read is named in the log, and all others are sent', async () => {
  const path = join(temporaryFolder(), 'next-round.sqlite');
  const before = openSqlite(path);
  for (const who of ['ana', 'ben']) await before.commit(commitOf(who));
  await before.close();
  const database = new DatabaseSync(path);
  database.exec("UPDATE outbox SET message = '{' WHERE id = 'ana'");
  database.close();

  const store = openSqlite(path);
  const sent: OutboxRow[] = [];
  const lines: string[] = [];
  const served = await serve({
    store,
    reader: rulesReader,
    product,
    clock: { now: () => 1000, frozen: true },
    wait: async () => undefined,
    seed: () => 'seed',
    log: (level, line) => lines.push(`${level} ${line}`),
    platforms: () => [
      {
        name: 'toy',
        channel: { send: async (row) => (sent.push(row), { kind: 'sent' }) },
        start: async () => undefined,
        outage: () => null,
        stop: async () => undefined,
      },
    ],
  });
  await served.stop();
  await store.close();
  expect(sent.map(({ id }) => id)).toEqual(['ben']);
  expect(lines.join('\n')).toContain('unsent message ana');
});
