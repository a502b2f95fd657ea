import { concerns } from '../../src/core/ontology/index.ts';
import { marks, type ReadingModel } from '../../src/core/reading/learned/model.ts';
import { ledgerTopics, outcomes } from '../../src/core/reading/reading.ts';
import { createSpace, type Said } from '../../src/core/reading/topic-space.ts';
import { topicWords } from '../../src/core/reading/words.ts';
import { datedLines } from './authors.ts';
import { meetingExamples, type Examples } from './examples.ts';
import { trainTopics, wordingsOf, type Wording } from './train-topics.ts';
import { trainChain, type ChainOptions, type Sequence } from './train-chain.ts';

const own = /^(?:[wsbl]|f2?|(?:own|before|\+\d) [wf]) /;

const usual: Omit<ChainOptions, 'labels' | 'kinds'> = {
  epochs: 20,
  decay: 1,
  atLeast: 2,
  rate: 0.02,
  drop: 0.3,
  // A single word is trusted less than what kind of word it is.
  trust: (name) => (own.test(name) ? 0.5 : 1),
  seed: 7,
};

function alone(data: readonly Sequence[], labels: readonly string[], more = {}, rare?: number) {
  return trainChain(
    data
      .filter(({ labels: [label = -1] }) => label >= 0)
      .map((each) => ({
        ...each,
        weight: (each.weight ?? 1) * (rare !== undefined && each.labels[0] === 1 ? rare : 1),
      })),
    { ...usual, labels, kinds: 1, ...more },
  );
}

/** A labelled question counts as so many wordings of the ontology. */
const saidWeight = 2;

export function saidBy(data: readonly Examples[]): Said {
  const phrases: Record<string, [string, number][]> = {};
  for (const [concern, matter, surely] of data.flatMap((each) => each.said))
    (phrases[concern] ??= []).push([topicWords(matter).join(' '), surely]);
  return { phrases };
}

function wordingsSaid(data: readonly Examples[]): Wording[] {
  const numbers = new Map(concerns.map(({ id }, at) => [id, at]));
  return data
    .flatMap((each) => each.said)
    .flatMap(([id, text, surely]) => {
      const concern = numbers.get(id);
      return concern === undefined ? [] : [{ text, concern, weight: saidWeight * surely }];
    });
}

/** Single sentences teach less of what a day is for than whole debriefs. */
const lineWeight = 0.1;

/** Learns everything from labelled texts; the same texts in the same order give the same model. */
export function train(data: readonly Examples[]): ReadingModel {
  const lines = datedLines().flatMap((line) => meetingExamples(line));
  return {
    clauses: trainChain(
      data.flatMap((each) => [each.clauses, ...each.alone]),
      {
        ...usual,
        labels: marks,
        kinds: 3,
        drop: 0.3,
        decay: 1,
        rate: 0.02,
        epochs: 20,
        atLeast: 3,
      },
    ),
    outcomes: alone(
      data.flatMap((each) => each.outcomes),
      outcomes,
      { epochs: 20, rate: 0.02, decay: 1, drop: 0.5 },
    ),
    links: alone(
      data.flatMap((each) => each.links),
      ['no', 'yes'],
      { epochs: 60, rate: 0.1, decay: 1, drop: 0.3 },
      4,
    ),
    repeats: alone(
      data.flatMap((each) => each.repeats),
      ['no', 'yes'],
      { epochs: 60, rate: 0.1, decay: 1, drop: 0.3 },
      4,
    ),
    facts: alone(
      data.flatMap((each) => each.facts),
      ledgerTopics,
    ),
    meetings: alone(
      [
        ...data.flatMap((each) => each.meetings),
        ...lines.map((each) => ({ ...each, weight: lineWeight })),
      ],
      ['no', 'yes'],
      { rate: 0.05, drop: 0.4, trust: (name: string) => (/ (?:w|two) /.test(name) ? 0.5 : 1) },
    ),
    space: {
      ...createSpace(concerns, saidBy(data)),
      learned: trainTopics([...wordingsOf(concerns), ...wordingsSaid(data)], concerns.length),
    },
  };
}
