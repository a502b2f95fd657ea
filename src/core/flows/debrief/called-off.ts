import type { Step } from '../../flow/types.ts';
import { end } from '../../flow/types.ts';
import { agrees, saysNothing } from '../../opening/nothing.ts';
import { readOpening } from '../../opening/opening.ts';
import { readWhen } from '../../reading/dates.ts';
import { closing as words } from '../../words/en/closing.ts';
import { debrief } from '../../words/en/debrief.ts';
import { startClosing } from '../closing.ts';
import { backTo, early } from './anywhere.ts';
import { appointment, endedNow, type GoesOn } from './goes-on.ts';
import { place, type DebriefContext, type DebriefData } from './place.ts';

/** It is over: nothing more is asked of the round, but what is being told may go on. */
function isOver(how: NonNullable<DebriefData['over']>, context: DebriefContext): GoesOn {
  if (context.data.from !== 'dump') return endedNow(how, context);
  const closing = startClosing(place(context).process, how, context);
  const { record, effects } = closing;
  if ('tell' in closing) return { next: 'dump', record, effects, tell: closing.tell };
  const run = { flow: 'ending', data: closing.data };
  return { next: 'dump', record, effects, say: closing.say, run };
}

/** They took it back, and no round is known that could be off: asked once, since a yes ends all. */
const calledOff: Step<DebriefData> = {
  to: [...early, 'change', end],
  ask: (context) => debrief.calledOff(place(context).process),
  answer: (answer, context) => {
    const said = answer.kind === 'text' ? answer.text : '';
    const choice = answer.kind === 'choice' ? answer.id : '';
    if (choice === 'over' || agrees(said) || readOpening(said).ended === 'rejected')
      return isOver('rejected', context);
    const when = readWhen(said, { now: context.now, zone: context.zone });
    const next = backTo(context);
    if (choice === 'date' || when !== null)
      return { next, set: { ahead: true }, run: appointment(when, [], context) };
    return answer.kind === 'text' && !saysNothing(said)
      ? { again: [debrief.calledOffAgain] }
      : { next, set: { ahead: true } };
  },
};

/** They said in the middle of it that it ended: asked once, since a yes switches everything off. */
const over: Step<DebriefData> = {
  to: [...early, 'change', end],
  ask: (context) => words.sure(place(context).process, context.data.over ?? 'rejected'),
  answer: (answer, context) => {
    const said = answer.kind === 'text' ? answer.text : '';
    const choice = answer.kind === 'choice' ? answer.id : '';
    const how = context.data.over ?? 'rejected';
    if (choice === 'yes' || agrees(said)) return isOver(how, context);
    const ended = readOpening(said).ended;
    if (ended !== null) return isOver(ended, context);
    if (answer.kind === 'text' && !saysNothing(said)) return { again: [words.sureAgain] };
    return { next: backTo(context), say: [words.goesOn] };
  },
};

export const calledOffSteps = { calledOff, over };
