import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Starts holder.ts as another process (and user, where `uid` is given). */
export async function startHolder(
  path: string,
  what: 'hold' | 'write' | 'erase',
  uid?: number,
): Promise<{ said: string; kill: () => Promise<void> }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'holder.ts'), path, what], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
  return { said: await firstLine(child), kill: () => kill(child) };
}

async function firstLine(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    if (said.includes('\n')) break;
  }
  return said.trim();
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

const search = `
  const { readdirSync, readFileSync } = require('node:fs');
  const [folder, ...words] = process.argv.slice(1);
  const found = readdirSync(folder).flatMap((name) => {
    const bytes = readFileSync(folder + '/' + name);
    return words.filter((word) => bytes.includes(word)).map((word) => name + ' holds ' + word);
  });
  process.stdout.write(JSON.stringify(found));
`;

/**
 * Which file of the folder holds which word, byte by byte. Another process reads them: reading an
 * SQLite file in this one would free the locks that this one holds on it.
 */
export function filesHolding(folder: string, words: readonly string[]): unknown {
  return JSON.parse(
    execFileSync(process.execPath, ['-e', search, folder, ...words], { encoding: 'utf8' }),
  );
}
