import {
  ApplicationCommandType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import type { Delivery, Input } from '../../../core/flow/types.ts';
import { suggest } from '../../../core/flows/suggest.ts';
import { cut } from '../../../core/words/en/names.ts';
import { storableText, visible } from '../../../core/message/visible.ts';
import type { Part } from '../../../core/message/message.ts';
import { formPart, notTaken, partLost } from '../../../core/words/en/discord.ts';
import type { Handled, Runtime } from '../../../core/runtime.ts';
import type { Chats } from '../chats.ts';
import { questionIn } from '../deliver/channel.ts';
import { failureOf } from '../deliver/failure.ts';
import type { Waiting } from '../deliver/waiting.ts';
import { opened, type Open } from '../deliver/waiting.ts';
import {
  discordSubject,
  extraOf,
  interactionDelivery,
  personAddress,
  replyAddress,
  timeOf,
  type ReplyTo,
} from '../identity.ts';
import { limits } from '../limits.ts';
import { reasonOf } from '../reason.ts';
import { controlOf, goOnWithForm, type Row } from '../render/controls.ts';
import { render } from '../render/message.ts';
import { modal, modalPart } from '../render/modal.ts';
import { nonceOf, type Requests } from '../rest.ts';
import type { CatchUp } from './catch-up.ts';
import type { Forms } from './forms.ts';
import type { InOrder } from './in-order.ts';

export interface InteractionsPorts {
  take: (delivery: Delivery) => Promise<Handled>;
  look: Runtime['look'];
  requests: Requests;
  chats: Chats;
  waiting: Waiting;
  forms: Forms;
  inOrder: InOrder;
  catchUp: CatchUp;
  isHere: (user: string, place: ReplyTo | null) => Promise<void>;
  log: (level: 'debug' | 'error', line: string) => void;
}

/** Something that a person did. */
interface Done {
  user: string;
  open: Open;
  input: Input;
  /** Where it happened when that is not the direct chat. */
  channel?: Delivery['channel'];
  /** The channel of the direct chat, where the event tells it. */
  direct?: string;
}

/** For their eyes only; nothing is done with the message later. */
const unseen = { isPrivate: true, isRemembered: false };

/** Commands, presses, forms and what is typed into a command, on their way into the product. */
export class Interactions {
  readonly #ports: InteractionsPorts;

  constructor(ports: InteractionsPorts) {
    this.#ports = ports;
  }

  /** Resolves when it is durable; what goes wrong is told to the person and to the operator. */
  async take(interaction: APIInteraction): Promise<void> {
    switch (interaction.type) {
      case InteractionType.ApplicationCommandAutocomplete:
        return this.#complete(interaction);
      case InteractionType.ApplicationCommand:
        return isTyped(interaction) ? this.#command(interaction) : undefined;
      case InteractionType.ModalSubmit:
        return this.#submitted(interaction);
      case InteractionType.MessageComponent: {
        const { data } = interaction;
        if (data.component_type === ComponentType.Button)
          return this.#pressed(interaction, data.custom_id);
        if (data.component_type === ComponentType.StringSelect)
          return this.#pressed(interaction, data.values[0] ?? '');
        return;
      }
      default:
    }
  }

  async #complete(interaction: APIApplicationCommandAutocompleteInteraction): Promise<void> {
    const { look, requests, log } = this.#ports;
    const who = { subject: discordSubject(userOf(interaction)), platform: 'discord' };
    const { name, options } = interaction.data;
    const typed = options.map(typedInto).find((each) => each !== null) ?? '';
    try {
      const found = await look(who, (context) => suggest(name, typed, context));
      const choices = found
        .map(({ label, value }) => ({
          name: cut(visible(label), limits.choiceName),
          value: storableText(value),
        }))
        .filter(
          ({ name, value }) => name !== '' && value !== '' && value.length <= limits.choiceValue,
        )
        .slice(0, limits.autocomplete);
      await requests.offer(toOf(interaction), choices);
    } catch (error) {
      log('debug', `nothing was suggested: ${reasonOf(error)}`);
    }
  }

  #command(interaction: APIChatInputApplicationCommandInteraction): Promise<void> {
    const to = toOf(interaction);
    const user = userOf(interaction);
    const { name, options = [] } = interaction.data;
    const rest = options.map((each) => ('value' in each ? String(each.value) : '')).join(' ');
    const input: Input = { kind: 'command', name, text: storableText(rest) };
    const place = interaction.channel.id;
    if (isDirect(interaction)) {
      const open = opened(to, 'command', null);
      return this.#deliver({ user, open, input, direct: place });
    }
    const channel = replyAddress(user, place, to);
    return this.#deliver({ user, open: opened(to, 'elsewhere', null), input, channel });
  }

  async #pressed(interaction: APIMessageComponentInteraction, customId: string): Promise<void> {
    const user = userOf(interaction);
    const control = controlOf(customId);
    if (control.kind === 'form') return this.#openForm(interaction, control);
    const choice = control.kind === 'choice' ? control.choice : '';
    const open = opened(toOf(interaction), 'press', questionIn(choice));
    const input: Input = { kind: 'press', choice: storableText(choice) };
    return this.#deliver({ user, open, input });
  }

  /** Opens at once and changes nothing; what has passed goes the way of every passed press. */
  async #openForm(
    interaction: APIMessageComponentInteraction,
    { form, from }: { form: string; from: number },
  ): Promise<void> {
    const { forms, requests } = this.#ports;
    const user = userOf(interaction);
    const found = await forms.open(user, form);
    if (found !== null && from >= 0 && from < found.fields.length)
      return requests.openModal(toOf(interaction), modal(found, from));
    const open = opened(toOf(interaction), 'press', form);
    return this.#deliver({
      user,
      open,
      input: { kind: 'press', choice: `${form}.form` },
    });
  }

  async #submitted(interaction: APIModalSubmitInteraction): Promise<void> {
    const user = userOf(interaction);
    const { custom_id, components } = interaction.data;
    const part = modalPart(custom_id);
    const filled = await this.#ports.forms.submitted(user, part, components);
    switch (filled.kind) {
      case 'whole': {
        const open = opened(toOf(interaction), 'press', part.form);
        const input: Input = { kind: 'form', form: part.form, values: filled.values };
        return this.#deliver({ user, open, input });
      }
      case 'part':
        return this.#tell(user, toOf(interaction), formPart(filled.from, filled.all), [
          goOnWithForm(part.form, filled.from),
        ]);
      case 'lost':
        return this.#tell(user, toOf(interaction), partLost, [goOnWithForm(part.form, 0)]);
      default:
        return filled satisfies never;
    }
  }

  /** Gives it to the product in the person's turn; the answer of the product is the response. */
  #deliver({ user, open, input, channel, direct }: Done): Promise<void> {
    const { take, chats, waiting, inOrder, catchUp, isHere, log } = this.#ports;
    const address = personAddress(user);
    const key = channel?.chat ?? (open.kind === 'command' ? open.to.interaction : address.chat);
    waiting.begin(key, open);
    return inOrder.run(user, async () => {
      try {
        if (direct !== undefined) await chats.meet(user, direct);
        await catchUp.before(user);
        await isHere(user, channel === undefined ? null : open.to);
        const handled = await take({
          id: interactionDelivery(open.to.interaction),
          subject: discordSubject(user),
          address,
          ...(channel === undefined ? {} : { channel }),
          input,
          ...(open.kind === 'command' ? { answers: extraOf(open.to) } : {}),
          sentAt: open.to.at,
        });
        if (handled === 'committed') return open.kept.resolve(true);
        // Nothing will be said to it: it was answered before, or its person is forgotten.
        waiting.end(key, open);
        await waiting.acknowledge(open, false);
      } catch (error) {
        log('error', `an interaction could not be handled: ${reasonOf(error)}`);
        waiting.end(key, open);
        await this.#refuse(open);
      }
    });
  }

  async #refuse(open: Open): Promise<void> {
    const { requests, log } = this.#ports;
    await open.deferring;
    const wasFresh = open.state === 'fresh';
    open.state = 'answered';
    const [piece] = render({ parts: [notTaken], choices: [], numbered: false });
    if (piece === undefined) return;
    await (
      wasFresh ? requests.answer(open.to, piece, unseen) : requests.editAnswer(open.to, piece)
    ).catch((error: unknown) => log('debug', `not told: ${reasonOf(error)}`));
  }

  /** As the response; in the direct chat where Discord waits for none any more. */
  async #tell(user: string, to: ReplyTo, part: Part, components: Row[]): Promise<void> {
    const { chats, requests } = this.#ports;
    const [piece] = render({ parts: [part], choices: [], numbered: false });
    if (piece === undefined) return;
    const whole = { ...piece, components };
    try {
      await requests.answer(to, whole, unseen);
    } catch (error) {
      const chat = await chats.of(user);
      if (failureOf(error).kind !== 'missing' || chat === null) throw error;
      await requests.post(chat.channel, whole, nonceOf(to.interaction, 0));
    }
  }
}

const isTyped = (
  interaction: APIApplicationCommandInteraction,
): interaction is APIChatInputApplicationCommandInteraction =>
  interaction.data.type === ApplicationCommandType.ChatInput;

function isDirect({ context, guild_id }: APIInteraction): boolean {
  return (
    context === InteractionContextType.BotDM || (context === undefined && guild_id === undefined)
  );
}

/** Whoever did it: in a server Discord tells of them as its member. */
const userOf = ({ user, member }: Pick<APIInteraction, 'user' | 'member'>): string =>
  user?.id ?? member?.user.id ?? '';

/** What stands in the option that is being typed; null: it is not this one. */
const typedInto = (option: object): string | null =>
  'focused' in option && option.focused === true && 'value' in option ? String(option.value) : null;

const toOf = ({
  application_id,
  id,
  token,
}: Pick<APIInteraction, 'application_id' | 'id' | 'token'>): ReplyTo => ({
  application: application_id,
  interaction: id,
  token,
  at: timeOf(id),
});
