import { join } from 'node:path';
import { expect, test } from 'vitest';
import { slackSubject } from '../../src/adapters/slack/identity.ts';
import { kinds } from '../../src/core/domain/records.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { temporaryFolder } from '../support/folder.ts';
import { event, typedMessage } from '../support/slack/deliveries/events.ts';
import { slackForTest } from '../support/slack/for-test.ts';
import { ServeProcess } from '../support/slack/serve-process.ts';
import type { Slack } from '../support/slack/slack.ts';

const kills = 10;
const names = ['ana', 'ben', 'cara', 'dan', 'eli', 'fay'];

/** The server, killed and started again while people write. */
class Mortal {
  #serve: ServeProcess;
  readonly #start: () => ServeProcess;
  up: Promise<void>;
  lives = 1;

  constructor(start: () => ServeProcess) {
    this.#start = start;
    this.#serve = start();
    this.up = this.#serve.ready;
  }

  async die(): Promise<void> {
    const killed = this.#serve.kill();
    this.up = killed.then(async () => {
      this.#serve = this.#start();
      this.lives += 1;
      await this.#serve.ready;
    });
    await this.up;
  }

  async end(): Promise<void> {
    await this.up;
    await this.#serve.kill('SIGTERM');
  }
}

/** One person's messages, each delivered until it is acknowledged; how often that took more than once. */
async function writes(slack: Slack, mortal: Mortal, name: string, over: () => boolean) {
  const person = slack.person(name);
  const app = slack.organisations[0]?.installed(slack.team());
  if (app === undefined) throw new Error('there is no workspace');
  const acknowledged: string[] = [];
  for (let count = 0; !over(); count++) {
    const text = count === 0 ? 'just had an interview at Halden' : `${name} ${count} they asked`;
    const delivery = event(app, typedMessage(person.actor, person.chat, text));
    for (;;) {
      await mortal.up;
      if ((await slack.transport.deliver(delivery)).kind === 'acknowledged') break;
    }
    acknowledged.push(text);
  }
  return acknowledged;
}

test.each(['http', 'socket'] as const)(
  `${kills} kills under a stream of events over %s: none acknowledged is lost or counts twice`,
  { timeout: 300_000 },
  async (how) => {
    const users = names.map((name) => ({ name }));
    const slack = await slackForTest({ organisations: [{ teams: ['Acme'], users }] });
    const data = join(temporaryFolder(), 'x.sqlite');
    const env = slack.environment(how);
    const mortal = new Mortal(() => new ServeProcess(data, env));
    let over = false;
    let taken = 0;
    const counted = slack.transport;
    slack.transport = {
      async deliver(delivery, retry) {
        const answer = await counted.deliver(delivery, retry);
        if (answer.kind === 'acknowledged') taken += 1;
        return answer;
      },
    };
    const writing = names.map((name) => writes(slack, mortal, name, () => over));
    for (let kill = 0; kill < kills; kill++) {
      await mortal.up;
      const goal = taken + 3 + ((kill * 7) % 11);
      while (taken < goal) await new Promise((resolve) => setImmediate(resolve));
      await mortal.die();
    }
    over = true;
    const acknowledged = await Promise.all(writing);
    await mortal.end();
    expect(mortal.lives).toBe(kills + 1);

    const store = openSqlite(data, { readOnly: true });
    for (const [index, name] of names.entries()) {
      const { user, team } = slack.person(name);
      const subject = slackSubject({ user: user.id, team: team.id, enterprise: null });
      const turns = await store.list(subject, `${kinds.turn.name}/`);
      const texts = turns.map(({ value }) => kinds.turn.schema.parse(JSON.parse(value)).text);
      expect(texts.sort()).toEqual([...(acknowledged[index] ?? [])].sort());
      expect(texts.length).toBeGreaterThan(kills / 2);
    }
    await store.close();
  },
);
