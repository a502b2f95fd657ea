import { actOf } from './acts.ts';
import type { Clause } from './clauses.ts';
import type { Chances } from './learned/marks.ts';
import { isReassurance } from './settled.ts';
import { isOpening } from './shapes.ts';
import { bareOf } from './told.ts';
import { glance } from './topics.ts';
import { topicWords } from './words.ts';

/** When they let one know is logistics. */
const waiting =
  /(?:^| )(?:let me know|get back to me|(?:ill|i will|id|will) hear|hear (?:back|from them)|be in touch|(?:call|ring|email|text|write to) me (?:by|on|next|tomorrow|when))(?= |$)/;

/** Words for a language model: nobody's question. */
const orders =
  /(?:^| )(?:ignore|disregard|forget) (?:all |any |the |your )*(?:previous|prior|above|earlier) (?:instructions|prompts?|rules|messages)(?= |$)/;

/** 'though' behind a sentence tells nothing. */
const filler = /^(?:though|tho|lol|haha|hehe|anyway|or so|i think|i guess|apparently|etc)$/;

/** 'kept saying team player who …', 'wants someone who …': whom they picture, however often it was said. */
const picture = /(?:^| )(?:team player|someone|somebody|a person|people|an? \p{L}+) (?:who|that) /u;

/** They say whom they picture: no question put again. */
export const picturesSomebody = (clause: Clause): boolean =>
  actOf(clause, false).kind === 'tells' && picture.test(clause.plain);

/** What the rules know for certain, whatever the weights say. */
export function guard(clause: Clause | undefined, chances: Chances): Chances {
  if (clause === undefined) return chances;
  const plain = bareOf(clause);
  const none = { ...chances, question: 0, goes_on: 0, again: 0 };
  if (isOpening(plain)) return { ...none, fact: 0, landed: 0 };
  if (isReassurance(plain)) return none;
  if (picturesSomebody(clause)) return { ...none, fact: Math.max(chances.fact, 0.3) };
  if (waiting.test(plain) || orders.test(plain)) return { ...none, fact: 0, landed: 0 };
  if (actOf(clause, false).kind === 'lands')
    return { ...none, fact: 0, landed: Math.max(chances.landed, 0.6) };
  const told =
    filler.test(plain) || topicWords(plain).length === 0 ? { ...chances, fact: 0 } : chances;
  return asksPlainly(clause) ? surely(told) : told;
}

const doubt =
  /^(?:that )?(?:i (?:seem|look|sound|am|might|may|would|was)|im|id) (?:\S+ ){0,2}(?:over|under|too|not|bored|old|young|expensive|junior|senior)/;

/** 'the first question was about my cv, the second about salary'. */
const counted =
  /^(?:and |then |but )*the (?:second|third|fourth|last|next|other)(?: (?:one|question))? (?:was )?(?:about|on) /;

/** 'dana asked about MSP', 'they said i seem overqualified': no weighing needed. */
function asksPlainly(clause: Clause): boolean {
  const act = actOf(clause, false);
  const matter = clause.plain.slice(act.from, act.to).trim();
  if (act.kind === 'tells') return doubt.test(matter);
  if (act.kind !== 'asks') return counted.test(clause.plain);
  if (glance(matter).named) return true;
  if (!/^ ?ask/.test(clause.plain.slice(act.at))) return false;
  const front = clause.plain.slice(0, act.at).trim().split(' ').at(-1) ?? '';
  return /^(?:he|she|they)$/.test(front) && topicWords(matter).length > 0;
}

/** A little above what is enough. */
const plainly = 0.55;

function surely(chances: Chances): Chances {
  const asked = chances.question + chances.goes_on + chances.again;
  return asked >= plainly ? chances : { ...chances, question: chances.question + plainly - asked };
}
