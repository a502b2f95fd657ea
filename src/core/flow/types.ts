import { z } from 'zod';
import type { Profile } from '../domain/records.ts';
import type { ReminderKey } from '../domain/reminder-keys.ts';
import type { Form, Message, Part } from '../message/message.ts';
import type { Address } from '../ports.ts';
import type { Write } from './record.ts';
import type { Records } from './records.ts';

/** A file somebody sent: only the link to it is kept. */
export interface InFile {
  name: string;
  /** MIME type. */
  type: string;
  url: string;
}

/** Small answers and ids only; everything longer is a record of its own. */
export type Data = Record<string, unknown>;

const frame = z.object({
  flow: z.string(),
  version: z.number().int(),
  step: z.string(),
  data: z.record(z.string(), z.unknown()),
  /** How many answers of this frame can be taken back. */
  answered: z.number().int(),
  /** An answer of the frame below started it: `back` at its first question takes that answer back. */
  ran: z.boolean().default(false),
});
/** One flow under way. */
export type Frame = z.infer<typeof frame>;

/** A conversation under way: the top frame, and below it those that wait for it to end. */
export const dialogueSchema = z.object({
  id: z.string(),
  /** Grows with every question asked; a press on an older one has passed. */
  rev: z.number().int(),
  frames: z.array(frame).min(1),
  /** The outbox id of the open question, so that a repetition is the same message. */
  asked: z.string(),
  /** Fields of a form answered so far, when it is asked one by one. */
  form: z.object({ field: z.number().int(), values: z.record(z.string(), z.string()) }).nullable(),
  /** How often in a row the answer was not understood. */
  missed: z.number().int(),
  /** Put off with `later`: the next reminder brings it back. */
  asleep: z.boolean(),
});
export type Dialogue = z.infer<typeof dialogueSchema>;

/** What the person did, as a flow's step sees it. */
export type Answer =
  | { kind: 'choice'; id: string }
  | { kind: 'text'; text: string }
  | { kind: 'form'; values: Record<string, string> }
  | { kind: 'skip' }
  /** 'ignore that' in the middle of telling. */
  | { kind: 'withdraw' }
  /** 'back' in the middle of telling; `again`: nothing told here, so the question before is meant. */
  | { kind: 'back' }
  | { kind: 'reminder'; name: string };

/** Everything a step may look at. Pure: same context, same answer. */
export interface Context<D> {
  data: D;
  records: Records;
  /** UTC ms of the input. */
  now: number;
  /** The person's profile; a fresh one when they are new. */
  person: Profile;
  /** Nobody has written here under this name before. */
  isNew: boolean;
  /** The person's zone, 'UTC' while it is not known. */
  zone: string;
  platform: string;
  /** The id of the delivery being handled. */
  delivery: string;
  /** The id of the open conversation; '' when none is. */
  dialogue: string;
  /** The revision of its open question. */
  rev: string;
  /** A fresh id; the same sequence when the step is run again. */
  id: () => string;
}

/** What happens beside records and the next question. */
export type Effect =
  /** `at`: UTC ms. */
  | { kind: 'remind'; key: ReminderKey; at: number }
  | { kind: 'cancel'; key: string }
  /** Work for another subject, in the same commit. */
  | { kind: 'post'; subject: string; body: string }
  /** Everything of this person goes, in the same commit. */
  | { kind: 'erase' };

export const end = 'end';

export type Outcome<D> =
  /** Not understood, or not possible: say why; the question stays open. */
  | { again: Part[] }
  /** None of this flow's business: it ends, and the text is read as if nothing had been open. */
  | { afresh: true; record?: Write[]; effects?: Effect[]; say?: Part[] }
  /** Taken; the question stays open and is not repeated (a dump goes on). */
  | { stay: true; set?: Partial<D>; record?: Write[]; say?: Part[]; effects?: Effect[] }
  | {
      /** A step of this flow, or `end`. */
      next: string;
      set?: Partial<D>;
      record?: Write[];
      /** Said in the same message as the next question. */
      say?: Part[];
      /** Messages of their own, before the next question. */
      tell?: Message[];
      effects?: Effect[];
      /** Another flow that runs first and then comes back to `next`. */
      run?: Start;
      /** Put off: nothing is asked now, a reminder (`laterKey`) brings the question back. */
      sleep?: boolean;
      /** The conversation put aside under this id goes on. */
      resume?: string;
    };

/** A step passed over: the step to go to, if need be after saying something or running another flow. */
export type Passed = string | { next: string; run?: Start; tell?: Message[] } | null;

export interface Step<D> {
  /** Every step an answer can lead to; `end` ends the flow. */
  to: readonly string[];
  /** The question. Nothing may depend on anything but the context. */
  ask: (context: Context<D>) => Message;
  answer: (answer: Answer, context: Context<D>) => Outcome<D>;
  /** Where to go instead when there is nothing to ask, or what to run first; null: ask. */
  unless?: (context: Context<D>) => Passed;
  /** Fields asked beside the message (a modal, or one by one). */
  form?: (context: Context<D>) => Form;
  /** Free telling: only the choices' words end it; numbers and everything else are text. */
  free?: boolean;
  /** Numbers are typed for the lines shown, so the choices carry none. */
  typedNumbers?: boolean;
  /** Changes to lines are taken here, though the numbers typed are not for lines. */
  takesLines?: boolean;
  /** A closing offer: any text that is no choice ends the flow and is read afresh. */
  loose?: boolean;
  /** A list to look at: it takes words, but is not shown again because of something else. */
  rests?: boolean;
  /** It only leads on (`passage`): nobody ever stands there. */
  passage?: boolean;
}

export interface Flow<D = Data> {
  name: string;
  version: number;
  start: string;
  data: z.ZodType<D>;
  steps: Record<string, Step<D>>;
  /** From an older version's frame to this version's; the step it stands at must exist here. */
  migrate: (frame: Frame) => Frame;
  /** What this conversation is about, to name it when it is put aside ('Halden Freight, round 2'). */
  title?: (context: Context<D>) => string | null;
  /** Called when the person stops in the middle; what was told stays. */
  stopped?: (context: Context<D>) => { record?: Write[]; effects?: Effect[]; say: Part[] };
  /** Not worth going on with later: another conversation takes its place. */
  passing?: boolean;
  /** It never runs inside another conversation; the open one is put aside. */
  apart?: boolean;
}

/** A flow to start, with its first data. */
export interface Start {
  flow: string;
  data: Data;
  /** Said in the same message as the first question. */
  say?: Part[];
  record?: Write[];
  effects?: Effect[];
}

/** Messages without a question. */
export interface Told {
  tell: Message[];
  record?: Write[];
  effects?: Effect[];
}

export interface Command {
  name: string;
  /** Other whole messages that mean it in a direct chat. */
  words: readonly string[];
  /** Whole messages that mean it with words behind it ('my misses': 'misses'). */
  sayings?: Readonly<Record<string, string>>;
  /** Which words may follow in a plain message ('rounds 2'); a slash command takes any. */
  rest?: (rest: string) => boolean;
  /** For help and the platforms' command lists; at most 100 characters. */
  description: string;
  /** How it is typed with what may follow it ('rounds 2'). */
  usage: string;
  start: (rest: string, context: Context<Data>) => Start | Told;
}

/** The product the engine runs: its flows, commands, and what plain words mean when nothing is open. */
export interface Product {
  flows: Record<string, Flow>;
  commands: readonly Command[];
  /** A plain message with nothing open. */
  opening: (text: string, context: Context<Data>) => Start | Told;
  /**
   * A plain message about a list that is not what is asked: where it is to be said; null: it is none.
   * Not looked at where the step shows the lines itself (`typedNumbers`, `takesLines`).
   */
  misplaced?: (text: string) => Part[] | null;
  /** A plain message that the open question cannot take; null: it opens nothing else either. */
  elsewhere?: (text: string, context: Context<Data>) => Start | Told | null;
  /** What goes when a message is deleted on the platform (G19). */
  deleted?: (delivery: string, context: Context<Data>) => Write[];
  /** A row by which the words of this message are found again if it is deleted; null: no need. */
  sourceOf?: (said: string, context: Context<Data>) => Write | null;
  /**
   * What still works for somebody whose profile or open conversation does not open (G19: their data
   * can be taken along and forgotten all the same); null: nothing for these words.
   */
  rescue?: (said: string, unreadable: string, context: Context<Data>) => Told | null;
  /** A reminder that belongs to no dialogue; null: its time has passed. */
  reminded: (key: string, context: Context<Data>) => Start | Told | null;
  /** Looks at every plain message first (danger words, small talk); null: nothing special. */
  before: (
    text: string,
    context: Context<Data>,
    /** In the middle of free telling. */
    free: boolean,
  ) => { say: Part[]; stop: boolean; effects?: Effect[]; record?: Write[] } | null;
}

/** What came in, in the words of the engine. */
export type Input =
  | { kind: 'text'; text: string; files?: readonly InFile[] }
  | { kind: 'press'; choice: string }
  | { kind: 'form'; form: string; values: Record<string, string> }
  | { kind: 'command'; name: string; text: string }
  | { kind: 'reminder'; key: string }
  /** Start-up of a platform that repeats the open question (the terminal). */
  | { kind: 'started' }
  /** The chat was opened and nothing written; somebody new is greeted, once. */
  | { kind: 'arrived' }
  /** The message that came with this delivery was deleted on the platform. */
  | { kind: 'deleted'; delivery: string };

export interface Delivery {
  id: string;
  subject: string;
  /** The person's direct chat: answers always go there. */
  address: Address;
  /** For `Address.extra` of the first message said to it: what it takes to answer this very delivery. */
  answers?: Record<string, string>;
  /** Where it happened when that is a channel; what is sent there is for this person's eyes only. */
  channel?: Address;
  input: Input;
  /** When the platform says it was sent, UTC ms; older than a `forget` means it is dropped. */
  sentAt?: number;
  /** Nobody waits for it any more after this, UTC ms: it then changes nothing. */
  until?: number;
  /** The zone the platform's profile holds. */
  zone?: string;
}
