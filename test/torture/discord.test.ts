import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { InteractionResponseType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { discordSubject } from '../../src/adapters/discord/identity.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import type { FakeDiscord } from '../support/discord/discord.ts';
import { discordForTest } from '../support/discord/for-test.ts';
import type { Asked } from '../support/discord/person/asked.ts';
import type { Person } from '../support/discord/person/person.ts';
import { temporaryFolder } from '../support/folder.ts';
import { chance } from './chance.ts';

const kills = 20;
const script = new URL('./discord-child.ts', import.meta.url).pathname;

/** A process that serves; resolves when it listens. */
async function serving(database: string, discord: FakeDiscord, ahead: number) {
  const args = [script, database, discord.api, discord.token, String(ahead)];
  // The code is the same each time: it need not be read anew.
  const env = { ...process.env, NODE_COMPILE_CACHE: `${database}-code` };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  await once(child.stdout, 'data');
  const ends = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  };
  return { ends };
}

/** Somebody who leaves notes, each with a number of its own: by message and by command. */
class Noting {
  readonly person: Person;
  readonly written: string[] = [];
  readonly asked: { line: string; asked: Asked }[] = [];

  constructor(person: Person) {
    this.person = person;
  }

  writes(count: number): void {
    for (let each = 0; each < count; each++) {
      const line = `written ${this.written.length}`;
      this.written.push(line);
      this.person.writes(`note ${line}`);
    }
  }

  asks(count: number): void {
    for (let each = 0; each < count; each++) {
      const line = `asked ${this.asked.length}`;
      this.asked.push({ line, asked: this.person.commands('note', { line }) });
    }
  }

  /** Lines whose command was answered, with more than 'thinking'. */
  get acknowledged(): string[] {
    return this.asked.flatMap(({ line, asked: { interaction } }) =>
      interaction.response?.type === InteractionResponseType.ChannelMessageWithSource ? [line] : [],
    );
  }

  /** What the bot said to them. */
  get answers(): number {
    return this.person.all.filter(({ thinking }) => !thinking).length;
  }
}

test(
  `${kills} kills under a stream of messages and commands: nothing acknowledged is lost, nothing doubles`,
  { timeout: 300_000 },
  async () => {
    const discord = await discordForTest();
    const database = join(temporaryFolder(), 'x.sqlite');
    const random = chance(20260310);
    const people = ['Ana', 'Ben', 'Cleo'].map((name) => new Noting(discord.person(name)));

    for (let kill = 0; kill < kills; kill++) {
      // Sessions are spaced by the clock; time passes between the starts.
      const { ends } = await serving(database, discord, kill * 200_000);
      const { requests } = discord.rest;
      const { mark } = requests;
      for (const each of people) {
        each.writes(1 + Math.floor(random() * 3));
        each.asks(1 + Math.floor(random() * 2));
      }
      // In the middle of it: after so many of the requests that all this leads to.
      const goal = Math.floor(random() * 12);
      if (goal > 0) await requests.next('requests', () => true, { from: mark, nth: goal });
      await ends('SIGKILL');
      for (const each of people) each.writes(Math.floor(random() * 2));
    }

    const { ends } = await serving(database, discord, kills * 200_000);
    for (const each of people) {
      // Everything before it is answered when this is.
      each.person.writes('are you a person?');
      await each.person.hears('A program with rules');
    }
    await ends('SIGTERM');

    const store = openSqlite(database);
    try {
      for (const each of people) {
        const rows = await store.list(discordSubject(each.person.user.id), 'note/');
        const kept = rows.map(({ value }) => /"text":"([^"]*)"/u.exec(value)?.[1] ?? '');
        expect(new Set(kept).size).toBe(kept.length);
        expect(kept).toEqual(expect.arrayContaining([...each.written, ...each.acknowledged]));
        // One answer to each that was kept, by whichever process, and one to the last question.
        expect(each.answers).toBe(kept.length + 1);
      }
    } finally {
      await store.close();
    }
  },
);
