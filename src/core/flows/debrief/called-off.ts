import { kinds } from '../../domain/records.ts';
import type { Step } from '../../flow/types.ts';
import { end } from '../../flow/types.ts';
import { agrees, saysNothing } from '../../opening/nothing.ts';
import { readOpening } from '../../opening/opening.ts';
import { readWhen } from '../../reading/dates.ts';
import { debrief } from '../../words/en/debrief.ts';
import { appointment, endedNow, isOfAnother, type GoesOn } from './goes-on.ts';
import { place, type DebriefContext, type DebriefData } from './place.ts';

const thing =
  '(?:interview|round|talk|call|meeting|job|role|position|post|vacancy|offer|invite|invitation|whole thing)';
const off = '(?:cancell?ed|withdrew|withdrawn|scrapped|axed|pulled|called off)';
/** Where a clause begins: 'ask why they cancelled the role' is a plan. */
const begins = String.raw`(?:^|[,.;:!] ?)(?:(?:so|well|ok|oh|no|sorry|actually|and|but|now|update)[, ]+)*`;
const withdrawn = [
  // 'they withdrew it', 'they've just cancelled the second interview'
  new RegExp(
    String.raw`${begins}they(?:'?ve| have)? (?:just |now )?${off}(?: it\b| (?:the |my |this )?(?:\w+ )?${thing}\b|[.!]*$)`,
    'iu',
  ),
  // 'it got cancelled', 'the role has been withdrawn'
  new RegExp(
    String.raw`${begins}(?:it|(?:the |my |this )?(?:\w+ )?${thing})(?:'s| is| was| got| has been)(?: been)? (?:just |now )?(?:cancell?ed|withdrawn|scrapped|axed|called off)\b`,
    'iu',
  ),
];

/** The talk to come, or the job, was taken back by them: about this employer; null: not said so. */
export function calledOff(said: string, context: DebriefContext): GoesOn | null {
  if (said.split(/\s+/u).length > 12 || isOfAnother(said, context)) return null;
  const plain = said.replace(/[\u2018\u2019]/gu, "'");
  if (!withdrawn.some((pattern) => pattern.test(plain))) return null;
  const { processId } = context.data;
  const coming = context.records
    .list(kinds.round, processId)
    .find(({ state }) => state === 'coming');
  if (coming === undefined) return { next: 'calledOff' };
  const data = { processId, roundId: coming.id, direct: true, off: true };
  return { next: 'change', run: { flow: 'rounds', data } };
}

/** No round is known that could be off: asked once, since a yes switches everything off. */
const asked: Step<DebriefData> = {
  to: ['change', end],
  ask: (context) => debrief.calledOff(place(context).process),
  answer: (answer, context) => {
    const said = answer.kind === 'text' ? answer.text : '';
    const choice = answer.kind === 'choice' ? answer.id : '';
    if (choice === 'over' || agrees(said) || readOpening(said).ended === 'rejected')
      return endedNow('rejected', context);
    const when = readWhen(said, { now: context.now, zone: context.zone });
    if (choice === 'date' || when !== null)
      return { next: 'change', run: appointment(when, [], context) };
    return answer.kind === 'text' && !saysNothing(said)
      ? { again: [debrief.calledOffAgain] }
      : { next: 'change' };
  },
};

export const calledOffSteps = { calledOff: asked };
