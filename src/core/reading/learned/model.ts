import type { TopicSpace } from '../topic-space.ts';
import type { ChainWeights } from './chain.ts';

/** What a clause is, for the learned reader. */
export const marks = ['other', 'question', 'goes_on', 'again', 'fact', 'asked', 'landed'] as const;
export type Mark = (typeof marks)[number];

/** Everything that was learned from labelled texts (test/fixtures/reading). */
export interface ReadingModel {
  /** Marks of clauses; links: within a sentence, over its end, over a line's end. */
  clauses: ChainWeights;
  /** How a question went, from the words on it and around it. */
  outcomes: ChainWeights;
  /** Is a later question an earlier one again? */
  links: ChainWeights;
  /** Does a question's own clause say that it was put more than once? */
  repeats: ChainWeights;
  /** Which of the eight topics a fact speaks to. */
  facts: ChainWeights;
  /** Is a day that is told the one on which they meet next? */
  meetings: ChainWeights;
  /** The concerns, with the words labelled questions used for them. */
  space: TopicSpace;
}
