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

/** The stems that carry a topic, in order. */
export const stems = (text: string): readonly string[] => wordsIn(text).stemmed;

/** Words as typed that carry a topic, for naming a concern nobody foresaw. */
export const topicWords = (text: string): readonly string[] => wordsIn(text).typed;

/** As `plainWords` gives them. */
export const allWords = (text: string): readonly Word[] => wordsIn(text).all;

/** The words that carry a topic. */
export const topicalWords = (text: string): readonly Word[] => wordsIn(text).topical;

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
