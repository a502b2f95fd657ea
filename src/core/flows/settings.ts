import { z } from 'zod';
import { practiceOf } from '../domain/drills/remind.ts';
import { isZone, zoneNamed } from '../domain/moments.ts';
import { kinds, type Profile } from '../domain/records.ts';
import { isPutOff } from '../domain/reminder-keys.ts';
import { roundReminders } from '../domain/reminders.ts';
import { defineFlow } from '../flow/define.ts';
import { write } from '../flow/record.ts';
import {
  end,
  type Context,
  type Effect,
  type Outcome,
  type Step,
  type Told,
} from '../flow/types.ts';
import { message } from '../message/message.ts';
import { appointment } from '../words/en/appointment.ts';
import {
  reminderNames,
  reminders as reminderWords,
  settings as words,
} from '../words/en/settings.ts';

const none = z.object({});
type None = z.infer<typeof none>;

const switches = ['nudge', 'waiting', 'page', 'proof', 'thanks', 'names'] as const;

/** Practice has more than on and off: its hour, days and length. */
const practiceNumber = '8';

const list: Step<None> = {
  to: ['list', 'zone', end],
  typedNumbers: true,
  ask: (context) => words.list(context.person, practiceOf(context)),
  answer: (answer, context) => {
    if (answer.kind !== 'text') return { next: end, say: [words.kept] };
    const off = silenced(answer.text, context);
    if (off !== null)
      return { next: 'list', record: off.record, effects: off.effects, say: [words.allOff] };
    const number = /^\D{0,12}([1-8])\b/u.exec(answer.text)?.[1];
    if (number === undefined) return { again: [words.again] };
    if (number === practiceNumber) return { next: 'list', run: { flow: 'practice', data: {} } };
    const name = switches[Number(number) - 1];
    return name === undefined ? { next: 'zone' } : switched(name, context);
  },
};

/** 'no reminders', 'turn everything off' */
const nothingUnasked =
  /^(?:please )?(?:no (?:more )?(?:reminders?|messages?|notifications?)|(?:turn |switch )?(?:all|everything|(?:all )?reminders?) off|(?:turn |switch )off (?:all|everything|(?:all )?reminders?)|stop (?:all )?(?:reminders|(?:writing|texting|messaging|pinging|bothering|reminding|nagging|sending|spamming)(?: to)? me)|leave me alone|(?:don'?t|do not) (?:write|text|message|remind|ping|bother)(?: to)? me)\b/iu;
const longest = 8;

/** Nothing is sent unasked any more, practice neither; null: that is not what they said. */
export function silenced(said: string, context: Context<unknown>): Told | null {
  if (!nothingUnasked.test(said) || said.split(/\s+/u).length > longest) return null;
  const { person } = context;
  const off = { nudge: false, waiting: false, page: false, proof: false, thanks: false };
  const practice = { ...practiceOf(context), on: false, unanswered: 0 };
  return {
    tell: [message([words.allOff])],
    record: [
      write(kinds.profile, { ...person, settings: { ...person.settings, ...off } }),
      write(kinds.practice, practice),
    ],
    effects: context.records
      .reminders()
      .filter(({ key }) => /^(?:nudge|waiting|page|proof|thanks|drill)\//u.test(key))
      .map(({ key }) => ({ kind: 'cancel', key })),
  };
}

function switched(name: (typeof switches)[number], context: Context<None>): Outcome<None> {
  const { person } = context;
  const settings = { ...person.settings, [name]: !person.settings[name] };
  const after: Profile = { ...person, settings };
  return {
    next: 'list',
    record: [write(kinds.profile, after)],
    say: [words.changed],
    effects: name === 'names' ? [] : pendingAfter(name, after, context),
  };
}

/** A kind switched off takes its pending ones along; switched on, the coming rounds get theirs again. */
function pendingAfter(
  kind: Exclude<(typeof switches)[number], 'names'>,
  person: Profile,
  context: Context<None>,
): Effect[] {
  if (!person.settings[kind]) {
    return context.records
      .reminders()
      .filter(({ key }) => key.startsWith(`${kind}/`))
      .map(({ key }) => ({ kind: 'cancel', key }));
  }
  if (kind === 'waiting' || kind === 'thanks') return [];
  return context.records
    .list(kinds.round)
    .filter((round) => round.state === 'coming')
    .flatMap((round) => roundReminders(round, { ...context, person }));
}

const zone: Step<None> = {
  to: ['list'],
  ask: () => appointment.zone(),
  answer: (answer, context) => {
    if (answer.kind !== 'text') return { next: 'list' };
    const named = zoneNamed(answer.text);
    if (named === null || !isZone(named)) return { again: [appointment.zoneAgain] };
    const told = { ...context.person, zone: named, zoneFrom: 'told' as const };
    return {
      next: 'list',
      record: [write(kinds.profile, told)],
      say: [appointment.zoneKept(named)],
    };
  },
};

/** What is sent unasked, and the clock it goes by. */
export const settings = defineFlow({
  name: 'settings',
  passing: true,
  version: 1,
  start: 'list',
  data: none,
  steps: { list, zone },
});

/** `reminders`: one list of all that is pending. */
export function pendingReminders(context: Context<unknown>): Told {
  const said = context.records.reminders().flatMap(({ key, at }) => {
    const [kind = '', processId = ''] = key.split('/');
    const what = isPutOff(kind) ? 'later' : kind;
    const named = reminderNames.find((name) => name === what);
    if (named === undefined) return [];
    const process =
      named === 'later' || processId === 'none'
        ? null
        : context.records.get(kinds.process, processId);
    return [reminderWords.line(named, process?.employer ?? null, at, context.zone)];
  });
  return { tell: [reminderWords.list(said)] };
}
