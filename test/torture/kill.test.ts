import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { JsonProcess, type OutLine } from '../support/json-process.ts';
import { chance } from './chance.ts';
import { comparable, idOf, now, plainRun, type Act, type Plain } from './story.ts';

const kills = 24;

const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
};

test(
  `${kills} kills at random points of a debrief: nothing acknowledged is lost, nothing doubles`,
  { timeout: 300_000 },
  async () => {
    const plain = await plainRun();
    const data = join(temporaryFolder(), 'x.sqlite');
    const random = chance(20260310);
    const seen = new Map<string, OutLine>();
    const lineOf = new Map<number, object>();
    const steps = plain.acts.length;
    /** Which steps are the last before a kill, some more than once. */
    const killAt = Array.from({ length: kills }, () => Math.floor(random() * steps)).sort(
      (a, b) => a - b,
    );
    let done = 0;
    let killed = 0;

    for (;;) {
      const chat = new JsonProcess(data, ['--now', now, '--zone', 'Europe/London']);
      const repeated = await chat.until(0);
      checkOpenQuestion(repeated, plain, done);
      const goal = killAt[killed] ?? steps;
      let line = 0;
      for (; done < steps; done++) {
        remember(seen, chat.output);
        const step = done;
        const message = lineOf.get(step) ?? lineFor(plain.acts[step], step, [...seen.values()]);
        lineOf.set(step, message);
        chat.write(message);
        line++;
        if (step >= goal) break;
        await chat.until(line);
      }
      if (killed < kills) {
        // Before the line is read, in the middle of it, or after its end: chance decides.
        if (random() < 0.3) await chat.until(line);
        else await turns(Math.floor(random() * 8000));
        chat.child.kill('SIGKILL');
        await chat.exited;
        killed++;
        if (chat.output.some((out) => out.done === line)) done++;
        remember(seen, chat.output);
        continue;
      }
      remember(seen, chat.output);
      chat.write({ user: 'ana', command: 'export' });
      const file = (await chat.until(line + 1)).flatMap((out) => out.files ?? []).at(-1);
      expect(comparable(JSON.parse(readFileSync(file?.path ?? '', 'utf8')))).toEqual(
        plain.exported,
      );
      expect(await chat.end()).toBe(0);
      break;
    }
    expect(killed).toBe(kills);
    expect([...seen.values()].map(({ text }) => text).sort()).toEqual([...plain.said].sort());
  },
);

/** The line of a step; a press needs the id of the button as it was last shown. */
function lineFor(act: Act | undefined, step: number, seen: readonly OutLine[]): object {
  if (act === undefined) throw new Error('the story is over');
  const line = { user: 'ana', id: idOf(step) };
  if ('text' in act) return { ...line, text: act.text };
  const shown = seen.findLast((out) => out.choices?.some(({ label }) => label === act.press));
  const press = shown?.choices?.find(({ label }) => label === act.press)?.id;
  if (press === undefined) throw new Error(`no button [${act.press}] at step ${step}`);
  return { ...line, press };
}

/** Messages by id, each as it was first said: one sent again keeps its id, the open question too. */
function remember(seen: Map<string, OutLine>, output: readonly OutLine[]): void {
  for (const out of output) {
    if (out.id === undefined || out.text === undefined) continue;
    if (!seen.has(out.id)) seen.set(out.id, out);
  }
}

/** Before `done 0` stands the question that is open: after the steps done, or the one under way. */
function checkOpenQuestion(output: readonly OutLine[], plain: Plain, done: number): void {
  const shown = output.at(-2) ?? null;
  const possible = plain.open
    .slice(done, done + 2)
    .map(
      (screen) =>
        screen === null ||
        (shown?.text?.endsWith(screen.text) === true &&
          JSON.stringify(shown.choices?.map(({ label }) => label)) ===
            JSON.stringify(screen.choices)),
    );
  expect({ done, repeated: possible.includes(true) }).toEqual({ done, repeated: true });
}
