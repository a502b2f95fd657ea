import { z } from 'zod';

/** What the environment says is wrong or not possible; each line tells how to mend it. */
export class ConfigError extends Error {
  readonly code = 'config';
  constructor(problems: readonly string[]) {
    super(problems.join(' '));
    this.name = 'ConfigError';
  }
}

const optional = z
  .string()
  .optional()
  .transform((value) => (value === '' ? undefined : value));
const port = optional.refine(
  (value) => value === undefined || (/^\d{1,5}$/u.test(value) && Number(value) <= 65_535),
  'must be a port number',
);

const environment = z.object({
  SLACK_BOT_TOKEN: optional,
  SLACK_SIGNING_SECRET: optional,
  SLACK_APP_TOKEN: optional,
  SLACK_CLIENT_ID: optional,
  SLACK_CLIENT_SECRET: optional,
  SLACK_STATE_SECRET: optional,
  SLACK_ALLOWED_TEAMS: optional,
  SLACK_API_URL: optional,
  DISCORD_TOKEN: optional,
  DISCORD_API_URL: optional,
  PORT: port,
  ADMIN_PORT: port,
  DATABASE_URL: optional,
  ENCRYPTION_KEYS: optional,
  LOG_LEVEL: optional.pipe(
    z
      .enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error')
      .default('info'),
  ),
});
type Environment = z.infer<typeof environment>;

/** Every setting there is, as `.env.example` lists them. */
export const settingNames: readonly string[] = Object.keys(environment.shape);

export interface Config {
  /** The database file. */
  database: string;
  logLevel: Environment['LOG_LEVEL'];
  /** Where the operator asks after the running bot, on this machine only; null: nowhere. */
  adminPort: number | null;
  /** null: the environment holds no tokens for it. */
  slack: SlackConfig | null;
  discord: DiscordConfig | null;
}

export interface SlackConfig {
  /** Of the one workspace; null with `install`. */
  botToken: string | null;
  /** Set: Socket Mode, no public URL. */
  appToken: string | null;
  /** HTTP only. */
  signingSecret: string | null;
  /** Many workspaces through OAuth, HTTP only. */
  install: { clientId: string; clientSecret: string; stateSecret: string } | null;
  /** Team or enterprise ids that may install; empty: all. */
  allowed: readonly string[];
  /** Another Web API base. */
  apiUrl: string | null;
  /** Of the HTTP receiver. */
  port: number;
}

export interface DiscordConfig {
  token: string;
  /** Another REST base. */
  apiUrl: string | null;
}

const defaultDatabase = 'data/next-round.sqlite';
const defaultPort = 3000;

/**
 * The configuration in the environment. A value is never part of an error, since it may be a secret.
 *
 * @throws ConfigError
 */
export function configFrom(env: Readonly<Record<string, string | undefined>>): Config {
  const read = environment.safeParse(env);
  if (!read.success) {
    throw new ConfigError(
      read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`),
    );
  }
  const problems = [...databaseProblems(read.data), ...tokenProblems(read.data)];
  if (problems.length > 0) throw new ConfigError(problems);
  const { DATABASE_URL, LOG_LEVEL, ADMIN_PORT } = read.data;
  return {
    database: DATABASE_URL === undefined ? defaultDatabase : sqlitePath(DATABASE_URL),
    logLevel: LOG_LEVEL,
    adminPort: ADMIN_PORT === undefined ? null : Number(ADMIN_PORT),
    slack: slackOf(read.data),
    discord: discordOf(read.data),
  };
}

function slackOf(env: Environment): SlackConfig | null {
  const { SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET } = env;
  const install =
    SLACK_CLIENT_ID !== undefined &&
    SLACK_CLIENT_SECRET !== undefined &&
    SLACK_STATE_SECRET !== undefined
      ? {
          clientId: SLACK_CLIENT_ID,
          clientSecret: SLACK_CLIENT_SECRET,
          stateSecret: SLACK_STATE_SECRET,
        }
      : null;
  if (env.SLACK_BOT_TOKEN === undefined && install === null) return null;
  return {
    botToken: env.SLACK_BOT_TOKEN ?? null,
    appToken: env.SLACK_APP_TOKEN ?? null,
    signingSecret: env.SLACK_SIGNING_SECRET ?? null,
    install,
    allowed: (env.SLACK_ALLOWED_TEAMS ?? '').split(/[\s,]+/u).filter((team) => team !== ''),
    apiUrl: env.SLACK_API_URL ?? null,
    port: Number(env.PORT ?? defaultPort),
  };
}

function discordOf({ DISCORD_TOKEN, DISCORD_API_URL }: Environment): DiscordConfig | null {
  if (DISCORD_TOKEN === undefined) return null;
  return { token: DISCORD_TOKEN, apiUrl: DISCORD_API_URL ?? null };
}

/** 'sqlite:PATH', also written with slashes as a URL has them ('sqlite:///abs/path'). */
function sqlitePath(url: string): string {
  return url.slice('sqlite:'.length).replace(/^\/\/(?=[\s\S])/u, '');
}

function databaseProblems({ DATABASE_URL, ENCRYPTION_KEYS }: Environment): string[] {
  const problems: string[] = [];
  if (DATABASE_URL !== undefined && /^postgres(?:ql)?:/u.test(DATABASE_URL)) {
    problems.push('DATABASE_URL names a PostgreSQL, which is not there yet; use sqlite:PATH.');
  } else if (DATABASE_URL !== undefined && !/^sqlite:./u.test(DATABASE_URL)) {
    problems.push('DATABASE_URL must be sqlite:PATH, such as sqlite:data/next-round.sqlite.');
  }
  if (ENCRYPTION_KEYS !== undefined) {
    problems.push(
      'ENCRYPTION_KEYS is set, but encryption at rest is not there yet; unset it to go on without.',
    );
  }
  return problems;
}

function tokenProblems(env: Environment): string[] {
  const problems: string[] = [];
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET } = env;
  const overHttp = SLACK_SIGNING_SECRET !== undefined && SLACK_APP_TOKEN === undefined;
  if (overHttp && env.ADMIN_PORT === String(env.PORT ?? defaultPort)) {
    problems.push(`ADMIN_PORT must be another one than PORT (${env.PORT ?? defaultPort}).`);
  }
  if (SLACK_BOT_TOKEN && !SLACK_APP_TOKEN && !SLACK_SIGNING_SECRET) {
    problems.push(
      'SLACK_BOT_TOKEN needs SLACK_APP_TOKEN beside it (Socket Mode) or SLACK_SIGNING_SECRET (HTTP).',
    );
  }
  if (SLACK_APP_TOKEN && !SLACK_BOT_TOKEN) {
    problems.push('SLACK_APP_TOKEN needs SLACK_BOT_TOKEN beside it.');
  }
  if (SLACK_BOT_TOKEN?.startsWith('xapp-')) {
    problems.push('SLACK_BOT_TOKEN holds an app token (xapp-); the bot token begins with xoxb-.');
  }
  if (SLACK_APP_TOKEN?.startsWith('xoxb-')) {
    problems.push('SLACK_APP_TOKEN holds a bot token (xoxb-); the app token begins with xapp-.');
  }
  const install = [env.SLACK_CLIENT_ID, env.SLACK_CLIENT_SECRET, env.SLACK_STATE_SECRET];
  const given = install.filter((value) => value !== undefined).length;
  if (given > 0 && given < install.length) {
    problems.push(
      'SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET belong together: set all or none.',
    );
  }
  if (given === install.length && (SLACK_BOT_TOKEN || SLACK_APP_TOKEN)) {
    problems.push(
      'SLACK_CLIENT_ID installs into many workspaces over HTTP; unset SLACK_BOT_TOKEN and SLACK_APP_TOKEN beside it.',
    );
  }
  if (given === install.length && !SLACK_SIGNING_SECRET) {
    problems.push('SLACK_CLIENT_ID needs SLACK_SIGNING_SECRET beside it (HTTP).');
  }
  return problems;
}
