import {
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
  type GatewayInvalidSessionData,
} from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Event } from './events.ts';

/** Who is to see an event: direct messages go to shard 0, a server's events to its shard. */
export type Audience =
  | 'everyone'
  /** Direct chats, interactions outside servers. Messages need the intent DirectMessages. */
  | { dm: true; message: boolean }
  /** Messages need the intent GuildMessages. */
  | { server: string; message: boolean };

/** One gateway session: numbers its events and keeps them for a RESUME. */
export class Session {
  readonly id: string;
  readonly #shard: [number, number];
  readonly #intents: number;
  readonly #sent: { event: Event; s: number }[] = [];
  /** Null: the socket dropped and nobody resumed yet. */
  socket: WebSocket | null;

  constructor(id: string, shard: [number, number], intents: number, socket: WebSocket) {
    this.id = id;
    this.#shard = shard;
    this.#intents = intents;
    this.socket = socket;
  }

  dispatch(event: Event, audience: Audience): void {
    if (!this.#sees(audience)) return;
    const numbered = { event, s: this.#sent.length + 1 };
    this.#sent.push(numbered);
    this.#send(numbered);
  }

  /** Sends again what came after `seq`, then RESUMED; says how many events that were. */
  replay(seq: number): number {
    const missed = this.#sent.slice(seq);
    for (const each of missed) this.#send(each);
    this.dispatch({ t: GatewayDispatchEvents.Resumed, d: undefined }, 'everyone');
    return missed.length;
  }

  say(
    payload:
      | { op: GatewayOpcodes.Reconnect; d: null }
      | { op: GatewayOpcodes.InvalidSession; d: GatewayInvalidSessionData },
  ): void {
    this.socket?.send(JSON.stringify({ ...payload, s: null, t: null }));
  }

  #send({ event, s }: { event: Event; s: number }): void {
    this.socket?.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, s, ...event }));
  }

  #sees(audience: Audience): boolean {
    if (audience === 'everyone') return true;
    const [shard, shards] = this.#shard;
    if ('dm' in audience)
      return shard === 0 && (!audience.message || this.#has(GatewayIntentBits.DirectMessages));
    const own = Number((BigInt(audience.server) >> 22n) % BigInt(shards));
    return shard === own && (!audience.message || this.#has(GatewayIntentBits.GuildMessages));
  }

  #has(intent: GatewayIntentBits): boolean {
    return (this.#intents & intent) !== 0;
  }
}
