import type { Choice } from '../message/message.ts';
import { remembered } from '../reading/remembered.ts';
import { choiceWords, repairWords, type RepairWord } from '../words/en/repair.ts';
import type { Command } from './types.ts';

/**
 * Lower case, one space, no closing punctuation or quotes: how a whole message is compared. It is asked
 * for at every step what a message may mean.
 */
export const plainWords = remembered((text: string): string => {
  const words = text
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[[\]"\u201C\u201D]/gu, '')
    .replace(/\p{Emoji_Modifier}|\uFE0F/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .join(' ');
  return withoutEnd(words, '.!?,;: ');
});

/** The text without any of these characters at its end; linear, whatever the text. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The choice a typed message means: its number (where choices are numbered), id, label or a word for it. */
export function choiceOf(
  text: string,
  choices: readonly Choice[],
  numbered: boolean,
): Choice | null {
  const said = plainWords(text);
  if (said === '') return null;
  const number = /^\d{1,2}$/u.test(said) ? Number(said) : 0;
  if (numbered && number >= 1 && number <= choices.length) return choices[number - 1] ?? null;
  return (
    choices.find(({ label }) => label.length >= said.length && plainWords(label) === said) ??
    choices.find((choice) => choice.id === said) ??
    meaning(choices, said) ??
    meaning(choices, plainAnswer(said)) ??
    null
  );
}

const meaning = (choices: readonly Choice[], word: string | null) =>
  word === null ? undefined : choices.find(({ id }) => choiceWords[id]?.includes(word));

const yesWords = new Set(
  "yes yeah yep yup right correct exactly ok okay sure please thanks that's thats it is".split(' '),
);
const noWords = new Set('no nope nah not really thanks sorry wait'.split(' '));

/** 'yes please', 'no wait': a yes or no with nothing else in it. */
function plainAnswer(said: string): 'yes' | 'no' | null {
  const words = said.replace(/,/gu, '').split(' ');
  if (words.length > 4) return null;
  const first = words[0] ?? '';
  if (['yes', 'yeah', 'yep', 'yup', 'right', 'correct', 'exactly'].includes(first)) {
    return words.every((word) => yesWords.has(word)) ? 'yes' : null;
  }
  if (!['no', 'nope', 'nah'].includes(first)) return null;
  return words.every((word) => noWords.has(word)) ? 'no' : null;
}

const unsure = new Set(choiceWords.unknown);

/** 'idk', 'no idea': the whole message says that they cannot tell. */
export const isUnsure = (text: string): boolean => unsure.has(plainWords(text));

export function repairOf(text: string): RepairWord | null {
  const said = plainWords(text);
  if (said === '' && text.includes('?')) return 'lost';
  return repairs.get(said) ?? null;
}

/** What stands under two words means the one that comes first here. */
const repairOrder = [
  'back',
  'withdraw',
  'skip',
  'later',
  'stop',
  'repeat',
  'leave',
  'lost',
  'hello',
] as const;
const repairs = new Map<string, RepairWord>(
  repairOrder
    .toReversed()
    .flatMap((word) => repairWords[word].map((said): [string, RepairWord] => [said, word])),
);

/** The command a typed message is, and the words behind it; null: it is none. */
export function commandIn(
  text: string,
  commands: readonly Command[],
): { command: Command; rest: string } | null {
  const said = plainWords(text).replace(/^\//u, '');
  const [, begin = '', rest = ''] = /^\/?(\S+)\s+(\S[\s\S]*)$/u.exec(text) ?? [];
  const first = plainWords(begin).replace(/^\//u, '');
  for (const command of commands) {
    if (said === command.name || command.words.includes(said)) return { command, rest: '' };
    const { sayings = {} } = command;
    if (Object.hasOwn(sayings, said)) return { command, rest: sayings[said] ?? '' };
    if (first === command.name && command.rest?.(rest)) return { command, rest };
  }
  return null;
}
