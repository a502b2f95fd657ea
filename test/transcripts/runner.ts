import { coreStage, type Actor, type Seen, type Stage } from './stage.ts';

/**
 * A transcript is a text of blocks, parted by empty lines; further lines of a block are indented.
 *
 *   You: …              what they type
 *   You press: Label    a button
 *   You command: name … a slash command
 *   You submit: field=value | field=value
 *   Time: ISO           the clock goes forward; what is due happens
 *   Zone: IANA          what the platform's profile says from now on
 *   As: name            somebody else writes
 *   Restart:            the program is started anew
 *   Bot: …              all that the bot says, buttons as [Label] [Label]
 *
 * Everything else is prose and stays as it is.
 */
const block =
  /^(?<who>You press|You command|You submit|You|Time|Zone|As|Restart|Bot):(?<said>[\s\S]*)$/u;

/** Plays a transcript; the same text with what the bot really says. */
export async function converse(transcript: string, stage: Stage = coreStage()): Promise<string> {
  let name = 'ana';
  const blocks: string[] = [];
  for (const each of blocksOf(transcript)) {
    const { who, said: rest = '' } = block.exec(each)?.groups ?? {};
    const said = unindented(rest);
    if (who === 'Bot') continue;
    blocks.push(each);
    if (who === undefined) continue;
    if (who === 'As') name = said;
    else if (who === 'Time') blocks.push(...(await stage.until(said, name)).map(botBlock));
    else if (who === 'Restart') blocks.push(...(await stage.restart(name)).map(botBlock));
    else blocks.push(...(await act(stage.actor(name), who, said)).map(botBlock));
  }
  return `${blocks.join('\n\n')}\n`;
}

async function act(actor: Actor, who: string, said: string): Promise<Seen[]> {
  switch (who) {
    case 'You':
      return actor.says(said);
    case 'You press':
      return actor.presses(said.replace(/^\[|\]$/gu, ''));
    case 'You command': {
      const [name = '', ...rest] = said.split(' ');
      return actor.commands(name, rest.join(' '));
    }
    case 'You submit':
      return actor.submits(Object.fromEntries(said.split(' | ').map(fieldAndValue)));
    case 'Zone':
      await actor.moves(said);
      return [];
    default:
      throw new Error(`a transcript cannot hold ${who}`);
  }
}

/** Blocks end at an empty line, unless the next line is indented. */
function blocksOf(transcript: string): string[] {
  return transcript
    .replace(/\r\n/gu, '\n')
    .trim()
    .split(/\n(?:[ \t]*\n)+(?![ \t])/u)
    .flatMap((each) => each.split(/\n(?=(?:You|Time|Zone|As|Restart|Bot)\b[^:\n]*:)/u));
}

function fieldAndValue(pair: string): [field: string, value: string] {
  const [field = '', ...rest] = pair.split('=');
  return [field, rest.join('=')];
}

function unindented(said: string): string {
  return said
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

function botBlock({ text, choices, files }: Seen): string {
  const buttons = choices.map((label) => `[${label}]`).join(' ');
  const handed = files.map((file) => `(file ${file.name}, ${file.type})`);
  const lines = [...text.split('\n'), ...handed, ...(buttons === '' ? [] : [buttons])];
  return lines
    .map((line, index) => (index === 0 ? `Bot: ${line}` : line === '' ? '' : `     ${line}`))
    .join('\n');
}
