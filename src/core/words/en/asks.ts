import type { LedgerTopic } from '../../reading/reading.ts';

/** One question to the employer for each blank: how a blank becomes something to ask them. */
export const askThem: Record<LedgerTopic, string> = {
  problem: 'What goes wrong today that this job should end?',
  challenge: 'What will make this job hard in the first months?',
  hope: 'In a year, what would you like to be different?',
  need: 'What made you open this job now?',
  ideal_candidate: 'Who did well in this job, and what did they do?',
  value: 'What should be better because of this hire?',
  motive: 'What will your decision hang on in the end?',
  dynamics: 'Who else has a view on this job, and what is it?',
};
