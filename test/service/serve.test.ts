import { expect, test } from 'vitest';
import { product } from '../../src/core/flows/index.ts';
import type { OutboxRow } from '../../src/core/ports.ts';
import { plainText } from '../../src/core/message/plain.ts';
import { rulesReader } from '../../src/core/reading/reader.ts';
import type { Platform, Service } from '../../src/service/platform.ts';
import { serve, type ServicePorts } from '../../src/service/service.ts';
import { memoryStore } from '../../src/storage/memory.ts';
import { putRows } from '../support/rows.ts';

/** A platform that keeps what it is told to say. */
function toyPlatform(name: string, failing = false) {
  const sent: OutboxRow[] = [];
  const calls: string[] = [];
  let service: Service | null = null;
  let outage: string | null = null;
  const platform = (given: Service): Platform => {
    service = given;
    return {
      name,
      channel: { send: async (row) => (sent.push(row), { kind: 'sent' }) },
      start: async () => {
        calls.push('start');
        if (failing) throw new Error('the token is wrong');
      },
      outage: () => outage,
      stop: async () => void calls.push('stop'),
    };
  };
  const says = async (text: string, id = text) => {
    const taken = await service?.take({
      id,
      subject: `${name}:ana;`,
      address: { chat: `${name}:ana;`, platform: name },
      input: { kind: 'text', text },
    });
    while (sent.length === 0) await new Promise((resolve) => setImmediate(resolve));
    return taken;
  };
  const breaks = (why: string | null) => {
    outage = why;
  };
  return { platform, sent, calls, says, breaks, given: () => service };
}

const ports = (
  platforms: ServicePorts['platforms'],
  store = memoryStore(),
  lines: string[] = [],
): ServicePorts => ({
  store,
  reader: rulesReader,
  product,
  clock: { now: () => Date.parse('2026-03-10T16:20:00Z'), frozen: true },
  wait: async () => undefined,
  seed: () => 'seed',
  log: (level, line) => lines.push(`${level} ${line}`),
  platforms,
});

test('what is said on a platform is answered there, and twice the same id once', async () => {
  const toy = toyPlatform('toy');
  const served = await serve(ports((service) => [toy.platform(service)]));
  expect(await toy.says('hello', '1')).toBe('committed');
  expect(await toy.says('hello', '1')).toBe('duplicate');
  expect(toy.sent).toHaveLength(1);
  await served.stop();
  expect(toy.calls).toEqual(['start', 'stop']);
});

test('a message for a platform that is not served now waits for it', async () => {
  const store = memoryStore();
  const one = toyPlatform('one');
  const first = await serve(ports((service) => [one.platform(service)], store));
  await store.commit({
    subject: 'two:ana;',
    at: 0,
    puts: [],
    outbox: [
      {
        id: 'm',
        address: { chat: 'two:ana;', platform: 'two' },
        message: { parts: [], choices: [], numbered: false },
      },
    ],
    remind: [],
    cancel: [],
    inbox: [],
  });
  await one.given()?.runtime.send();
  expect(await store.nextOutboxAt()).not.toBeNull();
  expect(one.sent).toEqual([]);
  await first.stop();
});

test('a message that was there at start counts as tried: the process before may have sent it', async () => {
  const store = memoryStore();
  const address = { chat: 'toy:ana;', platform: 'toy' };
  const message = { parts: [], choices: [], numbered: false };
  const empty = { puts: [], remind: [], cancel: [], inbox: [] };
  const outbox = ['one', 'two'].map((id) => ({ id, address, message }));
  await store.commit({ subject: 'toy:ana;', at: 0, ...empty, outbox });
  const toy = toyPlatform('toy');
  const served = await serve(ports((service) => [toy.platform(service)], store));
  await toy.given()?.runtime.send();
  expect(toy.sent.map(({ id, tries }) => [id, tries])).toEqual([
    ['one', 1],
    ['two', 0],
  ]);
  await served.stop();
});

test('when one platform cannot start the others are stopped and the reason is told', async () => {
  const good = toyPlatform('good');
  const bad = toyPlatform('bad', true);
  const starting = serve(ports((service) => [good.platform(service), bad.platform(service)]));
  await expect(starting).rejects.toThrow('the token is wrong');
  expect(good.calls).toEqual(['start', 'stop']);
});

test('a platform that hears nothing is told of until it listens again', async () => {
  const [one, two] = [toyPlatform('one'), toyPlatform('two')];
  const served = await serve(ports((service) => [one.platform(service), two.platform(service)]));
  expect(served.outage()).toBeNull();
  two.breaks('two: the line is dead');
  expect(served.outage()).toBe('two: the line is dead');
  two.breaks(null);
  expect(served.outage()).toBeNull();
  await served.stop();
});

test('everybody of a workspace is forgotten by the beginning of their key, and nobody else', async () => {
  const store = memoryStore();
  const toy = toyPlatform('toy');
  const served = await serve(ports((service) => [toy.platform(service)], store));
  await toy.says('just had an interview at Halden');
  await toy.given()?.take({
    id: 'b',
    subject: 'toyota:ben;',
    address: { chat: 'b', platform: 'toy' },
    input: { kind: 'text', text: 'hello' },
  });
  expect(await toy.given()?.forgetAll('toy:')).toBe(1);
  expect(await store.list('toy:ana;', '')).toEqual([]);
  expect(await store.list('toyota:ben;', '')).not.toEqual([]);
  await served.stop();
});

test('somebody whose records do not open is told so, once, and can still have everything gone', async () => {
  const store = memoryStore();
  const lines: string[] = [];
  const toy = toyPlatform('toy');
  const served = await serve(ports((service) => [toy.platform(service)], store, lines));
  await toy.says('just had an interview at Halden');
  await putRows(store, 'toy:ana;', [{ key: 'profile', value: 'not json' }]);
  const heard = toy.sent.length;
  await toy.says('dana asked about excel', 'again');
  await toy.says('dana asked about excel', 'again');
  await toy.given()?.runtime.send();
  const said = toy.sent.slice(heard).map(({ message }) => plainText(message));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('profile');
  expect(lines.join()).not.toContain('excel');
  await toy.says('forget everything');
  expect(await store.list('toy:ana;', '')).toEqual([]);
  await served.stop();
});
