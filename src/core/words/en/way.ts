import type { Obstacle, Stage } from '../../domain/obstacles.ts';
import type { Proof, Statement } from '../../domain/records.ts';
import type { Mismatch } from '../../domain/statements.ts';
import { capital, counted, cut, listed, quoted, somePeople, timesOver } from './names.ts';

/** An obstacle by its name inside a sentence, at most five words where it is a sentence of theirs. */
export function obstacleInside({ label }: Pick<Obstacle, 'label'>): string {
  const words = label.split(/\s+/u);
  return cut(words.length > 7 ? `${words.slice(0, 5).join(' ')} …` : label, 60);
}

export const obstacleName = (obstacle: Pick<Obstacle, 'label'>): string =>
  capital(obstacleInside(obstacle));

/** '4 times in 2 rounds (Tom, Dana).' */
export function obstacleCounts({ times, rounds, people }: Obstacle): string {
  const over = rounds > 1 ? ` in ${rounds} rounds` : '';
  const who = somePeople(people);
  return `${timesOver(times)}${over}${who === '' ? '' : ` (${who})`}.`;
}

/** 'answer ready, nothing to show'; one that was closed and raised again says so first. */
export function stageLine(stage: Stage, answered: boolean, proofs: readonly Proof[]): string {
  const again = stage === 'reopened' ? 'came back, ' : '';
  return `${again}${answered ? 'answer ready' : 'no answer'}, ${proofLine(proofs)}`;
}

const proofStates: Record<Proof['state'], string> = {
  idea: 'an idea so far',
  ready: 'ready',
  shown: 'shown',
  landed: 'landed',
  not_landed: 'did not land',
};
export const proofState = (proof: Proof): string => proofStates[proof.state];

export function proofLine(proofs: readonly Proof[]): string {
  const [first, ...more] = proofs;
  if (first === undefined) return 'nothing to show';
  const rest = more.length > 0 ? ` and ${counted(more.length, 'more thing')}` : '';
  return `${quoted(first.words, 40)} (${proofState(first)})${rest}`;
}

export const statementTopics: Record<Statement['topic'], string> = {
  pay: 'Pay',
  leaving: 'Why you left',
  notice: 'Notice and start',
  weakness: 'Weakness',
};

/** What to make of two ways of telling it, by its topic. */
export const onPurpose: Record<Statement['topic'], string> = {
  pay: 'Two figures: choose the next on purpose.',
  notice: 'Two dates: choose the next on purpose.',
  leaving: 'Two reasons: choose which you give next.',
  weakness: 'Two different ones: choose which you give next.',
};

/** 'Pay so far: "48 to 50" to Tom, "52" to Ruben today.' */
export function mismatchLine({ topic, told }: Mismatch, today: string, length = 60): string {
  const said = told.map((each) => {
    const to = each.to === null ? '' : ` to ${cut(each.to, 24)}`;
    return `${quoted(each.quote, length)}${to}${each.roundId === today ? ' today' : ''}`;
  });
  return `${statementTopics[topic]} so far: ${listed(said)}.`;
}
