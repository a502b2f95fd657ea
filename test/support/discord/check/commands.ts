import {
  ApplicationCommandType,
  type APIApplicationCommandOption,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Problem } from './check.ts';

type Command = RESTPutAPIApplicationCommandsJSONBody[number];

/** Discord's rule for names, which also have no capitals ('Application Commands', naming). */
const nameRule = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Limits of a bulk overwrite that the schemas leave out, and what our commands must say. */
export function commandProblems(commands: RESTPutAPIApplicationCommandsJSONBody): Problem[] {
  const problems: Problem[] = [];
  const names = new Set<string>();
  if (commands.length > 100)
    problems.push({ by: 'Discord', at: '', problem: `${commands.length} commands, at most 100` });
  for (const [index, command] of commands.entries()) {
    const object = (problem: string, by: Problem['by'] = 'Discord'): void => {
      problems.push({ by, at: `[${index}]`, problem: `/${command.name}: ${problem}` });
    };
    if (names.has(command.name)) object('is there twice');
    names.add(command.name);
    for (const problem of ownProblems(command)) object(problem);
    if (!command.contexts?.length) object('says no contexts', 'us');
    if (!command.integration_types?.length) object('says no integration types', 'us');
  }
  return problems;
}

function ownProblems(command: Command): string[] {
  if ('type' in command && (command.type ?? 1) !== ApplicationCommandType.ChatInput) return [];
  if (!('description' in command)) return ['has no description'];
  const { name, description } = command;
  const options = 'options' in command ? (command.options ?? []) : [];
  const problems = [...nameProblems(name), ...optionsProblems(options)];
  if ((description ?? '').trim() === '') problems.push('has no description');
  const size = sizeOf({ name, description: description ?? '', options });
  if (size > 8000) problems.push(`${size} characters in all, at most 8000`);
  return problems;
}

function nameProblems(name: string): string[] {
  const rightCase = name === name.toLowerCase();
  return nameRule.test(name) && rightCase ? [] : [`'${name}' is no name for a command or option`];
}

function optionsProblems(options: readonly APIApplicationCommandOption[]): string[] {
  const problems = options.flatMap((option) => [
    ...nameProblems(option.name),
    ...('options' in option ? optionsProblems(option.options ?? []) : []),
    ...choicesProblems(option),
  ]);
  const names = new Set(options.map(({ name }) => name));
  if (names.size < options.length) problems.push('has two options of one name');
  const required = options.map((each) => 'required' in each && each.required === true);
  if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false))
    problems.push('has a required option after one that is not');
  return problems;
}

function choicesProblems(option: APIApplicationCommandOption): string[] {
  if (!('choices' in option) || option.choices === undefined) return [];
  const problems: string[] = [];
  if (option.choices.length > 25) problems.push(`${option.choices.length} choices, at most 25`);
  if (option.autocomplete === true) problems.push(`${option.name} has choices and completes them`);
  return problems;
}

interface Sized {
  name: string;
  description: string;
  options?: readonly APIApplicationCommandOption[];
}

function sizeOf({ name, description, options = [] }: Sized): number {
  const choices = (option: APIApplicationCommandOption): number =>
    'choices' in option
      ? (option.choices ?? []).reduce((sum, each) => sum + `${each.name}${each.value}`.length, 0)
      : 0;
  return options.reduce(
    (sum, option) => sum + sizeOf(option) + choices(option),
    name.length + description.length,
  );
}
