import { actOf } from './acts.ts';
import { clauses } from './clauses.ts';
import { timesIn } from './counts.ts';
import { employerSign } from './employer.ts';
import { outcomeIn } from './outcomes.ts';
import { matches } from './topics.ts';

/**
 * Why each clause was read as it was, one line each: what it does, the words that say so, the
 * concerns it is near with their confidence, how it went, how often, and the employer topic.
 */
export function explain(text: string): string[] {
  return clauses(text).map((clause) => {
    const act = actOf(clause, false);
    const cueWords =
      act.kind === 'bare'
        ? ''
        : ` "${clause.plain.slice(act.at, act.kind === 'came_up' ? undefined : act.from || undefined).trim()}"`;
    const parts = [`${act.kind}${cueWords}`];
    const near = matches(clause.plain.slice(act.from, act.to)).map(
      ({ concern, confidence, named }) =>
        `${concern.id} ${confidence.toFixed(2)}${named ? ' by name' : ''}`,
    );
    if (near.length > 0) parts.push(near.join(', '));
    const outcome = outcomeIn(clause.plain);
    if (outcome !== null)
      parts.push(
        `${outcome.outcome} "${clause.plain.slice(outcome.at, outcome.at + outcome.length).trim()}"`,
      );
    const { times, said } = timesIn(clause.plain, null);
    if (said) parts.push(`×${String(times)}`);
    const sign = employerSign(clause.plain, false);
    if (sign !== null) parts.push(`${sign.topic} ${sign.confidence.toFixed(2)}`);
    return `${text.slice(clause.start, clause.end).replaceAll('\n', ' ')}\n    ${parts.join(' · ')}`;
  });
}
