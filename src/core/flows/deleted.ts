import { kinds, type Question, type Turn } from '../domain/records.ts';
import {
  cutOut,
  isNamedIn,
  isWholly,
  markOf,
  piecesIn,
  type Mark,
  type Source,
} from '../domain/sources.ts';
import { wordsOf, type Holder, type Open } from '../domain/words-of.ts';
import { withoutEnd } from '../flow/choices.ts';
import { remove, write, type Write } from '../flow/record.ts';
import type { Records } from '../flow/records.ts';
import { dialogueKind } from '../flow/state.ts';
import type { Context, Data } from '../flow/types.ts';
import { concernOf } from '../ontology/index.ts';

const holders = new Map<string, Holder>(Object.entries(wordsOf));
const holderOf = (key: string): Holder | null => holders.get(key.split('/')[0] ?? '') ?? null;

/**
 * After a plain message: prints of those of its words that went into records which do not name the
 * message, so that it is known later what came from it. A turn or a note that holds the whole message
 * names it, and what is read from a turn is found by its text; then only an employer's name is left.
 */
export function sourceOf(said: string, context: Context<Data>): Write | null {
  const { records, delivery } = context;
  const puts = records.puts().flatMap(({ key, value }) => (value === null ? [] : [{ key, value }]));
  const [text, by] = [`"text":${JSON.stringify(said)}`, `"delivery":${JSON.stringify(delivery)}`];
  const named = puts.some(
    ({ key, value }) => /^(?:turn|note)\//u.test(key) && value.includes(text) && value.includes(by),
  );
  const typed = plain(said);
  const marks = new Map<string, Mark>();
  const keys = new Set<string>();
  const open: Open = (kind, key, text) => records.open(kind, key, text);
  for (const { key, value } of puts) {
    if (named && !key.startsWith('process/')) continue;
    const stored = records.stored(key);
    const before = stored === null ? [] : wordsIn(key, stored, open).map(({ words }) => words);
    for (const { words, name } of wordsIn(key, value, open)) {
      if (named && !name) continue;
      for (const each of added(words, before)) {
        const piece = typed.includes(plain(each)) ? each : pieceIn(each, said);
        if (piece === null) continue;
        marks.set(piece, markOf(piece, delivery, name));
        keys.add(key);
      }
    }
  }
  if (marks.size === 0) return null;
  // The open conversation ends by itself.
  if (keys.size > 1) keys.delete(dialogueKind.name);
  const all = { marks: [...marks.values()], keys: [...keys] };
  return write(kinds.source, { id: context.id(), delivery, ...all });
}

/** Fewer characters stand in many a line by chance. */
const shortest = 10;
/** Words before what is kept ('then I would …'). */
const longestLead = 4;

/** What was typed, as it stands in words made of more than that; its first words may be left out. */
function pieceIn(words: string, said: string): string | null {
  if (said.length >= shortest && words.includes(said)) return said;
  const tokens = withoutEnd(plain(said), '. ').split(' ');
  const lower = words.toLowerCase();
  for (let lead = 0; lead <= longestLead && lead < tokens.length; lead++) {
    const rest = tokens.slice(lead).join(' ');
    const at = rest.length < shortest ? -1 : lower.indexOf(rest);
    if (at >= 0) return words.slice(at, at + rest.length);
  }
  return null;
}

/** New words, or what was added behind those that were there. */
function added(words: string, before: readonly string[]): string[] {
  if (words.trim().length < 2 || before.includes(words)) return [];
  const begun = before.filter((each) => each !== '' && words.startsWith(`${each}\n`));
  return begun.length === 0 ? [words] : begun.map((each) => words.slice(each.length + 1));
}

/** As they are compared: case, spaces and an ellipsis at the end aside. */
const plain = (words: string) =>
  words.replace(/\s+/gu, ' ').replace(/ …$/u, '').trim().toLowerCase();

/** What somebody typed, in a stored record. */
function wordsIn(key: string, text: string, open: Open): { words: string; name: boolean }[] {
  const seen: { words: string; name: boolean }[] = [];
  const see = (name: boolean) => (words: string) => {
    seen.push({ words, name });
    return words;
  };
  const all = { words: see(false), name: see(true), isGone: () => false };
  holderOf(key)?.(key, text, open, () => all);
  return seen;
}

/**
 * A message was deleted on the platform: its stored text goes, and with it everything that was read
 * from it or kept of it and stands in no other message (docs/behaviour.md, Runtime).
 */
export function deleted(delivery: string, context: Context<Data>): Write[] {
  const { records } = context;
  const [sources, others] = parted(records.list(kinds.source), delivery);
  const [notes] = parted(records.list(kinds.note), delivery);
  const turns = records.list(kinds.turn).map((turn) => ({
    turn,
    text: leftOfTurn(turn, { delivery, sources, others }),
  }));
  const changed = turns.filter(({ turn, text }) => text !== turn.text);
  if (sources.length + notes.length + changed.length === 0) return [];

  const elsewhere = (said: string, record: object) =>
    others.some((source) => isWholly(said, source)) ||
    turns.some(
      ({ turn, text }) =>
        text.includes(said) && (!('roundId' in record) || record.roundId === turn.roundId),
    );
  const words = (record: object, key: string) => (said: string) => {
    if (said === '' || elsewhere(said, record)) return said;
    return changed.some(({ turn }) => turn.text.includes(said)) ? '' : without(said, sources, key);
  };
  const name = (said: string) => (sources.some((source) => isNamedIn(said, source)) ? '' : said);
  const open: Open = (kind, key, text) => records.open(kind, key, text);
  const isGone = goneWith(records, (question) => words(question, '')(question.quote) === '');
  const rows = records
    .rawList('')
    .filter(([key]) => !key.startsWith('turn/'))
    .flatMap(([key, text]) => {
      const left = (record: object) => ({ words: words(record, key), name, isGone });
      const change = holderOf(key)?.(key, text, open, left)() ?? null;
      return change === null ? [] : [change];
    });
  return [
    ...rows,
    ...changed.map(({ turn, text }) =>
      text === '' ? remove(kinds.turn, turn) : write(kinds.turn, { ...turn, text }),
    ),
    ...notes.map((note) => remove(kinds.note, note)),
    ...sources.map((each) => remove(kinds.source, each)),
    // Answers in practice to a question that is gone.
    ...rows.flatMap(({ key, value }) =>
      value === null && key.startsWith('weakSpot/')
        ? allBelow(key.replace('weakSpot', 'drill'), records)
        : [],
    ),
    // What `back` and `undo` keep may hold the same words.
    ...['draft', 'undo'].flatMap((kind) => allBelow(kind, records)),
  ];
}

/** Those of this message, and the others. */
function parted<T extends { delivery: string }>(all: readonly T[], delivery: string): [T[], T[]] {
  return [
    all.filter((each) => each.delivery === delivery),
    all.filter((each) => each.delivery !== delivery),
  ];
}

/**
 * Words without those of a message: whole lines of it; between other words only in a record it went
 * into, or where they had waited in the conversation before.
 */
const without = (said: string, sources: readonly Source[], key = ''): string =>
  cutOut(
    said,
    sources.flatMap((source) => {
      const { keys } = source;
      return piecesIn(said, source, keys.includes(key) || keys.includes(dialogueKind.name));
    }),
  );

/** A turn may hold two messages: one that began without an employer, and what followed. */
function leftOfTurn(
  { text, delivery }: Turn,
  gone: { delivery: string; sources: readonly Source[]; others: readonly Source[] },
): string {
  const wentIntoTurns = ({ keys }: Source) => keys.some((key) => key.startsWith('turn/'));
  if (delivery !== gone.delivery) return without(text, gone.sources.filter(wentIntoTurns));
  return gone.others
    .filter(wentIntoTurns)
    .flatMap((source) => piecesIn(text, source, false))
    .map(([start, end]) => text.slice(start, end))
    .join('\n');
}

/** Whether a question goes, by its id, or a topic made of its words. */
function goneWith(records: Records, goes: (question: Question) => boolean) {
  const all = records.list(kinds.question);
  const gone = all.filter(goes);
  const left = new Set(all.filter((each) => !gone.includes(each)).map(({ topic }) => topic.id));
  const own = gone.map(({ topic }) => topic.id).filter((id) => concernOf(id) === null);
  const ids = new Set([...gone.map(({ id }) => id), ...own.filter((id) => !left.has(id))]);
  return (id: string) => ids.has(id);
}

const allBelow = (key: string, records: Records): Write[] =>
  records.rawList(`${key}/`).map(([below]) => ({ key: below, value: null }));
