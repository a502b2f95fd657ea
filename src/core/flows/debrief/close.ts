import { kinds, type Round } from '../../domain/records.ts';
import { pictureRecords } from '../../domain/picture.ts';
import { summaryOf } from '../../domain/summary.ts';
import { practiceAhead, practiceReminders } from '../../domain/drills/remind.ts';
import { silence, thanksFor } from '../../domain/reminders.ts';
import { keepTurn } from '../../domain/telling.ts';
import { write, type Write } from '../../flow/record.ts';
import { agrees, saysNothing } from '../../opening/nothing.ts';
import { readOpening, tellsOfAnother } from '../../opening/opening.ts';
import { end, type Step } from '../../flow/types.ts';
import { debrief } from '../../words/en/debrief.ts';
import { summary } from '../../words/en/summary.ts';
import { dateInsteadOfPlan, factInsteadOfPlan } from './ahead.ts';
import { counter, finished, place, type DebriefContext, type DebriefData } from './place.ts';

function nextRound(context: DebriefContext): Round | null {
  const rounds = context.records.list(kinds.round, context.data.processId);
  return (
    rounds.find(
      (each) => each.state === 'coming' && each.at !== null && each.at.utc > context.now,
    ) ?? null
  );
}

const change: Step<DebriefData> = {
  to: ['summary', 'change'],
  ask: (context) => debrief.change(nextRound(context)?.at ?? null, counter(context, 'change')),
  answer: (answer, context) => {
    const { round } = place(context);
    const set = { n: context.data.n + 1 };
    const effects = [
      ...thanksFor(round, context),
      ...practiceReminders(round.processId, context, { debriefed: true }),
    ];
    if (answer.kind !== 'text' || saysNothing(answer.text) || agrees(answer.text)) {
      return { next: 'summary', set, record: finished(context), effects };
    }
    const ahead = dateInsteadOfPlan(answer.text, context);
    if (ahead !== null) return ahead;
    const fact = factInsteadOfPlan(answer.text, context);
    if (fact !== null) return fact;
    const read = readOpening(answer.text);
    if (tellsOfAnother(answer.text) || (read.told && read.employer !== null))
      return { again: [debrief.changeAgain] };
    const plan: Write = write(kinds.plan, {
      id: context.id(),
      processId: round.processId,
      roundId: round.id,
      kind: 'change',
      text: answer.text,
      cause: null,
      evidence: null,
      state: 'open',
    });
    const turn = keepTurn(round, answer.text, 'change', context);
    return {
      next: 'summary',
      set,
      record: [...turn.record, ...finished(context, turn.round), plan],
      effects,
    };
  },
};

const isTold = ({ debriefedAt }: Round): boolean => debriefedAt !== null;

/** The summary is the last message; its buttons are offers, and anything else is read afresh. */
const close: Step<DebriefData> = {
  to: [end, 'summary'],
  loose: true,
  ask: (context) => {
    const { process, round } = place(context);
    // What this step's own answer sets is not stored yet.
    const setNow = round.debriefedAt === context.now ? thanksFor(round, context) : [];
    const reminders = [
      ...context.records.reminders().map(({ key, at }) => ({ key, at })),
      ...setNow.flatMap((each) => (each.kind === 'remind' ? [each] : [])),
    ];
    const content = summaryOf({ ...pictureRecords(process, context), round }, context.now);
    return summary.page(content, {
      deep: context.data.deep,
      practice: practiceAhead(process, context),
      reminders,
      first: isFirst(context),
      now: context.now,
      zone: context.zone,
    });
  },
  answer: (answer, context) => {
    if (answer.kind === 'choice' && answer.id === 'deeper') {
      const { processId, roundId, same } = context.data;
      const doubts = (same ?? []).map(([question]) => question);
      return {
        next: 'summary',
        set: { deep: true },
        run: { flow: 'deeper', data: { processId, roundId, doubts } },
      };
    }
    if (answer.kind === 'choice' && answer.id === 'quiet') {
      return {
        next: end,
        say: [summary.noReminders],
        effects: silence(context.data.processId, context),
      };
    }
    if (answer.kind === 'choice' && answer.id === 'other')
      return { next: end, run: { flow: 'practice', data: {} } };
    return { next: end, say: [summary.good] };
  },
};

export const closeSteps = { change, summary: close };

/** Was this the first round they ever told? Of many employers not all rounds are looked at for it. */
function isFirst({ records }: DebriefContext): boolean {
  const all = records.list(kinds.process);
  const rounds = all.slice(0, few).flatMap(({ id }) => records.list(kinds.round, id));
  return all.length <= few && rounds.filter(isTold).length < 2;
}

const few = 3;
