import { actOf } from './acts.ts';
import type { Clause } from './clauses.ts';
import { outcomeOf, theirReaction } from './outcomes.ts';
import { speaksOfSelf } from './shapes.ts';

const faces = new Set(['sourFace', 'gladFace']);
/** 'they were fine with it', 'she seemed ok', 'he was happy': how they took the answer. */
const tookIt =
  /(?:^| )(?:(?:with|about|by|at|of|for) (?:it|that|this)|answers?|answered|seemed|looked|sounded|didnt|wasnt|werent)(?= |$)|^(?:(?:and|but|so|then) )*(?:he|she|they|both) (?:was|were|got) \S+(?: \S+)?(?: [.!,])?$/;

const ofTheirs =
  /^(?:(?:and|but|so|then|also|because|since|apparently|well) )*(?:they|he|she|theyre|theyve|theyd|hes|shes|their|there (?:is|are|was|were)|theres|the (?:company|team|firm|boss|manager|owner|department|ward|school|kitchen|clinic|depot|warehouse|shop|office|last|previous|staff|director|head|chef)) /;

/** 'she said correct', where 'she said it is hard there' is of the employer. */
const saidOfIt =
  /(?:^| )(?:said|says|say|told me|went|like) (?:["“'‘:,] )*(?:\S+ )?\S+(?: ["”'’.!,])*$/;
const tellsHow = (clause: Clause): boolean =>
  outcomeOf(clause) !== null || clause.words.some(({ tones }) => tones.length > 0);

/** A clause about the employer, not on how they took the answer: 'they lost two planners'. */
export function tellsOfThem(clause: Clause): boolean {
  const { plain, words } = clause;
  const told = ofTheirs.test(plain) || actOf(clause, false).kind === 'tells';
  if (!told || tookIt.test(plain) || theirReaction.test(plain)) return false;
  if (words.some(({ tones }) => tones.some(({ text }) => faces.has(text)))) return false;
  if (saidOfIt.test(plain) && tellsHow(clause)) return false;
  return !speaksOfSelf(plain) || outcomeOf(clause) === null;
}
