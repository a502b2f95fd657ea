import { repair } from '../words/en/repair.ts';
import type { Asking } from './asking.ts';
import { RecordError, remove, write } from './record.ts';
import type { Speech } from './speech.ts';
import type { Standing } from './standing.ts';
import { DialogueError, parkedKind } from './state.ts';
import { end, type Effect, type Flow, type Start, type Told } from './types.ts';
import { upgrade } from './upgrade.ts';

const deepest = 4;
const mostPassed = 50;

/** How a conversation gets from one flow to another: begun, run inside, left, put aside, gone on with. */
export class Course {
  readonly effects: Effect[] = [];
  readonly #standing: Standing;
  readonly #asking: Asking;
  readonly #speech: Speech;

  constructor(standing: Standing, asking: Asking, speech: Speech) {
    this.#standing = standing;
    this.#asking = asking;
    this.#speech = speech;
  }

  /** Starts a flow, or says something beside the open question and repeats it. */
  begin(what: Start | Told): void {
    const standing = this.#standing;
    if ('tell' in what) {
      this.keep(what);
      for (const each of what.tell) this.#speech.tell(each);
      if (this.#isWaiting()) this.#asFarAsPossible(() => this.#asking.repeat());
      return;
    }
    const flow = standing.flowNamed(what.flow);
    while (standing.dialogue !== null && (standing.step().loose || standing.step().rests))
      standing.drop();
    if (standing.dialogue !== null && (flow.apart || standing.dialogue.frames.length >= deepest))
      this.#park();
    this.#push(flow, what, false);
    this.enter();
  }

  /** A flow that an answer starts; `ran`: it comes back to the one below. */
  run(start: Start, ran = false): void {
    const flow = this.#standing.flowNamed(start.flow);
    if (flow.apart && this.#standing.dialogue !== null) this.#park();
    this.#push(flow, start, ran);
    this.enter();
  }

  /** Walks past steps that have nothing to ask, then asks. */
  enter(): void {
    const standing = this.#standing;
    for (let count = 0; count < mostPassed; count++) {
      const passed = standing.step().unless?.(standing.frameContext()) ?? null;
      if (passed === null) return this.#asking.ask();
      const { next, tell = [], run } = typeof passed === 'string' ? { next: passed } : passed;
      if (!standing.step().to.includes(next)) throw new DialogueError(standing.top().flow, next);
      for (const each of tell) this.#speech.tell(each);
      if (next === end && run === undefined) return this.ended();
      if (next === end) standing.drop();
      else standing.setTop({ ...standing.top(), step: next });
      if (run !== undefined) return this.run(run);
    }
    throw new DialogueError(standing.top().flow, standing.top().step);
  }

  /** The top flow is over: back to the one below, or to a conversation put aside, or to nothing. */
  ended(): void {
    const standing = this.#standing;
    const ended = standing.dialogue === null ? null : standing.top().flow;
    if (standing.dialogue !== null) standing.drop();
    if (standing.dialogue !== null) return this.#asFarAsPossible(() => this.enter());
    if (ended === 'parked') return;
    const parked = standing.around.records.list(parkedKind)[0];
    if (parked !== undefined) this.begin({ flow: 'parked', data: { parked: parked.id } });
  }

  /** Leaves the top flow and returns to the one below. */
  leave(): void {
    this.#standing.drop();
    if (this.#standing.dialogue !== null) {
      this.#speech.say(repair.back);
      this.#asFarAsPossible(() => this.enter());
    } else this.#speech.say(repair.stopped);
  }

  /** Ends everything that is open; `say`: what each flow says of its end. */
  stopAll(say = false): void {
    const standing = this.#standing;
    while (standing.dialogue !== null) {
      const stopped = this.#stopped();
      if (stopped !== undefined) {
        this.keep(stopped);
        if (say) this.#speech.say(...stopped.say);
      } else if (say && standing.dialogue.frames.length === 1) this.#speech.say(repair.stopped);
      standing.drop();
    }
  }

  /** Goes on with the conversation put aside under this id, in place of the top flow. */
  resume(id: string): void {
    const standing = this.#standing;
    const parked = standing.around.records.get(parkedKind, id);
    standing.drop();
    if (parked === null) return this.ended();
    if (standing.dialogue !== null) this.#park();
    standing.write([remove(parkedKind, parked)]);
    standing.dialogue = upgrade(standing.product, parked);
    this.#asFarAsPossible(() => this.enter());
  }

  keep({ record = [], effects = [] }: Pick<Told, 'record' | 'effects'>): void {
    this.#standing.write(record);
    this.effects.push(...effects);
  }

  #push(flow: Flow, start: Start, ran: boolean): void {
    this.#standing.push(flow, start, ran);
    this.effects.push(...(start.effects ?? []));
    this.#speech.say(...(start.say ?? []));
  }

  /** Puts the conversation aside for another one, if there is anything of it to go on with. */
  #park(): void {
    const standing = this.#standing;
    const dialogue = standing.open();
    const [root] = dialogue.frames;
    const flow = root === undefined ? undefined : standing.product.flows[root.flow];
    const context = root && flow ? standing.context(flow.data.parse(root.data)) : null;
    const stopped = context === null ? undefined : flow?.stopped?.(context);
    const unfinished = flow?.passing !== true && stopped?.say.length !== 0;
    if (unfinished) standing.write([write(parkedKind, dialogue)]);
    else this.stopAll();
    standing.dialogue = null;
  }

  /** The open question wants an answer: it is asked once more after something came in between. */
  #isWaiting(): boolean {
    if (this.#standing.dialogue === null) return false;
    const { free, loose, rests } = this.#standing.step();
    return free !== true && loose !== true && rests !== true;
  }

  /** What the flow says and keeps of its end; nothing when its records do not open. */
  #stopped(): ReturnType<NonNullable<Flow['stopped']>> | undefined {
    try {
      return this.#standing.flow().stopped?.(this.#standing.frameContext());
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
      else this.#speech.say(repair.unreadable);
    }
  }
}
