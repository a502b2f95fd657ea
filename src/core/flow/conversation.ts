import { isZone } from '../domain/moments.ts';
import { kinds, newProfile, type Profile } from '../domain/records.ts';
import { message, preceded, type Message, type Part } from '../message/message.ts';
import { repair } from '../words/en/repair.ts';
import { fieldQuestion } from './forms.ts';
import { RecordError, remove, write, type Records } from './records.ts';
import { Speech } from './speech.ts';
import { takenBack } from './back.ts';
import { answersOf, DialogueError, dialogueKind, draftKind, parkedKind } from './state.ts';
import {
  end,
  type Answer,
  type Context,
  type Data,
  type Dialogue,
  type Effect,
  type Flow,
  type Frame,
  type Outcome,
  type Product,
  type Start,
  type Step,
  type Told,
} from './types.ts';
import { upgrade } from './upgrade.ts';

/** What surrounds one input; time, chance and identity are given, never taken. */
export interface Surroundings {
  records: Records;
  /** UTC ms. */
  now: number;
  platform: string;
  /** The zone the platform's profile holds, null when it tells none. */
  zone: string | null;
  delivery: string;
  id: () => string;
}

const deepest = 4;
const longestTrail = 60;

/** What became of an answer: taken, not understood, or none of this flow's business. */
export type Taken = { kind: 'taken' } | { kind: 'again'; why: Part[] } | { kind: 'afresh' };

/**
 * The open conversation during one input: its frames, what is said, and what is to be kept. Lives
 * for one run of `advance` and changes nothing outside of the records laid over it.
 */
export class Conversation {
  readonly #product: Product;
  readonly #around: Surroundings;
  readonly speech: Speech;
  readonly effects: Effect[] = [];
  /** The profile as it was before this input; null: nobody has written under this name before. */
  readonly person: Profile | null;
  dialogue: Dialogue | null;
  erased = false;

  constructor(product: Product, around: Surroundings) {
    this.#product = product;
    this.#around = around;
    this.speech = new Speech(around.id);
    this.person = around.records.get(kinds.profile);
    const stored = around.records.get(dialogueKind);
    this.dialogue = stored === null ? null : upgrade(product, stored);
  }

  back(): void {
    const dialogue = this.open();
    const frame = this.top();
    if (dialogue.form !== null && dialogue.form.field > 0) {
      this.dialogue = { ...dialogue, form: { field: 0, values: {} } };
      return this.ask();
    }
    if (frame.answered === 0) {
      if (dialogue.frames.length > 1 && frame.ran) {
        this.drop();
        return this.back();
      }
      if (dialogue.frames.length > 1) return this.leave();
      return this.saysNo([repair.firstAlready], true);
    }
    const draft = this.#around.records.list(draftKind, dialogue.id).at(-1);
    if (draft === undefined) return this.saysNo([repair.firstAlready], true);
    const now = this.#around.records;
    now.ensure(draft.undo.map(({ key }) => key));
    const undone = draft.undo.map((each) => takenBack(each, now.raw(each.key)));
    this.write([...undone, remove(draftKind, draft)]);
    this.#setTop({ ...frame, step: draft.step, data: draft.data, answered: frame.answered - 1 });
    this.speech.say(repair.takenBack);
    this.ask();
  }

  /** Leaves the top flow and returns to the one below. */
  leave(): void {
    this.drop();
    if (this.dialogue !== null) {
      this.speech.say(repair.back);
      this.#asFarAsPossible(() => this.#enter());
    } else this.speech.say(repair.stopped);
  }

  drop(): void {
    const dialogue = this.open();
    const top = this.top();
    const drafts = this.#around.records.list(draftKind, dialogue.id);
    const mine = top.answered === 0 ? [] : drafts.slice(-top.answered);
    this.write(mine.map((draft) => remove(draftKind, draft)));
    const frames = dialogue.frames.slice(0, -1);
    this.dialogue = frames.length === 0 ? null : { ...dialogue, frames, form: null, missed: 0 };
  }

  stopAll(say = false): void {
    while (this.dialogue !== null) {
      const stopped = this.#stopped();
      if (stopped !== undefined) {
        this.write(stopped.record ?? []);
        this.effects.push(...(stopped.effects ?? []));
        if (say) this.speech.say(...stopped.say);
      } else if (say && this.open().frames.length === 1) this.speech.say(repair.stopped);
      this.drop();
    }
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

  /** What the flow says and keeps of its end; nothing when its records do not open. */
  #stopped(): ReturnType<NonNullable<Flow['stopped']>> | undefined {
    try {
      return this.flow().stopped?.(this.frameContext());
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      return undefined;
    }
  }

  /**
   * Goes on with the conversation below what has just ended. What ended stays so even if that one
   * cannot go on: deleted meanwhile, it ends too; unreadable, it is left and said to be.
   */
  #asFarAsPossible(goOn: () => void): void {
    try {
      goOn();
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      if (error.missing) this.ended();
      else this.speech.say(repair.unreadable);
    }
  }

  begin(what: Start | Told): void {
    if ('tell' in what) {
      this.write(what.record ?? []);
      this.effects.push(...(what.effects ?? []));
      for (const each of what.tell) this.speech.tell(each);
      if (this.dialogue !== null && this.#isWaiting()) this.#asFarAsPossible(() => this.repeat());
      return;
    }
    const flow = this.#product.flows[what.flow];
    if (flow === undefined) throw new DialogueError(what.flow, 'start');
    while (this.dialogue !== null && (this.step().loose || this.step().rests)) this.drop();
    if (this.dialogue !== null && (flow.apart || this.dialogue.frames.length >= deepest))
      this.#park();
    this.#push(flow, what);
    this.#enter();
  }

  /** The open question wants an answer: it is asked once more after something came in between. */
  #isWaiting(): boolean {
    const { free, loose, rests } = this.step();
    return free !== true && loose !== true && rests !== true;
  }

  #push(flow: Flow, start: Start, ran = false): void {
    const data = flow.data.parse(start.data);
    const frame: Frame = {
      flow: flow.name,
      version: flow.version,
      step: flow.start,
      data,
      answered: 0,
      ran,
    };
    this.write(start.record ?? []);
    this.effects.push(...(start.effects ?? []));
    this.speech.say(...(start.say ?? []));
    const open = this.dialogue;
    this.dialogue =
      open === null
        ? {
            id: this.#around.id(),
            rev: 0,
            frames: [frame],
            asked: '',
            form: null,
            missed: 0,
            asleep: false,
          }
        : { ...open, frames: [...open.frames, frame], form: null, missed: 0, asleep: false };
  }

  /** Puts the conversation aside for another one, if there is anything of it to go on with. */
  #park(): void {
    const dialogue = this.open();
    const [root] = dialogue.frames;
    const flow = root === undefined ? undefined : this.#product.flows[root.flow];
    const context = root && flow ? this.context(flow.data.parse(root.data)) : null;
    const stopped = context === null ? undefined : flow?.stopped?.(context);
    const unfinished = flow?.passing !== true && stopped?.say.length !== 0;
    if (unfinished) this.write([write(parkedKind, dialogue)]);
    else this.stopAll();
    this.dialogue = null;
  }

  /** Gives an answer to the open question. A press or a form that is not understood is told so here. */
  answer(answer: Answer): Taken {
    const outcome = this.step().answer(answer, this.frameContext());
    if ('again' in outcome) return { kind: 'again', why: outcome.again };
    if ('afresh' in outcome) {
      this.write(outcome.record ?? []);
      return this.leaveOffer();
    }
    if ('stay' in outcome) this.#stay(outcome);
    else this.#goOn(outcome);
    return { kind: 'taken' };
  }

  /** The top flow ends without an answer; its buttons have passed, though nothing is asked anew. */
  leaveOffer(): Taken {
    this.drop();
    if (this.dialogue !== null) this.dialogue = { ...this.dialogue, rev: this.dialogue.rev + 1 };
    return { kind: 'afresh' };
  }

  #goOn(outcome: Extract<Outcome<Data>, { next: string }>): void {
    if (!this.step().to.includes(outcome.next)) {
      throw new DialogueError(this.top().flow, outcome.next);
    }
    this.#keepDraft(outcome.record ?? []);
    this.write(outcome.record ?? []);
    this.effects.push(...(outcome.effects ?? []));
    for (const each of outcome.tell ?? []) this.speech.tell(each);
    this.speech.say(...(outcome.say ?? []));
    if (this.effects.some((effect) => effect.kind === 'erase')) {
      this.erased = true;
      this.dialogue = null;
      return;
    }
    const data = { ...this.top().data, ...outcome.set };
    const kept = outcome.next === end ? this.top().step : outcome.next;
    this.#setTop({ ...this.top(), step: kept, data, answered: this.top().answered + 1 });
    this.dialogue = { ...this.open(), form: null, missed: 0, asleep: false };
    this.#moveOn(outcome);
  }

  #moveOn(outcome: Extract<Outcome<Data>, { next: string }>): void {
    if (outcome.sleep) {
      if (outcome.next === end) this.drop();
      if (this.dialogue === null) return;
      this.dialogue = { ...this.dialogue, asleep: true, rev: this.dialogue.rev + 1 };
      return;
    }
    if (outcome.resume !== undefined) return this.#resume(outcome.resume);
    if (outcome.run !== undefined) {
      if (outcome.next === end) this.drop();
      return this.#runs(outcome.run, outcome.next !== end);
    }
    if (outcome.next === end) return this.ended();
    this.#enter();
  }

  #runs(start: Start, ran = false): void {
    const flow = this.#product.flows[start.flow];
    if (flow === undefined) throw new DialogueError(start.flow, 'start');
    if (flow.apart && this.dialogue !== null) this.#park();
    this.#push(flow, start, ran);
    this.#enter();
  }

  #stay(outcome: Extract<Outcome<Data>, { stay: true }>): void {
    this.write(outcome.record ?? []);
    this.effects.push(...(outcome.effects ?? []));
    const top = this.top();
    this.#setTop({ ...top, data: { ...top.data, ...outcome.set } });
    this.dialogue = { ...this.open(), missed: 0, asleep: false };
    this.speech.say(...(outcome.say ?? []));
  }

  #resume(id: string): void {
    const parked = this.#around.records.get(parkedKind, id);
    this.drop();
    if (parked === null) return this.ended();
    if (this.dialogue !== null) this.#park();
    this.write([remove(parkedKind, parked)]);
    this.dialogue = upgrade(this.#product, parked);
    this.#asFarAsPossible(() => this.#enter());
  }

  /** The top flow is over: back to the one below, or to a conversation put aside, or to nothing. */
  ended(): void {
    const ended = this.dialogue === null ? null : this.top().flow;
    if (this.dialogue !== null) this.drop();
    if (this.dialogue !== null) return this.#asFarAsPossible(() => this.#enter());
    if (ended === 'parked') return;
    const parked = this.#around.records.list(parkedKind)[0];
    if (parked !== undefined) this.begin({ flow: 'parked', data: { parked: parked.id } });
  }

  /** Walks past steps that have nothing to ask, then asks. */
  #enter(): void {
    for (let count = 0; count < 50; count++) {
      const passed = this.step().unless?.(this.frameContext()) ?? null;
      if (passed === null) return this.ask();
      const next = typeof passed === 'string' ? passed : passed.next;
      if (!this.step().to.includes(next)) throw new DialogueError(this.top().flow, next);
      const { tell = [], run } = typeof passed === 'string' ? {} : passed;
      for (const each of tell) this.speech.tell(each);
      if (next === end && run === undefined) return this.ended();
      if (next === end) this.drop();
      else this.#setTop({ ...this.top(), step: next });
      if (run !== undefined) return this.#runs(run);
    }
    throw new DialogueError(this.top().flow, this.top().step);
  }

  #keepDraft(writes: readonly { key: string; value: string | null }[]): void {
    const dialogue = this.open();
    const top = this.top();
    const records = this.#around.records;
    records.ensure(writes.map((each) => each.key));
    const number = answersOf(dialogue);
    if (number >= longestTrail) return;
    // The last write to a key is what is there after the answer.
    const last = new Map(writes.map(({ key, value }) => [key, value]));
    const undo = [...last].map(([key, value]) => {
      const before = records.raw(key);
      return { key, value: before, after: before === null ? null : value };
    });
    this.write([
      write(draftKind, { dialogue: dialogue.id, number, step: top.step, data: top.data, undo }),
    ]);
  }

  /** Asks the step's question as a new one: older buttons have passed from now on. */
  ask(): void {
    const step = this.step();
    const form = step.form === undefined ? null : (this.open().form ?? { field: 0, values: {} });
    const dialogue = { ...this.open(), rev: this.open().rev + 1, form, asked: this.#around.id() };
    this.dialogue = { ...dialogue, asleep: false };
    this.sayOpen();
  }

  /** The open question once more, its buttons still good. */
  repeat(): void {
    this.dialogue = { ...this.open(), asleep: false };
    this.sayOpen(this.#around.id());
  }

  sayOpen(id = this.open().asked): void {
    const { message: asked, numbered } = this.question();
    this.speech.send({ id, message: preceded(this.speech.take(), asked), numbered });
  }

  question(): { message: Message; numbered: boolean } {
    const dialogue = this.open();
    const step = this.step();
    const context = this.frameContext();
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

  /** Not taken: says why; the question stays open, the second time it is asked whole. */
  saysNo(why: readonly Part[], whole = false): void {
    this.speech.say(...why);
    if (this.dialogue === null) return;
    const missed = this.dialogue.missed + 1;
    this.dialogue = { ...this.dialogue, missed };
    if (whole || missed > 1) return this.repeat();
    const { message: asked, numbered } = this.question();
    const { choices, form } = asked;
    const short = { ...message(this.speech.take()), choices, ...(form ? { form } : {}) };
    this.speech.send({ id: this.#around.id(), message: short, numbered });
  }

  passed(): void {
    this.speech.say(repair.passed);
    if (this.dialogue !== null) this.repeat();
  }

  open(): Dialogue {
    if (this.dialogue === null) throw new DialogueError('none', 'none');
    return this.dialogue;
  }

  top(): Frame {
    const frame = this.open().frames.at(-1);
    if (frame === undefined) throw new DialogueError('none', 'none');
    return frame;
  }

  #setTop(frame: Frame): void {
    const dialogue = this.open();
    this.dialogue = { ...dialogue, frames: [...dialogue.frames.slice(0, -1), frame] };
  }

  flow(): Flow {
    const flow = this.#product.flows[this.top().flow];
    if (flow === undefined) throw new DialogueError(this.top().flow, this.top().step);
    return flow;
  }

  step(): Step<Data> {
    const step = this.flow().steps[this.top().step];
    if (step === undefined) throw new DialogueError(this.top().flow, this.top().step);
    return step;
  }

  frameContext(): Context<Data> {
    return this.context(this.flow().data.parse(this.top().data));
  }

  context(data: Data): Context<Data> {
    const { records, now, platform, delivery, id } = this.#around;
    const person = records.get(kinds.profile) ?? newProfile(now);
    return {
      data,
      records,
      now,
      person,
      isNew: this.person === null,
      zone: person.zone !== null && isZone(person.zone) ? person.zone : 'UTC',
      platform,
      delivery,
      dialogue: this.dialogue?.id ?? '',
      rev: String(this.dialogue?.rev ?? 0),
      id,
    };
  }

  write(writes: readonly { key: string; value: string | null }[]): void {
    this.#around.records.apply(writes);
  }

  store(): void {
    const before = this.#around.records.get(dialogueKind);
    if (this.dialogue !== null) this.write([write(dialogueKind, this.dialogue)]);
    else if (before !== null) {
      const drafts = this.#around.records.list(draftKind, before.id);
      this.write([
        remove(dialogueKind, before),
        ...drafts.map((draft) => remove(draftKind, draft)),
      ]);
    }
  }
}
