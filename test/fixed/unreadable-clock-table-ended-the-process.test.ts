import { expect, test, vi } from 'vitest';
import { product } from '../../src/core/flows/index.ts';
import type { OutboxRow } from '../../src/core/ports.ts';
import { rulesReader } from '../../src/core/reading/reader.ts';
import type { Service } from '../../src/service/platform.ts';
import { serve } from '../../src/service/service.ts';
import { ticker } from '../../src/service/ticker.ts';
import { StorageError } from '../../src/storage/error.ts';
import { memoryStore } from '../../src/storage/memory.ts';

/** A store that cannot say what is due next while `broken` is set. */
function breaking() {
  const store = memoryStore();
  const disk = { broken: false };
  const nextReminderAt = async () => {
    if (disk.broken) throw new StorageError('failed', 'The disk did not read.');
    return store.nextReminderAt();
  };
  return { disk, store: { ...store, nextReminderAt } };
}

test('a look at what is due next that fails is told to the operator, and the bot goes on', async () => {
  const { disk, store } = breaking();
  const sent: OutboxRow[] = [];
  const lines: string[] = [];
  const made: Service[] = [];
  const unhandled: unknown[] = [];
  const note = (error: unknown) => void unhandled.push(error);
  process.on('unhandledRejection', note);
  const served = await serve({
    store,
    reader: rulesReader,
    product,
    clock: { now: () => Date.parse('2026-03-10T16:20:00Z') },
    wait: async () => undefined,
    seed: () => `seed-${sent.length}`,
    log: (level, line) => lines.push(`${level} ${line}`),
    platforms: (service) => {
      made.push(service);
      const channel = {
        send: async (row: OutboxRow) => (sent.push(row), { kind: 'sent' as const }),
      };
      return [
        {
          name: 'toy',
          channel,
          start: async () => undefined,
          outage: () => null,
          stop: async () => undefined,
        },
      ];
    },
  });
  const says = async (id: string) => {
    const address = { chat: 'toy:ana;', platform: 'toy' };
    await made[0]?.take({ id, subject: 'toy:ana;', address, input: { kind: 'text', text: 'hi' } });
    while (sent.length < Number(id)) await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
  };
  disk.broken = true;
  await says('1');
  disk.broken = false;
  await says('2');
  await served.stop();
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
  expect(lines.join('\n')).toContain('The disk did not read.');
});

test('the clock goes on after a look that failed', async () => {
  vi.useFakeTimers();
  try {
    const { disk, store } = breaking();
    let worked = 0;
    const failures: unknown[] = [];
    const work = async () => void worked++;
    const timer = ticker(store, { now: () => Date.now() }, work, (error) => failures.push(error));
    disk.broken = true;
    await timer.look();
    expect(failures).toHaveLength(1);
    disk.broken = false;
    await vi.advanceTimersByTimeAsync(31_000);
    expect(worked).toBe(1);
    timer.stop();
  } finally {
    vi.useRealTimers();
  }
});
