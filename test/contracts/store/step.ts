import { it } from 'vitest';
import type { Commit, NewOutboxRow, Store } from '../../../src/core/ports.ts';

export interface Opened {
  store: Store;
  /** Opens the same data again, after `store.close()`. */
  reopen?: () => Promise<Store>;
  destroy: () => Promise<void>;
}

export type Open = () => Promise<Opened>;

/** A commit that does nothing but what `parts` say. */
export function step(subject: string, parts: Partial<Commit> = {}): Commit {
  return {
    subject,
    at: 1_000,
    puts: [],
    outbox: [],
    remind: [],
    cancel: [],
    inbox: [],
    ...parts,
  };
}

/** A commit of one record. */
export function put(subject: string, key: string, value: string | null, version: number): Commit {
  return step(subject, { puts: [{ key, value, version }] });
}

/** A message of one line, for `chat`. */
export function line(id: string, chat: string, text = id): NewOutboxRow {
  return {
    id,
    address: { chat, platform: 'test', extra: { thread: '1' } },
    message: {
      parts: [{ kind: 'text', text }],
      choices: [{ id: 'a.1.yes', label: 'yes' }],
      numbered: true,
    },
  };
}

/** A test on a fresh store. */
export function promise(
  name: string,
  open: Open,
  test: (store: Store, opened: Opened) => Promise<void>,
): void {
  it(name, async () => {
    const opened = await open();
    try {
      await test(opened.store, opened);
    } finally {
      await opened.destroy();
    }
  });
}
