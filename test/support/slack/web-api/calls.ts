import { isFields, parsed, type Fields } from '../json.ts';
import type { Team } from '../parties.ts';

/** One call of the Web API (or of a `response_url`), as the app made it. */
export interface Call {
  /** Counts from 1. */
  number: number;
  /** Such as 'chat.postMessage'; 'response_url' for an answer to an interaction. */
  method: string;
  /** All arguments, JSON strings in a form already read. */
  args: Fields;
  token: string;
  /** Whose token it was. */
  team: Team | null;
  /** UTC ms when it arrived. */
  at: number;
  /** What was answered; absent while it is under way, or when the connection was cut. */
  answer?: { status: number; body: Fields };
}

export type Matching = string | ((call: Call) => boolean);

export const matches = (matching: Matching, call: Call): boolean =>
  typeof matching === 'string' ? matching === call.method : matching(call);

/** Every call in order, and a way to await the next one. */
export class Calls {
  readonly all: Call[] = [];
  readonly #taken = new Set<Call>();
  #waiting: (() => void)[] = [];

  add(call: Omit<Call, 'number'>): Call {
    const added = { number: this.all.length + 1, ...call };
    this.all.push(added);
    return added;
  }

  answered(call: Call, status: number, body: Fields): void {
    call.answer = { status, body };
    for (const wake of this.#waiting.splice(0)) wake();
  }

  of(method: string): Call[] {
    return this.all.filter((call) => call.method === method);
  }

  /**
   * The first answered call that matches and was not returned here before; waits for it, `patience`
   * ms at most, and says what was called instead.
   */
  async next(matching: Matching, patience = 10_000): Promise<Call> {
    const deadline = AbortSignal.timeout(patience);
    for (;;) {
      const found = this.all.find(
        (call) => call.answer !== undefined && !this.#taken.has(call) && matches(matching, call),
      );
      if (found !== undefined) {
        this.#taken.add(found);
        return found;
      }
      if (deadline.aborted) {
        const made = this.all.map((call) => `${String(call.number)} ${call.method}`).join(', ');
        throw new Error(`the call did not come: ${String(matching)}; there were: ${made}`);
      }
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
        deadline.addEventListener('abort', () => resolve(), { once: true });
      });
    }
  }
}

/** Reads the arguments of a call, sent as a form or as JSON. */
export function callArgs(contentType: string, body: string): Fields {
  if (contentType.includes('json')) {
    const value = parsed(body);
    return isFields(value) ? value : {};
  }
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([name, value]) => [
      name,
      wordy.has(name) ? value : argument(value),
    ]),
  );
}

/** Arguments that are words, whatever they look like. */
const wordy = new Set(['text', 'initial_comment']);

/** In a form, lists and objects come as JSON and flags as words. */
function argument(value: string): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^[[{]/u.test(value) ? (parsed(value) ?? value) : value;
}
