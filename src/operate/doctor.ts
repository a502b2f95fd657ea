import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Command } from '../core/flow/types.ts';
import { configFrom, type Config } from '../config.ts';
import { connect } from '../storage/sqlite/open.ts';
import { inspect } from '../storage/sqlite/inspect.ts';
import type { Finding } from './finding.ts';
import { unreadableRecords } from './records.ts';

export interface DoctorPorts {
  env: Readonly<Record<string, string | undefined>>;
  /** Beats the environment's database. */
  data: string | null;
  nodeVersion: string;
  commands: readonly Command[];
  /** What the platforms' own checks find. */
  platforms?: (config: Config) => Promise<Finding[]>;
}

/** Looks at everything that can be wrong on this machine and changes nothing. */
export async function examine({
  env,
  data,
  nodeVersion,
  commands,
  platforms,
}: DoctorPorts): Promise<Finding[]> {
  const findings = [node(nodeVersion)];
  let path = data;
  let config: Config | null = null;
  try {
    config = configFrom(env);
    path ??= config.database;
    findings.push({ ok: true, about: 'configuration', text: `database ${path}` });
  } catch (error) {
    findings.push(failed('configuration', error));
  }
  if (path !== null) findings.push(...(await database(path)));
  findings.push(catalogue(commands));
  if (config !== null && platforms !== undefined) findings.push(...(await platforms(config)));
  return findings;
}

function node(version: string): Finding {
  const ok = Number(/^v(\d+)/u.exec(version)?.[1] ?? 0) >= 24;
  return {
    ok,
    about: 'node',
    text: ok ? version : `${version} is too old; install Node 24 or newer`,
  };
}

async function database(path: string): Promise<Finding[]> {
  try {
    if (!existsSync(path)) return [missing(path)];
    const seen = inspect(path);
    const state = [
      seen.current
        ? `version ${seen.version}`
        : `version ${seen.version}, brought up at next start`,
      seen.held ? 'in use by a running Next Round' : 'not in use',
    ];
    const findings = [
      { ok: true, about: 'database', text: state.join(', ') },
      {
        ok: seen.private && seen.writable,
        about: 'permissions',
        text: permissions(seen.private, seen.writable),
      },
      integrity(path),
    ];
    if (seen.current) findings.push(await records(path));
    return findings;
  } catch (error) {
    return [failed('database', error)];
  }
}

function missing(path: string): Finding {
  let folder = dirname(resolve(path));
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return { ok: true, about: 'database', text: 'not there yet; the first start makes it' };
  } catch {
    const text = `cannot be made in ${folder}; make it writable for this user or choose another place`;
    return { ok: false, about: 'database', text };
  }
}

function permissions(isPrivate: boolean, writable: boolean): string {
  if (!writable) return 'the file is read-only; make it writable for this user';
  return isPrivate ? 'for its owner only' : 'others may read the file; run chmod 600 on it';
}

function integrity(path: string): Finding {
  const about = 'integrity';
  const open = connect(path, true);
  try {
    const answer = Object.values(open.prepare('PRAGMA quick_check(1)').get() ?? {})[0];
    const ok = answer === 'ok';
    return { ok, about, text: ok ? 'sound' : 'the file is damaged; restore a backup' };
  } finally {
    open.close();
  }
}

async function records(path: string): Promise<Finding> {
  const { people, count, unreadable } = await unreadableRecords(path);
  const text =
    unreadable.length === 0
      ? `${count} of ${people} people, all readable`
      : `${unreadable.length} of ${count} do not open and are left as they are: ${unreadable.slice(0, 10).join(', ')}`;
  return { ok: unreadable.length === 0, about: 'records', text };
}

function catalogue(commands: readonly Command[]): Finding {
  const names = commands.map(({ name }) => name);
  const wrong = commands
    .filter(
      ({ name, description }, index) =>
        !/^[a-z]{1,32}$/u.test(name) ||
        description === '' ||
        description.length > 100 ||
        names.indexOf(name) !== index,
    )
    .map(({ name }) => name);
  const text =
    wrong.length === 0
      ? `${names.length}, all well-formed`
      : `not well-formed: ${wrong.join(', ')}`;
  return { ok: wrong.length === 0, about: 'commands', text };
}

function failed(about: string, error: unknown): Finding {
  return { ok: false, about, text: error instanceof Error ? error.message : 'not to be read' };
}

/** A finding as a line. */
export function findingLine({ ok, about, text }: Finding): string {
  return `${ok ? 'ok   ' : 'FAILS'} ${about.padEnd(14)} ${text}`;
}
