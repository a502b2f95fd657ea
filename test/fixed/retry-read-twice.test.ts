import { expect, test } from 'vitest';
import type { Notes } from '../../src/core/ports.ts';
import { rulesReader } from '../../src/core/reading/reader.ts';
import { conflictingStore } from '../core/runtime/stores.ts';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('what was told is read once, however often the commit conflicts', async () => {
  const { store, refuse } = conflictingStore();
  const read: string[] = [];
  const reader = {
    read: (notes: Notes) => {
      read.push(notes.text);
      return rulesReader.read(notes);
    },
  };
  const ana = new Person(new World({ store, reader }), 'ana');
  await ana.says('just out of an interview with Halden');
  await ana.says('they asked about excel twice');
  refuse(5);
  await ana.presses('Done');
  expect(read.filter((text) => text.includes('excel'))).toHaveLength(1);
});
