import { practiceReminders } from '../../domain/drills/remind.ts';
import { kinds, type Process, type Round } from '../../domain/records.ts';
import { roundQuiet } from '../../domain/reminders.ts';
import { write } from '../../flow/record.ts';
import { end, type Context, type Start, type Step } from '../../flow/types.ts';
import { rounds as words } from '../../words/en/rounds.ts';
import { agrees, saysNothing } from '../../opening/nothing.ts';
import { readWhen } from '../../reading/dates.ts';
import { place } from '../debrief/place.ts';
import { sameHour } from '../appointment.ts';
import { removed } from '../removal.ts';
import type { RoundsContext, RoundsData } from './place.ts';

const one: Step<RoundsData> = {
  to: ['list', 'correct', 'delete', end],
  ask: (context) => {
    const { process, round } = place(context);
    return context.data.off ? words.offAsked(process, round) : words.one(process, round);
  },
  answer: (answer, context) => {
    const { process, round } = place(context);
    const { off } = context.data;
    const said = answer.kind === 'text' ? answer.text : '';
    const when = said === '' ? null : readWhen(said, { now: context.now, zone: context.zone });
    // 'no, it's next Monday 9am'
    if (when !== null && round.state === 'coming')
      return {
        next: 'list',
        set: { direct: false },
        run: moved(process, round, { ...when, wall: sameHour(said, when.wall, round) }),
      };
    const id = answer.kind === 'choice' ? answer.id : off && agrees(said) ? 'cancel' : '';
    if (off && id === '' && answer.kind === 'text' && saysNothing(said))
      return { next: end, say: [words.kept] };
    if (off && id === 'back') return { next: end, say: [words.kept] };
    switch (id) {
      case 'notes':
        return { next: end, tell: [notesOf(process, round, context)] };
      case 'facts':
        return {
          next: end,
          run: { flow: 'facts', data: { processId: process.id, roundId: round.id } },
        };
      case 'move':
        return { next: 'list', set: { direct: false }, run: moved(process, round) };
      case 'correct':
        return { next: 'correct' };
      case 'delete':
        return { next: 'delete' };
      case 'cancel':
        return {
          next: end,
          record: [write(kinds.round, { ...round, state: 'cancelled' })],
          effects: [...roundQuiet(round), ...practiceWithout(round, context)],
          say: [words.cancelled(process, round)],
        };
      case 'back':
        return { next: 'list', set: { direct: false } };
      default:
        return answer.kind === 'skip'
          ? { next: 'list', set: { direct: false } }
          : { again: [off ? words.offAgain : words.oneAgain] };
    }
  },
};

/** The days of practice when this round is not there any more. */
const practiceWithout = (round: Round, context: RoundsContext) =>
  practiceReminders(round.processId, context, {
    rounds: context.records
      .list(kinds.round, round.processId)
      .filter((each) => each.id !== round.id),
  });

const moved = (
  process: Process,
  round: Round,
  when: { wall: string; zone: string } | null = null,
): Start => ({
  flow: 'appointment',
  data: {
    processId: process.id,
    roundId: round.id,
    number: round.number,
    wall: when?.wall ?? '',
    zone: when?.zone ?? '',
  },
});

/** The candidate's own notes of a round, whole. */
export function notesOf(process: Process, round: Round, context: Context<unknown>) {
  return words.notes(process, round, context.records.list(kinds.turn, process.id, round.id));
}

const deletion: Step<RoundsData> = {
  to: ['list', end],
  ask: (context) => {
    const { process, round } = place(context);
    return words.confirmDelete(
      process,
      round,
      context.records.list(kinds.turn, process.id, round.id).length,
    );
  },
  answer: (answer, context) => {
    if (answer.kind !== 'choice' || answer.id !== 'delete')
      return { next: 'list', set: { direct: false }, say: [words.kept] };
    const { process, round } = place(context);
    return {
      next: end,
      record: removed(round, process, context),
      effects: [...roundQuiet(round), ...practiceWithout(round, context)],
      say: [words.deleted(process, round)],
    };
  },
};

export const oneSteps = { one, delete: deletion };
