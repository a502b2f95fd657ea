import type { webApi } from '@slack/bolt';
import type { Keyv } from 'keyv';
import { z } from 'zod';
import type { Service } from '../../../service/platform.ts';
import type { Homes } from '../home.ts';
import type { Rate } from '../limits.ts';
import type { Workspaces } from '../workspaces.ts';
import { Buckets } from './bucket.ts';
import { failureOf } from './outcome.ts';

const task = z.object({
  team: z.string(),
  enterprise: z.string().nullable(),
  channel: z.string(),
  /** The person; in a direct chat everything else is the bot's. */
  user: z.string(),
  /** Messages older than this ts go. */
  before: z.string(),
});
type Task = z.infer<typeof task>;

/** Slack gives apps outside its Marketplace 15 messages a call. */
const page = 15;
/** Slack does not say how long, or could not be reached. */
const pause = 60_000;

/**
 * Empties the Home of people who were forgotten and deletes the bot's own messages and files in their
 * chats, as slowly as Slack wants it. What is still to be done survives a restart; it names a chat, no words.
 */
export class Clearing {
  readonly #workspaces: Workspaces;
  readonly #service: Service;
  readonly #homes: Homes;
  readonly #tasks: Keyv;
  readonly #buckets: Buckets;
  #running: Promise<void> | null = null;
  #again = false;
  #stopped = false;
  #wake = () => {};

  constructor(workspaces: Workspaces, service: Service, homes: Homes, rate: Rate) {
    this.#workspaces = workspaces;
    this.#service = service;
    this.#homes = homes;
    this.#tasks = service.keyv('slack.clearing');
    this.#buckets = new Buckets(rate);
  }

  /** Resolves when it is durable that everything older than `before` is to go. */
  async begin(todo: Task): Promise<void> {
    await this.#tasks.set(keyOf(todo), todo);
    this.go();
  }

  /** Goes on with what is still to be done. */
  go(): void {
    this.#again = true;
    this.#running ??= this.#all()
      .catch(() => this.#service.log('warn', 'slack: clearing of old messages will go on later'))
      .finally(() => {
        this.#running = null;
      });
  }

  /** Resolves when nothing is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake();
    await this.#running;
  }

  async #all(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false;
      const found: unknown[] = [];
      for await (const entry of this.#tasks.iterator()) found.push(entry);
      for (const entry of found) {
        const read = z.tuple([z.string(), task]).safeParse(entry);
        if (read.success) await this.#one(read.data[1]);
      }
    }
  }

  async #one(todo: Task): Promise<void> {
    let { before } = todo;
    this.#homes.forgotten(todo);
    const client = await this.#workspaces.client(todo);
    while (client !== null && !this.#stopped) {
      const asked = await this.#patiently(() =>
        client.conversations.history({ channel: todo.channel, latest: before, limit: page }),
      );
      const messages = asked?.messages ?? [];
      for (const message of messages) {
        if (message.user === todo.user || message.ts === undefined) continue;
        await this.#remove(client, todo, message.ts, message.files ?? []);
        if (this.#stopped) return;
      }
      const oldest = messages.at(-1)?.ts;
      if (oldest === undefined || asked?.has_more !== true) break;
      before = oldest;
      await this.#tasks.set(keyOf(todo), { ...todo, before });
    }
    if (!this.#stopped) await this.#tasks.delete(keyOf(todo));
  }

  async #remove(
    client: webApi.WebClient,
    { team, channel }: Task,
    ts: string,
    files: readonly { id?: string }[],
  ): Promise<void> {
    for (const { id } of files) {
      if (id !== undefined) await this.#patiently(() => client.files.delete({ file: id }));
    }
    await this.#rest(this.#buckets.take(team, this.#service.now()));
    await this.#patiently(() => client.chat.delete({ channel, ts }));
  }

  /** Tries until Slack says yes or never; null: never. */
  async #patiently<T>(call: () => Promise<T>): Promise<T | null> {
    for (let tries = 0; tries < 10 && !this.#stopped; tries++) {
      try {
        return await call();
      } catch (error) {
        const failure = failureOf(error);
        if (failure.kind === 'slower') await this.#rest(failure.after);
        else if (failure.kind === 'away' || failure.kind === 'unclear') await this.#rest(pause);
        else return null;
      }
    }
    return null;
  }

  async #rest(ms: number): Promise<void> {
    if (ms <= 0 || this.#stopped) return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      setTimeout(resolve, ms).unref();
    });
  }
}

const keyOf = ({ team, channel }: Task) => `${encodeURIComponent(team)}:${channel}`;
