/** What is wrong with the store, in one word that code may rely on. */
export type StorageProblem =
  /** Another process writes to this database. */
  | 'in_use'
  /** Another program holds a lock for longer than we wait. */
  | 'locked'
  | 'read_only'
  | 'full'
  | 'not_a_database'
  | 'damaged'
  | 'newer_version'
  | 'older_version'
  /** The file is not there (only where it may not be made). */
  | 'missing'
  /** The folder is missing and cannot be made, or cannot be written to. */
  | 'folder'
  | 'closed'
  /** A subject, key or id that no store could keep apart from another. */
  | 'bad_name'
  /** An id that is in the queue already. */
  | 'taken'
  /** A stored record that does not parse. */
  | 'unreadable_record'
  | 'failed';

/**
 * A store that cannot do what was asked. `message` is one line that says what is wrong and what to
 * do, fit for an operator; the original error, if any, is the `cause`.
 */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code: StorageProblem;

  constructor(code: StorageProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
