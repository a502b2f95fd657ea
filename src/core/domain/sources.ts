import { z } from 'zod';
import { id, type Kind } from './kind.ts';

const mark = z.object({
  chars: z.number().int(),
  print: z.string(),
  /** The name of an employer: told again in many a message, it is looked for where names stand only. */
  name: z.boolean(),
});
/** A print of some words: enough to know them again, not to read them. */
export type Mark = z.infer<typeof mark>;

const source = z.object({
  id,
  /** The platform's id of the message. */
  delivery: z.string(),
  marks: z.array(mark),
  /** The records they went into; once all of these are gone it has nothing to tell. */
  keys: z.array(z.string()),
});
/**
 * A message whose words went into records that do not name it: with it they are found again when the
 * message is deleted (docs/behaviour.md, Runtime).
 */
export type Source = z.infer<typeof source>;

export const sourceKinds: { source: Kind<Source> } = {
  source: { name: 'source', version: 1, schema: source, path: ({ id }) => [id] },
};

/** The print of words, salted with the message they came in: the same words elsewhere have another. */
export function markOf(words: string, delivery: string, name: boolean): Mark {
  return { chars: words.length, print: printOf(words, delivery), name };
}

/** Two hashes of 32 bits; nobody gains by words that collide. */
function printOf(words: string, delivery: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (const text of [delivery, '\n', words]) {
    for (let index = 0; index < text.length; index++) {
      a = Math.imul(a ^ text.charCodeAt(index), 0x01000193);
      b = Math.imul(b ^ text.charCodeAt(index), 0x85ebca6b) ^ (b >>> 13);
    }
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}

/** A piece of a text: from where, up to where. */
export type Piece = readonly [start: number, end: number];

const isMarked = (text: string, { chars, print }: Mark, delivery: string): boolean =>
  text.length === chars && printOf(text, delivery) === print;

/** These words as a whole came in this message. */
export const isWholly = (text: string, { delivery, marks }: Source): boolean =>
  marks.some((mark) => !mark.name && isMarked(text, mark, delivery));

/** The name came in this message. */
export const isNamedIn = (name: string, { delivery, marks }: Source): boolean =>
  marks.some((mark) => mark.name && isMarked(name, mark, delivery));

/**
 * Where words of this message stand in a text, in order and apart. `within`: between other words too;
 * otherwise only whole lines count, since a word or two stand in many a line by chance.
 */
export function piecesIn(text: string, { delivery, marks }: Source, within: boolean): Piece[] {
  const starts = within ? wordStarts(text) : lineStarts(text);
  const found = marks
    .filter(({ name, chars }) => !name && chars <= text.length)
    .flatMap((mark) =>
      starts
        .map((start): Piece => [start, start + mark.chars])
        .filter(([, end]) => within || end === text.length || text[end] === '\n')
        .filter(([start, end]) => isMarked(text.slice(start, end), mark, delivery)),
    )
    .sort(([a, b], [c, d]) => a - c || d - b);
  return apart(found);
}

/** The first of those that overlap. */
function apart(sorted: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of sorted) if (piece[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(piece);
  return kept;
}

const wordStarts = (text: string): number[] =>
  [...text.matchAll(/(?<![^\s"“(])\S/gu)].map(({ index }) => index);

const lineStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1),
];

/** A text without these pieces, and without the empty lines they leave. */
export function cutOut(text: string, pieces: readonly Piece[]): string {
  if (pieces.length === 0) return text;
  let from = 0;
  let left = '';
  for (const [start, end] of apart(pieces.toSorted(([a], [b]) => a - b))) {
    left += text.slice(from, start);
    from = end;
  }
  return (left + text.slice(from)).replace(/\n{2,}/gu, '\n').trim();
}
