import { findPhrase, findPhrases, phrases, toClauseEnd, type Answer, type Span } from './answer.ts';
import { isYear, numbersIn, type Found } from './numbers.ts';

/** What a question about terms is after. */
export type Terms = 'pay' | 'notice';

const aboutNotice = /\b(?:start|notice|available|join|begin)\b/iu;
const aboutPay = /\b(?:salar|earn|pay|money|rate|charg|compensation|wage|making|cost)/iu;

/** Pay or notice, by the words of the question. */
export function termsOf(question: string): Terms {
  return aboutNotice.test(question) && !aboutPay.test(question) ? 'notice' : 'pay';
}

/** A sum or range, in the unit it was said in. */
export interface Figure extends Span {
  low: number;
  high: number;
}

const otherUnits = new Set(
  `year years day days week weeks month months hour hours people person percent of depots tasks surveys
   accounts offers minutes team reports times clients sites stores trailers residents now`.split(
    /\s+/u,
  ),
);
const leastBarePay = 20;

const today = /^(?:had|have|ive|has|earn|earned|get|got|make|made|paid|moment)$/u;

/** The sums they want: not what they have now or had, where both are named. */
export function wanted(answer: Answer): Figure[] {
  const all = sums(answer);
  const asked = all.filter(({ from, to }) => {
    const before = answer.words.slice(Math.max(0, from - 2), from);
    return answer.words[to + 1]?.low !== 'now' && !before.some(({ low }) => today.test(low));
  });
  return asked.length > 0 ? asked : all;
}

/** The figure an answer about terms gives. */
export function figureIn(answer: Answer, terms: Terms): Span | null {
  const [first] = terms === 'pay' ? wanted(answer) : dates(answer);
  return first ? { from: first.from, to: first.to } : null;
}

/** The sums named in an answer about pay; a range is one figure. */
export function sums(answer: Answer): Figure[] {
  const figures: Figure[] = [];
  for (const number of numbersIn(answer)) {
    if (!isSum(number)) continue;
    const last = figures.at(-1);
    if (last && isRange(answer, last.to, number.from)) {
      figures[figures.length - 1] = {
        from: last.from,
        to: number.to,
        low: scaled(last.low, number.value),
        high: number.value,
      };
    } else {
      figures.push({ from: number.from, to: number.to, low: number.value, high: number.value });
    }
  }
  return figures;
}

/** '58 to 62k' means 58k. */
function scaled(low: number, high: number): number {
  return low < 1000 && high >= 1000 && high / low > 100 ? low * 1000 : low;
}

function isSum(number: Found): boolean {
  if (isYear(number) || number.value < leastBarePay) return false;
  return !otherUnits.has(number.unit) || number.unit === 'now';
}

function isRange({ words }: Answer, from: number, to: number): boolean {
  const between = words.slice(from + 1, to).map((word) => word.low);
  return (
    between.length === 0 ||
    (between.length === 1 && /^(?:to|and|or|until)$/u.test(between[0] ?? ''))
  );
}

const span =
  '(?:\\p{N}+|an?|one|two|three|four|six|eight|twelve) (?:(?:full|calendar) )?(?:days?|weeks?|months?)';
const months =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const when = phrases(
  span,
  `(?:\\p{N}+(?:st|nd|rd|th)?|first|fifteenth|end|middle|beginning|start)(?: of)?(?: the)? (?:${months}|month|year|quarter)`,
  `(?:in|from|by|on|since) (?:the )?(?:first )?(?:${months})`,
  '(?:immediately|right away|tomorrow|next (?:week|month|monday|year)|on monday)',
  `(?:${months}) \\p{N}+\\S*`,
);

/** Periods and dates named in an answer about notice or a start. */
export function dates(answer: Answer): Span[] {
  return findPhrases(answer, when);
}

const takesBack = phrases(
  '(?:quite |very |totally |really )?flexible|negotiable|im open|i am open|open to|whatever|whenever|depends?|up to you',
  '(?:something|somewhere) (?:like|around|between)|or so|maybe|perhaps|(?:also |even )?(?:live|be fine|be ok) with less|a bit less|or less',
  'but i (?:can|could|would|might)|i could ask|(?:we|wed|well|you) (?:will |would |can |could )?(?:surely )?find (?:something|a (?:way|solution))',
  '(?:dont|do not|didnt) want to (?:be greedy|fail|lose)|(?:will be|a|make a) fair|trust you|we can discuss|if you (?:cant|can not|cannot)|any ?time|just tell me',
  'talk about (?:that|it|this)(?: later)?|as soon as possible|normally|im sure|i am sure|if (?:thats|that is) (?:ok|okay|too much)|sorry|as you like|happy with',
);

const unimportant = phrases(
  '(?:(?:money|pay) )?(?:isnt|is not|not) the main',
  '(?:money|pay) (?:is not|isnt)',
);

/** Words that take a figure back or stand in its place; 'money is not the main thing' only behind it. */
export function softeners(answer: Answer, figure: Span | null = null): Span[] {
  const behind = findPhrases(answer, unimportant).filter(
    ({ from }) => figure === null || from > figure.to,
  );
  const found = [...findPhrases(answer, takesBack), ...behind].sort((a, b) => a.from - b.from);
  const merged: Span[] = [];
  for (const span of found) {
    const last = merged.at(-1);
    if (last && span.from - last.to <= 1) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
  }
  return merged;
}

const because = phrases(
  'because|since|thats what|that is what|on that basis|based on|given(?: that)?|as (?:i|my|the|there|this|that)|so that',
  '(?:the|a|two|three|my|that) (?:\\S+ )?(?:surveys?|offers?|table|market|union|range|certificate|licence|responsibility)',
  '(?:its|it is|thats|that is|this is) (?:what|the|from|how|where)|(?:in|by) my contract',
  'my notice|i have (?:to|promised)|contract (?:ends|runs|says)|\\S+ years behind me|\\S+ years of|i (?:would|will|also|can) (?:bring|run|lead|carry)|i (?:bring|have the|run|lead)|years experience|for (?:somebody|someone|planners|people) with',
);

/** Why this figure. */
export function groundFor(answer: Answer): Span | null {
  const found = findPhrase(answer, because);
  return found && toClauseEnd(answer, found);
}
