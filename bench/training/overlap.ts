import type { Span } from '../reading-labels.ts';

/** Half of the shorter piece in common, or a word or two: the same place in the text. */
export function overlaps(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared >= Math.min(9, 0.5 * Math.min(a.end - a.start, b.end - b.start));
}
