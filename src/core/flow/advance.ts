import { kinds, newProfile, type Profile } from '../domain/records.ts';
import { message, preceded, type Message, type Part } from '../message/message.ts';
import { repair } from '../words/en/repair.ts';
import { choiceOf, plainWords, repairOf } from './choices.ts';
import { fieldAnswer, fieldQuestion } from './forms.ts';
import { RecordError, remove, write, type Records } from './records.ts';
import { DialogueError, dialogueKind, draftKind, NewerDialogueError, parkedKind } from './state.ts';
import {
  end,
  type Answer,
  type Command,
  type Context,
  type Data,
  type Dialogue,
  type Effect,
  type Flow,
  type Frame,
  type Input,
  type Outcome,
  type Product,
  type Start,
  type Step,
  type Told,
} from './types.ts';

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

/** A message to send; choices are complete (`dialogue.rev.choice`). */
export interface Spoken {
  id: string;
  message: Message;
  /** The choices are numbered, so that a number typed means one of them. */
  numbered: boolean;
}

export interface Advanced {
  spoken: Spoken[];
  effects: Effect[];
}

/** More than this in one message is refused kindly. */
export const longestText = 20_000;

const deepest = 4;
const longestTrail = 60;

/**
 * One input, one step: reads the open dialogue from the records, lays the new state over them and
 * returns what to say and do. Pure: no clock, no chance, no I/O; it may throw `NeedsLoading`, then
 * the caller loads and calls again.
 *
 * @throws NewerDialogueError, DialogueError, RecordError; nothing is to be stored then.
 */
export function advance(product: Product, input: Input, around: Surroundings): Advanced {
  return new Run(product, around).take(input);
}

/** A conversation's flows brought to this version of the program. */
export function upgrade(product: Product, dialogue: Dialogue): Dialogue {
  const frames = dialogue.frames.map((frame) => {
    const flow = product.flows[frame.flow];
    if (flow === undefined || frame.version > flow.version)
      throw new NewerDialogueError(frame.flow);
    const current = frame.version < flow.version ? flow.migrate(frame) : frame;
    if (flow.steps[current.step] === undefined) throw new DialogueError(flow.name, current.step);
    return { ...current, version: flow.version };
  });
  return { ...dialogue, frames };
}

/** Somebody did something and heard nothing. */
const unanswered = (input: Input, spoken: readonly Spoken[]) =>
  input.kind !== 'reminder' && input.kind !== 'wake' && spoken.length === 0;

class Run {
  readonly #product: Product;
  readonly #around: Surroundings;
  readonly #spoken: Spoken[] = [];
  readonly #effects: Effect[] = [];
  readonly #person: Profile | null;
  #dialogue: Dialogue | null;
  /** Said in the same message as the next question. */
  #before: Part[] = [];
  #erased = false;

  constructor(product: Product, around: Surroundings) {
    this.#product = product;
    this.#around = around;
    this.#person = around.records.get(kinds.profile);
    const stored = around.records.get(dialogueKind);
    this.#dialogue = stored === null ? null : upgrade(product, stored);
  }

  take(input: Input): Advanced {
    if (input.kind !== 'reminder' && input.kind !== 'wake') this.#greetPerson();
    this.#dispatch(input);
    this.#flush();
    if (unanswered(input, this.#spoken) && this.#dialogue === null)
      this.#tell(message([repair.over]));
    if (!this.#erased) this.#store();
    return { spoken: this.#spoken, effects: this.#effects };
  }

  /** Makes the profile, takes over the platform's zone, ends a silence: whoever writes is here. */
  #greetPerson(): void {
    const { now, zone } = this.#around;
    const person = { ...(this.#person ?? newProfile(now)), silent: false };
    const moved = zone !== null && person.zoneFrom !== 'told';
    this.#write([write(kinds.profile, moved ? { ...person, zone, zoneFrom: 'platform' } : person)]);
  }

  #dispatch(input: Input): void {
    switch (input.kind) {
      case 'text':
        return this.#text(input.text);
      case 'press':
        return this.#press(input.choice);
      case 'form':
        return this.#form(input.form, input.values);
      case 'command':
        return this.#command(input.name, input.text);
      case 'reminder':
        return this.#reminder(input.key);
      case 'wake':
        return this.#wake();
      default:
        return input satisfies never;
    }
  }

  // what came in

  #text(raw: string): void {
    const text = raw.trim();
    if (text.length > longestText) {
      return this.#saysNo([repair.tooLong(longestText.toLocaleString('en'))]);
    }
    const first = this.#product.before(
      text,
      this.#context({}),
      this.#dialogue !== null && this.#step().free === true,
    );
    if (first !== null) return this.#interrupt(first);
    if (this.#dialogue === null) return this.#unopened(text);
    if (text === '') return this.#saysNo([repair.empty]);
    this.#answerText(text);
  }

  #interrupt(first: NonNullable<ReturnType<Product['before']>>): void {
    if (first.stop) this.#stopAll();
    this.#write(first.record ?? []);
    this.#effects.push(...(first.effects ?? []));
    this.#before.push(...first.say);
    if (this.#dialogue !== null && !this.#step().free) this.#repeat();
  }

  #unopened(text: string): void {
    const word = repairOf(text);
    const command = this.#commandIn(text);
    if (command !== null)
      return this.#begin(command.command.start(command.rest, this.#context({})));
    if (word !== null && word !== 'leave') {
      this.#before.push(repair.nothingOpen);
      return;
    }
    this.#begin(this.#product.opening(text, this.#context({})));
  }

  #answerText(text: string): void {
    const word = repairOf(text);
    if (word === 'stop' && !this.#canAsk()) return this.#stopAll(true);
    const step = this.#step();
    const context = this.#frameContext();
    const asking = this.#open().form !== null && step.form !== undefined;
    const choices = asking ? [] : step.ask(context).choices;
    const numbered = !step.free && !step.typedNumbers;
    const choice = choiceOf(text, choices, numbered);
    if (choice !== null) return this.#answer({ kind: 'choice', id: choice.id });

    if (word !== null) return this.#repair(word);
    const command = this.#commandIn(text);
    const started = command?.command.start(command.rest, this.#context({})) ?? null;
    // A command for what is open already is an answer to it.
    const here = started !== null && 'flow' in started && started.flow === this.#top().flow;
    if (started !== null && !(here && !step.loose)) return this.#begin(started);
    if (step.loose) {
      this.#drop();
      if (this.#dialogue === null) return this.#unopened(text);
      // The offer's buttons have passed, though nothing is asked anew.
      this.#dialogue = { ...this.#dialogue, rev: this.#dialogue.rev + 1 };
      return this.#answerText(text);
    }
    if (step.form !== undefined && this.#open().form !== null) return this.#field(text);
    this.#answer({ kind: 'text', text });
  }

  #press(choice: string): void {
    const dialogue = this.#dialogue;
    const [id, rev, ...rest] = choice.split('.');
    if (dialogue === null || id !== dialogue.id || rev !== String(dialogue.rev))
      return this.#passed();
    const pressed = this.#step()
      .ask(this.#frameContext())
      .choices.find((c) => c.id === rest.join('.'));
    if (pressed === undefined) return this.#passed();
    this.#answer({ kind: 'choice', id: pressed.id });
  }

  #form(form: string, values: Record<string, string>): void {
    const dialogue = this.#dialogue;
    const step = dialogue === null ? null : this.#step();
    if (
      dialogue === null ||
      form !== `${dialogue.id}.${dialogue.rev}` ||
      step?.form === undefined
    ) {
      return this.#passed();
    }
    const fields = step.form(this.#frameContext()).fields;
    const known: Record<string, string> = {};
    for (const field of fields) {
      const value = Object.hasOwn(values, field.id) ? (values[field.id] ?? '').trim() : '';
      const taken = value === '' && !field.required ? { value: '' } : fieldAnswer(field, value);
      if ('no' in taken) return this.#saysNo(taken.no);
      known[field.id] = taken.value;
    }
    this.#answer({ kind: 'form', values: known });
  }

  #field(text: string): void {
    const dialogue = this.#open();
    const form = this.#step().form?.(this.#frameContext());
    const at = dialogue.form ?? { field: 0, values: {} };
    const field = form?.fields[at.field];
    if (form === undefined || field === undefined) return this.#repeat();
    const taken = fieldAnswer(field, text);
    if ('no' in taken) return this.#saysNo(taken.no);
    this.#fieldDone(form.fields.length, { ...at.values, [field.id]: taken.value });
  }

  #fieldDone(count: number, values: Record<string, string>): void {
    const dialogue = this.#open();
    const field = (dialogue.form?.field ?? 0) + 1;
    if (field >= count) return this.#answer({ kind: 'form', values });
    this.#dialogue = { ...dialogue, form: { field, values }, missed: 0 };
    this.#ask();
  }

  #command(name: string, rest: string): void {
    const command = this.#product.commands.find((each) => each.name === name.toLowerCase());
    if (command === undefined) {
      this.#before.push(repair.unknownCommand(name.slice(0, 40)));
      if (this.#dialogue !== null) this.#repeat();
      return;
    }
    this.#begin(command.start(rest.trim(), this.#context({})));
  }

  #reminder(key: string): void {
    const dialogue = this.#dialogue;
    const [kind, id, rev, name] = key.split('/');
    if (kind === 'wake') return this.#woken(id ?? '');
    if (kind === 'step') {
      if (dialogue === null || id !== dialogue.id || rev !== String(dialogue.rev)) return;
      return this.#answer({ kind: 'reminder', name: name ?? '' });
    }
    if (this.#person === null || this.#person.silent) return;
    const due = this.#product.reminded(key, this.#context({}));
    if (due === null) return;
    this.#begin(due);
  }

  #woken(id: string): void {
    if (this.#person?.silent) return;
    if (this.#dialogue?.id === id) {
      if (!this.#dialogue.asleep) return;
      this.#before.push(repair.hereAgain);
      return this.#repeat();
    }
    const parked = this.#around.records.get(parkedKind, id);
    if (parked !== null) this.#begin({ flow: 'parked', data: { parked: id } });
  }

  #wake(): void {
    if (this.#dialogue !== null) this.#sayOpen();
  }

  // repair words

  #repair(word: NonNullable<ReturnType<typeof repairOf>>): void {
    switch (word) {
      case 'repeat':
        return this.#repeat();
      case 'back':
        return this.#back();
      case 'skip':
        return this.#skip();
      case 'later':
        return this.#begin({ flow: 'later', data: {} });
      case 'stop':
        return this.#open().frames.length > 1 ? this.#leave() : this.#stopAll(true);
      case 'withdraw':
        return this.#step().free ? this.#answer({ kind: 'withdraw' }) : this.#back();
      case 'leave':
        if (this.#step().loose || this.#open().frames.length > 1) return this.#leave();
        return this.#flow().stopped === undefined ? this.#stopAll(true) : this.#skip();
      default:
        return word satisfies never;
    }
  }

  #skip(): void {
    const dialogue = this.#open();
    const step = this.#step();
    if (dialogue.form !== null && step.form !== undefined) {
      const { fields } = step.form(this.#frameContext());
      const field = fields[dialogue.form.field];
      if (field?.required) return this.#saysNo([repair.fieldRequired]);
      return this.#fieldDone(fields.length, dialogue.form.values);
    }
    this.#answer({ kind: 'skip' });
  }

  #back(): void {
    const dialogue = this.#open();
    const frame = this.#top();
    if (dialogue.form !== null && dialogue.form.field > 0) {
      this.#dialogue = { ...dialogue, form: { field: 0, values: {} } };
      return this.#ask();
    }
    if (frame.answered === 0) {
      if (dialogue.frames.length > 1 && frame.ran) {
        this.#drop();
        return this.#back();
      }
      if (dialogue.frames.length > 1) return this.#leave();
      return this.#saysNo([repair.firstAlready], true);
    }
    const draft = this.#around.records.list(draftKind, dialogue.id).at(-1);
    if (draft === undefined) return this.#saysNo([repair.firstAlready], true);
    this.#write([...draft.undo, remove(draftKind, draft)]);
    this.#setTop({ ...frame, step: draft.step, data: draft.data, answered: frame.answered - 1 });
    this.#before.push(repair.takenBack);
    this.#ask();
  }

  /** Leaves the top flow and returns to the one below. */
  #leave(): void {
    this.#drop();
    if (this.#dialogue !== null) {
      this.#before.push(repair.back);
      this.#asFarAsPossible(() => this.#enter());
    } else this.#before.push(repair.stopped);
  }

  #drop(): void {
    const dialogue = this.#open();
    const top = this.#top();
    const drafts = this.#around.records.list(draftKind, dialogue.id);
    const mine = top.answered === 0 ? [] : drafts.slice(-top.answered);
    this.#write(mine.map((draft) => remove(draftKind, draft)));
    const frames = dialogue.frames.slice(0, -1);
    this.#dialogue = frames.length === 0 ? null : { ...dialogue, frames, form: null, missed: 0 };
  }

  #stopAll(say = false): void {
    while (this.#dialogue !== null) {
      const stopped = this.#stopped();
      if (stopped !== undefined) {
        this.#write(stopped.record ?? []);
        this.#effects.push(...(stopped.effects ?? []));
        if (say) this.#before.push(...stopped.say);
      } else if (say && this.#open().frames.length === 1) this.#before.push(repair.stopped);
      this.#drop();
    }
  }

  /** False when a record of the open question does not open. */
  #canAsk(): boolean {
    try {
      this.#question();
      return true;
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      return false;
    }
  }

  /** What the flow says and keeps of its end; nothing when its records do not open. */
  #stopped(): ReturnType<NonNullable<Flow['stopped']>> | undefined {
    try {
      return this.#flow().stopped?.(this.#frameContext());
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      return undefined;
    }
  }

  // moving on

  /**
   * Goes on with the conversation below what has just ended. What ended stays so even if that one
   * cannot go on: deleted meanwhile, it ends too; unreadable, it is left and said to be.
   */
  #asFarAsPossible(goOn: () => void): void {
    try {
      goOn();
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      if (error.missing) this.#ended();
      else this.#before.push(repair.unreadable);
    }
  }

  #begin(what: Start | Told): void {
    if ('tell' in what) {
      this.#write(what.record ?? []);
      this.#effects.push(...(what.effects ?? []));
      for (const each of what.tell) this.#tell(each);
      if (this.#dialogue !== null && !this.#step().free && !this.#step().loose)
        this.#asFarAsPossible(() => this.#repeat());
      return;
    }
    const flow = this.#product.flows[what.flow];
    if (flow === undefined) throw new DialogueError(what.flow, 'start');
    if (this.#dialogue !== null && this.#step().loose) this.#drop();
    if (this.#dialogue !== null && (flow.apart || this.#dialogue.frames.length >= deepest))
      this.#park();
    this.#push(flow, what);
    this.#enter();
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
    this.#write(start.record ?? []);
    this.#effects.push(...(start.effects ?? []));
    this.#before.push(...(start.say ?? []));
    const open = this.#dialogue;
    this.#dialogue =
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

  #park(): void {
    const dialogue = this.#open();
    this.#write([write(parkedKind, dialogue)]);
    this.#dialogue = null;
  }

  #answer(answer: Answer): void {
    const frame = this.#top();
    const outcome = this.#step().answer(answer, this.#frameContext());
    if ('again' in outcome) return this.#saysNo(outcome.again);
    if ('stay' in outcome) return this.#stay(outcome);
    const step = this.#step();
    if (!step.to.includes(outcome.next)) throw new DialogueError(frame.flow, outcome.next);
    this.#keepDraft(outcome.record ?? []);
    this.#write(outcome.record ?? []);
    this.#effects.push(...(outcome.effects ?? []));
    for (const each of outcome.tell ?? []) this.#tell(each);
    this.#before.push(...(outcome.say ?? []));
    if (this.#effects.some((effect) => effect.kind === 'erase')) {
      this.#erased = true;
      this.#dialogue = null;
      return;
    }
    const data = { ...this.#top().data, ...outcome.set };
    const kept = outcome.next === end ? this.#top().step : outcome.next;
    this.#setTop({ ...this.#top(), step: kept, data, answered: this.#top().answered + 1 });
    this.#dialogue = { ...this.#open(), form: null, missed: 0, asleep: false };
    this.#moveOn(outcome);
  }

  #moveOn(outcome: Extract<Outcome<Data>, { next: string }>): void {
    if (outcome.sleep) {
      if (outcome.next === end) this.#drop();
      if (this.#dialogue === null) return;
      this.#dialogue = { ...this.#dialogue, asleep: true, rev: this.#dialogue.rev + 1 };
      return;
    }
    if (outcome.resume !== undefined) return this.#resume(outcome.resume);
    if (outcome.run !== undefined) {
      if (outcome.next === end) this.#drop();
      return this.#runs(outcome.run, outcome.next !== end);
    }
    if (outcome.next === end) return this.#ended();
    this.#enter();
  }

  #runs(start: Start, ran = false): void {
    const flow = this.#product.flows[start.flow];
    if (flow === undefined) throw new DialogueError(start.flow, 'start');
    if (flow.apart && this.#dialogue !== null) this.#park();
    this.#push(flow, start, ran);
    this.#enter();
  }

  #stay(outcome: Extract<Outcome<Data>, { stay: true }>): void {
    this.#write(outcome.record ?? []);
    this.#effects.push(...(outcome.effects ?? []));
    const top = this.#top();
    this.#setTop({ ...top, data: { ...top.data, ...outcome.set } });
    this.#dialogue = { ...this.#open(), missed: 0, asleep: false };
    this.#before.push(...(outcome.say ?? []));
  }

  #resume(id: string): void {
    const parked = this.#around.records.get(parkedKind, id);
    this.#drop();
    if (parked === null) return this.#ended();
    if (this.#dialogue !== null) this.#park();
    this.#write([remove(parkedKind, parked)]);
    this.#dialogue = upgrade(this.#product, parked);
    this.#asFarAsPossible(() => this.#enter());
  }

  /** The top flow is over: back to the one below, or to a conversation put aside, or to nothing. */
  #ended(): void {
    const ended = this.#dialogue === null ? null : this.#top().flow;
    if (this.#dialogue !== null) this.#drop();
    if (this.#dialogue !== null) return this.#asFarAsPossible(() => this.#enter());
    if (ended === 'parked') return;
    const parked = this.#around.records.list(parkedKind)[0];
    if (parked !== undefined) this.#begin({ flow: 'parked', data: { parked: parked.id } });
  }

  /** Walks past steps that have nothing to ask, then asks. */
  #enter(): void {
    for (let count = 0; count < 50; count++) {
      const passed = this.#step().unless?.(this.#frameContext()) ?? null;
      if (passed === null) return this.#ask();
      const next = typeof passed === 'string' ? passed : passed.next;
      if (!this.#step().to.includes(next)) throw new DialogueError(this.#top().flow, next);
      const { tell = [], run } = typeof passed === 'string' ? {} : passed;
      for (const each of tell) this.#tell(each);
      if (next === end && run === undefined) return this.#ended();
      if (next === end) this.#drop();
      else this.#setTop({ ...this.#top(), step: next });
      if (run !== undefined) return this.#runs(run);
    }
    throw new DialogueError(this.#top().flow, this.#top().step);
  }

  #keepDraft(writes: readonly { key: string; value: string | null }[]): void {
    const dialogue = this.#open();
    const top = this.#top();
    const records = this.#around.records;
    records.ensure(writes.map((each) => each.key));
    const number = dialogue.frames.reduce((sum, frame) => sum + frame.answered, 0);
    if (number >= longestTrail) return;
    const undo = writes.map(({ key }) => ({ key, value: records.raw(key) }));
    this.#write([
      write(draftKind, { dialogue: dialogue.id, number, step: top.step, data: top.data, undo }),
    ]);
  }

  // speaking

  /** Asks the step's question as a new one: older buttons have passed from now on. */
  #ask(): void {
    const step = this.#step();
    const form = step.form === undefined ? null : (this.#open().form ?? { field: 0, values: {} });
    const dialogue = { ...this.#open(), rev: this.#open().rev + 1, form, asked: this.#around.id() };
    this.#dialogue = { ...dialogue, asleep: false };
    this.#sayOpen();
  }

  /** The open question once more, its buttons still good. */
  #repeat(): void {
    this.#dialogue = { ...this.#open(), asleep: false };
    this.#sayOpen(this.#around.id());
  }

  #sayOpen(id = this.#open().asked): void {
    const { message: asked, numbered } = this.#question();
    this.#spoken.push({ id, message: preceded(this.#takeBefore(), asked), numbered });
  }

  #question(): { message: Message; numbered: boolean } {
    const dialogue = this.#open();
    const step = this.#step();
    const context = this.#frameContext();
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
  #saysNo(why: readonly Part[], whole = false): void {
    this.#before.push(...why);
    if (this.#dialogue === null) return;
    const missed = this.#dialogue.missed + 1;
    this.#dialogue = { ...this.#dialogue, missed };
    if (whole || missed > 1) return this.#repeat();
    const { message: asked, numbered } = this.#question();
    const { choices, form } = asked;
    const short = { ...message(this.#takeBefore()), choices, ...(form ? { form } : {}) };
    this.#spoken.push({ id: this.#around.id(), message: short, numbered });
  }

  #passed(): void {
    this.#before.push(repair.passed);
    if (this.#dialogue !== null) this.#repeat();
  }

  #tell(told: Message): void {
    this.#flush();
    this.#spoken.push({ id: this.#around.id(), message: told, numbered: false });
  }

  #flush(): void {
    const said = this.#takeBefore();
    if (said.length > 0) {
      this.#spoken.push({ id: this.#around.id(), message: message(said), numbered: false });
    }
  }

  #takeBefore(): Part[] {
    const before = this.#before;
    this.#before = [];
    return before;
  }

  // state

  #commandIn(text: string): { command: Command; rest: string } | null {
    const said = plainWords(text);
    for (const command of this.#product.commands) {
      if (said === command.name || command.words.includes(said)) return { command, rest: '' };
      const [, first = '', rest = ''] = /^\/?(\S+)\s+(\S[\s\S]*)$/u.exec(text) ?? [];
      if (plainWords(first) === command.name && command.rest?.(rest)) return { command, rest };
    }
    return null;
  }

  #open(): Dialogue {
    if (this.#dialogue === null) throw new DialogueError('none', 'none');
    return this.#dialogue;
  }

  #top(): Frame {
    const frame = this.#open().frames.at(-1);
    if (frame === undefined) throw new DialogueError('none', 'none');
    return frame;
  }

  #setTop(frame: Frame): void {
    const dialogue = this.#open();
    this.#dialogue = { ...dialogue, frames: [...dialogue.frames.slice(0, -1), frame] };
  }

  #flow(): Flow {
    const flow = this.#product.flows[this.#top().flow];
    if (flow === undefined) throw new DialogueError(this.#top().flow, this.#top().step);
    return flow;
  }

  #step(): Step<Data> {
    const step = this.#flow().steps[this.#top().step];
    if (step === undefined) throw new DialogueError(this.#top().flow, this.#top().step);
    return step;
  }

  #frameContext(): Context<Data> {
    return this.#context(this.#flow().data.parse(this.#top().data));
  }

  #context(data: Data): Context<Data> {
    const { records, now, platform, delivery, id } = this.#around;
    const person = records.get(kinds.profile) ?? newProfile(now);
    return {
      data,
      records,
      now,
      person,
      isNew: this.#person === null,
      zone: person.zone ?? 'UTC',
      platform,
      delivery,
      dialogue: this.#dialogue?.id ?? '',
      rev: String(this.#dialogue?.rev ?? 0),
      id,
    };
  }

  #write(writes: readonly { key: string; value: string | null }[]): void {
    this.#around.records.apply(writes);
  }

  #store(): void {
    const before = this.#around.records.get(dialogueKind);
    if (this.#dialogue !== null) this.#write([write(dialogueKind, this.#dialogue)]);
    else if (before !== null) {
      const drafts = this.#around.records.list(draftKind, before.id);
      this.#write([
        remove(dialogueKind, before),
        ...drafts.map((draft) => remove(draftKind, draft)),
      ]);
    }
  }
}
