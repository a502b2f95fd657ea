import type { WeakSpot } from '../../domain/drills/records.ts';
import { practisedUnnamed } from '../../domain/drills/spots.ts';
import { kinds, type Question } from '../../domain/records.ts';
import { write, type Write } from '../../flow/record.ts';
import { place, questionsOf, type DebriefContext } from './place.ts';

/** Practised and not named in the telling: asked in the same message whether it came up. */
export const practised = (context: DebriefContext): WeakSpot[] =>
  practisedUnnamed(place(context).round, questionsOf(context), context);

/** A practised question that came up after all, as a question of this round. */
export function cameUp(
  spot: WeakSpot,
  { outcome, times }: { outcome: Question['outcome'] | null; times: number | null },
  context: DebriefContext,
): Write {
  const { round } = place(context);
  return write(kinds.question, {
    id: `${String(round.turns).padStart(3, '0')}800${context.id()}`,
    processId: round.processId,
    roundId: round.id,
    topic: { id: spot.concern, label: spot.label },
    named: true,
    quote: spot.text,
    by: null,
    outcome: outcome ?? 'unknown',
    outcomeSure: outcome !== null,
    times: times ?? 1,
    followUps: 0,
    settled: false,
    notAboutJob: false,
    sameAs: null,
  });
}
