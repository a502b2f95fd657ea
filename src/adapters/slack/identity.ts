import type { Address, Subject } from '../../core/ports.ts';

/** A person of a workspace, as Slack names them. */
export interface Member {
  /** The Grid organisation, when the workspace belongs to one. */
  enterprise: string | null;
  /** The workspace the app talks to them in. */
  team: string;
  user: string;
}

/** The organisation's (else the workspace's) part of every key in it; no other one begins with it. */
export function teamPrefix(enterpriseOrTeam: string): string {
  return `slack:${encodeURIComponent(enterpriseOrTeam)}:`;
}

/**
 * The candidate's key: one account for all workspaces of a Grid organisation. Percent-encoding
 * leaves no ':' or ';' in a part (docs/behaviour.md, Identity).
 */
export function slackSubject({ enterprise, team, user }: Member): Subject {
  return `${teamPrefix(enterprise ?? team)}${encodeURIComponent(user)};`;
}

/** The direct chat with a person; `channel` when Slack named it already. */
export function directChat(member: Member, channel: string | null): Address {
  const { enterprise, team, user } = member;
  return {
    chat: slackSubject(member),
    platform: 'slack',
    to: user,
    extra: {
      team,
      ...(enterprise === null ? {} : { enterprise }),
      ...(channel === null ? {} : { channel }),
    },
  };
}

/** A channel as one person in it sees it: what goes there is for their eyes only. */
export function channelFor(member: Member, channel: string, thread: string | null): Address {
  const { enterprise, team, user } = member;
  return {
    chat: `slack-channel:${encodeURIComponent(channel)}:${encodeURIComponent(user)};`,
    platform: 'slack',
    to: user,
    channel,
    extra: {
      team,
      ...(enterprise === null ? {} : { enterprise }),
      ...(thread === null ? {} : { thread }),
    },
  };
}

/** Whom and where an address means. */
export function memberOf(address: Address): Member {
  const { team = '', enterprise = null } = address.extra ?? {};
  return { team, enterprise, user: address.to ?? '' };
}
