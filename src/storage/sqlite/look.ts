import type { DatabaseSync } from 'node:sqlite';

/** Reads of one turn of the event loop share one transaction, and so one locking of the file. */
export interface Look {
  /** Runs `work`, which only reads; it sees all that was committed before this turn's first read. */
  read<T>(work: () => T): T;
  /** To be called before anything is written, and before the database is closed. */
  end(): void;
}

export function sharedLook(database: DatabaseSync): Look {
  const begin = database.prepare('BEGIN');
  const commit = database.prepare('COMMIT');
  let open = false;

  const end = () => {
    if (!open) return;
    open = false;
    // an error may have ended it already
    if (database.isOpen && database.isTransaction) commit.run();
  };

  return {
    end,
    read(work) {
      if (!open) {
        begin.run();
        open = true;
        setImmediate(end);
      }
      return work();
    },
  };
}
