import type { Commit, CommitResult, Store } from '../../../src/core/ports.ts';
import { memoryStore } from '../../../src/storage/memory.ts';

/** A memory store in front of whose commit something can stand. */
export function guardedStore(
  guard: (commit: Commit, commits: Store['commit']) => Promise<CommitResult>,
): Store {
  const store = memoryStore();
  return { ...store, commit: (commit) => guard(commit, (each) => store.commit(each)) };
}

/** A store that says 'conflict' to the next `times` commits, without changing anything. */
export function conflictingStore(): { store: Store; refuse: (times: number) => void } {
  let left = 0;
  const store = guardedStore(async (commit, commits) => {
    if (left === 0) return commits(commit);
    left--;
    return 'conflict';
  });
  return { store, refuse: (times) => (left = times) };
}

/** Waits until somebody opens it. */
export function gate(): { passed: Promise<void>; open: () => void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open: () => open() };
}
