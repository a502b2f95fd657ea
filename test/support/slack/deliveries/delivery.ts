import type { BlockAction, EnvelopedEvent, SlackViewAction, SlashCommand } from '@slack/bolt';

/** A press in a view comes without a `response_url`. */
export type Interaction = Omit<BlockAction, 'response_url'> & { response_url?: string };

/** What Slack hands to an app, named as Socket Mode names it; HTTP sends the same payloads. */
export type Delivery =
  | { kind: 'events_api'; payload: EnvelopedEvent }
  | { kind: 'interactive'; payload: Interaction | SlackViewAction }
  | { kind: 'slash_commands'; payload: SlashCommand };

/** Why Slack sends an event again: `num` counts from 1, as `x-slack-retry-num` does. */
export interface Retry {
  num: number;
  reason: 'http_timeout' | 'http_error' | 'connection_failed' | 'unknown_error' | 'timeout';
}

/** How the app took a delivery. */
export type Answer =
  /** HTTP status 2xx, or the envelope was acknowledged; `body` is what came with it. */
  | { kind: 'acknowledged'; status: number; body: unknown }
  /** Any other HTTP status. */
  | { kind: 'refused'; status: number; body: unknown }
  /** Nothing within Slack's three seconds (or the patience the test gave). */
  | { kind: 'timed-out' }
  /** Nobody listened, or the connection broke before the answer. */
  | { kind: 'unreachable' };

/** Carries deliveries to an app: signed HTTP requests or a socket. */
export interface Transport {
  deliver(delivery: Delivery, retry?: Retry): Promise<Answer>;
}

/**
 * Delivers as Slack does: an event that is not acknowledged is sent again up to three times (Slack:
 * at once, after a minute, after five; here without the waiting); presses, commands and
 * submissions are sent once. The answers in order.
 */
export async function deliverAsSlack(transport: Transport, delivery: Delivery): Promise<Answer[]> {
  const answers = [await transport.deliver(delivery)];
  for (let num = 1; num <= 3 && delivery.kind === 'events_api'; num += 1) {
    const last = answers.at(-1);
    if (last === undefined || last.kind === 'acknowledged') break;
    answers.push(await transport.deliver(delivery, { num, reason: reasonOf(last) }));
  }
  return answers;
}

function reasonOf(answer: Answer): Retry['reason'] {
  switch (answer.kind) {
    case 'timed-out':
      return 'http_timeout';
    case 'unreachable':
      return 'connection_failed';
    case 'refused':
      return 'http_error';
    case 'acknowledged':
      return 'unknown_error';
    default:
      return answer satisfies never;
  }
}
