import type { ViewOutput } from '@slack/bolt';
import type { Call } from './calls.ts';
import { isFields, list, string, type Fields } from '../json.ts';

/** What stands on each person's App Home and which modals are open, topmost last. */
export class Views {
  readonly #homes = new Map<string, ViewOutput>();
  readonly #modals = new Map<string, ViewOutput[]>();
  readonly #triggers = new Map<string, string>();

  /** Remembers whose interaction a trigger id came with. */
  triggered(triggerId: string, userId: string): void {
    this.#triggers.set(triggerId, userId);
  }

  home(userId: string): ViewOutput | undefined {
    return this.#homes.get(userId);
  }

  modals(userId: string): readonly ViewOutput[] {
    return this.#modals.get(userId) ?? [];
  }

  /** Takes over what a `views.*` call did. */
  apply({ method, args, answer }: Call): void {
    const view = answer?.body['view'];
    if (answer?.body['ok'] !== true || !isFields(view)) return;
    const given = output(view);
    const userId = this.#triggers.get(string(args['trigger_id'])) ?? '';
    switch (method) {
      case 'views.publish':
        this.#homes.set(string(args['user_id']), given);
        return;
      case 'views.open':
        this.#modals.set(userId, [given]);
        return;
      case 'views.push':
        this.#modals.set(userId, [...this.modals(userId), given]);
        return;
      case 'views.update':
        for (const [user, stack] of this.#modals)
          this.#modals.set(
            user,
            stack.map((each) => (each.id === given.id ? given : each)),
          );
        return;
      default:
    }
  }

  /** The person closed the topmost modal, or an acknowledgement did. */
  close(userId: string, all = false): void {
    this.#modals.set(userId, all ? [] : this.modals(userId).slice(0, -1));
  }

  /** An acknowledgement replaced the topmost modal (`update`) or put another on it (`push`). */
  replaced(userId: string, content: Fields, how: 'update' | 'push', viewId: string): void {
    const stack = this.modals(userId);
    const top = stack.at(-1);
    if (top === undefined) return;
    const next = output({ ...top, submit: null, close: null, ...content });
    if (how === 'push') this.#modals.set(userId, [...stack, { ...next, id: viewId }]);
    else this.#modals.set(userId, [...stack.slice(0, -1), { ...next, id: top.id }]);
  }
}

/** Slack gives every block an id that came without one. */
function output(view: Fields): ViewOutput {
  const blocks = list(view['blocks'])
    .filter(isFields)
    .map((block, index) => ({ block_id: `b${String(index)}`, ...block }));
  // as: the emulator answers views in Slack's shape
  return { ...view, blocks } as unknown as ViewOutput;
}
