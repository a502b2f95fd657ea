import type { Keyv } from 'keyv';
import type { Subject } from '../../core/ports.ts';
import { slackSubject, teamPrefix } from './identity.ts';

/** Somebody by the ids Slack shows; `team`: the workspace's, of a Grid organisation the organisation's. */
export interface SlackPerson {
  team: string;
  user: string;
}

/** `TEAM/USER` as an operator types it; null: it is not that. */
export function slackPerson(said: string): SlackPerson | null {
  const [, team, user] = /^([TE][A-Z0-9]+)\/([UW][A-Z0-9]+)$/u.exec(said) ?? [];
  return team === undefined || user === undefined ? null : { team, user };
}

export const subjectOf = ({ team, user }: SlackPerson): Subject =>
  slackSubject({ enterprise: null, team, user });

/** Removes what is kept of a person beside the records: their card, and their chat in each workspace. */
export async function forgetBeside(
  { team, user }: SlackPerson,
  keyv: (namespace: string) => Keyv,
): Promise<void> {
  await keyv('slack.people').delete(subjectOf({ team, user }));
  const chats = keyv('slack.chats');
  const gone: string[] = [];
  for await (const [key] of chats.iterator()) {
    if (typeof key !== 'string' || !key.startsWith(teamPrefix(team))) continue;
    if (key.endsWith(`:${encodeURIComponent(user)};`)) gone.push(key);
  }
  await chats.deleteMany(gone);
}
