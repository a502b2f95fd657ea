import { RecordError } from '../flow/record.ts';
import { NeedsLoading, type Need, type Records } from '../flow/records.ts';
import { dialogueKind } from '../flow/state.ts';
import type { Delivery, Dialogue } from '../flow/types.ts';
import { NotBrought } from '../reading/learned/concern-words.ts';
import type { Reader, Store, Subject } from '../ports.ts';
import { always, Foresight, placeOf, type Place } from './foresight.ts';

const mostLoads = 400;
/** Of one kind of record, before all of them are loaded. */
const fewLoads = 8;

/** Brings what pure work asks for into its records. */
export class Loading {
  readonly #store: Store;
  readonly #reader: Reader;
  readonly #foresight = new Foresight();
  /** Those that what was loaded ahead was not enough for. */
  readonly #short = new WeakSet<Records>();

  constructor({ store, reader }: { store: Store; reader: Reader }) {
    this.#store = store;
    this.#reader = reader;
  }

  /**
   * Runs pure work again and again, each time with what it asked for the time before.
   *
   * @throws what the work throws, and what the store or the reader throws.
   */
  async run<T>(subject: Subject, records: Records, work: () => T): Promise<T> {
    const asked = new Map<string, number>();
    for (let rounds = 0; rounds < mostLoads; rounds++) {
      records.rewind();
      try {
        return work();
      } catch (error) {
        if (error instanceof NotBrought) {
          await import('../reading/learned/brought.ts');
          continue;
        }
        if (!(error instanceof NeedsLoading)) throw error;
        this.#short.add(records);
        await this.#load(subject, widened(error.need, asked), records);
      }
    }
    throw new Error(`a step asked for more than ${mostLoads} loads`);
  }

  /** What was needed at this place before, in one go. */
  async ahead({ subject, input }: Delivery, records: Records): Promise<Place> {
    await this.#load(subject, { kind: 'record', keys: [...always] }, records);
    const place = placeOf(input, openIn(records));
    const needs = this.#foresight.ahead(place);
    await Promise.all(needs.map((need) => this.#load(subject, need, records)));
    return place;
  }

  /** Remembers what was needed here, for the next time. */
  learn(place: Place, records: Records): void {
    if (this.#foresight.isDue(place, !this.#short.has(records)))
      this.#foresight.learn(place, records.used());
  }

  async #load(subject: Subject, need: Need, records: Records): Promise<void> {
    switch (need.kind) {
      case 'record': {
        const rows = await this.#store.get(subject, need.keys);
        for (const key of need.keys) {
          records.loadedRecord(key, rows.find((row) => row.key === key) ?? null);
        }
        return;
      }
      case 'records':
        return records.loadedPrefix(need.prefix, await this.#store.list(subject, need.prefix));
      case 'reminders':
        return records.loadedReminders(await this.#store.remindersOf(subject));
      case 'reading':
        return records.loadedReading(need.notes, await this.#reader.read(need.notes));
      default:
        return need satisfies never;
    }
  }
}

/** null as well where it does not open; the step itself says so. */
function openIn(records: Records): Dialogue | null {
  try {
    return records.get(dialogueKind);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    return null;
  }
}

/**
 * Somebody with many employers makes a step ask for one kind of record employer by employer, and
 * each time it runs again: after a few all of that kind are loaded at once.
 */
function widened(need: Need, asked: Map<string, number>): Need {
  if (need.kind !== 'record' && need.kind !== 'records') return need;
  const [kind = ''] = (need.kind === 'record' ? (need.keys[0] ?? '') : need.prefix).split('/');
  const times = (asked.get(kind) ?? 0) + 1;
  asked.set(kind, times);
  const alone = need.kind === 'records' ? need.prefix === `${kind}/` : need.keys.length > 1;
  return times <= fewLoads || alone ? need : { kind: 'records', prefix: `${kind}/` };
}
