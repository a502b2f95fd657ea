import { Conversation } from './flow/conversation.ts';
import { Decoded } from './flow/decoded.ts';
import { Records } from './flow/records.ts';
import { dialogueKind } from './flow/state.ts';
import type { Context, Data, Delivery, Product } from './flow/types.ts';
import { idsFrom } from './ids.ts';
import type { Message } from './message/message.ts';
import type { Channel, Clock, NewOutboxRow, Reader, Store, Subject } from './ports.ts';
import { forgetTexts } from './reading/remembered.ts';
import { answering, asideFor, emptyCommit } from './runtime/commit.ts';
import { Due } from './runtime/due.ts';
import { Loading } from './runtime/loading.ts';
import { Queues } from './runtime/queues.ts';
import { codeOf, type Report } from './runtime/report.ts';
import { Scrubbing } from './runtime/scrubbing.ts';
import { Sender } from './runtime/sender.ts';
import { takeStep, type Extra } from './runtime/step.ts';
import { mention } from './words/en/places.ts';

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

/** Whose records are looked at, and from where. */
export interface Onlooker {
  subject: Subject;
  platform: string;
}

export type Handled = 'committed' | 'duplicate' | 'gone' | 'erased';

/** How long delivery ids are remembered. */
const remembered = 7 * 24 * 3_600_000;

/**
 * The doors of core for whoever runs it: one delivery at a time for each subject, loaded, advanced
 * and committed as one; what is to be said leaves through the outbox afterwards.
 */
export class Runtime {
  readonly #ports: RuntimePorts;
  readonly #queues = new Queues();
  readonly #loading: Loading;
  readonly #decoded = new Decoded();
  readonly #scrubbing: Scrubbing;
  readonly #due: Due;
  readonly #sender: Sender;

  constructor(ports: RuntimePorts) {
    this.#ports = ports;
    const { store, channel, clock, report, isFatal } = ports;
    const failed = (error: unknown, what: string) =>
      report?.({ kind: 'failed', code: codeOf(error), what });
    this.#loading = new Loading(ports);
    this.#scrubbing = new Scrubbing(store, (error) => failed(error, 'scrub'));
    this.#due = new Due({
      store,
      clock,
      queues: this.#queues,
      step: (deliveryFor, extra) => this.#step(deliveryFor, extra),
      failed,
    });
    this.#sender = new Sender({
      store,
      channel,
      clock,
      dropped: ({ address }, code) => report?.({ kind: 'dropped', code, chat: address.platform }),
      left: (row) => this.#scrubbing.left(row),
      drained: () => this.#scrubbing.run(),
      failed: (error) => {
        failed(error, 'send');
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
    return this.#queues.run(delivery.subject, () => this.#handle(delivery));
  }

  /**
   * Says something about a delivery that could not be handled, once however often it comes; nothing
   * of the delivery is kept.
   */
  async tell(delivery: Delivery, said: Message): Promise<void> {
    const message = { ...said, choices: [], numbered: false };
    await this.#says(delivery, asideFor(delivery, answering(delivery), message));
  }

  /**
   * Fires everything due at or before now, oldest first, as long as `goesOn` says so; resolves when
   * nothing is due. It leaves when it is sent.
   */
  fire(until = this.#ports.clock.now(), goesOn: () => boolean = () => true): Promise<void> {
    return this.#due.fire(until, goesOn);
  }

  /** UTC ms of the first reminder due at or before `until`; null: none is. Fires nothing. */
  nextDue(until: number): Promise<number | null> {
    return this.#due.next(until);
  }

  /** Takes what other subjects' steps left for a subject. */
  drainInbox(): Promise<void> {
    return this.#due.drainInbox();
  }

  /** The open question of every person once more: what the terminal shows at start. */
  async repeatOpenQuestions(): Promise<void> {
    const subjects = await this.#ports.store.subjectsWith(dialogueKind.name);
    await this.#due.repeatOpenQuestions(subjects);
  }

  /**
   * Sends all that may go now, in order within each chat. Who calls while it is under way gets the
   * same promise; what they have committed goes as well.
   */
  send(): Promise<void> {
    return this.#sender.send();
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
    const records = new Records(this.#decoded);
    const around = {
      records,
      now: clock.now(),
      platform: who.platform,
      zone: null,
      delivery: '',
      // Nothing of a look is kept, so its ids need no chance.
      id: idsFrom('look'),
    };
    return this.#loading.run(who.subject, records, () => {
      const talk = new Conversation(product, around);
      return view(talk.context({}), talk);
    });
  }

  /** To be called when words of anybody were removed: nothing of them stays in memory. */
  forgetTexts(): void {
    this.#decoded.clear();
    forgetTexts();
  }

  async #handle(delivery: Delivery): Promise<Handled> {
    const { sentAt, input } = delivery;
    if (sentAt !== undefined || input.kind === 'arrived') {
      const erased = await this.#ports.store.erasedAt(delivery.subject);
      // Whoever was forgotten is not greeted again unasked.
      const isBefore = (at: number) => sentAt === undefined || sentAt <= at;
      if (erased !== null && isBefore(erased) && this.#isPast(erased)) return 'erased';
    }
    if (delivery.channel !== undefined && input.kind === 'text') {
      // Nothing of a mention in a channel is kept; the answer points to the direct chat.
      return this.#says(delivery, asideFor(delivery, delivery.channel, mention()));
    }
    const result = await this.#step(() => delivery, { delivery: this.#seen(delivery) });
    if (input.kind === 'deleted') {
      this.forgetTexts();
      await this.#never(delivery.subject, input.delivery);
    }
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

  /** Commits a message and that the delivery was seen, and nothing else. */
  async #says(delivery: Delivery, row: NewOutboxRow): Promise<Handled> {
    const { store, clock } = this.#ports;
    const result = await store.commit({
      ...emptyCommit(delivery.subject, clock.now()),
      outbox: [row],
      delivery: this.#seen(delivery),
    });
    return result === 'conflict' ? 'gone' : result;
  }

  #seen({ id }: Delivery) {
    return { id, keepUntil: this.#ports.clock.now() + remembered };
  }

  #step(deliveryFor: (seed: string) => Delivery, extra: Extra) {
    const ports = {
      ...this.#ports,
      loading: this.#loading,
      decoded: this.#decoded,
      erased: () => {
        this.forgetTexts();
        this.#scrubbing.erased();
      },
    };
    return takeStep(ports, deliveryFor, extra);
  }
}
