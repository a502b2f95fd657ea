import { Keyv } from 'keyv';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKeyv, RowsAdapter } from '../../src/storage/keyv.ts';
import { memoryStore } from '../../src/storage/memory.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import type { SqliteStore } from '../../src/storage/sqlite/store.ts';
import { put, step } from '../contracts/store/step.ts';
import { freshFolder } from './folder.ts';

// keyv's own behaviours, stated anew: its published suite (@keyv/test-suite 2.1.2) is for keyv 5,
// waits for real time to pass and builds a native module.

interface Fixture {
  store: SqliteStore;
  keyv: (namespace?: string) => Keyv;
  adapter: (namespace?: string) => RowsAdapter;
  time: { now: number };
}

const stores = {
  memory: async () => ({ store: memoryStore(), remove: async () => {} }),
  sqlite: async () => {
    const { folder, remove } = await freshFolder();
    return { store: openSqlite(join(folder, 'x.sqlite')), remove };
  },
};

describe.each(Object.entries(stores))('keyv over %s', (_, open) => {
  const works = (name: string, test: (fixture: Fixture) => Promise<void>) => {
    it(name, async () => {
      const { store, remove } = await open();
      const time = { now: Date.now() };
      const now = () => time.now;
      await test({
        store,
        time,
        keyv: (namespace = 'cache') => openKeyv(store.rows, namespace, now),
        adapter: (namespace = 'cache') => new RowsAdapter(store.rows, namespace, now),
      });
      await store.close();
      await remove();
    });
  };

  works('set, get, has and delete one key', async ({ keyv }) => {
    const cache = keyv();
    expect(await cache.get('foo')).toBeUndefined();
    expect(await cache.has('foo')).toBe(false);
    expect(await cache.set('foo', 'bar')).toBe(true);
    expect(await cache.get('foo')).toBe('bar');
    expect(await cache.set('foo', 'baz')).toBe(true);
    expect(await cache.get('foo')).toBe('baz');
    expect(await cache.has('foo')).toBe(true);
    expect(await cache.delete('foo')).toBe(true);
    expect(await cache.delete('foo')).toBe(false);
    expect(await cache.get('foo')).toBeUndefined();
  });

  works('set, get, has and delete many keys, in their order', async ({ keyv }) => {
    const cache = keyv();
    const entries = ['a', 'b'].map((key) => ({ key, value: `${key}!` }));
    expect(await cache.setMany(entries)).toEqual([true, true]);
    expect(await cache.get(['b', 'x', 'a'])).toEqual(['b!', undefined, 'a!']);
    expect(await cache.has(['b', 'x', 'a'])).toEqual([true, false, true]);
    expect(await cache.delete(['b', 'x'])).toEqual([true, false]);
    expect(await cache.get(['a', 'b'])).toEqual(['a!', undefined]);
  });

  works('many of nothing is nothing', async ({ adapter }) => {
    const cache = adapter();
    expect(await cache.setMany([])).toEqual([]);
    expect(await cache.getMany([])).toEqual([]);
    expect(await cache.hasMany([])).toEqual([]);
    expect(await cache.deleteMany([])).toEqual([]);
  });

  works('every JSON value comes back, also the empty ones', async ({ keyv }) => {
    const cache = keyv();
    for (const value of [false, null, 0, '', '"', "'", [], { a: { b: [1, null] } }, '日本 😀']) {
      await cache.set("o'key", value);
      expect(await cache.get("o'key")).toEqual(value);
    }
  });

  works('a value is gone when its time is over, and not before', async ({ adapter, time }) => {
    const cache = adapter();
    await cache.set('foo', '"x"', time.now + 100);
    await cache.setMany([
      { key: 'bar', value: '"y"', expires: time.now + 200 },
      { key: 'stays', value: '"z"' },
      { key: 'late', value: '"w"', expires: time.now - 1 },
    ]);
    const keys = ['foo', 'bar', 'stays', 'late'];
    expect(await cache.hasMany(keys)).toEqual([true, true, true, false]);
    time.now += 99;
    expect(await cache.get('foo')).toBe('"x"');
    time.now += 1;
    expect(await cache.get('foo')).toBeUndefined();
    expect(await cache.has('foo')).toBe(false);
    expect(await cache.getMany(keys)).toEqual([undefined, '"y"', '"z"', undefined]);
    const left: unknown[] = [];
    for await (const [key] of cache.iterator()) left.push(key);
    expect(left).toEqual(['bar', 'stays']);
    await cache.set('foo', '"again"');
    time.now += 1_000;
    expect(await cache.get('foo')).toBe('"again"');
  });

  works('keyv’s time to live reaches the store, and purging makes room', async (fixture) => {
    const { keyv, store, time } = fixture;
    await keyv().set('foo', 'bar', 60_000);
    await keyv().set('stays', 'bar');
    expect(await store.list('cache', '')).toHaveLength(2);
    await store.purge(time.now + 120_000);
    expect((await store.list('cache', '')).map((row) => row.key)).toEqual(['stays']);
  });

  works('namespaces never meet, whatever their names', async ({ keyv }) => {
    const names = ['a', 'a:b', 'a::b', 'A', '', '__proto__', 'x'.repeat(300), '日本'];
    for (const name of names) await keyv(name).set('b', name);
    await keyv('a').set('b:b', 'inside a');
    for (const name of names) expect(await keyv(name).get('b')).toBe(name);
    await keyv('a').delete('b');
    expect(await keyv('a:b').get('b')).toBe('a:b');
    await keyv('a').clear();
    expect(await keyv('a').get('b:b')).toBeUndefined();
    for (const name of names.slice(1)) expect(await keyv(name).get('b')).toBe(name);
  });

  works('one adapter cannot be shared between namespaces', async ({ adapter }) => {
    const shared = adapter('ana');
    expect(() => new Keyv({ store: shared, namespace: 'bob' })).toThrow('one per namespace');
    expect(new Keyv({ store: shared }).namespace).toBe('ana');
  });

  works('the iterator goes through all pages of its namespace alone', async ({ keyv }) => {
    const entries = Array.from({ length: 250 }, (_, n) => ({ key: `k${n}`, value: n }));
    await keyv('mine').setMany(entries);
    await keyv('other').set('k', 'not mine');
    const found = new Map<string, unknown>();
    for await (const [key, value] of keyv('mine').iterator()) found.set(key, value);
    expect(found).toEqual(new Map(entries.map(({ key, value }) => [key, value])));
    for await (const entry of keyv('empty').iterator()) expect(entry).toBeUndefined();
  });

  works('disconnecting leaves the store open', async ({ keyv, store }) => {
    const cache = keyv();
    await cache.set('foo', 'bar');
    await cache.disconnect();
    expect(await store.list('cache', '')).toHaveLength(1);
  });

  works('a subject’s namespace goes with the subject', async ({ keyv, store }) => {
    await keyv('ana').set('settings', { quiet: true });
    await keyv('bob').set('settings', { quiet: true });
    await store.commit(step('ana', { erase: true }));
    expect(await keyv('ana').get('settings')).toBeUndefined();
    expect(await keyv('bob').get('settings')).toEqual({ quiet: true });
  });

  works('a write by keyv is a change that a commit notices', async ({ keyv, store }) => {
    await store.commit(put('ana', 'settings', '{"value":1}', 0));
    await keyv('ana').set('settings', 2);
    expect(await store.commit(put('ana', 'settings', '{"value":3}', 1))).toBe('conflict');
    expect(await keyv('ana').get('settings')).toBe(2);
  });

  works('what fails rejects and never looks like no record', async ({ keyv, store }) => {
    const cache = keyv();
    await cache.set('foo', 'bar');
    await expect(cache.set('bad\0key', 'x')).rejects.toMatchObject({ code: 'bad_name' });
    await store.close();
    const all = async () => {
      for await (const entry of cache.iterator()) expect(entry).toBeUndefined();
    };
    const calls = [
      cache.get('foo'),
      cache.get(['foo']),
      cache.has('foo'),
      cache.set('foo', 'x'),
      cache.setMany([{ key: 'foo', value: 'x' }]),
      cache.delete('foo'),
      cache.delete(['foo']),
      cache.clear(),
      all(),
    ];
    for (const result of await Promise.allSettled(calls)) {
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'closed' } });
    }
  });

  works('a value that keyv did not encode is refused', async ({ adapter }) => {
    await expect(adapter().set('foo', { raw: true })).rejects.toThrow(TypeError);
  });
});
