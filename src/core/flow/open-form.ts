import type { Form, Message } from '../message/message.ts';
import { plainText } from '../message/plain.ts';
import type { Conversation } from './conversation.ts';
import { formAnswer } from './forms.ts';

/** The form of the open question with what was answered of it; null: `id` has passed. */
export function openForm(
  talk: Conversation,
  id: string,
): { form: Form; values: Readonly<Record<string, string>> } | null {
  if (talk.dialogue === null) return null;
  const { form } = talk.question().message;
  if (form?.id !== id) return null;
  return { form, values: talk.dialogue.form?.values ?? {} };
}

/** Is this (`dialogue.rev`) the open question? */
export const isAt = ({ dialogue }: Conversation, question: string): boolean =>
  dialogue !== null && question === `${dialogue.id}.${dialogue.rev}`;

/** The open question (`dialogue.rev`), whole; null: none is. */
export function openQuestion(talk: Conversation): { id: string; message: Message } | null {
  if (talk.dialogue === null) return null;
  const { id, rev } = talk.dialogue;
  return { id: `${id}.${rev}`, message: talk.question().message };
}

/**
 * What a window with the form should say beside its fields instead of closing, by field id; null:
 * it can be submitted. Changes nothing that is kept.
 */
export function formErrors(
  talk: Conversation,
  id: string,
  given: Readonly<Record<string, string>>,
): Record<string, string> | null {
  const fields = openForm(talk, id)?.form.fields ?? [];
  const { values, no } = formAnswer(fields, given);
  const refused = Object.entries(no);
  if (refused.length > 0)
    return Object.fromEntries(
      refused.map(([id, parts]) => [id, plainText({ parts, choices: [] })]),
    );
  const [first] = fields;
  if (first === undefined) return null;
  const taken = talk.answer({ kind: 'form', values });
  return taken.kind === 'again'
    ? { [first.id]: plainText({ parts: taken.why, choices: [] }) }
    : null;
}
