import { readFileSync } from 'node:fs';
import { readReport, type ReadOptions } from '../core/reading/report.ts';

/** A file of notes cannot be read. */
export class NotesError extends Error {
  readonly code = 'notes';
  constructor(path: string, cause: unknown) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
    super(`Cannot read ${path} (${why}); give text files, one a round, in order.`, { cause });
    this.name = 'NotesError';
  }
}

/**
 * What `read` prints for the notes of one process, one file a round in order.
 *
 * @throws NotesError
 */
export function readFiles(paths: readonly string[], options: ReadOptions): string {
  const notes = paths.map((path) => {
    try {
      return { text: readFileSync(path, 'utf8').replaceAll('\0', '\uFFFD').toWellFormed() };
    } catch (cause) {
      throw new NotesError(path, cause);
    }
  });
  return readReport(notes, options);
}
