import type { Clause } from './clauses.ts';
import type { Notebook } from './notebook.ts';
import { endOf, startOf } from './places.ts';

const english = new Set(
  'the a an i my me it is was were are to of in on at and but so they she he them that this for with about not no if how what why do did have had be said asked ask then when who fine ok they their her his we you your there from by as or very just all me can will would want wanted'.split(
    ' ',
  ),
);
const latinFunctionWords = new Set(
  'der die das ich und nicht mir sie le la les des une est que qui el los una por het een niet ik det och att nie jest się na che il di per os uma não eu'.split(
    ' ',
  ),
);
const askStems =
  /frag|gefragt|demand|pregunt|chiest|chied|domand|fråg|spør|spurt|vraag|vroeg|pyta|zapyta|kérdez|sordu|soru|întreb|[问問聞]|質問|물어|질문|سأل|спрос|спраш|запит|ρώτ|שאל|पूछ|ถาม|hỏi|tanya/iu;

/** Is the sentence written in another language than these rules are for? */
export function isForeign(sentence: readonly Clause[]): boolean {
  const ascii = sentence.every((clause) => !/[^\x20-\x7e]/.test(clause.plain));
  if (ascii && sentence.some((clause) => clause.tokens.some((token) => english.has(token.text))))
    return false;
  const words = sentence.flatMap((clause) =>
    clause.tokens.filter((token) => /\p{L}/u.test(token.text)),
  );
  const other = ascii ? 0 : words.filter((token) => !/^\p{Script=Latin}/u.test(token.text)).length;
  if (other > 0 && other * 2 >= words.length) return true;
  if (words.length < 5 || words.some((token) => english.has(token.text))) return false;
  return words.some(
    (token) => /[^\x20-\x7f]/.test(token.text) || latinFunctionWords.has(token.text),
  );
}

/** Another language: kept whole, as a question where it looks like one, else as a fact. Never dropped. */
export function keepForeign(sentence: readonly Clause[], book: Notebook): void {
  const first = sentence[0];
  const last = sentence.at(-1);
  if (first === undefined || last === undefined) return;
  const start = startOf(first, 0);
  const end = Math.max(start, endOf(last));
  const text = sentence.map((clause) => clause.plain).join(' ');
  if (/[?？؟]/.test(text) || askStems.test(text))
    book.ask({
      matter: text,
      start,
      end,
      by: null,
      times: 1,
      confidence: 0.3,
      sentence: first.sentence,
    });
  else
    book.learn({
      topic: 'challenge',
      start,
      end,
      confidence: 0.2,
      by: null,
      youAsked: false,
      sentence: first.sentence,
    });
}
