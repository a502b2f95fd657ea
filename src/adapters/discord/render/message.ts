import { MessageFlags, type APIEmbed } from 'discord-api-types/v10';
import type { OutFile } from '../../../core/message/message.ts';
import type { Outgoing } from '../../../core/ports.ts';
import { limits } from '../limits.ts';
import { controls, type Row } from './controls.ts';
import { begun, escaped } from './escape.ts';
import { split } from './split.ts';
import { markdown } from './text.ts';

/** One post: what Discord shows as one message. */
export interface Piece {
  content?: string;
  embeds?: APIEmbed[];
  components?: Row[];
  /** MessageFlags */
  flags?: number;
  files?: readonly OutFile[];
  allowed_mentions: { parse: [] };
}

/** Nobody is ever named so that they are told. */
const quietly = { allowed_mentions: { parse: [] as [] } };
/** Of a message that has to hold something to be one. */
const nothing = '…';

/**
 * A message as one post or, when it is long, several; the choices and files stand at the last.
 * Facts are a card. What nobody asked for is a card under its cover, and what follows it makes no
 * sound: a lock screen shows the content and never the card (docs/behaviour.md G17).
 */
export function render(message: Outgoing): Piece[] {
  const text = markdown(message.parts);
  const { cover } = message;
  const asCard = cover !== undefined || message.parts.some(({ kind }) => kind === 'facts');
  const pieces = asCard ? cards(text, cover) : plain(text);
  return finished(pieces, message);
}

/** The same without cards and buttons: what is tried once where Discord refuses the other. */
export function renderPlain(message: Outgoing): Piece[] {
  const { cover } = message;
  const text = cover === undefined ? markdown(message.parts) : escaped(cover);
  return plain(text);
}

function plain(text: string): Piece[] {
  const pieces = parted(text, limits.content);
  return (pieces.length === 0 ? [nothing] : pieces).map((content) => ({
    content,
    flags: MessageFlags.SuppressEmbeds,
    ...quietly,
  }));
}

/** One character is left for what the beginning of a piece may need. */
const parted = (text: string, most: number): string[] => split(text, most - 1).map(begun);

function cards(text: string, cover: string | undefined): Piece[] {
  const descriptions = parted(text, limits.embedDescription);
  return (descriptions.length === 0 ? [nothing] : descriptions).map((description, index) => ({
    embeds: [{ description }],
    ...quietly,
    ...(cover === undefined ? {} : covered(cover, index)),
  }));
}

const covered = (cover: string, index: number): Pick<Piece, 'content' | 'flags'> =>
  index === 0
    ? { content: parted(escaped(cover), limits.content)[0] ?? nothing }
    : { flags: MessageFlags.SuppressNotifications };

function finished(pieces: Piece[], message: Outgoing): Piece[] {
  const components = controls(message);
  return pieces.map((piece, index) => {
    if (index < pieces.length - 1) return piece;
    return {
      ...piece,
      ...(components.length > 0 ? { components } : {}),
      ...(message.files === undefined ? {} : { files: message.files.slice(0, limits.files) }),
    };
  });
}
