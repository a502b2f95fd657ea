import { deliveries } from './store/deliveries.ts';
import { durability } from './store/durability.ts';
import { erasing } from './store/erasing.ts';
import { inboxes } from './store/inboxes.ts';
import { many } from './store/many.ts';
import { names } from './store/names.ts';
import { outboxes } from './store/outboxes.ts';
import { records } from './store/records.ts';
import { reminders } from './store/reminders.ts';
import type { Open } from './store/step.ts';
import { describe } from 'vitest';

export type { Opened } from './store/step.ts';

/**
 * Everything the Store port promises. `open` gives a fresh, empty store; `reopen` (for stores that
 * outlive the process) closes nothing itself and opens the same data again after `store.close()`;
 * `destroy` is called at the end of each test.
 */
export function storeContract(name: string, open: Open): void {
  describe(`${name} keeps the Store contract`, () => {
    records(open);
    names(open);
    deliveries(open);
    reminders(open);
    outboxes(open);
    inboxes(open);
    erasing(open);
    many(open);
    durability(open);
  });
}
