import { commands } from '../../../core/flows/commands.ts';
import type { Input } from '../../../core/flow/types.ts';
import { plainText } from '../../../core/message/plain.ts';
import { controls as words } from '../../../core/words/en/controls.ts';
import { answeredInDirectChat } from '../../../core/words/en/places.ts';
import { directChat, slackSubject, type Member } from '../identity.ts';
import { escaped } from '../text.ts';
import { inTime } from './in-time.ts';
import type { Incoming } from './incoming.ts';
import type { Answer, Around, IntakePorts } from './ports.ts';
import { memberFor } from './who.ts';

type Slash = Extract<Incoming, { kind: 'command' }>;

/** Takes anything; the other commands are shorthands. */
export const anyCommand = 'nextround';

/** The real answer goes to the direct chat; in a channel one line, for the person's eyes, says so. */
export async function takeCommand(
  ports: IntakePorts,
  slash: Slash,
  { signedAt }: Around,
): Promise<Answer> {
  const { service, workspaces, people } = ports;
  const member = await memberFor(slash.who, workspaces, people);
  if (member === null) return null;
  const until = service.now() + ports.soon;
  const work = run(ports, member, slash, until, signedAt).catch(() => 'slow' as const);
  const done = await inTime(work, ports.soon);
  if (done === 'slow') return whispered(words.oneMoment);
  return done === slash.channel ? null : whispered(plainText(answeredInDirectChat()));
}

const whispered = (text: string) => ({ response_type: 'ephemeral', text: escaped(text) });

/** The channel of the direct chat, as far as it is known. */
async function run(
  { service, chats, people, workspaces }: IntakePorts,
  member: Member,
  slash: Slash,
  until: number,
  signedAt: number | null,
): Promise<string | null> {
  const client = await workspaces.client(member);
  // Whether it was typed in the direct chat is nice to know, not worth waiting for.
  const opened =
    client === null ? null : await inTime(chats.open(client, member), 800).catch(() => null);
  const channel = opened === 'slow' ? null : opened;
  const { zone } = await people.of(member);
  await service.take({
    id: `command:${slash.trigger}`,
    subject: slackSubject(member),
    address: directChat(member, channel),
    input: meant(slash),
    until,
    ...(signedAt === null ? {} : { sentAt: signedAt }),
    ...(zone === null ? {} : { zone }),
  });
  return channel;
}

function meant({ command, text }: Slash): Input {
  if (command !== anyCommand) return { kind: 'command', name: command, text };
  const said = text.trim();
  if (said === '') return { kind: 'command', name: 'help', text: '' };
  const space = said.search(/\s/u);
  const first = (space < 0 ? said : said.slice(0, space)).toLowerCase().replace(/^\//u, '');
  const rest = space < 0 ? '' : said.slice(space).trim();
  const known = commands.some(({ name }) => name === first);
  return known ? { kind: 'command', name: first, text: rest } : { kind: 'text', text };
}
