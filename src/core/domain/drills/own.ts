import { withoutEnd } from '../../flow/choices.ts';
import { remove, type Write } from '../../flow/record.ts';
import type { Context } from '../../flow/types.ts';
import { concernOf } from '../../ontology/index.ts';
import { topicsOf } from '../../reading/topics.ts';
import { kinds, type Round } from '../records.ts';
import { kindOf } from './kind.ts';
import type { WeakSpot } from './records.ts';
import { newSpot } from './spots.ts';

const longestLabel = 60;

/** A question of the candidate's own; null: one that is nobody's business (G7). */
export function ownSpot(said: string, context: Context<unknown>): WeakSpot | null {
  const topic = topicsOf(said)[0];
  const bank = topic === undefined ? null : concernOf(topic.id);
  if (bank?.notAboutJob === true) return null;
  const known = context.records.list(kinds.weakSpot, 'none');
  // Two questions on one concern are two questions, so the second is called by its own words.
  const own = bank === null || known.some(({ concern }) => concern === bank.id);
  const concern = own ? `own-${context.id()}` : bank.id;
  const label = own ? withoutEnd(said.slice(0, longestLabel), ' ?.!') : bank.label;
  const origin = { processId: null, concern, label, from: 'own' as const, by: null };
  return { ...newSpot(context.id(), origin, said), kind: kindOf(bank?.id ?? concern, said) };
}

/** What was to be practised because of this round alone, with every answer given to it. */
export function practisedOnly(round: Round, { records }: Context<unknown>): Write[] {
  const { processId, id } = round;
  const left = records.list(kinds.question, processId).filter(({ roundId }) => roundId !== id);
  return records
    .list(kinds.weakSpot, processId)
    .filter((spot) => !left.some(({ topic }) => topic.id === spot.concern))
    .flatMap((spot) => [
      remove(kinds.weakSpot, spot),
      ...records
        .list(kinds.drill, processId, spot.id)
        .map((drill): Write => remove(kinds.drill, drill)),
    ]);
}
