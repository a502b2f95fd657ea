import type { ReplyTo } from '../identity.ts';
import type { Requests } from '../rest.ts';

/** Discord waits 3 s for a first response; a commit that takes this long is deferred, ms. */
const patience = 1500;

/** Something a person pressed, sent or asked for that has no first response yet, or only a defer. */
export interface Open {
  to: ReplyTo;
  /**
   * - press: on a message of ours; the response may take its buttons away.
   * - command: in the direct chat; the response is the answer itself.
   * - elsewhere: outside of the direct chat; every response is for this person's eyes only.
   */
  kind: 'press' | 'command' | 'elsewhere';
  /** The question whose button it was; null: none. */
  question: string | null;
  state: 'fresh' | 'deferred' | 'answered';
  /** Resolves when the defer is through, if there is one. */
  deferring: Promise<void>;
  /** Whether it was kept, as soon as that is known: before, nothing but a defer may answer it. */
  kept: PromiseWithResolvers<boolean>;
}

export const opened = (to: ReplyTo, kind: Open['kind'], question: string | null): Open => ({
  to,
  kind,
  question,
  state: 'fresh',
  deferring: Promise.resolve(),
  kept: Promise.withResolvers<boolean>(),
});

/**
 * First responses that are still due, by the chat whose next message may be one. Nothing is said
 * before the step is durable, but never later than Discord waits: then the response is deferred.
 */
export class Waiting {
  readonly #requests: Requests;
  readonly #failed: (error: unknown) => void;
  readonly #byChat = new Map<string, Open[]>();

  constructor(requests: Requests, failed: (error: unknown) => void) {
    this.#requests = requests;
    this.#failed = failed;
  }

  begin(chat: string, open: Open): void {
    const others = this.#byChat.get(chat);
    if (others === undefined) this.#byChat.set(chat, [open]);
    else others.push(open);
    setTimeout(() => void this.#defer(chat, open), patience).unref();
  }

  /** What the next message of this chat may respond to, once it is kept; that message's business now. */
  async take(chat: string): Promise<Open | null> {
    const open = this.#byChat.get(chat)?.[0];
    if (open === undefined) return null;
    this.#remove(chat, open);
    return (await open.kept.promise) ? open : null;
  }

  /** It was not kept, or nothing will be said to it; whatever it still gets is not a message's business. */
  end(chat: string, open: Open): void {
    this.#remove(chat, open);
    open.kept.resolve(false);
  }

  /** A press is done with: its buttons go, or stay where the question is still open. */
  async acknowledge(open: Open, fold: boolean): Promise<void> {
    if (open.state !== 'fresh') return;
    open.state = 'answered';
    const { to, kind } = open;
    await (
      kind !== 'press'
        ? this.#requests.defer(to, kind === 'command' ? 'message' : 'private message')
        : fold
          ? this.#requests.foldPressed(to)
          : this.#requests.defer(to, 'update')
    ).catch(this.#failed);
  }

  #remove(chat: string, open: Open): void {
    const others = (this.#byChat.get(chat) ?? []).filter((each) => each !== open);
    if (others.length > 0) this.#byChat.set(chat, others);
    else this.#byChat.delete(chat);
  }

  async #defer(chat: string, open: Open): Promise<void> {
    if (open.state !== 'fresh') return;
    if (open.kind === 'press') {
      this.#remove(chat, open);
      return this.acknowledge(open, false);
    }
    open.state = 'deferred';
    const how = open.kind === 'command' ? 'message' : 'private message';
    open.deferring = this.#requests.defer(open.to, how).catch(this.#failed);
    await open.deferring;
  }
}
