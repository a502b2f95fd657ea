import { isZone } from '../domain/moments.ts';
import { kinds, newProfile } from '../domain/records.ts';
import { message } from '../message/message.ts';
import { repair } from '../words/en/repair.ts';
import { choiceOf, isUnsure, plainWords, repairOf } from './choices.ts';
import { Conversation, type Surroundings } from './conversation.ts';
import { fieldAnswer } from './forms.ts';
import { RecordError, write } from './records.ts';
import type { Spoken } from './speech.ts';
import { parkedKind } from './state.ts';
import type { Answer, Command, Context, Data, Dialogue, Effect, Input, Product } from './types.ts';

export interface Advanced {
  spoken: Spoken[];
  effects: Effect[];
  /** The question that was open before and is no more (`dialogue.rev`); null: it still is, or none was. */
  passed: string | null;
}

/** More than this in one message is refused kindly. */
export const longestText = 20_000;

/**
 * One input, one step: reads the open dialogue from the records, lays the new state over them and
 * returns what to say and do. Pure: no clock, no chance, no I/O; it may throw `NeedsLoading`, then
 * the caller loads and calls again.
 *
 * @throws NewerDialogueError, DialogueError, RecordError; nothing is to be stored then.
 */
export function advance(product: Product, input: Input, around: Surroundings): Advanced {
  let intake: Intake;
  try {
    intake = new Intake(product, around);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    const rescued = rescue(product, input, around, error.key);
    if (rescued === null) throw error;
    return rescued;
  }
  return intake.take(input);
}

/** Without the profile and the open conversation, which stay as they are. */
function rescue(
  product: Product,
  input: Input,
  { records, now, platform, delivery, id }: Surroundings,
  unreadable: string,
): Advanced | null {
  if (input.kind !== 'text' && input.kind !== 'command') return null;
  const said = input.kind === 'text' ? input.text : `${input.name} ${input.text}`;
  const context: Context<Data> = {
    data: {},
    records,
    now,
    person: newProfile(now),
    isNew: false,
    zone: 'UTC',
    platform,
    delivery,
    dialogue: '',
    rev: '0',
    id,
  };
  const told = product.rescue?.(said.trim(), unreadable, context) ?? null;
  if (told === null) return null;
  records.apply(told.record ?? []);
  const spoken = told.tell.map((each) => ({ id: id(), message: each, numbered: false }));
  return { spoken, effects: told.effects ?? [], passed: null };
}

/** Somebody did something and heard nothing. */
const unanswered = (input: Input, spoken: readonly Spoken[]) =>
  !unprompted(input) && spoken.length === 0;

/** Nobody said anything: time came, the program started, a chat was opened or a message taken back. */
const unprompted = ({ kind }: Input) =>
  kind === 'reminder' || kind === 'wake' || kind === 'arrived' || kind === 'unsent';

const questionOf = (dialogue: Dialogue | null) =>
  dialogue === null ? null : `${dialogue.id}.${dialogue.rev}`;

/** What one input means: a choice, an answer, a repair word, a command, or something new. */
class Intake {
  readonly #product: Product;
  readonly #around: Surroundings;
  readonly #talk: Conversation;

  constructor(product: Product, around: Surroundings) {
    this.#product = product;
    this.#around = around;
    this.#talk = new Conversation(product, around);
  }

  take(input: Input): Advanced {
    const open = questionOf(this.#talk.dialogue);
    if (!unprompted(input)) this.#greetPerson();
    this.#dispatch(input);
    this.#talk.speech.flush();
    if (unanswered(input, this.#talk.speech.spoken) && this.#talk.dialogue === null)
      this.#talk.speech.tell(message([repair.over]));
    if (!this.#talk.erased) this.#talk.store();
    const passed = open === questionOf(this.#talk.dialogue) ? null : open;
    return { spoken: this.#talk.speech.spoken, effects: this.#talk.effects, passed };
  }

  /** Makes the profile, takes over the platform's zone, ends a silence: whoever writes is here. */
  #greetPerson(): void {
    const { now, zone } = this.#around;
    const person = { ...(this.#talk.person ?? newProfile(now)), silent: false };
    const moved = zone !== null && isZone(zone) && person.zoneFrom !== 'told';
    this.#talk.write([
      write(kinds.profile, moved ? { ...person, zone, zoneFrom: 'platform' } : person),
    ]);
  }

  #dispatch(input: Input): void {
    switch (input.kind) {
      case 'text':
        return this.#text([input.text, ...(input.files ?? []).map(({ url }) => url)].join('\n'));
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
      case 'arrived':
        return this.#arrived();
      case 'unsent':
        return this.#talk.write(
          this.#product.unsent?.(input.delivery, this.#talk.context({})) ?? [],
        );
      default:
        return input satisfies never;
    }
  }

  #text(raw: string): void {
    const text = raw.trim();
    if (text.length > longestText) {
      return this.#talk.saysNo([repair.tooLong(longestText.toLocaleString('en'))]);
    }
    const first = this.#product.before(
      text,
      this.#talk.context({}),
      this.#talk.dialogue !== null && this.#talk.step().free === true,
    );
    if (first !== null) return this.#interrupt(first);
    if (this.#talk.dialogue === null) return this.#unopened(text);
    if (text === '') return this.#talk.saysNo([repair.empty]);
    this.#answerText(text);
  }

  #interrupt(first: NonNullable<ReturnType<Product['before']>>): void {
    if (first.stop) this.#talk.stopAll();
    this.#talk.write(first.record ?? []);
    this.#talk.effects.push(...(first.effects ?? []));
    this.#talk.speech.say(...first.say);
  }

  #unopened(text: string): void {
    const word = repairOf(text);
    const command = this.#commandIn(text);
    if (command !== null)
      return this.#talk.begin(command.command.start(command.rest, this.#talk.context({})));
    if (word !== null && word !== 'leave') {
      this.#talk.speech.say(repair.nothingOpen);
      return;
    }
    this.#talk.begin(this.#product.opening(text, this.#talk.context({})));
  }

  #answerText(text: string): void {
    const talk = this.#talk;
    const word = repairOf(text);
    if (word === 'stop' && !talk.canAsk()) return talk.stopAll(true);
    const step = talk.step();
    const asking = talk.open().form !== null && step.form !== undefined;
    const choices = asking ? [] : step.ask(talk.frameContext()).choices;
    const numbered = !step.free && !step.typedNumbers;
    const choice = choiceOf(text, choices, numbered);
    if (choice !== null) return this.#given({ kind: 'choice', id: choice.id }, text);

    if (word !== null) return this.#repair(word);
    const command = this.#commandIn(text);
    const started = command?.command.start(command.rest, talk.context({})) ?? null;
    // A command for what is open already is an answer to it.
    const here = started !== null && 'flow' in started && started.flow === talk.top().flow;
    if (started !== null && !(here && !step.loose)) return talk.begin(started);
    if (step.loose) return this.#given({ kind: 'afresh' }, text);
    if (asking) return this.#field(text);
    this.#given({ kind: 'text', text }, text);
  }

  /** Gives a press, a form or a repair word to the open question. */
  #pressed(answer: Answer): void {
    const taken = this.#talk.answer(answer);
    if (taken.kind === 'again') this.#talk.saysNo(taken.why);
  }

  /**
   * Gives what was typed to the open question. What it cannot take may open something else; 'I
   * don't know' and the third try leave a question open rather than ask it for ever.
   */
  #given(answer: Answer | { kind: 'afresh' }, text: string): void {
    const talk = this.#talk;
    const taken = answer.kind === 'afresh' ? talk.leaveOffer() : talk.answer(answer);
    if (taken.kind === 'taken') return;
    if (taken.kind === 'afresh') {
      return talk.dialogue === null ? this.#unopened(text) : this.#answerText(text);
    }
    const other = this.#product.elsewhere?.(text, talk.context({})) ?? null;
    if (other !== null) return talk.begin(other);
    const tired = talk.open().missed >= 2 || isUnsure(text);
    if (tired && talk.answer({ kind: 'skip' }).kind === 'taken') return;
    talk.saysNo(taken.why);
  }

  #press(choice: string): void {
    const dialogue = this.#talk.dialogue;
    const [id, rev, ...rest] = choice.split('.');
    if (dialogue === null || id !== dialogue.id || rev !== String(dialogue.rev))
      return this.#talk.passed();
    const pressed = this.#talk
      .step()
      .ask(this.#talk.frameContext())
      .choices.find((c) => c.id === rest.join('.'));
    if (pressed === undefined) return this.#talk.passed();
    this.#pressed({ kind: 'choice', id: pressed.id });
  }

  #form(form: string, values: Record<string, string>): void {
    const dialogue = this.#talk.dialogue;
    const step = dialogue === null ? null : this.#talk.step();
    if (
      dialogue === null ||
      form !== `${dialogue.id}.${dialogue.rev}` ||
      step?.form === undefined
    ) {
      return this.#talk.passed();
    }
    const fields = step.form(this.#talk.frameContext()).fields;
    const known: Record<string, string> = {};
    for (const field of fields) {
      const value = Object.hasOwn(values, field.id) ? (values[field.id] ?? '').trim() : '';
      const taken = value === '' && !field.required ? { value: '' } : fieldAnswer(field, value);
      if ('no' in taken) return this.#talk.saysNo(taken.no);
      known[field.id] = taken.value;
    }
    this.#pressed({ kind: 'form', values: known });
  }

  #field(text: string): void {
    const dialogue = this.#talk.open();
    const form = this.#talk.step().form?.(this.#talk.frameContext());
    const at = dialogue.form ?? { field: 0, values: {} };
    const field = form?.fields[at.field];
    if (form === undefined || field === undefined) return this.#talk.repeat();
    const taken = fieldAnswer(field, text);
    if ('no' in taken) return this.#talk.saysNo(taken.no);
    this.#fieldDone(form.fields.length, { ...at.values, [field.id]: taken.value });
  }

  #fieldDone(count: number, values: Record<string, string>): void {
    const dialogue = this.#talk.open();
    const field = (dialogue.form?.field ?? 0) + 1;
    if (field >= count) return this.#pressed({ kind: 'form', values });
    this.#talk.dialogue = { ...dialogue, form: { field, values }, missed: 0 };
    this.#talk.ask();
  }

  #command(name: string, rest: string): void {
    if (rest.length > longestText) {
      return this.#talk.saysNo([repair.tooLong(longestText.toLocaleString('en'))]);
    }
    const first = this.#product.before(rest, this.#talk.context({}), true);
    if (first !== null) return this.#interrupt(first);
    const command = this.#product.commands.find((each) => each.name === name.toLowerCase());
    if (command === undefined) {
      this.#talk.speech.say(repair.unknownCommand(name.slice(0, 40)));
      if (this.#talk.dialogue !== null) this.#talk.repeat();
      return;
    }
    this.#talk.begin(command.start(rest.trim(), this.#talk.context({})));
  }

  #reminder(key: string): void {
    const dialogue = this.#talk.dialogue;
    const [kind, id, rev, name] = key.split('/');
    if (kind === 'wake') return this.#woken(id ?? '');
    if (kind === 'step') {
      if (dialogue === null || id !== dialogue.id || rev !== String(dialogue.rev)) return;
      return this.#pressed({ kind: 'reminder', name: name ?? '' });
    }
    if (this.#talk.person === null || this.#talk.person.silent) return;
    const due = this.#product.reminded(key, this.#talk.context({}));
    if (due === null) return;
    this.#talk.begin(due);
  }

  #woken(id: string): void {
    if (this.#talk.person?.silent) return;
    if (this.#talk.dialogue?.id === id) {
      if (!this.#talk.dialogue.asleep) return;
      this.#talk.speech.say(repair.hereAgain);
      return this.#talk.repeat();
    }
    const parked = this.#around.records.get(parkedKind, id);
    if (parked !== null) this.#talk.begin({ flow: 'parked', data: { parked: id } });
  }

  /** Somebody opened the chat and wrote nothing yet: greeted once. */
  #arrived(): void {
    if (this.#talk.person !== null) return;
    this.#greetPerson();
    this.#unopened('');
  }

  #wake(): void {
    if (this.#talk.dialogue !== null) this.#talk.sayOpen();
  }

  #repair(word: NonNullable<ReturnType<typeof repairOf>>): void {
    switch (word) {
      case 'repeat':
        return this.#talk.repeat();
      case 'back':
        return this.#talk.back();
      case 'skip':
        return this.#skip();
      case 'later':
        return this.#talk.begin({ flow: 'later', data: {} });
      case 'stop':
        return this.#talk.open().frames.length > 1 ? this.#talk.leave() : this.#talk.stopAll(true);
      case 'withdraw':
        return this.#talk.step().free ? this.#pressed({ kind: 'withdraw' }) : this.#talk.back();
      case 'leave':
        if (this.#talk.step().loose || this.#talk.open().frames.length > 1)
          return this.#talk.leave();
        return this.#talk.flow().stopped === undefined ? this.#talk.stopAll(true) : this.#skip();
      default:
        return word satisfies never;
    }
  }

  #skip(): void {
    const dialogue = this.#talk.open();
    const step = this.#talk.step();
    if (dialogue.form !== null && step.form !== undefined) {
      const { fields } = step.form(this.#talk.frameContext());
      const field = fields[dialogue.form.field];
      if (field?.required) return this.#talk.saysNo([repair.fieldRequired]);
      return this.#fieldDone(fields.length, dialogue.form.values);
    }
    this.#pressed({ kind: 'skip' });
  }

  #commandIn(text: string): { command: Command; rest: string } | null {
    const said = plainWords(text).replace(/^\//u, '');
    for (const command of this.#product.commands) {
      if (said === command.name || command.words.includes(said)) return { command, rest: '' };
      const [, first = '', rest = ''] = /^\/?(\S+)\s+(\S[\s\S]*)$/u.exec(text) ?? [];
      if (plainWords(first).replace(/^\//u, '') === command.name && command.rest?.(rest))
        return { command, rest };
    }
    return null;
  }
}
