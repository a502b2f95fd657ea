import { findPhrase, phrases, readAnswer, type Answer, type Span } from './answer.ts';
import { isPast } from './verbs.ts';

const empty = new Set(
  `a an the and or but so then i im ive id you your we our us he she it its they them their his her my me
   is are was were be been have has had do does did will would can could should to of in on at for with by
   from about into as not no dont doesnt didnt isnt this that these those there here what which who how why
   when where one two some any all very much many more most just also only like get got go going want wants
   wanted know think make made take work works worked working job thing things people time times year years
   day days week well really yes if than up out over back too us say said need needs tell told good new
   every somebody someone everyone everybody nobody still because talk team company problem problems instead friday monday
   last next first half same other own big small long short old high low best better part lot bit come comes
   came coming run runs ran find found lose lost use used look looks looked put see saw seen give gave given
   keep kept start started end ended happen happened bring brought until while before after between without
   around again ever never nothing something anything else enough around away down off both few less already`.split(
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
  '(?:for|with|at|to|ask|leaving) (?:you|yours)|(?:be|welcome|do|start|begin|stay|work|help|people|job|useful) here',
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
  const typed = new Set(lines.flat());
  // 'the weekend we planned' says nothing of their 'one plan'
  const meant = (low: string) => !isPast(low) || typed.has(low);
  const touches = answer.words.flatMap(({ low }, index) =>
    carries(low) && said.has(stem(low)) && !asked.has(stem(low)) && meant(low) ? [index] : [],
  );
  const at = touches.at(-1);
  const shared2 = new Set(touches.map((index) => stem(answer.words[index]?.low ?? ''))).size > 1;
  if (at !== undefined && (shared2 || !isTold(answer, at))) return { from: at, to: at };
  const shared = sharedRun(answer, lines);
  if (shared) return shared;
  const address = findPhrase(answer, towardsThem);
  const other = findPhrase(answer, notThem);
  return address && address.from !== other?.from ? address : null;
}

/** A word of theirs in the middle of what happened elsewhere may stand there by chance. */
function isTold({ clauses }: Answer, index: number): boolean {
  const clause = clauses.find(({ from, to }) => from <= index && index <= to);
  return clause?.tense === 'past';
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
