import type { Act } from './acts.ts';
import type { Clause } from './clauses.ts';
import { setOutcome, type AskedEntry, type Notebook } from './notebook.ts';
import { outcomeIn } from './outcomes.ts';
import { beginsLikeQuestion } from './shapes.ts';
import { stems } from './words.ts';

/** What one pass over the clauses remembers from one to the next. */
export interface State {
  book: Notebook;
  people: ReadonlySet<string>;
  /** How many sat there, where it was said. */
  panel: number | null;
  sentence: number;
  /** What the clause before did, within one sentence. */
  kind: Act['kind'];
  question: AskedEntry | null;
  /** Sentence of the last line that belongs to `question`. */
  questionSentence: number;
  person: string | null;
  /** Answers to the candidate's question are looked for until this sentence. */
  answersUntil: number;
  /** 'she asked:' with the question still to come. */
  pending: boolean;
  /** 'numbers:' before a question that it names. */
  heading: string;
  /** Where that heading begins, for the quote; -1: none. */
  headingStart: number;
  /** The last question was put as a question ('whether …'), not named ('salary'). */
  embedded: boolean;
  /** 'they told me:' heads a list of facts, until the line break after it. */
  factsUntil: number;
}

/** One clause with its neighbours; `plain` has lost 'and then' at its front, offsets kept. */
export interface Step {
  clause: Clause;
  /** `plain` without surrounding space. */
  plain: string;
  /** In the sentence of the clause before. */
  same: boolean;
  before: Clause | undefined;
  next: Clause | undefined;
  /** The next few clauses of the sentence, and a short sentence behind it. */
  rest: readonly Clause[];
}

export function ask(
  state: State,
  step: Step,
  matter: string,
  confidence: number,
  times = 1,
): AskedEntry {
  const { clause } = step;
  const heading = state.heading;
  const from = state.pending && state.headingStart >= 0 ? state.headingStart : startOf(clause, 0);
  state.heading = '';
  state.headingStart = -1;
  const entry = state.book.ask({
    matter: heading === '' ? matter : `${heading} ${matter}`,
    start: from,
    end: endOf(clause),
    by: state.person,
    times,
    confidence,
    sentence: clause.sentence,
  });
  touch(state, step, entry);
  state.pending = false;
  state.embedded = beginsLikeQuestion(matter.trim());
  return entry;
}

/** What is asked comes next; `heading` names it, or is empty. */
export function expect(state: State, step: Step, heading = ''): void {
  state.pending = true;
  state.heading = heading;
  state.headingStart = startOf(step.clause, 0);
}

/** The line belongs to this question: what comes next may be about it. */
export function touch(state: State, step: Step, entry: AskedEntry): void {
  state.question = entry;
  state.questionSentence = step.clause.sentence;
  for (const stem of stems(step.plain)) entry.heard.add(stem);
}

/** The question that a fragment here would speak of: the last one, at most `within` sentences back. */
export function recent(state: State, step: Step, within = 1): AskedEntry | null {
  return step.clause.sentence - state.questionSentence <= within ? state.question : null;
}

/** How it went by this clause, set on the question it speaks of. */
export function react(state: State, step: Step, entry: AskedEntry, plain = step.plain): boolean {
  const outcome = outcomeIn(plain);
  if (outcome === null) return false;
  setOutcome(entry.finding, outcome.outcome, outcome.confidence >= 0.75);
  touch(state, step, entry);
  return true;
}

/** Offset in the text of the word at `place` of `plain`, punctuation skipped. */
export function startOf(clause: Clause, place: number): number {
  const found = clause.places.findIndex((start) => start >= place);
  let at = found < 0 ? 0 : found;
  while (/^[^\p{L}\d"“„$€£]$/u.test(clause.tokens[at]?.text ?? '') && at < clause.tokens.length - 1)
    at++;
  return clause.tokens[at]?.start ?? clause.start;
}

/** End of the clause without its closing comma or stop. */
export function endOf(clause: Clause): number {
  let at = clause.tokens.length - 1;
  while (at > 0 && /^[,.;:!(–—-]$/.test(clause.tokens[at]?.text ?? '')) at--;
  return clause.tokens[at]?.end ?? clause.end;
}
