import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dialogueKind, draftKind, parkedKind } from '../../src/core/flow/state.ts';
import type { Delivery, Input } from '../../src/core/flow/types.ts';
import { product } from '../../src/core/flows/index.ts';
import { plainText } from '../../src/core/message/plain.ts';
import type { OutboxRow } from '../../src/core/ports.ts';
import { standingAt, storedDialogues } from '../fixtures/dialogues/stored.ts';
import { Person } from '../support/person.ts';
import { heldOn } from '../support/rows.ts';
import { World } from '../support/world.ts';
import { talk, type Act, type Trouble } from './random-talk.ts';

/** What really came in, once the buttons on screen are known; it can be played again. */
type Event = { delivery: Delivery } | { until: string };

const stored = [...storedDialogues().values()];

/** Somebody new, or somebody who stands where a stored dialogue was left. */
async function begun(place: number | null): Promise<{ world: World; ana: Person }> {
  const left = place === null ? undefined : stored[place % stored.length];
  if (left !== undefined) {
    const standing = await standingAt(left, { seedByWork: true });
    await standing.world.wake();
    return standing;
  }
  const world = new World({ seedByWork: true });
  return { world, ana: new Person(world, 'ana') };
}

/** Plays the acts as they come, looking at every step that the promises hold. */
async function plainly(
  place: number | null,
  acts: readonly Act[],
): Promise<{ events: Event[]; end: unknown }> {
  const { world, ana } = await begun(place);
  const events: Event[] = [];
  for (const act of acts) {
    const event = eventOf(act, world, ana, events.length);
    events.push(event);
    const sent = await happens(event, world);
    for (const row of sent) looksRight(row);
    await staysSmall(world, ana);
    if ('delivery' in event) await isAnswered(sent, event.delivery, world);
  }
  return { events, end: await endOf(world, ana) };
}

function eventOf(act: Act, world: World, ana: Person, number: number): Event {
  if (act.kind === 'time') {
    return { until: new Date(world.now + act.minutes * 60_000).toISOString() };
  }
  const input = inputOf(act, ana);
  const address = { chat: 'dm', platform: 'terminal', to: ana.name };
  return { delivery: { id: `d${number}`, subject: ana.subject, address, input } };
}

function inputOf(act: Exclude<Act, { kind: 'time' }>, ana: Person): Input {
  const shown = ana.heard.flatMap(({ message }) => message.choices);
  const now = ana.heard.at(-1)?.message.choices ?? [];
  switch (act.kind) {
    case 'text':
      return { kind: 'text', text: act.text };
    case 'press':
      return { kind: 'press', choice: now[act.place % Math.max(1, now.length)]?.id ?? 'a.1.b' };
    case 'old press':
      return { kind: 'press', choice: shown[act.place % Math.max(1, shown.length)]?.id ?? '' };
    case 'odd press':
      return { kind: 'press', choice: act.choice };
    case 'form': {
      const forms = ana.heard.flatMap(({ message }) => message.form ?? []);
      const form = forms.at(-1 - act.old) ?? forms.at(-1);
      const fields = form?.fields ?? [];
      const values = fields.map((field, index) => [field.id, act.values[index] ?? ''] as const);
      return { kind: 'form', form: form?.id ?? 'a.1', values: Object.fromEntries<string>(values) };
    }
    case 'command':
      return { kind: 'command', name: act.name, text: act.rest };
    default:
      return act satisfies never;
  }
}

const happens = (event: Event, world: World): Promise<OutboxRow[]> =>
  'delivery' in event ? world.deliver(event.delivery) : world.until(event.until);

function looksRight({ message }: OutboxRow): void {
  expect(plainText(message).trim()).not.toBe('');
  expect(plainText(message)).not.toMatch(/\bundefined\b|\bNaN\b|\[object /u);
  const ids = message.choices.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
  for (const { label } of message.choices) expect(label.trim()).not.toBe('');
}

/** The dialogue stays under 2 KB, and drafts belong to conversations that are not over. */
async function staysSmall(world: World, ana: Person): Promise<void> {
  const { rows } = await heldOn(world.store, ana.subject);
  const idOf = (value: string) => (JSON.parse(value) as { id: string }).id;
  const open = rows.filter(
    ({ key }) => key === dialogueKind.name || key.startsWith(`${parkedKind.name}/`),
  );
  for (const { value } of open) expect(Buffer.byteLength(value)).toBeLessThanOrEqual(2048);
  const ids = open.map(({ value }) => idOf(value));
  expect(new Set(ids).size).toBe(ids.length);
  const drafts = rows.filter(({ key }) => key.startsWith(`${draftKind.name}/`));
  for (const { key } of drafts) expect(ids).toContain(key.split('/')[1]);
}

/** Nobody is left without an answer but in the middle of telling. */
async function isAnswered(sent: OutboxRow[], { subject }: Delivery, world: World): Promise<void> {
  if (sent.length > 0) return;
  const [row] = await world.store.get(subject, [dialogueKind.name]);
  const dialogue = row === undefined ? null : dialogueKind.schema.parse(JSON.parse(row.value));
  const top = dialogue?.frames.at(-1);
  const step = product.flows[top?.flow ?? '']?.steps[top?.step ?? ''];
  const telling = step?.free === true || top?.flow === 'addition';
  expect(telling, `nothing was said at ${top?.flow}/${top?.step}`).toBe(true);
}

/** Plays the same again, with repetitions, crashes and restarts in between. */
async function troubled(
  place: number | null,
  events: readonly Event[],
  troubles: readonly Trouble[],
): Promise<unknown> {
  const { world, ana } = await begun(place);
  for (const [index, event] of events.entries()) {
    const { again, crash, restart, wakes } = troubles[index] ?? {
      again: null,
      crash: false,
      restart: false,
      wakes: false,
    };
    if (crash && 'delivery' in event) {
      await world.takes(event.delivery);
      world.restart();
    }
    await happens(event, world);
    const earlier = again === null ? undefined : events[again % (index + 1)];
    if (earlier !== undefined && 'delivery' in earlier) await happens(earlier, world);
    if (restart) world.restart();
    if (restart && wakes) await world.wake();
  }
  expect(world.reports).toEqual([]);
  return endOf(world, ana);
}

/** All that is kept and all that was said; a message said again under its own id is the same one. */
async function endOf(world: World, ana: Person): Promise<unknown> {
  const said = new Map<string, string>();
  for (const { id, address, message } of world.sent) {
    if (!said.has(id)) said.set(id, JSON.stringify([address, message]));
  }
  return { ...(await heldOn(world.store, ana.subject)), said: [...said] };
}

test('repetitions, crashes and restarts at any point change nothing of what is kept and said', async () => {
  await fc.assert(
    fc.asyncProperty(fc.option(fc.nat(1000), { freq: 6 }), talk(18), async (place, lived) => {
      const { events, end } = await plainly(
        place,
        lived.map(({ act }) => act),
      );
      const other = await troubled(
        place,
        events,
        lived.map(({ trouble }) => trouble),
      );
      expect(other).toEqual(end);
    }),
    // A failure is named by its path; shrinking it takes minutes and is for whoever looks into it.
    { numRuns: 1000, seed: 20260310, endOnFailure: process.env['SHRINK'] === undefined },
  );
});
