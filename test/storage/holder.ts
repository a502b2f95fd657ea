import { once } from 'node:events';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { put, step } from '../contracts/store/step.ts';

// A process of its own: opens the database, does one thing, says so, and stays until it is killed.
const [, , path = '', what = 'hold'] = process.argv;

try {
  const store = openSqlite(path);
  if (what === 'write') await store.commit(put('ana', 'k', '"KEPTWORD"', 0));
  if (what === 'erase') await store.commit(step('GONESUBJECT', { erase: true }));
  process.stdout.write('ready\n');
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
process.stdin.resume();
await once(process.stdin, 'end');
process.exit(0);
