import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ticker } from '../../src/service/ticker.ts';
import { memoryStore } from '../../src/storage/memory.ts';
import { step } from '../contracts/store/step.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-03-10T16:20:00Z') }));
afterEach(() => void vi.useRealTimers());

test('what could not be done is tried again within half a minute, however much is said meanwhile', async () => {
  const store = memoryStore();
  const at = Date.now() - 60_000;
  // One that this version cannot handle, or that a locked store kept: it stays due.
  await store.commit(step('ana', { remind: [{ key: 'nudge/1/1', at }] }));
  let worked = 0;
  const timer = ticker(
    store,
    { now: () => Date.now() },
    async () => void worked++,
    () => undefined,
  );
  await timer.look();
  await vi.advanceTimersByTimeAsync(1000);
  expect(worked).toBe(1);
  for (let second = 0; second < 300; second++) {
    await timer.look();
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(worked).toBeGreaterThanOrEqual(9);
  timer.stop();
});
