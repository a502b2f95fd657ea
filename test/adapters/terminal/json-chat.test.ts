import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { terminalClock } from '../../../src/adapters/terminal/clock.ts';
import { terminalSubject } from '../../../src/adapters/terminal/identity.ts';
import { jsonChat } from '../../../src/adapters/terminal/json-chat.ts';
import { jsonChannel } from '../../../src/adapters/terminal/json-output.ts';
import type { Channel, Store } from '../../../src/core/ports.ts';
import { rulesReader } from '../../../src/core/reading/reader.ts';
import { Runtime } from '../../../src/core/runtime.ts';
import { memoryStore } from '../../../src/storage/memory.ts';
import { step } from '../../contracts/store/step.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { outLine, type OutLine } from '../../support/json-process.ts';
import { smallProduct } from '../../support/small-product.ts';

const noon = '2026-03-10T12:00:00Z';

interface Options {
  store?: Store;
  now?: string;
  folder?: string;
  /** The process dies before it writes this message. */
  dies?: boolean;
}

let seeds = 0;

/** Runs lines through the chat in this process; what it wrote. */
async function run(lines: readonly object[], options: Options = {}): Promise<OutLine[]> {
  const written: string[] = [];
  const write = async (text: string) => void written.push(text);
  const store = options.store ?? memoryStore();
  const clock = terminalClock(Date.parse(options.now ?? noon));
  const real = jsonChannel(write, options.folder ?? '/nowhere');
  const dead: Channel = { send: () => Promise.reject(new Error('killed')) };
  const runtime = new Runtime({
    store,
    clock,
    channel: options.dies ? dead : real,
    reader: rulesReader,
    product: smallProduct,
    wait: async () => undefined,
    seed: () => `seed-${++seeds}`,
  });
  async function* input() {
    for (const line of lines) yield JSON.stringify(line);
  }
  await jsonChat({
    runtime,
    store,
    clock,
    lines: input(),
    write,
    zone: null,
    freshId: () => `fresh-${++seeds}`,
    report: () => undefined,
  });
  return written.map((line) => outLine(line));
}

const texts = (output: readonly OutLine[]) => output.flatMap((out) => out.text ?? []);

describe('chat --json', () => {
  test('a question shows its buttons; a press by id and a typed number answer alike', async () => {
    const store = memoryStore();
    const asked = (await run([{ user: 'ana', command: 'ask' }], { store })).at(-2);
    expect(asked).toMatchObject({ to: 'ana', text: 'First?' });
    expect(asked?.choices?.map(({ label }) => label)).toEqual(['Yes', 'No']);
    const press = asked?.choices?.[0]?.id;
    const output = await run([{ user: 'ana', press }], { store });
    expect(texts(output)).toEqual(['First?', 'You said choice. Second?']);
    expect(
      texts(
        await run([
          { user: 'ben', command: 'ask' },
          { user: 'ben', text: '2' },
        ]),
      ),
    ).toEqual(['First?', 'You said choice. Second?']);
  });

  test('a press of another person answers as one that never was', async () => {
    const store = memoryStore();
    const asked = (await run([{ user: 'ana', command: 'ask' }], { store })).at(-2);
    const press = asked?.choices?.[0]?.id;
    const [foreign, missing] = [press, 'nothing.1.yes'];
    const answers = await run(
      [
        { user: 'ben', press: foreign },
        { user: 'ben', press: missing },
      ],
      { store },
    );
    const heard = answers.filter((out) => out.to === 'ben').map(({ text }) => text);
    expect(heard[0]).toBe(heard[1]);
    expect(texts(await run([], { store }))).toEqual(['First?']);
  });

  test('a form shows its fields and takes its values', async () => {
    const store = memoryStore();
    const asked = (await run([{ user: 'ana', command: 'fill' }], { store })).at(-2);
    expect(asked?.form?.fields.map(({ id }) => id)).toEqual(['date', 'why']);
    const values = { date: '2026-03-12', why: 'B' };
    const output = await run([{ user: 'ana', form: asked?.form?.id, values }], { store });
    expect(texts(output).at(-1)).toBe(JSON.stringify(values));
  });

  test('a file is written for its owner only and its path told', async () => {
    const folder = `${temporaryFolder()}/exports`;
    const output = await run([{ user: 'ana', command: 'file' }], { folder });
    const file = output.flatMap((out) => out.files ?? [])[0];
    expect(file).toMatchObject({ name: '../it.txt', type: 'text/plain' });
    const path = file?.path ?? '';
    expect(path).toBe(`${folder}/${basename(path)}`);
    expect(readFileSync(path, 'utf8')).toBe('content');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('a mention and a command in a channel are answered to that person only', async () => {
    const output = await run([
      { user: 'ana', text: 'hi', channel: 'c1' },
      { user: 'ana', command: 'ask', channel: 'c1' },
    ]);
    const inChannel = output.filter((out) => out.channel !== undefined);
    expect(inChannel).toHaveLength(2);
    expect(inChannel.every((out) => out.channel === 'c1' && out.to === 'ana')).toBe(true);
    const direct = output.filter((out) => out.text !== undefined && out.channel === undefined);
    expect(direct.map(({ text }) => text)).toEqual(['First?']);
  });

  test('each line ends in exactly one done or error, after its messages', async () => {
    const lines = [{ user: 'ana', text: 'a' }, { user: 5 }, { user: 'ana', text: 'b' }, {}];
    const ends = (await run(lines)).map((out) => out.done ?? out.error?.line ?? out.text);
    expect(ends).toEqual([0, 'You said a.', 1, 2, 'You said b.', 3, 4]);
  });

  test('the same delivery three times changes nothing', async () => {
    const line = { user: 'ana', text: 'a', id: 'e1' };
    const output = await run([line, line, line]);
    expect(output.map((out) => out.done ?? out.text)).toEqual([0, 'You said a.', 1, 2, 3]);
  });
});

describe('a start', () => {
  test('repeats every open question before done 0, once, with its id', async () => {
    const store = memoryStore();
    const first = await run(
      [
        { user: 'ana', command: 'ask' },
        { user: 'ben', command: 'ask' },
      ],
      { store },
    );
    const again = await run([], { store });
    expect(again.at(-1)).toEqual({ done: 0 });
    expect(again.slice(0, -1)).toEqual(first.filter((out) => out.text !== undefined));
  });

  test('a message that was committed and not written comes again with the id it had', async () => {
    const store = memoryStore();
    await run([{ user: 'ana', text: 'a', id: 'e1' }], { store, dies: true });
    const [waiting] = await store.leaseOutbox(Number.MAX_SAFE_INTEGER - 1, 0, 1);
    expect(waiting).toBeDefined();
    await store.outboxRetry(waiting?.id ?? '', 0, false);
    const again = await run([{ user: 'ana', text: 'a', id: 'e1' }], { store });
    expect(again.map((out) => out.id ?? out.done)).toEqual([waiting?.id, 0, 1]);
  });
});

describe('time', () => {
  const remind = (...times: [key: string, time: string][]) =>
    step(terminalSubject('ana'), {
      remind: times.map(([key, time]) => ({ key, at: Date.parse(`2026-03-10T${time}:00Z`) })),
    });

  test('set forward makes all that is due happen, in order, each at its own time', async () => {
    const store = memoryStore();
    await run([{ user: 'ana', text: 'hi' }], { store });
    await store.commit(remind(['late', '15:30'], ['early', '13:00'], ['again', '14:00']));
    const output = await run([{ now: '2026-03-10T16:00:00Z' }, { now: '2026-03-10T16:00:00Z' }], {
      store,
    });
    expect(output.map((out) => out.text ?? out.done)).toEqual([
      0,
      'early at 13:00',
      'again at 14:00',
      'nudge/once at 15:00',
      'late at 15:30',
      1,
      2,
    ]);
  });

  test('never goes back, and stands where it stood', async () => {
    const store = memoryStore();
    await run([{ user: 'ana', text: 'hi' }], { store });
    await store.commit(remind(['due', '13:00']));
    const output = await run([{ now: '2026-03-10T11:00:00Z' }, { now: '2026-03-10T12:59:00Z' }], {
      store,
    });
    expect(output.map((out) => out.error?.code ?? out.done)).toEqual([0, 'clock_backwards', 2]);
  });

  test('a start that begins earlier fires nothing twice', async () => {
    const store = memoryStore();
    await run([{ user: 'ana', text: 'hi' }], { store });
    await store.commit(remind(['due', '13:00']));
    const line = { now: '2026-03-10T14:00:00Z' };
    expect(texts(await run([line], { store }))).toEqual(['due at 13:00']);
    expect(texts(await run([line], { store, now: '2026-03-09T12:00:00Z' }))).toEqual([]);
  });

  test('what became due while nothing ran is said at the start', async () => {
    const store = memoryStore();
    await run([{ user: 'ana', text: 'hi' }], { store });
    await store.commit(remind(['due', '13:00']));
    const output = await run([], { store, now: '2026-03-10T18:00:00Z' });
    expect(output.map((out) => out.text ?? out.done)).toEqual(['due at 18:00', 0]);
  });
});

describe('a record that does not open', () => {
  test('is an error of its line; others go on and nothing is overwritten', async () => {
    const store = memoryStore();
    await run([{ user: 'ana', command: 'ask' }], { store });
    const subject = terminalSubject('ana');
    const [dialogue] = await store.get(subject, ['dialogue']);
    const put = {
      key: 'dialogue',
      value: '{"v":1,"broken":true}',
      version: dialogue?.version ?? 0,
    };
    await store.commit(step(subject, { puts: [put] }));
    const lines = [
      { user: 'ana', text: 'yes' },
      { user: 'ben', text: 'hi' },
    ];
    const output = await run(lines, { store });
    expect(output.map((out) => out.error?.code ?? out.done ?? out.text)).toEqual([
      0,
      'record_unreadable',
      'You said hi.',
      2,
    ]);
    expect((await store.get(subject, ['dialogue']))[0]?.value).toBe(put.value);
  });
});
