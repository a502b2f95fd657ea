import type { Clause } from '../clauses.ts';
import { setOutcome, type AskedEntry } from '../notebook.ts';
import { outcomeIn, outcomeOf } from '../outcomes.ts';
import type { Outcome, QuestionFinding } from '../reading.ts';
import { beginsList } from './item.ts';
import { bareOf } from '../told.ts';
import { telling } from '../words.ts';

/** From here on a word on how it went is no guess. */
export const sureOutcome = 0.6;
/** So many sentences on, a word on how it went may still point at one of several matters. */
export const near = 2;
/** So many behind the last one: '1 and 3 fine. 2 i waffled. 4 ok'. */
const farthest = 4;

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
  /^(?:i|im|is|are|felt|badly|well|was|were|went|threw|caught|floored|stumped|killed|got|not|didnt|wasnt|a bit|too|really|very|totally|completely|no|good|fine|ok|okay|great|bad|easy|hard|harder|tricky|awful|terrible|meh|shaky|perfect|alright|so so)(?= |$)/;
const verdictFirst =
  /^(?:(?:i|just|totally|completely|really|only) )*(\S+(?: \S+){0,3}) (?:on|with|at|over|up) the (first|second|third|fourth|last|final|latter|former)(?: (two|three))?(?: (?:one|ones|question|questions))?$/;
const every =
  /^(?:i think )?(all|both|neither|none|everything)(?: (?:of|it|them|those|these|two|three|four|five|questions|answers|was|were|went|is|are|felt))*((?: \S+){1,3})$/;
const except = / (?:except|apart|besides|bar|but|other)(?: (?:for|from|than))? (\S.*)$/;
/** `places`: counted from the front, below 0 from the end. */
type Which = { to: 'places'; places: number[] } | { to: 'every'; except: string | null };

/** 'fine apart from the first': without a word for all of them. */
const without =
  /^(?:(?:i|it|that|they|all|think|thought|felt|feel|went|was|were|is|pretty|mostly|otherwise|overall|quite) )*(?:ok|okay|fine|good|well|easy|great|alright|all right|no problem|no bother|solid)$/;
/** 'the first', 'the last one', 'number 2'. */
const onePlace =
  /^(?:the )?(?:(?:q|number|no) )?(first|second|third|fourth|last|final|[1-9])(?: (?:one|question|q|bit|part))?(?: [.!])?$/;

/** Which of a row 'apart from the first' leaves out; undefined: it tells no place. */
function outOf(but: string, row: readonly QuestionFinding[]): QuestionFinding | undefined {
  const order = onePlace.exec(but)?.[1];
  if (order === undefined) return undefined;
  return row.at(/\d/.test(order) ? Number(order) - 1 : (places[order] ?? 0));
}

/** '1 and 3 fine', '3 i waffled'; with the verdict first: 'no problem with 1 and 2', 'stuck on 4'. */
const digits =
  '(?:(?:q|number|no|nr) )?([1-9])(?:(?: (?:and|[&+/]))? ([1-9]))?(?: (?:and|[&+]) ([1-9]))?';
const numbers = new RegExp(`^(?:(?:only|just|on|with|so|but|and) )*${digits} (\\D.*)$`);
const verdictNumbers = new RegExp(`^(\\D+) (?:on|with|at|over|for) ${digits}$`);

function numbered(plain: string): { which: Which; said: string } | null {
  const front = numbers.exec(plain);
  const [, a, b, c, said = ''] = front ?? [];
  if (a !== undefined && goesOn.test(said)) return { which: byNumber(a, b, c), said };
  const [, first = '', d, e, f] = verdictNumbers.exec(plain) ?? [];
  return d === undefined ? null : { which: byNumber(d, e, f), said: first };
}

const byNumber = (...told: readonly (string | undefined)[]): Which => ({
  to: 'places',
  places: told.flatMap((each) => (each === undefined ? [] : [Number(each) - 1])),
});

/** A word on how it went and, by their place in the telling, the questions it is about. */
interface Pointer {
  which: Which;
  outcome: Outcome;
  sure: boolean;
}

/** What 'neither was' and 'none of them' make of a word. */
const turned: Partial<Record<Outcome, Outcome>> = {
  ok: 'shaky',
  nailed: 'shaky',
  shaky: 'ok',
  off_guard: 'ok',
};

function placed(order: string, size: string | undefined): Which {
  const at = places[order] ?? 0;
  const count = size === undefined ? 1 : size === 'two' || size === '2' ? 2 : 3;
  const from = at < 0 ? -count : at;
  return { to: 'places', places: Array.from({ length: count }, (_, step) => from + step) };
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
  const counted = numbered(plain);
  if (counted !== null) return told(counted.which, counted.said);
  const out = except.exec(plain);
  const ahead = out === null ? plain : plain.slice(0, out.index);
  if (out !== null && without.test(ahead))
    return told({ to: 'every', except: out[1] ?? null }, ahead);
  const [, whole, how] = every.exec(ahead) ?? [];
  if (whole !== undefined && how !== undefined) {
    const all = told({ to: 'every', except: out?.[1] ?? null }, how);
    if (all === null || !/^n/.test(whole)) return all;
    return { ...all, outcome: turned[all.outcome] ?? all.outcome };
  }
  return null;
}

/** 'the third threw me' is no question; 'all fine except salary' may name one. */
export function pointsOnly(clause: Clause): { except: string | null } | null {
  if (outcomeOf(clause) === null) return null;
  const which = pointerIn(clause)?.which;
  return which === undefined ? null : { except: which.to === 'every' ? which.except : null };
}

/** 'the third threw me', 'rest ok', 'neither threw me': of questions told before, by their place or all of them. */
export const pointsElsewhere = (clause: Clause): boolean =>
  outcomeOf(clause) !== null &&
  (theRest.test(clause.plain) ||
    /^n(?:either|one) /.test(clause.plain) ||
    pointerIn(clause)?.which.to === 'places');

/** Does a text name what a question is about? */
export const isNamedIn = (plain: string, quote: string): boolean => {
  const said = new Set(telling(plain));
  return telling(quote).some((stem) => said.has(stem));
};

/** The questions told before a clause, one near the other and the last one near to it. */
function toldBefore(clause: Clause, questions: readonly AskedEntry[]): readonly AskedEntry[] {
  const sorted = questions
    .filter(({ finding }) => finding.end <= clause.start && !finding.settled)
    .sort((a, b) => a.finding.start - b.finding.start);
  let { sentence } = clause;
  let from = sorted.length;
  while (from > 0) {
    const before = sorted[from - 1]?.sentence ?? 0;
    if (sentence - before > (from === sorted.length ? farthest : near)) break;
    // One that was put again later stands where it was told first.
    sentence = Math.min(sentence, before);
    from--;
  }
  return sorted.slice(from);
}

/** The questions a word on how it went is about, of those told right before it. */
function meantBy(which: Which, row: readonly QuestionFinding[]): readonly QuestionFinding[] {
  if (which.to === 'every') return row;
  const meant = which.places.flatMap((place) => row.at(place) ?? []);
  return meant.length === which.places.length ? meant : [];
}

/**
 * Gives a word on how it went to the questions it points at by their place: 'first two ok, the third threw
 * me', 'both went fine', 'rest ok'. What it points at by name is found before (words-on.ts).
 */
export function pointed(questions: readonly AskedEntry[], list: readonly Clause[]): void {
  let begun = 0;
  for (const clause of list) {
    // What is counted, or the rest of it, is of the numbered list that began last.
    if (beginsList(clause.plain)) begun = clause.start;
    const cue = outcomeOf(clause);
    if (cue === null) continue;
    const before = toldBefore(clause, questions).filter(({ finding }) => finding.start >= begun);
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
      const all = row.length > 1 ? row : findings;
      const left = but === null ? undefined : outOf(but, all);
      for (const each of all) {
        if (but !== null && (each === left || isNamedIn(but, each.quote)))
          Object.assign(each, {
            outcome: turned[pointer.outcome] ?? 'unknown',
            outcomeSure: false,
          });
        else setOutcome(each, pointer.outcome, true);
      }
      continue;
    }
    if (pointer === null || findings.length < 2) continue;
    const { which, outcome, sure } = pointer;
    const meant =
      [row, findings].map((each) => meantBy(which, each)).find((each) => each.length > 0) ?? [];
    for (const each of meant) Object.assign(each, { outcome, outcomeSure: sure });
  }
}
