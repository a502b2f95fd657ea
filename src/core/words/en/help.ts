import type { Command } from '../../flow/types.ts';
import { lines, message, text, type Message } from '../../message/message.ts';

export const helpText = (
  commands: readonly Pick<Command, 'usage' | 'description'>[] = [],
): Message =>
  message([
    text(
      'Tell me about an interview whenever you come out of one; plain words will do. Besides that:',
    ),
    lines(commands.map(({ usage, description }) => `${usage}: ${description}`)),
    text('In any question: back, skip, later, stop, repeat.'),
  ]);

/** 'what is a brief': what the command of that name shows. */
export const whatItIs = ({ usage, description }: Pick<Command, 'usage' | 'description'>) =>
  text(`"${usage}": ${description}.`);

const notThere: Record<string, string> = {
  session: 'Practising in a group',
};

/** What a later version brings says so when it is asked for. */
export const notYet = (name: string): Message =>
  message(
    `${notThere[name] ?? 'That'} isn't here yet. What there is: debrief, obstacles, proof, brief. Nothing was changed.`,
  );
export const notYetNames = Object.keys(notThere);
