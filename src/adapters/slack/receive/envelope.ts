import type { Incoming } from './incoming.ts';
import { readCommand } from './read-command.ts';
import { readEvent } from './read-event.ts';
import { readInteraction } from './read-interaction.ts';

/** null: none of the bot's business; it is acknowledged and nothing happens. */
export function read(body: unknown): Incoming | null {
  if (typeof body !== 'object' || body === null) return null;
  if ('command' in body) return readCommand(body);
  if ('event' in body) return readEvent(body);
  return readInteraction(body);
}
