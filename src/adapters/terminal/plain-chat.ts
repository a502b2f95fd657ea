import type { Conversation } from './conversation.ts';
import { failureOf } from './failure.ts';

/** The chat without a terminal: a message a line, until the input ends. */
export async function plainChat(
  talk: Conversation,
  lines: AsyncIterable<string>,
  show: (block: string) => Promise<void>,
  report: (error: unknown) => void,
): Promise<void> {
  await talk.start();
  for await (const line of lines) {
    if (line === '') continue;
    try {
      await talk.fire();
      await talk.says(line);
    } catch (error) {
      report(error);
      await show(`${failureOf(error).message}\n`);
    }
  }
}
