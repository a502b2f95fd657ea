import { findPhrase, phrases, type Answer, type Span } from './answer.ts';
import { firstBreath } from './first-breath.ts';

const evasion = phrases(
  '(?:different|various|many|several|lots of|all sorts of) (?:things|points|reasons)|this and that|a number of|rather not|its complicated|it is complicated',
  'on the one hand|you know how it is|lets see|just feel|(?:stuff|things|life) happened?s?|one thing and another|a bit of everything',
);
const least = 4;

/** One plain reason: something is said at once and it does not evade or list. */
export function plainReason(answer: Answer): Span | null {
  if (answer.words.length < least || findPhrase(answer, evasion)) return null;
  const [first] = answer.clauses;
  const breath = firstBreath(answer, 10);
  return { from: 0, to: Math.min(breath.to, Math.max(first?.to ?? 0, least - 1)) };
}

const wish = phrases(
  '(?:i|we|and|now|to|next i) want(?: to)?(?! to be honest)|i want|id (?:like|love|rather)|i would (?:like|love)|(?:im|i am) looking for|looking for|i am after|im after|(?:i am|im) (?:interested in|seeking|ready (?:for|to))|i (?:would|id)? ?prefer|i(?:ll| will)? hope to|what i (?:want|look for|like)|my (?:goal|aim|plan) is|next i|i wish|is (?:exactly )?what i',
);

/** What they want now. */
export function want(answer: Answer): Span | null {
  const found = findPhrase(answer, wish);
  return found && { from: found.from, to: Math.min(found.to + 6, answer.words.length - 1) };
}
