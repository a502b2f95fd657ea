import type { ReplyTo } from '../identity.ts';
import type { Piece } from '../render/message.ts';
import type { Requests } from '../rest.ts';
import { failureOf } from './failure.ts';
import type { Open } from './waiting.ts';

/** A row's first post, and the command it answers. */
export interface Answer {
  to: ReplyTo;
  /** null: nothing of this process waits to answer it. */
  open: Open | null;
  /** An answer may have been given already, whatever became of it. */
  wasTried: boolean;
  piece: Piece;
  /** Its message will be looked for later. */
  isRemembered: boolean;
}

/** The interaction has been responded to (Discord's JSON error codes). */
const acknowledged = '40060';

/**
 * Answers given as the response to a command in the direct chat. Such a response carries no nonce;
 * the row says which command it answers, so wherever an answer may have got lost (a broken
 * connection, a crash) Discord is asked whether it arrived: it is never said twice.
 */
export class Answers {
  readonly #requests: Requests;

  constructor(requests: Requests) {
    this.#requests = requests;
  }

  /**
   * The id of the message that is the response now, '' where it need not be remembered; null: the
   * command takes no response (any more), so it has to be said as a message of its own.
   */
  async give({ to, open, wasTried, piece, isRemembered }: Answer): Promise<string | null> {
    if (wasTried) return this.#again(to, piece);
    if (open === null) return null;
    await open.deferring;
    const { state } = open;
    open.state = 'answered';
    try {
      return state === 'fresh'
        ? await this.#requests.answer(to, piece, { isPrivate: false, isRemembered })
        : await this.#requests.editAnswer(to, piece);
    } catch (error) {
      const failure = failureOf(error);
      // A try whose outcome was lost on the way came through, or a defer did.
      if (failure.kind === 'invalid' && failure.code === acknowledged)
        return this.#again(to, piece);
      return this.#over(error);
    }
  }

  /** What became of a try before, and the response put in the place of 'thinking'. */
  async #again(to: ReplyTo, piece: Piece): Promise<string | null> {
    try {
      return (await this.#requests.answerTo(to)) ?? (await this.#requests.editAnswer(to, piece));
    } catch (error) {
      return this.#over(error);
    }
  }

  /** null where the interaction is over or was never answered; throws what may be tried again. */
  #over(error: unknown): null {
    const { kind } = failureOf(error);
    if (['missing', 'invalid', 'token', 'forbidden'].includes(kind)) return null;
    throw error;
  }
}
