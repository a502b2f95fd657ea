import {
  feedbackFor,
  rungOf,
  settled,
  tightOf,
  wordingOf,
  wordingsOf,
} from '../../domain/drills/attempt.ts';
import { isTight, mixedQuestions, pressureGate } from '../../domain/drills/gates.ts';
import type { WeakSpot } from '../../domain/drills/records.ts';
import { spotsFor } from '../../domain/drills/spots.ts';
import { kinds } from '../../domain/records.ts';
import { write } from '../../flow/record.ts';
import { end, type Outcome, type Step } from '../../flow/types.ts';
import { aside } from './aside.ts';
import { kinds as answerKinds } from '../../feedback/kinds.ts';
import { drill as words } from '../../words/en/drill.ts';
import { fixedNow, longestAnswer, newDrill } from './answer.ts';
import { onward, secondsSince } from './onward.ts';
import { polishedBy } from './recall.ts';
import {
  drillNow,
  drillsOf,
  spotById,
  spotNow,
  type DrillContext,
  type DrillData,
} from './place.ts';

/** The question itself and others, those furthest up first. */
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

/** Three mixed questions against the clock, no feedback in between (docs/behaviour.md, Drills: rung 6). */
const pressure: Step<DrillData> = {
  to: ['pressure', 'spoken', 'question', end],
  ask: (context) => {
    const spot = spotAt(context);
    const { seconds } = answerKinds[spot.kind];
    const wording = wordingOf(spot, wordingAt(context));
    return words.pressure(wording, spot, context.data.probes + 1, seconds);
  },
  answer: (answer, context) => {
    if (answer.kind === 'choice')
      return { next: 'spoken', set: { timed: secondsSince(context.data.began, context.now) } };
    const beside = answer.kind === 'text' ? aside(answer.text, 'pressure', context) : null;
    return beside ?? mixedAnswer(answer.kind === 'text' ? answer.text : '', context);
  },
};

/** Said aloud against the clock: now its words, or its first and last sentence. */
const spoken: Step<DrillData> = {
  to: ['pressure', 'question'],
  ask: () => words.afterClock(),
  answer: (answer, context) => mixedAnswer(answer.kind === 'text' ? answer.text : '', context),
};

function mixedAnswer(said: string, context: DrillContext): Outcome<DrillData> {
  const asked = spotAt(context);
  const wording = wordingAt(context);
  const trial = { ...newDrill(asked, said, context), wording };
  const feedback = feedbackFor(trial, asked, context);
  const tight = tightOf(fixedNow(trial, feedback), asked, feedback);
  const held = context.data.held + (isTight(tight) ? 1 : 0);
  const begun = drillNow(context);
  const spot = spotNow(context);
  const line = `${wordingOf(asked, wording)}\n${said}`;
  const drill =
    begun === null
      ? { ...newDrill(spot, line, context), rung: rungOf(6), timed: null }
      : { ...begun, text: `${begun.text}\n\n${line}`.slice(0, longestAnswer) };
  const probes = context.data.probes + 1;
  const set = { probes, held, number: drill.number, timed: null, began: context.now };
  if (probes < mixedQuestions) {
    const counted = { ...spot, answers: drill.number };
    const record = [write(kinds.drill, drill), write(kinds.weakSpot, counted)];
    return { next: 'pressure', set, record };
  }
  const { result } = pressureGate(held);
  const after = { ...drill, outcome: { result, stays: false } };
  const earlier = drillsOf(spot, context).filter(({ number }) => number < drill.number);
  const row = settled(spot, [...earlier, after]);
  return {
    ...onward({ ...context, data: { ...context.data, number: drill.number } }),
    record: [write(kinds.drill, after), write(kinds.weakSpot, { ...row, best: spot.best })],
    say: [
      words.pressed(held),
      ...words.verdict(after.outcome, rungOf(row.rung), drill.cold, row.last?.result ?? null),
      ...polishedBy(drill.cold && result === 'good', row, context),
    ],
  };
}

export const pressureSteps = { pressure, spoken };
