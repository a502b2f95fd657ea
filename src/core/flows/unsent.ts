import { kinds, type Turn } from '../domain/records.ts';
import { remove, write, type Write } from '../flow/records.ts';
import type { Context, Data } from '../flow/types.ts';

/**
 * A message was deleted on the platform: its stored text goes, and with it every line that was read
 * from it and stands in no other message of that round (docs/behaviour.md G19).
 */
export function unsent(delivery: string, context: Context<Data>): Write[] {
  const turns = context.records.list(kinds.turn);
  const gone = turns.filter((turn) => turn.delivery === delivery);
  const notes = context.records.list(kinds.note).filter((note) => note.delivery === delivery);
  if (gone.length === 0 && notes.length === 0) return [];
  return [
    ...notes.map((note) => remove(kinds.note, note)),
    ...gone.map((turn) => remove(kinds.turn, turn)),
    ...gone.flatMap((turn) => readFrom(turn, turns, context)),
    ...undoes(context),
  ];
}

/** Lines quoted from this message and from no other one of its round. */
function readFrom(turn: Turn, turns: readonly Turn[], { records }: Context<Data>): Write[] {
  const others = turns.filter(
    (each) => each.roundId === turn.roundId && each.delivery !== turn.delivery,
  );
  const only = (quote: string) =>
    quote !== '' && turn.text.includes(quote) && !others.some(({ text }) => text.includes(quote));
  const path = [turn.processId, turn.roundId] as const;
  return [
    ...records
      .list(kinds.question, ...path)
      .filter(({ quote }) => only(quote))
      .map((each) => remove(kinds.question, each)),
    ...records
      .list(kinds.ledger, ...path)
      .filter(({ quote }) => only(quote))
      .map((each) => remove(kinds.ledger, each)),
    ...records
      .list(kinds.highlight, ...path)
      .filter(({ quote }) => only(quote))
      .map((each) => remove(kinds.highlight, each)),
    ...records
      .list(kinds.statement, ...path)
      .filter(({ quote }) => only(quote))
      .map((each) => remove(kinds.statement, each)),
    ...records
      .list(kinds.plan, turn.processId)
      .filter(({ text }) => only(text))
      .map((each) => remove(kinds.plan, each)),
    ...records
      .list(kinds.plan, turn.processId)
      .filter(({ text, evidence }) => !only(text) && evidence !== null && only(evidence))
      .map((each) => write(kinds.plan, { ...each, evidence: null })),
    ...records
      .list(kinds.note)
      .filter(({ text }) => only(text))
      .map((each) => remove(kinds.note, each)),
  ];
}

/** What `back` and `undo` keep of the open conversation may hold the same words. */
function undoes({ records, dialogue }: Context<Data>): Write[] {
  return [`draft/${dialogue}/`, 'undo/'].flatMap((prefix) =>
    records.rawList(prefix).map(([key]) => ({ key, value: null })),
  );
}
