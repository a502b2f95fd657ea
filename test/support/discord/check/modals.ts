import {
  ComponentType,
  type APIApplicationCommandOptionChoice,
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
} from 'discord-api-types/v10';
import type { Problem } from './check.ts';
import { optionProblems } from './components.ts';

/** Limits of a modal that the schemas leave out. */
export function modalProblems(modal: APIModalInteractionResponseCallbackData): Problem[] {
  const problems: Problem[] = [];
  const object = (at: string, problem: string): void => {
    problems.push({ by: 'Discord', at: at === '' ? 'data' : `data.${at}`, problem });
  };
  const { title, components } = modal;
  if (title.trim() === '' || title.length > 45) object('title', 'has 1 to 45 characters');
  if (components.length < 1 || components.length > 5)
    object('components', `${components.length} components, 1 to 5`);
  const ids = new Set<string>();
  for (const [index, row] of components.entries()) {
    const at = `components[${index}]`;
    const fields =
      row.type === ComponentType.Label
        ? [row.component]
        : row.type === ComponentType.ActionRow
          ? row.components
          : [];
    if (row.type === ComponentType.ActionRow && row.components.length !== 1)
      object(at, 'a row of a modal holds one text input');
    for (const field of fields) {
      if (ids.has(field.custom_id)) object(at, `custom_id ${field.custom_id} is there twice`);
      ids.add(field.custom_id);
      for (const problem of fieldProblems(field)) object(at, problem);
    }
  }
  return problems;
}

function fieldProblems(field: APIComponentInLabel): string[] {
  switch (field.type) {
    case ComponentType.TextInput:
      return textProblems(field);
    case ComponentType.StringSelect:
      return optionProblems(field.options, field.max_values ?? 1);
    case ComponentType.CheckboxGroup:
      return optionProblems(field.options, field.max_values ?? field.options.length);
    case ComponentType.RadioGroup:
      return optionProblems(field.options, 1);
    default:
      return [];
  }
}

function textProblems({ value, min_length, max_length }: APITextInputComponent): string[] {
  const [min, max] = [min_length ?? 0, max_length ?? 4000];
  if (min > max) return [`min_length ${min} above max_length ${max}`];
  const length = value?.length ?? 0;
  return length > max || (length > 0 && length < min) ? ['its value does not fit its length'] : [];
}

/** What autocomplete may offer. */
export function choiceProblems(
  choices: readonly APIApplicationCommandOptionChoice<string | number>[],
): Problem[] {
  const problems: Problem[] = [];
  if (choices.length > 25)
    problems.push({ by: 'Discord', at: 'data.choices', problem: `${choices.length}, at most 25` });
  for (const [index, { name, value }] of choices.entries()) {
    const fits = name.trim() !== '' && name.length <= 100 && String(value).length <= 100;
    if (!fits)
      problems.push({
        by: 'Discord',
        at: `data.choices[${index}]`,
        problem: 'a choice has 1 to 100 characters',
      });
  }
  return problems;
}
