import { AuthorizationError, type ReceiverEvent } from '@slack/bolt';
import { takeCommand } from './command.ts';
import { read } from './envelope.ts';
import { takeDeleted, takeMention, takeMessage, takeOpened } from './event.ts';
import type { Incoming } from './incoming.ts';
import type { Answer, Around, IntakePorts } from './ports.ts';
import { takePress } from './press.ts';
import { takeSubmission } from './submission.ts';
import { slackSubject } from '../identity.ts';

/** Slack's own limit, both ways; Bolt checks only one. */
const mostSkew = 5 * 60_000;

/** Takes what either of Bolt's receivers brings; acknowledges when it is durable, not before. */
export class Intake {
  readonly #ports: IntakePorts;
  readonly #under = new Set<Promise<unknown>>();

  constructor(ports: IntakePorts) {
    this.#ports = ports;
  }

  /**
   * Resolves when it was acknowledged.
   *
   * @throws what could not be stored: it was not acknowledged then, and Slack sends events again.
   */
  readonly processEvent = async (event: ReceiverEvent): Promise<void> => {
    const signed = Number(event.customProperties?.['signedAt'] ?? NaN) * 1000;
    const signedAt = Number.isNaN(signed) ? null : signed;
    if (signedAt !== null && signedAt - Date.now() > mostSkew)
      throw new AuthorizationError('the request is signed for a time to come', new Error('skew'));
    const work = this.#take(event, { signedAt });
    this.#under.add(work);
    try {
      await work;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'internal';
      this.#ports.service.log('error', `slack: not taken and not acknowledged: ${code}`);
      throw error;
    } finally {
      this.#under.delete(work);
    }
  };

  /** Resolves when all that was under way is durable or has failed. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#under);
  }

  async #take(event: ReceiverEvent, around: Around): Promise<void> {
    const incoming = read(event.body);
    if (incoming !== null && 'who' in incoming)
      this.#ports.unasked.isHere(slackSubject(incoming.who), this.#ports.service.now());
    const answer = incoming === null ? null : await this.#dispatch(incoming, around);
    if (answer === 'unanswered') return;
    await (answer === null ? event.ack() : event.ack(answer)).catch(() => {
      // A socket that closed meanwhile: it is stored, and Slack's next delivery changes nothing.
      this.#ports.service.log(
        'debug',
        'slack: stored, but the connection closed before it was said',
      );
    });
  }

  #dispatch(incoming: Incoming, around: Around): Promise<Answer | 'unanswered'> {
    const ports = this.#ports;
    switch (incoming.kind) {
      case 'message':
        return takeMessage(ports, incoming);
      case 'deleted':
        return takeDeleted(ports, incoming);
      case 'mention':
        return takeMention(ports, incoming);
      case 'opened':
        return takeOpened(ports, incoming);
      case 'press':
        return takePress(ports, incoming, around);
      case 'submission':
        return takeSubmission(ports, incoming, around);
      case 'command':
        return takeCommand(ports, incoming, around);
      case 'uninstalled':
        return ports.uninstalled(incoming).then(() => null);
      default:
        return incoming satisfies never;
    }
  }
}
