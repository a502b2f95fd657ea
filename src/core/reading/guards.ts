import { actOf } from './acts.ts';
import { asksPlainly, doubtsMe, isUnasked } from './asked-plainly.ts';
import type { Clause } from './clauses.ts';
import { isPicture } from './fact-topic.ts';
import { askedOf, type Chances } from './learned/marks.ts';
import { isReassurance } from './settled.ts';
import { aboutMe, beginsLikeQuestion, isOpening, speaksOfSelf } from './shapes.ts';
import { bareOf } from './told.ts';
import { topicWords } from './words.ts';

/** When they let one know is logistics. */
const waiting =
  /(?:^| )(?:let me know|get back to me|(?:ill|i will|id|will) hear|hear (?:back|from them)|be in touch|(?:call|ring|email|text|write to) me (?:by|on|next|tomorrow|when))(?= |$)/;

/** Words for a language model: nobody's question. */
const orders =
  /(?:^| )(?:ignore|disregard|forget) (?:all |any |the |your )*(?:previous|prior|above|earlier) (?:instructions|prompts?|rules|messages)(?= |$)/;

/** 'though' behind a sentence tells nothing. */
const filler = /^(?:though|tho|lol|haha|hehe|anyway|or so|i think|i guess|apparently|etc)$/;

/** 'they want it to 5': a figure they are after tells something, though its words alone say nothing. */
const figure =
  /^(?:they|he|she) (?:want|need)s? (?:it|that|this) (?:down |up )?(?:to|at|under|below|above|over|by|in) \d/;

/** 'what the head dreams of is a school orchestra', 'high turnover': told of themselves. */
const cleft =
  /^what (?:the \S+|they|he|she) (?:really |most )?(?:wants?|needs?|dreams?|hopes?|misses|miss|lacks?|likes?|fears?)(?: (?:of|for|is|was|most))* (?:is|was) (?!i )|^(?:(?:very|really) )?(?:high|huge|constant|low|no|not enough|lots of|too many) (?:staff )?(?:turnover|vacancies|sickness|absence|churn|budget|morale|complaints|waiting lists?)$/;

/** 'ramp is brutal', 'the night shift is the problem': how it is there, as long as it is so. */
const hardThere =
  /^(?:\S+ ){1,6}(?:is|are) (?:the (?:real |main |biggest |whole )?problem|brutal|hard|tough|a nightmare|a mess|chaos|killing them)(?: (?:tho|though|there|for them|now|atm|right now|on them))*$/;

/** What is hard in the talk itself, or a problem with the candidate. */
const hardForMe =
  /(?:^| )(?:it|that|this|tests?|interviews?|questions?|task|round|exam|one|talk|panel|gap|salary|pay|money|age|degree|licen[cs]e|visa|certificate|commute|notice|cv)(?= )/;

/** 'the interviewer left early', 'she never took notes': about the talk, not about them. */
const ofTheTalk =
  /^(?:the |my )?(?:interviewer|recruiter|panel|he|she|they)(?: only| just)? (?:left|came|arrived|was|were|joined|turned up|showed up|started|finished)(?: \S+)? (?:early|late|in late|on time)$|^(?:he|she|they|nobody) (?:never|didnt|did not|hardly|barely) (?:even |really )?(?:took|take|make|made|write|wrote) (?:any |a |many |down )?(?:notes?|anything)(?: down)?$/;

/** 'she just looked at me' is no nod. */
const onlyLooked = /(?:^| )(?:just|only) (?:looked|stared|blinked|sat)(?= |$)/;

/** 'asked about three things': what they were follows. */
const countedOnly =
  /^(?:\S+ )?(?:asked|talked|spoke|quizzed|went)(?: me)?(?: about| on| through| over)? (?:two|three|four|five|six|seven|\d|a few|a couple of|several|many|lots of|loads of|all sorts of|different)(?: (?:different|main|big|other))? (?:things|topics|questions|stuff|bits|matters|areas)$/;

/** They say whom they picture: no question put again. */
export const picturesSomebody = (clause: Clause): boolean =>
  actOf(clause, false).kind === 'tells' && isPicture(clause.plain);

/** From here on the weights are sure of a question. */
const surelyAsked = 0.7;

/** What the rules know for certain, whatever the weights say. */
export function guard(clause: Clause | undefined, chances: Chances): Chances {
  if (clause === undefined) return chances;
  const plain = bareOf(clause);
  const none = { ...chances, question: 0, goes_on: 0, again: 0 };
  if (isOpening(plain) || countedOnly.test(plain)) return { ...none, fact: 0, landed: 0 };
  if (isReassurance(plain)) return none;
  if (isUnasked(clause)) return { ...none, fact: 0 };
  // 'spanish, wine, a guest who complains': in a row it is what they asked about.
  if (picturesSomebody(clause) && askedOf(chances) < surelyAsked)
    return { ...none, fact: Math.max(chances.fact, 0.3) };
  if (waiting.test(plain) || orders.test(plain)) return { ...none, fact: 0, landed: 0 };
  if (actOf(clause, false).kind === 'lands')
    return { ...none, fact: 0, landed: Math.max(chances.landed, 0.6) };
  if (ofTheTalk.test(plain)) return { ...chances, fact: 0 };
  if (onlyLooked.test(plain)) return { ...chances, landed: 0 };
  if (figure.test(plain) || isHardThere(plain))
    return { ...none, fact: Math.max(chances.fact, 0.3) };
  if (cleft.test(plain)) return { ...none, fact: Math.max(chances.fact, 0.3) };
  if (filler.test(plain)) return { ...chances, fact: 0 };
  if (doubtsMe(clause)) return surely({ ...chances, fact: 0 });
  if (outweighs(clause, plain, chances)) return none;
  const told = topicWords(plain).length === 0 ? { ...chances, fact: 0 } : chances;
  return asksPlainly(clause) ? surely(told) : told;
}

const isHardThere = (plain: string): boolean =>
  hardThere.test(plain) && !hardForMe.test(plain) && !speaksOfSelf(plain);

/** A plain sentence that is rather told of them than asked of the candidate. */
const outweighs = (clause: Clause, plain: string, chances: Chances): boolean =>
  plain.includes(' ') &&
  chances.fact > askedOf(chances) &&
  actOf(clause, false).kind === 'bare' &&
  !aboutMe(plain) &&
  !beginsLikeQuestion(plain);

/** A little above what is enough. */
const plainly = 0.55;

function surely(chances: Chances): Chances {
  const asked = askedOf(chances);
  return asked >= plainly ? chances : { ...chances, question: chances.question + plainly - asked };
}
