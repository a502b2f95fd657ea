import type { Keyv } from 'keyv';
import { Chats } from './chats.ts';

/** A user's id as an operator types it; null: it is none. */
export const discordPerson = (said: string): string | null => (/^\d+$/u.test(said) ? said : null);

/** Removes what is kept of a person beside the records: their chat, and that they take no messages. */
export async function forgetBeside(user: string, keyv: (namespace: string) => Keyv): Promise<void> {
  await new Chats(
    keyv('discord-chats'),
    () => 0,
    () => undefined,
  ).forget(user);
  await keyv('discord-blocked').delete(user);
}
