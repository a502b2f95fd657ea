import type { AskedEntry } from './notebook.ts';
import type { QuestionFinding } from './reading.ts';
import { topicWords } from './words.ts';

/** 'have i run a big plan in it', 'how many tasks', 'who else edited it': a question of its own words. */
const bare =
  /^(?:and )?(?:have|had|has|did|do|does|how|who|what|why|when|where|which|can|could|was|were|is|are)\b/iu;
const pieces = /[,;]|\band\b/u;
/** 'why accounting' asks for a reason of its own, where 'why so few' presses on. */
const asksWhyThat = (quote: string): boolean =>
  /^why \p{L}+$/iu.test(quote) && topicWords(quote.slice(4)).length === 1;

/** From here on a guess says that another concern is meant: 'why am I leaving' after pay. */
const sureFrom = 0.5;
/** Of a question about the candidate less will do: it hardly asks on. */
const ofMeFrom = 0.3;
const surelyOther = (one: QuestionFinding, first: QuestionFinding): boolean => {
  const [own] = one.topics;
  return (
    own !== undefined &&
    own.id !== first.topics[0]?.id &&
    own.confidence >= (ofMe(one) ? ofMeFrom : sureFrom)
  );
};

/** 'how i would cut costs', where 'how many tasks' presses on. */
const ofMe = ({ quote }: QuestionFinding): boolean => /\b(?:i|id|ive|im|my)\b/iu.test(quote);
/** Behind the end of a sentence a sure guess counts, too: 'salary, fine. why am i leaving'. */
const ends = /[.!?\n]/u;

/** Further away it is another matter. */
const near = 40;

/** How many questions a sentence puts: 'how many tasks, who else edited it' puts two. */
export function questionsIn(text: string): number {
  const sentence = text.split(/[.!?\n]/u, 1)[0] ?? '';
  return sentence.split(pieces).filter((piece) => bare.test(piece.trim())).length;
}

/**
 * Questions that only press on with the one before them become its follow-ups: they come right behind
 * one that names its concern, name none themselves, and are put in the interviewer's words.
 */
export function pressedOn(questions: AskedEntry[], text: string): void {
  const all = [...questions].sort((a, b) => a.finding.start - b.finding.start);
  for (const [at, entry] of all.entries()) {
    const before = all[at - 1];
    if (before === undefined) continue;
    const [first, one] = [before.finding, entry.finding];
    if (first.topics[0]?.named !== true || one.topics[0]?.named === true) continue;
    if (asksWhyThat(one.quote)) continue;
    if (surelyOther(one, first) && (ofMe(one) || ends.test(text.slice(first.end, one.start))))
      continue;
    if (!bare.test(one.quote) || one.start - first.end > near || one.settled) continue;
    first.followUps += questionsIn(text.slice(one.start));
    (first.also ??= []).push({
      quote: one.quote,
      start: one.start,
      end: one.end,
      confidence: one.confidence,
      source: one.source,
    });
    questions.splice(questions.indexOf(entry), 1);
    all[at] = before;
  }
}
