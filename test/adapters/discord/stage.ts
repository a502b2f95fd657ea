import { discordSubject, personAddress } from '../../../src/adapters/discord/identity.ts';
import { commandList } from '../../../src/adapters/discord/commands.ts';
import { controlOf } from '../../../src/adapters/discord/render/controls.ts';
import { catalogue } from '../../../src/core/flows/commands.ts';
import type { Input } from '../../../src/core/flow/types.ts';
import type { FakeDiscord } from '../../support/discord/discord.ts';
import type { Person } from '../../support/discord/person/person.ts';
import { shown, type Shown } from '../../support/discord/person/shown.ts';
import type { Actor, Seen, Stage } from '../../transcripts/stage.ts';
import { ServedOnDiscord } from './served.ts';

const commands = new Map(commandList(catalogue).map((each) => [each.name, each] as const));

export interface DiscordStage extends Stage {
  served: ServedOnDiscord;
  subjectOf(name: string): string;
}

/** A transcript's stage on a fake Discord, under the real adapter and the real `serve`. */
export async function discordStage(discord: FakeDiscord): Promise<DiscordStage> {
  const people = new Map<string, Person>();
  const zones = new Map<string, string>();
  const served = await ServedOnDiscord.start(discord, {
    // Discord tells nobody's zone; a transcript that gives one stands for somebody who told it. And
    // where the clock stands still, what is written after a `forget` would be as old as it.
    taking: async (delivery) => {
      const zone = zones.get(delivery.subject);
      const taken = { ...delivery, ...(zone === undefined ? {} : { zone }) };
      delete taken.sentAt;
      return taken;
    },
  });
  const personOf = (name: string) => {
    const person = people.get(name) ?? discord.person(name);
    people.set(name, person);
    return person;
  };
  const subjectOf = (name: string) => discordSubject(personOf(name).user.id);
  /** Everything the bot has posted to a person, as it was then. */
  const posted = (person: Person, from: number): Shown[] =>
    discord.world.seen.all.slice(from).flatMap((each) => {
      if (each.kind !== 'posted' || each.message.channel !== person.dm) return [];
      return each.raw.author.id === discord.world.bot.id ? [shown(each.message, each.raw)] : [];
    });
  /** What Discord would not let this person do, but another version of it might. */
  const delivers = async (name: string, id: string, input: Input) => {
    const address = personAddress(personOf(name).user.id);
    await served.service.take({ id, subject: subjectOf(name), address, input });
    await served.service.runtime.send();
  };
  const during = async (name: string, work: (person: Person) => Promise<void>): Promise<Seen[]> => {
    const person = personOf(name);
    const { mark } = discord.world.seen;
    await work(person);
    return posted(person, mark).map(seenIn);
  };

  return {
    served,
    subjectOf,
    actor: (name): Actor => ({
      says: (text) =>
        during(name, (person) =>
          text.trim() === ''
            ? delivers(name, `empty ${discord.world.seen.mark}`, { kind: 'text', text })
            : served.took(person.writes(text)),
        ),
      presses: (label) =>
        during(name, async (person) => {
          const message = posted(person, 0).findLast((each) => labels(each).includes(label));
          if (message === undefined) throw new Error(`nothing ever said [${label}]`);
          const isButton = message.buttons.some((each) => each.label === label);
          await served.took(isButton ? person.presses(label, message) : person.picks(label));
        }),
      commands: (command, text) =>
        during(name, async (person) => {
          const known = commands.get(command);
          const option = known !== undefined && 'options' in known ? known.options?.[0] : undefined;
          if (known !== undefined)
            return served.took(
              person.commands(command, option && text !== '' ? { [option.name]: text } : {}),
            );
          // A client that still shows a command of an older version.
          await delivers(name, `old ${command}`, { kind: 'command', name: command, text });
        }),
      submits: () => Promise.reject(new Error('no transcript submits a form yet')),
      moves: (zone) => void zones.set(subjectOf(name), zone),
    }),
    until: (time, name) => during(name, () => served.until(time)),
    restart: (name) =>
      during(name, async () => {
        await served.stop();
        await served.starts();
      }),
  };
}

/** Without the button that opens a form, which other places ask field by field. */
const labels = ({ buttons, selects }: Shown): string[] => [
  ...buttons
    .filter(({ customId }) => controlOf(customId).kind === 'choice')
    .map(({ label }) => label),
  ...selects.flatMap(({ options }) => options.map(({ label }) => label)),
];

/** Under a cover stands the card that holds all of it. */
const wholeText = ({ plain, raw }: Shown): string => {
  const isCovered = raw.content !== '' && raw.embeds.length > 0;
  return isCovered ? plain.split('\n').slice(raw.content.split('\n').length).join('\n') : plain;
};

const seenIn = (message: Shown): Seen => ({
  text: wholeText(message),
  choices: labels(message),
  files: message.files.map(({ name, type }) => ({ name, type })),
});
