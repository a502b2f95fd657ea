import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
} from 'discord-api-types/v10';

export type OptionValues = Record<string, string | number | boolean>;

interface CommandData {
  id: string;
  name: string;
  type: ApplicationCommandType.ChatInput;
  options?: APIApplicationCommandInteractionDataOption[];
}

/** What Discord's client sends for a typed command; throws when the bot has registered no such thing. */
export function commandData(
  commands: readonly APIApplicationCommand[],
  line: string,
  values: OptionValues,
  focused?: string,
): CommandData {
  const [name = '', sub] = line.split(' ');
  const command = commands.find((each) => each.name === name);
  if (command === undefined) {
    const there = commands.map((each) => `/${each.name}`).join(' ');
    throw new Error(`there is no command /${name}; there are ${there || 'none'}`);
  }
  const { id } = command;
  const type = ApplicationCommandType.ChatInput;
  const defined = command.options ?? [];
  if (sub === undefined) return { id, name, type, options: given(defined, values, focused) };
  const found = defined.find((each) => each.name === sub);
  if (found?.type !== ApplicationCommandOptionType.Subcommand)
    throw new Error(`/${name} has no subcommand ${sub}`);
  const options = given(found.options ?? [], values, focused);
  return { id, name, type, options: [{ type: found.type, name: sub, options }] };
}

function given(
  defined: readonly APIApplicationCommandOption[],
  values: OptionValues,
  focused?: string,
): APIApplicationCommandInteractionDataBasicOption[] {
  const missing = defined.filter(
    (each) => 'required' in each && each.required === true && !(each.name in values),
  );
  if (missing.length > 0 && focused === undefined)
    throw new Error(`to be given: ${missing.map((each) => each.name).join(', ')}`);
  return Object.entries(values).map(([name, value]) => {
    const option = defined.find((each) => each.name === name);
    if (option === undefined)
      throw new Error(
        `no option ${name}; there are ${defined.map((each) => each.name).join(', ')}`,
      );
    return one(option as APIApplicationCommandBasicOption, value, name === focused);
  });
}

function one(
  option: APIApplicationCommandBasicOption,
  value: string | number | boolean,
  focused: boolean,
): APIApplicationCommandInteractionDataBasicOption {
  const { name, type } = option;
  const mark = focused ? { focused } : {};
  if (type === ApplicationCommandOptionType.String && typeof value === 'string')
    return { name, type, value, ...mark };
  if (type === ApplicationCommandOptionType.Boolean && typeof value === 'boolean')
    return { name, type, value };
  if (type === ApplicationCommandOptionType.Integer && typeof value === 'number')
    return { name, type, value, ...mark };
  if (type === ApplicationCommandOptionType.Number && typeof value === 'number')
    return { name, type, value, ...mark };
  throw new Error(`${name} takes no ${typeof value}`);
}
