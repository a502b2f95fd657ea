import { employerSign } from './employer.ts';
import { hasOwnSubject, isNominal, speaksOfEmployer, speaksOfSelf } from './shapes.ts';
import { endOf, startOf, type State, type Step } from './state.ts';
import { topicWords } from './words.ts';

/** Something about the employer; `headed`: a heading ('they told me:') says that it is. */
export function readFact(state: State, step: Step, headed: boolean): void {
  const { clause, plain, same } = step;
  const answers = clause.sentence <= state.answersUntil && !speaksOfSelf(plain);
  const own = !speaksOfEmployer(plain) && !speaksOfSelf(plain) && hasOwnSubject(plain);
  if (!headed && !answers && !speaksOfEmployer(plain) && !own) {
    // 'one leaving' behind a fact is part of it.
    const last = state.book.learned.at(-1);
    if (
      same &&
      state.kind === 'tells' &&
      last?.sentence === clause.sentence &&
      !speaksOfSelf(plain)
    )
      state.book.extend(last, endOf(clause));
    return;
  }
  if (!headed && !answers && isNominal(plain) && plain.split(' ').length <= 3) return;
  const sign = employerSign(plain, headed || answers);
  if (own && (sign === null || sign.confidence < 0.5)) return;
  if (sign === null && !(headed && topicWords(plain).length > 1)) return;
  state.book.learn({
    topic: sign?.topic ?? 'challenge',
    start: startOf(clause, clause.plain.length - clause.plain.trimStart().length),
    end: endOf(clause),
    confidence: sign?.confidence ?? 0.4,
    by: state.kind === 'tells' ? state.person : null,
    youAsked: answers,
    sentence: clause.sentence,
  });
  state.kind = 'tells';
}
