import { spokenBefore } from './asked.ts';
import { timesIn } from './counts.ts';
import { outcomeIn } from './outcomes.ts';
import { whoIn } from './people.ts';
import { aboutMe, beginsLikeQuestion, isNominal, speaksOfEmployer } from './shapes.ts';
import { ask, expect, react, touch, type State, type Step } from './state.ts';
import { matches, type Match } from './topics.ts';
import { topicWords } from './words.ts';

/** The clause without the words that say how it went: what is left may name a question. */
export function withoutOutcome(plain: string): string {
  const outcome = outcomeIn(plain);
  return outcome === null
    ? plain
    : `${plain.slice(0, outcome.at)} ${plain.slice(outcome.at + outcome.length)}`.trim();
}

/** 'the salary one was fine', 'blanked on notice': what the words on how it went speak of. */
function spokenOf(plain: string): string | null {
  const outcome = outcomeIn(plain);
  if (outcome === null) return null;
  const behind =
    /^ (?:on|over|with|about|at|when|by|through|answering|explaining) (?<matter>.+)$/.exec(
      plain.slice(outcome.at + outcome.length),
    );
  if (behind?.groups?.matter !== undefined) return behind.groups.matter;
  const ahead = plain.slice(0, outcome.at);
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

/** 'salary - froze', 'visa?', 'driving hours ok', 'then split shifts', 'the gap thing, meh'. */
export function readNamed(
  state: State,
  step: Step,
  matter: string,
  best: Match | undefined,
): boolean {
  const { clause, plain, next, same } = step;
  const words = topicWords(matter);
  // '(report it)' behind a question is what they said, and 'wife not keen' is nobody's question.
  const bracketed = step.clause.tokens[0]?.text === '(';
  if (words.length === 0 || bracketed || best?.concern.notAboutJob === true) return false;
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
    expect(state, step, matter);
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
    /^(?:i |im |ive |said |told |gave |no |yes |yep |nope |never |used |only |not |had |have |been |b\d|done|still|expired|waiting|report)/.test(
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
    expect(state, step);
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
  if (outcome !== null && outcome.at === 0 && about === null && !aboutQuestion) return false;
  if (!accepted || (about === null && /^(?:i|ive|im|id) /.test(plain))) return false;
  // 'two partners, one from HR': people, not a matter.
  if (nominal && best?.named !== true && isPerson(state, step, confidence) && !aboutQuestion)
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

/** 'two partners', 'Silke from HR'; 'team - fine' is a matter although a team is people. */
function isPerson(state: State, step: Step, confidence: number): boolean {
  const who = whoIn(step.clause, 0, step.clause.tokens.length, state.people);
  return who !== undefined && (who.proper || confidence < 0.75);
}
