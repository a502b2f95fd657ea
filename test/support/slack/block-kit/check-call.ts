import type { Fields } from '../json.ts';
import type { Violation } from './violation.ts';

export type { Violation };

/** Everything wrong with what a Web API call sends. */
export function checkCall(method: string, args: Fields): Violation[] {
  return method === ''
    ? [{ pointer: '', code: '', message: '', constraint: args, refused: true }]
    : [];
}
