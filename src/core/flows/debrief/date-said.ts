import { readWhen } from '../../reading/dates.ts';
import { whomIn } from '../appointment.ts';
import type { DebriefContext } from './place.ts';

const besideDate = new Set(
  "on at by the next this coming then of with w round interview panel final second 2nd third 3rd is it's its again talk call chat zoom teams in person".split(
    ' ',
  ),
);
/** Nothing but words that go with a date, and names. */
const isBesideDate = (said: string): boolean =>
  (said.match(/[\p{L}\d'-]+/gu) ?? []).every(
    (word) => besideDate.has(word.toLowerCase()) || !/^\p{Ll}/u.test(word),
  );

/** 'Thursday 3pm w/ Marcus' where something else is asked: when they meet next, and nothing more. */
export function dateIn(said: string, context: DebriefContext) {
  if (said.length > 120 || said.split(/\s+/u).length > 9) return null;
  const when = readWhen(said, { now: context.now, zone: context.zone });
  if (when === null || !when.wall.includes('T')) return null;
  const rest = `${said.slice(0, when.start)} ${said.slice(when.end)}`;
  if (!isBesideDate(rest)) return null;
  return {
    when: { wall: when.wall, zone: when.zone },
    whom: whomIn(said, context.data.processId, context),
  };
}
