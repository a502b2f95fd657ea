import type { Name, Names } from './concern-names.ts';
import type { TopicSpace } from './topic-space.ts';
import type { Word } from './vocabulary.ts';

interface Called extends Name {
  at: number;
}

function namesOf({ names }: TopicSpace, word: Word | undefined): Names | null {
  if (word === undefined) return null;
  if (word.begins?.of !== names) word.begins = { of: names, names: names.get(word.text) ?? null };
  return word.begins.names;
}

/** The first two words are known to. */
function standsAt(name: Name, words: readonly Word[], at: number): boolean {
  for (let offset = 2; offset < name.words.length; offset++)
    if (words[at + offset]?.text !== name.words[offset]) return false;
  return true;
}

/** Concerns whose name or listed wording stands in the line, longest first. */
export function called(space: TopicSpace, words: readonly Word[]): readonly Called[] {
  const found: Called[] = [];
  for (let at = 0; at < words.length; at++) {
    const names = namesOf(space, words[at]);
    if (names === null) continue;
    for (const name of names.alone) found.push({ ...name, at });
    const second = words[at + 1];
    if (second === undefined) continue;
    for (const name of names.longer.get(second.text) ?? [])
      if (standsAt(name, words, at)) found.push({ ...name, at });
  }
  if (found.length < 2) return found;
  found.sort((a, b) => b.words.length - a.words.length);
  // 'project' in 'ms project' is no name of its own.
  return found.filter(
    (each, place) =>
      !found
        .slice(0, place)
        .some(
          (longer) =>
            longer.exact &&
            longer.words.length > each.words.length &&
            longer.at <= each.at &&
            longer.at + longer.words.length >= each.at + each.words.length,
        ),
  );
}
