import { practiceReminders } from '../../domain/drills/remind.ts';
import { thanksFor } from '../../domain/reminders.ts';
import { isUnsure } from '../../flow/choices.ts';
import type { Step } from '../../flow/types.ts';
import { lines, type Part } from '../../message/message.ts';
import { debrief } from '../../words/en/debrief.ts';
import { line, listAnswer } from './changes.ts';
import { asksForList, itemLine, isLong, itemsOf, justChanged } from './items.ts';
import { finished, place, whole, type DebriefContext, type DebriefData } from './place.ts';

const pageLength = 8;
function listParts(context: DebriefContext): { parts: Part[]; more: number } {
  const items = itemsOf(context);
  const from = context.data.page * pageLength;
  const shown = items.slice(from, from + pageLength);
  const guesses = shown.some(
    (item) =>
      'question' in item && item.question.outcome !== 'unknown' && !item.question.outcomeSure,
  );
  const intro = context.data.listed
    ? debrief.listIntro(items.length >= pageLength, guesses)
    : debrief.listAgain(guesses);
  const parts: Part[] = [intro];
  const heads = { asked: debrief.theyAsked, told: debrief.theyTold, mine: debrief.youAsked };
  for (const name of ['asked', 'told', 'mine'] as const) {
    const group = shown.filter((item) => item.part === name);
    if (group.length === 0) continue;
    const numbered = group.map((item) => `${items.indexOf(item) + 1} ${itemLine(item)}`);
    parts.push(heads[name], lines(numbered));
  }
  return { parts, more: Math.max(0, items.length - from - pageLength) };
}

const list: Step<DebriefData> = {
  to: ['list', 'line', 'lastPlan', 'summary'],
  typedNumbers: true,
  unless: (context) => (itemsOf(context).length === 0 ? 'lastPlan' : null),
  ask: (context) => {
    const just = justChanged(context.data.just, context);
    if (just.length > 0 || (context.data.just[0] === 0 && isLong(context)))
      return debrief.listChanged(just);
    const { parts, more } = listParts(context);
    return debrief.list(parts, more);
  },
  answer: (answer, context) => {
    if (answer.kind === 'skip') return { next: 'lastPlan' };
    if (answer.kind === 'choice') {
      if (answer.id === 'more') return { next: 'list', set: { page: context.data.page + 1 } };
      if (answer.id === 'whole') return { next: 'list', set: whole };
      if (answer.id === 'change') {
        const only = itemsOf(context).length === 1;
        return { next: 'line', set: { line: only ? 1 : 0 } };
      }
      if (answer.id === 'enough') {
        const { processId } = context.data;
        return {
          next: 'summary',
          set: { enough: true },
          record: finished(context, undefined, true),
          effects: [
            ...thanksFor(place(context).round, context),
            ...practiceReminders(processId, context, { debriefed: true }),
          ],
        };
      }
      return { next: 'lastPlan' };
    }
    if (answer.kind !== 'text') return { again: [debrief.howToChange] };
    if (isUnsure(answer.text)) return { next: 'lastPlan' };
    if (asksForList.test(answer.text)) return { next: 'list', set: whole };
    return listAnswer(answer.text, context);
  },
};

export const listSteps = { list, line };
