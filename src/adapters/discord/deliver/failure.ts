import { DiscordAPIError, HTTPError, RateLimitError } from '@discordjs/rest';

/** What became of a request that did not come through. */
export type Failure =
  /** Too early; again after so many ms. */
  | { kind: 'limited'; wait: number; isGlobal: boolean }
  /** The bot's token is not taken (any more). */
  | { kind: 'token' }
  /** This person takes no direct messages from the bot. */
  | { kind: 'closed'; code: string }
  | { kind: 'forbidden'; code: string }
  | { kind: 'missing'; code: string }
  /** Discord refuses what was sent. */
  | { kind: 'invalid'; code: string }
  | { kind: 'unreachable' };

/** Cannot send messages to this user; no server in common (Discord's JSON error codes). */
const closedTo = new Set(['50007', '50278']);

/** What an error of a request means; one that is not Discord's is passed on. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RateLimitError) {
    // Discord counts in seconds with fractions, the store in whole ms.
    const wait = Math.ceil(Math.max(error.timeToReset, error.retryAfter, error.sublimitTimeout, 0));
    return { kind: 'limited', wait, isGlobal: error.global };
  }
  if (error instanceof DiscordAPIError) {
    const code = String(error.code);
    if (closedTo.has(code)) return { kind: 'closed', code };
    if (error.status === 401) return { kind: 'token' };
    if (error.status === 403) return { kind: 'forbidden', code };
    if (error.status === 404) return { kind: 'missing', code };
    return { kind: 'invalid', code };
  }
  // After a 401 the library forgets the token and refuses to ask without one.
  if (error instanceof Error && error.message.startsWith('Expected token to be set'))
    return { kind: 'token' };
  // Everything else is a server's error or no answer at all.
  if (error instanceof HTTPError || isOfNetwork(error)) return { kind: 'unreachable' };
  throw error;
}

function isOfNetwork(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || ('code' in error && typeof error.code === 'string');
}
