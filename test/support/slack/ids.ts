import { randomBytes } from 'node:crypto';

let count = 0;

/**
 * A message time stamp as Slack writes it, later than any before. The upper half of the microseconds
 * keeps it clear of those that the emulator gives out.
 */
export function nextTs(): string {
  count += 1;
  return `${String(Math.floor(Date.now() / 1000))}.${String(500_000 + (count % 500_000)).padStart(6, '0')}`;
}

/** An id as Slack writes them: a letter or two and capitals ('Ev…', 'T…'). */
export function slackId(prefix: string): string {
  return prefix + randomBytes(6).toString('hex').toUpperCase().slice(0, 10);
}
