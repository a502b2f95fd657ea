import { plainText } from '../../core/message/plain.ts';
import type { Channel, OutboxRow } from '../../core/ports.ts';
import { saveFiles, type SavedFile } from './files.ts';
import type { Write } from './output.ts';

/** A value as one line; line ends that only some readers know are escaped. */
export function jsonLine(value: object): string {
  const line = JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/gu,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${line}\n`;
}

/** A message in the form of docs/contracts.md, `chat --json`. */
export function messageLine(row: OutboxRow, files: readonly SavedFile[]): string {
  const { address, message } = row;
  return jsonLine({
    id: row.id,
    ...(address.channel === undefined ? {} : { channel: address.channel }),
    ...(address.to === undefined ? {} : { to: address.to }),
    text: plainText(message),
    choices: message.choices,
    ...(message.form === undefined ? {} : { form: message.form }),
    ...(files.length === 0 ? {} : { files }),
  });
}

/** Messages as JSON lines; files go into `folder`. */
export function jsonChannel(write: Write, folder: string): Channel {
  return {
    async send(row) {
      await write(messageLine(row, await saveFiles(row.id, row.message.files ?? [], folder)));
      return { kind: 'sent' };
    },
  };
}
