import { actOf } from './acts.ts';
import { clauses } from './clauses.ts';
import { timesIn } from './counts.ts';
import { employerSign } from './employer.ts';
import { featuresOf } from './learned/features.ts';
import { markClauses } from './learned/marks.ts';
import { marks } from './learned/model.ts';
import { reasonsFor } from './learned/reasons.ts';
import { learnedModel } from './learned/weights.ts';
import { outcomeIn } from './outcomes.ts';
import { reportWords as words } from './report-words.ts';
import { matches } from './topics.ts';

/**
 * Why each clause was read as it was, two lines each: what it was marked as and how surely, the
 * strongest reasons for that; then the words that act as a cue, the concerns it is near with their
 * confidence, how it went, how often, and the employer topic.
 */
export function explain(text: string): string[] {
  const list = clauses(text);
  const chances = markClauses(list, learnedModel());
  const features = featuresOf(list);
  return list.map((clause, at) => {
    const own = chances[at];
    const mark = marks.reduce((a, b) => ((own?.[b] ?? 0) > (own?.[a] ?? 0) ? b : a));
    const share = Math.round(100 * (own?.[mark] ?? 0));
    const reasons = reasonsFor(learnedModel().clauses, features[at] ?? [], mark, 4);
    const marked = `${words.marks[mark]} ${String(share)} %`;
    const act = actOf(clause, false);
    const parts: string[] = [];
    if (act.kind !== 'bare')
      parts.push(
        `${act.kind} "${clause.plain.slice(act.at, act.kind === 'came_up' ? undefined : act.from || undefined).trim()}"`,
      );
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
    return [
      text.slice(clause.start, clause.end).replaceAll('\n', ' '),
      `    ${[marked, ...reasons].join(' · ')}`,
      ...(parts.length === 0 ? [] : [`    ${parts.join(' · ')}`]),
    ].join('\n');
  });
}
