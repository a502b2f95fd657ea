import type { WebSocketManager } from '@discordjs/ws';
import type { DiscordConfig } from '../../config.ts';
import { catalogue } from '../../core/flows/commands.ts';
import type { Channel } from '../../core/ports.ts';
import type { Service } from '../../service/platform.ts';
import { Chats } from './chats.ts';
import { register } from './commands.ts';
import { connect, refusalOf } from './connection.ts';
import { Answers } from './deliver/answers.ts';
import { Blocked } from './deliver/blocked.ts';
import { Caution } from './deliver/caution.ts';
import { DiscordChannel } from './deliver/channel.ts';
import { Clearing } from './deliver/clearing.ts';
import { Replies } from './deliver/replies.ts';
import { Waiting } from './deliver/waiting.ts';
import { gateway, type Self } from './gateway.ts';
import { CatchUp } from './receive/catch-up.ts';
import { Forms } from './receive/forms.ts';
import { InOrder } from './receive/in-order.ts';
import { Interactions } from './receive/interactions.ts';
import { reasonOf } from './reason.ts';
import { DirectMessages } from './receive/messages.ts';
import { writtenLive } from './receive/written.ts';
import { Requests } from './rest.ts';
import { Sessions } from './sessions.ts';

/** Everything of a running bot, wired. */
export class Bot {
  readonly channel: Channel;
  readonly #service: Service;
  readonly #token: string;
  readonly #api: string | null;
  readonly #stopping = new AbortController();
  readonly #requests: Requests;
  readonly #chats: Chats;
  readonly #blocked: Blocked;
  readonly #inOrder = new InOrder();
  readonly #messages: DirectMessages;
  readonly #interactions: Interactions;
  readonly #clearing: Clearing;
  readonly #sending: DiscordChannel;
  readonly #sessions: Sessions;
  readonly #catchUp: CatchUp;
  #gateway: WebSocketManager | null = null;
  #connecting: Promise<void> = Promise.resolve();
  #connected = false;
  #self: Self | null = null;

  constructor({ token, apiUrl }: DiscordConfig, service: Service) {
    this.#service = service;
    this.#token = token;
    this.#api = apiUrl;
    const { runtime } = service;
    const keyv: Service['keyv'] = (namespace) => service.keyv(namespace);
    const log: Service['log'] = (level, line) => service.log(level, line);
    const now = () => service.now();
    const caution = new Caution();
    const requests = new Requests(token, apiUrl, () => caution.failed('refused', now()));
    const aside = (error: unknown) => log('debug', `Discord: ${reasonOf(error)}`);
    const chats = new Chats(keyv('discord-chats'), now, aside);
    const blocked = new Blocked(keyv('discord-blocked'), now);
    const answers = new Answers(requests);
    const waiting = new Waiting(requests, aside);
    const replies = new Replies({ requests, waiting, blocked, chats });
    const clearing = new Clearing(requests, () => this.#self?.user ?? null);
    const inOrder = this.#inOrder;
    const { signal } = this.#stopping;
    const catchUp = new CatchUp({
      requests,
      chats,
      inOrder,
      take: (written) => this.#messages.take(written),
      signal,
      log,
    });
    const look: typeof runtime.look = (who, view) => runtime.look(who, view);
    const take: Service['take'] = (delivery) => service.take(delivery);
    const shared = { take, log };
    const isHere: Blocked['isHere'] = (user, place) => blocked.isHere(user, place);
    this.#requests = requests;
    this.#chats = chats;
    this.#blocked = blocked;
    this.#clearing = clearing;
    this.#catchUp = catchUp;
    this.#sessions = new Sessions(keyv('discord-sessions'), now);
    this.#messages = new DirectMessages({
      ...shared,
      chats,
      inOrder,
      catchUp,
      isHere: (user) => isHere(user, null),
      signal,
    });
    this.#interactions = new Interactions({
      ...shared,
      look,
      requests,
      chats,
      waiting,
      forms: new Forms(keyv('discord-forms'), look),
      inOrder,
      catchUp,
      isHere,
    });
    this.#sending = new DiscordChannel({
      requests,
      chats,
      waiting,
      answers,
      replies,
      blocked,
      clearing,
      caution,
      now,
      log,
    });
    this.channel = this.#sending;
  }

  /**
   * Resolves when it listens, or when that takes longer because Discord is out of reach: then it
   * keeps trying.
   *
   * @throws DiscordRefusedError
   */
  async start(): Promise<void> {
    await this.#blocked.load();
    const { promise: delayed, resolve } = Promise.withResolvers<void>();
    let isLate = false;
    const connecting = this.#connect(() => {
      isLate = true;
      resolve();
    });
    // Before that whoever started it is told.
    this.#connecting = connecting.catch((error: unknown) => {
      if (isLate) this.#service.log('error', error instanceof Error ? error.message : 'unknown');
    });
    await Promise.race([connecting, delayed]);
  }

  /** Discord can bring something right now; not before the first session, nor between two. */
  isConnected(): boolean {
    return this.#connected;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#gateway?.destroy();
    await this.#connecting;
    await this.settled();
    await this.#chats.flush();
  }

  /** Resolves when all that came in is taken and what is done beside the messages is done. */
  async settled(): Promise<void> {
    await this.#catchUp.settled();
    await this.#inOrder.settled();
    await this.#sending.settled();
  }

  async #connect(delayed: () => void): Promise<void> {
    const log: Service['log'] = (level, line) => this.#service.log(level, line);
    const { signal } = this.#stopping;
    const ready = Promise.withResolvers<Self>();
    const connected = await connect(
      {
        gateway: () =>
          gateway({
            token: this.#token,
            api: this.#api,
            sessions: this.#sessions,
            signal,
            wrote: (message) => {
              const written = writtenLive(message);
              if (written !== null) this.#run(this.#messages.live(written));
            },
            deleted: (channel, message) => {
              if (!this.#clearing.own.delete(message))
                this.#run(this.#messages.deleted(channel, message));
            },
            interacted: (interaction) => this.#run(this.#interactions.take(interaction)),
            ready: (self) => {
              this.#self = self;
              this.#catchUp.ready();
              ready.resolve(self);
            },
            connected: (is) => {
              this.#connected = is;
            },
            ended: (code) => this.#ended(code),
            log,
          }),
        sessions: this.#sessions,
        signal,
        log,
      },
      delayed,
    );
    this.#gateway = connected;
    if (connected === null) return;
    if (signal.aborted) return connected.destroy();
    const { application, name } = await ready.promise;
    await this.#register(application);
    log('info', `Discord: connected as ${name}`);
  }

  async #register(application: string): Promise<void> {
    const store = this.#service.keyv('discord-commands');
    try {
      const changed = await register(catalogue, application, { requests: this.#requests, store });
      if (changed) this.#service.log('info', 'Discord: the commands are registered');
    } catch (error) {
      this.#service.log(
        'warn',
        `Discord: the commands could not be registered (${reasonOf(error)}); the next start tries again`,
      );
    }
  }

  #ended(code: number): void {
    if (this.#stopping.signal.aborted) return;
    const line = refusalOf(code) ?? `Discord closed the connection for good (${code}).`;
    this.#service.log('error', line);
    if (code === 4004) this.#sending.refuse();
  }

  #run(work: Promise<void>): void {
    work.catch((error: unknown) => this.#service.log('error', `Discord: ${reasonOf(error)}`));
  }
}
