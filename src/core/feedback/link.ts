import { findPhrase, phrases, readAnswer, type Answer, type Span } from './answer.ts';

const empty = new Set(
  `a an the and or but so then i im ive id you your we our us he she it its they them their his her my me
   is are was were be been have has had do does did will would can could should to of in on at for with by
   from about into as not no dont doesnt didnt isnt this that these those there here what which who how why
   when where one two some any all very much many more most just also only like get got go going want wants
   wanted know think make made take work works worked working job thing things people time times year years
   day days week well really yes if than up out over back too us say said need needs tell told good new
   every somebody someone everyone everybody nobody still because talk team company problem problems instead friday monday`.split(
    /\s+/u,
  ),
);

/** A word without its common endings, so that 'copying' meets 'copied'. */
export function stem(word: string): string {
  if (word.length <= 3 || /^\p{N}/u.test(word)) return word;
  return word
    .replace(/ies$|ied$/u, 'y')
    .replace(/(?<=...)(?:ing|ed|es|s)$/u, '')
    .replace(/(?<=...)(.)\1$/u, '$1')
    .replace(/(?<=...)e$/u, '');
}

/** The words that carry meaning, stemmed. */
export function contentWords(words: readonly { low: string }[]): Set<string> {
  return new Set(words.filter(({ low }) => carries(low)).map(({ low }) => stem(low)));
}

function carries(low: string): boolean {
  return low.length > 1 && !empty.has(low);
}

const towardsThem = phrases(
  'your (?!self)\\S+|yours|you (?:said|told|need|have|want|mentioned|asked|described|open)|(?:youre|you are) (?:short|looking|opening|building|growing|hiring)',
  '(?:for|with|at|to) (?:you|yours)|(?:be|welcome|do|start|begin|stay|work|help|people|job|useful) here',
);
const notThem = phrases(
  'you know|your own|you have to|you always|(?:for|to) you (?:if|when) (?:you|one)',
);

const run = 4;

/**
 * Where the answer touches what this employer said: a word or a run of words of theirs that is not
 * in the question, or an address to them.
 */
export function link(answer: Answer, question: string, theirs: readonly string[]): Span | null {
  const asked = contentWords(readAnswer(question).words);
  const lines = theirs.map((line) => readAnswer(line).words.map((word) => word.low));
  const said = new Set(lines.flatMap((line) => [...contentWords(line.map((low) => ({ low })))]));
  // the last touch is the one that ties the story to them
  const at = answer.words.findLastIndex(
    ({ low }) => carries(low) && said.has(stem(low)) && !asked.has(stem(low)),
  );
  if (at >= 0) return { from: at, to: at };
  const shared = sharedRun(answer, lines);
  if (shared) return shared;
  const address = findPhrase(answer, towardsThem);
  const other = findPhrase(answer, notThem);
  return address && address.from !== other?.from ? address : null;
}

function sharedRun({ words }: Answer, lines: readonly (readonly string[])[]): Span | null {
  const theirs = lines.map((line) => ` ${line.join(' ')} `);
  for (let from = 0; from + run <= words.length; from++) {
    const piece = words.slice(from, from + run).map((word) => word.low);
    if (theirs.some((line) => line.includes(` ${piece.join(' ')} `)))
      return { from, to: from + run - 1 };
  }
  return null;
}
