import type { Locale } from 'discord-api-types/v10';
import type { Violation } from './check/check.ts';
import { DiscordClock } from './clock.ts';
import { FakeGateway } from './gateway/gateway.ts';
import { Person } from './person/person.ts';
import type { Server } from './world/places.ts';
import { FakeRest } from './rest/rest.ts';
import { routes } from './rest/routes.ts';
import { World } from './world/world.ts';

export interface FakeDiscordOptions {
  /** Where Discord's clock stands at first, UTC ms or ISO; absent: the real time. */
  now?: number | string;
}

/**
 * A Discord that an unmodified discord.js client talks to:
 * `new Client({ rest: { api: discord.api }, … }).login(discord.token)`.
 */
export class FakeDiscord {
  readonly clock: DiscordClock;
  readonly world: World;
  readonly rest: FakeRest;
  readonly gateway: FakeGateway;
  /** The one server the bot is in from the start; its first channel is `general`. */
  readonly server: Server;
  /** What REST and gateway accept; set another one to make the bot's wrong. */
  token = `${btoa('next-round')}.fake.token`;

  private constructor(world: World, rest: FakeRest, gateway: FakeGateway) {
    this.clock = world.clock;
    this.world = world;
    this.rest = rest;
    this.gateway = gateway;
    this.server = world.places.server('Job Club');
  }

  static async start({ now }: FakeDiscordOptions = {}): Promise<FakeDiscord> {
    const clock = new DiscordClock();
    if (now !== undefined) clock.stands(now);
    const world = new World(clock);
    const token = (): string => discord.token;
    let url = '';
    const gateway = await FakeGateway.start({
      token,
      newSessionId: () => `session-${clock.id()}`,
      welcome: (session, shard) => world.welcome(session, shard, url),
    });
    url = gateway.url;
    world.tell = (event, audience) => gateway.send(event, audience);
    const rest = await FakeRest.start({
      token,
      routes: routes(world, () => url),
      violations: world.violations,
    });
    const discord = new FakeDiscord(world, rest, gateway);
    return discord;
  }

  /** For the client option `rest: { api }`. */
  get api(): string {
    return this.rest.api;
  }

  /** Somebody new on this Discord. */
  person(name: string, options: { locale?: Locale } = {}): Person {
    return new Person(this.world, name, options);
  }

  /** Everything the checker has found in the bot's requests so far. */
  get violations(): readonly Violation[] {
    return this.world.violations;
  }

  async close(): Promise<void> {
    this.world.seen.close();
    await this.gateway.close();
    await this.rest.close();
  }
}
