import { employerSign } from './employer.ts';
import { classify } from './learned/classify.ts';
import { factFeatures } from './learned/fact-features.ts';
import type { ReadingModel } from './learned/model.ts';
import { ledgerTopics, type LedgerTopic } from './reading.ts';

/** What hurts is told most, so its weight is cut where no word says that anything hurts. */
const unsaidProblem = 0.4;

/** From here on what they need stands beside whom they picture. */
const alsoNeeded = 0.25;

const needs = /(?:^| )(?:they|we|he|she|who) (?:really |badly |just |also )?needs? (?!to know)/;

/** Whom they picture: 'kept saying team player who …', 'wants someone who …'. */
const picture =
  /(?:^| )(?:team player|someone|somebody|sb|a person|people|an? \p{L}+) (?:who|wholl|whos|that|just) /u;

/** 'a man who retired' is wanted by nobody. */
const wanted =
  /(?:^| )(?:wants?|wanted|looking|looks?|needs?|needed|search\S*|pictures?|prefers?|hop(?:es?|ing)|after|like|kept|keeps|saying)(?= |$)/;

export const isPicture = (plain: string): boolean => picture.test(plain);

/** Words that say the topic whatever stands beside them; the first that fits counts. */
const plainly: readonly [LedgerTopic, RegExp][] = [
  [
    'motive',
    /(?:^| )(?:(?:hiring|recruiting) (?:only |just |now )?(?:because|cause|cos|bc|since)|why (?:they|theyre|he|she|the (?:job|role|post|position)) (?:are |is |want |wants )?(?:to )?(?:hir\S+|recruit\S*|look\S*|search\S*|open|free)|reason (?:for the (?:hire|job|role|post)|they(?:re| are)? (?:hiring|looking)))(?= |$)/,
  ],
  [
    'dynamics',
    /(?:^| )(?:last|final|big|only|no) (?:word|say)(?= |$)|(?:^| )who (?:really |actually )?decides?(?= |$)/,
  ],
  [
    'value',
    /(?:^| )the (?:new )?(?:hire|person) (?:should|must|has to|would|will|is to)(?= |$)|(?:^| )(?:how (?:they|she|he)(?:d| would|ll| will)? (?:measure|judge|rate) (?:me|it|this)|what i?d (?:fix|do|build|own) first)(?= |$)/,
  ],
  [
    'hope',
    /(?:^| )(?:dreams?|dreaming) of(?= |$)|(?:^| )(?:wants?|wanted) (?:it|that|this|them) (?:all |down |up |back )*(?:to|at|under|by|in) /,
  ],
];

/** The topic its words say outright, or null. */
export const plainTopic = (about: string): LedgerTopic | null =>
  plainly.find(([, pattern]) => pattern.test(about))?.[0] ?? null;

/** Which of the eight topics something told about the employer is filed under. */
export function factTopic(model: ReadingModel, about: string): LedgerTopic {
  const said = plainTopic(about);
  if (said !== null) return said;
  const ranked = classify(model.facts, (add) => {
    factFeatures(about, add);
  });
  const sign = employerSign(about, true)?.topic;
  const weight = (topic: LedgerTopic) =>
    (ranked.get(topic) ?? 0) * (topic === 'problem' && sign !== 'problem' ? unsaidProblem : 1);
  let best = sign ?? 'challenge';
  for (const each of ledgerTopics) if (weight(each) > weight(best)) best = each;
  // 'they need somebody who owns the plan' pictures somebody, too; what they say is that they need.
  if (needs.test(about) && (ranked.get('need') ?? 0) > alsoNeeded * (ranked.get(best) ?? 0))
    return 'need';
  return isPicture(about) && wanted.test(about) ? 'ideal_candidate' : best;
}
