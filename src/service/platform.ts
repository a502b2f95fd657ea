import type { Keyv } from 'keyv';
import type { Delivery } from '../core/flow/types.ts';
import type { Channel } from '../core/ports.ts';
import type { Handled, Runtime } from '../core/runtime.ts';

/** What a platform's adapter is given to talk to the product. */
export interface Service {
  runtime: Runtime;
  /**
   * Resolves when the delivery is durable (or was before): only then the platform may be told that
   * it arrived. Its answers leave by themselves.
   *
   * @throws what `Runtime.handle` throws; nothing was stored then and it may come again.
   */
  take(delivery: Delivery): Promise<Handled>;
  /** A keyv of its own for what no step depends on (installations, caches); durable, rejects on failure. */
  keyv(namespace: string): Keyv;
  /** Forgets everybody whose key begins with `prefix`, as `forget` does; how many they were. */
  forgetAll(prefix: string): Promise<number>;
  /** UTC ms. */
  now(): number;
  /** One line for the operator; never what people wrote, never a secret. */
  log(level: 'debug' | 'info' | 'warn' | 'error', line: string): void;
}

/** One chat platform under way. */
export interface Platform {
  /** As in `Address.platform`. */
  name: string;
  channel: Channel;
  /** Resolves when it listens. @throws when it never can (a wrong token): one line that says what to do. */
  start(): Promise<void>;
  /** Why nothing comes in right now, in a line for the operator; null: it listens. */
  outage(): string | null;
  /** Takes nothing more; resolves when what is under way is durable. */
  stop(): Promise<void>;
}
