import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modalOf } from '../../../src/adapters/slack/render/modal.ts';
import { homeOf } from '../../../src/adapters/slack/render/home.ts';
import { folded } from '../../../src/adapters/slack/render/fold.ts';
import { plainPost, postsOf } from '../../../src/adapters/slack/render/message.ts';
import { pieces } from '../../../src/adapters/slack/text.ts';
import { home } from '../../../src/core/flows/home.ts';
import type { Field, Form, Part } from '../../../src/core/message/message.ts';
import type { Outgoing } from '../../../src/core/ports.ts';
import { standingAt, storedDialogues, type Stored } from '../../fixtures/dialogues/stored.ts';
import { checkCall } from '../../support/slack/block-kit/check-call.ts';

/** Everything Slack would not have in what a message becomes, posted, folded or as plain text. */
function wrongWith(message: Outgoing): unknown[] {
  const quiet = { unfurl_links: false, unfurl_media: false };
  const posts = postsOf(message);
  return [
    ...posts.flatMap(({ text, blocks }) =>
      checkCall('chat.postMessage', { text, blocks, ...quiet }),
    ),
    ...posts.flatMap(({ text, blocks }) =>
      ['x'.repeat(300), null].flatMap((chosen) =>
        checkCall('chat.update', { text, blocks: folded(blocks, chosen) }),
      ),
    ),
    ...posts.flatMap((_post, index) =>
      checkCall('chat.postMessage', { text: plainPost(message, posts, index), ...quiet }),
    ),
    ...(message.form === undefined
      ? []
      : checkCall('views.open', { view: modalOf(message.form, {}) })),
  ];
}

const hostile = [
  '<!channel> & <@U012AB3CD> *b* _i_ ~s~ `c` ```x``` > q :smile: @here @everyone',
  '<https://a.example|bank> \u202Eevil\u2066 \u200B\u0000\u0007 \uD800',
  '&lt;!here&gt; '.repeat(700),
  '👩‍👩‍👧‍👦'.repeat(900),
  'long'.repeat(1500),
  '\n'.repeat(200),
  '   ',
] as const;

const words = new Set(
  'employer role quote text label words line by name link answer truth example begin said reason evidence note when then'.split(
    ' ',
  ),
);

/** The same stored person, but all that they ever wrote is `said`. */
function hostileTo(stored: Stored, said: string): Stored {
  const change = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return words.has(key) && value !== '' ? said : value;
    if (Array.isArray(value)) return value.map((each) => change(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, change(each, name)]),
    );
  };
  const rows = Object.entries(stored.rows).map(([key, row]): [string, unknown] =>
    /^(?:address|dialogue|draft|parked|undo)/u.test(key) ? [key, row] : [key, change(row)],
  );
  return { ...stored, rows: Object.fromEntries(rows) };
}

test('every step of every flow keeps to Slack’s limits, whatever the candidate wrote', async () => {
  let shown = 0;
  for (const [index, [name, stored]] of [...storedDialogues()].entries()) {
    // Two of them at each step, another pair at the next one: all meet every kind of message.
    for (const at of [index, index + 3]) {
      const said = hostile[at % hostile.length] ?? '';
      const { world, ana } = await standingAt(
        hostileTo(stored, said.toWellFormed().replaceAll('\0', '')),
      );
      await world.wake();
      await ana.does({ kind: 'text', text: said });
      await ana.does({ kind: 'command', name: 'brief', text: '' });
      for (const { message } of ana.heard) {
        shown += 1;
        expect([name, ...wrongWith(message)]).toEqual([name]);
      }
      const page = await world.runtime.look({ subject: ana.subject, platform: 'slack' }, home);
      const view = homeOf(page);
      expect([name, ...checkCall('views.publish', { view })]).toEqual([name]);
    }
  }
  expect(shown).toBeGreaterThan(400);
});

const nasty = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }),
);
const part: fc.Arbitrary<Part> = fc.oneof(
  nasty.map((text): Part => ({ kind: 'text', text })),
  nasty.map((text): Part => ({ kind: 'heading', text })),
  fc.array(nasty, { maxLength: 40 }).map((lines): Part => ({ kind: 'lines', lines })),
  fc
    .array(fc.record({ label: nasty, text: nasty }), { maxLength: 30 })
    .map((facts): Part => ({ kind: 'facts', facts })),
);
const choices = fc
  .array(nasty, { maxLength: 130 })
  .map((labels) => labels.map((label, index) => ({ id: `aaaaaaaaaa.7.c${index}`, label })));
const field: fc.Arbitrary<Field> = fc.record({
  id: fc.uuid(),
  label: nasty,
  kind: fc.constantFrom('text', 'choice', 'date', 'time', 'number'),
  options: fc.array(nasty, { maxLength: 110 }),
  required: fc.boolean(),
});
const form: fc.Arbitrary<Form> = fc.record({
  id: fc.constant('aaaaaaaaaa.7'),
  title: nasty,
  fields: fc.array(field, { minLength: 1, maxLength: 20 }),
});
const message: fc.Arbitrary<Outgoing> = fc
  .record({
    parts: fc.array(part, { maxLength: 20 }),
    choices,
    numbered: fc.boolean(),
    form: fc.option(form, { nil: undefined }),
    cover: fc.option(nasty, { nil: undefined }),
  })
  .map(({ form: asked, cover, ...rest }) => ({
    ...rest,
    ...(asked === undefined ? {} : { form: asked }),
    ...(cover === undefined ? {} : { cover }),
  }));

test('any message keeps to the limits', () => {
  fc.assert(
    fc.property(message, (each) => {
      expect(wrongWith(each)).toEqual([]);
    }),
    { seed: 6, numRuns: 50 },
  );
});

test('text in pieces: none too long, no character parted or lost', () => {
  fc.assert(
    fc.property(nasty, fc.integer({ min: 2, max: 500 }), (text, limit) => {
      const parts = pieces(text, limit);
      expect(parts.every((each) => each.length <= limit)).toBe(true);
      expect(parts.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      if (text.isWellFormed()) expect(parts.every((each) => each.isWellFormed())).toBe(true);
    }),
    { seed: 7, numRuns: 300 },
  );
});
