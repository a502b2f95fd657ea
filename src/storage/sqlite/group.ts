import type { DatabaseSync } from 'node:sqlite';
import type { Log } from './log.ts';

/** Writes that arrive together share one transaction, and so one wait for the disk. */
export interface GroupCommit {
  /**
   * Runs `work` inside the next transaction and resolves with its result once that is durable.
   * What `work` wrote is undone if `keeps` says no or it throws (then this rejects); the other
   * works of the group are not touched by that. `work` may run twice and must only use the
   * database. `durable` is called with what was kept, in the order of the writes.
   */
  write<T>(work: () => T, options?: WriteOptions<T>): Promise<T>;
  /**
   * Runs `work` before the next write in its transaction, after `longest` ms at the latest; nobody
   * waits for it, nor for the disk: it is durable with the next write. `committed` is called when it
   * can be read. What fails is run again with the next one, and is lost with the process.
   */
  along(work: () => void, committed: () => void): void;
  /** Whether something that was committed is still on its way to the disk. */
  isUnderWay(): boolean;
  /** The disk failed once: every write rejects. */
  hasFailed(): boolean;
  /** Resolves when all that can be read now is durable, but for what went along. */
  durable(): Promise<void>;
  /** Makes everything that waits durable now. @throws when the disk did not take it. */
  flush(): void;
}

export interface WriteOptions<T> {
  keeps?: (result: T) => boolean;
  /** What was kept can be read from now on; in the order of the writes, and before any read. */
  committed?: () => void;
  durable?: (result: T) => void;
}

interface Job {
  /** Returns whether to keep what it wrote. */
  run(): boolean;
  /** What it kept is committed, if not yet on the disk. */
  committed?(): void;
  done(): void;
  fail(error: unknown): void;
}

/**
 * Turns of the event loop that a group waits for company: nothing when nothing else happens, and in
 * a busy time fewer, larger transactions, whose pages are written once for all.
 */
const turns = 3;

/** ms that what nobody waits for is held back when nothing else is written. */
const longest = 50;

/** Bounds how long one transaction keeps the process busy. */
const largestGroup = 256;

/**
 * `failure` turns what SQLite throws into the error that callers see; `before` is called when a
 * transaction is about to begin. Nothing is told to be written before `log` says that it is on the
 * disk; where that fails once nobody knows what is, and every write rejects from then on.
 */
export function groupCommit(
  database: DatabaseSync,
  failure: (error: unknown) => Error,
  before: () => void,
  log: Log,
): GroupCommit {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const rollback = database.prepare('ROLLBACK');
  let waiting: Job[] = [];
  let alongside: Job[] = [];
  let timer: NodeJS.Timeout | null = null;
  /** Those whose transaction is on its way to the disk. */
  let syncing: Job[] | null = null;
  let broken: Error | null = null;

  const abandon = () => {
    if (database.isOpen && database.isTransaction) rollback.run();
  };

  /** Those of the job that were committed: itself or none. */
  const alone = (job: Job): Job[] => {
    try {
      begin.run();
      if (job.run()) {
        commit.run();
        job.committed?.();
      } else rollback.run();
    } catch (error) {
      abandon();
      job.fail(error);
      return [];
    }
    return [job];
  };

  /** One transaction for all while each keeps what it writes, which is nearly always. */
  const together = (jobs: readonly Job[]): Job[] => {
    try {
      begin.run();
    } catch (error) {
      for (const job of jobs) job.fail(error);
      return [];
    }
    try {
      if (jobs.every((job) => job.run())) {
        commit.run();
        for (const job of jobs) job.committed?.();
        return [...jobs];
      }
    } catch {
      // met again below, by the one whose doing it is
    }
    abandon();
    // nothing is written: each on its own, so that only what it wrote is undone, with its own error
    return jobs.flatMap(alone);
  };

  /** Runs all that waits; those that were committed. */
  const commitAll = (): Job[] => {
    const jobs = [...alongside, ...waiting];
    [alongside, waiting] = [[], []];
    if (jobs.length > 0) before();
    const committed: Job[] = [];
    for (let at = 0; at < jobs.length; at += largestGroup) {
      const some = jobs.slice(at, at + largestGroup);
      const [first] = some;
      if (broken !== null) for (const job of some) job.fail(broken);
      else if (some.length === 1 && first) committed.push(...alone(first));
      else committed.push(...together(some));
    }
    return committed;
  };

  const settle = (jobs: readonly Job[], error: Error | null) => {
    broken ??= error;
    for (const job of jobs) {
      if (error === null) job.done();
      else job.fail(error);
    }
  };

  const goOn = () => {
    if (syncing !== null) return;
    const isAwaited = waiting.length > 0;
    const jobs = commitAll();
    if (!isAwaited) return settle(jobs, null);
    if (jobs.length === 0) return;
    syncing = jobs;
    log.sync((error) => {
      // someone may have been in a hurry meanwhile
      if (syncing !== jobs) return;
      syncing = null;
      settle(jobs, error);
      if (waiting.length > 0) soon(1, goOn);
    });
  };

  const flush = () => {
    const jobs = [...(syncing ?? []), ...commitAll()];
    syncing = null;
    if (jobs.length === 0) return;
    try {
      log.syncNow();
    } catch (error) {
      settle(jobs, failure(error));
      throw error;
    }
    settle(jobs, null);
  };

  /** Unless something else is written before. */
  const goOnInTime = () => {
    timer ??= setTimeout(() => {
      timer = null;
      if (database.isOpen) goOn();
    }, longest).unref();
  };

  return {
    flush,
    along(work, committed) {
      const job: Job = {
        run: () => (work(), true),
        done: committed,
        fail: () => void alongside.push(job),
      };
      alongside.push(job);
      goOnInTime();
    },
    isUnderWay: () => syncing !== null,
    hasFailed: () => broken !== null,
    durable() {
      return new Promise((resolve, reject) => {
        const job = {
          run: () => true,
          done: resolve,
          fail: (error: unknown) => reject(failure(error)),
        };
        if (broken !== null) job.fail(broken);
        else if (syncing === null) resolve();
        else syncing.push(job);
      });
    },
    write(work, { keeps = () => true, committed = () => {}, durable = () => {} } = {}) {
      return new Promise((resolve, reject) => {
        let settle = () => {};
        waiting.push({
          run() {
            const result = work();
            const isKept = keeps(result);
            settle = () => {
              if (isKept) durable(result);
              resolve(result);
            };
            return isKept;
          },
          committed,
          done: () => settle(),
          fail: (error) => reject(failure(error)),
        });
        if (waiting.length === 1) soon(turns, goOn);
      });
    },
  };
}

function soon(after: number, work: () => void): void {
  setImmediate(() => {
    if (after <= 1) work();
    else soon(after - 1, work);
  });
}
