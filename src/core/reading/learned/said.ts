import type { Said } from '../topic-space.ts';

/** Concern → a line a phrase, 'weight phrase', as said.json holds it. */
export type WrittenSaid = Readonly<Record<string, string>>;

export const writeSaid = ({ phrases }: Said): WrittenSaid =>
  Object.fromEntries(
    Object.entries(phrases).map(([concern, list]) => [
      concern,
      list.map(([phrase, surely]) => `${String(surely)} ${phrase}`).join('\n'),
    ]),
  );

export const parseSaid = (written: WrittenSaid): Said => ({
  phrases: Object.fromEntries(
    Object.entries(written).map(([concern, lines]) => [concern, lines.split('\n').map(phraseIn)]),
  ),
});

function phraseIn(line: string): [string, number] {
  const cut = line.indexOf(' ');
  return [line.slice(cut + 1), Number(line.slice(0, cut))];
}
