import type { Message, Part } from './message.ts';

/** A message as plain text, choices excepted: what the terminal shows and other platforms fall back to. */
export function plainText(message: Message): string {
  let out = '';
  for (const [index, part] of message.parts.entries()) {
    if (index > 0) out += part.kind === 'heading' ? '\n\n' : '\n';
    out += partText(part);
  }
  return out;
}

function partText(part: Part): string {
  switch (part.kind) {
    case 'text':
    case 'heading':
      return part.text;
    case 'lines':
      return part.lines.join('\n');
    case 'facts':
      return part.facts.map((fact) => `${fact.label}: ${fact.text}`).join('\n');
    default:
      return part satisfies never;
  }
}
