import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  channelAddress,
  terminalName,
  terminalSubject,
} from '../../../src/adapters/terminal/identity.ts';

const names = fc.oneof(
  fc.constantFrom('a', 'a:b', 'a;', 'a;b', '__proto__', 'constructor', 'a%3B', 'Ana', 'ana', '面'),
  fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((name) => terminalName.safeParse(name).success),
);

test('no two names share a key, and no key is the beginning of another', () => {
  fc.assert(
    fc.property(names, names, (one, other) => {
      fc.pre(one !== other);
      expect(terminalSubject(one).startsWith(terminalSubject(other))).toBe(false);
    }),
  );
});

test('a channel is never a person', () => {
  fc.assert(
    fc.property(names, names, (one, other) => {
      expect(channelAddress(one, other).chat).not.toBe(terminalSubject(one));
    }),
  );
});

test.each(['', '   ', 'a\0b', 'a\uD800'])('the name %j is refused', (name) => {
  expect(terminalName.safeParse(name).success).toBe(false);
});
