import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
} from 'discord-api-types/v10';
import { withoutMarkdown } from './markdown.ts';
import type { StoredMessage, UploadedFile } from '../world/messages.ts';

export interface ShownButton {
  label: string;
  /** Empty for links. */
  customId: string;
  style: ButtonStyle;
  disabled: boolean;
  row: number;
}

export interface ShownSelect {
  customId: string;
  placeholder: string;
  options: APISelectMenuOption[];
  disabled: boolean;
}

/** A message of the bot as a person sees it at one moment. */
export interface Shown {
  id: string;
  channel: string;
  /** All text from top to bottom, with its markdown. */
  text: string;
  /** The text as it looks: escapes and markup resolved. */
  plain: string;
  buttons: ShownButton[];
  selects: ShownSelect[];
  files: UploadedFile[];
  /** Only one person sees it. */
  ephemeral: boolean;
  /** Nothing in it can be pressed or picked. */
  folded: boolean;
  edited: boolean;
  /** 'is thinking …': a defer that has no answer yet. */
  thinking: boolean;
  usesComponentsV2: boolean;
  raw: APIMessage;
}

export function shown({ files, ephemeralTo }: StoredMessage, raw: APIMessage): Shown {
  const seen: Gathered = { lines: [], buttons: [], selects: [], rows: 0 };
  if (raw.content !== '') seen.lines.push(raw.content);
  for (const embed of raw.embeds) seen.lines.push(...embedLines(embed));
  for (const component of raw.components ?? []) gather(component, seen);
  const text = seen.lines.join('\n');
  const flags = raw.flags ?? 0;
  return {
    id: raw.id,
    channel: raw.channel_id,
    text,
    plain: withoutMarkdown(text),
    buttons: seen.buttons,
    selects: seen.selects,
    files: files.filter(({ name }) => raw.attachments.some(({ filename }) => filename === name)),
    ephemeral: ephemeralTo !== null,
    folded: [...seen.buttons, ...seen.selects].every(({ disabled }) => disabled),
    edited: raw.edited_timestamp !== null,
    thinking: (flags & MessageFlags.Loading) !== 0,
    usesComponentsV2: (flags & MessageFlags.IsComponentsV2) !== 0,
    raw,
  };
}

interface Gathered {
  lines: string[];
  buttons: ShownButton[];
  selects: ShownSelect[];
  rows: number;
}

function gather(component: APIMessageTopLevelComponent, seen: Gathered): void {
  switch (component.type) {
    case ComponentType.TextDisplay:
      seen.lines.push(component.content);
      return;
    case ComponentType.Container:
      for (const each of component.components) gather(each, seen);
      return;
    case ComponentType.Section:
      for (const { content } of component.components) seen.lines.push(content);
      if (component.accessory.type === ComponentType.Button) control(component.accessory, seen);
      return;
    case ComponentType.ActionRow:
      seen.rows += 1;
      for (const each of component.components) control(each, seen);
      return;
    case ComponentType.Separator:
    case ComponentType.File:
    case ComponentType.MediaGallery:
      return;
    default:
      (component) satisfies never;
  }
}

function control(component: APIComponentInMessageActionRow, seen: Gathered): void {
  switch (component.type) {
    case ComponentType.Button: {
      if (component.style === ButtonStyle.Premium) return;
      const customId = component.style === ButtonStyle.Link ? '' : component.custom_id;
      seen.buttons.push({
        label: component.label ?? '',
        customId,
        style: component.style,
        disabled: component.disabled ?? false,
        row: seen.rows,
      });
      return;
    }
    case ComponentType.StringSelect:
      seen.selects.push({
        customId: component.custom_id,
        placeholder: component.placeholder ?? '',
        options: component.options,
        disabled: component.disabled ?? false,
      });
      return;
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return;
    default:
      (component) satisfies never;
  }
}

function embedLines({ title, description, fields = [], footer }: APIEmbed): string[] {
  const told = fields.flatMap(({ name, value }) => [name, value]);
  return [title, description, ...told, footer?.text].filter((line) => line !== undefined);
}
