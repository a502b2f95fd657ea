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

/**
 * How many parts of a row stand in the chat already: one look at its newest messages.
 *
 * @throws what the Web API throws.
 */
export async function partsThere(
  client: webApi.WebClient,
  channel: string,
  row: string,
): Promise<number> {
  const { messages = [] } = await client.conversations.history({
    channel,
    limit: 15,
    include_all_metadata: true,
  });
  const parts = messages.flatMap((message) => {
    const read = marked.safeParse(message);
    return read.success && read.data.metadata.event_payload.row === row
      ? [read.data.metadata.event_payload.part]
      : [];
  });
  return parts.length === 0 ? 0 : Math.max(...parts) + 1;
}
