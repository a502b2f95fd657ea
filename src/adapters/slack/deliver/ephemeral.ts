import type { webApi } from '@slack/bolt';
import { plainText } from '../../../core/message/plain.ts';
import type { OutboxRow } from '../../../core/ports.ts';
import { limits } from '../limits.ts';
import { fallback } from '../text.ts';

/** Something in a channel for one person's eyes: by the command's own address, else as a whisper. */
export async function whisper(client: webApi.WebClient, { address, message }: OutboxRow) {
  const text = fallback(plainText(message), limits.fallback);
  const { respond, thread } = address.extra ?? {};
  if (respond !== undefined) return respondTo(respond, text);
  await client.chat.postEphemeral({
    channel: address.channel ?? '',
    user: address.to ?? '',
    text,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  });
}

/** A refused address (used up, too old) ends it: nobody waits for this line any more. */
export async function respondTo(url: string, text: string): Promise<void> {
  await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, text }),
    signal: AbortSignal.timeout(10_000),
  });
}
