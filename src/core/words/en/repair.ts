import { text, type Part } from '../../message/message.ts';

/** Whole messages that mean the same everywhere; never a part of a sentence. */
export const repairWords = {
  back: ['back', 'go back', 'previous', 'undo'],
  withdraw: ['actually ignore that', 'ignore that', 'scratch that', 'ignore the last one'],
  skip: ['skip', 'pass', 'next', 'next question', 'skip it', 'skip this'],
  later: ['later', 'not now', 'remind me later'],
  stop: [
    ...['stop', 'quit', 'exit', 'cancel', 'end', 'enough', 'enough for today'],
    ...['that is enough', "that's enough", 'no more questions'],
  ],
  repeat: ['repeat', 'again please', 'what was the question', 'say that again'],
  leave: ['never mind', 'nevermind', 'forget it'],
} as const;
export type RepairWord = keyof typeof repairWords;

/** Other words for a choice, by its id; labels and ids always work. */
export const choiceWords: Record<string, readonly string[]> = {
  yes: ['yes', 'y', 'yep', 'yeah', 'yup', 'correct', 'right', 'ok', 'okay', 'sure', 'true'],
  no: ['no', 'n', 'nope', 'nah', 'not really', 'not yet', 'nothing yet', 'still nothing'],
  right: ['right', 'yes', 'y', 'yep', 'yeah', 'correct', 'ok', 'okay', "that's right"],
  same: ['yes', 'same one', 'same thing', 'the same'],
  different: ['no', 'different one', 'something else', 'not the same'],
  unsure: ['not sure', 'idk', 'dunno', "don't know", 'dont know', 'maybe'],
  done: [
    ...['done', "that's it", 'thats it', "that's all", 'thats all', "that's everything"],
    ...['thats everything', 'i am done', "i'm done", 'im done', 'finished', 'finish', 'ready'],
    ...['done then', 'ok done', 'all done', 'done now', 'nothing else', 'no more', 'sort it'],
  ],
  all: [
    "that's all",
    'thats all',
    "that's it",
    'thats it',
    'done',
    'nothing else',
    'no more',
    'no',
  ],
  good: ['good', 'ok', 'okay', 'fine', 'great', 'yes', 'cool', 'perfect', 'no'],
  allright: [
    ...['all right', 'alright', 'ok', 'okay', 'yes', 'right', 'correct', 'all good', 'fine'],
    ...['looks good', 'looks right', 'done', 'good', 'all fine', "that's right", 'thats right'],
    ...['nothing', 'nothing wrong', 'no'],
  ],
  fine: ['fine', 'ok', 'okay', 'good', 'all good', 'all ok', 'they were fine', 'all were fine'],
  add: ['yes', 'yes please', 'yep', 'yeah', 'ok', 'okay', 'sure', 'add it', 'please'],
  keep: ['keep', 'keep it', 'ok', 'okay', 'yes', 'good'],
  keepgoing: ['no', 'it goes on', 'goes on', 'not over'],
  keepall: ['no', 'keep', 'keep it', 'keep everything', 'hi', 'no wait', 'wait'],
  nothing: [
    ...['no', 'nothing', 'no nothing', 'none', 'nope', 'nothing new', 'nah', 'nothing else'],
    ...["that's all", 'thats all', "that's it", 'thats it', 'done', 'no more'],
  ],
  over: ["it's over", 'its over', 'over', 'rejected', "didn't get it", 'didnt get it'],
  unknown: [
    ...["i don't know", "don't know", 'dont know', 'i dont know', 'no idea', 'idk', 'dunno'],
    ...['i dunno', 'no clue', 'not sure', 'hard to say', "can't tell", 'cant tell'],
  ],
  open: ['not fixed', 'not yet', 'not fixed yet', 'no date', 'no date yet'],
  redate: ['no', 'wrong', 'change', 'change it'],
};

export const repair = {
  passed: text('That question has passed.'),
  nothingOpen: text('Nothing is open right now. Tell me about an interview, or say help.'),
  firstAlready: text("There's nothing before this one."),
  takenBack: text('Taken back.'),
  empty: text('That came empty. Your own words will do; skip works too.'),
  tooLong: (limit: string) =>
    text(
      `That's more than I can take in one piece (${limit} characters). Send it in parts; I put them together.`,
    ),
  stopped: text('Stopped. What you told me is kept.'),
  over: text('All right. Whenever you like.'),
  back: text('Back to where we were.'),
  /** On a lock screen, where the message itself has no line for it. */
  cover: 'One question is open.',
  hereAgain: text('Here we are again.'),
  unreadable: text(
    'What was open before can\'t be opened right now; it is left untouched. "stop" leaves it.',
  ),
  unknownCommand: (name: string) =>
    text(`I don't know the command "${name}". Say help for what I can do.`),
  fieldNext: (label: string, options: readonly string[], required: boolean): Part =>
    text(
      (options.length > 0 ? `${label}: ${options.join(', ')}?` : `${label}?`) +
        (required ? '' : ' Skip works too.'),
    ),
  fieldOptions: (options: readonly string[]) => text(`One of: ${options.join(', ')}.`),
  fieldNumber: text('A number here, in digits.'),
  fieldRequired: text('This one I need.'),
  fieldLong: (limit: number) => text(`That's more than fits here; ${limit} characters do.`),
};
