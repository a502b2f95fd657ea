import { isRunning, nameKey, processNamed } from '../domain/processes.ts';
import { kinds, type Process } from '../domain/records.ts';
import { write, type Write } from '../flow/record.ts';
import { end, type Context, type Data, type Start, type Step, type Told } from '../flow/types.ts';
import { message } from '../message/message.ts';
import { employerInstead, employerSaid } from '../opening/employer-said.ts';
import { readEmployerAnswer } from '../opening/opening.ts';
import { isUnnamed } from '../words/en/debrief.ts';
import { employers as words } from '../words/en/employers.ts';

/** Employers a question about one of them can mean: the running ones, otherwise all, latest first. */
function possible(context: Context<unknown>): Process[] {
  const all = context.records.list(kinds.process);
  const running = all.filter((each) => isRunning(each) || each.state === 'offer');
  const shown = running.length > 0 ? running : all;
  return [...shown].sort((a, b) => b.touched - a.touched);
}

/**
 * Starts a flow about one employer: the one named, or the only one there is; with several the flow
 * begins by asking. Two employers never mix.
 */
export function startWithEmployer(
  flow: string,
  name: string,
  context: Context<Data>,
  more: Data = {},
): Start | Told {
  const all = possible(context);
  if (all.length === 0) return { tell: [message([words.none])] };
  const named = name === '' ? null : processNamed(name, context.records.list(kinds.process));
  if (name !== '' && named === null) return { tell: [message([words.unknown(name)])] };
  const only = named ?? (all.length === 1 ? all[0] : undefined);
  return { flow, data: { processId: only?.id ?? '', ...more } };
}

/** The step that asks which employer, passed over when it is known. */
export function employerStep<D extends { processId: string }>(
  next: string,
  set: (processId: string) => Partial<D>,
): Step<D> {
  return {
    to: [next, end],
    unless: ({ data }) => (data.processId === '' ? null : next),
    ask: (context) => words.which(possible(context)),
    answer: (answer, context) => {
      if (answer.kind === 'skip') return { next: end };
      const chosen =
        answer.kind === 'choice'
          ? context.records.get(kinds.process, answer.id)
          : answer.kind === 'text'
            ? processNamed(answer.text, possible(context))
            : null;
      if (chosen === null) return { again: [words.again] };
      return { next, set: set(chosen.id) };
    },
  };
}

/** 'Acme', after the name was skipped. */
function bareName(said: string, process: Process): string | null {
  if (!isUnnamed(process) || said.split(/\s+/u).length > 3 || !/^\p{Lu}/u.test(said)) return null;
  return readEmployerAnswer(said).employer;
}

/**
 * 'the company is Siemens': the employer under its right name, and nobody met whose name was a piece
 * of it. Null: nothing of the kind is said, or another employer goes by that name.
 */
export function employerPutRight(
  said: string,
  process: Process,
  context: Context<unknown>,
): { employer: string; record: Write[] } | null {
  const instead = employerInstead(said);
  const meant = instead?.not == null || processNamed(instead.not, [process]) !== null;
  const employer = meant ? (instead?.name ?? employerSaid(said) ?? bareName(said, process)) : null;
  if (employer === null || nameKey(employer) === nameKey(process.employer)) return null;
  const others = context.records.list(kinds.process).filter((each) => each.id !== process.id);
  if (processNamed(employer, others) !== null) return null;
  const pieces = new Set(nameKey(employer).split(' '));
  const rounds = context.records.list(kinds.round, process.id).map((round) => ({
    ...round,
    interviewers: round.interviewers.filter(({ name }) => !pieces.has(nameKey(name))),
  }));
  return {
    employer,
    record: [
      write(kinds.process, { ...process, employer }),
      ...rounds.map((round) => write(kinds.round, round)),
    ],
  };
}
