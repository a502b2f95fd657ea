import type { Form, Message } from '../../../core/message/message.ts';
import { controls as words } from '../../../core/words/en/controls.ts';

/** Names the window of pickers among the others. */
export const dayCallback = 'day';

/** Pickers for a question that asks for a day, as a form of its own; null: it asks for none. */
export function dayForm(question: string, { picks }: Message): Form | null {
  if (picks === undefined) return null;
  const day = { id: 'day', label: words.day, kind: 'date', required: true } as const;
  const time = { id: 'time', label: words.time, kind: 'time', required: false } as const;
  const fields = picks === 'moment' ? [day, time] : [day];
  return { id: question, title: words.pickDay, fields };
}

/** What was picked, as somebody would type it. */
export function pickedWords(values: Readonly<Record<string, string>>): string {
  return [values['day'] ?? '', values['time'] ?? ''].join(' ').trim();
}
