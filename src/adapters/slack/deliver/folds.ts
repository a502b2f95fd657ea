import type { types } from '@slack/bolt';
import type { Subject } from '../../../core/ports.ts';
import type { Service } from '../../../service/platform.ts';
import type { Member } from '../identity.ts';
import type { Rate } from '../limits.ts';
import { Recent } from '../recent.ts';
import { folded } from '../render/fold.ts';
import type { Workspaces } from '../workspaces.ts';
import { Buckets } from './bucket.ts';
import { failureOf } from './outcome.ts';

/** A question's message with its buttons, as it stands in the chat. */
export interface Asked {
  member: Member;
  channel: string;
  ts: string;
  text: string;
  blocks: readonly (types.KnownBlock & { block_id?: string })[];
  /** The label that was pressed. */
  chosen: string | null;
}

/** A question may be repeated; so many of its messages are folded. */
const most = 4;

/**
 * Takes the buttons off questions that have passed, so that no old one is pressed by accident. A
 * courtesy: what Slack's limits do not let through is left, and the engine knows a passed question
 * anyway. Kept in memory only, since a question's message holds the candidate's words.
 */
export class Folds {
  readonly #open = new Recent<{ question: string; asked: Asked[] }>(2000);
  readonly #buckets: Buckets;
  readonly #workspaces: Workspaces;
  readonly #service: Service;

  constructor(workspaces: Workspaces, service: Service, rate: Rate) {
    this.#buckets = new Buckets(rate);
    this.#workspaces = workspaces;
    this.#service = service;
  }

  /** The question stands in this message, or is pressed there (then with the label). */
  asked(subject: Subject, question: string, asked: Asked): void {
    const open = this.#open.get(subject);
    const before = open?.question === question ? open.asked : [];
    const others = before.filter(({ ts }) => ts !== asked.ts);
    this.#open.set(subject, { question, asked: [...others, asked].slice(-most) });
  }

  /** The question is over: its messages lose their buttons. Never rejects. */
  async passed(subject: Subject, question: string): Promise<void> {
    const open = this.#open.get(subject);
    if (open?.question !== question) return;
    this.#open.delete(subject);
    for (const asked of open.asked) await this.fold(asked);
  }

  async fold({ member, channel, ts, text, blocks, chosen }: Asked): Promise<void> {
    if (this.#buckets.take(member.team, this.#service.now()) > 0) return;
    try {
      const client = await this.#workspaces.client(member);
      const kept = folded(blocks, chosen);
      await client?.chat.update({ channel, ts, text, blocks: kept });
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'slower')
        this.#buckets.block(member.team, failure.after, this.#service.now());
    }
  }

  forget(subject: Subject): void {
    this.#open.delete(subject);
  }
}
