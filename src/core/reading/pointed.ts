import type { Clause } from './clauses.ts';
import { setOutcome, type AskedEntry } from './notebook.ts';
import { outcomeIn, outcomeOf } from './outcomes.ts';
import type { Outcome, QuestionFinding } from './reading.ts';
import { bareOf } from './told.ts';
import { stems } from './words.ts';

/** From here on a word on how it went is no guess. */
export const sureOutcome = 0.6;
/** So many sentences on, a word on how it went may still point at one of several matters. */
export const near = 2;

/** 'the rest was ok'. */
export const theRest =
  /(?:^| )(?:the )?(?:rest|others|other (?:ones?|two|three)|everything else)(?= |$)/;

const places: Readonly<Record<string, number>> = {
  ...{ first: 0, '1st': 0, second: 1, '2nd': 1, third: 2, '3rd': 2, fourth: 3, former: 0 },
  ...{ last: -1, final: -1, latter: -1 },
};
const place =
  /^(?:(?:only|just|on|with|in|the) )*(first|second|third|fourth|last|final|latter|former|1st|2nd|3rd)(?: (two|three|2|3))?(?: (?:one|ones|question|questions|q|qs))?(?: ,)? (\S.*)$/;
/** 'second was fine', where 'second interview was fine' is of something else. */
const goesOn =
  /^(?:i|im|was|were|is|went|threw|caught|floored|stumped|killed|got|not|didnt|wasnt|a bit|too|really|very|totally|completely|no|good|fine|ok|okay|great|bad|easy|hard|harder|tricky|awful|terrible|meh|shaky|perfect|alright|so so)(?= |$)/;
const verdictFirst =
  /^(?:(?:i|just|totally|completely|really|only) )*(\S+(?: \S+){0,3}) (?:on|with|at|over|up) the (first|second|third|fourth|last|final|latter|former)(?: (two|three))?(?: (?:one|ones|question|questions))?$/;
const every =
  /^(?:i think )?(all|both|neither|none|everything)(?: (?:of|it|them|those|these|two|three|four|five|questions|answers|was|were|went|is|are|felt))*((?: \S+){1,3})$/;
const except = / (?:except|apart|besides|bar|but|other)(?: (?:for|from|than))? (\S.*)$/;
type Which = { to: 'places'; from: number; count: number } | { to: 'every'; except: string | null };

/** A word on how it went and, by their place in the telling, the questions it is about. */
interface Pointer {
  which: Which;
  outcome: Outcome;
  sure: boolean;
}

const worse: Partial<Record<Outcome, Outcome>> = { ok: 'shaky', nailed: 'shaky', shaky: 'ok' };

function placed(order: string, size: string | undefined): Which {
  const at = places[order] ?? 0;
  const count = size === undefined ? 1 : size === 'two' || size === '2' ? 2 : 3;
  return { to: 'places', from: at < 0 ? -count : at, count };
}

/** 'the third threw me', 'both went fine', 'all ok except the degree'; null: it points at none. */
function pointerIn(clause: Clause): Pointer | null {
  const plain = bareOf(clause).replaceAll(' ,', '');
  const told = (which: Which, words: string): Pointer | null => {
    const cue = outcomeIn(words);
    return cue && { which, outcome: cue.outcome, sure: cue.confidence >= sureOutcome };
  };
  const [, order, size, said] = place.exec(plain) ?? [];
  if (order !== undefined && said !== undefined && (size !== undefined || goesOn.test(said)))
    return / (?:about|on|if|whether|why|how) /.test(` ${said}`)
      ? null
      : told(placed(order, size), said);
  const behind = verdictFirst.exec(plain);
  if (behind?.[2] !== undefined) return told(placed(behind[2], behind[3]), behind[1] ?? '');
  const out = except.exec(plain);
  const [, whole, how] = every.exec(out === null ? plain : plain.slice(0, out.index)) ?? [];
  if (whole !== undefined && how !== undefined) {
    const all = told({ to: 'every', except: out?.[1] ?? null }, how);
    if (all === null || !/^n/.test(whole)) return all;
    return { ...all, outcome: worse[all.outcome] ?? all.outcome };
  }
  return null;
}

/** 'the third threw me' is no question; 'all fine except salary' may name one. */
export function pointsOnly(clause: Clause): { except: string | null } | null {
  if (outcomeOf(clause) === null) return null;
  const which = pointerIn(clause)?.which;
  return which === undefined ? null : { except: which.to === 'every' ? which.except : null };
}

/** Does a text name what a question is about? */
export const isNamedIn = (plain: string, quote: string): boolean => {
  const said = new Set(stems(plain));
  return stems(quote).some((stem) => said.has(stem));
};

const isWeak = (outcome: Outcome) => outcome === 'shaky' || outcome === 'off_guard';
const isAlike = (one: Outcome, other: Outcome) => one === other || (isWeak(one) && isWeak(other));

/** Nothing was said of it yet, or this very thing. */
const isOpenFor = (one: QuestionFinding | undefined, outcome: Outcome): boolean =>
  one !== undefined && (one.outcome === 'unknown' || isAlike(one.outcome, outcome));

/** The questions a word on how it went is about, of those told right before it. */
function meantBy(which: Which, row: readonly QuestionFinding[]): readonly QuestionFinding[] {
  if (which.to === 'every') return row;
  const from = which.from < 0 ? row.length + which.from : which.from;
  return from < 0 || from + which.count > row.length ? [] : row.slice(from, from + which.count);
}

/**
 * Gives a word on how it went to the questions it points at, by name or by their place, and takes it
 * from those it does not: 'they asked about safeguarding and why i want to leave. i froze on
 * safeguarding', 'first two ok, the third threw me', 'both went fine'.
 */
export function pointed(questions: readonly AskedEntry[], list: readonly Clause[]): void {
  const done = new Set<QuestionFinding>();
  for (const clause of list) {
    const cue = outcomeOf(clause);
    if (cue === null) continue;
    const before = questions
      .filter(
        ({ finding, sentence }) =>
          finding.end <= clause.start && clause.sentence - sentence <= near && !finding.settled,
      )
      .sort((a, b) => a.finding.start - b.finding.start);
    const last = before.at(-1);
    if (last === undefined) continue;
    const findings = before.map(({ finding }) => finding);
    const told = before.filter(({ sentence }) => sentence === last.sentence);
    const row = told.map(({ finding }) => finding);
    if (theRest.test(clause.plain)) {
      for (const each of findings)
        if (each.outcome === 'unknown')
          setOutcome(each, cue.outcome, cue.confidence >= sureOutcome);
      continue;
    }
    const pointer = pointerIn(clause);
    if (pointer?.which.to === 'every') {
      if (clause.sentence - last.sentence > 1) continue;
      const { except: but } = pointer.which;
      for (const each of row.length > 1 ? row : findings) {
        if (but !== null && isNamedIn(but, each.quote))
          Object.assign(each, { outcome: worse[pointer.outcome] ?? 'unknown', outcomeSure: false });
        else setOutcome(each, pointer.outcome, true);
        done.add(each);
      }
      continue;
    }
    const named = findings.filter((each) => isNamedIn(clause.plain, each.quote));
    const meant =
      pointer === null
        ? named
        : [row, findings]
            .map((each) => meantBy(pointer.which, each))
            .find((each) => each.length > 0);
    if (meant === undefined || meant.length === 0 || findings.length < 2) continue;
    const { outcome, outcomeSure } =
      pointer === null
        ? { outcome: cue.outcome, outcomeSure: cue.confidence >= sureOutcome }
        : { outcome: pointer.outcome, outcomeSure: pointer.sure };
    if (pointer === null && (meant.includes(last.finding) || meant.length > 1)) continue;
    if (
      pointer === null &&
      (!isOpenFor(meant[0], outcome) || !isAlike(last.finding.outcome, outcome))
    )
      continue;
    for (const each of pointer === null ? [last.finding] : row)
      if (!meant.includes(each) && !done.has(each) && isAlike(each.outcome, outcome))
        Object.assign(each, { outcome: 'unknown', outcomeSure: false });
    for (const each of meant) {
      Object.assign(each, { outcome, outcomeSure });
      done.add(each);
    }
  }
}
