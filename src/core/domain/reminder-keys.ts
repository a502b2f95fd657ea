import type { Process, Round } from './records.ts';

/** What is sent unasked, by the first word of its key. `reminders` names each, `unasked.ts` answers it. */
export const reminderKinds = ['nudge', 'waiting', 'page', 'proof', 'thanks', 'drill'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/**
 * The name of a reminder; setting it again moves it. The employer's id stands second, so that closing
 * the employer cancels it. `later` and `step` are the engine's: a conversation put off, and a question
 * that says something by itself after a while.
 */
export type ReminderKey =
  `${ReminderKind}/${string}` | `later/${string}` | `step/${string}/${string}/${string}`;

export const isReminderKey = (key: string): key is ReminderKey =>
  [...reminderKinds, 'later', 'step'].some((kind) => key.startsWith(`${kind}/`));

type OfRound = Pick<Round, 'processId' | 'id'>;

/** A word half an hour after a round's end, unless they have written before (G17). */
export const nudgeKey = ({ processId, id }: OfRound): ReminderKey => `nudge/${processId}/${id}`;
/** The page, the evening before a round. */
export const pageKey = ({ processId, id }: OfRound): ReminderKey => `page/${processId}/${id}`;
/** Thank-you drafts, the morning after a round. */
export const thanksKey = ({ processId, id }: OfRound): ReminderKey => `thanks/${processId}/${id}`;
/** One question when an employer has not come back. */
export const waitingKey = (processId: Process['id']): ReminderKey => `waiting/${processId}`;
/** One reminder a day and employer for all that is due, by local day. */
export const proofKey = (processId: Process['id'], on: string): ReminderKey =>
  `proof/${processId}/${on}`;
/** What brings a conversation back that was put off (`later`), by its dialogue's id. */
export const laterKey = (dialogue: string): ReminderKey => `later/${dialogue}`;

/** Is this the first word of such a key? `wake` stands in keys that an earlier version set. */
export const isPutOff = (kind: string): boolean => kind === 'later' || kind === 'wake';
