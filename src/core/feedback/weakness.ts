import { anchor } from './anchors.ts';
import {
  clauseSpan,
  findPhrase,
  findWithin,
  phrases,
  toClauseEnd,
  type Answer,
  type Span,
} from './answer.ts';
import type { Clause } from './clauses.ts';
import { firstBreath } from './first-breath.ts';
import { events, pastForms } from './story.ts';

const evasion = phrases(
  '(?:i )?(?:dont|do not) (?:really |actually )?(?:know|have (?:one|any|a))|always satisfied|ask (?:him|her|them)|no (?:real )?weakness(?:es)?',
  'nobody is perfect|no one is perfect|everybody has|everyone has|one can always|same as everyone|(?:cant|cannot|can not) (?:really )?(?:think of|come up with|name)|nothing (?:really|much|that comes|comes|i can)|(?:for|up to) others to|(?:would|id|i) rather (?:not|talk)|try not to see|such a \\S+ word|tricky (?:one|question)|room for improvement|(?:he|she|they) wouldnt',
);

/** One weakness, named: whatever the first breath says, unless it evades. */
export function named(answer: Answer): Span | null {
  if (answer.words.length === 0 || findPhrase(answer, evasion)) return null;
  const [first] = answer.clauses;
  const breath = firstBreath(answer, 8);
  return first ? { from: 0, to: Math.min(breath.to, Math.max(first.to, 3)) } : null;
}

const instance = phrases('for example|for instance|once|one (?:day|time|night|evening)');
const helps = phrases(
  'now (?:i|we|my|the|there|its|it|a|every|before)|since then|these days|so (?:now i|i (?:now|always|try))|my rule|instead|to help|joined|(?:evening |online |a )?course|club|coach|practi[sc](?:e|ing)|checklist|templates?|(?:keep|made|make|use|write|with) (?:a|an|my) (?:\\S+ )?(?:list|calendar|card|note|reminder)',
);

/** One occasion on which it showed. */
export function example(answer: Answer): Span | null {
  if (!named(answer)) return null;
  const happened = events(answer).filter((clause) => !isMeasure(answer, clause));
  const [first] = happened;
  const when = findPhrase(answer, instance);
  const own = happened.find(({ subject }) => subject === 'i');
  if (first && (anchor(answer) || when)) return clauseSpan(first);
  if (own) return clauseSpan(own);
  if (pastForms(answer) === 0) return null;
  if (when) return toClauseEnd(answer, when);
  // 'in spring I had four half-finished reports'
  const was = answer.clauses.find(
    (clause) => clause.tense === 'past' && clause.verb !== null && !isMeasure(answer, clause),
  );
  return was && anchor(answer) ? clauseSpan(was) : null;
}

const measure = phrases(
  'joined|(?:took|take|taken|taking) (?:a |an )?(?:\\S+ )?(?:courses?|class(?:es)?)|did (?:a|an|the) (?:\\S+ ){0,2}?(?:course|class|training|workshop)|signed up|started (?:a|to)|read (?:\\S+ ){0,3}?books?|always have',
);

function isMeasure(answer: Answer, clause: Clause): boolean {
  const better = findWithin(answer, difference, clause);
  return holds(answer, clause, measure) || (better !== null && better.to <= clause.to);
}

/** What they do about it: a habit or a step, after the weakness itself is named. */
export function doing(answer: Answer): Span | null {
  if (!named(answer)) return null;
  const step = findPhrase(answer, measure);
  if (step) return step;
  // the first clause names it, unless what is named stands before its 'I'
  const habit = answer.clauses.find(
    (clause) =>
      clause.subject === 'i' &&
      clause.verb !== null &&
      clause.verb >= 2 &&
      clause.to - clause.verb >= 2 &&
      clause.tense === 'present' &&
      clause.lead !== 'when' &&
      clause.lead !== 'because' &&
      !overdoes(answer, clause) &&
      (clause.acts || holds(answer, clause, trying)),
  );
  if (habit) return clauseSpan(habit);
  return findPhrase(answer, helps, 4);
}

const trying = phrases('try to|have (?:a|to) \\S+ (?:list|rule)|make sure');

/** 'I work too hard' names it once more. */
const tooMuch = phrases('too');

function overdoes(answer: Answer, { verb, to }: Clause): boolean {
  return verb !== null && findWithin(answer, tooMuch, { from: verb, to }) !== null;
}

function holds(answer: Answer, clause: Clause, pattern: RegExp): boolean {
  return findWithin(answer, pattern, clause) !== null;
}

const difference = phrases(
  '(?:is|are|am|im|has got|have got|got|getting|its|it is|become) (?:much |a lot |already )?(?:better|easier|less|faster|calmer|quicker)|(?:better|easier) than',
  '(?:doesnt|dont|does not|do not|hasnt|havent|has not|have not) (?:\\S+ ){0,6}?(?:any ?more|since|no longer)|no longer|hardly \\S+ (?:any ?more)|(?:nobody|none|nothing|no one) (?:\\S+ ){0,4}?since',
  'this (?:quarter|year|month|spring|summer|autumn|winter) (?:none|nothing|no|i|it|the)|last (?:month|week|year) i|the first one i|improved|now i (?:get|understand|can|manage|know|finish)|(?:hasnt|havent|has not|have not|didnt) (?:\\S+ ){0,5}?again|(?:great|good|some|real|much) progress|have no (?:problem|trouble|difficulty)|overc[oa]me|not nearly as|more (?:comfortable|confident|relaxed)|came out|(?:my|the) last \\S+ \\S+ (?:landed|went|were|came|ended|was|had|finished)|(?:not|no|never) (?:\\S+ ){1,4}?since|(?:more|less) often|could answer|rarely|(?:there )?(?:hasnt|havent) been|since then (?:no|none|nothing|nobody)',
);

/** What is different now. */
export function changed(answer: Answer): Span | null {
  if (!named(answer)) return null;
  const found = findPhrase(answer, difference, 4);
  return found && toClauseEnd(answer, found);
}
