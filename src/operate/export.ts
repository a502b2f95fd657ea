import { exportOf } from '../core/domain/export.ts';
import { Records } from '../core/flow/records.ts';
import type { OutFile } from '../core/message/message.ts';
import { visibleJson } from '../core/message/visible.ts';
import type { Store, Subject } from '../core/ports.ts';
import { exportPage } from '../core/words/en/export.ts';

/** Everything held on a subject, as the chat's `export` gives it: the data and a page to read. */
export async function exportFor(
  store: Store,
  subject: Subject,
  now: number,
): Promise<{ json: string; page: OutFile }> {
  const records = new Records();
  records.loadedPrefix('', await store.list(subject, ''));
  records.loadedReminders(await store.remindersOf(subject));
  const all = exportOf({ records, now });
  return {
    json: visibleJson(JSON.stringify(all, null, 2)),
    page: { name: 'next-round.md', type: 'text/markdown', content: exportPage(all) },
  };
}
