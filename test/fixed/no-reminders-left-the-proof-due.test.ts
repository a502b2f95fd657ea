import { expect, test } from 'vitest';
import { standingAt, storedDialogues } from '../fixtures/dialogues/stored.ts';

test('"No reminders" on the summary leaves nothing due with this employer, proof neither', async () => {
  const stored = storedDialogues().get('debrief.summary');
  if (stored === undefined) throw new Error('no summary is stored');
  const [process = ''] = Object.keys(stored.rows).filter((key) => key.startsWith('process/'));
  const id = process.replace('process/', '');
  const reminders = {
    [`waiting/${id}`]: '2026-03-19T09:00:00Z',
    [`proof/${id}/2026-03-12`]: '2026-03-12T18:00:00Z',
  };
  const { world, ana } = await standingAt({ ...stored, reminders });
  await world.wake();
  await ana.presses('No reminders');
  expect(ana.last.text).toContain('Nothing is due');
  expect(await world.store.remindersOf(ana.subject)).toEqual([]);
});
