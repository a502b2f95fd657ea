/**
 * What Slack takes, in code points (docs.slack.dev, Block Kit and chat.postMessage). Where a number
 * is lower than Slack's, a clause says why.
 */
export const limits = {
  blocksOfMessage: 50,
  blocksOfView: 100,
  section: 3000,
  fieldsOfSection: 10,
  field: 2000,
  button: 75,
  actions: 25,
  /** Five buttons stand in one line. */
  buttonsInRow: 5,
  options: 100,
  option: 75,
  optionValue: 150,
  label: 2000,
  viewTitle: 24,
  viewButton: 24,
  /** Advised; more is cut by some clients. */
  fallback: 4000,
  /** A post longer than this is hard to read on a telephone: it is sent in several. */
  post: 9000,
  metadata: 3000,
} as const;

/** So many at once, and so many more each second. */
export interface Rate {
  burst: number;
  perSecond: number;
}

/** How much of each kind of call is made. */
export interface Rates {
  /** Posts into one chat. */
  chat: Rate;
  /** Posts that nobody asked for, for each workspace. */
  unasked: Rate;
  /** `chat.update` and `chat.delete`, for each workspace. */
  update: Rate;
  /** `views.publish`, for each workspace. */
  publish: Rate;
}

/**
 * What Slack lets through, with a margin: about one post a second in a chat (short bursts pass), some
 * hundred a minute in a workspace, 50 updates and 100 publications a minute.
 */
export const slackRates: Rates = {
  chat: { burst: 4, perSecond: 1 },
  unasked: { burst: 40, perSecond: 4 },
  update: { burst: 10, perSecond: 0.7 },
  publish: { burst: 20, perSecond: 1.3 },
};
