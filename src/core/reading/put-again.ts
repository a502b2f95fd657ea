import { classify } from './learned/classify.ts';
import {
  linkFeatures,
  onlyShared,
  strangers,
  type Later,
  type Rivals,
} from './learned/link-features.ts';
import type { ReadingModel } from './learned/model.ts';
import type { AskedEntry } from './notebook.ts';
import { enough, type Told } from './told.ts';

/** The next telling is of the same question in the same words: to look at that one is enough. */
const saidAgain = (one: Told, next: Told | undefined): boolean =>
  next?.entry === one.entry &&
  next.heard.matter.length === one.heard.matter.length &&
  next.heard.matter.every((stem, at) => stem === one.heard.matter[at]);

/** `only`: of each question before, the last one last; `at`: which of them. */
export const rivals = (only: readonly number[], at: number): Rivals => ({
  between: only.length - 1 - at,
  only: only[at] ?? 0,
  others: Math.max(0, ...only.filter((_, other) => other !== at)),
});

/** A question is looked for among so many before it. */
export const reach = 10;

/** The earlier question that this telling is again, or null; `from`: how likely it must be. */
export function linked(
  model: ReadingModel,
  before: readonly Told[],
  later: Later,
  from = later.kind === 'hint' ? enough.hint : enough.link,
): AskedEntry | null {
  let best: AskedEntry | null = null;
  let top = from;
  const start = Math.max(0, before.length - reach);
  const entries = Map.groupBy(before.slice(start), ({ entry }) => entry);
  const around = [...entries.values()].map(
    (told) => new Set(told.flatMap(({ heard }) => [...heard.stems])),
  );
  const only = onlyShared(around, later.heard);
  const places = [...entries.keys()];
  for (let at = start; at < before.length; at++) {
    const other = before[at];
    if (other === undefined || saidAgain(other, before[at + 1])) continue;
    if (strangers(other.heard, later)) continue;
    const chance =
      classify(model.links, (add) => {
        linkFeatures(
          other.heard,
          later,
          {
            ...rivals(only, places.indexOf(other.entry)),
            between: before.length - 1 - at,
          },
          add,
        );
      }).get('yes') ?? 0;
    if (chance >= top) {
      top = chance;
      best = other.entry;
    }
  }
  return best;
}

/** Ways to say how often that need no weighing. */
export const saidPlainly =
  /(?:^| )(?:twice|two times|(?:[2-9]|three|four|five|six|several|many|multiple) times|x ?[2-9]|[2-9] ?x|(?:kept|keeps|keep) (?:on )?(?:asking|coming|returning|going|pushing)|(?:not|didnt|wouldnt|couldnt) stop asking|again and again|over and over|(?:both(?: \S+s)?(?: of them)?|(?:two|three|four|five) of them|all (?:three|four|five|of them)|everyone|everybody|each of them) (?:asked|wanted|brought|raised|mentioned|quizzed|questioned))(?= |$)/;
