import { text } from '../../message/message.ts';

/** What was typed holds no date. */
export const noDate = text(
  "I couldn't read a date in that. Like: Thursday at 2, or 19 March 14:30.",
);

/** 'rename 1 to …' where no list stands. */
export const nothingToRename = text(
  'A line is renamed at its list: say "obstacles", then "rename 1 to …".',
);

/** What was typed names no employer. */
export const needsName = text('I need a name to keep it under; a nickname will do.');
