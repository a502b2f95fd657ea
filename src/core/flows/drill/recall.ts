import { keyPointsGate } from '../../domain/drills/gates.ts';
import { settled } from '../../domain/drills/attempt.ts';
import type { WeakSpot } from '../../domain/drills/records.ts';
import { today } from '../../domain/drills/spots.ts';
import { kinds } from '../../domain/records.ts';
import { recalled } from '../../feedback/recall.ts';
import { write } from '../../flow/record.ts';
import { end, type Step } from '../../flow/types.ts';
import { aside } from './aside.ts';
import type { Part } from '../../message/message.ts';
import { polishedNow } from '../../domain/drills/near.ts';
import { drill as words } from '../../words/en/drill.ts';
import { newDrill } from './answer.ts';
import { onward } from './onward.ts';
import { drillsOf, spotNow, type DrillContext, type DrillData } from './place.ts';

/** 'Polished', where an answer that passed makes it so. */
export function polishedBy(passed: boolean, spot: WeakSpot, context: DrillContext): Part[] {
  const is = polishedNow(spot, spot, context);
  if (!passed || !is.polished) return [];
  const before = spot.passDays.filter((day) => day !== today(context));
  const was = polishedNow(spot, { passDays: before, last: null }, context);
  return was.polished ? [] : [words.polished(is.by, is.days)];
}

/** In the short form the day they were chosen will do. */
export const sameDay = ({ pointsOn }: WeakSpot, context: DrillContext): boolean =>
  context.data.short && pointsOn === today(context);

/** The candidate's own points from memory, then shown (docs/behaviour.md, Drills: rung 1). */
const recall: Step<DrillData> = {
  to: ['whole', 'question', 'recall', end],
  ask: (context) => words.recall(spotNow(context), sameDay(spotNow(context), context)),
  answer: (answer, context) => {
    if (answer.kind !== 'text') return { ...onward(context), say: [words.skipped] };
    const beside = aside(answer.text, 'recall', context);
    if (beside !== null) return beside;
    const spot = spotNow(context);
    const { points } = spot;
    const there = recalled(points, answer.text);
    const gate = keyPointsGate({
      meeting: 'later',
      recalled: there.length,
      points: points.length,
      chosenOn: spot.pointsOn ?? '',
      today: today(context),
      short: context.data.short,
    });
    const drill = {
      ...newDrill(spot, answer.text, context),
      found: there.map((index) => `point-${index + 1}`),
      missing: points.flatMap((_, index) => (there.includes(index) ? [] : [`point-${index + 1}`])),
      outcome: { result: gate.result, stays: gate.stays ?? false },
    };
    const after = settled({ ...spot, answers: drill.number }, [...drillsOf(spot, context), drill]);
    const record = [
      write(kinds.drill, drill),
      write(kinds.weakSpot, { ...after, best: spot.best }),
    ];
    const shown = words.recalled(points, there);
    if (sameDay(spot, context))
      return { ...onward(context), record, say: [...shown, words.pointsToday(after.rung > 1)] };
    return {
      next: 'whole',
      set: { number: drill.number },
      record,
      say: [
        ...shown,
        ...words.verdict(
          drill.outcome,
          after.rung === 1 ? 1 : 2,
          drill.cold,
          after.last?.result ?? null,
        ),
        ...polishedBy(drill.cold && gate.result === 'good', after, context),
      ],
    };
  },
};

const whole: Step<DrillData> = {
  to: ['reply', 'question'],
  ask: () => words.whole(),
  answer: (answer, context) =>
    answer.kind === 'choice' && answer.id === 'whole'
      ? { next: 'reply', set: { again: true, number: 0 } }
      : onward(context),
};

export const recallSteps = { recall, whole };
