import type { AddressInfo } from 'node:net';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { Answer, Delivery, Retry, Transport } from './delivery.ts';
import { slackId } from '../ids.ts';
import { fields, parsed, string } from '../json.ts';

/** Why Slack ends a connection: it is about to (`warning`), it does, or Socket Mode was turned off. */
export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled';

/** One acknowledgement as it came; `late` when nobody waited for it any more. */
export interface Ack {
  envelopeId: string;
  payload: unknown;
  late: boolean;
}

/**
 * Slack's side of Socket Mode. Every address from `open` takes one connection; an envelope goes over
 * the newest one that lives, and its acknowledgement is awaited.
 */
export class SocketMode implements Transport {
  readonly acks: Ack[] = [];
  /** How many connections there have been. */
  count = 0;
  readonly #server: WebSocketServer;
  readonly #tickets = new Set<string>();
  readonly #patience: number;
  #connections: WebSocket[] = [];
  readonly #frozen = new WeakSet<WebSocket>();
  readonly #awaited = new Map<string, { socket: WebSocket; settle: (answer: Answer) => void }>();
  #waiting: (() => void)[] = [];

  private constructor(server: WebSocketServer, patience: number) {
    this.#server = server;
    this.#patience = patience;
    server.on('connection', (socket, request) => {
      const ticket = new URL(request.url ?? '/', 'ws://localhost').searchParams.get('ticket') ?? '';
      if (this.#tickets.delete(ticket)) this.#welcome(socket);
      else socket.close(1008, 'ticket is used');
    });
  }

  static async start(patience = 3000): Promise<SocketMode> {
    // A frozen connection must not answer pings, so none is answered by itself.
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1', autoPong: false });
    const socketMode = new SocketMode(server, patience);
    await new Promise<void>((resolve) => server.once('listening', resolve));
    return socketMode;
  }

  /** A new address, good for one connection, as `apps.connections.open` gives it. */
  open(): string {
    const { port } = this.#server.address() as AddressInfo; // as: it listens on a port
    const ticket = slackId('');
    this.#tickets.add(ticket);
    return `ws://127.0.0.1:${String(port)}/link/?ticket=${ticket}&app_id=test`;
  }

  /** Resolves when there have been that many connections and one lives. */
  async connected(count = 1): Promise<void> {
    while (this.count < count || this.#connections.length === 0)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /**
   * Sends one envelope. Without a connection the app is out of reach; a retry waits for one, as it
   * would come a minute later.
   */
  async deliver(delivery: Delivery, retry?: Retry): Promise<Answer> {
    if (retry !== undefined) await this.connected();
    const socket = this.#connections.at(-1);
    if (socket === undefined) return { kind: 'unreachable' };
    const envelopeId = crypto.randomUUID();
    const answer = Promise.withResolvers<Answer>();
    this.#awaited.set(envelopeId, { socket, settle: answer.resolve });
    socket.send(JSON.stringify(envelope(envelopeId, delivery, retry)));
    const timer = setTimeout(() => answer.resolve({ kind: 'timed-out' }), this.#patience);
    const settled = await answer.promise;
    clearTimeout(timer);
    this.#awaited.delete(envelopeId);
    return settled;
  }

  /** Tells the newest connection that it ends; the app is to open another one. */
  disconnect(reason: DisconnectReason): void {
    const debug_info = { host: 'applink-test' };
    this.#connections.at(-1)?.send(JSON.stringify({ type: 'disconnect', reason, debug_info }));
  }

  /** A frame as it is, whatever it holds. */
  frame(text: string): void {
    this.#connections.at(-1)?.send(text);
  }

  /** The newest connection breaks without a word. */
  drop(): void {
    this.#connections.at(-1)?.terminate();
  }

  /** The newest connection stays open but is dead: no pongs, no acknowledgements taken. */
  freeze(): void {
    const socket = this.#connections.at(-1);
    if (socket === undefined) return;
    this.#frozen.add(socket);
    this.#gone(socket);
  }

  /** Slack's heartbeat. */
  ping(): void {
    for (const socket of this.#connections) socket.ping('Ping from applink-test');
  }

  async close(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #welcome(socket: WebSocket): void {
    socket.on('message', (data) => this.#take(socket, data));
    socket.on('ping', (data) => {
      if (!this.#frozen.has(socket)) socket.pong(data);
    });
    socket.on('close', () => this.#gone(socket));
    socket.on('error', () => this.#gone(socket));
    this.#connections.push(socket);
    this.count += 1;
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.#connections.length,
        debug_info: { host: 'applink-test', approximate_connection_time: 18_060 },
        connection_info: { app_id: 'test' },
      }),
    );
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #take(socket: WebSocket, data: RawData): void {
    if (this.#frozen.has(socket)) return;
    const text = Buffer.isBuffer(data) ? data.toString() : '';
    const ack = fields(parsed(text));
    const envelopeId = string(ack['envelope_id']);
    const content = fields(ack['payload']);
    const payload = Object.keys(content).length === 0 ? undefined : content;
    const awaited = this.#awaited.get(envelopeId);
    this.acks.push({ envelopeId, payload, late: awaited === undefined });
    awaited?.settle({ kind: 'acknowledged', status: 200, body: payload });
  }

  #gone(socket: WebSocket): void {
    this.#connections = this.#connections.filter((each) => each !== socket);
    for (const { socket: over, settle } of this.#awaited.values())
      if (over === socket) settle({ kind: 'unreachable' });
  }
}

function envelope(envelopeId: string, { kind, payload }: Delivery, retry?: Retry) {
  const event = kind === 'events_api';
  return {
    envelope_id: envelopeId,
    type: kind,
    accepts_response_payload: !event,
    payload,
    ...(event && {
      retry_attempt: retry?.num ?? 0,
      retry_reason: retry === undefined ? '' : 'timeout',
    }),
  };
}
