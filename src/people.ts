import type { Keyv } from 'keyv';
import * as discord from './adapters/discord/person.ts';
import { discordSubject } from './adapters/discord/identity.ts';
import * as slack from './adapters/slack/person.ts';
import { terminalName, terminalSubject } from './adapters/terminal/identity.ts';
import type { Subject } from './core/ports.ts';

/** Somebody the operator means. */
export interface Known {
  subject: Subject;
  /** Removes what their platform keeps of them beside the records. */
  forgetBeside: (keyv: (namespace: string) => Keyv) => Promise<void>;
}

/** How a person is named on the command line; `wrong` says what is wrong with it. */
export type Named = { known: Known } | { wrong: string };

/**
 * `slack:TEAM/USER` and `discord:USER` by the platform's ids, otherwise a name of the terminal, which
 * may be written `terminal:NAME` too.
 */
export function personNamed(said: string): Named {
  const [, platform, rest = ''] = /^(slack|discord|terminal):([\s\S]*)$/u.exec(said) ?? [];
  if (platform === 'slack') {
    const person = slack.slackPerson(rest);
    if (person === null) {
      return { wrong: 'must be slack:TEAM/USER, such as slack:T0123ABCD/U0456EFGH' };
    }
    const forgetBeside: Known['forgetBeside'] = (keyv) => slack.forgetBeside(person, keyv);
    return { known: { subject: slack.subjectOf(person), forgetBeside } };
  }
  if (platform === 'discord') {
    const user = discord.discordPerson(rest);
    if (user === null) return { wrong: 'must be discord:USER, such as discord:80351110224678912' };
    const forgetBeside: Known['forgetBeside'] = (keyv) => discord.forgetBeside(user, keyv);
    return { known: { subject: discordSubject(user), forgetBeside } };
  }
  const name = terminalName.safeParse(platform === undefined ? said : rest);
  if (!name.success) return { wrong: name.error.issues[0]?.message ?? 'is not possible' };
  return { known: { subject: terminalSubject(name.data), forgetBeside: async () => undefined } };
}
