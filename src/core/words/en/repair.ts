import { text, type Part } from '../../message/message.ts';

/** Whole messages that mean the same everywhere; never a part of a sentence. */
export const repairWords = {
  back: [
    ...['back', 'go back', 'previous', 'undo', 'undo that', 'put it back', 'take that back'],
    ...['no wait put it back', 'no put it back', 'wait put it back', 'bring it back'],
  ],
  withdraw: ['actually ignore that', 'ignore that', 'scratch that', 'ignore the last one'],
  skip: ['skip', 'pass', 'next', 'next question', 'skip it', 'skip this'],
  later: ['later', 'not now', 'remind me later'],
  stop: [
    ...['stop', 'quit', 'exit', 'cancel', 'end', 'enough', 'enough for today'],
    ...['that is enough', "that's enough", 'no more questions'],
  ],
  repeat: ['repeat', 'again please', 'what was the question', 'say that again'],
  /** Somebody is back: what stands open is asked again; with nothing open it is a greeting. */
  hello: [
    ...[
      'hi',
      'hello',
      'hey',
      'hiya',
      'hi again',
      'hello again',
      'hey again',
      'im back',
      "i'm back",
    ],
    ...['back again', 'where were we', 'where was i', 'go on', 'continue', 'carry on', 'proceed'],
    ...['hi there', 'hello there', 'good morning', 'good afternoon', 'good evening'],
  ],
  leave: ['never mind', 'nevermind', 'nvm', 'nm', 'forget it', 'forget about it'],
  lost: [
    ...['?', 'what', 'huh', 'eh', 'help me', 'what do you mean', 'what does that mean'],
    ...['what does this mean', 'what means this', 'what is this', 'explain', 'confused'],
    ...["i don't understand", 'i dont understand', 'i not understand', "i don't get it"],
    ...[
      'i no understand',
      'no understand',
      "i didn't understand",
      'not understand',
      'i not get it',
    ],
    ...["i don't understand the question", 'i dont understand the question', "don't understand"],
    ...['what do you mean by that', 'what does it mean', 'which one do you mean'],
    ...['i dont get it', "i'm lost", 'im lost', "i'm confused", 'im confused', 'dont understand'],
    ...['what should i write', 'what should i say', 'what do you want', 'what do i do'],
    ...['how does this work', 'which question', 'what question'],
  ],
} as const;
export type RepairWord = keyof typeof repairWords;

/** In free telling these may be a piece of the story (how they felt): no question about the bot. */
export const mayBeTold: readonly string[] = ['explain', 'confused'];

/** A yes as people type it in a hurry: it agrees with what was just said. */
export const nodWords = [
  ...['yes', 'y', 'yep', 'yeah', 'yup', 'yh', 'ya', 'ye', 'yess', 'aye', 'si', 'ja', 'oui'],
  ...['right', 'correct', 'exactly', 'ok', 'okay', 'okey', 'k', 'kk', 'sure', 'true', 'fine'],
  ...[
    'good',
    'great',
    'cool',
    'nice',
    'perfect',
    'all right',
    'alright',
    'all good',
    'sounds good',
  ],
  ...['yes good', 'yes is good', 'yes it is good', 'is good', 'is ok', 'is right', 'yes is right'],
  ...['👍', '👌', '✅', '🙂', '😊', '🙏', '💯'],
] as const;

/** Other words for a choice, by its id; labels and ids always work. */
export const choiceWords: Record<string, readonly string[]> = {
  yes: nodWords,
  no: [
    'no',
    'n',
    'nope',
    'nah',
    'na',
    '👎',
    'not really',
    'not yet',
    'nothing yet',
    'still nothing',
  ],
  right: [...nodWords, "that's right", 'thats right'],
  same: ['yes', 'same one', 'same thing', 'the same'],
  different: ['no', 'different one', 'something else', 'not the same'],
  unsure: ['not sure', 'idk', 'dunno', "don't know", 'dont know', 'maybe'],
  done: [
    ...['done', "that's it", 'thats it', "that's all", 'thats all', "that's everything"],
    ...['thats everything', 'i am done', "i'm done", 'im done', 'finished', 'finish', 'ready'],
    ...['done then', 'ok done', 'all done', 'done now', 'nothing else', 'no more', 'sort it'],
    ...["that'd be it", 'thatd be it', "that'd be all", 'that would be it', 'that would be all'],
    ...["that's about it", 'thats about it', "that's about all", 'thats about all', 'that is it'],
    ...['that is all', 'that is everything', "that's the lot", 'thats the lot', 'nothing more'],
    ...["so that's it", "and that's it", "ok that's it", "yeah that's it", "so yeah that's it"],
    ...["i think that's it", "i think that's all", 'that was it', 'that was all', 'end', 'the end'],
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
    'nah',
    'na',
  ],
  good: [...nodWords, 'no'],
  allright: [
    ...nodWords,
    ...['looks good', 'looks right', 'done', 'all fine', "that's right", 'thats right'],
    ...['nothing', 'nothing wrong', 'no', 'n', 'nope', 'nah', 'na'],
  ],
  fine: ['fine', 'ok', 'okay', 'good', 'all good', 'all ok', 'they were fine', 'all were fine'],
  add: [
    ...nodWords,
    ...[
      'yes please',
      'add it',
      'keep',
      'keep it',
      'please',
      'done',
      "that's it",
      'thats it',
      "that's all",
      'thats all',
    ],
  ],
  keep: ['keep', 'keep it', ...nodWords],
  keepgoing: ['no', 'it goes on', 'goes on', 'not over'],
  keepall: ['no', 'keep', 'keep it', 'keep everything', 'hi', 'no wait', 'wait'],
  nothing: [
    ...['no', 'nothing', 'no nothing', 'none', 'nope', 'nothing new', 'nah', 'na', 'n'],
    ...['nothing else', 'idk nothing'],
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
  lost: text('Any words of yours will do, or a button; "skip" passes over it.'),
  /** The same in free telling, where every other line is kept: 'skip' ends it there. */
  lostTelling: text(
    'Write what they asked and what they told you, in any words, as it comes. Say "done" when that\'s all.',
  ),
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
