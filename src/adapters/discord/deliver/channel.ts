import type { Channel, OutboxRow, Outgoing, Sent } from '../../../core/ports.ts';
import type { Chat, Chats } from '../chats.ts';
import { commandIn, replyTo } from '../identity.ts';
import { render, renderPlain, type Piece } from '../render/message.ts';
import { nonceOf, type Requests } from '../rest.ts';
import type { Answers } from './answers.ts';
import type { Blocked } from './blocked.ts';
import type { Caution } from './caution.ts';
import type { Clearing } from './clearing.ts';
import { failureOf, type Failure } from './failure.ts';
import type { Replies } from './replies.ts';
import type { Open, Waiting } from './waiting.ts';

export interface ChannelPorts {
  requests: Requests;
  chats: Chats;
  waiting: Waiting;
  answers: Answers;
  replies: Replies;
  blocked: Blocked;
  clearing: Clearing;
  caution: Caution;
  /** UTC ms. */
  now: () => number;
  log: (level: 'debug' | 'warn' | 'error', line: string) => void;
}

const untilRestart = 10 * 60_000;
/** A limit on everything that ends this soon is waited for here, ms. */
const shortWait = 2000;
/** Tries of a message that Discord forbids. */
const mostForbidden = 4;

/** Says what core says, as Discord takes it: each message once, in order, and never against a wall. */
export class DiscordChannel implements Channel {
  readonly #ports: ChannelPorts;
  /** How many posts of a long message are out already. */
  readonly #said = new Map<string, { count: number; last: string }>();
  /** Rows whose answer to a command was begun. */
  readonly #begun = new Set<string>();
  readonly #aside = new Set<Promise<void>>();
  #tokenRefused = false;

  constructor(ports: ChannelPorts) {
    this.#ports = ports;
  }

  async send(row: OutboxRow): Promise<Sent> {
    const { caution, now } = this.#ports;
    if (this.#tokenRefused) return later(now() + untilRestart);
    const wait = caution.wait(now());
    if (wait > 0) return later(now() + wait);
    try {
      const to = replyTo(row.address);
      const sent = to === null ? await this.#direct(row) : await this.#reply(row, to);
      if (sent.kind === 'sent') caution.succeeded();
      else caution.unused();
      return sent;
    } catch (error) {
      // Whatever it was, nobody waits any longer for what this try says about the others.
      caution.unused();
      return this.#failed(row, failureOf(error));
    }
  }

  /** The token is not taken: nothing is sent from now on. */
  refuse(): void {
    if (this.#tokenRefused) return;
    this.#tokenRefused = true;
    this.#ports.log(
      'error',
      'Discord does not take DISCORD_TOKEN any more; nothing is sent until a start with a new one (Developer Portal, Bot, Reset Token).',
    );
  }

  /** Resolves when what is done beside the messages (taking old buttons away) is done. */
  async settled(): Promise<void> {
    await Promise.all(this.#aside);
  }

  async #reply(row: OutboxRow, to: NonNullable<ReturnType<typeof replyTo>>): Promise<Sent> {
    await this.#ports.replies.send(row, to);
    return { kind: 'sent' };
  }

  async #direct(row: OutboxRow): Promise<Sent> {
    const { blocked, chats, clearing, now, waiting } = this.#ports;
    const { message } = row;
    const user = row.address.to ?? '';
    const command = commandIn(row.address);
    const open = await waiting.take(command?.interaction ?? row.address.chat);
    const acknowledged = open?.kind === 'press' ? this.#acknowledge(open, message) : null;
    if (blocked.has(user)) {
      await acknowledged;
      return { kind: 'dropped', code: 'blocked' };
    }
    const chat = await this.#chatWith(user);
    if (message.clears && !(await clearing.goOn(chat.channel))) return later(now() + 100);
    const last = await this.#say(row, chat, open, render(message));
    const folded = (await acknowledged) === true ? (open?.question ?? null) : null;
    this.#afterwards(user, message, folded, last);
    if (message.clears) await chats.forget(user);
    return { kind: 'sent' };
  }

  #acknowledge(open: Open, message: Outgoing): Promise<boolean> {
    const asked = questionOf(message);
    const isOver = message.passed === open.question || (asked !== null && asked !== open.question);
    return this.#ports.waiting.acknowledge(open, isOver && open.question !== null);
  }

  async #chatWith(user: string): Promise<Chat> {
    const { chats, requests } = this.#ports;
    const known = await chats.of(user);
    return known ?? chats.meet(user, await requests.directChat(user));
  }

  /** The id of the last post. */
  async #say(
    row: OutboxRow,
    chat: Chat,
    open: Open | null,
    pieces: readonly Piece[],
  ): Promise<string> {
    const { requests } = this.#ports;
    let said = this.#said.get(row.id) ?? (await this.#asAnswer(row, open, pieces));
    for (const [index, piece] of pieces.entries()) {
      if (index < said.count) continue;
      const nonce = nonceOf(row.id, index);
      const last = await this.#patiently(() => requests.post(chat.channel, piece, nonce));
      said = { count: index + 1, last };
      if (pieces.length > 1) this.#said.set(row.id, said);
    }
    this.#said.delete(row.id);
    this.#begun.delete(row.id);
    return said.last;
  }

  /** The first post as the response to a command, where the row answers one that takes it. */
  async #asAnswer(row: OutboxRow, open: Open | null, pieces: readonly Piece[]) {
    const to = commandIn(row.address);
    const [piece] = pieces;
    if (to === null || piece === undefined) return { count: 0, last: '' };
    const wasTried = row.tries > 0 || this.#begun.has(row.id);
    const isRemembered = pieces.length === 1 && questionOf(row.message) !== null;
    this.#begun.add(row.id);
    const given = await this.#ports.answers.give({ to, open, wasTried, piece, isRemembered });
    return given === null ? { count: 0, last: '' } : { count: 1, last: given };
  }

  /** A limit on all requests that ends soon is waited for: nobody else could send either. */
  async #patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries++) {
      try {
        return await work();
      } catch (error) {
        const failure = failureOf(error);
        const isSoon = failure.kind === 'limited' && failure.isGlobal && failure.wait < shortWait;
        if (!isSoon || tries > 20) throw error;
        await new Promise((resolve) => setTimeout(resolve, failure.wait + 10));
      }
    }
  }

  /** The buttons of a question that is over go, but for one `folded` already; the new one is remembered. */
  #afterwards(user: string, message: Outgoing, folded: string | null, last: string): void {
    const { chats, requests } = this.#ports;
    const asked = questionOf(message);
    const work = async () => {
      const chat = await chats.of(user);
      const before = chat?.question ?? null;
      if (chat === null || (before === null && asked === null)) return;
      const isOver = before !== null && (before.id === message.passed || asked !== null);
      if (asked !== null) chats.asks(user, { id: asked, message: last });
      else if (isOver) chats.asks(user, null);
      if (!isOver || before.message === last) return;
      if (folded !== before.id || before.id === asked)
        await requests.fold(chat.channel, before.message);
    };
    const aside = work()
      // Buttons that stay are answered all the same.
      .catch((error: unknown) =>
        this.#ports.log('debug', `old buttons stayed: ${failureOf(error).kind}`),
      )
      .finally(() => this.#aside.delete(aside));
    this.#aside.add(aside);
  }

  async #failed(row: OutboxRow, failure: Failure): Promise<Sent> {
    const { blocked, caution, now, replies } = this.#ports;
    const user = row.address.to ?? '';
    switch (failure.kind) {
      case 'limited':
        return later(now() + failure.wait);
      case 'unreachable':
        caution.failed('unreachable', now());
        return later(now() + 1000);
      case 'token':
        this.refuse();
        return later(now() + untilRestart);
      case 'closed':
        await blocked.add(user);
        await replies.tellBlocked(user);
        return { kind: 'dropped', code: failure.code };
      case 'forbidden':
        if (row.tries >= mostForbidden) return { kind: 'dropped', code: failure.code };
        return { kind: 'retry', at: now() + 60_000 * 2 ** row.tries, countsAsTry: true };
      case 'missing':
        await this.#ports.chats.forget(user);
        if (row.tries > 0) return { kind: 'dropped', code: failure.code };
        return { kind: 'retry', at: now(), countsAsTry: true };
      case 'invalid':
        return this.#plainly(row, failure.code);
      default:
        return failure satisfies never;
    }
  }

  /** Discord refuses the message as it is: once without anything but its words. */
  async #plainly(row: OutboxRow, code: string): Promise<Sent> {
    this.#ports.log('warn', `Discord refused a message (${code}); it is sent as plain text`);
    try {
      const chat = await this.#chatWith(row.address.to ?? '');
      await this.#say(row, chat, null, renderPlain(row.message));
      return { kind: 'sent' };
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'invalid') return { kind: 'dropped', code: failure.code };
      return failure.kind === 'limited' || failure.kind === 'unreachable'
        ? later(this.#ports.now() + 1000)
        : { kind: 'dropped', code };
    }
  }
}

/** `dialogue.rev` of the question that a message asks; null: nothing in it can be pressed. */
export function questionOf({ choices, form }: Pick<Outgoing, 'choices' | 'form'>): string | null {
  if (form !== undefined) return form.id;
  const [first] = choices;
  return first === undefined ? null : questionIn(first.id);
}

/** `dialogue.rev` of `dialogue.rev.choice`. */
export const questionIn = (choice: string): string => choice.split('.').slice(0, 2).join('.');

const later = (at: number): Sent => ({ kind: 'retry', at, countsAsTry: false });
