import { parseArgs } from 'node:util';
import { z } from 'zod';
import { instant, zoneName } from './adapters/terminal/input-line.ts';
import { terminalName } from './adapters/terminal/identity.ts';
import { personNamed, type Known } from './people.ts';

/** The command was typed in a way that nothing can be done with; exit status 2. */
export class UsageError extends Error {
  readonly code = 'usage';
  constructor(message: string) {
    super(`${message} (--help shows what there is)`);
    this.name = 'UsageError';
  }
}

export const help = `Next Round: turns every interview round into preparation for the next one.

  npm start                          chat in the terminal
  npm start -- --demo                watch a two-round story
  npm start --silent -- COMMAND      any of these:

  chat [--user NAME] [--data FILE] [--json] [--now ISO] [--zone IANA]
                       the terminal chat; --json speaks JSON lines
  read FILE… [--now ISO] [--zone IANA] [--json] [--explain]
                       reads notes, one file a round, and prints what it understood
  serve [--data FILE]  the bot on Slack and Discord, by what the environment holds
  doctor [--data FILE] checks configuration, database and tokens, a line each
  doctor --manifest URL
                       prints the Slack app manifest for HTTP at that address
  export USER [--data FILE]
                       all that is held on a person, as JSON
  forget USER [--data FILE]
                       removes all that is held on a person, at once
                       USER: a NAME of the terminal, slack:TEAM/USER or discord:USER
  --help, --version

Settings come from the environment, see .env.example.`;

const notThereYet = ['trace', 'backup', 'restore', 'migrate'] as const;
const options = {
  user: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean' },
  now: { type: 'string' },
  zone: { type: 'string' },
  explain: { type: 'boolean' },
  manifest: { type: 'string' },
  demo: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
type Option = keyof typeof options;

/** What may follow each command. */
const allowed: Record<string, readonly Option[]> = {
  chat: ['user', 'data', 'json', 'now', 'zone'],
  read: ['now', 'zone', 'json', 'explain'],
  serve: ['data'],
  doctor: ['data', 'manifest'],
  export: ['data'],
  forget: ['data'],
};

export type Order =
  | { command: 'help' | 'version' | 'demo' }
  | { command: 'default' }
  | { command: 'not-yet'; name: string }
  | {
      command: 'chat';
      user: string;
      data: string | null;
      json: boolean;
      now: number | null;
      zone: string | null;
    }
  | {
      command: 'read';
      files: string[];
      now: number | null;
      zone: string | null;
      json: boolean;
      explain: boolean;
    }
  | { command: 'serve'; data: string | null }
  /** `manifest`: only the Slack manifest for HTTP at this address is printed. */
  | { command: 'doctor'; data: string | null; manifest: string | null }
  /** `user` as typed. */
  | { command: 'export' | 'forget'; user: string; person: Known; data: string | null };

/** What was asked for. @throws UsageError */
export function orderFrom(args: readonly string[]): Order {
  const { values, positionals } = split(args);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [name, ...rest] = positionals;
  const given = Object.keys(values);
  if (values.demo) {
    if (name !== undefined || given.length > 1) throw new UsageError('--demo stands alone.');
    return { command: 'demo' };
  }
  if (name === undefined && given.length === 0) return { command: 'default' };
  const command = name ?? 'chat';
  if ((notThereYet as readonly string[]).includes(command))
    return { command: 'not-yet', name: command };
  const known = allowed[command];
  if (known === undefined) throw new UsageError(`There is no command ${JSON.stringify(command)}.`);
  const stray = given.find((option) => !(known as readonly string[]).includes(option));
  if (stray !== undefined) throw new UsageError(`--${stray} does not go with ${command}.`);
  return order(command, values, rest);
}

function order(command: string, values: Values, rest: readonly string[]): Order {
  const data = values.data ?? null;
  const now = checked('--now', instant.nullable(), values.now ?? null);
  const zone = checked('--zone', zoneName.nullable(), values.zone ?? null);
  const json = values.json ?? false;
  switch (command) {
    case 'read':
      if (rest.length === 0) throw new UsageError('read needs a file, one a round.');
      return { command, files: [...rest], now, zone, json, explain: values.explain ?? false };
    case 'export':
    case 'forget': {
      const [user, ...more] = rest;
      if (user === undefined || more.length > 0) throw new UsageError(`${command} needs one USER.`);
      const named = personNamed(user);
      if ('wrong' in named) throw new UsageError(`USER ${named.wrong}.`);
      return { command, user, person: named.known, data };
    }
    default:
      if (rest.length > 0) throw new UsageError(`${command} takes no ${JSON.stringify(rest[0])}.`);
  }
  if (command === 'chat') {
    const user = checked('--user', terminalName, values.user ?? 'me');
    return { command, user, data, json, now, zone };
  }
  if (command === 'serve') return { command, data };
  const manifest = checked('--manifest', publicUrl.nullable(), values.manifest ?? null);
  return { command: 'doctor', data, manifest };
}

const publicUrl = z
  .string()
  .refine(
    (url) => URL.canParse(url) && new URL(url).protocol === 'https:',
    'must be an https address',
  );

type Values = ReturnType<typeof split>['values'];

function split(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason.split('. ')[0] ?? reason}.`);
  }
}

function checked<T>(name: string, schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new UsageError(`${name} ${result.error.issues[0]?.message ?? 'is not possible'}.`);
}
