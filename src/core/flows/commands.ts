import { keepNote } from './notes.ts';
import type { Command, Start, Told } from '../flow/types.ts';
import { readEmployerAnswer } from '../opening/opening.ts';
import { helpText, notYet, notYetNames } from '../words/en/help.ts';
import { commandWords } from '../words/en/commands.ts';
import { startWithEmployer } from './employer.ts';
import { startObstacles, startWhy } from './obstacles/index.ts';
import { startDebrief } from './plain-words.ts';
import { startDrill } from './drill/begin.ts';
import { startProgress } from './progress.ts';
import { startProof } from './proof/index.ts';
import { startRounds } from './rounds/index.ts';
import { pendingReminders } from './settings.ts';
import { exportMessage } from './trust.ts';

const anything = () => true;
const flowOf = (flow: string) => (): Start => ({ flow, data: {} });

/**
 * The one catalogue of commands: help, the platforms' command lists and the terminal all come from
 * it. A bare word is a command only as a whole message; `rest` says what may follow it there.
 */
const here: readonly Command[] = [
  {
    name: 'debrief',
    words: ['interview', 'an interview', 'new interview', 'i had an interview', 'start a debrief'],
    ...commandWords.debrief,
    rest: (rest) => rest.length <= 60,
    start: (rest, context) => startDebrief(readEmployerAnswer(rest), context),
  },
  { name: 'note', words: [], ...commandWords.note, rest: anything, start: keepNote },
  {
    name: 'rounds',
    words: ['my rounds', 'my interviews', 'interviews'],
    ...commandWords.rounds,
    rest: (rest) => /^(?:add|close|(?:.{0,60}\s)?(?:round\s*)?\d{1,2})$/iu.test(rest.trim()),
    start: startRounds,
  },
  {
    name: 'drill',
    words: ['practise', 'practice', 'start practice', 'start drill', 'start the practice'],
    sayings: {
      misses: 'misses',
      'my misses': 'misses',
      'only my misses': 'misses',
      'just my misses': 'misses',
      'only the misses': 'misses',
      'other times': 'hours',
      'other time': 'hours',
      'my best answer': 'best',
      'show me my best answer': 'best',
      'show me my best answers': 'best',
    },
    ...commandWords.drill,
    rest: (rest) =>
      rest.length <= 200 && rest.split(' ').length <= (/^add\b/iu.test(rest) ? 40 : 6),
    start: startDrill,
  },
  {
    name: 'obstacles',
    words: ['my obstacles', 'what is in the way', "what's in the way"],
    ...commandWords.obstacles,
    rest: (rest) => rest.length <= 40,
    start: startObstacles,
  },
  {
    name: 'why',
    words: ['why this order'],
    ...commandWords.why,
    rest: (rest) => /^\d{1,2}$/u.test(rest.trim()),
    start: startWhy,
  },
  {
    name: 'proof',
    words: ['proofs', 'my proof', 'my proofs', 'what can i show'],
    ...commandWords.proof,
    rest: (rest) => /^\d{1,3}$/u.test(rest.trim()),
    start: startProof,
  },
  {
    name: 'brief',
    words: ['my page', 'the page', 'page', 'show the page', 'show me the page', 'show my page'],
    ...commandWords.brief,
    rest: (rest) => rest.length <= 40,
    start: (rest, context) => startWithEmployer('brief', rest.trim(), context),
  },
  {
    name: 'thanks',
    words: [
      '/thanks',
      'thank-you',
      'thank-you note',
      'thank-you notes',
      'thank you note',
      'thank you notes',
    ],
    ...commandWords.thanks,
    start: (rest, context) => startWithEmployer('thanks', rest.trim(), context),
  },
  {
    name: 'progress',
    words: ['my progress', 'how am i doing', 'am i getting better', 'am i improving'],
    ...commandWords.progress,
    rest: (rest) => rest.length <= 40,
    start: (rest, context) => startProgress(rest.trim(), context),
  },
  {
    name: 'reminders',
    words: ['what is due', "what's due"],
    ...commandWords.reminders,
    start: (_rest, context) => pendingReminders(context),
  },
  { name: 'settings', words: [], ...commandWords.settings, start: flowOf('settings') },
  {
    name: 'held',
    words: [
      'what do you hold',
      'what do you hold on me',
      'what do you do with my data',
      'whats held',
      "what's held",
      'what do you know about me',
      'what do you know of me',
    ],
    ...commandWords.held,
    start: flowOf('held'),
  },
  {
    name: 'export',
    words: ['export my data'],
    ...commandWords.export,
    start: (_rest, context): Told => ({ tell: [exportMessage(context)] }),
  },
  {
    name: 'forget',
    words: [
      'forget me',
      'i want to delete my data',
      'delete all my data',
      'forget everything',
      'delete my data',
      'delete everything',
      'delete it all',
      'delete all',
      'erase everything',
      'i want to delete everything',
      'i want everything deleted',
      'remove everything',
      'wipe everything',
    ],
    ...commandWords.forget,
    start: flowOf('forget'),
  },
  {
    name: 'help',
    words: ['what can you do', 'commands', '?'],
    ...commandWords.help,
    start: (): Told => ({ tell: [helpText(here)] }),
  },
];

/** Commands that a later version brings: known, so that asking for one is answered. */
const notThereYet: readonly Command[] = notYetNames.map((name) => ({
  name,
  words: [],
  usage: name,
  description: 'not there yet',
  rest: (rest) => rest.length <= 40,
  start: () => ({ tell: [notYet(name)] }),
}));

export const commands: readonly Command[] = [...here, ...notThereYet];
/** What help and the platforms list: only what is there. */
export const catalogue: readonly Command[] = here;
