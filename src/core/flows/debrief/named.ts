import type { Question, Round } from '../../domain/records.ts';
import { timesIn } from '../../opening/edits.ts';
import { cut } from '../../words/en/names.ts';
import type { DebriefContext } from './place.ts';

/** A worry in their own words that no topic fits: the words are its name. */
export function namedQuestion(said: string, round: Round, context: DebriefContext): Question {
  const label = cut(said, 60);
  return {
    id: `${String(round.turns).padStart(3, '0')}000${context.id()}`,
    processId: round.processId,
    roundId: round.id,
    topic: { id: `own-${context.id()}`, label },
    named: false,
    quote: said.slice(0, 500),
    by: null,
    outcome: 'unknown',
    outcomeSure: false,
    times: timesIn(said) ?? 1,
    followUps: 0,
    settled: false,
    notAboutJob: false,
    sameAs: null,
  };
}
