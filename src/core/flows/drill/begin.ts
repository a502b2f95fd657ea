import { chooseQuestions, rankQuestions } from '../../domain/drills/choose.ts';
import { dayOf } from '../../domain/drills/day.ts';
import { hasWarmUp, isShortNotice, sittingSize } from '../../domain/drills/days.ts';
import { reason, sums } from '../../domain/drills/explain.ts';
import { weight } from '../../domain/drills/need.ts';
import type { WeakSpot } from '../../domain/drills/records.ts';
import { ownSpot } from '../../domain/drills/own.ts';
import { practiceOf } from '../../domain/drills/remind.ts';
import {
  interviewDay,
  missingSpots,
  newSpot,
  spotsFor,
  today,
  type Spot,
} from '../../domain/drills/spots.ts';
import { isRunning, processNamed } from '../../domain/processes.ts';
import { kinds, type Process } from '../../domain/records.ts';
import { write, type Write } from '../../flow/record.ts';
import type { Context, Data, Start, Told } from '../../flow/types.ts';
import { concernOf } from '../../ontology/index.ts';
import { message, type Message } from '../../message/message.ts';
import { topicsOf } from '../../reading/topics.ts';
import { drill as words, reasonWords } from '../../words/en/drill.ts';
import { spotWords } from '../../words/en/practice.ts';
import { nextWhen } from './place.ts';

const kept = (spot: WeakSpot): Write => write(kinds.weakSpot, spot);

/** Employers that run, nearest round first, then the one touched last (G17). */
export function nearestFirst(context: Context<unknown>): Process[] {
  const running = context.records.list(kinds.process).filter(isRunning);
  const days = new Map(running.map(({ id }) => [id, interviewDay(id, context) ?? '9999']));
  const roundDay = ({ id }: Process) => days.get(id) ?? '9999';
  return running.sort((a, b) =>
    roundDay(a) === roundDay(b) ? b.touched - a.touched : roundDay(a) < roundDay(b) ? -1 : 1,
  );
}

interface Sitting {
  process: Process | null;
  chosen: Spot[];
  record: Write[];
  unasked: boolean;
}

function sitting({ process, chosen, record, unasked }: Sitting, context: Context<unknown>): Start {
  const day = process === null ? null : interviewDay(process.id, context);
  const short = isShortNotice(day, today(context));
  const ids = chosen.slice(0, sittingSize(Math.max(chosen.length, 1), short));
  return {
    flow: 'drill',
    data: {
      processId: process?.id ?? '',
      ids: ids.map(({ spot }) => spot.id),
      short,
      warm: hasWarmUp(day, today(context)),
      unasked,
    },
    record,
  };
}

/** One question picked from the list, due or not, in the form of the day. */
export function practiseOne(spot: WeakSpot, context: Context<unknown>): Start {
  const { processId } = spot;
  const process =
    processId === null
      ? (nearestFirst(context)[0] ?? null)
      : context.records.get(kinds.process, processId);
  const day = process === null ? null : interviewDay(process.id, context);
  return {
    flow: 'drill',
    data: {
      processId: process?.id ?? processId ?? '',
      ids: [spot.id],
      short: isShortNotice(day, today(context)),
      warm: hasWarmUp(day, today(context)),
    },
  };
}

/** `drill`: what is due today, for the employer with the nearest round. */
export function startDrill(rest: string, context: Context<Data>): Start | Told {
  const said = rest.trim();
  const processes = nearestFirst(context);
  const fresh = missingSpots(context, processes);
  const record = fresh.map(kept);
  const own = /^add\b(.*)$/isu.exec(said)?.[1]?.trim();
  if (own !== undefined) return added(own, record, context);
  if (/^(?:hours?|times?|on|off)$/iu.test(said)) return { flow: 'practice', data: {}, record };
  if (/^(?:list|all)$/iu.test(said)) return { flow: 'spots', data: {}, record };
  if (/^misses$/iu.test(said)) return misses(processes, fresh, context);
  if (/^again$/iu.test(said)) return repeated(processes, fresh, context);
  const best = /^(?:my )?best\b(?: answers?)?(?: (?:on|to|for))?(.*)$/isu.exec(said)?.[1]?.trim();
  if (best !== undefined) return { tell: bestOn(best, processes, fresh, context), record };
  if (said !== '') return onTopic(said, processes, fresh, context);
  return dueNow(processes, fresh, context, false) ?? nothing(record, context);
}

/** `drill add`, and the question behind it or asked for. */
function added(said: string, record: Write[], context: Context<unknown>): Start | Told {
  if (said === '') return { flow: 'spots', data: { adding: true }, record };
  const spot = ownSpot(said.slice(0, 300), context);
  if (spot === null) return { tell: [message([spotWords.notBusiness])], record };
  return { flow: 'spots', data: { adding: true, id: spot.id }, record: [...record, kept(spot)] };
}

const nothing = (record: Write[], context: Context<unknown>): Told => ({
  tell: [words.nothingDue(nextWhen(context))],
  record,
});

/** The sitting that is due, or null: an employer with questions of its own before what everyone asks. */
export function dueNow(
  processes: readonly Process[],
  fresh: readonly WeakSpot[],
  context: Context<unknown>,
  unasked: boolean,
): Start | null {
  const record = fresh.map(kept);
  const { size } = practiceOf(context);
  const due = [...processes, null].map((process) => {
    const spots = spotsFor(process?.id ?? null, context, fresh);
    const chosen = chooseQuestions(
      spots.map(({ question }) => question),
      size,
      today(context),
    ).flatMap(({ question }) => spots.filter(({ spot }) => spot.id === question.id));
    return { process, chosen };
  });
  const own = due.find(({ chosen }) => chosen.some(({ spot }) => spot.processId !== null));
  const found = own ?? due.find(({ chosen }) => chosen.length > 0);
  return found === undefined ? null : sitting({ ...found, record, unasked }, context);
}

/** `drill misses`: what stayed open, over all employers' nearest first; practice on the same day. */
function misses(
  processes: readonly Process[],
  fresh: readonly WeakSpot[],
  context: Context<unknown>,
): Start | Told {
  const record = fresh.map(kept);
  for (const process of [...processes, null]) {
    const missed = spotsFor(process?.id ?? null, context, fresh)
      .filter(({ spot }) => spot.last?.result === 'weak')
      .sort((a, b) => weight(b.question) - weight(a.question));
    const chosen = missed.slice(0, practiceOf(context).size);
    if (chosen.length > 0) return sitting({ process, chosen, record, unasked: false }, context);
  }
  return { tell: [words.noMisses], record };
}

/** `drill again`: the questions of the last day of practice once more; on that day as practice. */
function repeated(
  processes: readonly Process[],
  fresh: readonly WeakSpot[],
  context: Context<unknown>,
): Start | Told {
  const record = fresh.map(kept);
  const dayOfLast = ({ spot }: Spot) => (spot.last === null ? '' : dayOf(spot.last));
  const all = [...processes, null].map((process) => ({
    process,
    spots: spotsFor(process?.id ?? null, context, fresh).filter((each) => dayOfLast(each) !== ''),
  }));
  const latest = all
    .flatMap(({ spots }) => spots.map(dayOfLast))
    .toSorted()
    .at(-1);
  for (const { process, spots } of all) {
    const chosen = spots.filter((each) => dayOfLast(each) === latest);
    if (chosen.length > 0) return sitting({ process, chosen, record, unasked: false }, context);
  }
  return { tell: [words.nothingBefore], record };
}

/** `drill best`, `drill best salary`: the best answers kept, shown on request. */
function bestOn(
  said: string,
  processes: readonly Process[],
  fresh: readonly WeakSpot[],
  context: Context<unknown>,
): Message[] {
  const spots = [...processes, null]
    .flatMap((process) => spotsFor(process?.id ?? null, context, fresh))
    .map(({ spot }) => spot);
  const meant = topicsOf(said)[0];
  const lower = said.toLowerCase();
  const wanted = spots.filter(
    ({ concern, label }) => concern === meant?.id || label.toLowerCase().includes(lower),
  );
  const answered = [...new Set(wanted)].filter(({ best }) => best !== null);
  const [unkept] = wanted;
  if (answered.length > 0) return answered.slice(0, mostShown).map((spot) => spotWords.best(spot));
  return [said !== '' && unkept !== undefined ? spotWords.best(unkept) : spotWords.noBest];
}

const mostShown = 3;

/** `drill salary`: one topic, asked now whether it is due or not; an employer's name means that one. */
function onTopic(
  said: string,
  processes: readonly Process[],
  fresh: readonly WeakSpot[],
  context: Context<unknown>,
): Start | Told {
  const record = fresh.map(kept);
  const employer = processNamed(said, processes);
  if (employer !== null)
    return dueNow([employer], fresh, context, false) ?? nothing(record, context);
  const meant = topicsOf(said)[0];
  const lower = said.toLowerCase();
  for (const process of [...processes, null]) {
    const spots = spotsFor(process?.id ?? null, context, fresh);
    const chosen = spots.filter(
      ({ spot }) => spot.concern === meant?.id || spot.label.toLowerCase().includes(lower),
    );
    const [one] = chosen;
    if (one !== undefined)
      return sitting({ process, chosen: [one], record, unasked: false }, context);
  }
  const bank = meant?.named === true ? concernOf(meant.id) : null;
  if (bank === null || bank.notAboutJob === true) return { tell: [words.unknown(said)], record };
  const { id: concern, label } = bank;
  const origin = { processId: null, concern, label, from: 'own' as const, by: null };
  const spot = newSpot(context.id(), origin, null);
  const [found] = spotsFor(null, context, [...fresh, spot]).filter((each) => each.spot === spot);
  const chosen = found === undefined ? [] : [found];
  return sitting(
    { process: processes[0] ?? null, chosen, record: [...record, kept(spot)], unasked: false },
    context,
  );
}

/** Why the first question comes first, in words. */
export function reasonFor({ spot, question }: Spot, context: Context<unknown>): string {
  return reasonWords(reason(question, today(context)), spot.from === 'everyone');
}

/** The sums of all that can be asked, highest first. */
export function sumsFor(processId: string, context: Context<unknown>) {
  const spots = spotsFor(processId === '' ? null : processId, context);
  const ranked = rankQuestions(
    spots.map(({ question }) => question),
    today(context),
  );
  return ranked.slice(0, 8).flatMap(({ question }) => {
    const found = spots.find(({ spot }) => spot.id === question.id);
    return found === undefined ? [] : [{ spot: found.spot, sums: sums(question, today(context)) }];
  });
}
