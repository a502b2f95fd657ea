import type { webApi } from '@slack/bolt';
import type { Keyv } from 'keyv';
import type { Service } from '../../service/platform.ts';
import { teamPrefix, type Member } from './identity.ts';
import { Recent } from './recent.ts';

/** The channel of the direct chat with each person of each workspace. */
export class Chats {
  readonly #near = new Recent<string>(10_000);
  readonly #stored: Keyv;

  constructor(service: Service) {
    this.#stored = service.keyv('slack.chats');
  }

  /** Known without asking Slack; null: not yet. */
  async known(member: Member): Promise<string | null> {
    const key = keyOf(member);
    const near = this.#near.get(key);
    if (near !== undefined) return near;
    const stored: unknown = await this.#stored.get(key);
    if (typeof stored !== 'string') return null;
    this.#near.set(key, stored);
    return stored;
  }

  /** Opens it if need be. @throws what the Web API throws. */
  async open(client: webApi.WebClient, member: Member): Promise<string> {
    const known = await this.known(member);
    if (known !== null) return known;
    const { channel } = await client.conversations.open({ users: member.user });
    if (channel?.id === undefined) throw new Error('conversations.open named no channel');
    await this.learn(member, channel.id);
    return channel.id;
  }

  /** Somebody wrote in it. */
  async learn(member: Member, channel: string): Promise<void> {
    const key = keyOf(member);
    if (this.#near.get(key) === channel) return;
    this.#near.set(key, channel);
    await this.#stored.set(key, channel);
  }

  /** Forgets the chats with a person in all workspaces of their organisation; which they were. */
  async forget(member: Member): Promise<{ member: Member; channel: string }[]> {
    const chats: { member: Member; channel: string }[] = [];
    for (const team of await this.#teamsOf(member)) {
      const there = { ...member, team };
      const channel = await this.known(there);
      if (channel !== null) chats.push({ member: there, channel });
      this.#near.delete(keyOf(there));
      await this.#stored.delete(keyOf(there));
    }
    return chats;
  }

  async #teamsOf(member: Member): Promise<Set<string>> {
    const teams = new Set([member.team]);
    if (member.enterprise === null) return teams;
    const begin = teamPrefix(member.enterprise);
    const end = `:${encodeURIComponent(member.user)};`;
    for await (const [key] of this.#stored.iterator())
      if (typeof key === 'string' && key.startsWith(begin) && key.endsWith(end))
        teams.add(decodeURIComponent(key.slice(begin.length, -end.length)));
    return teams;
  }

  /** Everybody of an organisation, or of a workspace that belongs to none. */
  async forgetAll(enterpriseOrTeam: string): Promise<void> {
    for (const key of this.#near.keys())
      if (key.startsWith(teamPrefix(enterpriseOrTeam))) this.#near.delete(key);
    const gone: string[] = [];
    for await (const [key] of this.#stored.iterator())
      if (typeof key === 'string' && key.startsWith(teamPrefix(enterpriseOrTeam))) gone.push(key);
    await this.#stored.deleteMany(gone);
  }
}

const keyOf = ({ enterprise, team, user }: Member) =>
  `${teamPrefix(enterprise ?? team)}${encodeURIComponent(team)}:${encodeURIComponent(user)};`;
