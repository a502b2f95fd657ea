import { isRecall } from '../../domain/drills/attempt.ts';
import { polishedNow } from '../../domain/drills/near.ts';
import { calibrationGap, trend } from '../../domain/drills/measures.ts';
import type { Drill, WeakSpot } from '../../domain/drills/records.ts';
import { kinds, type Question } from '../../domain/records.ts';
import type { Context } from '../../flow/types.ts';
import { message, type Message, type Part } from '../../message/message.ts';
import { practised as words } from '../../words/en/practice.ts';

interface History {
  spot: WeakSpot;
  /** Judged answers, oldest first; recalled points are none. */
  answers: Drill[];
}

function historiesOf({ records }: Context<unknown>): History[] {
  const all = records.list(kinds.drill).filter((each) => each.outcome !== null);
  return records
    .list(kinds.weakSpot)
    .map((spot) => ({
      spot,
      answers: all.filter(
        // points from memory and three mixed ones hold no answer to compare
        ({ spotId, found, missing, rung }) =>
          spotId === spot.id && rung !== 6 && !isRecall([...found, ...missing]),
      ),
    }))
    .filter(({ answers }) => answers.length > 0)
    .sort((a, b) => b.answers.length - a.answers.length || (a.spot.id < b.spot.id ? -1 : 1));
}

const share = ({ found, claimed, missing }: Drill): number => {
  const there = new Set([...found, ...claimed]).size;
  const all = new Set([...found, ...claimed, ...missing]).size;
  return all === 0 ? 0 : there / all;
};

/** What practice shows; null: nothing was practised. Nothing is called a trend before it is one (docs/behaviour.md, Drills: honest measures). */
export function practiceProgress(context: Context<unknown>): Message | null {
  const histories = historiesOf(context);
  const [most] = histories;
  if (most === undefined) return null;
  const parts: Part[] = [];
  const done = histories.flatMap(({ spot }) => {
    const is = polishedNow(spot, spot, context);
    return is.polished ? [{ label: spot.label, near: is.by === 'near_round' }] : [];
  });
  if (done.length > 0) parts.push(words.polished(done));
  const pairs = histories.flatMap(({ answers }) => {
    const [first] = answers;
    const latest = answers.at(-1);
    return first === undefined || latest === undefined || first === latest
      ? []
      : [{ first: share(first), latest: share(latest) }];
  });
  const found = trend(pairs);
  if (found.trend === 'too_few' || found.trend === 'open') {
    if (found.trend === 'open') parts.push(words.trend('open', found.n));
    else {
      const counts = histories
        .slice(0, 3)
        .map(({ spot, answers }) => words.answers(answers.length, spot.label));
      parts.push(words.tooEarly(counts));
    }
    const [first] = most.answers;
    const latest = most.answers.at(-1);
    if (first !== undefined && latest !== undefined && first !== latest)
      parts.push(...words.pair(most.spot.label, first, latest), words.compare);
  } else parts.push(words.trend(found.trend, found.n));
  const gap = calibrationGap(
    histories.flatMap(({ answers }) =>
      answers.flatMap(({ confidence, outcome }) =>
        confidence === null || outcome === null
          ? []
          : [{ confidence, good: outcome.result === 'good' }],
      ),
    ),
  );
  if (gap.gap === 'known') parts.push(words.gap(gap.mean));
  const rows = actualRows(histories, context);
  if (rows.length > 0) parts.push(...words.actual(rows));
  return message(parts);
}

/** How sure they were in practice, and how it went when it was asked in a round afterwards. */
function actualRows(histories: readonly History[], context: Context<unknown>): string[] {
  const { records } = context;
  return histories.flatMap(({ spot, answers }) => {
    const { processId } = spot;
    const asked = records
      .list(kinds.question, ...(processId === null ? [] : [processId]))
      .filter(({ topic, outcome }) => topic.id === spot.concern && outcome !== 'unknown');
    return asked.slice(-2).flatMap((question) => rowOf(question, spot, answers, context));
  });
}

function rowOf(
  question: Question,
  spot: WeakSpot,
  answers: readonly Drill[],
  { records }: Context<unknown>,
): string[] {
  const round = records.get(kinds.round, question.processId, question.roundId);
  const when = round?.at?.utc ?? round?.debriefedAt ?? null;
  if (round === null || when === null) return [];
  const before = answers.filter(({ at, confidence }) => at < when && confidence !== null).at(-1);
  if (before?.confidence === undefined || before.confidence === null) return [];
  const sure = words.sure[before.confidence];
  return [words.actualRow(spot.label, sure, words.went[question.outcome], round.number)];
}
