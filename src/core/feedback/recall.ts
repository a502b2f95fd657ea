import { readAnswer } from './answer.ts';
import { contentWords } from './link.ts';

const half = 0.5;

/**
 * Which of the candidate's own key points an answer holds: at least half of a point's words that
 * carry meaning (all words when none does), in any form. Indexes of `points`.
 */
export function recalled(points: readonly string[], text: string): number[] {
  const said = readAnswer(text).words;
  const meant = contentWords(said);
  const typed = new Set(said.map((word) => word.low));
  return points.flatMap((point, index) => {
    const words = readAnswer(point).words;
    const content = [...contentWords(words)];
    const wanted = content.length > 0 ? content : words.map((word) => word.low);
    const held = wanted.filter((word) => (content.length > 0 ? meant : typed).has(word)).length;
    return wanted.length > 0 && held / wanted.length >= half ? [index] : [];
  });
}
