import type { types, webApi } from '@slack/bolt';
import { z } from 'zod';

const eventType = 'next_round_message';
const marked = z.object({
  metadata: z.object({
    event_type: z.literal(eventType),
    event_payload: z.object({ row: z.string(), part: z.number() }),
  }),
});

/** Says which row of the outbox, and which part of it, a post is. */
export function mark(row: string, part: number): types.MessageMetadata {
  return { event_type: eventType, event_payload: { row, part } };
}

/** What stands in the chat of a row already: how many of its parts, and the last one's ts. */
export interface There {
  parts: number;
  ts: string;
}

/**
 * One look at the newest messages of a chat.
 *
 * @throws what the Web API throws.
 */
export async function partsThere(
  client: webApi.WebClient,
  channel: string,
  row: string,
): Promise<There> {
  const { messages = [] } = await client.conversations.history({
    channel,
    limit: 15,
    include_all_metadata: true,
  });
  const there: There = { parts: 0, ts: '' };
  for (const message of messages) {
    const read = marked.safeParse(message);
    if (!read.success || read.data.metadata.event_payload.row !== row) continue;
    const { part } = read.data.metadata.event_payload;
    if (part < there.parts) continue;
    there.parts = part + 1;
    there.ts = message.ts ?? '';
  }
  return there;
}
