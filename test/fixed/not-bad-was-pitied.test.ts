import { expect, test } from 'vitest';
import { readOpening } from '../../src/core/opening/opening.ts';

test.each([
  ['just out of Ikea, 1st interview. honestly? not bad', null],
  ["just out of Ikea, it wasn't as bad as i thought", null],
  ['just out of Ikea, that was bad', 'bad'],
  ['just out of Ikea, not bad at first and then a disaster', 'bad'],
])('%s', (said, felt) => {
  expect(readOpening(said).felt === 'bad' ? 'bad' : null).toBe(felt);
});
