import type { Context } from '../flow/types.ts';
import { dialogueKind, parkedKind } from '../flow/state.ts';
import { decode, RecordError } from '../flow/records.ts';
import { kinds, type Kind } from './records.ts';

/** The document of docs/contracts.md, `export`: everything held on a person, by the words of the domain. */
export interface Export {
  version: 1;
  exportedAt: string;
  processes: unknown[];
  rounds: unknown[];
  interviewers: unknown[];
  ledger: unknown[];
  questions: unknown[];
  obstacles: unknown[];
  weakSpots: unknown[];
  drills: unknown[];
  proofs: unknown[];
  plans: unknown[];
  statements: unknown[];
  highlights: unknown[];
  notes: unknown[];
  reminders: unknown[];
  turns: unknown[];
  settings: unknown;
  /** Open conversations, as the engine keeps them. */
  dialogues: unknown[];
  /** What can still be taken back: rows as they were before a change and after it. */
  undos: unknown[];
  /** What does not open any more, as it is stored. */
  unreadable: { key: string; text: string }[];
}

/** Everything held on the person, whatever its state; nothing is left out for not parsing. */
export function exportOf(context: Pick<Context<unknown>, 'records' | 'now'>): Export {
  const unreadable: Export['unreadable'] = [];
  const all = context.records.rawList('');
  const of = <T>(kind: Kind<T>): T[] =>
    all
      .filter(([key]) => key === kind.name || key.startsWith(`${kind.name}/`))
      .flatMap(([key, text]) => {
        try {
          return [decode(kind, key, text)];
        } catch (error) {
          if (!(error instanceof RecordError)) throw error;
          unreadable.push({ key, text });
          return [];
        }
      });
  const rounds = of(kinds.round);
  return {
    version: 1,
    exportedAt: new Date(context.now).toISOString(),
    processes: of(kinds.process),
    rounds,
    interviewers: rounds.flatMap((round) =>
      round.interviewers.map((person) => ({
        ...person,
        processId: round.processId,
        roundId: round.id,
      })),
    ),
    ledger: of(kinds.ledger),
    questions: of(kinds.question),
    obstacles: of(kinds.obstacle),
    weakSpots: of(kinds.weakSpot),
    drills: of(kinds.drill),
    proofs: of(kinds.proof),
    plans: of(kinds.plan),
    statements: of(kinds.statement),
    highlights: of(kinds.highlight),
    notes: of(kinds.note),
    reminders: context.records
      .reminders()
      .map(({ key, at }) => ({ key, at: new Date(at).toISOString() })),
    turns: of(kinds.turn),
    settings: {
      profile: of(kinds.profile)[0] ?? null,
      address: of(kinds.address)[0] ?? null,
      practice: of(kinds.practice)[0] ?? null,
    },
    dialogues: [...of(dialogueKind), ...of(parkedKind)],
    undos: of(kinds.undo),
    unreadable,
  };
}
