import { expect, test } from 'vitest';
import { Buckets } from '../../src/adapters/slack/deliver/bucket.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { line, step } from '../contracts/store/step.ts';
import { temporaryFolder } from '../support/folder.ts';

const hour = 3_600_000;
const ahead = Date.parse('2026-03-10T22:20:00Z');
/** A machine whose clock began in another zone's time and was set right. */
const right = ahead - 6 * hour;

test('a limit that was reached before the clock was set back holds no longer than it would have', () => {
  const buckets = new Buckets({ burst: 2, perSecond: 1 });
  buckets.take('ana', ahead);
  buckets.take('ana', ahead);
  expect(buckets.take('ana', right)).toBe(1000);
  buckets.block('ben', 30_000, ahead);
  expect(buckets.take('ben', right)).toBe(30_000);
  expect(buckets.take('ben', right + 30_000)).toBe(0);
});

test('a message put off before the clock was set back goes when it would have, not hours later', async () => {
  const store = openSqlite(`${temporaryFolder()}/next-round.sqlite`);
  await store.commit(step('ana', { outbox: [line('m1', 'a'), line('m2', 'a')] }));
  await store.commit(step('ben', { outbox: [line('m3', 'b')] }));
  const lease = async (now: number) =>
    (await store.leaseOutbox(now, now + 30_000, 9)).map(({ id }) => id);
  expect(await lease(ahead)).toEqual(['m1', 'm3']);
  await store.outboxRetry('m1', ahead + 60_000, false);
  expect(await lease(right)).toEqual([]);
  expect(await lease(right + 31_000)).toEqual(['m3']);
  expect(await lease(right + 60_000)).toEqual(['m1']);
  await store.close();
});
