import { processNamed, runningProcess } from '../domain/processes.ts';
import { kinds } from '../domain/records.ts';
import { begun } from '../domain/reminders.ts';
import { keepTurn } from '../domain/telling.ts';
import { plainWords } from '../flow/choices.ts';
import { write, type Write } from '../flow/records.ts';
import type { Context, Data, Effect, Product, Start, Told } from '../flow/types.ts';
import { text, type Part } from '../message/message.ts';
import { tellsOfDanger } from '../opening/danger.ts';
import { readOpening, tellsMore, type Opening } from '../opening/opening.ts';
import { readWhen } from '../reading/dates.ts';
import { introduction, smallTalk, sorry } from '../words/en/welcome.ts';
import { offeredTo } from './addition.ts';
import { startClosing } from './closing.ts';
import { comingRound } from './coming.ts';
import { openRound } from './debrief/tell.ts';

/** What a plain message means when nothing is open (product.md, Debrief). */
export function opening(said: string, context: Context<Data>): Start | Told {
  const read = readOpening(said);
  if (read.ended !== null) {
    const closing = ended(read, context);
    if (closing !== null) return closing;
  }
  if (!read.told && !read.coming && said !== '') {
    const offered = offeredTo(said, context);
    if (offered !== null) return offered;
  }
  if (read.told) return debriefOf(said, read, context);
  if (read.coming) return comingOf(said, read, context);
  return { flow: 'welcome', data: { known: !context.isNew } };
}

function ended(read: Opening, context: Context<Data>): Start | Told | null {
  const processes = context.records.list(kinds.process);
  const named = read.employer === null ? null : processNamed(read.employer, processes);
  const running = processes.filter((each) => each.state === 'active' || each.state === 'waiting');
  const process = named ?? (running.length === 1 ? runningProcess(processes) : null);
  const how = read.ended === 'offer' ? 'offer' : 'rejected';
  if (process !== null) return startClosing(process, how, context);
  return running.length === 0 ? null : { flow: 'closing', data: { said: how } };
}

/** Starts the debrief a message tells of: who-I-am only for somebody new, then at once the telling. */
export function debriefOf(said: string, read: Opening, context: Context<Data>): Start {
  const say: Part[] = [];
  const feeling = read.felt === 'bad' ? sorry : '';
  if (context.isNew)
    say.push(text(`${feeling === '' ? '' : `${feeling} `}${introduction(context.platform)}`));
  else if (feeling !== '') say.push(text(feeling));
  const more = tellsMore(said);
  if (read.employer === null) {
    const aside = asideTurn(said, context);
    return { flow: 'debrief', data: { more, felt: read.felt }, say, record: [aside] };
  }
  const { process, round, record } = openRound(read.employer, read.round, context);
  const kept = keepTurn({ ...round, felt: read.felt }, said, 'opening', context);
  return {
    flow: 'debrief',
    data: { processId: process.id, roundId: round.id, guess: read.round === null, more },
    say,
    record: [...record, ...kept.record],
    effects: begun(round),
  };
}

/** A first message without an employer waits aside until the employer is known. */
function asideTurn(said: string, context: Context<Data>): Write {
  return write(kinds.turn, {
    processId: 'none',
    roundId: 'none',
    number: 1,
    at: context.now,
    step: 'opening',
    text: said,
    ignored: false,
    delivery: context.delivery,
  });
}

function comingOf(said: string, read: Opening, context: Context<Data>): Start {
  const say = context.isNew ? [text(introduction(context.platform))] : [];
  const when = readWhen(said, { now: context.now, zone: context.zone });
  const date = { wall: when?.wall ?? '', zone: when?.zone ?? '' };
  if (read.employer === null) return { flow: 'coming', data: date, say };
  const { process, round, record } = comingRound(read.employer, read.round, context);
  const data = { processId: process.id, roundId: round.id, number: round.number, ...date };
  return { flow: 'coming', data, say, record };
}

const asksWho =
  /^(?:are|r) (?:you|u) (?:a |an )?(?:real |actual )?(?:person|human|bot|robot|machine|ai|chatgpt|program)\b.{0,20}$/u;
const thanks = new Set([
  'thanks',
  'thank you',
  'thx',
  'ty',
  'cheers',
  'thanks a lot',
  'thank you so much',
  'many thanks',
]);

/** Looked at before anything else: danger to oneself always, small talk outside free telling. */
export const before: Product['before'] = (said, context, free) => {
  if (tellsOfDanger(said)) {
    return {
      say: [smallTalk.danger],
      stop: true,
      record: [write(kinds.profile, { ...context.person, silent: true })],
      effects: allQuiet(context),
    };
  }
  if (free) return null;
  const words = plainWords(said.slice(0, 80));
  if (thanks.has(words)) return { say: [smallTalk.thanks], stop: false };
  if (asksWho.test(words)) return { say: [smallTalk.person], stop: false };
  return null;
};

const allQuiet = (context: Context<Data>): Effect[] =>
  context.records.reminders().map(({ key }) => ({ kind: 'cancel', key }));

/** `debrief`, `debrief Halden, round 2`: a half-told round first, otherwise a new one. */
export function startDebrief(
  told: { employer: string | null; round: number | null },
  context: Context<Data>,
): Start {
  if (told.employer !== null) {
    const { process, round, record } = openRound(told.employer, told.round, context);
    const data = { processId: process.id, roundId: round.id, guess: told.round === null };
    return { flow: 'debrief', data, record, effects: begun(round) };
  }
  const partial = context.records.list(kinds.round).find((round) => round.state === 'partial');
  if (partial === undefined) return { flow: 'debrief', data: {} };
  return { flow: 'reopen', data: { processId: partial.processId, roundId: partial.id } };
}
