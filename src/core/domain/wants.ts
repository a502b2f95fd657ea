import type { LedgerEntry, Round } from './records.ts';

/** What they want most: one need with everybody who said it. */
export interface Want {
  /** The first line that said it; proof for it hangs on this id. */
  id: string;
  quote: string;
  by: string | null;
  entries: LedgerEntry[];
  /** The one who decides said it. */
  decider: boolean;
}

const telling = ['need', 'hope', 'value'] as const;
const decides =
  /\b(?:decides?|has the (?:last|final) (?:word|say)|makes the (?:call|decision)|signs (?:it )?off|the one who decides)\b/iu;
const leads =
  /\b(?:md|ceo|coo|cfo|cto|owner|founder|managing director|director|head|boss|vp|president|partner|principal)\b/iu;

/** Who decides, as far as a line says so; otherwise whoever leads by the role given. */
export function decidersOf(ledger: readonly LedgerEntry[], rounds: readonly Round[]): Set<string> {
  const roles = new Map<string, string | null>();
  for (const { name, role } of rounds.flatMap((round) => round.interviewers))
    roles.set(name, roles.get(name) ?? role);
  const people = [...roles].map(([name, role]) => ({ name, role }));
  const onDeciding = ledger.map(({ quote }) => quote).filter((quote) => decides.test(quote));
  const said = people.filter(({ name }) =>
    onDeciding.some((quote) => {
      const at = quote.toLowerCase().indexOf(name.toLowerCase());
      return at >= 0 && decides.test(quote.slice(at, at + name.length + 40));
    }),
  );
  const led = people.filter(({ role }) => role !== null && leads.test(role));
  return new Set((said.length > 0 ? said : led).map(({ name }) => name.toLowerCase()));
}

/**
 * Their needs and hopes, first what was said most often or by the one who decides (G9). A line that
 * confirms an earlier one is the same want; the candidate's own guesses stand last.
 */
export function wantsOf(ledger: readonly LedgerEntry[], rounds: readonly Round[]): Want[] {
  const numbers = new Map(rounds.map((round) => [round.id, round.number]));
  const numberOf = (each: LedgerEntry) => numbers.get(each.roundId) ?? 0;
  const byId = new Map(ledger.map((each) => [each.id, each]));
  const latest = ({ entries }: Want) => Math.max(...entries.map(numberOf));
  const deciders = decidersOf(ledger, rounds);
  const groups = new Map<string, LedgerEntry[]>();
  const sorted = [...ledger].sort((a, b) => numberOf(a) - numberOf(b) || (a.id < b.id ? -1 : 1));
  for (const entry of sorted) {
    if (!telling.some((topic) => topic === entry.topic)) continue;
    const root = firstOf(entry, byId);
    groups.set(root.id, [...(groups.get(root.id) ?? []), entry]);
  }
  return [...groups]
    .map(([id, entries]): { want: Want; score: number } => {
      const decider = entries.some(
        (each) => each.by !== null && deciders.has(each.by.toLowerCase()),
      );
      const shown =
        entries.find((each) => each.by !== null && deciders.has(each.by.toLowerCase())) ??
        entries[0];
      const sure = entries.some((each) => !each.guess);
      return {
        want: { id, quote: shown?.quote ?? '', by: shown?.by ?? null, entries, decider },
        score: (sure ? 10 : 0) + entries.length + (decider ? 1 : 0),
      };
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        rank(a.want) - rank(b.want) ||
        latest(b.want) - latest(a.want) ||
        (a.want.id < b.want.id ? -1 : 1),
    )
    .map(({ want }) => want);
}

const rank = ({ entries }: Want) =>
  Math.min(...entries.map((each) => telling.findIndex((topic) => topic === each.topic)));

function firstOf(entry: LedgerEntry, byId: ReadonlyMap<string, LedgerEntry>): LedgerEntry {
  let at = entry;
  for (let hops = 0; hops < 50 && at.standing === 'confirmed' && at.against !== null; hops++) {
    const before = byId.get(at.against);
    if (before === undefined) break;
    at = before;
  }
  return at;
}
