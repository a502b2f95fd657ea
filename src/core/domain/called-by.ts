import { write, type Write } from '../flow/record.ts';
import type { Context } from '../flow/types.ts';
import { nameKey } from './processes.ts';
import { kinds, type Round } from './records.ts';

/** Somebody of a round gets a name: all that stands there under what they were called before goes by it. */
export function calledBy(
  told: { who: string; name: string },
  round: Round,
  context: Context<unknown>,
): Write[] {
  const { records } = context;
  const who = withoutThe(told.who);
  const isMeant = (called: string | null) => called !== null && withoutThe(called) === who;
  const place = [round.processId, round.id] as const;
  const renamed = <T extends { by: string | null }>(each: T): T[] =>
    isMeant(each.by) ? [{ ...each, by: told.name }] : [];
  const { interviewers } = round;
  const known = interviewers.find(({ name, role }) => isMeant(name) || isMeant(role));
  const people =
    known === undefined
      ? [...interviewers, { name: told.name, role: told.who }]
      : interviewers.map((each) =>
          each === known ? { name: told.name, role: each.role ?? told.who } : each,
        );
  return [
    write(kinds.round, { ...round, interviewers: people }),
    ...records
      .list(kinds.question, ...place)
      .flatMap((each) => renamed(each).map((one) => write(kinds.question, one))),
    ...records
      .list(kinds.ledger, ...place)
      .flatMap((each) => renamed(each).map((one) => write(kinds.ledger, one))),
    ...records
      .list(kinds.highlight, ...place)
      .flatMap((each) => renamed(each).map((one) => write(kinds.highlight, one))),
  ];
}

const withoutThe = (called: string): string => nameKey(called).replace(/^(?:the|a|an|their) /u, '');
