import type { Said } from '../topic-space.ts';

/** What labelled texts taught about concerns. */
export interface ConcernWords {
  said: Said;
  /** As `parseTopics` reads it. */
  topics: string;
}

/**
 * Thrown where the words are needed and not in memory, and caught by the runtime only: it brings them
 * (`brought.ts`, some 2.5 MB that a start which reads nothing does not carry) and runs the pure work
 * again. No `Error`, as it is no failure.
 */
export class NotBrought {}

let brought: ConcernWords | null = null;

export function bring(words: ConcernWords): void {
  brought = words;
}

/** @throws NotBrought */
export function concernWords(): ConcernWords {
  if (brought === null) throw new NotBrought();
  return brought;
}
