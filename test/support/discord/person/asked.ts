import {
  InteractionResponseType,
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { CallbackBody, StoredInteraction } from '../world/interactions.ts';
import { shown, type Shown } from './shown.ts';
import type { World } from '../world/world.ts';

/** Something a person did, and promises for how the bot answers it. */
export class Asked {
  readonly interaction: StoredInteraction;
  readonly #world: World;
  readonly #heard: (index: number) => void;

  /** `heard` is told up to where the person has seen what happened. */
  constructor(world: World, interaction: StoredInteraction, heard: (index: number) => void) {
    this.#world = world;
    this.#heard = heard;
    this.interaction = interaction;
  }

  /** The first response, whatever it is. */
  async response(): Promise<CallbackBody> {
    const { entry } = await this.#world.seen.next(
      `a response to ${this.interaction.id}`,
      (seen) => seen.kind === 'responded' && seen.interaction === this.interaction,
      { from: this.interaction.seenBefore },
    );
    if (entry.kind !== 'responded') throw new Error('not a response');
    return entry.response;
  }

  /** The message the bot answers with, once it says something: at once, or after a defer. */
  async answer(): Promise<Shown> {
    await this.response();
    const { entry, index } = await this.#world.seen.next(
      `an answer to ${this.interaction.id}`,
      (seen) =>
        (seen.kind === 'posted' || seen.kind === 'edited') && this.#isOurs(seen.message.raw.id),
      { from: this.interaction.seenBefore },
    );
    if (entry.kind === 'responded') throw new Error('not a message');
    this.#heard(index);
    return shown(entry.message, entry.raw);
  }

  async modal(): Promise<APIModalInteractionResponseCallbackData> {
    const response = await this.response();
    if (response.type === InteractionResponseType.Modal) return response.data;
    throw new Error(`expected a modal, but it was a response of type ${response.type}`);
  }

  async choices(): Promise<APIApplicationCommandOptionChoice<string | number>[]> {
    const response = await this.response();
    if (response.type === InteractionResponseType.ApplicationCommandAutocompleteResult)
      return response.data.choices;
    throw new Error(`expected choices, but it was a response of type ${response.type}`);
  }

  #isOurs(id: string): boolean {
    const { original, followups } = this.interaction;
    return [original, ...followups].some((each) => each?.raw.id === id);
  }
}
