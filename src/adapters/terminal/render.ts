import { plainText } from '../../core/message/plain.ts';
import type { Outgoing } from '../../core/ports.ts';
import { visible } from '../../core/message/visible.ts';
import { columnsOf, wrap } from './wrap.ts';

export interface Look {
  columns: number;
  /** Stands before the first line; the others are indented by as much ('Bot  '). */
  name: string;
  /** Marks a heading or the choices where the terminal can; leaves it as it is otherwise. */
  style: (kind: 'heading' | 'choice', line: string) => string;
}

export const unstyled: Look['style'] = (_kind, line) => line;

/** A message as lines for a terminal, its choices last, with numbers where numbers may be typed. */
export function render(message: Outgoing, look: Look): string {
  const columns = look.columns - look.name.length;
  const headings = new Set(
    message.parts.flatMap((part) =>
      part.kind === 'heading' ? wrap(visible(part.text), columns) : [],
    ),
  );
  const body = wrap(visible(plainText(message)), columns).map((line) =>
    headings.has(line) ? look.style('heading', line) : line,
  );
  const choices = choiceLines(message, columns).map((line) => look.style('choice', line));
  const indent = ' '.repeat(look.name.length);
  return [...body, ...choices]
    .map((line, index) => (index === 0 ? look.name : line === '' ? '' : indent) + line)
    .join('\n');
}

function choiceLines(message: Outgoing, columns: number): string[] {
  const lines: string[] = [];
  for (const [index, { label }] of message.choices.entries()) {
    const number = message.numbered ? `${index + 1} ` : '';
    const button = `[${number}${visible(label).replaceAll('\n', ' ')}]`;
    const last = lines.at(-1);
    const longer = last === undefined ? button : `${last} ${button}`;
    if (last !== undefined && columnsOf(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(button);
  }
  return lines;
}
