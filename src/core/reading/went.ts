import { actOf } from './acts.ts';
import type { Clause } from './clauses.ts';
import { classify } from './learned/classify.ts';
import type { Add } from './learned/names.ts';
import { outcomeFeatures, type Stretch } from './learned/outcome-features.ts';
import { wordsOn, type WordsOn } from './rows/words-on.ts';
import { setOutcome } from './notebook.ts';
import { isOpening, speaksOfSelf } from './shapes.ts';
import { tellsOfThem } from './tells-of-them.ts';
import { outcomeIn, outcomeOf } from './outcomes.ts';
import { toldItem } from './rows/item.ts';
import { outcomes, type Outcome } from './reading.ts';
import { isBare, verdictIn } from './rows/verdicts.ts';
import { bareOf, enough, type Assembly, type Told } from './told.ts';

/** Does a feature say how it went? `claim`: whether saying 'I had it' counts. */
function speaks(form: string, first = '', last = first, claim: boolean): boolean {
  switch (form) {
    case 'cue *':
      return true;
    case 'tone *':
      return claim || first !== 'claim';
    case 'first cue *':
      return first !== '-';
    default:
      return form === '* cue *' && (first === 'own' || first === 'before') && last !== '-';
  }
}

/**
 * May a feature say that it went well? A word of praise anywhere, or any word behind the question; not
 * a bad word within it ('why I have no licence') or in the one before.
 */
const wellSaid = /^(?:ok|nailed|fine|great|not (?:threw|fumbled|poor|lack|harm))$/;
function praises(form: string, first = '', last = ''): boolean {
  switch (form) {
    case 'cue *':
    case 'tone *':
    case 'first cue *':
    case '* cue *':
      return wellSaid.test(first) || wellSaid.test(last);
    default:
      return form === '* tone *' && first.startsWith('+');
  }
}

/** So many clauses behind a question still speak of it. */
const farthest = 7;

const justHad = /^(?:i )?just (?:had|finished|came out of|got out of|did) /;

/** 'salary - froze', 'weekends. waffle': a word or two behind it that say nothing else need no weighing. */
function saidAtOnce(own: Clause | undefined, next: Clause | undefined): Outcome | null {
  if (own === undefined || next === undefined || next.sentence > own.sentence + 1) return null;
  const words = next.plain.split(' ').filter((word) => /[\p{L}\d]/u.test(word));
  if (words.length > 4) return null;
  const outcome = outcomeOf(next)?.outcome;
  // 'not too bad': the bad word in it is denied.
  const denies = outcome === 'ok' && words[0] === 'not';
  const short =
    words.length <= 2 && (outcome === 'nailed' || (outcome === 'shaky' && isBare(next)));
  return denies || outcome === 'off_guard' || short ? outcome : null;
}

/** Words that leave no doubt, in whatever company; what is learned weighs only the others. */
const plain: readonly (readonly [RegExp, Outcome])[] = [
  [
    /\b(?:threw me|i froze|froze (?:up|on|completely|there)|went blank|drew a blank|i blanked|blanked (?:on|out|completely)|caught me (?:off|cold|out)|off guard|didnt see (?:it|that|this|that one) coming|lost for words|speechless|i (?:nearly |almost |just )?(?:cried|burst into tears|welled up)|didnt know what to say|no idea what to say|died (?:on the spot|right there)|(?:question|one) killed me|floored me|came (?:completely |totally )?out of (?:nowhere|the blue)|(?:was|got) (?:totally |completely )?(?:floored|stumped))\b/,
    'off_guard',
  ],
  [
    /\b(?:harder than (?:i )?(?:expected|thought|last|round)|i waffled|waffled on|i rambled|i stumbled|i fumbled|i struggled|bombed it|(?:totally|completely) bombed|messed (?:it|that|this) up|(?:a|an|right|proper|complete) (?:mess|hash|pigs ear) of|i hedged|hedged a bit|made up (?:a|an|some) |answered (?:it )?(?:badly|poorly)|(?:it |that |this |which |one )went (?:really |very )?badly|didnt go (?:so |too |very |that )?well|gone better|went on for ages|(?:should have|shouldve|should of) (?:said|mentioned|prepared)|not my finest)\b/,
    'shaky',
  ],
  [
    /\b(?:(?:rattled|reeled) (?:it|them|that|those) off|(?:nailed|smashed|aced) (?:it|that|this))\b/,
    'nailed',
  ],
];
const denied =
  /\b(?:not|never|neither|none|nobody|nothing|didnt|wasnt|nearly|almost|hardly|without|instead of|last time)\b[^.]{0,14}$/;

/** Said plainly in the question's own sentence or the one behind it, before the next question. */
function saidPlainly(
  list: readonly Clause[],
  from: number,
  to: number,
  until: number,
): Outcome | null {
  const sentence = list[to]?.sentence ?? 0;
  // 'nailed the vat question': the telling is itself the word on how it went.
  const told = list.slice(from, to + 1).find((clause) => verdictIn(clause) !== null);
  if (told !== undefined) return outcomeOf(told)?.outcome ?? null;
  for (const clause of list.slice(from, until)) {
    if (clause.sentence > sentence + 1) break;
    for (const [words, outcome] of plain) {
      const at = clause.plain.search(words);
      if (at >= 0 && !denied.test(clause.plain.slice(0, at))) return outcome;
    }
  }
  return null;
}

/** 'angry customers ok', 'networking not so much': a name and how it went, and nothing else. */
function ofItem(clause: Clause | undefined): Outcome | null {
  if (clause === undefined || actOf(clause, false).kind !== 'bare') return null;
  const how = toldItem(clause.plain)?.how;
  return how === undefined ? null : (outcomeIn(how)?.outcome ?? null);
}

/** Of a question told in that way, or named once more in it: 'the rota i had no clue'. */
function asItem({ list, stretch: { from, to }, named }: WordsOn): Outcome | null {
  const told = [from === to ? list[from] : undefined, ...named].flatMap(
    (each) => ofItem(each) ?? [],
  );
  // What went badly is not made good again by another word on it.
  return (
    told.find((each) => each === 'off_guard') ??
    told.find((each) => each === 'shaky') ??
    told.at(-1) ??
    null
  );
}

/** 'they are short of staff and it is awful': what goes on in the sentence is of them, too. */
const isTheirs = (clause: Clause, before: Clause | undefined): boolean =>
  tellsOfThem(clause) || (before?.sentence === clause.sentence && !speaksOfSelf(clause.plain));

/**
 * 'she asked about excel. they lost two planners': a question with nothing behind it but what they told
 * of themselves, without that; null: more is said.
 */
function alone(
  list: readonly Clause[],
  { from, to }: Stretch,
  until: number,
): { list: readonly Clause[]; told: Stretch } | null {
  const last = list[to];
  if (last === undefined || actOf(last, false).kind !== 'asks') return null;
  const behind = list.slice(to + 1, Math.min(until, to + 1 + farthest));
  if (behind.length === 0 || !behind.every((clause, at) => isTheirs(clause, behind[at - 1])))
    return null;
  const start = Math.max(0, from - 1);
  return { list: list.slice(start, to + 1), told: { from: from - start, to: to - start } };
}

/**
 * How each question went: the words from its telling to the next one, or to where something is taken
 * back (`backs`, places in the list).
 */
export function outcomesOf(
  { list: whole, model }: Assembly,
  told: readonly Told[],
  backs: readonly number[],
): void {
  const heard = wordsOn(
    whole,
    told.map(({ episode }) => episode),
    backs,
  );
  told.forEach(({ entry }, at) => {
    const own = heard[at];
    if (own === undefined) return;
    const { list, stretch: episode, until } = own;
    // Nothing said of it is nothing known of it, unless what was told sounds clearly like trouble.
    // 'just had round 2 at Halden, dana asked about excel': had what?
    const opening = list[episode.from - 1];
    const hollow =
      opening !== undefined && (isOpening(bareOf(opening)) || justHad.test(bareOf(opening)));
    let speaking = false;
    let praised = false;
    const only = alone(list, episode, until);
    const hear: Add = (form, first, second) => {
      speaking ||= speaks(form, first?.text, second?.text, !hollow);
      praised ||= praises(form, first?.text, second?.text);
    };
    const ranked = classify(model.outcomes, (add) => {
      outcomeFeatures(list, episode, until, own.free, (form, a, b, c, d) => {
        if (only === null) hear(form, a, b);
        add(form, a, b, c, d);
      });
    });
    if (only !== null) outcomeFeatures(only.list, only.told, only.list.length, own.free, hear);
    const item = asItem(own);
    const plainly =
      speaking || item !== null
        ? (item ??
          saidPlainly(list, episode.from, episode.to, until) ??
          saidAtOnce(list[episode.to], episode.to + 1 < until ? list[episode.to + 1] : undefined))
        : null;
    if (plainly !== null) {
      setOutcome(entry.finding, plainly, true);
      return;
    }
    const chance = (outcome: Outcome) => ranked.get(outcome) ?? 0;
    const weak = chance('shaky') + chance('off_guard');
    const best = outcomes.reduce((a, b) => (chance(b) > chance(a) ? b : a));
    const worse: Outcome = chance('off_guard') > chance('shaky') ? 'off_guard' : 'shaky';
    const better = (['nailed', 'ok', 'unknown'] as const).reduce((a, b) =>
      chance(b) > chance(a) ? b : a,
    );
    if (!speaking && (only !== null || weak < enough.unsaid)) return;
    const outcome = weak >= enough.weak ? worse : best === worse ? better : best;
    if (outcome === 'ok' && !praised) return;
    const surely = outcome === worse ? weak : chance(outcome);
    if (outcome !== 'unknown') setOutcome(entry.finding, outcome, surely >= 0.7);
  });
}
