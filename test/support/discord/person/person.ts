import {
  ComponentType,
  GatewayDispatchEvents,
  InteractionResponseType,
  InteractionType,
  Locale,
  type APIApplicationCommandOptionChoice,
  type APIInteraction,
  type APIMessageComponentInteractionData,
  type APIModalInteractionResponseCallbackData,
  type APIUser,
} from 'discord-api-types/v10';
import { Asked } from './asked.ts';
import { commandData, type OptionValues } from './command.ts';
import { begun } from './interaction-events.ts';
import type { StoredInteraction } from '../world/interactions.ts';
import type { StoredMessage, UploadedFile } from '../world/messages.ts';
import { filledIn, type Filling } from './modal.ts';
import { botMayPost, type Channel, type DmChannel, type ServerChannel } from '../world/places.ts';
import { shown, type Shown } from './shown.ts';
import type { Seen, World } from '../world/world.ts';

export interface Where {
  /** Absent: the direct chat with the bot. */
  in?: Channel;
}

/** Somebody on Discord: `await ana.writes('…'); (await ana.hears()).text; ana.presses('Done')`. */
export class Person {
  readonly user: APIUser;
  readonly dm: DmChannel;
  readonly #world: World;
  readonly #locale: Locale;
  #heard = 0;

  constructor(world: World, name: string, { locale = Locale.EnglishUS }: { locale?: Locale } = {}) {
    this.#world = world;
    this.#locale = locale;
    this.user = world.places.user(name);
    this.dm = world.places.dm(this.user);
  }

  /** Writes a direct message; returns its id. It is there even when no bot is connected. */
  writes(text: string, files: UploadedFile[] = []): string {
    const body = { content: text };
    return this.#world.posts({ channel: this.dm, author: this.user, body, files }).raw.id;
  }

  /** Writes into a server's channel, naming the bot. */
  mentions(channel: ServerChannel, text: string): string {
    const { bot } = this.#world;
    const body = { content: `<@${bot.id}> ${text}` };
    return this.#world.posts({ channel, author: this.user, body, mentions: [bot] }).raw.id;
  }

  /** Changes an own message. */
  edits(id: string, text: string): void {
    this.#world.edits(this.#world.messages.byId(id), { content: text });
  }

  /** Removes an own message. */
  deletes(id: string): void {
    this.#world.deletes(this.#world.messages.byId(id));
  }

  /** Takes no direct messages from the bot any more: posts get 403, 50007. */
  blocksTheBot(): void {
    this.#world.blocked.add(this.user.id);
  }

  /** Uses a slash command that the bot has registered; 'drill start' is a subcommand. */
  commands(name: string, options: OptionValues = {}, where: Where = {}): Asked {
    const type = InteractionType.ApplicationCommand;
    const data = commandData(this.#world.commands, name, options);
    return this.#does(type, where.in, (common) => ({ ...common, type, data }));
  }

  /** Types into an option of a command; what the bot offers. `options.option` is what is typed. */
  completes(
    name: string,
    option: string,
    options: OptionValues,
    where: Where = {},
  ): Promise<APIApplicationCommandOptionChoice<string | number>[]> {
    const type = InteractionType.ApplicationCommandAutocomplete;
    const { options: given = [], ...data } = commandData(
      this.#world.commands,
      name,
      options,
      option,
    );
    return this.#does(type, where.in, (common) => ({
      ...common,
      type,
      data: { ...data, options: given },
    })).choices();
  }

  /**
   * Presses the button with this label on the latest message that has it. With `on`, on that
   * message as it was then: a press on a question that has passed.
   */
  presses(label: string, on?: Shown): Asked {
    for (const message of on === undefined ? this.#newestFirst() : [on]) {
      const button = message.buttons.find((each) => each.label === label && !each.disabled);
      if (button === undefined) continue;
      const custom_id = button.customId;
      return this.#uses(message, { component_type: ComponentType.Button, custom_id });
    }
    const there = this.all.at(-1)?.buttons.map((each) => `[${each.label}]`);
    throw new Error(`no button [${label}]; the last message has ${there?.join(' ') || 'none'}`);
  }

  /** Picks the options with these labels in the latest select that has them all. */
  picks(...labels: string[]): Asked {
    for (const message of this.#newestFirst()) {
      for (const { customId: custom_id, options, disabled } of message.selects) {
        const values = options.filter((each) => labels.includes(each.label)).map((o) => o.value);
        if (disabled || values.length !== labels.length) continue;
        const component_type = ComponentType.StringSelect as const;
        return this.#uses(message, { component_type, custom_id, values });
      }
    }
    throw new Error(`no select offers ${labels.join(', ')}`);
  }

  /** Sends the modal that the bot opened last, filled in by label or custom id. */
  submits(filling: Filling): Asked {
    const opened = this.#lastModal();
    if (opened === null) throw new Error('no modal is open');
    const { modal, by } = opened;
    const type = InteractionType.ModalSubmit;
    const data = { custom_id: modal.custom_id, components: filledIn(modal, filling) };
    const source = by.source;
    return this.#does(
      type,
      by.channel,
      (common) => ({ ...common, type, data, ...(source ? { message: source.raw } : {}) }),
      source,
    );
  }

  /** The modal that is open, as the bot last sent one. */
  get modal(): APIModalInteractionResponseCallbackData | null {
    return this.#lastModal()?.modal ?? null;
  }

  /** The next message for this person that matches and was not heard yet, waiting for it. */
  async hears(match: string | RegExp = ''): Promise<Shown> {
    return this.sees(
      (each) => (typeof match === 'string' ? each.text.includes(match) : match.test(each.text)),
      `a message with ${String(match) || 'anything'}`,
      ['posted'],
    );
  }

  /** The next message, new or changed, that satisfies this, waiting for it. */
  async sees(
    match: (message: Shown) => boolean,
    what = 'such a message',
    kinds: readonly Seen['kind'][] = ['posted', 'edited'],
  ): Promise<Shown> {
    const { entry, index } = await this.#world.seen.next(
      `${what} for ${this.user.username}`,
      (seen) =>
        seen.kind !== 'responded' &&
        kinds.includes(seen.kind) &&
        this.#reads(seen.message) &&
        match(shown(seen.message, seen.raw)),
      { from: this.#heard },
    );
    if (entry.kind === 'responded') throw new Error('not a message');
    this.#heard = index + 1;
    return shown(entry.message, entry.raw);
  }

  /** Every message of the bot that this person sees, as it is now, oldest first. */
  get all(): Shown[] {
    return this.#world.messages.all
      .filter((message) => !message.deleted && this.#reads(message))
      .map((message) => shown(message, message.raw));
  }

  get last(): Shown {
    const [last] = this.#newestFirst();
    if (last === undefined) throw new Error(`${this.user.username} sees no message`);
    return last;
  }

  /** A message is looked at only when it is asked for: a chat may be long. */
  *#newestFirst(): Generator<Shown> {
    const { all } = this.#world.messages;
    for (let at = all.length - 1; at >= 0; at--) {
      const message = all[at];
      if (message !== undefined && !message.deleted && this.#reads(message))
        yield shown(message, message.raw);
    }
  }

  #reads({ raw, channel, ephemeralTo }: StoredMessage): boolean {
    if (raw.author.id !== this.#world.bot.id) return false;
    if (ephemeralTo !== null) return ephemeralTo === this.user.id;
    return channel === this.dm || channel.kind !== 'dm';
  }

  #lastModal(): { modal: APIModalInteractionResponseCallbackData; by: StoredInteraction } | null {
    const last = this.#world.seen.all.findLast(
      (each) => each.kind === 'responded' && each.interaction.user.id === this.user.id,
    );
    if (last?.kind !== 'responded') return null;
    const { response, interaction } = last;
    if (response.type !== InteractionResponseType.Modal) return null;
    return { modal: response.data, by: interaction };
  }

  #uses(message: Shown, data: APIMessageComponentInteractionData): Asked {
    const source = this.#world.messages.byId(message.id);
    const type = InteractionType.MessageComponent;
    return this.#does(
      type,
      source.channel,
      (common) => ({ ...common, type, data, message: source.raw }),
      source,
    );
  }

  #does(
    type: InteractionType,
    channel: Channel = this.dm,
    event: (common: ReturnType<typeof begun>) => APIInteraction,
    source: StoredMessage | null = null,
  ): Asked {
    const { interactions, seen, application } = this.#world;
    const seenBefore = seen.mark;
    const interaction = interactions.open({ type, user: this.user, channel, source, seenBefore });
    const common = begun(interaction, {
      application: application.id,
      locale: this.#locale,
      byUserInstall: !botMayPost(channel),
    });
    const audience =
      channel.kind === 'server' && channel.server.hasBot
        ? { server: channel.server.id, message: false }
        : { dm: true as const, message: false };
    this.#world.tell({ t: GatewayDispatchEvents.InteractionCreate, d: event(common) }, audience);
    return new Asked(this.#world, interaction, (index) => {
      this.#heard = Math.max(this.#heard, index + 1);
    });
  }
}
