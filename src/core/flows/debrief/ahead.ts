import { processNamed } from '../../domain/processes.ts';
import { kinds, type Question } from '../../domain/records.ts';
import { countedUp, keepTurn, readInto } from '../../domain/telling.ts';
import { write } from '../../flow/record.ts';
import { end, type Outcome, type Step } from '../../flow/types.ts';
import { readEdits } from '../../opening/edits.ts';
import { readOpening } from '../../opening/opening.ts';
import { agrees, saysNothing } from '../../opening/nothing.ts';
import { readWhen } from '../../reading/dates.ts';
import { debrief } from '../../words/en/debrief.ts';
import { whomIn } from '../appointment.ts';
import { editsMade, renamedLine } from './changes.ts';
import { dateIn } from './date-said.ts';
import { appointment, isOfAnother, over, type GoesOn } from './goes-on.ts';
import { itemsOf } from './items.ts';
import { namedQuestion } from './named.ts';
import { rewritten } from './rewrite.ts';
import { deadlineIn, getsBackIn, waits } from './waits.ts';
import {
  counter,
  place,
  questionsOf,
  stillOpen,
  type DebriefContext,
  type DebriefData,
} from './place.ts';

const cameBack: Step<DebriefData> = {
  to: ['cameBack', 'next', 'change'],
  typedNumbers: true,
  unless: (context) => {
    const { repeats, surprise } = stillOpen(context);
    return repeats || surprise ? null : 'next';
  },
  ask: (context) =>
    debrief.cameBack(stillOpen(context), questionsOf(context), counter(context, 'cameBack')),
  answer: (answer, context) => {
    const set = { n: context.data.n + 1 };
    if (answer.kind !== 'text' || saysNothing(answer.text)) return { next: 'next', set };
    const renamed = renamedLine(answer.text, context);
    if (renamed !== null) return { next: 'cameBack', ...renamed };
    const ahead = getsBackIn(answer.text, context);
    if (ahead !== null && ahead.next !== 'byWhen') return { ...ahead, set };
    const date = dateIn(answer.text, context);
    if (date !== null) return { next: 'next', set: { ...set, ...date } };
    if (agrees(answer.text)) return { next: 'next', set };
    const questions = questionsOf(context);
    const edits = readEdits(answer.text, questions.length);
    const right = putRightHere(answer.text, context);
    if (right !== null) return right;
    if (ofNextTime.test(answer.text)) return { again: [debrief.planComes] };
    const { process, round } = place(context);
    const turn = keepTurn(round, answer.text, 'cameBack', context);
    if (edits.some(({ drop }) => drop)) {
      const { record, what } = editsMade(edits, itemsOf(context));
      return { next: 'cameBack', record, say: [debrief.changed(what)] };
    }
    if (edits.length > 0 || /^[\s\d,&and.]+$/u.test(answer.text)) {
      const numbers = [...answer.text.matchAll(/\d{1,2}/gu)].map((match) => Number(match[0]));
      const marked = questions.flatMap((question, index) => {
        const edit = edits.find((each) => each.line === index + 1);
        return edit === undefined && !numbers.includes(index + 1)
          ? []
          : [mark(question, edit ?? null, context)];
      });
      return {
        next: 'next',
        set,
        record: [...turn.record, ...marked.map((each) => write(kinds.question, each))],
      };
    }
    const read = readInto(answer.text, process, turn.round, context);
    if (read.account.questions.length > 0) {
      const told = read.account.questions.map((found) => {
        const same = questions.find((each) => each.topic.id === found.topic.id);
        return mark(same === undefined ? found : countedUp(same, found), null, context, found);
      });
      const record = [
        ...turn.record,
        ...read.record,
        ...told.map((each) => write(kinds.question, each)),
      ];
      return { next: 'next', set, record, say: [debrief.kept] };
    }
    // A line on the employer is a fact, no question that threw them.
    if (read.account.ledger.length > 0)
      return { next: 'next', set, record: [...turn.record, ...read.record], say: [debrief.kept] };
    const fresh = mark(namedQuestion(answer.text, turn.round, context), null, context);
    return {
      next: 'next',
      set,
      record: [...turn.record, write(kinds.question, fresh)],
      say: [debrief.kept],
    };
  },
};

/** '1 is more like, can I stay calm': what a line says, not that it came back. */
function putRightHere(said: string, context: DebriefContext): Outcome<DebriefData> | null {
  const [, number = '', words = ''] =
    /^(?:number |line )?(\d{1,2}) (?:is|was) (?:more like|actually|really|rather|about)[,:]? (\S.{2,80})$/iu.exec(
      said,
    ) ?? [];
  const item = itemsOf(context)[Number(number) - 1];
  if (item === undefined) return null;
  const outcome = rewritten(item, Number(number), words, context);
  if (!('record' in outcome)) return null;
  return { next: 'cameBack', record: outcome.record, say: [debrief.changedLine(Number(number))] };
}

/** 'I would say the truth about it': what they will do differently is asked behind this. */
const ofNextTime =
  /^(?:next time\b|i(?:'d|'ll| would| will| should| need to| must| want to)(?: have)? (?!be asked|get asked)\p{L}+)/iu;

/** What a mention in answer to (4) says of a question: it came back, or it threw them. */
function mark(
  question: Question,
  edit: { outcome: Question['outcome'] | null; times: number | null } | null,
  context: DebriefContext,
  found: Question | null = null,
): Question {
  const asks = stillOpen(context);
  const outcome =
    edit?.outcome ?? (found !== null && found.outcome !== 'unknown' ? found.outcome : null);
  const times = edit?.times ?? (found !== null && found.times > 1 ? found.times : null);
  const bare = outcome === null && times === null;
  const threw = outcome ?? (bare && !asks.repeats ? 'off_guard' : null);
  const often = times ?? (bare && asks.repeats ? 2 : 1);
  return {
    ...question,
    times: Math.max(question.times, often),
    outcome: threw ?? question.outcome,
    outcomeSure: threw !== null || question.outcomeSure,
  };
}

const next: Step<DebriefData> = {
  to: ['byWhen', 'change', 'next', end],
  unless: (context) => {
    const { when, ahead } = context.data;
    return when === null
      ? ahead
        ? 'change'
        : null
      : { next: 'change', run: appointment(when, context.data.whom, context) };
  },
  ask: () => debrief.next(),
  answer: (answer, context) => {
    if (answer.kind === 'skip') return { next: 'change' };
    if (answer.kind === 'text') {
      if (isOfAnother(answer.text, context)) return { again: [debrief.didNotTake] };
      const date = dateIn(answer.text, context);
      if (date !== null) return { next: 'change', run: appointment(date.when, date.whom, context) };
      const named = readOpening(answer.text).employer;
      if (named !== null && !isHere(named, context)) return { again: [debrief.didNotTake] };
      const heard = getsBackIn(answer.text, context);
      if (heard !== null) return heard;
      const when = readWhen(answer.text, { now: context.now, zone: context.zone });
      if (when === null) return withoutDate(answer.text, context);
      const whom = whomIn(answer.text, context.data.processId, context);
      return { next: 'change', run: appointment(when, whom, context) };
    }
    const choice = answer.kind === 'choice' ? answer.id : '';
    if (choice === 'date') return { next: 'change', run: appointment(null, [], context) };
    if (choice === 'waiting') return { next: 'byWhen' };
    if (choice === 'over') return over(context);
    return { next: 'change' };
  },
};

/** No day is said: a yes to 'what happens next?', another talk some day, nothing, or a line. */
function withoutDate(said: string, context: DebriefContext): Outcome<DebriefData> {
  if (agrees(said)) return { again: [debrief.nextOfWhat] };
  if (saysNothing(said)) return { next: 'change' };
  if (further.test(said)) return { next: 'change', run: appointment(null, [], context) };
  return besideNext(said, context);
}

/** 'a second interview', 'yes, another round': when it is has to be asked. */
const further =
  /^(?:(?:yes|yeah|yep|there(?:'?s| is| will be)|i have|i'?m having|they want|they said)[, ]+)*(?:the |an? )?(?:next|another|second|third|fourth|final|last|2nd|3rd|4th|further) (?:one|round|interview|talk|call|chat|meeting)[.! ]*$/iu;

/** A line on the employer where what comes next is asked is kept, and it is asked again. */
function besideNext(said: string, context: DebriefContext): Outcome<DebriefData> {
  const { process, round } = place(context);
  if (said.split(/\s+/u).length < 3) return { again: [debrief.didNotTake] };
  const turn = keepTurn(round, said, 'next', context);
  const { account, record } = readInto(said, process, turn.round, context);
  if (account.ledger.length === 0) return { again: [debrief.didNotTake] };
  return { next: 'next', record: [...turn.record, ...record], say: [debrief.kept] };
}

/** Where one thing to do differently is asked: the date of the next round. */
export function dateInsteadOfPlan(said: string, context: DebriefContext): GoesOn | null {
  const date = dateIn(said, context);
  return date === null ? null : { next: 'change', run: appointment(date.when, date.whom, context) };
}

/** 'they got a grant and need someone by feb' where a plan is asked: kept, and asked again. */
export function factInsteadOfPlan(
  said: string,
  context: DebriefContext,
): Outcome<DebriefData> | null {
  if (!/^(?:(?:oh|and|also|but|ah)[, ]+)*(?:they|he|she)\b/iu.test(said)) return null;
  const kept = besideNext(said, context);
  return 'again' in kept ? null : { ...kept, next: 'change' };
}

const isHere = (name: string, context: DebriefContext): boolean =>
  processNamed(name, [place(context).process]) !== null;

const byWhen: Step<DebriefData> = {
  to: ['change'],
  ask: () => debrief.byWhen(),
  answer: (answer, context) => {
    const by = answer.kind === 'text' ? deadlineIn(answer.text, context) : null;
    const none = answer.kind !== 'text' || saysNothing(answer.text) || agrees(answer.text);
    return by === null && !none ? { again: [debrief.whenAgain] } : waits(by, context);
  },
};

export const aheadSteps = { cameBack, next, byWhen };
