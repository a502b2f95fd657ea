import type { Clause } from './clauses.ts';
import { classify } from './learned/classify.ts';
import { outcomeFeatures } from './learned/outcome-features.ts';
import { setOutcome } from './notebook.ts';
import { outcomeIn } from './outcomes.ts';
import { outcomes, type Outcome } from './reading.ts';
import { bareOf, enough, type Assembly, type Told } from './told.ts';

const speaks = /^(?:cue |tone |tail |first cue [^-]|own cue [^-]|before cue [^-])/;

/** 'salary - froze': a word or two behind it that say nothing else need no weighing. */
function saidAtOnce(own: Clause | undefined, next: Clause | undefined): Outcome | null {
  if (own === undefined || next === undefined || next.sentence > own.sentence + 1) return null;
  const words = next.plain.split(' ').filter((word) => /[\p{L}\d]/u.test(word));
  if (words.length > 4) return null;
  const outcome = outcomeIn(next.plain)?.outcome;
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

/** How each question went: the words from its telling to the next one. */
export function outcomesOf({ list, model }: Assembly, told: readonly Told[]): void {
  told.forEach(({ episode, entry }, at) => {
    const until = told[at + 1]?.episode.from ?? list.length;
    const features = outcomeFeatures(list, episode, until);
    // Nothing said of it is nothing known of it.
    if (!features.some((name) => speaks.test(name))) return;
    const plainly = saidAtOnce(list[episode.to], list[episode.to + 1]);
    if (plainly !== null) {
      setOutcome(entry.finding, plainly, true);
      return;
    }
    const ranked = classify(model.outcomes, features);
    const chance = (outcome: Outcome) => ranked.get(outcome) ?? 0;
    const weak = chance('shaky') + chance('off_guard');
    const best = outcomes.reduce((a, b) => (chance(b) > chance(a) ? b : a));
    const worse: Outcome = chance('off_guard') > chance('shaky') ? 'off_guard' : 'shaky';
    const better = (['nailed', 'ok', 'unknown'] as const).reduce((a, b) =>
      chance(b) > chance(a) ? b : a,
    );
    const outcome = weak >= enough.weak ? worse : best === worse ? better : best;
    const surely = outcome === worse ? weak : chance(outcome);
    if (outcome !== 'unknown') setOutcome(entry.finding, outcome, surely >= 0.7);
  });
  allFine(list, told);
}
