import type { Keyv } from 'keyv';
import { z } from 'zod';
import type { Service } from '../../service/platform.ts';
import { slackSubject, type Member } from './identity.ts';
import { Recent } from './recent.ts';
import type { Workspaces } from './workspaces.ts';

/** What the bot looks up about a person: nothing but their clock and where they belong. */
const card = z.object({
  /** IANA; null: Slack has none. */
  zone: z.string().nullable(),
  team: z.string().nullable(),
  enterprise: z.string().nullable(),
});
export type Card = z.infer<typeof card>;

const day = 24 * 3_600_000;
/** Nobody's message waits longer than this for a profile. */
const patience = 1000;
/** After a failed look-up the next one waits this long, ms. */
const pause = 60_000;

interface Held {
  card: Card;
  until: number;
}

/** Zone and workspace of people from `users.info`, kept for a day. */
export class People {
  readonly #workspaces: Workspaces;
  readonly #service: Service;
  readonly #stored: Keyv;
  readonly #near = new Recent<Held>(10_000);
  readonly #under = new Map<string, Promise<Card>>();

  constructor(workspaces: Workspaces, service: Service) {
    this.#workspaces = workspaces;
    this.#service = service;
    this.#stored = service.keyv('slack.people');
  }

  /** Never rejects; what cannot be looked up now is unknown. */
  async of(member: Member): Promise<Card> {
    const key = slackSubject(member);
    const near = this.#near.get(key);
    if (near !== undefined && near.until > this.#service.now()) return near.card;
    // People who write twice while it is looked up wait for the same answer, so order holds.
    const under =
      this.#under.get(key) ?? this.#find(key, member).finally(() => this.#under.delete(key));
    this.#under.set(key, under);
    return under;
  }

  /** Of a stranger nothing is stored; that they are one is remembered for a while. */
  async unstored(member: Member): Promise<void> {
    await this.#stored.delete(slackSubject(member));
  }

  async forget(member: Member): Promise<void> {
    const key = slackSubject(member);
    this.#near.delete(key);
    await this.#stored.delete(key);
  }

  async #find(key: string, member: Member): Promise<Card> {
    try {
      const stored = card.safeParse(await this.#stored.get(key));
      if (stored.success) return this.#keep(key, stored.data, day / 24);
      const asked = await Promise.race([this.#ask(member), later(patience)]);
      if (asked === null) return this.#keep(key, unknown, pause);
      await this.#stored.set(key, asked, day);
      return this.#keep(key, asked, day);
    } catch {
      return this.#keep(key, unknown, pause);
    }
  }

  async #ask(member: Member): Promise<Card | null> {
    const client = await this.#workspaces.client(member);
    const answer = await client?.users.info({ user: member.user });
    if (answer?.user === undefined) return null;
    const { tz, team_id: team, enterprise_user: grid } = answer.user;
    return {
      zone: tz === '' ? null : (tz ?? null),
      team: team ?? null,
      enterprise: grid?.enterprise_id ?? null,
    };
  }

  #keep(key: string, found: Card, ms: number): Card {
    this.#near.set(key, { card: found, until: this.#service.now() + ms });
    return found;
  }
}

const unknown: Card = { zone: null, team: null, enterprise: null };

async function later(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, ms, null).unref());
}
