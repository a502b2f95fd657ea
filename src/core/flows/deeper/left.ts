import { changed } from '../../domain/changes.ts';
import { kinds, type Question } from '../../domain/records.ts';
import { write, type Write } from '../../flow/record.ts';
import type { Step } from '../../flow/types.ts';
import { text } from '../../message/message.ts';
import { outcomeIn, readEdits } from '../../opening/edits.ts';
import { count, debrief } from '../../words/en/debrief.ts';
import { deeper as words } from '../../words/en/deeper.ts';
import { lastTime } from '../../words/en/last-time.ts';
import { obstacleWords } from '../../words/en/obstacles.ts';
import { obstacleInside } from '../../words/en/way.ts';
import { lineByLine, meaning, wentSo } from '../debrief/last-time.ts';
import { place } from '../debrief/place.ts';
import {
  after,
  brings,
  counted,
  counts,
  doubtsLeft,
  onward,
  preparedLeft,
  quietLeft,
  unsettled,
  type DeeperData,
} from './place.ts';

const nothing = { parts: [text('')], choices: [] };
const known = (question: Question, outcome: Question['outcome']): Write =>
  write(kinds.question, { ...question, outcome, outcomeSure: true });

/** How the questions went whose outcome the debrief left open, all in one message. */
const outcomes: Step<DeeperData> = {
  to: onward('outcomes'),
  typedNumbers: true,
  unless: (context) => (brings('outcomes', context) === 0 ? after('outcomes') : null),
  ask: (context) =>
    words.outcomes(
      unsettled(context).map(({ topic }) => topic.label),
      ...counts('outcomes', context),
    ),
  answer: (answer, context) => {
    const open = unsettled(context);
    const set = { ...counted('outcomes', context), outcomes: true };
    const next = { next: after('outcomes'), set };
    if (answer.kind === 'choice' && answer.id === 'fine')
      return { ...next, record: open.map((each) => known(each, 'ok')), say: [words.kept] };
    if (answer.kind !== 'text') return next;
    const [only] = open;
    const one = open.length === 1 ? outcomeIn(answer.text) : null;
    if (one !== null && only !== undefined)
      return { ...next, record: [known(only, one)], say: [words.kept] };
    const record = readEdits(answer.text, open.length).flatMap(({ line, outcome }) => {
      const question = open[line - 1];
      return question === undefined || outcome === null ? [] : [known(question, outcome)];
    });
    return record.length === 0
      ? { again: [debrief.outcomesAgain] }
      : { ...next, record, say: [words.kept] };
  },
};

/** Doubts 'same worry?' that the debrief had no check left for. */
const same: Step<DeeperData> = {
  to: onward('same'),
  unless: (context) => (brings('same', context) === 0 ? after('same') : null),
  ask: (context) => {
    const [pair] = doubtsLeft(context);
    if (pair === undefined) return nothing;
    const tail = count(...counts('same', context));
    return debrief.same(pair.earlier, pair.round, pair.question, tail);
  },
  answer: (answer, context) => {
    const [pair] = doubtsLeft(context);
    if (pair === undefined) return { next: after('same') };
    if (answer.kind === 'text') return { again: [debrief.didNotTake] };
    const doubts = [...context.data.doubts, pair.question.id];
    const set = { ...counted('same', context), doubts };
    if (answer.kind !== 'choice' || answer.id !== 'same') return { next: 'same', set };
    const merged = { ...pair.question, sameAs: pair.earlier.id };
    const times = pair.question.times + pair.earlierTimes;
    return {
      next: 'same',
      set,
      record: [write(kinds.question, merged)],
      say: [debrief.sameKept(times, pair.earlierRounds + 1)],
    };
  },
};

/** What was prepared for this round and has not been asked about. */
const lastTimeStep: Step<DeeperData> = {
  to: onward('lastTime'),
  typedNumbers: true,
  unless: (context) => (brings('lastTime', context) === 0 ? after('lastTime') : null),
  ask: (context) => {
    const all = preparedLeft(context);
    const tail = count(...counts('lastTime', context));
    const [only] = all;
    return all.length === 1 && only !== undefined
      ? lastTime.one(only, tail)
      : lastTime.several(all, tail);
  },
  answer: (answer, context) => {
    const all = preparedLeft(context);
    const next = {
      next: after('lastTime'),
      set: { ...counted('lastTime', context), last: true },
    };
    const every = (said: string) => all.map((each) => wentSo(each, said, context));
    if (answer.kind === 'skip') return next;
    if (answer.kind === 'choice') {
      const said = answer.id === 'all' ? 'yes' : answer.id === 'nothing' ? 'no' : answer.id;
      return { ...next, record: every(said), say: [words.kept] };
    }
    if (answer.kind !== 'text') return { again: [lastTime.severalAgain] };
    const [only] = all;
    const said = all.length === 1 && only ? meaning(answer.text, only.kind) : null;
    const record =
      said !== null
        ? every(said)
        : lineByLine(answer.text, all).map(([each, meant]) => wentSo(each, meant, context));
    return record.length === 0
      ? { again: [all.length === 1 ? debrief.didNotTake : lastTime.severalAgain] }
      : { ...next, record, say: [words.kept] };
  },
};

/** A worry of before that this round did not raise: closed, or kept open (G9). */
const quiet: Step<DeeperData> = {
  to: onward('quiet'),
  unless: (context) => (brings('quiet', context) === 0 ? after('quiet') : null),
  ask: (context) => {
    const [obstacle] = quietLeft(context);
    if (obstacle === undefined) return nothing;
    const { round } = place(context);
    return words.quiet(obstacleInside(obstacle), round.number, ...counts('quiet', context));
  },
  answer: (answer, context) => {
    const [obstacle] = quietLeft(context);
    if (obstacle === undefined) return { next: after('quiet') };
    if (answer.kind === 'text') return { again: [words.quietAgain] };
    const seen = [...context.data.quiet, obstacle.questions[0]?.id ?? ''];
    const next = { next: 'quiet', set: { ...counted('quiet', context), quiet: seen } };
    if (answer.kind !== 'choice' || answer.id !== 'close') return next;
    const closedAfter = place(context).round.number;
    return {
      ...next,
      record: changed('close', obstacle, { closedAfter }, context),
      say: [obstacleWords.closed(obstacleInside(obstacle))],
    };
  },
};

export const leftSteps = { outcomes, same, lastTime: lastTimeStep, quiet };
