import type { Clause } from './clauses.ts';
import { classify } from './learned/classify.ts';
import { outcomeFeatures } from './learned/outcome-features.ts';
import { setOutcome } from './notebook.ts';
import { isOpening } from './shapes.ts';
import { outcomeOf } from './outcomes.ts';
import { outcomes, type Outcome } from './reading.ts';
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

const justHad = /^(?:i )?just (?:had|finished|came out of|got out of|did) /;

/** 'salary - froze': a word or two behind it that say nothing else need no weighing. */
function saidAtOnce(own: Clause | undefined, next: Clause | undefined): Outcome | null {
  if (own === undefined || next === undefined || next.sentence > own.sentence + 1) return null;
  const words = next.plain.split(' ').filter((word) => /[\p{L}\d]/u.test(word));
  if (words.length > 4) return null;
  const outcome = outcomeOf(next)?.outcome;
  return outcome === 'off_guard' || (outcome === 'nailed' && words.length <= 2) ? outcome : null;
}

/** 'all fine' behind a list speaks of all of it. */
const overall =
  /^(?:all|both|everything|all of it|all of them) (?:\S+ )?(?:fine|ok|okay|good|well)(?: [.,!])?$/;

function allFine(list: readonly Clause[], told: readonly Told[]): void {
  for (const clause of list) {
    if (!overall.test(bareOf(clause))) continue;
    for (const { episode, entry } of told) {
      const back = clause.sentence - (list[episode.to]?.sentence ?? -9);
      if (back >= 0 && back <= 1) setOutcome(entry.finding, 'ok', true);
    }
  }
}

/** Words that leave no doubt, in whatever company; what is learned weighs only the others. */
const plain: readonly (readonly [RegExp, Outcome])[] = [
  [
    /\b(?:threw me|i froze|froze up|went blank|drew a blank|i blanked|blanked (?:on|out|completely)|caught me (?:off|cold|out)|off guard|didnt see (?:it|that|this|that one) coming|lost for words|speechless|i (?:nearly |almost |just )?(?:cried|burst into tears|welled up)|didnt know what to say|no idea what to say)\b/,
    'off_guard',
  ],
  [
    /\b(?:harder than (?:i )?(?:expected|thought|last|round)|i waffled|waffled on|i rambled|i stumbled|i fumbled|i struggled|bombed it|messed (?:it|that|this) up|made a mess of)\b/,
    'shaky',
  ],
];
const denied =
  /\b(?:not|never|didnt|wasnt|nearly|almost|hardly|without|instead of|last time)\b[^.]{0,14}$/;

/** Said plainly in the question's own sentence or the one behind it, before the next question. */
function saidPlainly(
  list: readonly Clause[],
  from: number,
  to: number,
  until: number,
): Outcome | null {
  const sentence = list[to]?.sentence ?? 0;
  for (const clause of list.slice(from, until)) {
    if (clause.sentence > sentence + 1) break;
    for (const [words, outcome] of plain) {
      const at = clause.plain.search(words);
      if (at >= 0 && !denied.test(clause.plain.slice(0, at))) return outcome;
    }
  }
  return null;
}

/**
 * How each question went: the words from its telling to the next one, or to where something is taken
 * back (`backs`, places in the list).
 */
export function outcomesOf(
  { list, model }: Assembly,
  told: readonly Told[],
  backs: readonly number[],
): void {
  told.forEach(({ episode, entry }, at) => {
    const next = told[at + 1]?.episode.from ?? list.length;
    const until = backs.find((back) => back > episode.to && back < next) ?? next;
    // Nothing said of it is nothing known of it, unless what was told sounds clearly like trouble.
    // 'just had round 2 at Halden, dana asked about excel': had what?
    const opening = list[episode.from - 1];
    const hollow =
      opening !== undefined && (isOpening(bareOf(opening)) || justHad.test(bareOf(opening)));
    let speaking = false;
    let praised = false;
    const ranked = classify(model.outcomes, (add) => {
      outcomeFeatures(list, episode, until, (form, a, b, c, d) => {
        speaking ||= speaks(form, a?.text, b?.text, !hollow);
        praised ||= praises(form, a?.text, b?.text);
        add(form, a, b, c, d);
      });
    });
    const plainly = speaking
      ? (saidPlainly(list, episode.from, episode.to, until) ??
        saidAtOnce(list[episode.to], list[episode.to + 1]))
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
    if (!speaking && weak < enough.unsaid) return;
    const outcome = weak >= enough.weak ? worse : best === worse ? better : best;
    if (outcome === 'ok' && !praised) return;
    const surely = outcome === worse ? weak : chance(outcome);
    if (outcome !== 'unknown') setOutcome(entry.finding, outcome, surely >= 0.7);
  });
  allFine(list, told);
}
