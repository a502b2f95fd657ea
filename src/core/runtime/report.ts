/** What could not be sent or handled; never what people wrote. */
export type Report =
  { kind: 'dropped'; code: string; chat: string } | { kind: 'failed'; code: string; what: string };

/** The error's own code; 'internal' for one that has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'internal';
}
