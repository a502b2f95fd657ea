import {
  feedbackFor,
  fixed,
  rungOf,
  settled,
  tightOf,
  wordingOf,
  wordingsOf,
} from '../../domain/drills/attempt.ts';
import { pressureGate, type TightAnswer } from '../../domain/drills/gates.ts';
import type { WeakSpot } from '../../domain/drills/records.ts';
import { spotsFor } from '../../domain/drills/spots.ts';
import { kinds } from '../../domain/records.ts';
import { write } from '../../flow/records.ts';
import type { Step } from '../../flow/types.ts';
import { drill as words } from '../../words/en/drill.ts';
import { newDrill } from './answer.ts';
import { onward } from './ask.ts';
import {
  drillNow,
  drillsOf,
  spotById,
  spotNow,
  type DrillContext,
  type DrillData,
} from './place.ts';

/** The question itself and two others, those furthest up first. */
export function mixedFor(context: DrillContext): string[] {
  const spot = spotNow(context);
  const { processId } = context.data;
  const others = spotsFor(processId === '' ? null : processId, context)
    .map((each) => each.spot)
    .filter(({ id }) => id !== spot.id)
    .sort((a, b) => b.rung - a.rung || (a.id < b.id ? -1 : 1));
  const two = others.slice(0, 2).map(({ id }) => id);
  while (two.length < 2) two.push(spot.id);
  return [spot.id, ...two];
}

const spotAt = (context: DrillContext): WeakSpot =>
  spotById(context.data.mixed[context.data.probes] ?? '', context) ?? spotNow(context);

/** The same question again among the three comes in another wording. */
function wordingAt(context: DrillContext): string {
  const { mixed, probes } = context.data;
  const spot = spotAt(context);
  const before = mixed.slice(0, probes).filter((id) => id === mixed[probes]).length;
  const forms = wordingsOf(spot);
  return forms[before % forms.length] ?? 'straight';
}

/** Three mixed questions, no feedback in between (docs/behaviour.md, Drills: rung 6). */
const pressure: Step<DrillData> = {
  to: ['pressure', 'question'],
  ask: (context) => {
    const spot = spotAt(context);
    return words.pressure(wordingOf(spot, wordingAt(context)), spot, context.data.probes + 1);
  },
  answer: (answer, context) => {
    const said = answer.kind === 'text' ? answer.text : '';
    const asked = spotAt(context);
    const wording = wordingAt(context);
    const trial = { ...newDrill(asked, said, context), wording };
    const feedback = feedbackFor(trial, asked, context);
    const tight = tightOf(fixed(trial, feedback), asked, feedback);
    const held = context.data.held + (pressureHolds(tight) ? 1 : 0);
    const begun = drillNow(context);
    const spot = spotNow(context);
    const line = `${wordingOf(asked, wording)}\n${said}`;
    const drill =
      begun === null
        ? { ...newDrill(spot, line, context), rung: rungOf(6) }
        : { ...begun, text: `${begun.text}\n\n${line}`.slice(0, 12_000) };
    const probes = context.data.probes + 1;
    const set = { probes, held, number: drill.number };
    if (probes < 3) {
      const counted = { ...spot, answers: drill.number };
      return {
        next: 'pressure',
        set,
        record: [write(kinds.drill, drill), write(kinds.weakSpot, counted)],
      };
    }
    const after = {
      ...drill,
      outcome: { result: held >= 2 ? ('good' as const) : ('weak' as const), stays: false },
    };
    const earlier = drillsOf(spot, context).filter(({ number }) => number < drill.number);
    const row = settled(spot, [...earlier, after]);
    return {
      ...onward(context),
      record: [write(kinds.drill, after), write(kinds.weakSpot, { ...row, best: spot.best })],
      say: [
        words.pressed(held),
        ...words.verdict(after.outcome, rungOf(row.rung), drill.cold, row.last?.result ?? null),
      ],
    };
  },
};

/** One answer alone at the quality of a tight one. */
const pressureHolds = (answer: TightAnswer): boolean =>
  pressureGate([answer, answer, answer]).result === 'good';

export const pressureSteps = { pressure };
