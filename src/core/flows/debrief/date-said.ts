import { readWhen } from '../../reading/dates.ts';
import { whomIn } from '../appointment.ts';
import type { Context } from '../../flow/types.ts';

const besideDate = new Set(
  "on at by the next this coming then of with w round interview panel final second 2nd third 3rd fourth 4th is it's its again talk call chat meeting zoom teams in person will be set scheduled for my their they want me yes so and there there's board".split(
    ' ',
  ),
);
/** Nothing but words that go with a date, and names. */
const isBesideDate = (said: string): boolean =>
  (said.match(/[\p{L}\d'-]+/gu) ?? []).every(
    (word) => besideDate.has(word.toLowerCase()) || !/^\p{Ll}/u.test(word),
  );

/** 'second talk on board the ship, 2 december 8am': the line begins with the talk to come. */
const ofATalk =
  /^(?:(?:the|my|a|and|so|then|yes|there is|there's|i have|i've got)[, ]+)*(?:next|second|third|fourth|final|last|another|2nd|3rd|4th) (?:\p{L}+ )?(?:round|interview|talk|call|chat|one|meeting|day|trial)\b/iu;
const company = /,? (?:with|w\/|and) (?:the |my |their )?[^.;!?\n]{1,80}$/iu;

/** 'Thursday 3pm w/ Marcus' where something else is asked: when they meet next, and nothing more. */
export function dateIn(said: string, context: Context<{ processId: string }>) {
  if (said.length > 120 || said.split(/\s+/u).length > 14) return null;
  const when = readWhen(said, { now: context.now, zone: context.zone });
  if (when === null || !when.wall.includes('T')) return null;
  const rest = `${said.slice(0, when.start)} ${said.slice(when.end)}`;
  if (!isBesideDate(rest.replace(company, '')) && !ofATalk.test(said)) return null;
  return {
    when: { wall: when.wall, zone: when.zone },
    whom: whomIn(said, context.data.processId, context),
  };
}
