import type { Process } from '../../domain/records.ts';
import { message, text, type Message } from '../../message/message.ts';
import { cut, employerName } from './names.ts';

export const employers = {
  which: (processes: readonly Process[]): Message =>
    message(
      'Which employer?',
      processes.slice(0, 5).map((each) => [each.id, cut(employerName(each.employer), 30)]),
    ),
  again: text('I have nothing under that name.'),
  none: text(
    'There is no interview here yet. Tell me about one, then there is something to go on.',
  ),
  unknown: (name: string) => text(`I have no employer called "${cut(name, 40)}".`),
};
