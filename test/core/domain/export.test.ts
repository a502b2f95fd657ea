import { expect, test } from 'vitest';
import { exportOf } from '../../../src/core/domain/export.ts';
import { kinds } from '../../../src/core/domain/records.ts';
import { engineKinds } from '../../../src/core/flow/state.ts';
import { exportFor } from '../../../src/operate/export.ts';
import { write } from '../../../src/core/flow/record.ts';
import { Records } from '../../../src/core/flow/records.ts';
import { putRows } from '../../support/rows.ts';
import { standingAt, storedDialogues } from '../../fixtures/dialogues/stored.ts';

const stored = [...storedDialogues()];
const everyKind = [...Object.values(kinds), ...Object.values(engineKinds)].map(({ name }) => name);

/** What no stored dialogue holds. Where a person is written to is added when one is taken up. */
const rest = [
  write(kinds.address, { chat: 'ana', platform: 'terminal', to: 'ana' }),
  write(kinds.note, { id: 'n', processId: null, at: 0, text: 'they use SAP', delivery: 'd' }),
  write(kinds.statement, {
    id: 's',
    processId: 'p',
    roundId: 'r',
    topic: 'pay',
    quote: '90k',
    to: null,
  }),
  write(kinds.source, { id: 's', delivery: 'd', marks: [], keys: [] }),
];

test('every kind of record is held by somebody in the conversations below', () => {
  const seen = new Set(
    stored.flatMap(([, { rows }]) => Object.keys(rows).map((key) => key.split('/')[0] ?? '')),
  );
  for (const { key } of rest) seen.add(key.split('/')[0] ?? '');
  expect(everyKind.filter((name) => !seen.has(name))).toEqual([]);
});

test.each(stored)('all that is held at %s has its own place in the export', async (_name, left) => {
  const { world, ana } = await standingAt(left);
  await putRows(
    world.store,
    ana.subject,
    rest.map(({ key, value }) => ({ key, value: value ?? '' })),
  );
  const { json } = await exportFor(world.store, ana.subject, world.now);
  expect(JSON.parse(json)).toMatchObject({ unreadable: [] });
});

test('a record that no kind claims is handed over as it is stored', () => {
  const records = new Records();
  const row = { key: 'wish/1', value: '{"v":1,"text":"a garden"}', version: 1 };
  records.loadedPrefix('', [row]);
  records.loadedReminders([]);
  expect(exportOf({ records, now: 0 }).unreadable).toEqual([{ key: row.key, text: row.value }]);
});
