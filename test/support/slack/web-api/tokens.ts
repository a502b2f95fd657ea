import { slackId } from '../ids.ts';
import type { Organisation } from './emulated.ts';
import type { Team } from '../parties.ts';

/** What a bot token stands for. */
export interface Grant {
  organisation: Organisation;
  team: Team;
  /** Installed for the whole Grid organisation. */
  orgWide: boolean;
  /** The emulator's own token of an install, which covers only the scopes that were asked for. */
  upstream?: string;
  /** With token rotation: what gets the next token. */
  refreshToken?: string;
}

/** Why Slack no longer takes a token, in its own words. */
export type Ended = 'token_revoked' | 'account_inactive' | 'token_expired';

/** The bot tokens that are out, with those that ended. */
export class Tokens {
  readonly #grants = new Map<string, Grant>();
  readonly #ended = new Map<string, Ended>();

  issue(grant: Omit<Grant, 'refreshToken'>, rotating = false): string {
    const id = slackId('').toLowerCase();
    const token = rotating ? `xoxe.xoxb-1-${id}` : `xoxb-${grant.team.id}-${id}`;
    this.#grants.set(token, { ...grant, ...(rotating && { refreshToken: `xoxe-1-${id}` }) });
    return token;
  }

  grant(token: string): Grant | undefined {
    return this.#grants.get(token);
  }

  /** The token that this refresh token belongs to, while it was not used yet. */
  byRefreshToken(refreshToken: string): string | undefined {
    for (const [token, grant] of this.#grants)
      if (grant.refreshToken === refreshToken && this.#ended.get(token) !== 'token_revoked')
        return token;
    return undefined;
  }

  ended(token: string): Ended | undefined {
    return this.#ended.get(token);
  }

  end(token: string, why: Ended): void {
    this.#ended.set(token, why);
  }

  /** Ends all tokens of a workspace (`account_inactive`: the app was removed). */
  endTeam(team: Team, why: Ended): void {
    for (const [token, grant] of this.#grants) if (grant.team.id === team.id) this.end(token, why);
  }
}
