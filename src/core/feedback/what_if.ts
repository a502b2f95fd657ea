import { anchor } from './anchors.ts';
import {
  clauseSpan,
  findPhrase,
  findPhrases,
  findWithin,
  phrases,
  toClauseEnd,
  type Answer,
  type Span,
} from './answer.ts';
import { events } from './story.ts';

const begins = phrases(
  'first(?:ly)?(?: of all)?|to begin with|the first (?:thing|week|day)|before anything(?: else)?',
);
const bare = phrases(
  'look|check|ask|call|ring|talk|write|stop|tell|find|get|take|sit|go|start|listen|make|stay|secure|isolate|apologi[sz]e|say|pause|breathe|sort|calm|explain|offer|see|put|move|test|run|speak|thank|give|report|inform|help|switch|turn|bring|keep|hold|press|count|close|open|collect|wait',
);

/** A first step: something the speaker would do, or did in the case they tell. */
export function step(answer: Answer): Span | null {
  const would = answer.clauses.find(
    (clause) =>
      clause.subject === 'i' &&
      (clause.tense === 'would' || clause.tense === 'will') &&
      clause.acts,
  );
  if (would) return clauseSpan(would);
  const said = findPhrase(answer, begins);
  if (said) return toClauseEnd(answer, said);
  const order = findPhrase(answer, bare);
  if (order?.from === 0) return toClauseEnd(answer, order);
  const plain = answer.clauses.find(
    ({ subject, tense, verb }) =>
      subject === 'i' && tense === 'present' && verb !== null && isBare(answer, verb),
  );
  const done = plain ?? events(answer).find((clause) => clause.subject === 'i');
  return done ? clauseSpan(done) : null;
}

function isBare(answer: Answer, verb: number): boolean {
  return findWithin(answer, bare, { from: verb, to: verb }) !== null;
}

const asks = phrases(
  '(?:id|i would|i|would|and|to|then|first|them and|him and|her and) ask(?:ed)?(?: (?:him|her|them|both|each|everybody|everyone|the \\S+))?',
  '(?:want|need|like|try) to (?:know|understand|hear|find out)|find out|same \\S+ questions|listen|question',
);

/** What they would find out before acting. */
export function ask(answer: Answer): Span | null {
  const found = findPhrase(answer, asks);
  return found ? toClauseEnd(answer, found) : null;
}

const role =
  '(?:supervisor|manager|boss|lead|leads|colleague|colleagues|team|doctor|nurse|hr|head|director|parents|police|lawyer|security|foreman|owner|teacher|planner|chef|union|staff|engineer|psychologist|chef|mechanic|technician|finance|accountant|legal|security|reception|principal|deputy|mentor|trainer|neighbour|shift|department|family|relatives|ambulance|dispatch|officer|expert|specialist|someone|somebody)';
const helpers = phrases(
  `(?:with|to|get|call|tell|told|ping|bring|inform|involve|ask|wake up|ring|fetch|from|the|my|our|a|on call) (?:\\S+ ){0,2}?${role}`,
  '(?:go|went|talk|spoke|speak|report|escalate|turn|take it) to (?!him|her|them|it|the (?:next|other|bottom)|bed|work|sleep)(?:the |our |my )?\\S+',
  '(?:get|bring|pull|call|got|took) \\S+ (?:in|over|along|on board)|(?:id|ill|i would|would|i) (?:have|let) (?!to|a|an|the|my|it|him|her|them|that|this|no|two|three)\\S+ \\S+|(?:one|small|something|it|this|that) (?:\\S+ )?with (?!him|her|them|it|the|a|my|you)\\S+',
  '\\S+ took \\S+|the (?:two|three|four) of us|each of the \\S+',
);

/** Whom they would involve: somebody beside the one the question is about. */
export function involve(answer: Answer, question: string): Span | null {
  const counterpart = new Set(question.toLowerCase().match(/\p{L}+/gu) ?? []);
  const found = findPhrases(answer, helpers).find(
    ({ to }) => !counterpart.has(answer.words[to]?.low ?? ''),
  );
  return found ? toClauseEnd(answer, found, 5) : null;
}

const happened = phrases(
  'happened (?:to|in|once|two|last)|(?:we|i) had (?:that|this|one|it|the same)|had (?:exactly |just |once )?(?:that|this|the same)|like i did|i did that|something like this',
);

/** 'Once they have explained it' has not happened. */
function isPerfect({ words }: Answer, verb: number | null): boolean {
  return /^(?:have|has|ive|weve)$/u.test(words[verb ?? -1]?.low ?? '');
}

/** A time they did it. */
export function did(answer: Answer): Span | null {
  const said = findPhrase(answer, happened);
  if (said) return toClauseEnd(answer, said);
  const done = events(answer).find(({ verb }) => !isPerfect(answer, verb));
  return done && anchor(answer) ? clauseSpan(done) : null;
}
