import { remembered } from './remembered.ts';
import { plainWords } from './tokens.ts';
import { wordOf, type Word } from './vocabulary.ts';

/** The words of a text, and those of them that carry a topic, as typed and as stems. */
const wordsIn = remembered((text: string) => {
  const lower = text.toLowerCase();
  const cut = cutByHand(lower);
  const topical = (cut ?? cutByLetters(lower)).filter(({ stem }) => stem !== '');
  return {
    topical,
    typed: topical.map((word) => word.text),
    stemmed: topical.map((word) => word.stem),
    all: cut ?? plainWords(text).map(wordOf),
  };
});

/** As `topicalWords`, for a text that is looked at once. */
export function topicalOnce(text: string): Word[] {
  const lower = text.toLowerCase();
  return (cutByHand(lower) ?? cutByLetters(lower)).filter(({ stem }) => stem !== '');
}

const closing = ' ,.;:!?)"(-';

/** Without the signs around it that say nothing, so that one clause is not looked at in three forms. */
export function unframed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && closing.includes(text.charAt(from))) from++;
  while (to > from && closing.includes(text.charAt(to - 1))) to--;
  return text.length < 2000 ? text.slice(from, to) : text;
}

const framed = (text: string) => wordsIn(unframed(text));

/** The stems that carry a topic, in order. */
export const stems = (text: string): readonly string[] => framed(text).stemmed;

const vague: ReadonlySet<string> = new Set(
  'look work need take job year dai hour manag happi like show long start new first last'.split(
    ' ',
  ),
);

/** The stems by which one matter can be told from another: 'look' and 'year' are in any. */
export const telling = (text: string): readonly string[] =>
  stems(text).filter((stem) => !vague.has(stem));

/** Words as typed that carry a topic, for naming a concern nobody foresaw. */
export const topicWords = (text: string): readonly string[] => framed(text).typed;

/** As `plainWords` gives them. */
export const allWords = (text: string): readonly Word[] => framed(text).all;

/** The words that carry a topic. */
export const topicalWords = (text: string): readonly Word[] => framed(text).topical;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => code >= 97 && code <= 122;

/** What `plainWords` keeps or joins otherwise: only plain letters are cut by hand. */
const isOdd = (code: number) => code > 127 || code === 39 || code === 35 || code === 43;

/** Letters and digits apart; null where that is not all there is to it. */
function cutByHand(lower: string): Word[] | null {
  const found: Word[] = [];
  for (let at = 0; at < lower.length;) {
    const code = lower.charCodeAt(at);
    if (isOdd(code)) return null;
    const alike = isLetter(code) ? isLetter : isDigit(code) ? isDigit : null;
    const from = at++;
    if (alike === null) continue;
    while (at < lower.length && alike(lower.charCodeAt(at))) at++;
    found.push(wordOf(lower.slice(from, at)));
  }
  return found;
}

/** Lower-case words without apostrophes, letters and digits apart. */
const cutByLetters = (lower: string): Word[] =>
  (lower.replace(/['’]/g, '').match(/\d+|\p{L}[\p{L}\p{M}]*/gu) ?? []).map(wordOf);
