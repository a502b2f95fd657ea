import { nearestFirst } from './drill/begin.ts';
import { missingSpots, spotsFor } from '../domain/drills/spots.ts';
import { pictureOf } from '../domain/picture.ts';
import { isRunning, nameKey, runningProcess } from '../domain/processes.ts';
import { kinds, type Process } from '../domain/records.ts';
import type { Context } from '../flow/types.ts';
import { capital, cut, employerName } from '../words/en/names.ts';
import { roundLine } from '../words/en/rounds.ts';
import { allProofs } from './proof/place.ts';

/** Something that can follow a command: what is shown, and what is sent when it is picked. */
export interface Suggestion {
  label: string;
  value: string;
}

/** What platforms show at most. */
export const mostSuggestions = 25;

/**
 * What may follow this command, for what is typed so far: first what begins with it, then what has a
 * word that does, then what holds it; within each as the person met it last. Pure, and it reads
 * nothing but records, so that it may run at every keystroke.
 */
export function suggest(
  command: string,
  typed: string,
  context: Context<unknown>,
): readonly Suggestion[] {
  const said = nameKey(typed);
  const ranked = possible(command, context)
    .map((suggestion) => ({ suggestion, rank: rankOf(suggestion, said) }))
    .filter(({ rank }) => rank < unfit)
    .sort((a, b) => a.rank - b.rank);
  const different = new Map(ranked.map(({ suggestion }) => [suggestion.value, suggestion]));
  return [...different.values()].slice(0, mostSuggestions);
}

const unfit = 3;

function rankOf({ label, value }: Suggestion, said: string): number {
  if (said === '') return 0;
  const keys = [nameKey(label), nameKey(value)];
  if (keys.some((key) => key.startsWith(said))) return 0;
  if (keys.some((key) => ` ${key}`.includes(` ${said}`))) return 1;
  return keys.some((key) => key.includes(said)) ? 2 : unfit;
}

function possible(command: string, context: Context<unknown>): Suggestion[] {
  switch (command) {
    case 'debrief':
    case 'obstacles':
    case 'brief':
    case 'thanks':
    case 'progress':
      return employers(context);
    case 'rounds':
      return [...rounds(context), ...words(['add', 'close'])];
    case 'drill':
      return [...topics(context), ...words(['misses', 'list', 'add'])];
    case 'why':
      return order(context);
    case 'proof':
      return proofs(context);
    default:
      return [];
  }
}

/** Employers whose questions are offered; each costs a few reads. */
const mostEmployers = 5;

/** One read instead of one an employer. */
const loadAtOnce = ({ records }: Context<unknown>) => void records.list(kinds.round);

/** Running ones first, the latest touched first. */
function processes(context: Context<unknown>): Process[] {
  return context.records
    .list(kinds.process)
    .sort((a, b) => Number(isRunning(b)) - Number(isRunning(a)) || b.touched - a.touched);
}

function employers(context: Context<unknown>): Suggestion[] {
  return processes(context)
    .filter(({ employer }) => employer.trim() !== '')
    .map(({ employer }) => ({ label: employerName(employer), value: employer }));
}

function rounds(context: Context<unknown>): Suggestion[] {
  const all = context.records.list(kinds.round).sort((a, b) => b.number - a.number);
  return processes(context).flatMap((process) =>
    all
      .filter(({ processId }) => processId === process.id)
      .map((round) => ({
        label: `${employerName(process.employer)}, ${roundLine(round)}`,
        value: `${process.employer} ${round.number}`,
      })),
  );
}

/** What can be practised now, the nearest employers' first. */
function topics(context: Context<unknown>): Suggestion[] {
  loadAtOnce(context);
  const near = nearestFirst(context).slice(0, mostEmployers);
  const fresh = missingSpots(context, near);
  return [...near, null].flatMap((process) =>
    spotsFor(process?.id ?? null, context, fresh).map(({ spot }) => ({
      label: capital(cut(spot.label, 80)),
      value: spot.label,
    })),
  );
}

/** The worries of the running employer in their order, by the numbers that `why` takes. */
function order(context: Context<unknown>): Suggestion[] {
  const running = runningProcess(context.records.list(kinds.process));
  const picture = running === null ? null : pictureOf(running.id, context);
  return (picture?.ranked ?? []).slice(0, 99).map(({ label }, index) => ({
    label: `${index + 1} ${cut(label, 80)}`,
    value: String(index + 1),
  }));
}

function proofs(context: Context<unknown>): Suggestion[] {
  loadAtOnce(context);
  context.records.list(kinds.proof);
  return allProofs(context)
    .slice(0, 999)
    .map(({ proof, employer }, index) => ({
      label: `${cut(proof.words, 60)} · ${employerName(employer)}`,
      value: String(index + 1),
    }));
}

const words = (values: readonly string[]): Suggestion[] =>
  values.map((value) => ({ label: value, value }));
