import type { types } from '@slack/bolt';
import type { Field, Form } from '../../../core/message/message.ts';
import { controls as words } from '../../../core/words/en/controls.ts';
import { limits } from '../limits.ts';
import { plain } from '../text.ts';

export const formCallback = 'form';
const fieldPrefix = 'field:';
const value = 'value';

/** A form as a modal; `values` are what was answered already. The form's id travels in it. */
export function modalOf(
  form: Form,
  values: Readonly<Record<string, string>>,
  callback = formCallback,
): types.ModalView {
  return {
    type: 'modal',
    callback_id: callback,
    private_metadata: form.id,
    title: plain(form.title, limits.viewTitle),
    submit: plain(words.submitForm, limits.viewButton),
    close: plain(words.closeForm, limits.viewButton),
    blocks: form.fields.slice(0, limits.blocksOfView).map((field) => ({
      type: 'input',
      block_id: `${fieldPrefix}${field.id}`,
      label: plain(field.label, limits.label),
      optional: !field.required,
      element: inputOf(field, values[field.id] ?? ''),
    })),
  };
}

function inputOf(field: Field, given: string): types.InputBlockElement {
  switch (field.kind) {
    case 'date':
      return {
        type: 'datepicker',
        action_id: value,
        ...(/^\d{4}-\d{2}-\d{2}$/u.test(given) ? { initial_date: given } : {}),
      };
    case 'time':
      return {
        type: 'timepicker',
        action_id: value,
        ...(/^\d{2}:\d{2}$/u.test(given) ? { initial_time: given } : {}),
      };
    case 'choice':
      if ((field.options ?? []).length > 0) return selectOf(field.options ?? [], given);
      return textInput(given);
    case 'number':
      return {
        type: 'number_input',
        action_id: value,
        is_decimal_allowed: false,
        ...(/^\d+$/u.test(given) ? { initial_value: given } : {}),
      };
    case 'text':
      return textInput(given);
    default:
      return field.kind satisfies never;
  }
}

function textInput(given: string): types.PlainTextInput {
  return {
    type: 'plain_text_input',
    action_id: value,
    ...(given === '' ? {} : { initial_value: given }),
  };
}

function selectOf(labels: readonly string[], given: string): types.StaticSelect {
  // The engine takes an option's number as well as its label; labels may be longer than Slack's.
  const options = labels.slice(0, limits.options).map((label, index) => ({
    text: plain(label, limits.option),
    value: String(index + 1),
  }));
  const initial = options[labels.indexOf(given)];
  return {
    type: 'static_select',
    action_id: value,
    placeholder: plain(words.pick, limits.button),
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  };
}

/** What stands in one input of a submitted view. */
export interface Input {
  value?: string | null | undefined;
  selected_date?: string | null | undefined;
  selected_time?: string | null | undefined;
  selected_option?: { value: string } | null | undefined;
}

/** What was filled in, by field id; what was left empty is left out. */
export function valuesOf(
  state: Readonly<Record<string, Readonly<Record<string, Input>>>>,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [block, inputs] of Object.entries(state)) {
    const input = inputs[value];
    if (!block.startsWith(fieldPrefix) || input === undefined) continue;
    const given =
      input.value ?? input.selected_date ?? input.selected_time ?? input.selected_option?.value;
    if (given != null && given !== '') values[block.slice(fieldPrefix.length)] = given;
  }
  return values;
}

/** Errors as Slack shows them beside the inputs, by field id. */
export function errorsFor(errors: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, error]) => [`${fieldPrefix}${field}`, error]),
  );
}
