import type { Change } from '../../feedback/change.ts';
import type { Check, Feedback } from '../../feedback/feedback.ts';
import { kinds, type ItemName, type Kind } from '../../feedback/kinds.ts';
import type { Refusal } from '../../feedback/refusal.ts';
import { text, type Part } from '../../message/message.ts';
import { inWords, person } from './drill.ts';
import { counted, listed, ordinal, quoted, timesOver } from './names.ts';

const found: Record<ItemName, string> = {
  first: 'the answer in the first sentence',
  situation: 'the situation',
  own: 'your own part',
  result: 'how it ended',
  proof: 'a number or a name',
  link: 'a link to them',
  task: 'the task',
  size: 'its size',
  figure: 'the figure',
  reason: 'a reason',
  firm: 'nothing that takes it back',
  named: 'one weakness by name',
  example: 'an example',
  doing: 'what you do about it',
  changed: 'what changed',
  want: 'what you want now',
  blame: 'nobody blamed',
  step: 'the first step',
  ask: "what you'd ask first",
  involve: "whom you'd involve",
  did: 'a time you did it',
};

const sought: Record<ItemName, string> = {
  ...found,
  figure: 'a figure',
  reason: 'a reason for it',
  named: 'one weakness, named',
  task: 'a task you used it for',
  firm: 'a firm end',
  step: 'a first step',
};

/** At most four words: the candidate says that it is there. */
const claims: Record<ItemName, string> = {
  first: 'It comes first',
  situation: 'The situation is there',
  own: 'My part is there',
  result: 'The ending is there',
  proof: 'A number is there',
  link: 'The link is there',
  task: 'The task is there',
  size: 'The size is there',
  figure: 'There is a figure',
  reason: 'There is a reason',
  firm: 'I take nothing back',
  named: 'It is named',
  example: 'The example is there',
  doing: 'My remedy is there',
  changed: 'The change is there',
  want: 'My wish is there',
  blame: 'Nobody is blamed',
  step: 'The step is there',
  ask: 'My question is there',
  involve: 'The people are there',
  did: 'The time is there',
};

const additions: Record<ItemName, string> = {
  first: 'answer in the first sentence, then tell it.',
  situation: 'say where and when it was, in half a sentence.',
  own: 'say what you did yourself. "I …"',
  result: 'say how it ended.',
  proof: 'put one number or one name into it.',
  link: 'end with what it means for them: one word of theirs is enough.',
  task: 'name one thing you did with it.',
  size: 'say how big it was, or how often.',
  figure: 'begin with the figure. "I\'m looking for …, because …"',
  reason: 'give one reason behind it. "…, because …"',
  firm: 'stop after the reason.',
  named: 'name one weakness, in the first sentence.',
  example: 'tell one time it showed.',
  doing: 'say what you do about it.',
  changed: 'say what is different since then.',
  want: 'say what you want now.',
  blame: 'leave out who was at fault.',
  step: 'begin with the first thing you would do.',
  ask: "say what you'd ask first, and whom.",
  involve: "say whom you'd bring in.",
  did: 'add one time you did it.',
};

const claimByName = new Map(Object.entries(claims));
export const claimLabel = (item: string): string => claimByName.get(item) ?? 'It is there';

const quotesOf = (check: Check): string =>
  check.quotes
    .slice(0, 2)
    .map((each) => quoted(each.text, 80))
    .join(', ');

function foundWords(check: Check): string {
  const said = check.item === 'firm' ? '' : quotesOf(check);
  return `${found[check.item]}${said === '' ? '' : ` (${said})`}`;
}

function changeWords(change: Change): string {
  switch (change.change) {
    case 'tell_one_time':
      return change.form === 'self'
        ? 'this says what you are like. Tell one time it showed: where, what you did, how it ended.'
        : 'this says what is always so. Tell one time: where, what you did, how it ended.';
    case 'add':
      return additions[change.item];
    case 'say_i':
      return `${quoted(change.quote.text, 80)}: which part of that was yours? Say it with "I".`;
    case 'begin_with':
      return `begin with ${quoted(change.quote.text, 80)}.`;
    case 'leave_out':
      return `leave out ${quoted(change.quote.text, 80)}.`;
    case 'move_up':
      return `how it ended comes ${ordinal(change.place)} of ${inWords(change.of)} sentences. Try it ${ordinal(change.to)}.`;
    case 'shorten':
      return `${change.words} words; make it ${change.most}.`;
    case 'lengthen':
      return `there is room for more: ${change.words} words so far, ${change.most} are fine.`;
    default:
      return change satisfies never;
  }
}

/** 'a figure, or a reason for it' */
function either(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

export interface Said {
  feedback: Feedback;
  kind: Kind;
  /** What the candidate says is there. */
  claimed: readonly string[];
  /** What the answer lacks by rule or by the candidate's own tick. */
  missing: readonly string[];
  /** Only the beginning and the end could be seen: what else is missing; null: all of it was there. */
  unseen: readonly string[] | null;
  /** Whom it has to convince; null: nobody known. */
  by: string | null;
  /** Nobody and nothing to link it to. */
  alone: boolean;
  /** The first of a sitting: what no program can tell is said once. */
  first: boolean;
}

/** What was found, what was not, one change, what a program cannot tell. */
export function feedbackParts({
  feedback,
  kind,
  claimed,
  missing,
  unseen,
  by,
  alone,
  first,
}: Said): Part[] {
  const checks = feedback.checks.filter(({ item }) => !(alone && item === 'link'));
  const figure = checks.some(({ item, status }) => item === 'figure' && status !== 'found');
  // nothing to take back is no find where there is no figure
  const there = checks.filter(
    ({ item, status }) =>
      status === 'found' && !claimed.includes(item) && !(item === 'firm' && figure),
  );
  const gone = checks.filter(
    ({ item, status }) =>
      status === 'not_found' && !claimed.includes(item) && (unseen?.includes(item) ?? true),
  );
  const said: string[] = [];
  const judged = checks.filter(({ status }) => status !== 'asked').length;
  if (there.length > 0) {
    const all = there.length === judged && judged > 2 ? `all ${inWords(judged)}: ` : '';
    said.push(`I found ${all}${there.map(foundWords).join(', ')}.`);
  }
  const softened = gone.find(({ item }) => item === 'firm');
  if (softened !== undefined && softened.quotes.length > 0) {
    const n = softened.quotes.length;
    const what = n === 1 ? 'a softener' : `${inWords(n)} softeners`;
    said.push(
      `I found ${what}: ${softened.quotes.map((each) => quoted(each.text, 60)).join(', ')}.`,
    );
  }
  const lost = gone.filter((check) => check !== softened || check.quotes.length === 0);
  if (lost.length > 0)
    said.push(`I couldn't find ${either(lost.map(({ item }) => sought[item]))}.`);
  const yours = checks.filter(({ item }) => claimed.includes(item)).map(({ item }) => found[item]);
  if (yours.length > 0) said.push(`By your own tick: ${listed(yours)}.`);
  const unticked = checks.filter(
    ({ item, status }) => status === 'asked' && missing.includes(item) && !claimed.includes(item),
  );
  if (unticked.length > 0)
    said.push(`Not yet, by your own tick: ${listed(unticked.map(({ item }) => found[item]))}.`);
  said.push(lengthWords(feedback, kind));
  said.push(...flags(feedback));
  const change = feedback.change;
  const settled = change?.change === 'add' && claimed.includes(change.item);
  said.push(
    change === null || settled ? 'No change from me.' : `One change: ${changeWords(change)}`,
  );
  if (feedback.contradiction !== null)
    said.push(
      `Before, they heard ${quoted(feedback.contradiction.earlier, 80)}: decide which it is.`,
    );
  if (first) said.push(cannotTell(kind, by));
  return said.map(text);
}

function lengthWords({ words, seconds, length }: Feedback, kind: Kind): string {
  const usual = kinds[kind].seconds.join(' to ');
  const more = length === 'long' ? `; ${usual} are usual` : '';
  return `${counted(words, 'word')}, about ${counted(seconds, 'second')}${more}.`;
}

function flags({ voice, hedges }: Feedback): string[] {
  const said: string[] = [];
  if (voice.mostlyWe)
    said.push(
      `"we" ${timesOver(voice.we)}, "I" ${voice.i === 0 ? 'not once' : timesOver(voice.i)}.`,
    );
  if (hedges.length > 1)
    said.push(
      `Words that sound unsure: ${hedges
        .slice(0, 3)
        .map((each) => quoted(each.text, 40))
        .join(', ')}.`,
    );
  return said;
}

function cannotTell(kind: Kind, by: string | null): string {
  const whom = by === null ? 'them' : person(by);
  return kind === 'why'
    ? `Whether it blames anybody, and whether it convinces ${whom}, I can't tell.`
    : `Whether it convinces ${whom} I can't tell.`;
}

/** Neither praise nor a pass: one friendly line; what is needed is asked behind it. */
export function nothingToGoOn(refused: 'empty' | 'thin' | 'pasted', said: string): string {
  if (refused === 'pasted') return 'That is the question itself.';
  if (refused === 'empty') return 'That gives me nothing to go on.';
  return `${quoted(said, 60)} gives me nothing to go on.`;
}

/** An answer that may belong elsewhere: asked, never judged. */
export function elsewhere(
  refusal: Extract<Refusal, { refused: 'other' | 'off_topic' }>,
  about: string,
): string {
  return refusal.refused === 'other'
    ? `That looks like your answer to ${quoted(refusal.question, 80)}. Was it meant for this question?`
    : `I can't find anything about ${about} in that. Was it meant for this question?`;
}
