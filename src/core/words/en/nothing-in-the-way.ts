import { blanksOf } from '../../domain/ledger.ts';
import type { Picture } from '../../domain/picture.ts';
import type { Round } from '../../domain/records.ts';
import { lines, message, text, type Message, type Part } from '../../message/message.ts';
import { askThem } from './asks.ts';
import { by, employerName, quoted } from './names.ts';

/** What was asked in it is not known yet. */
export const halfToldLine = ({ number }: Round): string =>
  `Round ${number} is half told, so what stands in the way is not sorted out yet; "debrief" goes on with it.`;

/** `half`: the last round, where it is not told to its end. */
export function nothingInTheWay(picture: Picture, told: number, half: Round | null): Message {
  const name = employerName(picture.process.employer);
  const strengthen = worthStrengthening(picture);
  const parts: Part[] = [
    text(
      told === 0
        ? `${name}: no round told yet, so there is nothing to sort out.`
        : half !== null
          ? `${name}: ${halfToldLine(half)}`
          : `${name}: they came back to nothing, and nothing threw you. I make no doubt up where there is none.`,
    ),
  ];
  if (strengthen.length > 0) parts.push(text('Worth making stronger:'), lines(strengthen));
  return message(parts);
}

/** Where nothing is in doubt: what landed, what they want, what is blank. */
function worthStrengthening(picture: Picture): string[] {
  const landed = picture.highlights
    .filter((each) => each.kind === 'landed')
    .slice(-2)
    .map((each) => `What landed: ${quoted(each.quote, 80)}${by(each.by)}`);
  const wants = picture.wants
    .slice(0, 1)
    .map((want) => `What they want most: ${quoted(want.quote, 80)}${by(want.by)}`);
  const blank = blanksOf(picture.ledger)
    .slice(0, 1)
    .map((topic) => `Ask them: ${askThem[topic]}`);
  return [...landed, ...wants, ...blank];
}
