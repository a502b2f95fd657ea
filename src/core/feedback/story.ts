import { anchor, general } from './anchors.ts';
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
import { isYear, numbersIn, type Found } from './numbers.ts';
import { isGerund, isParticiple, isPast, isPreposition } from './verbs.ts';

/** Clauses in which something happened. */
export function events({ clauses }: Answer): Clause[] {
  return clauses.filter((clause) => clause.tense === 'past' && clause.acts);
}

/** How many past forms there are, in clauses or not. */
export function pastForms({ words }: Answer): number {
  return words.filter(({ low }) => isPast(low) || /^(?:was|were|had|did)$/u.test(low)).length;
}

/** One occasion: something happened, at a time, a place or with somebody. */
export function situation(answer: Answer): Span | null {
  const happened = events(answer).length;
  const tied = anchor(answer);
  if (happened >= 1 && tied && pastForms(answer) >= 2) return toClauseEnd(answer, tied, 6);
  const [first] = events(answer);
  return happened >= 3 && first ? clauseSpan(first) : null;
}

const notDoing = new Set(
  `said thought felt knew got met became heard underestimated forgot failed disagreed realised realized
   noticed learned learnt had lost broke missed lacked`.split(/\s+/u),
);

/** Something the speaker did, said with 'I'. */
export function ownAction(answer: Answer): Span | null {
  const own = events(answer).filter(
    (clause) => clause.subject === 'i' && clause.lead !== 'if' && !isDoneTo(answer, clause),
  );
  const done = own.find((clause) => !notDoing.has(verbOf(answer, clause)));
  const found = done ?? own.find((clause) => /^(?:got|had)$/u.test(verbOf(answer, clause)));
  return found ? clauseSpan(found) : null;
}

/** 'I was hired': something done to them. */
function isDoneTo({ words }: Answer, { verb }: Clause): boolean {
  const [first, next] = [words[verb ?? -1]?.low ?? '', words[(verb ?? -1) + 1]?.low ?? ''];
  return first === 'was' && !isGerund(next);
}

function verbOf({ words }: Answer, { verb }: Clause): string {
  if (verb === null) return '';
  const word = words[verb]?.low ?? '';
  const next = words[verb + 1]?.low ?? '';
  // 'I have met' meets, it does not have
  return /^(?:have|ive|had|weve)$/u.test(word) && isParticiple(next) ? next : word;
}

const inTheEnd = phrases(
  'in the end|as a result|it worked|(?:it|that) went (?:fine|well|through|live)|went through',
  '(?:went|came|fell|dropped|rose) (?:up|down)? ?(?:by|from|to)|(?:went|came) (?:up|down)|stayed the same|(?:looked|was|were) the same|found nothing|nothing was found|it stopped',
  'down (?:from \\S+(?: \\S+)?|by \\S+) to|until today|so far',
);
const nowSo = phrases(
  '(?:now|today|these days|since then|ever since|(?:every|each) \\S+ now|any more|anymore)',
);
const after = phrases(
  'after (?:a|an|one|two|three|four|five|six|\\p{N}+) \\S+|within \\S+ \\S+|by (?:the )?(?:end|time|next|then|now|\\p{N}+|spring|summer|autumn|winter|evening|morning|noon|lunch|monday|tuesday|wednesday|thursday|friday|day|week)|again|since|later|finally|in (?:week|month|year) \\S+',
);
const closing = phrases('again|finally|in time|on time|in the end');
const outcomes = new Set(
  `saved won lost cut reduced shipped finished ended passed improved dropped doubled grew halved
   closed paid filed kept stayed delivered launched reached avoided touched made came moved cleared`.split(
    /\s+/u,
  ),
);
const ownOutcomes = new Set(
  'saved won cut reduced shipped finished delivered launched reached cleared closed filed touched passed'.split(
    ' ',
  ),
);
const nowAtTheEnd = /(?:now|today|any ?more)$/u;
const subordinate = new Set([
  'because',
  'who',
  'which',
  'whose',
  'if',
  'while',
  'where',
  'when',
  'although',
  'though',
  'since',
  'cause',
  'that',
]);
const talk = new Set([
  'said',
  'asked',
  'thought',
  'wanted',
  'needed',
  'told',
  'felt',
  'knew',
  'hated',
  'used',
]);
const notOnce = phrases(
  '(?:never|not once) (?:had|lost|missed|broke|failed|dropped) (?:a|an|one|any|the)',
);
/** 'The bugs were fewer', 'it was over in time': how it stood at the close. */
const stood = phrases(
  '(?:was|were|felt) (?:\\S+ )?(?:less|fewer|gone|better|faster|quicker|easier|calmer|down|back|over|fixed|done|normal|quiet|right|correct|ready|clean|complete|happy|satisfied|up to date|in time|on time|to the \\S+)',
  'had (?:no|only|one|two|three|zero|not a) \\S+',
);
const habit = phrases('sometimes|usually|normally|always|often');

/** How it ended: what happened at the close, to others or to the thing; or what is so since. */
export function result(answer: Answer): Span | null {
  if (events(answer).length === 0) return null;
  const said = findPhrase(answer, inTheEnd, Math.floor(answer.words.length / 4));
  if (said) return withWhatFollows(answer, said);
  const late = answer.clauses.filter(
    (clause) => clause.to >= answer.words.length * 0.45 && clause !== answer.clauses[0],
  );
  const told: Told = {
    once: anchor(answer) !== null && general(answer) === null,
    byOne: events(answer).some(({ subject }) => subject !== 'other'),
  };
  const found = late.reverse().find((clause) => isOutcome(answer, clause, told));
  if (found) return clauseSpan(found);
  const last = answer.words.length - 1;
  const never = findPhrase(answer, notOnce, Math.floor(answer.words.length / 4));
  if (never) return toClauseEnd(answer, never);
  return nowAtTheEnd.test(answer.line)
    ? { from: Math.max(0, last - 5), to: last, core: last }
    : null;
}

/** 'In the end we moved': words that close a clause belong to the next one. */
function withWhatFollows(answer: Answer, said: Span): Span {
  const found = toClauseEnd(answer, said);
  const next = answer.clauses.find(({ from }) => from === said.to + 1);
  const closes = found.to === said.to && next !== undefined;
  return closes ? { from: said.from, to: clauseSpan(next).to, core: said.from } : found;
}

/** Whether one occasion is told, and whether the teller was part of it. */
interface Told {
  once: boolean;
  byOne: boolean;
}

function isOutcome(answer: Answer, clause: Clause, told: Told): boolean {
  if (holds(answer, clause, habit) || isSubordinate(answer, clause)) return false;
  if (clause.tense === 'present') {
    const speaker = clause.subject === 'i' || clause.subject === 'you';
    return !speaker && told.once && holds(answer, clause, nowSo);
  }
  const verb = verbOf(answer, clause);
  if (clause.tense !== 'past' || talk.has(verb)) return false;
  if (outcomes.has(verb) && (clause.subject !== 'i' || ownOutcomes.has(verb))) return true;
  if (isGoingOn(answer, clause)) return false;
  if (!clause.acts && clause.subject === 'other' && told.byOne && holds(answer, clause, stood))
    return true;
  if (!clause.acts || clause.subject === 'i') return holds(answer, clause, after);
  if (clause.subject === 'we') return verb === 'got' || holds(answer, clause, closing);
  return clause.subject === 'other' && told.byOne;
}

/** 'What they found', 'because it broke' hang on another clause. */
function isSubordinate({ words }: Answer, { from, lead }: Clause): boolean {
  return (
    subordinate.has(lead ?? '') || /^(?:what|how|why|whom|that)$/u.test(words[from - 1]?.low ?? '')
  );
}

/** 'They were doing it' says what went on, not how it ended. */
function isGoingOn({ words }: Answer, { verb }: Clause): boolean {
  const [first, next] = [words[verb ?? -1]?.low ?? '', words[(verb ?? -1) + 1]?.low ?? ''];
  return /^(?:was|were)$/u.test(first) && isGerund(next);
}

function holds(answer: Answer, { from, to }: Clause, pattern: RegExp): boolean {
  // 'now he runs it': the word before may belong to it
  return findWithin(answer, pattern, { from: Math.max(0, from - 1), to }) !== null;
}

const units = new Set(
  `second seconds minute minutes hour hours day days week weeks month months year years percent euro
   euros dollars pounds times kilos tons metres late`.split(/\s+/u),
);
const papers = phrases(
  '(?:certificate|award|audit|reference|letter|report|licence|license|diploma|prize|degree)s?',
  'wrote it down|asked for me|by name',
);

/** A number that measures something, or a proof by name. */
export function proof(answer: Answer): Span | null {
  if (events(answer).length === 0) return null;
  const number = numbersIn(answer).find((each) => measures(answer, each));
  if (number) return withUnit(answer, number);
  return findPhrase(answer, papers);
}

/** A number with the word it counts. */
export function withUnit({ words }: Answer, { from, to, unit }: Found): Span {
  const counts =
    unit !== '' &&
    !isPreposition(unit) &&
    !/^(?:and|or|but|so|i|he|she|they|we|it|now)$/u.test(unit);
  return { from, to: Math.min(counts ? to + 1 : to, words.length - 1), core: from };
}

const measured = 3;
/** 'bed nine', 'at eleven': a place or an hour, no measure. */
const labels = new Set(
  'at bed room table ward page line level number floor gate bay round step phase question'.split(
    ' ',
  ),
);

function measures({ words }: Answer, number: Found): boolean {
  const before = words[number.from - 1]?.low ?? '';
  if (isYear(number) || (before === 'in' && number.unit === 'the')) return false;
  if (labels.has(before) && !units.has(number.unit)) return false;
  return (
    number.value >= measured ||
    (number.value >= 2 && units.has(number.unit)) ||
    /%$/u.test(words[number.to]?.low ?? '')
  );
}
