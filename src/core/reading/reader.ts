import type { Reader } from '../ports.ts';

/** Reads by the rules; they, and all they have learned, come into memory with the first thing read. */
export const rulesReader: Reader = {
  async read(notes) {
    const { readNotes } = await import('./rules.ts');
    return readNotes(notes);
  },
};
