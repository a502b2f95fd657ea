/**
 * Platform-neutral messages. Flows build them, adapters render them; the words come from
 * core/words. Text parts never hold markup: an adapter escapes all of it.
 */

/** One press. `id` is short and stable inside its step ('done'); the engine adds dialogue and revision. */
export interface Choice {
  id: string;
  label: string;
}

export type FieldKind = 'text' | 'choice' | 'date' | 'time' | 'number';

export interface Field {
  id: string;
  label: string;
  kind: FieldKind;
  /** The labels to choose from; only for kind 'choice'. */
  options?: string[];
  required: boolean;
}

/** A list of fields: a modal where the platform has one, otherwise asked one by one. */
export interface Form {
  id: string;
  title: string;
  fields: Field[];
}

export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'heading'; text: string }
  /** One entry a line; adapters may show them as a list but must keep order and numbering. */
  | { kind: 'lines'; lines: string[] }
  /** A compact table of two columns. */
  | { kind: 'facts'; facts: Fact[] };

export interface Fact {
  label: string;
  text: string;
}

/** A file the bot hands over, whole (exports are small). */
export interface OutFile {
  name: string;
  /** MIME type. */
  type: string;
  content: string;
}

export interface Message {
  parts: Part[];
  choices: Choice[];
  form?: Form;
  /** The answer is a day (and a time): a platform with pickers offers them; what is picked is text. */
  picks?: 'day' | 'moment';
  files?: OutFile[];
  /** What a lock screen may show of a message nobody asked for (docs/behaviour.md G17). */
  cover?: string;
  /** The last one before everything of the person goes, the bot's own messages too. */
  clears?: true;
}

export function text(value: string): Part {
  return { kind: 'text', text: value };
}

export function heading(value: string): Part {
  return { kind: 'heading', text: value };
}

export function lines(values: string[]): Part {
  return { kind: 'lines', lines: values };
}

export function facts(values: Fact[]): Part {
  return { kind: 'facts', facts: values };
}

/** A message of plain lines, with choices given as [id, label] pairs. */
export function message(
  content: string | Part[],
  choices: readonly (readonly [id: string, label: string])[] = [],
): Message {
  return {
    parts: typeof content === 'string' ? [text(content)] : content,
    choices: choices.map(([id, label]) => ({ id, label })),
  };
}

/** The same message with parts said before it. */
export function preceded(before: readonly Part[], after: Message): Message {
  return { ...after, parts: [...before, ...after.parts] };
}
