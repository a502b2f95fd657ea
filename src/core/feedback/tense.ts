import {
  isAdverb,
  isAuxiliary,
  isEitherTense,
  isGerund,
  isParticiple,
  isPast,
  isStativePast,
  isStativePresent,
} from './verbs.ts';

export type Tense = 'past' | 'present' | 'would' | 'will';

/** When a clause takes place. */
export interface Timed {
  /** null: it has no verb. */
  tense: Tense | null;
  /** Something is done, not merely so. */
  acts: boolean;
}

/** Subject and verb in one word, the apostrophe left out. */
export const contracted = new Set(
  `im ive id ill weve wed hes shes theyre theyve its thats theres youre`.split(' '),
);

/**
 * The tense of the verb at `verb` and whether something is done. `told`: the answer holds a plain
 * past form elsewhere.
 */
export function tenseOf(
  words: readonly string[],
  verb: number | null,
  to: number,
  told: boolean,
): Timed {
  if (verb === null) return { tense: null, acts: false };
  const word = words[verb] ?? '';
  const rest = words.slice(verb + 1, Math.min(to + 1, verb + 4)).filter((each) => !isAdverb(each));
  const next = rest[0] ?? '';
  if (word === 'id' || word === 'wed' || word === 'would' || word === 'wouldnt') {
    return { tense: 'would', acts: next !== '' && !isStativePresent(next) && next !== 'be' };
  }
  if (word === 'will' || word === 'ill' || word === 'wont') return { tense: 'will', acts: true };
  if (/^(?:was|were|wasnt|werent)$/u.test(word)) {
    return { tense: 'past', acts: isGerund(next) || isParticiple(next) };
  }
  if (word === 'had' || word === 'hadnt') {
    return { tense: 'past', acts: next === 'to' || isParticiple(next) };
  }
  if (/^(?:have|has|ive|weve|theyve|havent|hasnt)$/u.test(word)) {
    const perfect = isParticiple(next) && next !== 'been';
    return { tense: perfect ? 'past' : 'present', acts: perfect };
  }
  if (word === 'did' || word === 'didnt') return { tense: 'past', acts: true };
  // among other past forms 'read' is past, alone it is a habit
  if (isEitherTense(word) && !told) return { tense: 'present', acts: true };
  if (isPast(word)) return { tense: 'past', acts: !isStativePast(word) };
  if (/^(?:im|am)$/u.test(word)) return { tense: 'present', acts: isGerund(next) };
  if (isAuxiliary(word) || contracted.has(word)) return { tense: 'present', acts: false };
  return { tense: 'present', acts: !isStativePresent(word) };
}
