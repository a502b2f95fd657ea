import { actOf, type Act } from './acts.ts';
import { readAsked } from './asked.ts';
import { readBare } from './bare.ts';
import type { Clause } from './clauses.ts';
import { timesIn } from './counts.ts';
import { employerSign } from './employer.ts';
import { isForeign, keepForeign } from './foreign.ts';
import { readFact } from './fact.ts';
import { setOutcome, type Notebook } from './notebook.ts';
import { outcomeIn } from './outcomes.ts';
import { whoIn } from './people.ts';
import { isReassurance, readSettled } from './settled.ts';
import { beginsLikeQuestion, isOpening } from './shapes.ts';
import { ask, endOf, recent, startOf, touch, type State, type Step } from './state.ts';
import { statementIn } from './statements.ts';
import { readTakeBack } from './take-back.ts';
import { stems, topicWords } from './words.ts';

/** What threw them, named: 'what got me was the notice period'. */
const cleft =
  /^(?:honestly )?(?:what|the (?:one|thing|question|part|bit|only \S+)|one thing|one question|one)(?: that| which)? (?:really |totally |completely |actually |most )?(?:threw|got|caught|killed|floored|surprised|stumped|rattled|hit)(?: me)?(?: the most| most| off guard| out)?(?: was| is| :)?(?: when (?:he|she|they) asked)? (?<matter>.+)$/;
const lead =
  /^(?:(?:and|but|then|so|also|plus|well|ok|okay|oh|anyway|though|firstly|finally|next|later|secondly|lastly|um|uh|like|or|yeah|right|now|besides|besides that|[n&+•*"“”„«»–—(-]|\d+ [.)]|q \d+(?: [.):])?|q(?: :)?) )+/;

/** One pass over the clauses; what each means depends on the ones before it. */
export function walk(
  list: readonly Clause[],
  book: Notebook,
  people: ReadonlySet<string>,
  panel: number | null,
): void {
  const state: State = {
    book,
    people,
    panel,
    sentence: -1,
    kind: 'bare',
    question: null,
    questionSentence: -9,
    person: null,
    answersUntil: -1,
    pending: false,
    embedded: false,
    heading: '',
    headingStart: -1,
    factsUntil: -1,
  };
  const foreign = foreignSentences(list, book);
  list.forEach((clause, at) => {
    if (foreign.has(clause.sentence)) return;
    const same = clause.sentence === state.sentence;
    const mineBefore = same && (state.kind === 'i_ask' || state.kind === 'i_say');
    if (!same) state.kind = 'bare';
    const plain = clause.plain.replace(lead, (text) => ' '.repeat(text.length));
    const trimmed = plain.replace(/ [,.;:!?)"“”(–—-]+$/, '').trim();
    if (clause.newLine && list[at - 1]?.plain.endsWith(':') !== true)
      state.factsUntil = Math.min(state.factsUntil, clause.sentence - 1);
    read(
      state,
      {
        clause: { ...clause, plain },
        plain: trimmed,
        same,
        before: list[at - 1],
        next: list[at + 1],
        rest: restOf(list, at),
      },
      mineBefore,
    );
    if (state.question !== null && state.questionSentence === clause.sentence)
      for (const stem of stems(trimmed)) state.question.heard.add(stem);
    state.sentence = clause.sentence;
  });
}

/** Sentences in another language are kept whole; the rules below are for English. */
function foreignSentences(list: readonly Clause[], book: Notebook): Set<number> {
  const sentences = Map.groupBy(list, (clause) => clause.sentence);
  const found = new Set<number>();
  for (const [number, sentence] of sentences)
    if (isForeign(sentence)) {
      found.add(number);
      keepForeign(sentence, book);
    }
  return found;
}

/** What is still to come of the sentence, and a short next one ('Blank.'). */
function restOf(list: readonly Clause[], at: number): Clause[] {
  const own = list[at]?.sentence ?? 0;
  return list
    .slice(at + 1, at + 5)
    .filter(
      (clause) =>
        clause.sentence === own ||
        (clause.sentence === own + 1 && clause.first && clause.tokens.length <= 4),
    );
}

function read(state: State, step: Step, mineBefore: boolean): void {
  if (isOpening(step.plain) || readTakeBack(state, step)) return;
  const goesOn =
    step.same &&
    !mineBefore &&
    /^ +\S/.test(step.clause.plain) &&
    step.before !== undefined &&
    /(?:^| )(?:she|he|they)(?= |$)/.test(step.before.plain);
  const act = actOf(step.clause, mineBefore, goesOn);
  meet(state, step.clause, act);
  const thrown = cleft.exec(step.plain)?.groups?.matter;
  if (thrown !== undefined && topicWords(thrown).length > 0) {
    setOutcome(ask(state, step, thrown, 0.75).finding, 'off_guard', true);
    return;
  }
  if (readSettled(state, step)) return;
  if (act.kind !== 'lands' && isReassurance(step.plain)) return;
  switch (act.kind) {
    case 'lands':
      state.book.landed.push({
        sentence: step.clause.sentence,
        finding: {
          ...state.book.evidence(startOf(step.clause, 0), endOf(step.clause), 0.75),
          by: state.person,
        },
      });
      state.kind = 'lands';
      return;
    case 'i_ask':
      state.book.askedByMe.push({
        sentence: step.clause.sentence,
        finding: state.book.evidence(startOf(step.clause, 0), endOf(step.clause), 0.8),
      });
      state.kind = 'i_ask';
      state.answersUntil = step.clause.sentence + 1;
      return;
    case 'asks':
    case 'came_up':
      readAsked(state, step, act);
      return;
    case 'i_say':
      readAnswer(state, step);
      return;
    case 'tells':
      readTold(state, step, act);
      return;
    case 'bare':
      readBare(state, step);
      return;
    default:
      act.kind satisfies never;
  }
}

/** Remembers who is spoken of, for 'he' and 'she' to come. */
function meet(state: State, clause: Clause, act: Act): void {
  const until = clause.places.findIndex((place) => place >= act.at);
  const whole = act.kind === 'bare' || until < 0;
  const to =
    act.kind === 'i_ask' || act.kind === 'i_say'
      ? 0
      : whole
        ? clause.tokens.length
        : until + (act.at > 0 ? 1 : 0);
  const who = whoIn(clause, 0, to, state.people);
  if (who?.name != null && (who.proper || act.kind !== 'bare')) state.person = who.name;
  else if (
    (act.kind === 'asks' || act.kind === 'tells') &&
    /(?:^| )they(?= |$)/.test(clause.plain.slice(0, act.at + 1))
  )
    state.person = null;
}

/** What the candidate answered: a statement on a sensitive topic, and how it went. */
function readAnswer(state: State, step: Step): void {
  const question = recent(state, step, 2);
  const statement = statementIn(step.plain, question?.finding.topics[0]?.id ?? null);
  if (statement !== null)
    state.book.statements.push({
      sentence: step.clause.sentence,
      finding: {
        ...state.book.evidence(startOf(step.clause, 0), endOf(step.clause), 0.7),
        topic: statement,
        to: question?.finding.by ?? state.person,
      },
    });
  const outcome = outcomeIn(step.plain);
  if (outcome !== null && question !== null)
    setOutcome(question.finding, outcome.outcome, outcome.confidence >= 0.75);
  if (question !== null) touch(state, step, question);
  state.kind = 'i_say';
}

/** 'i seem overqualified', 'what's your notice', 'you would be bored'. */
function isDoubt(words: string): boolean {
  if (
    /^(?:that )?(?:id|ill|i would|i will|you will|youll|youd) (?:hear|get|receive|know|be (?:told|called|contacted))(?= |$)/.test(
      words,
    )
  )
    return false;
  if (
    /^(?:that |how |maybe |perhaps |honestly )?(?:i|im|ive|id|ill|my|you|youre|your|youve|youd|u|ur)(?= |$)/.test(
      words,
    )
  )
    return true;
  return beginsLikeQuestion(words) && /(?:^| )(?:you|your|u|ur|i|my|me)(?= |$)/.test(words);
}

/** 'they said …': a doubt about the candidate is a question, the rest a fact. */
function readTold(state: State, step: Step, act: Act): void {
  const { clause } = step;
  const content = clause.plain
    .slice(act.from)
    .replace(/ [^\p{L}\d :]$/u, '')
    .trim();
  const spoken = /(?:says?|said|goes|like)$/.test(clause.plain.slice(act.at, act.from));
  state.kind = 'tells';
  const question = recent(state, step);
  if (question !== null && /^(?:that|it|this|the same(?: thing)?) again(?= |$)/.test(content)) {
    question.finding.times++;
    touch(state, step, question);
    return;
  }
  if (topicWords(content).length === 0) {
    if (clause.tokens.at(-1)?.text === ':') state.factsUntil = clause.sentence + 1;
    // 'auditors complained'
    else readFact(state, step, false);
    return;
  }
  const words = content.replace(/^["“”„:, -]+/, '');
  if (
    isDoubt(words) ||
    (spoken && /^(?:so )?(?:what|why|how|when|where|who|are|do|can|have|would)(?= |$)/.test(words))
  ) {
    ask(state, step, content, 0.7, timesIn(clause.plain, state.panel).times);
    return;
  }
  const sign = employerSign(content, true);
  if (sign === null) return;
  state.book.learn({
    ...sign,
    start: startOf(clause, act.from),
    end: endOf(clause),
    by: state.person,
    youAsked: clause.sentence <= state.answersUntil,
    sentence: clause.sentence,
  });
}
