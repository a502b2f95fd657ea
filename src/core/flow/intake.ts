import { isZone } from '../domain/moments.ts';
import { kinds, newProfile } from '../domain/records.ts';
import { message } from '../message/message.ts';
import { mayBeTold, repair } from '../words/en/repair.ts';
import type { Asking } from './asking.ts';
import { choiceOf, commandIn, isUnsure, plainWords, repairOf } from './choices.ts';
import { Conversation } from './conversation.ts';
import type { Course } from './course.ts';
import { Filling } from './filling.ts';
import { write } from './record.ts';
import type { Spoken } from './speech.ts';
import type { Standing, Surroundings } from './standing.ts';
import type { Answer, Dialogue, Effect, Input, Product } from './types.ts';
import { Unprompted } from './unprompted.ts';

/** What one input came to. */
export interface Advanced {
  spoken: Spoken[];
  effects: Effect[];
  /** The question that was open before and is no more (`dialogue.rev`); null: it still is, or none was. */
  passed: string | null;
}

/** More than this in one message is refused kindly. */
export const longestText = 20_000;

/** Somebody did something and heard nothing. */
const unanswered = (input: Input, spoken: readonly Spoken[]) =>
  !unprompted(input) && spoken.length === 0;

/** Nobody said anything: time came, the program started, a chat was opened or a message taken back. */
const unprompted = ({ kind }: Input) =>
  kind === 'reminder' || kind === 'started' || kind === 'arrived' || kind === 'deleted';

/** A plain message as it is read: the links to its files stand below it. */
const saidIn = ({ text, files = [] }: Extract<Input, { kind: 'text' }>): string =>
  [text, ...files.map(({ url }) => url)].join('\n').trim();

const isSentence = (text: string) => text.split(/\s+/u).length > 5;

const questionOf = (dialogue: Dialogue | null) =>
  dialogue === null ? null : `${dialogue.id}.${dialogue.rev}`;

/** What one input means: a choice, an answer, a repair word, a command, or something new. */
export class Intake {
  readonly #product: Product;
  readonly #around: Surroundings;
  readonly #talk: Conversation;
  readonly #at: Standing;
  readonly #asking: Asking;
  readonly #course: Course;
  readonly #filling: Filling;
  readonly #unprompted: Unprompted;

  /** @throws RecordError, NewerDialogueError, DialogueError */
  constructor(product: Product, around: Surroundings) {
    this.#product = product;
    this.#around = around;
    this.#talk = new Conversation(product, around);
    this.#at = this.#talk.standing;
    this.#asking = this.#talk.asking;
    this.#course = this.#talk.course;
    this.#filling = new Filling(this.#talk);
    this.#unprompted = new Unprompted(this.#talk);
  }

  /** @throws NeedsLoading, RecordError, DialogueError; nothing is to be stored then. */
  take(input: Input): Advanced {
    const open = questionOf(this.#at.dialogue);
    if (!unprompted(input)) this.#greetPerson();
    this.#dispatch(input);
    this.#talk.speech.flush();
    if (unanswered(input, this.#talk.speech.spoken) && this.#at.dialogue === null)
      this.#talk.speech.tell(message([repair.over]));
    if (!this.#talk.erased) {
      this.#at.store();
      this.#keepSource(input);
    }
    const passed = open === questionOf(this.#at.dialogue) ? null : open;
    const { spoken } = this.#talk.speech;
    const shown =
      input.kind === 'reminder' ? spoken.map((each) => this.#unprompted.covered(each)) : spoken;
    return { spoken: shown, effects: this.#course.effects, passed };
  }

  /** Makes the profile, takes over the platform's zone, ends a silence: whoever writes is here. */
  #greetPerson(): void {
    const { now, zone } = this.#around;
    const known = this.#at.person;
    const person = known ?? newProfile(now);
    const moved =
      zone !== null && isZone(zone) && zone !== person.zone && person.zoneFrom !== 'told';
    if (known !== null && !known.silent && !moved) return;
    const here = { ...person, silent: false };
    this.#at.write([write(kinds.profile, moved ? { ...here, zone, zoneFrom: 'platform' } : here)]);
  }

  /** What was kept of a plain message is found again when it is deleted. */
  #keepSource(input: Input): void {
    if (input.kind !== 'text') return;
    const source = this.#product.sourceOf?.(saidIn(input), this.#at.context({})) ?? null;
    if (source !== null) this.#at.write([source]);
  }

  #dispatch(input: Input): void {
    switch (input.kind) {
      case 'text':
        return this.#text(saidIn(input));
      case 'press':
        return this.#press(input.choice);
      case 'form':
        return this.#filling.submitted(input.form, input.values);
      case 'command':
        return this.#command(input.name, input.text);
      case 'reminder':
        return this.#unprompted.reminder(input.key);
      case 'started':
        return this.#unprompted.started();
      case 'arrived':
        return this.#arrived();
      case 'deleted':
        return this.#unprompted.deleted(input.delivery);
      default:
        return input satisfies never;
    }
  }

  #text(text: string): void {
    if (text.length > longestText) {
      return this.#asking.saysNo([repair.tooLong(longestText.toLocaleString('en'))]);
    }
    const first = this.#product.before(
      text,
      this.#at.context({}),
      this.#at.dialogue !== null && this.#at.step().free === true,
    );
    if (first !== null) return this.#interrupt(first);
    if (this.#at.dialogue === null) return this.#unopened(text);
    if (text === '') return this.#asking.saysNo([repair.empty]);
    this.#answerText(text);
  }

  #interrupt(first: NonNullable<ReturnType<Product['before']>>): void {
    if (first.stop) this.#course.stopAll();
    this.#course.keep(first);
    this.#talk.speech.say(...first.say);
  }

  #unopened(text: string): void {
    const word = repairOf(text);
    const command = commandIn(text, this.#product.commands);
    if (command !== null)
      return this.#course.begin(command.command.start(command.rest, this.#at.context({})));
    if (word === 'lost' && this.#at.person !== null) return this.#command('help', '');
    if (word === 'leave' && this.#at.person !== null) return this.#talk.speech.say(repair.over);
    if (word !== null && word !== 'leave' && word !== 'lost' && word !== 'hello') {
      this.#talk.speech.say(repair.nothingOpen);
      return;
    }
    this.#course.begin(this.#product.opening(text, this.#at.context({})));
  }

  #answerText(text: string): void {
    const word = repairOf(text);
    if (word === 'stop' && !this.#asking.canAsk()) return this.#course.stopAll(true);
    const step = this.#at.step();
    const asking = this.#at.open().form !== null && step.form !== undefined;
    const choices = asking ? [] : step.ask(this.#at.frameContext()).choices;
    const numbered = !step.free && !step.typedNumbers;
    const choice = choiceOf(text, choices, numbered);
    if (choice !== null) return this.#given({ kind: 'choice', id: choice.id }, text);

    const told = step.free === true && !text.includes('?') && mayBeTold.includes(plainWords(text));
    if (word !== null && !told) return this.#repair(word, text);
    const command = commandIn(text, this.#product.commands);
    const started = command?.command.start(command.rest, this.#at.context({})) ?? null;
    // A command for what is open already is an answer to it.
    const here = started !== null && 'flow' in started && started.flow === this.#at.top().flow;
    if (started !== null && !(here && !step.loose)) return this.#course.begin(started);
    if (step.loose) return this.#given({ kind: 'afresh' }, text);
    if (asking) return this.#filling.typed(text);
    const lines = step.typedNumbers === true || step.takesLines === true || step.free === true;
    const elsewhere = lines ? null : (this.#product.misplaced?.(text) ?? null);
    if (elsewhere !== null) return this.#asking.saysNo(elsewhere);
    this.#given({ kind: 'text', text }, text);
  }

  /**
   * Gives what was typed to the open question. What it cannot take may open something else; 'I
   * don't know' and the third try leave a question open rather than ask it for ever.
   */
  #given(answer: Answer | { kind: 'afresh' }, text: string): void {
    const taken = answer.kind === 'afresh' ? this.#talk.leaveOffer() : this.#talk.answer(answer);
    if (taken.kind === 'taken') return;
    if (taken.kind === 'afresh') return this.#readOn(text);
    const other = this.#product.elsewhere?.(text, this.#at.context({})) ?? null;
    if (other !== null) return this.#course.begin(other);
    // A sentence that a passing question cannot use is not lost on it: they went on.
    if (this.#at.flow().passing === true && isSentence(text)) {
      this.#talk.leaveOffer();
      this.#readOn(text);
      // Taken without a word by what was open below: where they are is said.
      if (this.#at.dialogue !== null && !this.#talk.speech.isBegun) this.#asking.repeat();
      return;
    }
    const tired = this.#at.open().missed >= 2 || isUnsure(text);
    if (tired && this.#talk.answer({ kind: 'skip' }).kind === 'taken') return;
    this.#asking.saysNo(taken.why);
  }

  /** Reads a text once more, after what was open has ended. */
  #readOn(text: string): void {
    // What is below may only have led on to something; that is said first.
    if (this.#at.dialogue !== null && this.#at.step().passage === true) this.#course.enter();
    return this.#at.dialogue === null ? this.#unopened(text) : this.#answerText(text);
  }

  #press(choice: string): void {
    const dialogue = this.#at.dialogue;
    const [id, rev, ...rest] = choice.split('.');
    if (dialogue === null || id !== dialogue.id || rev !== String(dialogue.rev))
      return this.#asking.passed();
    const pressed = this.#at
      .step()
      .ask(this.#at.frameContext())
      .choices.find((c) => c.id === rest.join('.'));
    if (pressed === undefined) return this.#asking.passed();
    this.#talk.take({ kind: 'choice', id: pressed.id });
  }

  #command(name: string, rest: string): void {
    if (rest.length > longestText) {
      return this.#asking.saysNo([repair.tooLong(longestText.toLocaleString('en'))]);
    }
    const first = this.#product.before(rest, this.#at.context({}), true);
    if (first !== null) return this.#interrupt(first);
    const command = this.#product.commands.find((each) => each.name === name.toLowerCase());
    if (command === undefined) {
      this.#talk.speech.say(repair.unknownCommand(name.slice(0, 40)));
      if (this.#at.dialogue !== null) this.#asking.repeat();
      return;
    }
    this.#course.begin(command.start(rest.trim(), this.#at.context({})));
  }

  /** Somebody opened the chat and wrote nothing yet: greeted once. */
  #arrived(): void {
    if (this.#at.person !== null) return;
    this.#greetPerson();
    this.#unopened('');
  }

  #repair(word: NonNullable<ReturnType<typeof repairOf>>, text: string): void {
    switch (word) {
      case 'repeat':
        return this.#asking.repeat();
      case 'hello':
        // An offer at rest is no question to come back to.
        return this.#at.step().loose === true
          ? this.#given({ kind: 'afresh' }, text)
          : this.#asking.repeat();
      case 'back':
        if (this.#at.step().free && this.#talk.answer({ kind: 'back' }).kind === 'taken') return;
        return this.#talk.back();
      case 'skip':
        return this.#filling.skipped();
      case 'later':
        return this.#course.begin({ flow: 'later', data: {} });
      case 'stop':
        return this.#at.open().frames.length > 1
          ? this.#course.leave()
          : this.#course.stopAll(true);
      case 'withdraw':
        return this.#at.step().free ? this.#talk.take({ kind: 'withdraw' }) : this.#talk.back();
      case 'lost':
        if (this.#at.step().loose) return this.#command('help', '');
        if (this.#at.step().free) return this.#asking.saysNo([repair.lostTelling]);
        this.#talk.speech.say(repair.lost);
        return this.#asking.repeat();
      case 'leave':
        if (this.#at.step().loose || this.#at.open().frames.length > 1) return this.#course.leave();
        return this.#at.flow().stopped === undefined
          ? this.#course.stopAll(true)
          : this.#filling.skipped();
      default:
        return word satisfies never;
    }
  }
}
