import type { Scene } from './demo.ts';

/** Two rounds at one employer, two weeks apart. */
export const demoScript: readonly Scene[] = [
  { time: '2026-02-24T16:10:00Z' },
  { you: 'hi, just had my first interview at Halden Freight' },
];
