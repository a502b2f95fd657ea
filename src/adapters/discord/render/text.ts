import type { Part } from '../../../core/message/message.ts';
import { escaped } from './escape.ts';

/** The parts of a message as Discord's markdown, in order; nothing a candidate wrote becomes markup. */
export function markdown(parts: readonly Part[]): string {
  let out = '';
  for (const [index, part] of parts.entries()) {
    if (index > 0) out += part.kind === 'heading' ? '\n\n' : '\n';
    out += partMarkdown(part);
  }
  return out;
}

function partMarkdown(part: Part): string {
  switch (part.kind) {
    case 'text':
      return escaped(part.text);
    case 'heading':
      return bold(part.text);
    case 'lines':
      return part.lines.map(escaped).join('\n');
    case 'facts':
      // One above the other: two columns side by side leave a phone a few letters a line.
      return part.facts.map((fact) => `${bold(fact.label)}\n${escaped(fact.text)}`).join('\n');
    default:
      return part satisfies never;
  }
}

/** Spaces inside the stars would keep Discord from reading them. */
const bold = (text: string): string => {
  const inside = escaped(text.replace(/\s+/gu, ' ').trim());
  return inside === '' ? '' : `**${inside}**`;
};
