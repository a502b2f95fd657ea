import { concerns } from '../ontology/index.ts';
import { actOf } from './acts.ts';
import type { Clause } from './clauses.ts';
import { askedOf, type Chances } from './learned/marks.ts';
import { outcomeOf } from './outcomes.ts';
import { beginsLikeQuestion, isEmbedded, isNominal, speaksOfSelf } from './shapes.ts';
import { bareOf } from './told.ts';
import { glance, nearest } from './topics.ts';
import { topicWords } from './words.ts';

/** From here on a clause is a question in the list already. */
const asked = 0.35;

/** 'failed it', 'fine': nothing but how it went. */
function isVerdict(clause: Clause | undefined): boolean {
  if (clause === undefined) return false;
  const words = bareOf(clause).split(' ');
  return words.length <= 3 && outcomeOf(clause) !== null;
}

/** Without the signs between its words. */
const unsigned = (plain: string): string => plain.replaceAll(/ [!?.,](?= |$)/g, '');

const oftenness = / (?:again|twice|too|\d times|x \d|\d x)$/;

/** 'safeguarding again!!!': a concern's own name with nothing beside it but how often. */
function isName(clause: Clause | undefined): boolean {
  if (clause === undefined || actOf(clause, false).kind !== 'bare') return false;
  const name = unsigned(bareOf(clause)).replace(oftenness, '');
  const { named, confidence, concern } = glance(name);
  const size = name.split(' ').length;
  return (
    named &&
    confidence > 0.95 &&
    size <= 3 &&
    size <= topicWords(name).length + 1 &&
    isNominal(name) &&
    !/^\d/.test(name) &&
    !/^(?:(?:and|but) )?(?:not|no|also|another|just|only|bloody) /.test(clause.plain) &&
    concerns[concern]?.notAboutJob !== true &&
    !speaksOfSelf(name) &&
    !isVerdict(clause)
  );
}

/** Of each clause the number of the one before it, over what only says how that went; -1: none. */
function behindEach(list: readonly Clause[]): number[] {
  let last = -1;
  return list.map((clause, at) => {
    const before = last;
    if (!isVerdict(clause)) last = at;
    return before;
  });
}

const nearTo = (clause: Clause) => {
  const act = actOf(clause, false);
  return glance(act.kind === 'asks' ? clause.plain.slice(act.from, act.to) : bareOf(clause));
};

/** From here on a clause rather tells of them. */
const fact = 0.3;

/** 'tacho rules', a line of its own without a verb. */
function isItem(clause: Clause, next: Clause | undefined, each: Chances | undefined): boolean {
  const alone = next === undefined || next.first || isVerdict(next);
  if (!clause.first || !alone || each === undefined || each.fact >= fact) return false;
  const words = unsigned(bareOf(clause));
  return (
    actOf(clause, false).kind === 'bare' &&
    words.split(' ').length <= 4 &&
    topicWords(words).length > 0 &&
    (isShortWhy(clause) || (isNominal(words) && !speaksOfSelf(words))) &&
    !/^(?:no|not|good|bad|nice|so|very|just|then|all|only|interview|round|today|thanks) /.test(
      `${words} `,
    ) &&
    !isVerdict(clause)
  );
}

/** From so many lines on, of which all but one are known, it is a list. */
const shortest = 3;

/** Notes without a verb, one a line: 'tacho rules / reversing / nights out' are all questions. */
function inRows(list: readonly Clause[], chances: readonly Chances[]): ReadonlySet<number> {
  const found = new Set<number>();
  let row: number[] = [];
  let known = 0;
  const close = () => {
    if (row.length >= shortest && known >= row.length - 1) for (const at of row) found.add(at);
    row = [];
    known = 0;
  };
  list.forEach((clause, at) => {
    if (isItem(clause, list[at + 1], chances[at])) {
      row.push(at);
      if (isName(clause) || askedOf(chances[at]) >= asked) known++;
    } else if (!isVerdict(clause)) close();
  });
  close();
  return found;
}

/** From here on a clause is surely near a concern. */
const sure = 0.6;

/** 'and what i did' only goes on with it; a matter of its own is another question. */
function isOther(clause: Clause, before: Clause): boolean {
  const own = nearTo(clause);
  return own.confidence >= sure && own.concern !== nearTo(before).concern;
}

/** 'matlab or python. python': said once more, and not that it was asked again. */
const repeats = (clause: Clause, before: Clause): boolean =>
  !oftenness.test(unsigned(bareOf(clause))) &&
  (nearTo(clause).concern === nearTo(before).concern ||
    before.plain.includes(unsigned(bareOf(clause))));

/** 'why accounting', a line of its own. */
export const shortWhy = /^why \S+(?: \S+)?$/;
const isShortWhy = (clause: Clause | undefined): boolean =>
  clause !== undefined && shortWhy.test(unsigned(bareOf(clause)));

/** 'the accident in March / accident again': a name told twice, so that both lines were questions. */
function comesAgain(clause: Clause, before: Clause): boolean {
  const [own, other] = [nearTo(clause), nearTo(before)];
  return (
    / again$/.test(unsigned(clause.plain)) &&
    actOf(before, false).kind === 'bare' &&
    isNominal(bareOf(before)) &&
    !speaksOfSelf(before.plain) &&
    other.named &&
    own.concern === other.concern
  );
}

/** The interviewer's own words: 'why now?', 'matlab or python?'; without a sign only in the same line. */
const putsIt = (clause: Clause, next: Clause): boolean =>
  /[?:]["”»]?$/.test(clause.plain.replaceAll(' ', '')) ||
  (!next.newLine && beginsLikeQuestion(bareOf(clause)));

/** 'they asked about my rent, and what i think of the menu'. */
const alsoAsked =
  /^(?:and|also|plus|or) (?:what|how|why|if|whether|when|where|could|can|would|do|am) /;
const alsoNamed = /^(?:and|also|plus) /;
/** 'testing and inspection, then working at heights'. */
const thenNamed = /^(?:and |also |plus )?(?:then|also|plus) /;
/** A neighbour in the sentence is another matter from here on. */
const surelyOther = 0.7;

/** Right behind what was asked, in the same sentence, a question of its own. */
export function asksOther(clause: Clause, before: Clause): boolean {
  const plain = unsigned(clause.plain);
  const bare = unsigned(bareOf(clause));
  const own = glance(bare);
  const other =
    own.confidence >= (glance(bareOf(before)).confidence < 0.2 ? sure : surelyOther) &&
    !nearest(bareOf(before), 3).some(({ concern }) => concern === own.concern);
  if (shortWhy.test(bare)) return other;
  if (thenNamed.test(plain)) return other && isNominal(bare) && !speaksOfSelf(bare);
  const puts = alsoAsked.test(plain) || beginsLikeQuestion(unsigned(bareOf(before)));
  return puts && isEmbedded(plain) && other;
}

/** 'and robots', a sentence of its own: one more of what was asked. */
export function addsName(clause: Clause): boolean {
  const plain = unsigned(clause.plain);
  return (
    clause.first &&
    alsoNamed.test(plain) &&
    plain.split(' ').length <= 3 &&
    topicWords(plain).length === 1 &&
    isNominal(plain) &&
    !speaksOfSelf(plain) &&
    !oftenness.test(plain) &&
    !isVerdict(clause)
  );
}

/**
 * Numbers of the clauses that are questions by the list they stand in, whatever the weights say: a
 * bare name beside another one or with nothing but how it went behind it; 'and …' right behind what
 * was asked.
 */
function listedIn(list: readonly Clause[], chances: readonly Chances[]): ReadonlySet<number> {
  const found = new Set<number>(inRows(list, chances));
  const behind = behindEach(list);
  const isAsked = (at: number) => found.has(at) || askedOf(chances[at]) >= asked;
  list.forEach((clause, at) => {
    const last = behind[at] ?? -1;
    const before = list[last];
    const beside = before !== undefined && last === at - 1 && before.sentence === clause.sentence;
    if (beside && isAsked(last) && asksOther(clause, before)) {
      found.add(at);
      return;
    }
    if (askedOf(chances[at]) >= asked) {
      const apart = clause.first && before !== undefined && !repeats(clause, before);
      if (apart && (isShortWhy(clause) || (isName(clause) && isName(before)))) found.add(at);
      return;
    }
    const after = list[at + 1];
    const near = before !== undefined && clause.sentence - before.sentence <= 1;
    const act = before === undefined ? 'bare' : actOf(before, false).kind;
    const opens = before === undefined;
    // Behind a question as it was put stands what they answered: 'why now? redundancy'.
    const answered =
      before !== undefined &&
      last === at - 1 &&
      putsIt(before, clause) &&
      !alsoNamed.test(clause.plain);
    const goesOn =
      near &&
      isAsked(last) &&
      !answered &&
      !repeats(clause, before) &&
      (act === 'bare' || act === 'asks');
    if (isName(clause)) {
      const apart = clause.first && after?.first !== false;
      const verdict = isVerdict(after) && (after?.sentence ?? 0) - clause.sentence <= 1;
      if (near && comesAgain(clause, before)) found.add(last).add(at);
      if (goesOn && (clause.first || alsoNamed.test(clause.plain))) found.add(at);
      else if (opens && clause.first && verdict) found.add(at);
      else if (opens && apart && (isName(after) || isShortWhy(after))) found.add(at);
      return;
    }
    if (!near || last !== at - 1 || act !== 'asks' || !isAsked(last)) return;
    const plain = unsigned(clause.plain);
    if (alsoAsked.test(plain) && isEmbedded(plain) && isOther(clause, before)) found.add(at);
    if (addsName(clause)) found.add(at);
  });
  return found;
}

/** A little above what is enough. */
const surely = 0.55;

/** The chances with what stands in a list of questions made one. */
export function withListed(list: readonly Clause[], chances: readonly Chances[]): Chances[] {
  const listed = listedIn(list, chances);
  return chances.map((each, at) =>
    listed.has(at)
      ? { ...each, question: Math.max(surely, askedOf(each)), goes_on: 0, again: 0, fact: 0 }
      : each,
  );
}
