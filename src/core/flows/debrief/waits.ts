import { momentOf } from '../../domain/moments.ts';
import { kinds } from '../../domain/records.ts';
import { waitingFor } from '../../domain/reminders.ts';
import { write } from '../../flow/record.ts';
import { callsBack, daysAhead, getsBack } from '../../opening/nothing.ts';
import { readWhen } from '../../reading/dates.ts';
import { debrief } from '../../words/en/debrief.ts';
import type { GoesOn } from './goes-on.ts';
import { beside } from './items.ts';
import { place, type DebriefContext } from './place.ts';

/** 'they'll text me by Friday': no date of a round. */
export function getsBackIn(said: string, context: DebriefContext): GoesOn | null {
  if (!getsBack.test(said)) return null;
  const by = deadlineIn(said, context);
  return by === null ? { next: 'byWhen' } : waits(by, context);
}

/** By when they want to be heard of: a day, or so many days from now; null: not said. */
export function deadlineIn(said: string, context: DebriefContext): number | null {
  const when = readWhen(said, { now: context.now, zone: context.zone });
  if (when !== null) return momentOf(when.wall, when.zone).utc;
  const days = daysAhead(said);
  return days === null ? null : context.now + days * 86_400_000;
}

/** They get back to the candidate, by a day or without one. */
export function waits(by: number | null, context: DebriefContext): GoesOn {
  const { process } = place(context);
  return {
    next: 'change',
    record: [write(kinds.process, { ...process, state: 'waiting' })],
    effects: waitingFor(process.id, by, context),
    say: [debrief.kept],
  };
}

/** 'they'll ring on Friday' where something else is asked: kept, and what happens next is told. */
export function waitToldIn(said: string, from: string, context: DebriefContext): GoesOn | null {
  if (said.split(/\s+/u).length > 9 || !callsBack.test(said)) return null;
  const by = deadlineIn(said, context);
  return by === null
    ? null
    : { ...waits(by, context), next: from, set: { ...beside, ahead: true } };
}
