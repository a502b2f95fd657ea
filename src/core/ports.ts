import type { Form, OutFile, Part } from './message/message.ts';
import type { Reading } from './reading/reading.ts';

/**
 * Whose data it is: a candidate or a channel. Adapters build the key so that no two keys collide
 * (docs/behaviour.md, Identity); core treats it as opaque.
 */
export type Subject = string;

/** One stored record. `version` starts at 1 and grows by one with each change. */
export interface Row {
  key: string;
  /** JSON text. */
  value: string;
  version: number;
}

/** A write of one record. `value: null` removes it. */
export interface Put {
  key: string;
  value: string | null;
  /** The version this write relies on; 0: the record must not exist yet. */
  version: number;
}

/** Where a message goes. `chat` orders sending: rows of one chat go out one after the other. */
export interface Address {
  chat: string;
  platform: string;
  /** The person; absent when the whole channel sees it. */
  to?: string;
  channel?: string;
  /** What the adapter needs beyond that (workspace, thread), opaque to core. */
  extra?: Record<string, string>;
}

/** A message ready to be rendered; its choice ids are complete and opaque. */
export interface Outgoing {
  parts: Part[];
  choices: { id: string; label: string }[];
  /** The choices carry numbers that may be typed; otherwise numbers mean lines of the text. */
  numbered: boolean;
  form?: Form;
  picks?: 'day' | 'moment';
  files?: OutFile[];
  cover?: string;
  /** The question (`dialogue.rev`) that is over with this message: its buttons may be taken away. */
  passed?: string;
  /** The person was forgotten: what the bot wrote in this chat before goes, as far as the platform lets it. */
  clears?: true;
}

export interface OutboxRow {
  id: string;
  subject: Subject;
  address: Address;
  message: Outgoing;
  /** How often sending was tried. */
  tries: number;
}

export type NewOutboxRow = Omit<OutboxRow, 'subject' | 'tries'>;

/** Something due at a time. One row a key and subject; setting the key again moves it. */
export interface Reminder {
  subject: Subject;
  key: string;
  /** UTC ms. */
  at: number;
}

/** Work that one subject's step left for another subject. */
export interface InboxRow {
  id: string;
  subject: Subject;
  /** A reminder key that is due for that subject at once. */
  body: string;
}

/** Everything one step makes durable, for one subject, all or nothing. */
export interface Commit {
  subject: Subject;
  /** UTC ms of the step. */
  at: number;
  /** The delivery that caused it; a second commit with the same id for the subject is a duplicate. */
  delivery?: { id: string; keepUntil: number };
  puts: Put[];
  /** A row whose id is still waiting to be sent is left as it is. */
  outbox: NewOutboxRow[];
  remind: { key: string; at: number }[];
  /** Exact reminder keys to cancel. */
  cancel: string[];
  inbox: InboxRow[];
  /** What this step takes off the queue; if it is not there any more the commit is 'gone'. */
  claim?: { reminder: { key: string; at: number } } | { inbox: string };
  /**
   * Removes everything of the subject (records, reminders, unsent messages, inbox) before the
   * rest of this commit is applied, and leaves a keyed-hash tombstone with the time.
   */
  erase?: boolean;
}

/**
 * - committed: durable.
 * - duplicate: this delivery was committed before; nothing changed.
 * - conflict: a version did not match; nothing changed, load again and retry.
 * - gone: the claimed reminder or inbox row is not there any more; nothing changed.
 */
export type CommitResult = 'committed' | 'duplicate' | 'conflict' | 'gone';

/** No message is ever put off this long, ms. */
export const farAhead = 24 * 3_600_000;

export interface Store {
  /** The records with exactly these keys; missing ones are left out. */
  get(subject: Subject, keys: readonly string[]): Promise<Row[]>;
  /** All records whose key starts with `prefix`, in key order (by UTF-16 code unit; keys are ASCII). */
  list(subject: Subject, prefix: string): Promise<readonly Row[]>;
  /** Resolves when the result is durable; rejects when the store cannot say. */
  commit(commit: Commit): Promise<CommitResult>;
  seen(subject: Subject, deliveryId: string): Promise<boolean>;
  /** When the subject last had everything erased, UTC ms, or null; known without the subject's data. */
  erasedAt(subject: Subject): Promise<number | null>;
  /** Due at or before `until`, oldest first. */
  dueReminders(until: number, limit: number): Promise<Reminder[]>;
  /** All reminders of one subject, oldest first. */
  remindersOf(subject: Subject): Promise<Reminder[]>;
  /** UTC ms of the earliest reminder, or null. */
  nextReminderAt(): Promise<number | null>;
  /**
   * The oldest unsent message of every chat whose turn has come, in the order they were committed.
   * A leased row is not returned again before `leaseUntil` unless released. What waits for a time
   * more than `farAhead` away was put off by a clock that was wrong, and may go at once.
   */
  leaseOutbox(now: number, leaseUntil: number, limit: number): Promise<OutboxRow[]>;
  /**
   * The row was sent (or can never be): it is removed and the next of its chat is free. Where none
   * waits the removal may become durable with the next write only: after a crash the row may be there
   * again, as the oldest of its chat.
   */
  outboxDone(id: string): Promise<void>;
  /** The row is tried again at `at`, UTC ms; `countsAsTry: false` when the platform was out of reach. */
  outboxRetry(id: string, at: number, countsAsTry: boolean): Promise<void>;
  /** UTC ms when the next unsent message may go, or null when there is none. */
  nextOutboxAt(): Promise<number | null>;
  inbox(limit: number): Promise<InboxRow[]>;
  /** Every subject that holds a record with this exact key, in order of subject. */
  subjectsWith(key: string): Promise<Subject[]>;
  /** Forgets delivery ids whose `keepUntil` has passed. */
  purge(now: number): Promise<void>;
  /** Makes erased data unrecoverable from the store's files (SQLite: checkpoint and truncate the log). */
  scrub(): Promise<void>;
  close(): Promise<void>;
}

export interface Clock {
  /** UTC ms. */
  now(): number;
}

/** What sending came to. */
export type Sent =
  | { kind: 'sent' }
  /** Try again at `at` (UTC ms); `countsAsTry: false` when the platform was out of reach. */
  | { kind: 'retry'; at: number; countsAsTry: boolean }
  /** It can never be delivered; `code` is the platform's word for why. */
  | { kind: 'dropped'; code: string };

export interface Channel {
  send(row: OutboxRow): Promise<Sent>;
}

/** What the Reader is given: the candidate's words and what is known around them. */
export interface Notes {
  text: string;
  /** UTC ms when it was told. */
  now: number;
  /** IANA zone of the candidate. */
  zone: string;
  employer: string | null;
  /** People of this employer already known, so that a first name is recognised. */
  people: readonly string[];
}

/**
 * Turns free text into findings, each with verbatim evidence, a confidence and its source. The
 * rules in core/reading are the only one today; a smarter one may stand behind the same port.
 */
export interface Reader {
  read(notes: Notes): Promise<Reading>;
}
