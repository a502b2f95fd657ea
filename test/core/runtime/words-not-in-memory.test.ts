import { expect, test } from 'vitest';
import { Records } from '../../../src/core/flow/records.ts';
import { NotBrought } from '../../../src/core/reading/learned/concern-words.ts';
import { rulesReader } from '../../../src/core/reading/reader.ts';
import { Loading } from '../../../src/core/runtime/loading.ts';
import { memoryStore } from '../../../src/storage/memory.ts';

test('work that needs learned words which are not in memory is run again with them', async () => {
  const loading = new Loading({ store: memoryStore(), reader: rulesReader });
  let runs = 0;
  const done = loading.run('ana', new Records(), () => {
    runs++;
    if (runs === 1) throw new NotBrought();
    return runs;
  });
  expect(await done).toBe(2);
});
