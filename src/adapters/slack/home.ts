import { home } from '../../core/flows/home.ts';
import type { Service } from '../../service/platform.ts';
import { Buckets } from './deliver/bucket.ts';
import { failureOf } from './deliver/outcome.ts';
import { slackSubject, type Member } from './identity.ts';
import type { Rate } from './limits.ts';
import { Recent } from './recent.ts';
import { homeOf } from './render/home.ts';
import type { Workspaces } from './workspaces.ts';

interface Seen {
  member: Member;
  /** What stands there now, to save a call that changes nothing. */
  shown: string;
  timer: NodeJS.Timeout | null;
}

/**
 * The App Home of whoever opened it since the start: published when they open it and after each
 * change, changes in a row as one, never more than Slack's limits allow.
 */
export class Homes {
  readonly #seen = new Recent<Seen>(5000);
  readonly #workspaces: Workspaces;
  readonly #service: Service;
  readonly #buckets: Buckets;
  /** Changes within so many ms are one. */
  readonly #together: number;
  readonly #under = new Set<Promise<void>>();
  #stopped = false;

  constructor(workspaces: Workspaces, service: Service, rate: Rate, together: number) {
    this.#workspaces = workspaces;
    this.#service = service;
    this.#buckets = new Buckets(rate);
    this.#together = together;
  }

  /** They look at it now. */
  opened(member: Member): void {
    this.#publishAnew(this.seen(member));
  }

  /** What an earlier start published there, in that very workspace, goes too. */
  forgotten({ enterprise, team, user }: Member): void {
    const member = { enterprise, team, user };
    this.#publishAnew(this.seen(member, `${slackSubject(member)}${team}`));
  }

  #publishAnew(seen: Seen): void {
    seen.shown = '';
    this.#publishIn(0, seen);
  }

  /** It is known that they have it. */
  seen(member: Member, key: string = slackSubject(member)): Seen {
    const seen = this.#seen.get(key) ?? { member, shown: '', timer: null };
    seen.member = member;
    this.#seen.set(key, seen);
    return seen;
  }

  changed(member: Member): void {
    const seen = this.#seen.get(slackSubject(member));
    if (seen !== undefined && seen.timer === null) this.#publishIn(this.#together, seen);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const key of this.#seen.keys()) clearTimeout(this.#seen.get(key)?.timer ?? undefined);
    await Promise.all(this.#under);
  }

  #publishIn(ms: number, seen: Seen): void {
    if (this.#stopped) return;
    if (seen.timer !== null) clearTimeout(seen.timer);
    seen.timer = setTimeout(() => {
      seen.timer = null;
      const work = this.#publish(seen).finally(() => this.#under.delete(work));
      this.#under.add(work);
    }, ms);
    seen.timer.unref();
  }

  async #publish(seen: Seen): Promise<void> {
    const { member } = seen;
    const wait = this.#buckets.take(member.team, this.#service.now());
    if (wait > 0) return this.#publishIn(wait, seen);
    try {
      const who = { subject: slackSubject(member), platform: 'slack' };
      const view = homeOf(await this.#service.runtime.look(who, home));
      const shown = JSON.stringify(view);
      if (shown === seen.shown) return;
      const client = await this.#workspaces.client(member);
      await client?.views.publish({ user_id: member.user, view });
      seen.shown = shown;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== 'slower') return;
      this.#buckets.block(member.team, failure.after, this.#service.now());
      this.#publishIn(failure.after, seen);
    }
  }
}
