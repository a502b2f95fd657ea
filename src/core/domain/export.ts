import type { Context } from '../flow/types.ts';
import { engineKinds } from '../flow/state.ts';
import { decode, RecordError } from '../flow/record.ts';
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
  /** By what words are known again when their message is deleted. */
  sources: unknown[];
  settings: unknown;
  /** Open conversations, as the engine keeps them. */
  dialogues: unknown[];
  /** What can still be taken back: rows as they were before a change and after it. */
  undos: unknown[];
  /** What `back` needs to take an answer of them back. */
  drafts: unknown[];
  /** What does not open any more, and what no kind of record claims, as it is stored. */
  unreadable: { key: string; text: string }[];
}

/**
 * Everything held on the person, whatever its state: nothing is left out for not parsing, nor for
 * being of a kind that has no place here.
 */
export function exportOf(context: Pick<Context<unknown>, 'records' | 'now'>): Export {
  const all = context.records.rawList('');
  const handed = new Set<string>();
  const of = <T>(kind: Kind<T>): T[] =>
    all
      .filter(([key]) => key === kind.name || key.startsWith(`${kind.name}/`))
      .flatMap(([key, text]) => {
        try {
          const record = decode(kind, key, text);
          handed.add(key);
          return [record];
        } catch (error) {
          if (!(error instanceof RecordError)) throw error;
          return [];
        }
      });
  const rounds = of(kinds.round);
  const known: Omit<Export, 'unreadable'> = {
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
    sources: of(kinds.source),
    settings: {
      profile: of(kinds.profile)[0] ?? null,
      address: of(kinds.address)[0] ?? null,
      practice: of(kinds.practice)[0] ?? null,
    },
    dialogues: [...of(engineKinds.dialogue), ...of(engineKinds.parked)],
    undos: of(kinds.undo),
    drafts: of(engineKinds.draft),
  };
  const left = all.filter(([key]) => !handed.has(key));
  return { ...known, unreadable: left.map(([key, text]) => ({ key, text })) };
}
