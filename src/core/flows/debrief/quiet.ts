import type { ReminderKey } from '../../domain/reminder-keys.ts';
import type { Effect } from '../../flow/types.ts';
import type { DebriefContext } from './place.ts';

/** Ten quiet minutes in the middle of a telling: 'Shall I sort what I have?' */
export const quietKey = (context: DebriefContext, rev: string): ReminderKey =>
  `step/${context.dialogue}/${rev}/quiet`;

export const noQuiet = (context: DebriefContext): Effect[] => [
  { kind: 'cancel', key: quietKey(context, context.rev) },
];
