import { kinds } from '../domain/records.ts';
import { advance } from '../flow/advance.ts';
import type { Advanced } from '../flow/intake.ts';
import type { Decoded } from '../flow/decoded.ts';
import { RecordError, write } from '../flow/record.ts';
import { Records } from '../flow/records.ts';
import type { Surroundings } from '../flow/standing.ts';
import type { Delivery, Product } from '../flow/types.ts';
import { idsFrom } from '../ids.ts';
import type { Address, Clock, Commit, CommitResult, Store } from '../ports.ts';
import { commitOf } from './commit.ts';
import type { Loading } from './loading.ts';

export interface StepPorts {
  store: Store;
  clock: Clock;
  product: Product;
  loading: Loading;
  decoded: Decoded;
  wait: (ms: number) => Promise<void>;
  seed: () => string;
  /** Everything of a person was erased. */
  erased: () => void;
}

/** How long a step is tried again after conflicts (docs/behaviour.md, Runtime). */
const patience = 2500;

/** Nothing was stored; the platform must not be told that it was. */
export class BusyError extends Error {
  readonly code = 'busy';
  constructor() {
    super('too many changes at once for this person; nothing was changed, send it again');
    this.name = 'BusyError';
  }
}

/** It came too late (`Delivery.until`); nothing was stored. */
export class LateError extends Error {
  readonly code = 'late';
  constructor() {
    super('nobody waits for this any more; nothing was changed');
    this.name = 'LateError';
  }
}

/** What a commit carries beside the step: the delivery it answers, or what it takes off a queue. */
export type Extra = Pick<Commit, 'delivery' | 'claim'>;

/**
 * Load, advance, commit; again on a conflict until patience ends. To be called one at a time for a
 * subject.
 *
 * @throws BusyError, LateError, what `advance` throws and what the store throws; nothing was stored.
 */
export async function takeStep(
  ports: StepPorts,
  deliveryFor: (seed: string) => Delivery,
  extra: Extra,
): Promise<CommitResult> {
  const { clock, store, loading, wait } = ports;
  const chance = ports.seed();
  const delivery = deliveryFor(chance);
  const until = clock.now() + patience;
  const records = new Records(ports.decoded);
  for (let tries = 0; ; tries++) {
    records.reload();
    const place = await loading.ahead(delivery, records);
    const now = clock.now();
    // After a conflict nothing is taken for granted.
    const made = tries === 0 ? (id: string) => records.made(id) : () => undefined;
    let advanced: Advanced;
    try {
      advanced = await loading.run(delivery.subject, records, () =>
        pureStep(ports.product, delivery, { id: noting(idsFrom(chance), made), now, records }),
      );
      if (delivery.until !== undefined && clock.now() > delivery.until) throw new LateError();
    } catch (error) {
      // The commit would have told so.
      const { subject } = delivery;
      if (extra.delivery && (await store.seen(subject, extra.delivery.id))) return 'duplicate';
      throw error;
    }
    const commit = commitOf(delivery, now, records, advanced);
    loading.learn(place, records);
    const result = await store.commit({ ...commit, ...extra });
    if (result === 'committed' && commit.erase) ports.erased();
    if (result !== 'conflict') return result;
    const pause = pauseAfter(tries, chance);
    if (tries > 40 || clock.now() + pause > until) throw new BusyError();
    await wait(pause);
  }
}

/** Ms before another try: longer each time, and not the same for two that collide. */
function pauseAfter(tries: number, chance: string): number {
  const jitter = (chance.charCodeAt(tries % chance.length) % 64) / 64;
  return 5 * 2 ** Math.min(tries, 6) * (0.5 + jitter);
}

/** The same ids, each told of when it is made. */
function noting(ids: () => string, made: (id: string) => void): () => string {
  return () => {
    const id = ids();
    made(id);
    return id;
  };
}

/** One run of the pure part. */
function pureStep(
  product: Product,
  delivery: Delivery,
  { id, now, records }: Pick<Surroundings, 'id' | 'now' | 'records'>,
): Advanced {
  rememberAddress(records, delivery);
  const result = advance(product, delivery.input, {
    records,
    now,
    platform: delivery.address.platform,
    zone: delivery.zone ?? null,
    delivery: delivery.id,
    id,
  });
  // Versions of all that is written must be known before the commit is built.
  records.puts();
  return result;
}

/** Keeps where the person can be written to, when it changed. */
function rememberAddress(records: Records, { address, input }: Delivery): void {
  if (['started', 'reminder', 'deleted'].includes(input.kind)) return;
  if (!isKnown(records, address)) records.apply([write(kinds.address, address)]);
}

function isKnown(records: Records, address: Address): boolean {
  try {
    const known = records.get(kinds.address);
    return known !== null && isSame(known, address);
  } catch (error) {
    // One that does not open is of no use to anybody.
    if (error instanceof RecordError) return false;
    throw error;
  }
}

function isSame(one: Address, other: Address): boolean {
  const { extra: here = {} } = one;
  const { extra: there = {} } = other;
  return (
    one.chat === other.chat &&
    one.platform === other.platform &&
    one.to === other.to &&
    one.channel === other.channel &&
    Object.keys(here).length === Object.keys(there).length &&
    Object.entries(here).every(([name, value]) => there[name] === value)
  );
}
