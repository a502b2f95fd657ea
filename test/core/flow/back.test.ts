import { expect, test } from 'vitest';
import { takenBack } from '../../../src/core/flow/back.ts';

const key = 'profile';
const text = (value: object) => JSON.stringify(value);

test('back undoes what the answer changed and leaves what was changed in between', () => {
  const before = text({ zone: null, settings: { names: false, page: true } });
  const after = text({ zone: 'Europe/London', settings: { names: false, page: true } });
  const now = text({ zone: 'Europe/London', settings: { names: true, page: true } });
  const back = takenBack({ key, value: before, after }, now);
  expect(JSON.parse(back.value ?? '')).toEqual({
    zone: null,
    settings: { names: true, page: true },
  });
});

test('back leaves a field alone that something else set after the answer', () => {
  const back = takenBack(
    { key, value: text({ number: 1 }), after: text({ number: 2 }) },
    text({ number: 7 }),
  );
  expect(JSON.parse(back.value ?? '')).toEqual({ number: 7 });
});

test('what the answer made goes, what it removed comes back, what was deleted since stays deleted', () => {
  expect(takenBack({ key, value: null, after: null }, text({ a: 1 })).value).toBeNull();
  expect(takenBack({ key, value: text({ a: 1 }), after: null }, null).value).toBe(text({ a: 1 }));
  const deleted = takenBack({ key, value: text({ a: 1 }), after: text({ a: 2 }) }, null);
  expect(deleted.value).toBeNull();
});

test('nothing in between: the record returns as it was, letter for letter', () => {
  const undo = { key, value: text({ a: 1, b: [1, 2] }), after: text({ a: 2, b: [] }) };
  expect(takenBack(undo, undo.after).value).toBe(undo.value);
});
