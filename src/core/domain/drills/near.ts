import type { Context } from '../../flow/types.ts';
import { isRunning } from '../processes.ts';
import { kinds } from '../records.ts';
import { addDays } from './day.ts';
import { drillDays, isShortNotice, shortNotice } from './days.ts';
import { polished, type Near, type Polished } from './polished.ts';
import type { WeakSpot } from './records.ts';
import { interviewDay, today } from './spots.ts';
import type { Standing } from './standing.ts';

/** The days around an employer's round of the next 2 days; null: none is near. */
function nearRound(processId: string, context: Context<unknown>): Near | null {
  const day = interviewDay(processId, context);
  const now = today(context);
  if (day === null || !isShortNotice(day, now)) return null;
  const left = [...new Set([now, ...drillDays(now, day, now)])].filter((each) => each < day);
  return { left, since: addDays(day, -shortNotice) };
}

/** Whether a question is polished; what everyone gets asked goes by the nearest round of all. */
export function polishedNow(
  { processId }: Pick<WeakSpot, 'processId'>,
  standing: Pick<Standing, 'passDays' | 'last'>,
  context: Context<unknown>,
): Polished {
  const running = context.records.list(kinds.process).filter(isRunning);
  const rounds = running
    .filter(({ id }) => processId === null || id === processId)
    .flatMap(({ id }) => nearRound(id, context) ?? []);
  rounds.sort((a, b) => (a.since < b.since ? -1 : 1));
  return polished(standing, rounds[0] ?? null);
}
