import { kinds } from '../domain/records.ts';
import { plainWords } from '../flow/choices.ts';
import { write } from '../flow/record.ts';
import type { Context, Data, Effect, Product } from '../flow/types.ts';
import { tellsOfDanger } from '../opening/danger.ts';
import { commandWords } from '../words/en/commands.ts';
import { whatItIs } from '../words/en/help.ts';
import { smallTalk } from '../words/en/welcome.ts';

const asksWho =
  /^(?:are|r) (?:you|u) (?:a |an )?(?:real |actual )?(?:person|human|bot|robot|machine|ai|chatgpt|program)\b.{0,20}$/u;
const goodbyes = new Set(['bye', 'goodbye', 'bye bye', 'good night', 'see you', 'ok bye', 'cya']);
const thanks = new Set([
  'ta',
  'tx',
  'tks',
  'thank u',
  'ok thanks',
  'great thanks',
  'nice one',
  'thanks',
  'thank you',
  'thx',
  'ty',
  'cheers',
  'thanks a lot',
  'thank you so much',
  'many thanks',
]);

/** 'what is an obstacle', 'what does brief do' */
const asksWhatIs =
  /^what(?:'s| is| are| does| do| means)(?: an?| the| this| your)? (\p{L}+)(?: mean| do| for)?$/u;

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
  if (goodbyes.has(words)) return { say: [smallTalk.bye], stop: false };
  const asked = asksWhatIs.exec(words)?.[1] ?? '';
  const meant = Object.entries(commandWords).find(
    ([name]) => asked === name || `${asked}s` === name,
  );
  if (asked !== '' && meant !== undefined) return { say: [whatItIs(meant[1])], stop: false };
  if (asksWho.test(words)) return { say: [smallTalk.person], stop: false };
  return null;
};

const allQuiet = (context: Context<Data>): Effect[] =>
  context.records.reminders().map(({ key }) => ({ kind: 'cancel', key }));
