import { advance, type Advanced } from './flow/advance.ts';
import { Conversation } from './flow/conversation.ts';
import { NeedsLoading, NewerRecordError, Records, write, type Need } from './flow/records.ts';
import { dialogueKind } from './flow/state.ts';
import type { Context, Data, Delivery, Product } from './flow/types.ts';
import { kinds } from './domain/records.ts';
import { always, Foresight, placeOf, type Place } from './foresight.ts';
import { idsFrom } from './ids.ts';
import type { Message } from './message/message.ts';
import type {
  Address,
  Channel,
  Clock,
  Commit,
  CommitResult,
  InboxRow,
  NewOutboxRow,
  OutboxRow,
  Reader,
  Reminder,
  Store,
  Subject,
} from './ports.ts';
import { Sender } from './sender.ts';
import { answeredInDirectChat, mention } from './words/en/places.ts';

export interface RuntimePorts {
  store: Store;
  channel: Channel;
  clock: Clock;
  reader: Reader;
  product: Product;
  /** Resolves after that many ms; never called in a test that gives the clock. */
  wait: (ms: number) => Promise<void>;
  /** Fresh chance for each delivery. */
  seed: () => string;
  /** Sending is over for good (nobody reads the output any more); such an error is passed on. */
  isFatal?: (error: unknown) => boolean;
  /** Told of what could not be sent or handled; never of what people wrote. */
  report?: (event: Report) => void;
}

export type Report =
  { kind: 'dropped'; code: string; chat: string } | { kind: 'failed'; code: string; what: string };

/** Whose records are looked at, and from where. */
export interface Onlooker {
  subject: Subject;
  platform: string;
}

export type Handled = 'committed' | 'duplicate' | 'gone' | 'erased';

/** How long a step is tried again after conflicts (docs/behaviour.md, Runtime). */
const patience = 2500;
const mostLoads = 400;
/** Of one kind of record, before all of them are loaded. */
const fewLoads = 8;
/** How long delivery ids are remembered. */
const remembered = 7 * 24 * 3_600_000;

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

/**
 * The only impure part of core: one delivery at a time for each subject, loaded, advanced and
 * committed as one; what is to be said leaves through the outbox afterwards.
 */
export class Runtime {
  readonly #ports: RuntimePorts;
  readonly #queues = new Map<Subject, Promise<unknown>>();
  readonly #sender: Sender;
  readonly #foresight = new Foresight();
  /** Reminders that this version or this moment could not handle; they wait in the store. */
  readonly #left = new Set<string>();
  /** Something of an erased subject may still stand in the store's files. */
  #scrubDue = false;

  constructor(ports: RuntimePorts) {
    this.#ports = ports;
    const { store, channel, clock, report, isFatal } = ports;
    this.#sender = new Sender({
      store,
      channel,
      clock,
      dropped: ({ address }, code) => report?.({ kind: 'dropped', code, chat: address.platform }),
      left: (row) => this.#leftOutbox(row),
      failed: (error) => {
        this.#failed(error, 'send');
        return codeOf(error);
      },
      isFatal: (error) => isFatal?.(error) ?? false,
    });
  }

  /**
   * Resolves when the delivery is durable (or was before). Does not send: call `send` after.
   *
   * @throws RecordError, NewerDialogueError, DialogueError, BusyError, LateError and whatever the
   * store throws; nothing was changed then and the delivery may come again.
   */
  handle(delivery: Delivery): Promise<Handled> {
    return this.#queued(delivery.subject, () => this.#handle(delivery));
  }

  /**
   * Says something about a delivery that could not be handled, once however often it comes; nothing
   * of the delivery is kept.
   */
  async tell(delivery: Delivery, said: Message): Promise<void> {
    const { subject, id, address } = delivery;
    const at = this.#ports.clock.now();
    const message = { ...said, choices: [], numbered: false };
    await this.#ports.store.commit({
      ...emptyCommit(subject, at),
      outbox: [{ id: idsFrom(`${subject} ${id}`)(), address, message }],
      delivery: { id, keepUntil: at + remembered },
    });
  }

  /** Fires everything due at or before now, oldest first; resolves when nothing is due. */
  async fire(until = this.#ports.clock.now()): Promise<void> {
    const left = this.#left;
    left.clear();
    for (;;) {
      const due = await this.#ports.store.dueReminders(until, 50 + left.size);
      const fresh = due.filter((reminder) => !left.has(nameOf(reminder)));
      if (fresh.length === 0) return;
      for (const reminder of fresh) {
        const fired = await this.#queued(reminder.subject, () => this.#remind(reminder));
        if (!fired) left.add(nameOf(reminder));
      }
    }
  }

  /** UTC ms of the first reminder due at or before `until`; null: none is. Fires nothing. */
  async nextDue(until: number): Promise<number | null> {
    const due = await this.#ports.store.dueReminders(until, 1 + this.#left.size);
    return due.find((reminder) => !this.#left.has(nameOf(reminder)))?.at ?? null;
  }

  /** Takes what other subjects' steps left for a subject. */
  async drainInbox(): Promise<void> {
    for (const row of await this.#ports.store.inbox(500)) {
      await this.#queued(row.subject, () => this.#take(row)).catch((error: unknown) => {
        this.#failed(error, 'inbox');
      });
    }
  }

  /** Sends all that may go now, in order within each chat. */
  async send(): Promise<void> {
    await this.#sender.send();
    if (this.#scrubDue) await this.#scrub();
  }

  /**
   * What `view` makes of a person's records, for what is shown without a step (a home page,
   * suggestions, the fields of an open form). Changes nothing.
   *
   * @throws RecordError and whatever the store throws.
   */
  async look<T>(
    who: Onlooker,
    view: (context: Context<Data>, talk: Conversation) => T,
  ): Promise<T> {
    const { clock, product } = this.#ports;
    const records = new Records();
    const around = {
      records,
      now: clock.now(),
      platform: who.platform,
      zone: null,
      delivery: '',
      // Nothing of a look is kept, so its ids need no chance.
      id: idsFrom('look'),
    };
    return this.#loading(who.subject, records, () => {
      records.rewind();
      const talk = new Conversation(product, around);
      return view(talk.context({}), talk);
    });
  }

  /** The open question of every person once more: what the terminal shows at start. */
  async repeatOpenQuestions(): Promise<void> {
    const subjects = await this.#ports.store.subjectsWith(dialogueKind.name);
    for (const subject of subjects) {
      await this.#queued(subject, async () => {
        const address = await this.#addressOf(subject);
        if (address === null) return;
        const input = { kind: 'wake' } as const;
        await this.#step((seed) => ({ id: `wake-${seed}`, subject, address, input }), {});
      }).catch((error: unknown) => {
        this.#failed(error, 'wake');
      });
    }
  }

  async #queued<T>(subject: Subject, work: () => Promise<T>): Promise<T> {
    const before = this.#queues.get(subject) ?? Promise.resolve();
    const mine = before.then(work, work);
    const settled = mine.catch(() => undefined);
    this.#queues.set(subject, settled);
    try {
      return await mine;
    } finally {
      if (this.#queues.get(subject) === settled) this.#queues.delete(subject);
    }
  }

  async #handle(delivery: Delivery): Promise<Handled> {
    const { store } = this.#ports;
    const { sentAt, input } = delivery;
    if (sentAt !== undefined || input.kind === 'arrived') {
      const erased = await store.erasedAt(delivery.subject);
      // Whoever was forgotten is not greeted again unasked.
      const isBefore = (at: number) => sentAt === undefined || sentAt <= at;
      if (erased !== null && isBefore(erased) && this.#isPast(erased)) return 'erased';
    }
    const seen = { id: delivery.id, keepUntil: this.#ports.clock.now() + remembered };
    if (delivery.channel !== undefined && input.kind === 'text') {
      return this.#mentioned(delivery, delivery.channel, seen);
    }
    const result = await this.#step(() => delivery, { delivery: seen });
    if (input.kind === 'unsent') await this.#never(delivery.subject, input.delivery);
    return result === 'conflict' ? 'gone' : result;
  }

  /** Word of a deletion may be faster than a message that is tried again: it counts as seen. */
  async #never(subject: Subject, id: string): Promise<void> {
    const at = this.#ports.clock.now();
    const delivery = { id, keepUntil: at + remembered };
    await this.#ports.store.commit({ ...emptyCommit(subject, at), delivery });
  }

  /** A time far ahead was written by a clock that was wrong: nobody is kept out by it. */
  #isPast(at: number): boolean {
    return at <= this.#ports.clock.now() + 3_600_000;
  }

  /** A mention in a channel: nothing of it is kept; the answer points to the direct chat. */
  async #mentioned(
    { subject, id }: Delivery,
    channel: Address,
    delivery: NonNullable<Commit['delivery']>,
  ): Promise<Handled> {
    const at = this.#ports.clock.now();
    const outbox = [{ id: idsFrom(`${subject} ${id}`)(), address: channel, message: mention() }];
    const result = await this.#ports.store.commit({
      ...emptyCommit(subject, at),
      outbox,
      delivery,
    });
    return result === 'conflict' ? 'gone' : result;
  }

  #failed(error: unknown, what: string): void {
    this.#ports.report?.({ kind: 'failed', code: codeOf(error), what });
  }

  /** False: it waits, because this version or this moment cannot handle it. */
  async #remind(reminder: Reminder): Promise<boolean> {
    const { subject, key, at } = reminder;
    const claim = { reminder: { key, at } };
    try {
      const address = await this.#addressOf(subject);
      if (address === null) {
        await this.#discard(subject, claim);
        return true;
      }
      await this.#step(
        (seed) => ({ id: `due-${seed}`, subject, address, input: { kind: 'reminder', key } }),
        { claim },
      );
    } catch (error) {
      // One person's unreadable record must not keep everybody's reminders from firing.
      this.#failed(error, key.split('/')[0] ?? 'reminder');
      // Only what can never be handled goes; a locked store or a newer record may pass.
      const hopeless = ['record_unreadable', 'dialogue_broken'].includes(codeOf(error));
      if (!hopeless || error instanceof NewerRecordError) return false;
      await this.#discard(subject, claim);
    }
    return true;
  }

  async #take(row: InboxRow): Promise<void> {
    const claim = { inbox: row.id };
    const address = await this.#addressOf(row.subject);
    if (address === null) return this.#discard(row.subject, claim);
    const input = { kind: 'reminder', key: row.body } as const;
    await this.#step((seed) => ({ id: `inbox-${seed}`, subject: row.subject, address, input }), {
      claim,
    });
  }

  async #discard(subject: Subject, claim: NonNullable<Commit['claim']>): Promise<void> {
    await this.#ports.store.commit({ ...emptyCommit(subject, this.#ports.clock.now()), claim });
  }

  async #addressOf(subject: Subject): Promise<Address | null> {
    const [row] = await this.#ports.store.get(subject, [kinds.address.name]);
    if (row === undefined) return null;
    const parsed = kinds.address.schema.safeParse(JSON.parse(row.value));
    return parsed.success ? parsed.data : null;
  }

  /** Load, advance, commit; again on a conflict until patience ends. */
  async #step(
    deliveryFor: (seed: string) => Delivery,
    extra: Pick<Commit, 'delivery' | 'claim'>,
  ): Promise<CommitResult> {
    const { clock, store, wait, seed } = this.#ports;
    const chance = seed();
    const delivery = deliveryFor(chance);
    const until = clock.now() + patience;
    const records = new Records();
    for (let tries = 0; ; tries++) {
      records.reload();
      const place = await this.#loadAhead(delivery, records);
      const now = clock.now();
      if (extra.delivery && (await store.seen(delivery.subject, extra.delivery.id)))
        return 'duplicate';
      const advanced = await this.#advance(delivery, chance, now, records);
      if (delivery.until !== undefined && clock.now() > delivery.until) throw new LateError();
      const commit = this.#commit(delivery, now, records, advanced);
      this.#foresight.learn(place, records.used());
      const result = await store.commit({ ...commit, ...extra });
      if (result === 'committed' && commit.erase) this.#scrubDue = true;
      if (result !== 'conflict') return result;
      const pause =
        5 * 2 ** Math.min(tries, 6) * (0.5 + (chance.charCodeAt(tries % chance.length) % 64) / 64);
      if (tries > 40 || clock.now() + pause > until) throw new BusyError();
      await wait(pause);
    }
  }

  async #advance(delivery: Delivery, chance: string, now: number, records: Records) {
    return this.#loading(delivery.subject, records, () => {
      records.rewind();
      rememberAddress(records, delivery);
      const result = advance(this.#ports.product, delivery.input, {
        records,
        now,
        platform: delivery.address.platform,
        zone: delivery.zone ?? null,
        delivery: delivery.id,
        id: idsFrom(chance),
      });
      // Versions of all that is written must be known before the commit is built.
      records.puts();
      return result;
    });
  }

  /** What was needed at this place before, in one go. */
  async #loadAhead({ subject, input }: Delivery, records: Records): Promise<Place> {
    await this.#load(subject, { kind: 'record', keys: [...always] }, records);
    const place = placeOf(input, records.raw(dialogueKind.name));
    const needs = this.#foresight.ahead(place);
    await Promise.all(needs.map((need) => this.#load(subject, need, records)));
    return place;
  }

  /** Runs pure work again and again, each time with what it asked for the time before. */
  async #loading<T>(subject: Subject, records: Records, work: () => T): Promise<T> {
    const asked = new Map<string, number>();
    for (let rounds = 0; rounds < mostLoads; rounds++) {
      try {
        return work();
      } catch (error) {
        if (!(error instanceof NeedsLoading)) throw error;
        await this.#load(subject, widened(error.need, asked), records);
      }
    }
    throw new Error(`a step asked for more than ${mostLoads} loads`);
  }

  async #load(subject: Subject, need: Need, records: Records): Promise<void> {
    const { store, reader } = this.#ports;
    switch (need.kind) {
      case 'record': {
        const rows = await store.get(subject, need.keys);
        for (const key of need.keys) {
          records.loadedRecord(key, rows.find((row) => row.key === key) ?? null);
        }
        return;
      }
      case 'records':
        return records.loadedPrefix(need.prefix, await store.list(subject, need.prefix));
      case 'reminders':
        return records.loadedReminders(await store.remindersOf(subject));
      case 'reading':
        return records.loadedReading(need.notes, await reader.read(need.notes));
      default:
        return need satisfies never;
    }
  }

  #commit(
    delivery: Delivery,
    at: number,
    records: Records,
    { spoken, effects, passed }: Advanced,
  ): Commit {
    const erase = effects.some((effect) => effect.kind === 'erase');
    const outbox = spoken.map(({ id, message, numbered }, index): NewOutboxRow => ({
      id,
      address: delivery.address,
      message: { ...message, numbered, ...(index === 0 && passed !== null ? { passed } : {}) },
    }));
    if (delivery.channel !== undefined) {
      const id = idsFrom(`${delivery.subject} ${delivery.id}`)();
      outbox.push({ id, address: delivery.channel, message: answeredInDirectChat() });
    }
    const puts = erase ? [] : records.puts();
    const commit: Commit = { ...emptyCommit(delivery.subject, at), puts, outbox };
    // The platform's own time, where there is one: what it brings is compared with that.
    if (erase) return { ...commit, erase, at: delivery.sentAt ?? at };
    for (const [index, effect] of effects.entries()) {
      if (effect.kind === 'remind') commit.remind.push({ key: effect.key, at: effect.at });
      else if (effect.kind === 'cancel') commit.cancel.push(effect.key);
      else if (effect.kind === 'post') {
        const id = `${delivery.id}-${index}`;
        commit.inbox.push({ id, subject: effect.subject, body: effect.body });
      }
    }
    return commit;
  }

  /** What cannot be scrubbed now (another program reads the files) is tried with the next sending. */
  async #scrub(): Promise<void> {
    try {
      await this.#ports.store.scrub();
      this.#scrubDue = false;
    } catch (error) {
      this.#failed(error, 'scrub');
    }
  }

  /** The last words to somebody who was erased name their chat: they are scrubbed too. */
  async #leftOutbox({ subject }: OutboxRow): Promise<void> {
    const { store } = this.#ports;
    if (this.#scrubDue || (await store.erasedAt(subject)) === null) return;
    this.#scrubDue = (await store.get(subject, [kinds.profile.name])).length === 0;
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

/** Keeps where the person can be written to, when it changed. */
function rememberAddress(records: Records, { address, input }: Delivery): void {
  if (['wake', 'reminder', 'unsent'].includes(input.kind)) return;
  records.apply([write(kinds.address, address)]);
}

function emptyCommit(subject: Subject, at: number): Commit {
  return { subject, at, puts: [], outbox: [], remind: [], cancel: [], inbox: [] };
}

const nameOf = ({ subject, key, at }: Reminder): string => JSON.stringify([subject, key, at]);

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'internal';
}
