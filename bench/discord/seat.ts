import { FakeDiscord } from '../../test/support/discord/discord.ts';
import type { Person } from '../../test/support/discord/person/person.ts';
import { BotProcess, type Name } from './process.ts';

/** One of the two bots on a Discord of its own, and the people who talk to it. */
export class Seat {
  readonly #name: Name;
  readonly #database: string;
  readonly #discord: FakeDiscord;
  #bot: BotProcess | null = null;
  #crowd: Person[] = [];
  /** From each command to its response, ms. */
  readonly latencies: number[] = [];

  private constructor(name: Name, database: string, discord: FakeDiscord) {
    this.#name = name;
    this.#database = database;
    this.#discord = discord;
  }

  static async make(name: Name, database: string): Promise<Seat> {
    const discord = await FakeDiscord.start();
    const commands = ['reminders', 'settings'].map((command) => ({
      name: command,
      description: command,
      type: 1,
    }));
    if (name === 'bare') discord.world.registers(commands);
    return new Seat(name, database, discord);
  }

  /** From the start of a new process until it listens, ms; the one before has ended. */
  async start(): Promise<number> {
    await this.#bot?.end();
    const { api, token } = this.#discord;
    this.#bot = await BotProcess.start(this.#name, { api, token, database: this.#database });
    return this.#bot.startUp;
  }

  /** Held when nothing waits to be collected, MB. */
  memory(): Promise<number> {
    return this.#running().ask('memory');
  }

  /** So far: CPU of the bot, ms, and its requests to Discord. */
  async used(): Promise<{ cpu: number; requests: number }> {
    return { cpu: await this.#running().ask('cpu'), requests: this.#discord.rest.requests.mark };
  }

  /** So many people have a chat with the bot. */
  async meets(count: number): Promise<void> {
    this.#crowd = Array.from({ length: count }, (_, index) => this.#discord.person(`P${index}`));
    await Promise.all(this.#crowd.map((person) => (person.writes('hello'), person.hears())));
  }

  /** Everybody uses a command and reads its response. */
  async commands(): Promise<void> {
    const each = async (person: Person) => {
      const before = performance.now();
      await person.commands('reminders').response();
      this.latencies.push(performance.now() - before);
    };
    await Promise.all(this.#crowd.map(each));
  }

  /** Everybody is shown a question with a button. */
  async asks(): Promise<void> {
    await Promise.all(this.#crowd.map((person) => person.commands('settings').answer()));
  }

  /** Everybody presses it: its message loses the button, and the chat goes on. */
  async presses(): Promise<void> {
    const each = (person: Person) =>
      Promise.all([person.presses('Good').response(), person.hears('Kept')]);
    await Promise.all(this.#crowd.map(each));
  }

  async close(): Promise<void> {
    await this.#bot?.end();
    await this.#discord.close();
  }

  #running(): BotProcess {
    if (this.#bot === null) throw new Error(`${this.#name} is not started`);
    return this.#bot;
  }
}
