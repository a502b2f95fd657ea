import { z } from 'zod';
import type { Address, Subject } from '../../core/ports.ts';

/**
 * A name as somebody may give it on the terminal: anything that is not empty and that UTF-8 can
 * hold. Names are kept apart exactly as typed; 'Ana' and 'ana' are two people.
 */
export const terminalName = z
  .string()
  .refine((name) => name.trim() !== '', 'must not be empty')
  .refine((name) => name.isWellFormed() && !name.includes('\0'), 'holds a broken character');

/**
 * The candidate's key. Percent-encoding leaves no ':' or ';' in the name, so the closing ';' makes
 * sure that no key collides with another one or is the beginning of it (docs/behaviour.md, Identity).
 */
export function terminalSubject(name: string): Subject {
  return `terminal:${encodeURIComponent(name)};`;
}

/** The direct chat with a person. */
export function personAddress(name: string): Address {
  return { chat: terminalSubject(name), platform: 'terminal', to: name };
}

/** A channel, as one person in it sees it: what goes there is for their eyes only. */
export function channelAddress(channel: string, name: string): Address {
  const chat = `terminal-channel:${encodeURIComponent(channel)};`;
  return { chat, platform: 'terminal', to: name, channel };
}
