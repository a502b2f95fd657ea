import { timesIn } from './counts.ts';
import { readFact } from './fact.ts';
import { readNamed, withoutOutcome } from './named.ts';
import { outcomeIn, theirReaction } from './outcomes.ts';
import { whoIn } from './people.ts';
import {
  aboutMe,
  beginsLikeQuestion,
  isEmbedded,
  isNominal,
  speaksOfEmployer,
  speaksOfSelf,
} from './shapes.ts';
import { ask, expect, react, recent, touch, type State, type Step } from './state.ts';
import { matches, type Match } from './topics.ts';
import { topicWords } from './words.ts';

/** 'first thing:', 'next question', 'last one': what is asked comes behind it. */
const header =
  /^(?:(?:the|my|one|a|his|her|their) )?(?:(?:first|second|third|fourth|last|next|final|opening|main|tricky|big|other|another|hardest|worst|hard) )+(?:thing|question|one|topic|point|issue|up|was|interviewer|guy|person)?(?: of course)?$|^(?:questions?|q|they asked|asked|topics?|(?:then )?the elephant in the room)$/;

/** 'learned:', 'about them:' heads facts. */
const factsHeader =
  /^(?:what i |new |things i )?(?:learned|learnt|facts|found out|told me|new|notes|info|information|about (?:them|the company|the team|the job)|takeaways?|their side|background|company|team|good to know|insights?|intel)$/;

/** A clause with no verb of asking or telling: a reported question, a listed one, a reaction, a fact. */
export function readBare(state: State, step: Step): void {
  const { plain } = step;
  const who =
    step.clause.tokens.at(-1)?.text === ':' && isNominal(plain)
      ? whoIn(step.clause, 0, step.clause.tokens.length, state.people)
      : undefined;
  if (header.test(plain) || who !== undefined) {
    expect(state, step);
    return;
  }
  // 'boss: "we lost four people"'
  if (
    state.pending &&
    /^(?:we|they|our|their|there) /.test(plain) &&
    !aboutMe(plain.replace(/(?:^| )(?:we|us)(?= |$)/g, ' ')) &&
    step.clause.tokens.at(-1)?.text !== '?'
  ) {
    state.pending = false;
    readFact(state, step, true);
    return;
  }
  if (state.pending && topicWords(plain).length > 0) {
    ask(state, step, plain, 0.7);
    state.kind = 'asks';
    return;
  }
  if (step.clause.sentence <= state.factsUntil && !isEmbedded(plain)) {
    readFact(state, step, true);
    return;
  }
  // 'after that it was all risk: how I would …'
  if (
    step.clause.tokens.at(-1)?.text === ':' &&
    step.next?.sentence === step.clause.sentence &&
    isEmbedded(step.next.plain)
  ) {
    if (factsHeader.test(plain)) state.factsUntil = step.clause.sentence;
    else {
      expect(state, step, topicWords(plain).join(' '));
    }
    return;
  }
  if (step.clause.tokens.at(-1)?.text === ':' && factsHeader.test(plain)) {
    state.factsUntil = step.clause.sentence;
    return;
  }
  const listed =
    step.same &&
    (state.kind === 'asks' || state.kind === 'came_up') &&
    recent(state, step) !== null;
  if (isEmbedded(plain) || (listed && beginsLikeQuestion(plain))) {
    readEmbedded(state, step);
    return;
  }
  const matter = withoutOutcome(plain);
  const best = topicWords(matter).length === 0 ? undefined : matches(matter, 1)[0];
  if (
    readCount(state, step, best) ||
    readNamed(state, step, matter, best) ||
    readReaction(state, step)
  )
    return;
  readFact(state, step, false);
}

function readEmbedded(state: State, step: Step): void {
  const { plain } = step;
  const closing = plain.search(/["”“]/);
  const quoted = /^["“„]/.test(step.clause.tokens[0]?.text ?? '');
  const quote = !quoted ? -1 : closing < 0 ? plain.length : closing;
  // '"what would you do differently" killed me'
  if (quote > 0 && topicWords(plain.slice(0, quote)).length > 0) {
    const entry = ask(state, step, plain.slice(0, quote), 0.8);
    const rest = plain.slice(quote + 1).trim();
    react(state, step, entry, rest);
    const count = timesIn(rest, state.panel);
    if (count.said) entry.finding.times = Math.max(entry.finding.times, count.times);
    state.kind = 'asks';
    return;
  }
  const previous = recent(state, step);
  const best = matches(plain, 1)[0];
  const inList = step.same && state.kind === 'asks';
  const few = topicWords(plain).length <= 2 && plain.split(' ').length <= 4;
  const apart = previous !== null && few ? 0.65 : 0.45;
  const known =
    best !== undefined && best.confidence >= (inList ? (state.embedded ? 0.62 : 0.85) : apart);
  const another = best?.concern.id !== previous?.finding.topics[0]?.id;
  const anaphora = /(?:^| )(?:it|that|this|them)(?= |$)/.test(plain);
  const count = timesIn(plain, state.panel);
  if (previous !== null && count.said && (!known || !another)) {
    previous.finding.times = Math.max(previous.finding.times, count.times);
    touch(state, step, previous);
  } else if (previous !== null && (inList || anaphora || few) && (!known || anaphora || !another)) {
    // 'and whether my work is too applied' is a matter of its own, 'who else edited it' is not.
    if (!known && !anaphora && (state.embedded || !inList) && topicWords(plain).length >= 3)
      ask(state, step, plain, 0.6);
    else {
      previous.finding.followUps++;
      touch(state, step, previous);
    }
  } else if (topicWords(plain).length > 0) ask(state, step, plain, inList ? 0.8 : 0.65);
  state.kind = 'asks';
}

/** 'three times basically', 'twice at least', 'all of them'. */
function readCount(state: State, step: Step, best: Match | undefined): boolean {
  const previous = recent(state, step);
  const { times, said } = timesIn(step.plain, state.panel);
  const brief =
    topicWords(step.plain).length <= 2 ||
    /(?:^| )(?:same|version|it|that|point)(?= |$)/.test(step.plain);
  if (!said || previous === null || !brief || (best?.confidence ?? 0) >= 0.6) return false;
  const again = /(?:^| )(?:again|too|another|back|later)(?= |$)/.test(step.plain);
  previous.finding.times = again
    ? previous.finding.times + 1
    : Math.max(previous.finding.times, times);
  react(state, step, previous);
  touch(state, step, previous);
  return true;
}

/** 'waffle', 'that was hard': how the question before it went. */
function readReaction(state: State, step: Step): boolean {
  const { plain } = step;
  const near = speaksOfSelf(plain) || theirReaction.test(plain);
  const previous = recent(state, step, near ? 2 : 1);
  if (previous === null || outcomeIn(plain) === null) return false;
  if (theirReaction.test(plain)) return react(state, step, previous);
  const theirs =
    speaksOfEmployer(plain) &&
    !speaksOfSelf(plain) &&
    !/^(?:that|this|it|which|its|thats|not|no|a|an|one|some) /.test(plain);
  if (theirs) return false;
  return react(state, step, previous);
}
