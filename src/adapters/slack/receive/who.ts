import type { Member } from '../identity.ts';
import type { People } from '../people.ts';
import type { Workspaces } from '../workspaces.ts';

/** Who did something, as the payload says it. */
export interface Who {
  user: string;
  /** The workspace that the payload is about. */
  team: string;
  enterprise: string | null;
  /** Their own workspace, where the payload names it. */
  home: string | null;
  /** It happened in a channel shared with another organisation (Slack Connect); null: Slack does not say. */
  shared: boolean | null;
}

/**
 * The account that somebody's action belongs to; null for whoever is a guest from another
 * organisation, and where the app is not installed: they reach none and nothing is stored.
 */
export async function memberFor(
  who: Who,
  workspaces: Workspaces,
  people: People,
): Promise<Member | null> {
  const { user, team, enterprise } = who;
  const member = { user, team, enterprise };
  if (user === '' || team === '') return null;
  if (!(await workspaces.has(member))) return null;
  // In a shared channel it may be anybody whose workspace is not named.
  const foreign = who.home === null ? who.shared === true : who.home !== team;
  if (!foreign) return member;
  if (who.shared === false && enterprise !== null) return member;
  // A colleague from another workspace of the same Grid organisation, or a stranger: Slack knows.
  if (enterprise === null && who.home !== null) return null;
  const card = await people.of(member);
  const isOurs = enterprise === null ? card.team === team : card.enterprise === enterprise;
  if (isOurs) return member;
  // A press or a window is a colleague's, unless it is known to be a stranger's.
  if (who.shared === null && card.team === null && card.enterprise === null) return member;
  await people.unstored(member);
  return null;
}
