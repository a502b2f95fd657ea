import { timesIn } from './counts.ts';
import { employerSign } from './employer.ts';
import { outcomeIn, theirReaction } from './outcomes.ts';
import { whoIn } from './people.ts';
import {
  aboutMe,
  beginsLikeQuestion,
  hasOwnSubject,
  isEmbedded,
  isNominal,
  speaksOfEmployer,
  speaksOfSelf,
} from './shapes.ts';
import { spokenBefore } from './asked.ts';
import { ask, endOf, react, recent, startOf, touch, type State, type Step } from './state.ts';
import { matches, type Match } from './topics.ts';
import { topicWords } from './words.ts';

/** The clause without the words that say how it went: what is left may name a question. */
function withoutOutcome(plain: string): string {
  const outcome = outcomeIn(plain);
  return outcome === null
    ? plain
    : `${plain.slice(0, outcome.at)} ${plain.slice(outcome.at + outcome.length)}`.trim();
}

/** 'first thing:', 'next question', 'last one': what is asked comes behind it. */
const header =
  /^(?:(?:the|my|one|a|his|her|their) )?(?:(?:first|second|third|fourth|last|next|final|opening|main|big|other|another|hardest|worst|hard) )+(?:thing|question|one|topic|point|issue|up|was|interviewer|guy|person)?(?: of course)?$|^(?:questions?|q|they asked|asked|topics?)$/;

/** 'learned:', 'about them:' heads facts. */
const factsHeader =
  /^(?:what i |new |things i )?(?:learned|learnt|facts|found out|told me|new|notes|info|information|about (?:them|the company|the team|the job)|takeaways?|their side|background|company|team|good to know|insights?|intel)$/;

/** 'the salary one was fine', 'blanked on notice': what the words on how it went speak of. */
function spokenOf(plain: string): string | null {
  const outcome = outcomeIn(plain);
  if (outcome === null) return null;
  const behind =
    /^ (?:on|over|with|about|at|when|by|through|answering|explaining) (?<matter>.+)$/.exec(
      plain.slice(outcome.at + outcome.length),
    );
  if (behind?.groups?.matter !== undefined) return behind.groups.matter;
  const ahead = plain.slice(0, outcome.at + 1);
  const verb = / (?:was|were|is|are|went|felt|came|i|ive|im|just|really|pretty|that) /.exec(
    ` ${ahead} `,
  );
  const subject = (verb === null ? ahead : ahead.slice(0, Math.max(0, verb.index - 1))).trim();
  if (
    subject === '' ||
    subject.split(' ').length > 6 ||
    (/^(?:on|in|at|by|for|with|as|i|it|that|this|he|she|they|we|there|its|thats|which|so|not|no|all|the (?:first|second|third|last|other|next|rest)|nothing|everything|a|an|bit|my (?:example|answer|story)) ?/.test(
      `${subject} `,
    ) &&
      !/^(?:my|a|an) (?!example|answer|story|bit|lot|little)/.test(subject))
  )
    return null;
  return subject;
}

/** A clause with no verb of asking or telling: a reported question, a listed one, a reaction, a fact. */
export function readBare(state: State, step: Step): void {
  const { plain } = step;
  const who =
    step.clause.tokens.at(-1)?.text === ':' && isNominal(plain)
      ? whoIn(step.clause, 0, step.clause.tokens.length, state.people)
      : undefined;
  if (header.test(plain) || who !== undefined) {
    state.pending = true;
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
      state.pending = true;
      state.heading = topicWords(plain).join(' ');
    }
    return;
  }
  if (step.clause.tokens.at(-1)?.text === ':' && factsHeader.test(plain)) {
    state.factsUntil = step.clause.sentence;
    return;
  }
  if (isEmbedded(plain)) {
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
  const previous = recent(state, step);
  const best = matches(plain, 1)[0];
  const inList = step.same && state.kind === 'asks';
  const few = topicWords(plain).length <= 2;
  const apart = previous !== null && few ? 0.65 : 0.45;
  const known =
    best !== undefined && best.confidence >= (inList ? (state.embedded ? 0.62 : 0.75) : apart);
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

/** 'salary - froze', 'visa?', 'driving hours ok', 'then split shifts', 'the gap thing, meh'. */
function readNamed(state: State, step: Step, matter: string, best: Match | undefined): boolean {
  const { clause, plain, next, same } = step;
  const words = topicWords(matter);
  if (words.length === 0) return false;
  const nominal = isNominal(matter) && !/^(?:no|not|nothing|never|only) /.test(plain);
  const about = spokenOf(plain);
  const aboutBest =
    about === null || topicWords(about).length === 0 ? 0 : (matches(about, 1)[0]?.confidence ?? 0);
  const confidence = best?.confidence ?? 0;
  const outcome = outcomeIn(plain);
  const following =
    next !== undefined &&
    (next.sentence === clause.sentence || (next.first && next.tokens.length <= 4));
  const colon = nominal && clause.tokens.at(-1)?.text === ':' && next?.sentence === clause.sentence;
  // 'numbers: how many did i sell'
  if (colon && next !== undefined && beginsLikeQuestion(next.plain)) {
    state.pending = true;
    state.heading = matter;
    return true;
  }
  const reacted =
    following &&
    outcomeIn(next.plain) !== null &&
    topicWords(withoutOutcome(next.plain)).length <= 3;
  const later = step.rest.some(
    (each) => outcomeIn(each.plain) !== null && topicWords(withoutOutcome(each.plain)).length <= 2,
  );
  const repeated = /(?:^| )(\p{L}+) \1 \1(?= |$)/u.test(plain);
  const answered =
    following &&
    /^(?:i |im |ive |said |told |gave |no |yes |yep |nope |never |used |only |not |had |have |been |b\d|done)/.test(
      `${next.plain} `,
    );
  const headed =
    /^[:?(–—-]$/.test(clause.tokens.at(-1)?.text ?? '') || next?.plain.startsWith('( ') === true;
  // 'verbal: dealing with aggression, good'
  if (
    colon &&
    next !== undefined &&
    !reacted &&
    !answered &&
    isNominal(next.plain) &&
    (matches(next.plain, 1)[0]?.confidence ?? 0) >= 0.35
  ) {
    state.pending = true;
    return true;
  }
  const inList = same && (state.kind === 'asks' || state.kind === 'came_up');
  const aboutQuestion =
    /(?:^| )(?:question|thing|part|bit|topic|scenario|test|exercise|example|case|one)(?= |$)/.test(
      plain,
    );
  const item =
    clause.first || /^(?:[,(–—-]|also|then)$/.test(step.before?.tokens.at(-1)?.text ?? '');
  const accepted =
    (clause.tokens.at(-1)?.text === '?' && (nominal || aboutMe(plain)) && confidence >= 0.3) ||
    (nominal && outcome !== null && (confidence >= 0.5 || (aboutQuestion && confidence >= 0.3))) ||
    (nominal && timesIn(plain, state.panel).said && confidence >= 0.5) ||
    (nominal && reacted && confidence >= 0.4) ||
    (nominal && item && clause.first && later && confidence >= 0.4) ||
    (nominal && item && clause.first && (reacted || answered) && (confidence >= 0.35 || headed)) ||
    (nominal &&
      item &&
      headed &&
      following &&
      (reacted || answered || later || confidence >= 0.5) &&
      words.length <= 5) ||
    (nominal && clause.first && repeated) ||
    (nominal && inList && confidence >= 0.5 && words.length <= 5) ||
    (about !== null && aboutBest >= 0.45 && (!speaksOfEmployer(plain) || aboutQuestion)) ||
    (about !== null &&
      clause.first &&
      outcome?.outcome !== 'ok' &&
      topicWords(about).length > 0 &&
      topicWords(about).length <= 3 &&
      !speaksOfEmployer(plain) &&
      /(?:^| )(?:never|none|dont have)(?= |$)/.test(plain));
  if (!accepted || (about === null && /^(?:i|ive|im|id) /.test(plain))) return false;
  // 'two partners, one from HR': people, not a matter.
  if (
    nominal &&
    best?.named !== true &&
    whoIn(clause, 0, clause.tokens.length, state.people) !== undefined &&
    !aboutQuestion
  )
    return false;
  // 'later again Navision'
  const meant = /(?:^| )again(?= |$)/.test(plain) ? spokenBefore(state, matter) : null;
  if (meant !== null) {
    meant.finding.times++;
    react(state, step, meant);
    touch(state, step, meant);
    return true;
  }
  const entry = ask(
    state,
    step,
    aboutBest > confidence && about !== null ? about : matter,
    inList ? 0.75 : 0.6,
    0,
  );
  if (entry.finding.times === 0) entry.finding.times = 1;
  const said = timesIn(plain, state.panel);
  if (said.said)
    entry.finding.times =
      said.times > 2
        ? Math.max(said.times, entry.finding.times)
        : entry.finding.times +
          (entry.finding.also === undefined && entry.finding.times > 1 ? 0 : 1);
  if (repeated) entry.finding.times = Math.max(3, entry.finding.times);
  react(state, step, entry);
  state.kind = headed ? 'came_up' : 'asks';
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
