import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { temporaryFolder } from '../support/folder.ts';
import { JsonProcess, runLines } from '../support/json-process.ts';

const debrief = [
  { user: 'ana', text: 'just got out of my second round at Quillfeather Zeppelin', id: 'm-1' },
  { user: 'ana', text: 'they asked about blorptech twice, that threw me', id: 'm-2' },
  { user: 'ana', text: 'done', id: 'm-3' },
];
const words = /quillfeather|zeppelin|blorptech|terminal:ana|"ana"/iu;

const database = () => join(temporaryFolder(), 'data', 'x.sqlite');

/** Everything that stands in the folder's files, as text. */
function everything(data: string): string {
  const folder = join(data, '..');
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
}

describe('chat --json in a process of its own', () => {
  test('answers each line with one done or error and ends with 0', async () => {
    const lines = [...debrief, '', '{', { user: 'ana', text: 'help' }];
    const { output, code, stderr } = await runLines(database(), lines);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const ends = output.flatMap((out) => out.done ?? out.error?.line ?? []);
    expect(ends).toEqual([0, 1, 2, 3, 4, 5]);
    expect(output.filter((out) => out.error !== undefined)).toHaveLength(1);
  });

  test('the same delivery three times changes nothing, also over a restart', async () => {
    const [data, other] = [database(), database()];
    const now = ['--now', '2026-03-10T16:20:00Z'];
    await runLines(data, debrief, now);
    await runLines(
      other,
      debrief.flatMap((line) => [line, line, line]),
      now,
    );
    await runLines(other, debrief, now);
    const last = async (path: string) => (await runLines(path, [], now)).output;
    const [once, thrice] = [await last(data), await last(other)];
    expect(thrice.map(({ text }) => text)).toEqual(once.map(({ text }) => text));
  });

  test('its folder and files are for their owner only', async () => {
    const data = database();
    const chat = new JsonProcess(data);
    chat.write({ user: 'ana', text: 'hi' });
    await chat.until(1);
    const folder = join(data, '..');
    for (const name of readdirSync(folder)) {
      expect([name, statSync(join(folder, name)).mode & 0o777]).toEqual([name, 0o600]);
    }
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    await chat.end();
  });

  test('a second process on the same file is refused in one line', async () => {
    const data = database();
    const chat = new JsonProcess(data);
    await chat.until(0);
    const second = await command(['chat', '--json', '--data', data]);
    expect(second).toMatchObject({ stdout: '', code: 1 });
    expect(second.stderr).toMatch(/^[^\n]*in use[^\n]*\n$/u);
    const doctor = await command(['doctor', '--data', data]);
    expect(doctor.stdout).toContain('in use by a running Next Round');
    await chat.end();
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it cleanly', async (signal) => {
    const chat = new JsonProcess(database());
    chat.write({ user: 'ana', text: 'hi' });
    await chat.until(1);
    chat.child.kill(signal);
    expect(await chat.exited).toBe(0);
    expect(chat.stderr).toBe('');
  });

  test('a reader who leaves is no error', async () => {
    const chat = new JsonProcess(database());
    await chat.until(0);
    chat.child.stdout.destroy();
    chat.write({ user: 'ana', text: 'hi' });
    chat.write({ user: 'ana', text: 'hi' });
    expect(await chat.end()).toBe(0);
    expect(chat.stderr).toBe('');
  });
});

describe('after forget', () => {
  test('no file holds a word of the candidate, while the chat still runs and after it', async () => {
    const data = database();
    const chat = new JsonProcess(data);
    const forget = [
      { user: 'ana', command: 'forget' },
      { user: 'ana', text: 'forget everything' },
    ];
    for (const line of [...debrief, ...forget]) chat.write(line);
    await chat.until(3);
    expect(everything(data)).toMatch(words);
    await chat.until(5);
    expect(everything(data)).not.toMatch(words);
    // A redelivered event brings nothing back.
    for (const line of debrief) chat.write(line);
    const output = await chat.until(8);
    expect(output.slice(-3).map(({ done }) => done)).toEqual([6, 7, 8]);
    expect(everything(data)).not.toMatch(words);
    await chat.end();
    expect(everything(data)).not.toMatch(words);
    expect((await runLines(data, [])).output).toEqual([{ done: 0 }]);
  });

  test('by the operator no file holds a word of the candidate', async () => {
    const data = database();
    await runLines(data, debrief);
    expect(everything(data)).toMatch(words);
    expect((await command(['forget', 'ana', '--data', data])).code).toBe(0);
    expect(everything(data)).not.toMatch(words);
  });
});

describe('a database that cannot be used is one clear line at the start', () => {
  const refused = async (data: string, word: string) => {
    const { stdout, stderr, code } = await command(['chat', '--json', '--data', data]);
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
    expect(stderr).toMatch(/^[^\n]+\n$/u);
    expect(stderr).toContain(word);
  };

  test('from a newer version', async () => {
    const data = database();
    await runLines(data, []);
    const open = new DatabaseSync(data);
    open.exec('PRAGMA user_version = 99');
    open.close();
    await refused(data, 'newer');
  });

  test('that is no database', async () => {
    const file = join(temporaryFolder(), 'letter.txt');
    writeFileSync(file, 'Dear all,\n'.repeat(100));
    await refused(file, 'not a database');
    expect(readFileSync(file, 'utf8')).toBe('Dear all,\n'.repeat(100));
  });

  test('that is a folder', async () => {
    const data = database();
    mkdirSync(data, { recursive: true });
    await refused(data, 'not a file');
  });

  test('in a folder that cannot be made', async () => {
    await refused(join(process.cwd(), 'package.json', 'x', 'x.sqlite'), 'cannot be made');
  });

  test('locked by another program', async () => {
    const data = database();
    await runLines(data, []);
    const other = new DatabaseSync(data);
    other.exec('BEGIN EXCLUSIVE');
    try {
      await refused(data, 'locked');
    } finally {
      other.close();
    }
  });
});
