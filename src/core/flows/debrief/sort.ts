import { localTime, momentOf } from '../../domain/moments.ts';
import { kinds, type Round } from '../../domain/records.ts';
import { readInto } from '../../domain/telling.ts';
import type { Outcome } from '../../flow/types.ts';
import { getsBack } from '../../opening/nothing.ts';
import { debrief } from '../../words/en/debrief.ts';
import { whomIn } from '../appointment.ts';
import { place, type DebriefContext, type DebriefData } from './place.ts';
import { noQuiet } from './quiet.ts';

/** 'they'll let me know by Friday': a day to hear back, not a round. */
const isDeadline = (text: string, at: number): boolean =>
  getsBack.test(text.slice(Math.max(0, at - 60), at));

/** 'today', told of the round itself, is no date of the next one. */
function isAhead({ wall, zone }: { wall: string; zone: string }, context: DebriefContext): boolean {
  const day = localTime(context.now, zone).toPlainDate().toString();
  return wall.includes('T') ? momentOf(wall, zone).utc > context.now : wall > day;
}

/** Told before its planned day: it was brought forward, and today is its day. */
function heldAlready(round: Round, context: DebriefContext): Round {
  const today = localTime(context.now, context.zone).toPlainDate().toString();
  const early = round.at !== null && round.at.wall.slice(0, 10) > today;
  return early ? { ...round, at: momentOf(today, context.zone) } : round;
}

/** Done: the Reader sorts everything told so far. */
export function sort(context: DebriefContext): Outcome<DebriefData> {
  const { process, round: stored } = place(context);
  const round = heldAlready(stored, context);
  const told = context.records
    .list(kinds.turn, process.id, round.id)
    .filter((turn) => !turn.ignored && (turn.step === 'dump' || turn.step === 'opening'));
  if (!told.some((turn) => turn.step === 'dump') && !context.data.more) {
    return { again: [debrief.nothingYet] };
  }
  const text = told.map((turn) => turn.text).join('\n\n');
  const { account, record, reading } = readInto(text, process, round, context);
  const found = account.questions.length + account.ledger.length + account.highlights.length;
  const next = reading.next;
  const isNext = next !== null && !isDeadline(text, next.start) && isAhead(next, context);
  const date = isNext ? next : null;
  const when = date === null ? null : { wall: date.wall, zone: date.zone };
  const whom = date === null ? [] : whomIn(lineAt(text, date.start), process.id, context);
  const set = { n: context.data.n + 1, when, whom, listed: found > 0 };
  if (found === 0) return { next: 'know', set, record, say: [debrief.foundNothing] };
  return { next: 'list', set, record, effects: noQuiet(context) };
}

/** The sentence in which something begins. */
function lineAt(text: string, start: number): string {
  const from = Math.max(...['.', '\n', ';'].map((end) => text.lastIndexOf(end, start - 1))) + 1;
  const end = /[.;\n]/u.exec(text.slice(start))?.index ?? text.length;
  return text.slice(from, start + end);
}
