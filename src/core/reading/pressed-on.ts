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
const surelyOther = (one: QuestionFinding, first: QuestionFinding): boolean => {
  const [own] = one.topics;
  return own !== undefined && own.id !== first.topics[0]?.id && own.confidence >= sureFrom;
};

/** Further away it is another matter. */
const near = 40;

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
    if (surelyOther(one, first)) continue;
    if (!bare.test(one.quote) || one.start - first.end > near || one.settled) continue;
    const rest = text.slice(one.start).split(/[.!?\n]/u, 1)[0] ?? '';
    first.followUps += rest.split(pieces).filter((piece) => bare.test(piece.trim())).length;
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
