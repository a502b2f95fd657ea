import { concernCalled } from '../../ontology/index.ts';
import { actOf } from '../acts.ts';
import type { Clause } from '../clauses.ts';
import { askedFrom } from '../learned/episodes.ts';
import { askedOf, type Chances } from '../learned/marks.ts';
import { outcomeIn, outcomeOf } from '../outcomes.ts';
import { toldItem } from './item.ts';
import { pointsOnly } from './pointed.ts';
import { bareOf } from '../told.ts';
import { glance } from '../topics.ts';
import { stems, topicWords } from '../words.ts';

/** 'froze on kubernetes', 'nailed the vat question': the verdict comes first. */
const verdictFirst =
  /^(?:(?:i|just|totally|completely|really|absolutely|kind of|kinda|sort of|only|a bit|got|was|felt|went|did|had|a) )*(?:(?:nailed|smashed|aced|crushed|bombed|fluffed|botched|butchered|flunked|(?:couldnt|could not|cant|didnt) answer|(?:made )?(?:a|an) (?:\S+ )?(?:mess|hash|ear) of|(?:froze|blank|blanked|waffled|rambled|stumbled|fumbled|struggled|choked|panicked|stuck|stumped|thrown|floored|flustered|tripped|messed|failed|good|fine|ok|okay|great|bad|badly|shaky|weak|strong|terrible|awful|rubbish|wobbled|wobbly|poor|lost it|lost|no (?:idea|answer|clue)|answered (?:badly|poorly|well))(?: (?:up|out|badly|completely|a bit|totally|well))* (?:on|over)|(?:froze|struggled|blanked|stumbled|stuck|messed up) (?:with|at)) (?:(?:the|that|this|my|his|her|their) )*|(?:not|wasnt) (?:\S+ )?(?:prepared|ready) for (?:the|that|this) )(\S.*)$/;
/** 'the vat question went over my head', 'what floored me was the question about my last boss'. */
const asNoun =
  /^(?:the |my )?((?:\S+ ){1,3})(?:question|one) (?:was|is|went|threw|killed|caught|floored|stumped|got|did|didnt|could|couldnt|i|im|,|totally|completely|really|just)(?= |$)/;
const asNounOf = /(?:^| )the (?:question|one) (?:about|on|with|of|regarding) (\S.*)$/;
/** 'pay i messed up', 'docker ok', where 'pay reviews are awful' is of them. */
const verdictBehind =
  /^(?:i (?!w?ant|had|have|do |said|use|am|like|think|know)|was|were|went|no (?:idea|chance|clue|answer|problem)|not(?: so| great| good| really| well| my|$)|so so|fine|ok|good|great|bad|meh|awful|terrible|perfect|easy|hard|shaky|rough|tricky|awkward|alright|all right|totally|completely|didnt go|threw|floored|stumped|killed)/;

const notSo = /^not(?: so| really)?(?: [.,!])?$/;

/** From here on words are as good as the name of a concern. */
const asName = 0.9;
function isNamed(words: string): boolean {
  const { named, confidence } = glance(words);
  return named && confidence >= asName;
}

/** The name of a concern at the front, with nothing but how it went behind it. */
function namedBefore(plain: string): string | null {
  const words = plain.split(' ');
  for (let size = Math.min(4, words.length - 1); size > 0; size--) {
    const name = words
      .slice(0, size)
      .join(' ')
      .replace(/^(?:the|my) | [,–-]$/g, '');
    const behind = words
      .slice(size)
      .join(' ')
      .replace(/^[,–-] /, '');
    if (words.length - size > 6 || !verdictBehind.test(behind) || / (?:if|that) /.test(behind))
      continue;
    const said = outcomeIn(behind) !== null || notSo.test(behind);
    if (said && (concernCalled(name) !== null || (size > 1 && isNamed(name)))) return name;
  }
  return null;
}

const noun = / (?:question|questions|one|ones|part|bit|thing|topic|stuff)$/;
const order =
  /^(?:first|second|third|fourth|last|next|other|latter|former|same|only|one|two|\d\S*) /;

/** What a word on how it went names; `put`: it calls it a question. */
export interface Verdict {
  of: string;
  put: boolean;
}

/** More is a story. */
const longest = 14;

/** A clause that says how one question went and which, and nothing else; null: it does not. */
export function verdictIn(clause: Clause): Verdict | null {
  if (outcomeOf(clause) === null || actOf(clause, false).kind === 'tells') return null;
  if (clause.words.length > longest) return null;
  const plain = bareOf(clause);
  const first = verdictFirst.exec(plain)?.[1];
  const called = first === undefined ? (asNounOf.exec(plain) ?? asNoun.exec(plain))?.[1] : first;
  const name = called === undefined ? namedBefore(plain) : null;
  if (name !== null) return { of: name, put: false };
  if (called === undefined) return null;
  const of = called.replace(noun, '').trim();
  const put = first === undefined || of !== called.trim();
  if (of.split(' ').length > 4 || order.test(`${of} `) || / (?:and|or|but) /.test(of)) return null;
  // 'the hard question', 'froze badly': no name of a matter.
  return topicWords(of).length === 0 || outcomeIn(of) !== null ? null : { of, put };
}

const filler =
  /^(?:a|an|bit|i|it|that|was|went|on|at|so|very|too|really|quite|totally|completely|just|again|of|little|then|there|all|the|[^\p{L}\d]+)$/u;

/** 'struggled a bit': nothing but how it went. */
export function isBare(clause: Clause): boolean {
  const { words } = clause;
  const outcome = outcomeOf(clause)?.outcome;
  const plain = bareOf(clause);
  return (
    words.length <= 5 &&
    (outcome === 'shaky' || outcome === 'off_guard') &&
    concernCalled(plain) === null &&
    words.some(({ tones }) => tones.length > 0) &&
    words.every(({ text, tones }) => tones.length > 0 || filler.test(text))
  );
}

/** From here on it is surely near a concern. */
const sure = 0.6;
/** So many sentences on, it still speaks of what was asked. */
const near = 3;

const surely = 0.55;

/** Was what it names asked about before? */
function isTold(of: string, list: readonly Clause[], at: number, chances: readonly Chances[]) {
  const named = stems(of);
  const sentence = list[at]?.sentence ?? 0;
  for (let back = at - 1; back >= 0; back--) {
    const before = list[back];
    if (before === undefined || sentence - before.sentence > near) return false;
    if (askedOf(chances[back]) < askedFrom) continue;
    const said = stems(before.plain);
    if (named.every((stem) => said.includes(stem))) return true;
  }
  return false;
}

/**
 * The chances with what a word on how it went names: 'froze on excel' is no question where excel was
 * asked about before, and one where it was not.
 */
export function withVerdicts(list: readonly Clause[], chances: readonly Chances[]): Chances[] {
  return chances.map((each, at) => {
    const clause = list[at];
    if (clause === undefined) return each;
    const none = { ...each, question: 0, goes_on: 0, again: 0, fact: 0 };
    const points = pointsOnly(clause);
    if (points !== null && (points.except === null || isTold(points.except, list, at, chances)))
      return none;
    const before = list[at - 1];
    if (
      before !== undefined &&
      clause.sentence - before.sentence <= 1 &&
      clause.words.length > 1 &&
      isBare(clause)
    )
      return none;
    const named = toldItem(clause.plain)?.name;
    const { kind } = actOf(clause, false);
    if (named !== undefined && kind === 'bare' && isTold(named, list, at, chances)) return none;
    const verdict = verdictIn(clause);
    if (verdict === null) return each;
    if (isTold(verdict.of, list, at, chances)) return none;
    const near = glance(verdict.of);
    const isQuestion = verdict.put || (near.named && near.confidence >= sure);
    return isQuestion && askedOf(each) < surely
      ? { ...each, question: surely, goes_on: 0, again: 0, fact: 0 }
      : each;
  });
}
