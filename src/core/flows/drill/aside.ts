import { plainWords } from '../../flow/choices.ts';
import { end, type Outcome } from '../../flow/types.ts';
import { drill as words } from '../../words/en/drill.ts';
import { spotWords } from '../../words/en/practice.ts';
import { startDrill } from './begin.ts';
import { spotNow, type DrillContext, type DrillData } from './place.ts';

const askingBest =
  /^(?:drill )?(?:(?:can you |please )?(?:show|tell|give) me )?(?:my )?(?:best|fullest)(?: one| answer)?(?: so far)?$/u;
const command = /^\/?(?:drill|practi[sc]e)(?: (.{1,60}))?$/u;
const misses = /^(?:only |just )?(?:my |the )?misses$/u;

/**
 * What was typed into a sitting and is no answer: a wish to see the best answer, or a command for
 * practice, which ends this sitting and begins the other one. null: it is an answer.
 */
export function aside(
  said: string,
  step: string,
  context: DrillContext,
): Outcome<DrillData> | null {
  const plain = plainWords(said);
  if (askingBest.test(plain)) return bestFirst(step, context);
  const rest = misses.test(plain) ? 'misses' : command.exec(plain)?.[1];
  if (rest === undefined) return command.test(plain) ? { next: step, say: [words.runs] } : null;
  if (rest.split(' ').length > 6) return null;
  const other = startDrill(rest, context);
  return 'flow' in other
    ? { next: end, run: other }
    : { next: step, tell: other.tell, record: other.record ?? [] };
}

/**
 * The best answer kept for the question, and the question again. Before the answer of today is given
 * that makes it practice: it is not cold any more.
 */
function bestFirst(next: string, context: DrillContext): Outcome<DrillData> {
  const spot = spotNow(context);
  const seen = spot.best !== null && context.data.number === 0 && !context.data.again;
  return {
    next,
    tell: [spotWords.best(spot)],
    ...(seen ? { set: { again: true }, say: [words.notCold] } : {}),
  };
}
