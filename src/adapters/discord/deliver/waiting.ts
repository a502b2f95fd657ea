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

/** What stands in the place of the response that is still to come. */
const placeholders = {
  press: 'update',
  command: 'message',
  elsewhere: 'private message',
} as const;

export const opened = (to: ReplyTo, kind: Open['kind'], question: string | null): Open => ({
  to,
  kind,
  question,
  state: 'fresh',
  deferring: Promise.resolve(),
  kept: Promise.withResolvers<boolean>(),
});

/**
 * First responses that are still due: a command's under its interaction, since only its own answer
 * is one, a press's under the chat, whose next message tells that it is done with. Nothing is said
 * before the step is durable, but never later than Discord waits: then the response is deferred.
 */
export class Waiting {
  readonly #requests: Requests;
  readonly #failed: (error: unknown) => void;
  readonly #due = new Map<string, Open[]>();

  constructor(requests: Requests, failed: (error: unknown) => void) {
    this.#requests = requests;
    this.#failed = failed;
  }

  begin(key: string, open: Open): void {
    const others = this.#due.get(key);
    if (others === undefined) this.#due.set(key, [open]);
    else others.push(open);
    setTimeout(() => void this.#defer(key, open), patience).unref();
  }

  /** What a message may respond to, once it is kept; that message's business now. */
  async take(key: string): Promise<Open | null> {
    const open = this.#due.get(key)?.[0];
    if (open === undefined) return null;
    this.#remove(key, open);
    return (await open.kept.promise) ? open : null;
  }

  /** It was not kept, or nothing will be said to it; whatever it still gets is not a message's business. */
  end(key: string, open: Open): void {
    this.#remove(key, open);
    open.kept.resolve(false);
  }

  /**
   * A press is done with: its buttons go, or stay where the question is still open. True when they
   * are gone.
   */
  async acknowledge(open: Open, fold: boolean): Promise<boolean> {
    if (open.state !== 'fresh') return false;
    open.state = 'answered';
    const { to, kind } = open;
    const folds = kind === 'press' && fold;
    try {
      if (folds) await this.#requests.foldPressed(to);
      else await this.#requests.defer(to, placeholders[kind]);
      return folds;
    } catch (error) {
      this.#failed(error);
      return false;
    }
  }

  #remove(key: string, open: Open): void {
    const others = (this.#due.get(key) ?? []).filter((each) => each !== open);
    if (others.length > 0) this.#due.set(key, others);
    else this.#due.delete(key);
  }

  async #defer(key: string, open: Open): Promise<void> {
    if (open.state !== 'fresh') return;
    if (open.kind === 'press') {
      this.#remove(key, open);
      await this.acknowledge(open, false);
      return;
    }
    open.state = 'deferred';
    open.deferring = this.#requests.defer(open.to, placeholders[open.kind]).catch(this.#failed);
    await open.deferring;
  }
}
