import { actOf } from '../acts.ts';
import type { Clause } from '../clauses.ts';
import { askedFrom } from '../learned/episodes.ts';
import { askedOf, type Chances } from '../learned/marks.ts';
import { aboutMe, speaksOfIt, stillIt } from '../shapes.ts';
import { outcomeOf } from '../outcomes.ts';
import { glance } from '../topics.ts';
import { standingsOf } from './standing.ts';

/** From so many on the others of a row are what most of it is. */
const shortest = 3;
/** Words: who tells more than that tells of one thing in several clauses. */
const brief = 45;
/** A little above what is enough. */
const surely = 0.3;
/** Below this the weights are sure that it is none. */
const least = 0.12;
/** From here on it rather is a fact. */
const fact = 0.3;

const asQuestion = (each: Chances): Chances => ({
  ...each,
  question: Math.max(surely, askedOf(each)),
  goes_on: 0,
  again: 0,
  fact: 0,
});

/** 'asked about kafka. and parking', 'why i left, and expected OTE': one more of what was asked. */
function addsOne(list: readonly Clause[], chances: readonly Chances[], at: number): boolean {
  const clause = list[at];
  const [before, own] = [standingsOf(list)[at - 1], standingsOf(list)[at]];
  return (
    clause !== undefined &&
    /^(?:and|also|plus) /.test(clause.plain) &&
    clause.words.length <= 4 &&
    own?.isMatter === true &&
    before?.isMatter === true &&
    (clause.first || own.row === before.row) &&
    askedOf(chances[at]) < askedFrom &&
    askedOf(chances[at - 1]) >= askedFrom
  );
}

/** 'how many tasks, who else edited it': what presses on with the thing just named. */
const presses =
  /^(?:and )?(?:how (?:many|much|long|often|big)|who else|what kind|which (?:one|ones)) /;
/** Nearer to a concern it is a matter of its own. */
const own = 0.6;

function pressesOn(list: readonly Clause[], chances: readonly Chances[], at: number): boolean {
  const [before, clause] = [list[at - 1], list[at]];
  if (before === undefined || clause === undefined || before.sentence !== clause.sentence)
    return false;
  const onIt = speaksOfIt(clause.plain);
  if (!onIt && (!presses.test(clause.plain) || aboutMe(clause.plain))) return false;
  const { named, confidence } = glance(clause.plain);
  if (named || confidence >= (onIt ? stillIt : own) || askedOf(chances[at - 1]) < askedFrom)
    return false;
  return actOf(before, false).kind === 'asks' || pressesOn(list, chances, at - 1);
}

const asOneMore = (each: Chances): Chances => ({
  ...each,
  question: 0,
  goes_on: askedOf(each),
  again: 0,
});

/** 'leetcode', a line of its own, and 'failed it' behind it: a question and how it went. */
function isAnswered(list: readonly Clause[], chances: readonly Chances[], at: number): boolean {
  const [clause, next] = [list[at], list[at + 1]];
  const asked = askedOf(chances[at]);
  return (
    clause?.newLine === true &&
    next?.newLine === true &&
    asked >= least &&
    asked < askedFrom &&
    standingsOf(list)[at]?.isName === true &&
    outcomeOf(next) !== null &&
    next.words.length <= 4
  );
}

/** The chances with the rest of a row made questions where most of it are. */
export function withRowsAgreed(list: readonly Clause[], chances: readonly Chances[]): Chances[] {
  const standings = standingsOf(list);
  const rows = Map.groupBy(
    standings.flatMap(({ row, isMatter }, at) => (row >= 0 && isMatter ? [at] : [])),
    (at) => standings[at]?.row,
  );
  const made = chances.map((each, at) => {
    if (pressesOn(list, chances, at)) return asOneMore(each);
    return addsOne(list, chances, at) || isAnswered(list, chances, at) ? asQuestion(each) : each;
  });
  const isBrief = list.reduce((sum, { words }) => sum + words.length, 0) < brief;
  for (const row of rows.values()) {
    const asked = row.filter((at) => askedOf(chances[at]) >= askedFrom);
    if (row.length < shortest || asked.length * 2 < row.length || asked.length < 2) continue;
    for (const at of row) {
      const own = chances[at];
      // 'risk registers, audits, …': a name beside others goes on with none of them.
      if (own !== undefined && asked.includes(at) && standings[at]?.isName === true) {
        if (isBrief && own.goes_on > 0) made[at] = asQuestion(own);
        continue;
      }
      const sure = standings[at]?.isListed === true ? 0 : least;
      if (own === undefined || asked.includes(at) || own.fact >= fact || askedOf(own) < sure)
        continue;
      made[at] = asQuestion(own);
    }
  }
  return made;
}
