import { message, preceded, type Part } from '../message/message.ts';
import { repair } from '../words/en/repair.ts';
import { fieldQuestion } from './forms.ts';
import { RecordError } from './record.ts';
import type { Question, Speech } from './speech.ts';
import type { Standing } from './standing.ts';

/** Puts the question at which a person stands. */
export class Asking {
  readonly #standing: Standing;
  readonly #speech: Speech;

  constructor(standing: Standing, speech: Speech) {
    this.#standing = standing;
    this.#speech = speech;
  }

  /** The open question, whole; of a form asked one by one, the field that is its turn. */
  question(): Question {
    const dialogue = this.#standing.open();
    const step = this.#standing.step();
    const context = this.#standing.frameContext();
    const asked = step.ask(context);
    const prefix = `${dialogue.id}.${dialogue.rev}`;
    const choices = asked.choices.map(({ id, label }) => ({ id: `${prefix}.${id}`, label }));
    const numbered = !step.free && !step.typedNumbers;
    if (step.form === undefined) return { message: { ...asked, choices }, numbered };
    const form = { ...step.form(context), id: prefix };
    const field = form.fields[dialogue.form?.field ?? 0];
    const parts = field === undefined ? [] : [fieldQuestion(field)];
    const said = (dialogue.form?.field ?? 0) > 0 ? parts : [...asked.parts, ...parts];
    return { message: { ...asked, parts: said, choices, form }, numbered };
  }

  /** False when a record of the open question does not open. */
  canAsk(): boolean {
    try {
      this.question();
      return true;
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      return false;
    }
  }

  /** What the open question is about was deleted. */
  isVoid(): boolean {
    try {
      this.question();
      return false;
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      return error.missing;
    }
  }

  /** Asks the step's question as a new one: older buttons have passed from now on. */
  ask(): void {
    const standing = this.#standing;
    const open = standing.open();
    const form =
      standing.step().form === undefined ? null : (open.form ?? { field: 0, values: {} });
    const asked = standing.around.id();
    standing.dialogue = { ...open, rev: open.rev + 1, form, asked, asleep: false };
    this.sayOpen();
  }

  /** The open question once more, its buttons still good. */
  repeat(): void {
    this.#standing.dialogue = { ...this.#standing.open(), asleep: false };
    this.#say(this.#standing.around.id());
  }

  /** The open question as the very message that it was: sent twice it is one. */
  sayOpen(): void {
    this.#say(this.#standing.open().asked);
  }

  /** Not taken: says why; the question stays open, the second time it is asked whole. */
  saysNo(why: readonly Part[], whole = false): void {
    const standing = this.#standing;
    this.#speech.say(...why);
    if (standing.dialogue === null) return;
    const missed = standing.dialogue.missed + 1;
    standing.dialogue = { ...standing.dialogue, missed };
    if (whole || missed > 1) return this.repeat();
    const { message: asked, numbered } = this.question();
    const { choices, form } = asked;
    const short = { ...message(this.#speech.take()), choices, ...(form ? { form } : {}) };
    this.#speech.send({ id: standing.around.id(), message: short, numbered });
  }

  /** A press or a form was for a question of before; the present one comes again. */
  passed(): void {
    this.#speech.say(repair.passed);
    if (this.#standing.dialogue !== null) this.repeat();
  }

  #say(id: string): void {
    const { message: asked, numbered } = this.question();
    this.#speech.send({ id, message: preceded(this.#speech.take(), asked), numbered });
  }
}
