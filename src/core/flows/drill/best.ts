import { plainWords } from '../../flow/choices.ts';
import type { Outcome } from '../../flow/types.ts';
import { spotWords } from '../../words/en/practice.ts';
import { drill as words } from '../../words/en/drill.ts';
import { spotNow, type DrillContext, type DrillData } from './place.ts';

const asking =
  /^(?:(?:can you |please )?(?:show|tell|give) me )?(?:my )?(?:best|fullest)(?: one| answer)?(?: so far)?$/u;

/** 'Show me my best answer', as a whole message. */
export const asksBest = (said: string): boolean => asking.test(plainWords(said));

/**
 * The best answer kept for the question, and the question again. Before the answer of today is given
 * that makes it practice: it is not cold any more.
 */
export function bestFirst(next: string, context: DrillContext): Outcome<DrillData> {
  const spot = spotNow(context);
  const seen = spot.best !== null && context.data.number === 0 && !context.data.again;
  return {
    next,
    tell: [spotWords.best(spot)],
    ...(seen ? { set: { again: true }, say: [words.notCold] } : {}),
  };
}
