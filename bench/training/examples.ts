import { clauses, type Clause } from '../../src/core/reading/clauses.ts';
import '../../src/core/reading/learned/brought.ts';
import { matterOf } from '../../src/core/reading/learned/episodes.ts';
import { daysTold } from '../../src/core/reading/days-told.ts';
import { factFeatures } from '../../src/core/reading/learned/fact-features.ts';
import { featuresOf } from '../../src/core/reading/learned/features.ts';
import {
  heardOf,
  hintsIn,
  linkFeatures,
  onlyShared,
  laterOf,
  repeatFeatures,
  strangers,
  type Telling,
} from '../../src/core/reading/learned/link-features.ts';
import { joints } from '../../src/core/reading/learned/marks.ts';
import { meetingFeatures } from '../../src/core/reading/learned/meeting-features.ts';
import { marks, type Mark } from '../../src/core/reading/learned/model.ts';
import { namesOf, type Add } from '../../src/core/reading/learned/names.ts';
import { outcomeFeatures } from '../../src/core/reading/learned/outcome-features.ts';
import { ledgerTopics, outcomes } from '../../src/core/reading/reading.ts';
import { cutRows } from '../../src/core/reading/rows/cut.ts';
import { wordsOn } from '../../src/core/reading/rows/words-on.ts';
import { told, type Gold, type GoldQuestion, type Span } from '../reading-labels.ts';
import { reach, rivals } from '../../src/core/reading/put-again.ts';
import { alone } from './alone.ts';
import { overlaps } from './overlap.ts';
import type { Sequence } from './train-chain.ts';

/** What one labelled text teaches. */
export interface Examples {
  clauses: Sequence;
  /** Its sentences, each as if it had been told alone. */
  alone: Sequence[];
  outcomes: Sequence[];
  links: Sequence[];
  repeats: Sequence[];
  facts: Sequence[];
  meetings: Sequence[];
  /** Concern → words that were about it, each with how surely. */
  said: [string, string, number][];
}

const single = (tell: (add: Add) => void, label: number): Sequence => ({
  rows: [namesOf(tell)],
  kinds: [0],
  labels: [label],
});

interface Labelled extends Telling {
  gold: GoldQuestion;
  again: boolean;
}

/** First guesses of a label count more than further ones. */
const surely = [1, 0.6, 0.4, 0.3];

export function examplesOf(gold: Gold, parts: readonly Gold[] = alone(gold)): Examples {
  const list = cutRows(clauses(gold.text));
  const labels: Mark[] = list.map(() => 'other');
  const tellings: Labelled[] = [];
  const fill = (span: Span, first: Mark, rest: Mark): number[] => {
    const own: number[] = [];
    list.forEach((clause, at) => {
      if (labels[at] !== 'other' || !overlaps(clause, span)) return;
      labels[at] = own.length === 0 ? first : rest;
      own.push(at);
    });
    return own;
  };
  const tell = (span: Span, question: GoldQuestion, again: boolean) => {
    const own = fill(span, again ? 'again' : 'question', 'goes_on');
    const from = own[0];
    const to = own.at(-1);
    if (from === undefined || to === undefined) return;
    tellings.push({ from, to, matter: matterOf(list, own), gold: question, again });
  };
  for (const question of gold.questions) tell(question, question, false);
  for (const question of gold.questions)
    for (const span of question.again) tell(span, question, true);
  for (const fact of gold.learned) fill(fact, 'fact', 'fact');
  for (const span of gold.asked) fill(span, 'asked', 'asked');
  for (const span of gold.landed) fill(span, 'landed', 'landed');
  tellings.sort((a, b) => a.from - b.from);
  return {
    clauses: {
      rows: featuresOf(list),
      kinds: joints(list),
      labels: labels.map((label) => marks.indexOf(label)),
    },
    alone: parts.map((part) => examplesOf(part, []).clauses),
    outcomes: outcomeExamples(list, tellings),
    links: linkExamples(list, tellings),
    repeats: tellings
      .filter((each) => !each.again)
      .map((each) =>
        single(
          (add) => {
            repeatFeatures(list, each, add);
          },
          Number((each.gold.times[0] ?? 1) > 1 && each.gold.again.length === 0),
        ),
      ),
    facts: gold.learned.map((fact) =>
      single(
        (add) => {
          const told = list.filter((clause) => overlaps(clause, fact));
          factFeatures(told.map((clause) => clause.plain).join(' '), add);
        },
        ledgerTopics.findIndex((topic) => topic === fact.topics[0]),
      ),
    ),
    meetings: meetingExamples(gold),
    said: tellings
      .filter((each) => !each.again)
      .flatMap((each) =>
        each.gold.topics
          .filter((topic) => !topic.startsWith('~'))
          .map((topic, at): [string, string, number] => [topic, each.matter, surely[at] ?? 0.2]),
      ),
  };
}

/** Every day to come that a text names: do they meet on it? */
export const meetingExamples = ({ text, next }: Pick<Gold, 'text' | 'next'>): Sequence[] =>
  daysTold(clauses(text), told).days.map((day) =>
    single(
      (add) => {
        meetingFeatures(day, add);
      },
      Number(next?.wall.startsWith(day.mention.day.toString()) === true),
    ),
  );

function outcomeExamples(list: readonly Clause[], tellings: readonly Labelled[]): Sequence[] {
  const heard = wordsOn(list, tellings, []);
  return tellings.flatMap(({ again, gold }, at) => {
    const words = heard[at];
    if (again || words === undefined) return [];
    return single(
      (add) => {
        outcomeFeatures(words.list, words.stretch, words.until, words.free, add);
      },
      outcomes.findIndex((outcome) => outcome === gold.outcomes[0]),
    );
  });
}

function linkExamples(list: readonly Clause[], questions: readonly Labelled[]): Sequence[] {
  const hints = hintsIn(list, questions).map((at) => ({
    from: at,
    to: at,
    matter: matterOf(list, [at]),
    gold: null,
    again: true,
  }));
  const tellings = [
    ...questions.map((each) => ({ ...each, hint: false })),
    ...hints.map((each) => ({ ...each, hint: true })),
  ].sort((a, b) => a.from - b.from);
  const heard = tellings.map((each) => {
    const next = questions.find((other) => other.from > each.to);
    return heardOf(list, each, next?.from ?? list.length);
  });
  return tellings.flatMap((later, at) => {
    const before = tellings
      .map((telling, place) => ({ telling, place }))
      .filter(({ telling, place }) => place < at && telling.gold !== null && !telling.again);
    const own = heard[at];
    if (own === undefined) return [];
    const mayBe = before.slice(-reach).flatMap(({ telling, place }) => {
      const mine = heard[place];
      return mine === undefined ? [] : [{ telling, mine }];
    });
    const only = onlyShared(
      mayBe.map(({ mine }) => mine.stems),
      own,
    );
    return mayBe.flatMap(({ telling, mine }, step) => {
      const laters = later.again && later.gold !== null ? [true, false] : [later.hint];
      const same = later.again && later.gold !== null && telling.gold === later.gold;
      // Where a repeat is told is known only where it is a clause of its own.
      return laters
        .map((hint) => laterOf(list, later, own, hint))
        .filter((each) => !strangers(mine, each))
        .map((each) =>
          single((add) => {
            linkFeatures(mine, each, rivals(only, step), add);
          }, Number(same)),
        );
    });
  });
}
