import type { Process, Round } from './records.ts';

/** Letters and digits of any script, lower case: how names of employers are compared. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Asked of all of a person's employers at every message; a record is never changed in place. */
const named = new WeakMap<Process, { key: string; first: string }>();

function nameOf(process: Process): { key: string; first: string } {
  const known = named.get(process);
  if (known !== undefined) return known;
  const key = nameKey(process.employer);
  const [first = ''] = key.split(' ');
  const made = { key, first };
  named.set(process, made);
  return made;
}

/** The process a name means: the same name, or one that begins with all its words. */
export function processNamed(name: string, processes: readonly Process[]): Process | null {
  const said = nameKey(name);
  if (said === '') return processes.find((each) => each.employer === name) ?? null;
  const latest = [...processes].sort((a, b) => b.touched - a.touched);
  return (
    latest.find((each) => nameOf(each).key === said) ??
    latest.find((each) => nameOf(each).key.startsWith(`${said} `)) ??
    latest.find((each) => said.startsWith(`${nameOf(each).key} `)) ??
    null
  );
}

/** Processes whose name, or its first word of five letters or more, stands in the text. */
export function processesMentioned(text: string, processes: readonly Process[]): Process[] {
  const said = nameKey(text.slice(0, 4000));
  const words = new Set(said.split(' '));
  return processes.filter((each) => {
    const { key, first } = nameOf(each);
    // Whichever stands there, its first word does: most names are done with by that.
    if (key === '' || !words.has(first)) return false;
    return first.length >= 5 || ` ${said} `.includes(` ${key} `);
  });
}

export const isRunning = (process: Process): boolean =>
  process.state === 'active' || process.state === 'waiting';

/** It has been held: told, or being told, at least by half. */
export const wasHeld = ({ state }: Round): boolean => state !== 'coming' && state !== 'cancelled';

/** The process a note or a command without a name means: the running one touched last. */
export function runningProcess(processes: readonly Process[]): Process | null {
  const [latest] = processes.filter(isRunning).sort((a, b) => b.touched - a.touched);
  return latest ?? null;
}

/**
 * The round an account belongs to: the one said; else one half told; else one that was coming and
 * has begun, or that is the next in number, held before its day; else null for a new one. A round told
 * already is not taken twice.
 */
export function roundFor(rounds: readonly Round[], said: number | null, now: number): Round | null {
  const open = rounds.filter((round) => round.state !== 'done' && round.state !== 'cancelled');
  if (said !== null) return open.find((round) => round.number === said) ?? null;
  return (
    open.find(
      (round) =>
        round.state === 'open' || (round.state === 'partial' && round.debriefedAt === null),
    ) ??
    open.find((round) => round.state === 'coming' && (round.at === null || round.at.utc <= now)) ??
    open.find((round) => round.state === 'coming' && round.number === nextNumber(rounds)) ??
    null
  );
}

/** The number behind the last round that was held. */
const nextNumber = (rounds: readonly Round[]): number =>
  Math.max(0, ...rounds.filter(wasHeld).map(({ number }) => number)) + 1;

export function newProcess(id: string, employer: string, now: number): Process {
  return {
    id,
    employer,
    role: null,
    state: 'active',
    since: now,
    touched: now,
    rounds: 0,
    reason: null,
  };
}

export function newRound(
  id: string,
  process: Process,
  number: number,
  state: Round['state'],
): Round {
  return {
    id,
    processId: process.id,
    number,
    at: null,
    minutes: 60,
    format: null,
    interviewers: [],
    state,
    debriefedAt: null,
    felt: null,
    learned: null,
    turns: 0,
  };
}
