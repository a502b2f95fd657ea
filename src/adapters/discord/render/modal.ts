import {
  ComponentType,
  TextInputStyle,
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { longestField } from '../../../core/flow/forms.ts';
import type { Field, Form } from '../../../core/message/message.ts';
import { limits } from '../limits.ts';
import { label } from './escape.ts';

/** Where a modal's values belong: the form, and the first of the fields it holds. */
export interface ModalPart {
  form: string;
  from: number;
}

export const modalId = ({ form, from }: ModalPart): string => `${from}:${form}`;

export function modalPart(customId: string): ModalPart {
  const [from = '', ...form] = customId.split(':');
  return { form: form.join(':'), from: Number(from) };
}

/** Up to five fields of a form, from one on, as a modal. A choice is submitted by its number. */
export function modal(form: Form, from: number): APIModalInteractionResponseCallbackData {
  const fields = form.fields.slice(from, from + limits.modalFields);
  return {
    custom_id: modalId({ form: form.id, from }),
    title: label(form.title, limits.modalTitle),
    components: fields.map((field, index) => ({
      type: ComponentType.Label,
      label: label(field.label, limits.fieldLabel),
      component: input(field, `field-${from + index}`),
    })),
  };
}

/** The number of the field that an input stands for. */
export const fieldAt = (customId: string): number => Number(customId.slice('field-'.length));

function input({ kind, options = [], required }: Field, custom_id: string): APIComponentInLabel {
  const offered = options.map((text, index) => ({
    label: label(text, limits.optionLabel),
    value: String(index + 1),
  }));
  const { least, most } = limits.radioOptions;
  if (kind === 'choice' && offered.length >= least && offered.length <= most)
    return { type: ComponentType.RadioGroup, custom_id, options: offered, required };
  if (kind === 'choice' && offered.length >= 1 && offered.length <= limits.selectOptions)
    return { type: ComponentType.StringSelect, custom_id, options: offered, required };
  const max_length = kind === 'number' ? 9 : longestField;
  const style = TextInputStyle.Short;
  return { type: ComponentType.TextInput, custom_id, style, max_length, required };
}
