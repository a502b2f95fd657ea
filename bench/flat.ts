import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../src/storage/sqlite/open.ts';
import { Candidate, perEmployer } from './flat/candidate.ts';
import { House } from './flat/house.ts';
import { pairs } from './flat/pairs.ts';
import { populate, sendAs } from './flat/population.ts';
import type { Figure } from './figure.ts';

/** Employers between the 98th and the 9,996th message of one person. */
const [fewEmployers, manyEmployers] = [1, 102];
const newcomers = 4;
const [fewPeople, manyPeople] = [1_000, 100_000];
const visits = 250;

/** Whether a message costs the same however much one person told, and however many people did. */
export async function run(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'next-round-flat-'));
  try {
    return [
      ...(await withHistory(join(folder, 'history.sqlite'))),
      ...(await amongPeople(join(folder, 'few.sqlite'), join(folder, 'many.sqlite'))),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Message for message: somebody with a long history beside newcomers, in one database. */
async function withHistory(path: string): Promise<Figure[]> {
  const store = openSqlite(path);
  const house = new House(store);
  let largest = 0;
  const tell = async (candidate: Candidate, employers: number) => {
    for (let count = 0; count < employers * perEmployer; count++) {
      await candidate.next();
      largest = Math.max(largest, await house.dialogueBytes(candidate.subject));
      if (candidate.step === 0) await house.settle();
    }
  };
  try {
    const old = new Candidate(house, 'old');
    await tell(old, manyEmployers);
    const measured = pairs();
    for (let number = 0; number < newcomers; number++) {
      const young = new Candidate(house, `young${number}`);
      await tell(young, fewEmployers);
      for (let count = 0; count < perEmployer; count++) {
        await measured.add(
          () => young.next(),
          () => old.next(),
        );
        if (old.step === 0) await house.settle();
      }
    }
    const bytes = Math.max(largest, await house.dialogueBytes(old.subject));
    return [
      measured.figure('flat message 10,000 / message 100', 1.2),
      {
        name: 'flat largest dialogue in 10,000 messages',
        value: bytes,
        unit: 'bytes',
        goal: { atMost: 2048 },
      },
    ];
  } finally {
    await store.close();
  }
}

/** Message for message: somebody among few people beside somebody among many. */
async function amongPeople(fewPath: string, manyPath: string): Promise<Figure[]> {
  const [few, many] = [openSqlite(fewPath), openSqlite(manyPath)];
  try {
    const [small, large] = [new House(few), new House(many)];
    await populate(small, fewPeople);
    await populate(large, manyPeople);
    const measured = pairs();
    for (let visit = 0; visit < visits; visit++) {
      // A stride without common factor visits people all over the file.
      const [one, other] = [(visit * 7919) % fewPeople, (visit * 7919 * 13) % manyPeople];
      for (const text of ['they lost the nordmark contract in spring', 'done']) {
        await measured.add(
          () => sendAs(small, one, text),
          () => sendAs(large, other, text),
        );
      }
    }
    return [measured.figure('flat person 100,000 / person 1,000', 1.5)];
  } finally {
    await few.close();
    await many.close();
  }
}
