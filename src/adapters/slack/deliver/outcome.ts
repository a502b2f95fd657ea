import { webApi } from '@slack/bolt';

/** What a failed call means for the message it was to bring. */
export type Failure =
  /** Not before `after` ms; it did not arrive. */
  | { kind: 'slower'; after: number }
  /** The token does not work: nothing goes to this workspace for a while. */
  | { kind: 'shut'; code: string }
  | { kind: 'never'; code: string }
  /** Slack would not have the blocks. */
  | { kind: 'blocks'; code: string }
  | { kind: 'noChannel'; code: string }
  /** Slack was not reached: it did not arrive. */
  | { kind: 'away'; code: string }
  /** It may have arrived. */
  | { kind: 'unclear'; code: string };

const shut = new Set([
  ...['token_revoked', 'token_expired', 'invalid_auth', 'not_authed', 'account_inactive'],
  ...['missing_scope', 'no_permission', 'org_login_required', 'ekm_access_denied'],
]);
const blocks = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long']);
const noChannel = new Set(['channel_not_found', 'not_in_channel']);
/** Slack's own trouble, which passes. */
const passing = new Set([
  ...[
    'internal_error',
    'fatal_error',
    'service_unavailable',
    'request_timeout',
    'team_added_to_org',
  ],
  ...['accesslimited', 'method_deprecated'],
]);
const refused = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

export function failureOf(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { kind: 'slower', after: Math.ceil(error.retryAfter * 1000) };
  if (error instanceof webApi.WebAPIPlatformError) return platformFailure(error);
  if (error instanceof webApi.WebAPIHTTPError)
    return { kind: 'unclear', code: `http_${error.statusCode}` };
  if (error instanceof webApi.WebAPIRequestError) {
    const code = causeOf(error.original);
    return refused.has(code) ? { kind: 'away', code } : { kind: 'unclear', code };
  }
  return { kind: 'unclear', code: error instanceof Error ? error.name : 'unknown' };
}

function platformFailure({ data }: webApi.WebAPIPlatformError): Failure {
  const code = data.error;
  if (code === 'ratelimited' || code === 'rate_limited' || code === 'message_limit_exceeded')
    return { kind: 'slower', after: Math.ceil((data.response_metadata?.retryAfter ?? 30) * 1000) };
  if (shut.has(code)) return { kind: 'shut', code };
  if (blocks.has(code)) return { kind: 'blocks', code };
  if (noChannel.has(code)) return { kind: 'noChannel', code };
  return passing.has(code) ? { kind: 'unclear', code } : { kind: 'never', code };
}

/** The system's code, however deep fetch hides it. */
function causeOf(error: unknown): string {
  let at: unknown = error;
  for (let depth = 0; depth < 5 && at instanceof Error; depth++) {
    if ('code' in at && typeof at.code === 'string' && /^E[A-Z]/u.test(at.code)) return at.code;
    at = at.cause instanceof Error ? at.cause : at instanceof AggregateError ? at.errors[0] : null;
  }
  return error instanceof Error ? error.name : 'unknown';
}
