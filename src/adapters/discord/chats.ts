import type { Keyv } from 'keyv';
import { z } from 'zod';

const chatSchema = z.object({
  /** The direct chat's channel. */
  channel: z.string(),
  /** Every message of the person up to this id is durable. */
  after: z.string(),
  /** The question that can be pressed, and the message it stands in. */
  question: z.object({ id: z.string(), message: z.string() }).nullable(),
});
/** What is known of a direct chat; nothing that anybody wrote. */
export type Chat = z.infer<typeof chatSchema>;

const day = 24 * 3_600_000;
const writtenAfter = 1000;
/** Chats held in memory; more are read again when they are needed. */
const mostHeld = 50_000;

/**
 * The direct chats there are, so that a message finds its channel without asking Discord and what
 * was written while the program was down can be fetched. A chat met for the first time is durable at
 * once; what moves with every message is written a little later, since what it says too little of is
 * only fetched and recognised once more.
 */
export class Chats {
  readonly #store: Keyv;
  readonly #now: () => number;
  readonly #failed: (error: unknown) => void;
  readonly #held = new Map<string, Chat>();
  readonly #people = new Map<string, string>();
  readonly #changed = new Set<string>();
  #timer: NodeJS.Timeout | null = null;

  /** `now` is UTC ms. */
  constructor(store: Keyv, now: () => number, failed: (error: unknown) => void) {
    this.#store = store;
    this.#now = now;
    this.#failed = failed;
  }

  async of(user: string): Promise<Chat | null> {
    const held = this.#held.get(user);
    if (held !== undefined) return held;
    const read = chatSchema.safeParse(await this.#store.get(chatKey(user)));
    if (!read.success) return null;
    this.#hold(user, read.data);
    return read.data;
  }

  /** Whose direct chat a channel is; null when it is none that is known. */
  async personIn(channel: string): Promise<string | null> {
    const known = this.#people.get(channel);
    if (known !== undefined) return known;
    const read: unknown = await this.#store.get(channelKey(channel));
    return typeof read === 'string' ? read : null;
  }

  /**
   * The chat with a person; kept at once when it was not known. What they wrote on the day before is
   * still to be looked for: it may have come to a program that was just ending.
   */
  async meet(user: string, channel: string): Promise<Chat> {
    const known = await this.of(user);
    if (known !== null && known.channel === channel) return known;
    const chat: Chat = { channel, after: idAt(this.#now() - day), question: null };
    await this.#store.setMany<Chat | string>([
      { key: chatKey(user), value: chat },
      { key: channelKey(channel), value: user },
    ]);
    this.#hold(user, chat);
    return chat;
  }

  /** All that the person wrote up to this message is durable. */
  handled(user: string, message: string): void {
    const chat = this.#held.get(user);
    if (chat === undefined || isUpTo(message, chat.after)) return;
    this.#change(user, { ...chat, after: message });
  }

  /** The question that stands open in the chat; null: none can be pressed. */
  asks(user: string, question: Chat['question']): void {
    const chat = this.#held.get(user);
    if (chat !== undefined) this.#change(user, { ...chat, question });
  }

  async forget(user: string): Promise<void> {
    const chat = await this.of(user);
    this.#held.delete(user);
    this.#changed.delete(user);
    if (chat === null) return;
    this.#people.delete(chat.channel);
    await this.#store.deleteMany([chatKey(user), channelKey(chat.channel)]);
  }

  /** Everybody whose chat is known. */
  async *people(): AsyncGenerator<string> {
    await this.flush();
    for await (const [key] of this.#store.iterator()) {
      if (typeof key === 'string' && key.startsWith(chatPrefix)) yield key.slice(chatPrefix.length);
    }
  }

  /** Resolves when all that changed is written. */
  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const users = [...this.#changed];
    this.#changed.clear();
    const entries = users.flatMap((user) => {
      const value = this.#held.get(user);
      return value === undefined ? [] : [{ key: chatKey(user), value }];
    });
    try {
      if (entries.length > 0) await this.#store.setMany(entries);
    } catch (error) {
      for (const user of users) this.#changed.add(user);
      throw error;
    }
    if (this.#held.size > mostHeld && this.#changed.size === 0) {
      this.#held.clear();
      this.#people.clear();
    }
  }

  #hold(user: string, chat: Chat): void {
    this.#held.set(user, chat);
    this.#people.set(chat.channel, user);
  }

  #change(user: string, chat: Chat): void {
    this.#held.set(user, chat);
    this.#changed.add(user);
    this.#timer ??= setTimeout(() => void this.flush().catch(this.#failed), writtenAfter).unref();
  }
}

const chatPrefix = 'chat:';
const chatKey = (user: string): string => `${chatPrefix}${user}`;
const channelKey = (channel: string): string => `channel:${channel}`;

/** Ids of Discord grow with time. */
export const isUpTo = (id: string, other: string): boolean => BigInt(id) <= BigInt(other);

const discordEpoch = 1_420_070_400_000n;

/** The smallest id of this moment, UTC ms. */
const idAt = (ms: number): string => ((BigInt(ms) - discordEpoch) << 22n).toString();
