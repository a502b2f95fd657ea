import type { webApi } from '@slack/bolt';
import { plainText } from '../../../core/message/plain.ts';
import type { OutboxRow } from '../../../core/ports.ts';
import { limits } from '../limits.ts';
import { fallback } from '../text.ts';

/** Something in a channel for one person's eyes. */
export async function whisper(client: webApi.WebClient, { address, message }: OutboxRow) {
  const text = fallback(plainText(message), limits.fallback);
  const { thread } = address.extra ?? {};
  await client.chat.postEphemeral({
    channel: address.channel ?? '',
    user: address.to ?? '',
    text,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  });
}

/** The same by the address that a press brings. A refused one (used up, too old) ends it: nobody waits for this line any more. */
export async function respondTo(url: string, text: string): Promise<void> {
  await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, text }),
    signal: AbortSignal.timeout(10_000),
  });
}
