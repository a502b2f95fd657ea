import { isZone } from '../domain/moments.ts';
import { kinds, newProfile, type Profile } from '../domain/records.ts';
import { remove, write, type Write } from './record.ts';
import type { Records } from './records.ts';
import { DialogueError, dialogueKind, draftKind } from './state.ts';
import type { Context, Data, Dialogue, Flow, Frame, Product, Start, Step } from './types.ts';
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

/**
 * Where a person stands: the open dialogue, its flows one upon another, and the step on top. Changes
 * nothing outside of the records laid over what is stored.
 */
export class Standing {
  readonly product: Product;
  readonly around: Surroundings;
  /** The profile as it was before this input; null: nobody has written under this name before. */
  readonly person: Profile | null;
  /** null: nothing is open. */
  dialogue: Dialogue | null;

  /** @throws RecordError, NewerDialogueError, DialogueError */
  constructor(product: Product, around: Surroundings) {
    this.product = product;
    this.around = around;
    this.person = around.records.get(kinds.profile);
    this.dialogue = this.#stored();
  }

  /** Stands where the records say, after they were changed beside the conversation. */
  reload(): void {
    this.dialogue = this.#stored();
  }

  #stored(): Dialogue | null {
    const stored = this.around.records.get(dialogueKind);
    return stored === null ? null : upgrade(this.product, stored);
  }

  /** The open dialogue. @throws DialogueError when nothing is open. */
  open(): Dialogue {
    if (this.dialogue === null) throw new DialogueError('none', 'none');
    return this.dialogue;
  }

  top(): Frame {
    const frame = this.open().frames.at(-1);
    if (frame === undefined) throw new DialogueError('none', 'none');
    return frame;
  }

  setTop(frame: Frame): void {
    const dialogue = this.open();
    this.dialogue = { ...dialogue, frames: [...dialogue.frames.slice(0, -1), frame] };
  }

  flow(): Flow {
    const { flow, step } = this.top();
    return this.flowNamed(flow, step);
  }

  flowNamed(name: string, step = 'start'): Flow {
    const flow = this.product.flows[name];
    if (flow === undefined) throw new DialogueError(name, step);
    return flow;
  }

  step(): Step<Data> {
    const step = this.flow().steps[this.top().step];
    if (step === undefined) throw new DialogueError(this.top().flow, this.top().step);
    return step;
  }

  /** What the step on top may look at; its flow parses the data (`defineFlow`). */
  frameContext(): Context<Data> {
    return this.context(this.top().data);
  }

  context(data: Data): Context<Data> {
    const { records, now, platform, delivery, id } = this.around;
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

  write(writes: readonly Write[]): void {
    this.around.records.apply(writes);
  }

  /** Puts a flow on top; `ran`: an answer of the one below started it. */
  push(flow: Flow, { data, record = [] }: Pick<Start, 'data' | 'record'>, ran: boolean): void {
    const frame: Frame = {
      flow: flow.name,
      version: flow.version,
      step: flow.start,
      data: flow.data.parse(data),
      answered: 0,
      ran,
    };
    this.write(record);
    const now = { form: null, missed: 0, asleep: false };
    this.dialogue =
      this.dialogue === null
        ? { id: this.around.id(), rev: 0, frames: [frame], asked: '', ...now }
        : { ...this.dialogue, frames: [...this.dialogue.frames, frame], ...now };
  }

  /** Takes the top flow away, with what was kept to take its answers back. */
  drop(): void {
    const dialogue = this.open();
    const top = this.top();
    const drafts = this.around.records.list(draftKind, dialogue.id);
    const mine = top.answered === 0 ? [] : drafts.slice(-top.answered);
    this.write(mine.map((draft) => remove(draftKind, draft)));
    const frames = dialogue.frames.slice(0, -1);
    this.dialogue = frames.length === 0 ? null : { ...dialogue, frames, form: null, missed: 0 };
  }

  /** Lays where the person stands now over the records. */
  store(): void {
    const { records } = this.around;
    const before = records.get(dialogueKind);
    if (this.dialogue !== null) this.write([write(dialogueKind, this.dialogue)]);
    else if (before !== null) {
      const drafts = records.list(draftKind, before.id);
      this.write([
        remove(dialogueKind, before),
        ...drafts.map((draft) => remove(draftKind, draft)),
      ]);
    }
  }
}
