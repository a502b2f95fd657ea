import { kinds, type Question } from '../../domain/records.ts';
import { keepTurn, readInto } from '../../domain/telling.ts';
import { likelyEarlier } from '../../domain/worries.ts';
import { remove, write, type Write } from '../../flow/record.ts';
import type { Outcome, Step } from '../../flow/types.ts';
import { text } from '../../message/message.ts';
import { isFeeling, outcomeIn, readEdits } from '../../opening/edits.ts';
import { saysNothing } from '../../opening/nothing.ts';
import { tellsOfAnother } from '../../opening/opening.ts';
import { debrief } from '../../words/en/debrief.ts';
import { outcomesAndPractised } from '../../words/en/practice.ts';
import { listAnswer, renamedLine } from './changes.ts';
import { cameUp, practised } from './practised.ts';
import { place, questionsOf, type DebriefContext, type DebriefData } from './place.ts';

/** One screen of questions. */
const mostAtOnce = 8;

/** Questions of this round whose outcome is open or guessed, at most a screen of them. */
const unsettled = (context: DebriefContext): Question[] =>
  questionsOf(context)
    .filter((each) => !each.outcomeSure && !each.notAboutJob)
    .slice(0, mostAtOnce);

/** The number the question had in the list, so that it keeps its name. */
const numberOf = (question: Question, context: DebriefContext): number =>
  questionsOf(context).findIndex((each) => each.id === question.id) + 1;

/** 'go back, number 3 is about a product manager': what a line says, not how it went. */
const aboutALine =
  /^(?:(?:no|wait|sorry|actually|go back)[,.! ]*)*(?:number |line |no\.? ?)?\d{1,2} (?:is|was|should|isn'?t|wasn'?t)\b/iu;

/** 'she said the last inspection was bad': of the employer, not of how it went. */
const ofThem =
  /^(?:and |also |but )?(?:they|he|she|the \p{L}+) (?:said|says|told|have|has|had|lost|are|were)\b/iu;

const pressed = ['ok', 'shaky', 'off_guard'] as const;

const outcomes: Step<DebriefData> = {
  to: ['outcomes', 'outcomeOne', 'same', 'list', 'line', 'lastPlan'],
  typedNumbers: true,
  unless: (context) => {
    const open = unsettled(context).length;
    if (context.data.outcomesAsked || open + practised(context).length === 0) return 'same';
    // A doubt about the same worry goes first: what threw them is asked in words anyhow.
    return pairOf(context) !== null && checksLeft(context) < 2 ? 'same' : null;
  },
  ask: (context) => {
    const open = unsettled(context);
    const drilled = practised(context);
    const [only] = open;
    if (drilled.length > 0)
      return outcomesAndPractised(
        open.map((each) => [numberOf(each, context), each.topic.label]),
        drilled.map(({ label }, at) => [questionsOf(context).length + at + 1, label]),
      );
    return open.length === 1 && only !== undefined
      ? debrief.outcomeOnly(only)
      : debrief.outcomes(
          open.map((question) => ({ number: numberOf(question, context), question })),
        );
  },
  answer: (answer, context) => {
    const open = unsettled(context);
    const set = { outcomesAsked: true };
    if (answer.kind === 'skip') return { next: 'same', set };
    if (answer.kind === 'choice') {
      if (answer.id === 'each') {
        return { next: 'outcomeOne', set: { ...set, open: open.map((each) => each.id) } };
      }
      if (answer.id === 'skip') return { next: 'same', set };
      const one = pressed.find((each) => each === answer.id) ?? 'ok';
      return { next: 'same', set, record: open.map((each) => outcomeWrite(each, one, null)) };
    }
    if (answer.kind !== 'text') return { again: [debrief.outcomesAgain] };
    // 'nothing more': they are done with it, while 'fine' says how it went.
    if (saysNothing(answer.text) && outcomeIn(answer.text) === null) return { next: 'same', set };
    const renamed = renamedLine(answer.text, context);
    if (renamed !== null) return { next: 'outcomes', ...renamed };
    const drilled = practised(context);
    const all = questionsOf(context);
    const edits = readEdits(answer.text, all.length + drilled.length);
    const alone = open.length === 1 && drilled.length === 0 && !ofThem.test(answer.text);
    const one = alone ? outcomeIn(answer.text) : null;
    const only = open[0];
    // 'harder', with several asked: it was so with all of them.
    const whole = drilled.length === 0 && isFeeling(answer.text) ? outcomeIn(answer.text) : null;
    if (one === null && whole !== null)
      return { next: 'same', set, record: open.map((each) => outcomeWrite(each, whole, null)) };
    if (one !== null && only !== undefined) {
      return { next: 'same', set, record: [outcomeWrite(only, one, null)] };
    }
    if (edits.length === 0)
      return aboutALine.test(answer.text)
        ? listAnswer(answer.text, context)
        : beside(answer.text, set, context);
    const record = edits.flatMap((edit) => {
      const question = all[edit.line - 1];
      const spot = drilled[edit.line - 1 - all.length];
      if (spot !== undefined && !edit.drop) return [cameUp(spot, edit, context)];
      if (question === undefined) return [];
      return edit.drop
        ? [remove(kinds.question, question)]
        : [outcomeWrite(question, edit.outcome, edit.times)];
    });
    return { next: 'same', set, record };
  },
};

/** Words that answer nothing of it: a sentence is kept and the check left open, less is asked again. */
function beside(
  said: string,
  set: Partial<DebriefData>,
  context: DebriefContext,
): Outcome<DebriefData> {
  if (said.split(/\s+/u).length < 4 || tellsOfAnother(said)) {
    const one = unsettled(context).length === 1;
    return { again: [one ? debrief.outcomeAgain : debrief.outcomesAgain] };
  }
  const { process, round } = place(context);
  const turn = keepTurn(round, said, 'outcomes', context);
  const { record } = readInto(said, process, turn.round, context);
  return { next: 'same', set, record: [...turn.record, ...record], say: [debrief.keptBeside] };
}

function outcomeWrite(
  question: Question,
  outcome: Question['outcome'] | null,
  times: number | null,
): Write {
  return write(kinds.question, {
    ...question,
    outcome: outcome ?? question.outcome,
    outcomeSure: outcome !== null || question.outcomeSure,
    times: Math.max(question.times, times ?? 1),
  });
}

const outcomeOne: Step<DebriefData> = {
  to: ['outcomeOne', 'same'],
  unless: (context) => (asked(context) === null ? 'same' : null),
  ask: (context) => {
    const question = asked(context);
    return question === null ? { parts: [text('')], choices: [] } : debrief.outcomeOne(question);
  },
  answer: (answer, context) => {
    const question = asked(context);
    const set = { open: context.data.open.slice(1) };
    if (question === null || answer.kind === 'skip') return { next: 'outcomeOne', set };
    const said = answer.kind === 'choice' ? answer.id : null;
    if (said === 'skip') return { next: 'outcomeOne', set };
    const outcome =
      said === 'ok' || said === 'shaky' || said === 'off_guard'
        ? said
        : answer.kind === 'text'
          ? outcomeIn(answer.text)
          : null;
    if (outcome === null) return { again: [debrief.outcomeAgain] };
    return { next: 'outcomeOne', set, record: [outcomeWrite(question, outcome, null)] };
  },
};

function asked(context: DebriefContext): Question | null {
  const [id] = context.data.open;
  const { processId, roundId } = context.data;
  return id === undefined ? null : context.records.get(kinds.question, processId, roundId, id);
}

const same: Step<DebriefData> = {
  to: ['same', 'know'],
  unless: (context) => (pairOf(context) === null ? 'know' : null),
  ask: (context) => {
    const pair = pairOf(context);
    if (pair === null) return { parts: [], choices: [] };
    return debrief.same(pair.earlier, pair.round, pair.question);
  },
  answer: (answer, context) => {
    const pair = pairOf(context);
    if (pair === null) return { next: 'know' };
    const asked = [
      ...(context.data.same ?? []),
      [pair.question.id, pair.earlier.id] as [string, string],
    ];
    const set = { same: asked };
    if (answer.kind === 'choice' && answer.id === 'same') {
      const merged = { ...pair.question, sameAs: pair.earlier.id };
      const times = pair.question.times + pair.earlierTimes;
      return {
        next: 'same',
        set,
        record: [write(kinds.question, merged)],
        say: [debrief.sameKept(times, pair.earlierRounds + 1)],
      };
    }
    if (answer.kind === 'text') return { again: [debrief.didNotTake] };
    return { next: 'same', set };
  },
};

/** Of the four checks a debrief may have: one is for the list, one for what happens next (G1). */
function checksLeft({ data }: DebriefContext): number {
  return 2 - Number(data.lastAsked) - Number(data.outcomesAsked) - (data.same ?? []).length;
}

/** The next doubt of the kind 'same worry?', those first that would change the top; at most three. */
function pairOf(context: DebriefContext) {
  const asked = context.data.same ?? [];
  if (asked.length >= 3 || checksLeft(context) < 1) return null;
  const { processId, roundId } = context.data;
  const rounds = new Map(context.records.list(kinds.round, processId).map((r) => [r.id, r.number]));
  const all = context.records.list(kinds.question, processId);
  const kept = context.records.list(kinds.obstacle, processId);
  return (
    likelyEarlier(all, kept, roundId, rounds).find(
      (pair) => !asked.some(([later]) => later === pair.question.id),
    ) ?? null
  );
}

export const outcomeSteps = { outcomes, outcomeOne, same };
