import {
  ComponentType,
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmissionComponent,
  type APITextInputComponent,
  type ModalSubmitComponent,
} from 'discord-api-types/v10';

/** What a person fills in: text, the label of an option, several labels, or a tick. */
export type Filled = string | string[] | boolean;
/** By label, or by custom id. */
export type Filling = Record<string, Filled>;

/** The labels of a modal's fields, from top to bottom. */
export function modalLabels(modal: APIModalInteractionResponseCallbackData): string[] {
  return modal.components.flatMap((row) => {
    if (row.type === ComponentType.Label) return [row.label];
    if (row.type === ComponentType.ActionRow) return row.components.map((each) => each.label ?? '');
    return [];
  });
}

/** The components of a submission, as Discord's client sends them; throws where it would not let one. */
export function filledIn(
  modal: APIModalInteractionResponseCallbackData,
  filling: Filling,
): APIModalSubmissionComponent[] {
  const left = new Set(Object.keys(filling));
  const take = (label: string, customId: string): Filled | undefined => {
    const key = left.has(label) ? label : customId;
    left.delete(key);
    return filling[key];
  };
  const components = modal.components.map((row, id): APIModalSubmissionComponent => {
    switch (row.type) {
      case ComponentType.TextDisplay:
        return { type: row.type, id };
      case ComponentType.ActionRow:
        return {
          type: row.type,
          id,
          components: row.components.map((input) =>
            text(input, input.label ?? '', take(input.label ?? '', input.custom_id), id),
          ),
        };
      case ComponentType.Label: {
        const filled = take(row.label, row.component.custom_id);
        return { type: row.type, id, component: submitted(row.component, row.label, filled, id) };
      }
      default:
        return row satisfies never;
    }
  });
  if (left.size > 0)
    throw new Error(
      `no field ${[...left].join(', ')} in the modal; it has ${modalLabels(modal).join(', ')}`,
    );
  return components;
}

function submitted(
  component: APIComponentInLabel,
  label: string,
  filled: Filled | undefined,
  id: number,
): ModalSubmitComponent {
  switch (component.type) {
    case ComponentType.TextInput:
      return text(component, label, filled, id);
    case ComponentType.StringSelect:
    case ComponentType.CheckboxGroup: {
      const { type, custom_id, options, required = true } = component;
      const values = chosen(options, label, filled);
      if (required && values.length === 0) throw new Error(`'${label}' has to be chosen`);
      return { type, id, custom_id, values };
    }
    case ComponentType.RadioGroup: {
      const { type, custom_id, options, required = true } = component;
      const [value = null] = chosen(options, label, filled);
      if (required && value === null) throw new Error(`'${label}' has to be chosen`);
      return { type, id, custom_id, value };
    }
    case ComponentType.Checkbox: {
      const { type, custom_id, default: ticked = false } = component;
      return { type, id, custom_id, value: typeof filled === 'boolean' ? filled : ticked };
    }
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
    case ComponentType.FileUpload:
      return { type: component.type, id, custom_id: component.custom_id, values: [] };
    default:
      return component satisfies never;
  }
}

function text(
  input: APITextInputComponent,
  label: string,
  filled: Filled | undefined,
  id: number,
): ModalSubmitComponent & { type: ComponentType.TextInput } {
  const { type, custom_id, required = true, min_length = 0, max_length = 4000 } = input;
  const value = filled === undefined ? (input.value ?? '') : String(filled);
  if (required && value === '') throw new Error(`'${label}' has to be filled in`);
  if (value.length > max_length) throw new Error(`'${label}' takes ${max_length} characters`);
  if (value !== '' && value.length < min_length)
    throw new Error(`'${label}' takes at least ${min_length} characters`);
  return { type, id, custom_id, value };
}

function chosen(
  options: readonly { label: string; value: string; default?: boolean | undefined }[],
  label: string,
  filled: Filled | undefined,
): string[] {
  if (filled === undefined) return options.filter((each) => each.default).map(({ value }) => value);
  return [filled].flat().map((wanted) => {
    const option = options.find((each) => each.label === wanted || each.value === wanted);
    if (option !== undefined) return option.value;
    const offered = options.map((each) => each.label).join(', ');
    throw new Error(`'${label}' offers no ${String(wanted)}, but ${offered}`);
  });
}
