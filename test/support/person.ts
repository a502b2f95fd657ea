import { personAddress, terminalSubject } from '../../src/adapters/terminal/identity.ts';
import type { Input } from '../../src/core/flow/types.ts';
import { plainText } from '../../src/core/message/plain.ts';
import type { OutboxRow, Outgoing } from '../../src/core/ports.ts';
import type { World } from './world.ts';

/** A message as a person sees it. */
export interface Heard {
  id: string;
  text: string;
  /** Labels in order. */
  choices: string[];
  message: Outgoing;
}

export interface PersonOptions {
  /** What the platform's profile would say. */
  zone?: string;
  platform?: string;
}

/** Somebody talking to the bot: `await ana.says('…'); ana.last.text; await ana.presses('Done')`. */
export class Person {
  readonly name: string;
  readonly subject: string;
  readonly #world: World;
  #options: PersonOptions;

  constructor(world: World, name: string, options: PersonOptions = {}) {
    this.name = name;
    this.subject = terminalSubject(name);
    this.#world = world;
    this.#options = options;
  }

  says(text: string, id = this.#world.freshId()): Promise<Heard[]> {
    return this.does({ kind: 'text', text }, id);
  }

  /** A slash command. */
  commands(name: string, text = ''): Promise<Heard[]> {
    return this.does({ kind: 'command', name, text });
  }

  /** Presses a button by its label: of the last message, or of the latest one that has it. */
  presses(label: string, id = this.#world.freshId()): Promise<Heard[]> {
    for (const { message } of this.heard.toReversed()) {
      const choice = message.choices.find((each) => each.label === label);
      if (choice !== undefined) return this.does({ kind: 'press', choice: choice.id }, id);
    }
    const shown = this.last.choices.map((each) => `[${each}]`).join(' ');
    throw new Error(
      `${this.name} sees no button [${label}]; the last message has ${shown || 'none'}`,
    );
  }

  /** Submits the form of the last message. */
  submits(values: Record<string, string>): Promise<Heard[]> {
    const form = this.last.message.form?.id;
    if (form === undefined) throw new Error(`${this.name} sees no form`);
    return this.does({ kind: 'form', form, values });
  }

  async does(input: Input, id = this.#world.freshId()): Promise<Heard[]> {
    const { zone, platform = 'terminal' } = this.#options;
    const address = { ...personAddress(this.name), platform };
    const delivery = { id, subject: this.subject, address, input, ...(zone ? { zone } : {}) };
    return this.among(await this.#world.deliver(delivery));
  }

  /** The platform's profile says another zone from now on. */
  moves(zone: string): void {
    this.#options = { ...this.#options, zone };
  }

  /** Those of the messages that this person sees. */
  among(rows: readonly OutboxRow[]): Heard[] {
    return rows.filter((row) => row.address.to === this.name).map(heard);
  }

  get heard(): Heard[] {
    return this.among(this.#world.sent);
  }

  get last(): Heard {
    const last = this.heard.at(-1);
    if (last === undefined) throw new Error(`${this.name} has heard nothing yet`);
    return last;
  }
}

function heard({ id, message }: OutboxRow): Heard {
  const text = plainText(message);
  return { id, text, choices: message.choices.map(({ label }) => label), message };
}
