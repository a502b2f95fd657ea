import { kinds } from '../domain/records.ts';
import { NewerRecordError } from '../flow/record.ts';
import type { Delivery } from '../flow/types.ts';
import type {
  Address,
  Clock,
  Commit,
  CommitResult,
  InboxRow,
  Reminder,
  Store,
  Subject,
} from '../ports.ts';
import { emptyCommit } from './commit.ts';
import { codeOf } from './report.ts';
import type { Queues } from './queues.ts';
import type { Extra } from './step.ts';

export interface DuePorts {
  store: Store;
  clock: Clock;
  queues: Queues;
  step: (deliveryFor: (seed: string) => Delivery, extra: Extra) => Promise<CommitResult>;
  failed: (error: unknown, what: string) => void;
}

/** waits: this version or this moment cannot handle it; none can: the store takes nothing now. */
type Fired = 'fired' | 'waits' | 'none can';

/** What a store says when it takes nothing from anybody: one line of it is enough. */
const storeIsOut: ReadonlySet<string> = new Set(['full', 'locked', 'read_only', 'closed']);

/** What nobody sent: reminders, work other subjects left, the open question at a start. */
export class Due {
  readonly #ports: DuePorts;
  /** Reminders that this version or this moment could not handle; they wait in the store. */
  readonly #left = new Set<string>();

  constructor(ports: DuePorts) {
    this.#ports = ports;
  }

  /**
   * Fires everything due at or before `until`, UTC ms, oldest first; resolves when nothing is due, or
   * when `goesOn` says no between two of them.
   */
  async fire(until: number, goesOn: () => boolean): Promise<void> {
    const left = this.#left;
    left.clear();
    let isOut = false;
    for (;;) {
      const due = await this.#ports.store.dueReminders(until, 50 + left.size);
      const fresh = due.filter((reminder) => !left.has(nameOf(reminder)));
      if (fresh.length === 0) return;
      for (const reminder of fresh) {
        if (!goesOn()) return;
        const fired: Fired = isOut
          ? 'waits'
          : await this.#ports.queues.run(reminder.subject, () => this.#remind(reminder));
        isOut ||= fired === 'none can';
        if (fired !== 'fired') left.add(nameOf(reminder));
      }
    }
  }

  /** UTC ms of the first reminder due at or before `until`; null: none is. Fires nothing. */
  async next(until: number): Promise<number | null> {
    const due = await this.#ports.store.dueReminders(until, 1 + this.#left.size);
    return due.find((reminder) => !this.#left.has(nameOf(reminder)))?.at ?? null;
  }

  /** Takes what other subjects' steps left for a subject. */
  async drainInbox(): Promise<void> {
    const { store, queues, failed } = this.#ports;
    for (const row of await store.inbox(500)) {
      await queues
        .run(row.subject, () => this.#take(row))
        .catch((error: unknown) => failed(error, 'inbox'));
    }
  }

  /** The open question of each of these people once more. */
  async repeatOpenQuestions(subjects: readonly Subject[]): Promise<void> {
    const { queues, failed, step } = this.#ports;
    for (const subject of subjects) {
      await queues
        .run(subject, async () => {
          const address = await this.#addressOf(subject);
          if (address === null) return;
          const input = { kind: 'started' } as const;
          await step((seed) => ({ id: `started-${seed}`, subject, address, input }), {});
        })
        .catch((error: unknown) => failed(error, 'open question'));
    }
  }

  async #remind(reminder: Reminder): Promise<Fired> {
    const { subject, key, at } = reminder;
    const claim = { reminder: { key, at } };
    try {
      const address = await this.#addressOf(subject);
      if (address === null) {
        await this.#discard(subject, claim);
        return 'fired';
      }
      await this.#ports.step(
        (seed) => ({ id: `due-${seed}`, subject, address, input: { kind: 'reminder', key } }),
        { claim },
      );
    } catch (error) {
      // One person's unreadable record must not keep everybody's reminders from firing.
      this.#ports.failed(error, key.split('/')[0] ?? 'reminder');
      // Only what can never be handled goes; a locked store or a newer record may pass.
      const hopeless = ['record_unreadable', 'dialogue_broken'].includes(codeOf(error));
      if (storeIsOut.has(codeOf(error))) return 'none can';
      if (!hopeless || error instanceof NewerRecordError) return 'waits';
      await this.#discard(subject, claim);
    }
    return 'fired';
  }

  async #take({ id, subject, body }: InboxRow): Promise<void> {
    const claim = { inbox: id };
    const address = await this.#addressOf(subject);
    if (address === null) return this.#discard(subject, claim);
    const input = { kind: 'reminder', key: body } as const;
    await this.#ports.step((seed) => ({ id: `inbox-${seed}`, subject, address, input }), { claim });
  }

  async #discard(subject: Subject, claim: NonNullable<Commit['claim']>): Promise<void> {
    const { store, clock } = this.#ports;
    await store.commit({ ...emptyCommit(subject, clock.now()), claim });
  }

  async #addressOf(subject: Subject): Promise<Address | null> {
    const [row] = await this.#ports.store.get(subject, [kinds.address.name]);
    if (row === undefined) return null;
    const parsed = kinds.address.schema.safeParse(JSON.parse(row.value));
    return parsed.success ? parsed.data : null;
  }
}

const nameOf = ({ subject, key, at }: Reminder): string => JSON.stringify([subject, key, at]);
