import { concernOf } from '../ontology/index.ts';
import { isAnswered, type Obstacle } from './obstacles.ts';
import { hasName } from './people.ts';
import { proofsFor, type Picture } from './picture.ts';
import type { LedgerEntry, Proof, Question, Round } from './records.ts';

/** What one note is made of; every piece is a stored line or absent (G16). */
export interface ThanksDraft {
  name: string;
  round: Round;
  /** A line that this person said. */
  line: LedgerEntry | null;
  /** The doubt this person raised, else the top one, with the candidate's own answer to it. */
  doubt: { obstacle: Obstacle; question: Question | null; example: string; begin: string } | null;
  /** Something with a link that goes with it. */
  proof: Proof | null;
  /** The note itself can be what shows it (a language, writing): an example from the bank. */
  itself: string | null;
}

const preferred = ['need', 'hope', 'problem', 'value', 'challenge', 'ideal_candidate'] as const;

/** One draft for each interviewer of a round, in the order they were named. */
export function draftsOf(picture: Picture, round: Round): ThanksDraft[] {
  const entries = picture.ledger
    .filter((entry) => entry.roundId === round.id && entry.by !== null && !entry.guess)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const same = (a: string | null, b: string) => a?.toLowerCase() === b.toLowerCase();
  const worth = picture.ranked.filter((each) => !each.usual);
  return round.interviewers.filter(hasName).map(({ name }): ThanksDraft => {
    const said = entries.filter((entry) => same(entry.by, name));
    const line =
      preferred.flatMap((topic) => said.filter((entry) => entry.topic === topic))[0] ??
      said[0] ??
      null;
    const raised = worth.filter((each) =>
      each.questions.some((question) => question.roundId === round.id && same(question.by, name)),
    );
    const obstacle = raised.find(isAnswered) ?? raised[0] ?? worth[0];
    const question =
      obstacle?.questions.find((each) => each.roundId === round.id && same(each.by, name)) ?? null;
    const answer = obstacle?.kept?.answer;
    const proofs = obstacle === undefined ? [] : proofsFor(picture, obstacle.key);
    const bank = obstacle === undefined ? null : concernOf(obstacle.topicId);
    return {
      name,
      round,
      line,
      doubt:
        obstacle === undefined || answer?.kept !== true
          ? null
          : { obstacle, question, example: answer.example, begin: answer.begin },
      proof: proofs.find((proof) => proof.link !== null && proof.state !== 'not_landed') ?? null,
      itself: bank?.proofs.find(({ kind }) => kind === 'thank_you')?.example ?? null,
    };
  });
}
