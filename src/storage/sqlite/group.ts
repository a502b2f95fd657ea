import type { DatabaseSync } from 'node:sqlite';

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
   * waits for it. What fails is run again with the next one, and is lost with the process.
   */
  along(work: () => void, durable: () => void): void;
  /** Makes everything that waits durable now. */
  flush(): void;
}

export interface WriteOptions<T> {
  keeps?: (result: T) => boolean;
  durable?: (result: T) => void;
}

interface Job {
  /** Returns whether to keep what it wrote. */
  run(): boolean;
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
 * transaction is about to begin.
 */
export function groupCommit(
  database: DatabaseSync,
  failure: (error: unknown) => Error,
  before: () => void,
): GroupCommit {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const rollback = database.prepare('ROLLBACK');
  const savepoint = database.prepare('SAVEPOINT one');
  const release = database.prepare('RELEASE one');
  const undo = database.prepare('ROLLBACK TO one');
  let waiting: Job[] = [];
  let alongside: Job[] = [];
  let timer: NodeJS.Timeout | null = null;

  const abandon = () => {
    if (database.isOpen && database.isTransaction) rollback.run();
  };

  const alone = (job: Job) => {
    try {
      begin.run();
      if (job.run()) commit.run();
      else rollback.run();
    } catch (error) {
      abandon();
      job.fail(error);
      return;
    }
    job.done();
  };

  /** Runs one job of a group; its error if it failed and the transaction still stands. */
  const within = (job: Job): { error: unknown } | null => {
    savepoint.run();
    try {
      if (!job.run()) undo.run();
      release.run();
      return null;
    } catch (error) {
      // a full disk ends the whole transaction by itself
      if (!database.isTransaction) throw error;
      undo.run();
      release.run();
      return { error };
    }
  };

  const together = (jobs: readonly Job[]) => {
    const outcomes: { job: Job; failed: { error: unknown } | null }[] = [];
    try {
      begin.run();
    } catch (error) {
      for (const job of jobs) job.fail(error);
      return;
    }
    try {
      for (const job of jobs) outcomes.push({ job, failed: within(job) });
      commit.run();
    } catch {
      // nothing is durable: each on its own, so that only the culprit fails, with its own error
      abandon();
      for (const job of jobs) alone(job);
      return;
    }
    for (const { job, failed } of outcomes) {
      if (failed) job.fail(failed.error);
      else job.done();
    }
  };

  const flush = () => {
    let jobs = [...alongside, ...waiting];
    if (jobs.length === 0) return;
    [alongside, waiting] = [[], []];
    before();
    for (; jobs.length > 0; jobs = jobs.slice(largestGroup)) {
      const some = jobs.slice(0, largestGroup);
      const [first] = some;
      if (some.length === 1 && first) alone(first);
      else together(some);
    }
  };

  /** Unless something else is written before. */
  const flushInTime = () => {
    timer ??= setTimeout(() => {
      timer = null;
      if (database.isOpen) flush();
    }, longest).unref();
  };

  return {
    flush,
    along(work, durable) {
      const job: Job = {
        run: () => (work(), true),
        done: durable,
        fail: () => void alongside.push(job),
      };
      alongside.push(job);
      flushInTime();
    },
    write(work, { keeps = () => true, durable = () => {} } = {}) {
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
          done: () => settle(),
          fail: (error) => reject(failure(error)),
        });
        if (waiting.length === 1) soon(turns, flush);
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
