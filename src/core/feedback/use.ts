import { clauseSpan, findPhrase, findWithin, phrases, type Answer, type Span } from './answer.ts';
import type { Clause } from './clauses.ts';
import { isYear, numbersIn } from './numbers.ts';
import { events, ownAction, withUnit } from './story.ts';

const service = phrases('\\S+ years (?:in|of|with|on|as) \\S+|(?:licence|license) since \\S+');

/** What a tool or skill was used for. */
export function task(answer: Answer): Span | null {
  const done =
    events(answer).find((clause) => clause.to - clause.from >= 2 && !isCourse(answer, clause)) ??
    habit(answer);
  if (done) return clauseSpan(done);
  return findPhrase(answer, service);
}

const learning = phrases(
  '(?:learn|learning|pick|picked|improve|improving|studying|interested|motivated|course|sure)',
);

const course = phrases('(?:course|class|tutorial|workshop|at (?:college|school|university))');

/** It was learnt, not yet used. */
const isCourse = (answer: Answer, clause: Clause): boolean =>
  findWithin(answer, course, clause) !== null;

/** 'No, but I fix bikes': something else. */
const otherwise = phrases('no but|not (?:yet )?but|never but|no i (?:dont|havent)');

/** What the speaker does with it as a matter of course: 'I set up the drills from them'. */
function habit(answer: Answer): Clause | undefined {
  if (findPhrase(answer, learning) || findPhrase(answer, otherwise)) return undefined;
  return answer.clauses.find(
    ({ subject, tense, acts, from, to }) =>
      subject === 'i' && tense === 'present' && acts && to - from >= 4,
  );
}

const byMyself = phrases('myself|personally|alone|on my own|by myself');

/** The speaker's own part in it, past or as a matter of course. */
export function ownPart(answer: Answer): Span | null {
  const own = events(answer).filter(
    (clause) => clause.subject === 'i' && clause.to - clause.from >= 2 && !isCourse(answer, clause),
  );
  const plain = own.find((clause) => findWithin(answer, byMyself, clause) !== null) ?? own[1];
  if (plain) return clauseSpan(plain);
  const usual = habit(answer);
  if (usual) return clauseSpan(usual);
  return task(answer) === null ? null : ownAction(answer);
}

const oftenness = phrases(
  'daily|weekly|monthly|every \\S+|each \\S+|\\S+ (?:times )?(?:a|per) (?:day|week|month|year|shift|night)|sometimes|often|regularly|twice|(?:a|the) (?:night|shift)',
);

/** How much or how often, of something that was done. */
export function size(answer: Answer): Span | null {
  if (!task(answer)) return null;
  const number = numbersIn(answer).find((each) => !isYear(each) && each.value >= 2);
  if (number) return withUnit(answer, number);
  return findPhrase(answer, oftenness);
}
