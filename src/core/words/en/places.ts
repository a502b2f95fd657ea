import type { Outgoing } from '../../ports.ts';

/** Said in a channel, to one person only. */
const privately = (text: string): Outgoing => ({
  parts: [{ kind: 'text', text }],
  choices: [],
  numbered: false,
});

export const mention = () =>
  privately(
    'In a channel I keep nothing and say nothing about anyone. Write to me directly and tell me about your interview there.',
  );

export const answeredInDirectChat = () => privately("I've answered in our direct chat.");
