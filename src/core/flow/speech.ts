import { message, type Message, type Part } from '../message/message.ts';

/** A message as it is said; its choices are complete (`dialogue.rev.choice`). */
export interface Question {
  message: Message;
  /** The choices are numbered, so that a number typed means one of them. */
  numbered: boolean;
}

/** A message to send. */
export interface Spoken extends Question {
  id: string;
}

/** What is said in answer to one input, in order. */
export class Speech {
  readonly spoken: Spoken[] = [];
  readonly #id: () => string;
  #before: Part[] = [];

  constructor(id: () => string) {
    this.#id = id;
  }

  /** Said in the same message as the next question. */
  say(...parts: Part[]): void {
    this.#before.push(...parts);
  }

  /** What was said so far and waits for a question; it waits no longer. */
  take(): Part[] {
    const before = this.#before;
    this.#before = [];
    return before;
  }

  /** Something was said, or waits to be. */
  get isBegun(): boolean {
    return this.spoken.length > 0 || this.#before.length > 0;
  }

  send(spoken: Spoken): void {
    this.spoken.push(spoken);
  }

  /** A message of its own, after what was said before it. */
  tell(told: Message): void {
    this.flush();
    this.send({ id: this.#id(), message: told, numbered: false });
  }

  /** What waits for a question goes out without one. */
  flush(): void {
    const said = this.take();
    if (said.length > 0) this.send({ id: this.#id(), message: message(said), numbered: false });
  }
}
