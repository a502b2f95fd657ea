import { feedbackOn, type Given } from '../../src/core/feedback/feedback.ts';
import type { ItemName } from '../../src/core/feedback/kinds.ts';

export function given(part: Partial<Given>): Given {
  return {
    kind: 'terms',
    question: 'What would you like to earn?',
    theirs: [],
    text: '',
    seconds: null,
    earlier: [],
    others: [],
    meant: false,
    ...part,
  };
}

export function feedback(part: Partial<Given>) {
  return feedbackOn(given(part));
}

/** What a check says, in short: its quotes, or why there are none. */
export function check(found: ReturnType<typeof feedback>, item: ItemName): string {
  const one = found.checks.find((each) => each.item === item);
  if (!one) return 'not on the list';
  return one.quotes.length > 0
    ? `${one.status}: ${one.quotes.map(({ text }) => text).join(' | ')}`
    : one.status;
}

export const leeds =
  "Yes, one big plan. At Kestrel I moved the Leeds depot with it, 240 tasks, four months. I kept the plan myself every Monday and the depot leads read it from me. We moved on the weekend we'd said, with 2 days of overtime instead of the 10 we had budgeted. The rest of my planning was Excel, so I'm quicker there. For schedules like Nordmark's I'd start the same way: one plan, one owner.";

export const aboutProject = {
  kind: 'tool' as const,
  question: 'Have you ever run a large plan in Microsoft Project?',
  theirs: ['lost the nordmark contract in spring because the schedules were wrong'],
};
