import { RecordError } from '../core/flow/record.ts';
import type { Product } from '../core/flow/types.ts';
import type { Channel, Reader, Store } from '../core/ports.ts';
import { Runtime } from '../core/runtime.ts';
import { kinds } from '../core/domain/records.ts';
import { trust } from '../core/words/en/trust.ts';
import { forgetEverybody } from '../operate/forget.ts';
import { openKeyv } from '../storage/keyv.ts';
import type { KeyedRows } from '../storage/rows.ts';
import type { Platform, Service } from './platform.ts';
import { ticker, type TickingClock } from './ticker.ts';

export interface ServicePorts {
  store: Store & { rows: KeyedRows };
  reader: Reader;
  product: Product;
  clock: TickingClock;
  wait: (ms: number) => Promise<void>;
  seed: () => string;
  log: Service['log'];
  /** Makes the platforms to serve, each talking to this service. */
  platforms: (service: Service) => readonly Platform[] | Promise<readonly Platform[]>;
}

/** Messages to a platform that is not served now wait this long before they are looked at again. */
const absent = 10 * 60_000;
const day = 24 * 3_600_000;

/** The bot on its platforms, until it is stopped. */
export interface Served {
  /** Why a platform hears nothing right now, in a line; null: all of them listen. */
  outage(): string | null;
  /** Sends what is left over, takes nothing more, and resolves when all is durable. */
  stop(): Promise<void>;
}

/**
 * Starts all platforms on one store: what they receive goes through one runtime, what is due fires
 * by the clock, and what waits in the outbox leaves. Nothing is sent at start but what the outbox
 * holds (docs/behaviour.md, Runtime).
 *
 * @throws what a platform's start throws; nothing runs then.
 */
export async function serve(ports: ServicePorts): Promise<Served> {
  const { store, clock, log } = ports;
  const failed = (what: string) => (error: unknown) =>
    log('error', `${what} failed: ${error instanceof Error ? error.message : String(error)}`);
  const inherited = await headsOf(store, clock.now()).catch((error: unknown) => {
    failed('reading what is unsent')(error);
    return new Set<string>();
  });
  const channel: Channel = {
    async send(row) {
      const platform = platforms.find(({ name }) => name === row.address.platform);
      // The process before may have sent it and died: that counts as a try.
      const tries = row.tries + (inherited.delete(row.id) ? 1 : 0);
      if (platform !== undefined) return platform.channel.send({ ...row, tries });
      return { kind: 'retry', at: clock.now() + absent, countsAsTry: false };
    },
  };
  const runtime = new Runtime({
    store,
    channel,
    clock,
    reader: ports.reader,
    product: ports.product,
    wait: ports.wait,
    seed: ports.seed,
    report: (event) =>
      event.kind === 'dropped'
        ? log('warn', `a message could not be delivered on ${event.chat}: ${event.code}`)
        : log('error', `${event.what} failed: ${event.code}`),
  });
  let saying: Promise<void> | null = null;
  const say = () => {
    const sending = runtime.send();
    // One look at what comes next for all that is said in one go.
    if (sending !== saying) void sending.then(beat, failed('sending'));
    saying = sending;
  };
  const service: Service = {
    runtime,
    keyv: (namespace) => openKeyv(store.rows, namespace, () => clock.now()),
    async forgetAll(prefix) {
      const subjects = await store.subjectsWith(kinds.profile.name);
      const meant = subjects.filter((subject) => subject.startsWith(prefix));
      const count = await forgetEverybody(store, meant, clock.now());
      runtime.forgetTexts();
      return count;
    },
    now: () => clock.now(),
    log,
    async take(delivery) {
      try {
        return await runtime.handle(delivery);
      } catch (error) {
        if (!(error instanceof RecordError)) throw error;
        log('error', error.message);
        await runtime.tell(delivery, trust.unreadable(error.key));
        return 'committed';
      } finally {
        say();
      }
    },
  };
  let purged = -Infinity;
  let stopped = false;
  const work = async () => {
    await runtime.fire(clock.now(), () => !stopped);
    await runtime.drainInbox();
  };
  const tidy = async () => {
    if (clock.now() - purged < day) return;
    purged = clock.now();
    await store.purge(purged);
  };
  const tickOnce = async () => {
    await work().catch(failed('what was due'));
    // Not waited for: in a busy time there is always something under way.
    say();
    await tidy().catch(failed('tidying'));
  };
  let ticking: Promise<void> | null = null;
  /** One at a time: who is written to while much is due must not fire it all anew. */
  const tick = () =>
    (ticking ??= tickOnce().finally(() => {
      ticking = null;
    }));
  const timer = ticker(store, clock, tick, failed('looking for what is due'));
  const beat = () => timer.look();
  const platforms = await ports.platforms(service);
  const started: Platform[] = [];
  const stop = async () => {
    stopped = true;
    timer.stop();
    await Promise.all(started.map((platform) => platform.stop()));
    await ticking;
  };
  try {
    for (const platform of platforms) {
      await platform.start();
      started.push(platform);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  // What came due meanwhile may take its time; the bot listens already, and can be stopped.
  void tick().then(beat);
  const outage = () => started.map((each) => each.outage()).find((why) => why !== null) ?? null;
  return { outage, stop };
}

/** The messages that may be under way: the oldest unsent one of every chat. */
async function headsOf(store: Store, now: number): Promise<Set<string>> {
  const heads = await store.leaseOutbox(now, now, 100_000);
  return new Set(heads.map(({ id }) => id));
}
