import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
} from 'discord-api-types/v10';
import type { Outgoing } from '../../../core/ports.ts';
import { discord as words } from '../../../core/words/en/discord.ts';
import { limits } from '../limits.ts';
import { label } from './escape.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const opens = 'form:';
const picks = 'pick:';

/** What a button's or a select's custom id stands for. */
export type Control =
  | { kind: 'choice'; choice: string }
  /** The press that opens a form, at its first fields or further on. */
  | { kind: 'form'; form: string; from: number }
  | { kind: 'select' };

export function controlOf(customId: string): Control {
  if (customId.startsWith(picks)) return { kind: 'select' };
  if (!customId.startsWith(opens)) return { kind: 'choice', choice: customId };
  const [from = '', ...form] = customId.slice(opens.length).split(':');
  return { kind: 'form', form: form.join(':'), from: Number(from) };
}

export const formId = (form: string, from: number): string => `${opens}${from}:${form}`;

/**
 * The choices of a message: a row of buttons, or selects where there are more than a row holds; the
 * button that opens its form before them. A choice whose id Discord cannot carry is left out, since
 * its label can be typed.
 */
export function controls({ choices, form }: Pick<Outgoing, 'choices' | 'form'>): Row[] {
  const fitting = [...new Map(choices.map((each) => [each.id, each] as const)).values()].filter(
    ({ id }) => id !== '' && id.length <= limits.customId,
  );
  const opener: Row[] =
    form === undefined ? [] : [row([button(formId(form.id, 0), form.title, ButtonStyle.Primary)])];
  if (fitting.length === 0) return opener;
  if (fitting.length <= limits.buttonsInRow) {
    return [...opener, row(fitting.map((each) => button(each.id, each.label)))];
  }
  const selects: Row[] = [];
  for (let from = 0; from < fitting.length; from += limits.selectOptions) {
    const some = fitting.slice(from, from + limits.selectOptions);
    selects.push(
      row([
        {
          type: ComponentType.StringSelect,
          custom_id: `${picks}${from}`,
          placeholder: words.choose,
          options: some.map((each) => ({
            label: label(each.label, limits.optionLabel),
            value: each.id,
          })),
        },
      ]),
    );
  }
  return [...opener, ...selects].slice(0, limits.rows);
}

/** The button that opens the next part of a form. */
export const goOnWithForm = (form: string, from: number): Row =>
  row([button(formId(form, from), words.goOn, ButtonStyle.Primary)]);

/** The way to the direct chat. */
export const linkTo = (channel: string): Row =>
  row([
    {
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      url: `https://discord.com/channels/@me/${channel}`,
      label: words.direct,
    },
  ]);

function button(
  custom_id: string,
  text: string,
  style: ButtonStyle.Primary | ButtonStyle.Secondary = ButtonStyle.Secondary,
): APIButtonComponent {
  return { type: ComponentType.Button, style, custom_id, label: label(text, limits.buttonLabel) };
}

const row = (components: APIComponentInMessageActionRow[]): Row => ({
  type: ComponentType.ActionRow,
  components,
});
