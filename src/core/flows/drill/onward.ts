import { wordingsOf, wouldCount } from '../../domain/drills/attempt.ts';
import { plainWords } from '../../flow/choices.ts';
import type { Outcome } from '../../flow/types.ts';
import { drill as words } from '../../words/en/drill.ts';
import { drillsOf, formNow, fresh, spotNow, type DrillContext, type DrillData } from './place.ts';

/** To the next question of the sitting. */
export function onward(context: DrillContext): { next: string; set: Partial<DrillData> } {
  const { at, ids, answered } = context.data;
  const id = ids[at];
  const number = context.data.number > 0 && id !== undefined && !answered.includes(id);
  return {
    next: 'question',
    set: {
      ...fresh,
      at: at + 1,
      answered: number && id !== undefined ? [...answered, id] : answered,
    },
  };
}

export const asksOther = (said: string): boolean =>
  ['other wording', 'another wording', 'in other words', 'ask it differently'].includes(
    plainWords(said),
  );

/** The same question in the next of its wordings. */
export function otherWording(
  context: DrillContext,
  next: 'question' | 'reply',
): Outcome<DrillData> {
  const spot = spotNow(context);
  const forms = wordingsOf(spot);
  const at = forms.findIndex((each) => each === formNow(context));
  const wording = forms[(at + 1) % forms.length] ?? 'straight';
  if (forms.length < 2) return { again: [words.noOtherWording] };
  return { next, set: { wording, ...(next === 'reply' ? { again: true, number: 0 } : {}) } };
}

const longestAloud = 600;

/** What the clock shows; null: whoever went away and came back was not speaking all the time. */
export function secondsSince(began: number, now: number): number | null {
  const seconds = Math.round((now - began) / 1000);
  return seconds > longestAloud ? null : Math.max(1, seconds);
}

/** Whether an answer now is the first, cold one of the day. */
export const isCold = (context: DrillContext): boolean => {
  const spot = spotNow(context);
  return !context.data.again && wouldCount(spot, drillsOf(spot, context), context);
};
