import type { Field, Part } from '../message/message.ts';
import { repair } from '../words/en/repair.ts';
import { choiceOf } from './choices.ts';

/** Answers of an open form stay in the dialogue, which is small: a name, not a story. */
export const longestField = 120;

/** One field of a form as a question of its own. */
export function fieldQuestion(field: Field): Part {
  return repair.fieldNext(field.label, field.options ?? [], field.required);
}

/** What a typed or submitted value means for a field; `no`: why it cannot be taken. */
export function fieldAnswer(field: Field, raw: string): { value: string } | { no: Part[] } {
  const value = raw.replace(/\p{Cc}+/gu, ' ').trim();
  if (value === '') return { no: [repair.fieldRequired] };
  if ([...value].length > longestField) return { no: [repair.fieldLong(longestField)] };
  if (field.kind === 'choice') {
    const options = (field.options ?? []).map((label, index) => ({ id: String(index + 1), label }));
    const chosen = choiceOf(value, options, true);
    return chosen === null
      ? { no: [repair.fieldOptions(field.options ?? [])] }
      : { value: chosen.label };
  }
  if (field.kind === 'number' && !/^\d{1,9}$/u.test(value)) return { no: [repair.fieldNumber] };
  return { value };
}

/** What a submitted form means; `no`: why fields cannot be taken, by field id. */
export function formAnswer(
  fields: readonly Field[],
  given: Readonly<Record<string, string>>,
): { values: Record<string, string>; no: Record<string, Part[]> } {
  const values: Record<string, string> = {};
  const no: Record<string, Part[]> = {};
  for (const field of fields) {
    const value = Object.hasOwn(given, field.id) ? (given[field.id] ?? '').trim() : '';
    const taken = value === '' && !field.required ? { value } : fieldAnswer(field, value);
    if ('no' in taken) no[field.id] = taken.no;
    else values[field.id] = taken.value;
  }
  return { values, no };
}
