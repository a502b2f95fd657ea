import { webApi } from '@slack/bolt';
import { silent } from './log.ts';
import { transport } from './transport.ts';

/** Where the app is installed: a workspace, of a Grid organisation or not. */
export interface Place {
  team: string;
  enterprise: string | null;
}

/** The Web API of every workspace the app is installed in. */
export interface Workspaces {
  has(where: Place): Promise<boolean>;
  /** null: the app is not installed there (any more). @throws when its token cannot be renewed. */
  client(where: Place): Promise<webApi.WebClient | null>;
  /** Its token did not work: the next call looks for it anew. */
  stale(where: Place): void;
}

/** No call takes longer, ms. */
const patience = 10_000;

/** Nothing is tried twice here; the outbox does that. */
export function clientOptions(apiUrl: string | null): webApi.WebClientOptions {
  return {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    fetch: transport(patience),
    rejectRateLimitedCalls: true,
    // Whoever calls handles what fails.
    logger: silent,
  };
}

/** A wrong or missing token; the message says what to do. */
export class TokenError extends Error {
  readonly code = 'slack_token';
  constructor(variable: string, reason: string) {
    super(
      `Slack does not take ${variable} (${reason}). Copy it again from your app's page on api.slack.com/apps; docs/slack.md shows where.`,
    );
    this.name = 'TokenError';
  }
}

export class SlackUnreachableError extends Error {
  readonly code = 'slack_unreachable';
  constructor() {
    super('Slack cannot be reached from here; check the network (and SLACK_API_URL, if set).');
    this.name = 'SlackUnreachableError';
  }
}

/** The one workspace of a bot token. @throws TokenError, SlackUnreachableError */
export async function oneWorkspace(
  token: string,
  options: webApi.WebClientOptions,
): Promise<{ workspaces: Workspaces; place: Place }> {
  const client = new webApi.WebClient(token, options);
  const own = await client.auth.test().catch((error: unknown) => {
    if (error instanceof webApi.WebAPIPlatformError)
      throw new TokenError('SLACK_BOT_TOKEN', error.data.error);
    throw new SlackUnreachableError();
  });
  const isOwn = ({ team, enterprise }: Place) =>
    team === own.team_id || (enterprise !== null && enterprise === own.enterprise_id);
  const place = { team: own.team_id ?? '', enterprise: own.enterprise_id ?? null };
  const workspaces: Workspaces = {
    has: async (where) => isOwn(where),
    client: async (where) => (isOwn(where) ? client : null),
    stale: () => undefined,
  };
  return { workspaces, place };
}
