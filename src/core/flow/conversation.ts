import type { Part } from '../message/message.ts';
import { repair } from '../words/en/repair.ts';
import { Asking } from './asking.ts';
import { keepDraft, takeBack } from './back.ts';
import { Course } from './course.ts';
import { Speech, type Question } from './speech.ts';
import { Standing, type Surroundings } from './standing.ts';
import { DialogueError } from './state.ts';
import {
  end,
  type Answer,
  type Context,
  type Data,
  type Dialogue,
  type Outcome,
  type Product,
} from './types.ts';

/** What became of an answer: taken, not understood, or none of this flow's business. */
export type Taken = { kind: 'taken' } | { kind: 'again'; why: Part[] } | { kind: 'afresh' };

/**
 * The open conversation during one input: where it stands, what it asks, how it goes on, what is
 * said. Here it takes answers and takes them back. Lives for one run of `advance` and changes
 * nothing outside of the records laid over it.
 */
export class Conversation {
  readonly standing: Standing;
  readonly asking: Asking;
  readonly course: Course;
  readonly speech: Speech;
  /** Everything of the person goes: nothing of the conversation is kept. */
  erased = false;

  /** @throws RecordError, NewerDialogueError, DialogueError */
  constructor(product: Product, around: Surroundings) {
    this.standing = new Standing(product, around);
    this.speech = new Speech(around.id);
    this.asking = new Asking(this.standing, this.speech);
    this.course = new Course(this.standing, this.asking, this.speech);
  }

  get dialogue(): Dialogue | null {
    return this.standing.dialogue;
  }

  question(): Question {
    return this.asking.question();
  }

  context(data: Data): Context<Data> {
    return this.standing.context(data);
  }

  /** Gives an answer to the open question. */
  answer(answer: Answer): Taken {
    const outcome = this.standing.step().answer(answer, this.standing.frameContext());
    if ('again' in outcome) return { kind: 'again', why: outcome.again };
    if ('afresh' in outcome) {
      this.course.keep(outcome);
      this.speech.say(...(outcome.say ?? []));
      return this.leaveOffer();
    }
    if ('stay' in outcome) this.#stay(outcome);
    else this.#goOn(outcome);
    return { kind: 'taken' };
  }

  /** Gives a press, a form or a repair word to the open question; not understood, it is told so. */
  take(answer: Answer): void {
    const taken = this.answer(answer);
    if (taken.kind === 'again') this.asking.saysNo(taken.why);
  }

  /** The top flow ends without an answer; its buttons have passed, though nothing is asked anew. */
  leaveOffer(): Taken {
    const { standing } = this;
    standing.drop();
    if (standing.dialogue !== null)
      standing.dialogue = { ...standing.dialogue, rev: standing.dialogue.rev + 1 };
    return { kind: 'afresh' };
  }

  /** To the question before: of the form, of the flow, or of the flow below that ran this one. */
  back(): void {
    const { standing } = this;
    const dialogue = standing.open();
    const top = standing.top();
    if (dialogue.form !== null && dialogue.form.field > 0) {
      standing.dialogue = { ...dialogue, form: { field: 0, values: {} } };
      return this.asking.ask();
    }
    if (top.answered === 0 && dialogue.frames.length > 1) {
      if (!top.ran) return this.course.leave();
      standing.drop();
      return this.back();
    }
    if (top.answered === 0 || !takeBack(standing))
      return this.asking.saysNo([repair.firstAlready], true);
    this.speech.say(repair.takenBack);
    this.asking.ask();
  }

  #stay(outcome: Extract<Outcome<Data>, { stay: true }>): void {
    const { standing } = this;
    this.course.keep(outcome);
    const top = standing.top();
    standing.setTop({ ...top, data: { ...top.data, ...outcome.set } });
    standing.dialogue = { ...standing.open(), missed: 0, asleep: false };
    this.speech.say(...(outcome.say ?? []));
  }

  #goOn(outcome: Extract<Outcome<Data>, { next: string }>): void {
    const { standing } = this;
    const top = standing.top();
    if (!standing.step().to.includes(outcome.next)) throw new DialogueError(top.flow, outcome.next);
    keepDraft(standing, outcome.record ?? []);
    this.course.keep(outcome);
    for (const each of outcome.tell ?? []) this.speech.tell(each);
    this.speech.say(...(outcome.say ?? []));
    if (this.course.effects.some((effect) => effect.kind === 'erase')) {
      this.erased = true;
      standing.dialogue = null;
      return;
    }
    const step = outcome.next === end ? top.step : outcome.next;
    const data = { ...top.data, ...outcome.set };
    standing.setTop({ ...top, step, data, answered: top.answered + 1 });
    standing.dialogue = { ...standing.open(), form: null, missed: 0, asleep: false };
    this.#moveOn(outcome);
  }

  #moveOn({ next, sleep, resume, run }: Extract<Outcome<Data>, { next: string }>): void {
    const { standing, course } = this;
    if (sleep) {
      if (next === end) standing.drop();
      if (standing.dialogue === null) return;
      standing.dialogue = { ...standing.dialogue, asleep: true, rev: standing.dialogue.rev + 1 };
      return;
    }
    if (resume !== undefined) return course.resume(resume);
    if (run !== undefined) {
      if (next === end) standing.drop();
      return course.run(run, next !== end);
    }
    if (next === end) return course.ended();
    course.enter();
  }
}
