import type { Obstacle } from '../../domain/obstacles.ts';
import type { Question } from '../../domain/records.ts';
import { concernOf } from '../../ontology/index.ts';
import { counted, cut, outcomeName, quoted, somePeople, timesOver } from './names.ts';

/** ', 2 rounds, Tom and Dana' */
export const where = ({ rounds, inRounds, people }: Obstacle): string => {
  const which = rounds > 1 ? `, ${rounds} rounds` : ` in round ${inRounds[0] ?? 1}`;
  const who = somePeople(people);
  return `${which}${who === '' ? '' : `, ${who}`}`;
};

/** What counts for it, in the order of the rule. */
export function reason(each: Obstacle): string {
  const said: string[] = [];
  if (each.rounds > 1) said.push(`in ${each.rounds} rounds`);
  if (each.times > 1) said.push(timesOver(each.times));
  if (each.followUps > 0) said.push(counted(each.followUps, 'further question'));
  if (each.offGuard > 0) said.push('threw you');
  if (each.shaky > 0) said.push('harder than expected');
  const cost = { 1: 'a detail', 3: 'would bother them', 5: 'could cost the job' }[
    each.kept?.severity ?? 0
  ];
  if (cost !== undefined) said.push(cost);
  return `${said.join(', ')}${each.usual ? '; everyone gets asked that' : ''}`;
}

export const capitalReason = (each: Obstacle) => `It stands here because: ${reason(each)}.`;

/** 'Round 1, Pia: "…"', one line a question. */
export function noteLines(
  questions: readonly Question[],
  rounds: ReadonlyMap<string, number>,
): string[] {
  return questions.map((each) => {
    const who = each.by === null ? '' : `, ${cut(each.by, 24)}`;
    const often = each.times > 1 ? `, ${timesOver(each.times)}` : '';
    const how = each.outcome === 'unknown' ? '' : ` (${outcomeName(each)})`;
    const done = each.settled ? ' · settled, they said' : '';
    return `Round ${rounds.get(each.roundId) ?? '?'}${who}${often}: ${quoted(each.quote, 90)}${how}${done}`;
  });
}

/** The latest eight lines, and how many came before them. */
export function latestNotes(
  questions: readonly Question[],
  rounds: ReadonlyMap<string, number>,
): string[] {
  const before = questions.length - 8;
  const earlier = before > 0 ? [`${counted(before, 'earlier line')}, then:`] : [];
  return [...earlier, ...noteLines(questions.slice(-8), rounds)];
}

/** The three ways it may be asked; null where the bank has none. */
export function threeForms(topicId: string): [string, string, string] | null {
  const concern = concernOf(topicId);
  return concern === null ? null : [concern.straight, concern.sideways, concern.pushing];
}
