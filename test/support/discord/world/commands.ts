import {
  ApplicationCommandType,
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

/** A command as Discord gives it back: with fields nobody sent, and without `false` in options. */
export function registered(
  command: RESTPutAPIApplicationCommandsJSONBody[number],
  ids: Pick<APIApplicationCommand, 'id' | 'application_id' | 'version'>,
): APIApplicationCommand {
  const options = 'options' in command ? command.options?.map(withoutFalse) : undefined;
  return {
    type: ApplicationCommandType.ChatInput,
    name_localizations: null,
    description_localizations: null,
    default_member_permissions: null,
    nsfw: false,
    ...command,
    description: ('description' in command ? command.description : undefined) ?? '',
    ...(options === undefined ? {} : { options }),
    ...ids,
  };
}

function withoutFalse<Option extends APIApplicationCommandOption>(option: Option): Option {
  return Object.fromEntries(
    Object.entries(option).filter(([, value]) => value !== false),
  ) as unknown as Option;
}
