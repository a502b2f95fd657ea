import { kinds, type Process, type Round } from '../../domain/records.ts';
import { write } from '../../flow/record.ts';
import type { Outcome, Step } from '../../flow/types.ts';
import type { Form } from '../../message/message.ts';
import { cut } from '../../words/en/names.ts';
import { rounds as words } from '../../words/en/rounds.ts';
import { place } from '../debrief/place.ts';
import type { RoundsContext, RoundsData } from './place.ts';

/** Employer, number, people and format of a round put right, in a form. */
export const correct: Step<RoundsData> = {
  to: ['list', 'correct'],
  ask: (context) => {
    const { process, round } = place(context);
    return words.correct(process, round);
  },
  form: (): Form => ({
    id: 'correct',
    title: words.correctTitle,
    fields: [
      { id: 'employer', label: words.fields.employer, kind: 'text', required: false },
      { id: 'number', label: words.fields.number, kind: 'number', required: false },
      { id: 'people', label: words.fields.people, kind: 'text', required: false },
      {
        id: 'format',
        label: words.fields.format,
        kind: 'choice',
        options: words.formats,
        required: false,
      },
    ],
  }),
  answer: (answer, context) => {
    if (answer.kind !== 'form')
      return answer.kind === 'skip'
        ? { next: 'list', set: { direct: false } }
        : { again: [words.listAgain] };
    return corrected(answer.values, context);
  },
};

function corrected(values: Record<string, string>, context: RoundsContext): Outcome<RoundsData> {
  const { process, round } = place(context);
  const number = Number(values.number ?? '');
  const wanted = Number.isInteger(number) && number >= 1 && number <= 99 ? number : round.number;
  const others = context.records
    .list(kinds.round, process.id)
    .filter((each) => each.id !== round.id);
  if (others.some((each) => each.number === wanted)) {
    return { next: 'correct', say: [words.numberTaken(wanted)] };
  }
  const names = (values.people ?? '')
    .split(/,| and /u)
    .map((name) => cut(name, 60))
    .filter((name) => name !== '');
  const employer = [...(values.employer ?? '')].slice(0, 100).join('').trim();
  const after: Round = {
    ...round,
    number: wanted,
    // As every other question on it keeps it ('on video').
    format: values.format ? values.format.toLowerCase() : round.format,
    interviewers:
      names.length > 0 ? names.map((name) => ({ name, role: null })) : round.interviewers,
  };
  const named: Process = {
    ...process,
    employer: employer === '' ? process.employer : employer,
    rounds: Math.max(wanted, ...others.map((each) => each.number)),
  };
  return {
    next: 'list',
    set: { direct: false },
    record: [write(kinds.round, after), write(kinds.process, named)],
    say: [words.corrected(named, after)],
  };
}
