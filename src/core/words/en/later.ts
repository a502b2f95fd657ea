import { message, text, type Message } from '../../message/message.ts';

export const later = {
  when: (): Message =>
    message('When shall I come back to it?', [
      ['minutes', 'In 10 minutes'],
      ['tonight', 'Tonight'],
      ['tomorrow', 'Tomorrow'],
    ]),
  again: text('In 10 minutes, tonight or tomorrow?'),
  openAgain: text('Go on with it, tonight, or leave it?'),
  until: (when: string) => text(`All kept. I'm back ${when}; write before if you like.`),
  open: (title: string | null): Message =>
    message(`${title ?? 'Something'} is still open. Go on with it?`, [
      ['on', 'Go on'],
      ['tonight', 'Tonight'],
      ['leave', 'Leave it'],
    ]),
  left: (title: string | null) => text(`${title ?? 'It'} stays as it is; "debrief" picks it up.`),
};
