/** Whom and where a payload is about. */
export interface Enterprise {
  id: string;
  name: string;
}

export interface Team {
  id: string;
  name: string;
  domain: string;
  enterprise: Enterprise | null;
}

export interface User {
  id: string;
  name: string;
  /** IANA zone as in the Slack profile. */
  tz: string;
  /** Such as 'en-US'. */
  locale: string;
}

/** The app as one workspace (or a whole organisation) knows it. */
export interface Installed {
  appId: string;
  botId: string;
  botUserId: string;
  team: Team;
  /** The organisation installed it, not the single workspace. */
  orgWide: boolean;
}

/** A person where they act. */
export interface Actor {
  user: User;
  /** Their home workspace; another one than `app.team` for a Slack Connect outsider. */
  team: Team;
}

/** Slack still sends its deprecated verification token; apps check the signature instead. */
export const verificationToken = 'deprecated-verification-token';
