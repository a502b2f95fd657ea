import { createHash } from 'node:crypto';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Keyv } from 'keyv';
import type { Command } from '../../core/flow/types.ts';
import { discord as words } from '../../core/words/en/discord.ts';
import type { Requests } from './rest.ts';

type Listed = Pick<Command, 'name' | 'description'>;
const options: Record<string, { name: string; description: string }> = words.options;
/** What may follow is the person's own words: there is nothing to suggest. */
const ownWords = new Set(['note']);

/** The catalogue as Discord lists it: everywhere, for servers and for single users. */
export function commandList(catalogue: readonly Listed[]): RESTPutAPIApplicationCommandsJSONBody {
  return catalogue.map(({ name, description }) => {
    const option = options[name];
    return {
      type: ApplicationCommandType.ChatInput as const,
      name,
      description,
      integration_types: [
        ApplicationIntegrationType.GuildInstall,
        ApplicationIntegrationType.UserInstall,
      ],
      contexts: [
        InteractionContextType.Guild,
        InteractionContextType.BotDM,
        InteractionContextType.PrivateChannel,
      ],
      ...(option === undefined
        ? {}
        : {
            options: [
              {
                type: ApplicationCommandOptionType.String as const,
                name: option.name,
                description: option.description,
                autocomplete: !ownWords.has(name),
                required: ownWords.has(name),
              },
            ],
          }),
    };
  });
}

/** Registers the commands when they are not those registered last for this application. */
export async function register(
  catalogue: readonly Listed[],
  application: string,
  { requests, store }: { requests: Requests; store: Keyv },
): Promise<boolean> {
  const list = commandList(catalogue);
  const wanted = createHash('sha256').update(JSON.stringify(list)).digest('hex');
  const key = `commands:${application}`;
  if ((await store.get(key)) === wanted) return false;
  await requests.register(application, list);
  await store.set(key, wanted);
  return true;
}
