import { spelled, type Token } from './tokens.ts';

const subject =
  /^(?:i|im|ive|id|i'm|i've|i'd|u|you|they|my|ur|your|this|them|not|did|do|didnt|didn't)$/;
const word = /^(?:i$|\p{L}\p{L})/u;

/** 'abt' is about, 'y i left' asks why, and 'n' between two words is 'and': one letter for a word, as in a text message. */
export function withShorthand(list: readonly Token[]): readonly Token[] {
  return list.map((token, at) => {
    const next = list[at + 1];
    const before = list[at - 1]?.text;
    if (token.text === 'abt') return { ...token, ...spelled('about') };
    if (next === undefined || next.glued || token.glued) return token;
    if (token.text === 'y' && subject.test(next.text)) return { ...token, ...spelled('why') };
    const between = (before === undefined || word.test(before)) && word.test(next.text);
    // 'why did i leave, n can i do weekends'; 'plan n, and' stays.
    const opens = before === ',' && subject.test(list[at + 2]?.text ?? '') && word.test(next.text);
    return token.text === 'n' && (between || opens) ? { ...token, ...spelled('and') } : token;
  });
}
