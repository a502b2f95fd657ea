import type { OutboxRow } from '../../../core/ports.ts';
import { cannotWrite } from '../../../core/words/en/discord.ts';
import type { Chats } from '../chats.ts';
import type { ReplyTo } from '../identity.ts';
import { linkTo } from '../render/controls.ts';
import { render, type Piece } from '../render/message.ts';
import type { Requests } from '../rest.ts';
import type { Blocked } from './blocked.ts';
import { failureOf } from './failure.ts';
import type { Waiting } from './waiting.ts';

export interface RepliesPorts {
  requests: Requests;
  waiting: Waiting;
  blocked: Blocked;
  chats: Chats;
}

/** What is said outside of the direct chat, to the eyes of one person: short, and where the rest is. */
export class Replies {
  readonly #ports: RepliesPorts;
  /** Replies under way, by their interaction. */
  readonly #under = new Map<string, Promise<void>>();

  constructor(ports: RepliesPorts) {
    this.#ports = ports;
  }

  /** Resolves also when nobody waits for the reply any more; throws what may be tried again. */
  async send({ address, message }: OutboxRow, to: ReplyTo): Promise<void> {
    const { blocked, chats } = this.#ports;
    const user = address.to ?? '';
    const piece = blocked.has(user)
      ? this.#told(user)
      : withLink(render(message), (await chats.of(user))?.channel ?? null);
    const work = this.#respond(address.chat, to, piece);
    this.#under.set(to.interaction, work);
    try {
      await work;
    } finally {
      this.#under.delete(to.interaction);
    }
  }

  /** The person takes no direct messages: said where they were last, if that is not long ago. */
  async tellBlocked(user: string): Promise<void> {
    const place = this.#ports.blocked.takePlace(user);
    if (place === null) return;
    // Where nothing is answered yet the reply says it: by then the person is known to be blocked.
    await this.#under.get(place.interaction)?.catch(() => undefined);
    await this.#ports.requests.editAnswer(place, cannotWritePiece()).catch(() => undefined);
  }

  #told(user: string): Piece {
    this.#ports.blocked.takePlace(user);
    return cannotWritePiece();
  }

  async #respond(chat: string, to: ReplyTo, piece: Piece): Promise<void> {
    const { requests, waiting } = this.#ports;
    const open = await waiting.take(chat);
    await open?.deferring;
    const isFresh = open?.state === 'fresh';
    if (open !== null) open.state = 'answered';
    try {
      await (isFresh
        ? requests.answer(to, piece, { isPrivate: true, isRemembered: false })
        : requests.editAnswer(to, piece));
    } catch (error) {
      const { kind } = failureOf(error);
      // The interaction is over, or was answered before a crash.
      if (kind === 'limited' || kind === 'unreachable') throw error;
    }
  }
}

function cannotWritePiece(): Piece {
  const [piece] = render({ parts: [cannotWrite], choices: [], numbered: false });
  return piece ?? { content: '…', allowed_mentions: { parse: [] } };
}

function withLink(pieces: readonly Piece[], channel: string | null): Piece {
  const piece = pieces[0] ?? cannotWritePiece();
  return channel === null ? piece : { ...piece, components: [linkTo(channel)] };
}
