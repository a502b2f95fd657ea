import type { OutboxRow } from '../../src/core/ports.ts';
import { Person, type Heard } from '../support/person.ts';
import { World, type WorldOptions } from '../support/world.ts';

/** What a person sees of one message. */
export interface Seen {
  text: string;
  /** Labels in order. */
  choices: readonly string[];
  files: readonly { name: string; type: string }[];
}

/** Somebody who talks to the bot; each call gives what they see next. */
export interface Actor {
  says(text: string): Promise<Seen[]>;
  /** A button by its label. */
  presses(label: string): Promise<Seen[]>;
  commands(name: string, text: string): Promise<Seen[]>;
  submits(values: Record<string, string>): Promise<Seen[]>;
  /** The platform's profile says another zone from now on. */
  moves(zone: string): void | Promise<void>;
}

/** Where a transcript is played: core alone, or a platform's whole adapter (docs/behaviour.md G20). */
export interface Stage {
  actor(name: string): Actor;
  /** The clock goes forward; what the person sees of what is due. */
  until(time: string, name: string): Promise<Seen[]>;
  /** The program is started anew. */
  restart(name: string): Promise<Seen[]>;
}

/** Core on a memory store, without any platform; `platform`: the words it chooses for one. */
export function coreStage({
  platform = 'terminal',
  ...options
}: WorldOptions & { platform?: string } = {}): Stage & { world: World } {
  const world = new World(options);
  const people = new Map<string, Person>();
  const personOf = (name: string) => {
    const person = people.get(name) ?? new Person(world, name, { platform });
    people.set(name, person);
    return person;
  };
  const seenBy = (name: string, rows: readonly OutboxRow[]) => personOf(name).among(rows).map(seen);
  return {
    world,
    actor(name) {
      const person = personOf(name);
      return {
        says: async (text) => (await person.says(text)).map(seen),
        presses: async (label) => (await person.presses(label)).map(seen),
        commands: async (command, text) => (await person.commands(command, text)).map(seen),
        submits: async (values) => (await person.submits(values)).map(seen),
        moves: (zone) => person.moves(zone),
      };
    },
    until: async (time, name) => seenBy(name, await world.until(time)),
    restart: async (name) => seenBy(name, await world.wake()),
  };
}

const seen = ({ text, choices, message }: Heard): Seen => ({
  text,
  choices,
  files: (message.files ?? []).map(({ name, type }) => ({ name, type })),
});
