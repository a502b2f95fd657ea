import type { AddressInfo } from 'node:net';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayIdentifyData,
  type GatewayReceivePayload,
  type GatewayReadyDispatchData,
} from 'discord-api-types/v10';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from 'zod';
import type { Event } from './events.ts';
import { Journal } from '../journal.ts';
import { Session, type Audience } from './session.ts';

const privileged =
  GatewayIntentBits.GuildMembers |
  GatewayIntentBits.GuildPresences |
  GatewayIntentBits.MessageContent;

const identify = z.object({
  token: z.string(),
  intents: z.number(),
  shard: z.tuple([z.number(), z.number()]).default([0, 1]),
});
const received = z.union([
  z.object({ op: z.literal(GatewayOpcodes.Heartbeat), d: z.number().nullable() }),
  z.object({ op: z.literal(GatewayOpcodes.Identify), d: identify }),
  z.object({
    op: z.literal(GatewayOpcodes.Resume),
    d: z.object({ token: z.string(), session_id: z.string(), seq: z.number() }),
  }),
  z.object({ op: z.literal(GatewayOpcodes.PresenceUpdate), d: z.unknown() }),
]);

/** What happened on the gateway, as far as a test may care. */
export type GatewayHappening =
  | { kind: 'connected' | 'heartbeat' | 'ready' | 'refused resume' }
  | { kind: 'identify'; data: Pick<GatewayIdentifyData, 'token' | 'intents' | 'shard'> }
  | { kind: 'resumed'; replayed: number }
  | { kind: 'closed'; code: number };

export interface GatewayOptions {
  token: () => string;
  /** READY's data for a shard, and the events that follow it. */
  welcome: (
    session: string,
    shard: [number, number],
  ) => { ready: GatewayReadyDispatchData; then: Event[] };
  newSessionId: () => string;
}

/** The websocket side of Discord, and what may go wrong with it. */
export class FakeGateway {
  readonly happenings = new Journal<GatewayHappening>('gateway');
  /** What HELLO says from now on. */
  heartbeatMs = 41_250;
  /** False: heartbeats are not answered any more, as on a dead connection. */
  acknowledges = true;
  /** False: sockets are cut before a word is said, as when the network is down. */
  reachable = true;
  /** The app has the privileged intents; without, asking for one closes with 4014. */
  allowsPrivileged = false;
  readonly #options: GatewayOptions;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  #refusal: number | null = null;

  private constructor(options: GatewayOptions, server: WebSocketServer) {
    this.#options = options;
    this.#server = server;
    server.on('connection', (socket) => this.#greet(socket));
  }

  static async start(options: GatewayOptions): Promise<FakeGateway> {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await new Promise((resolve) => server.once('listening', resolve));
    return new FakeGateway(options, server);
  }

  get url(): string {
    const address = this.#server.address() as AddressInfo;
    return `ws://127.0.0.1:${address.port}`;
  }

  /** Sessions with a live socket. */
  get live(): Session[] {
    return [...this.#sessions.values()].filter((session) => session.socket !== null);
  }

  /** Resolves when `kind` has happened `nth` times since the start. */
  async until(kind: GatewayHappening['kind'], nth = 1): Promise<GatewayHappening> {
    const is = (each: GatewayHappening): boolean => each.kind === kind;
    return (await this.happenings.next(`${kind} (${nth})`, is, { nth })).entry;
  }

  count(kind: GatewayHappening['kind']): number {
    return this.happenings.count((each) => each.kind === kind);
  }

  /** To every session that would get it; sessions whose socket dropped get it when they resume. */
  send(event: Event, audience: Audience): void {
    for (const session of this.#sessions.values()) session.dispatch(event, audience);
  }

  /** Op 7: the client is to reconnect and resume. */
  asksToReconnect(): void {
    for (const session of this.live) session.say({ op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Op 9. Not resumable: the session is gone and the client has to identify again. */
  invalidates(resumable: boolean): void {
    for (const session of this.live) {
      if (!resumable) this.#sessions.delete(session.id);
      session.say({ op: GatewayOpcodes.InvalidSession, d: resumable });
    }
  }

  /** Every socket is gone without a word; sessions stay and gather what they miss. */
  drops(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  /** Closes every socket with this code. */
  closes(code: number): void {
    for (const socket of this.#server.clients) socket.close(code);
  }

  /** The next IDENTIFY is answered by closing with this code (4004: wrong token, 4014: intents). */
  refusesNextIdentify(code: GatewayCloseCodes): void {
    this.#refusal = code;
  }

  /** No session can be resumed any more: RESUME is answered with op 9, not resumable. */
  forgetsSessions(): void {
    this.#sessions.clear();
  }

  async close(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    await new Promise((resolve) => this.#server.close(resolve));
    this.happenings.close();
  }

  #greet(socket: WebSocket): void {
    let session: Session | null = null;
    this.happenings.add({ kind: 'connected' });
    if (!this.reachable) return socket.terminate();
    say(socket, {
      op: GatewayOpcodes.Hello,
      d: { heartbeat_interval: this.heartbeatMs },
      s: null,
      t: null,
    });
    socket.on('message', (data: Buffer) => {
      const payload = received.safeParse(JSON.parse(data.toString('utf8')));
      if (!payload.success) return socket.close(GatewayCloseCodes.DecodeError);
      const { op, d } = payload.data;
      switch (op) {
        case GatewayOpcodes.Heartbeat:
          this.happenings.add({ kind: 'heartbeat' });
          if (this.acknowledges)
            socket.send(
              JSON.stringify({ op: GatewayOpcodes.HeartbeatAck, d: null, s: null, t: null }),
            );
          return;
        case GatewayOpcodes.Identify:
          session = this.#identify(socket, d) ?? session;
          return;
        case GatewayOpcodes.Resume:
          session = this.#resume(socket, d) ?? session;
          return;
        case GatewayOpcodes.PresenceUpdate:
          return;
        default:
          op satisfies never;
      }
    });
    socket.on('close', (code) => {
      if (session?.socket === socket) {
        session.socket = null;
        // Closing with these says goodbye: Discord forgets the session.
        if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
      }
      this.happenings.add({ kind: 'closed', code });
    });
  }

  #identify(socket: WebSocket, data: z.infer<typeof identify>): Session | null {
    this.happenings.add({ kind: 'identify', data });
    const refusal = this.#refusal ?? this.#whyNot(data);
    this.#refusal = null;
    if (refusal !== null) {
      socket.close(refusal);
      return null;
    }
    const session = new Session(this.#options.newSessionId(), data.shard, data.intents, socket);
    this.#sessions.set(session.id, session);
    const { ready, then } = this.#options.welcome(session.id, data.shard);
    session.dispatch({ t: GatewayDispatchEvents.Ready, d: ready }, 'everyone');
    for (const event of then) session.dispatch(event, 'everyone');
    this.happenings.add({ kind: 'ready' });
    return session;
  }

  #whyNot({ token, intents }: z.infer<typeof identify>): number | null {
    if (token !== this.#options.token()) return GatewayCloseCodes.AuthenticationFailed;
    if ((intents & privileged) !== 0 && !this.allowsPrivileged)
      return GatewayCloseCodes.DisallowedIntents;
    return null;
  }

  #resume(
    socket: WebSocket,
    { token, session_id, seq }: { token: string; session_id: string; seq: number },
  ): Session | null {
    const session = this.#sessions.get(session_id);
    if (token !== this.#options.token() || session === undefined) {
      this.happenings.add({ kind: 'refused resume' });
      say(socket, { op: GatewayOpcodes.InvalidSession, d: false, s: null, t: null });
      return null;
    }
    session.socket = socket;
    this.happenings.add({ kind: 'resumed', replayed: session.replay(seq) });
    return session;
  }
}

function say(socket: WebSocket, payload: GatewayReceivePayload): void {
  socket.send(JSON.stringify(payload));
}
