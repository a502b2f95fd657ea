import { expect, test } from 'vitest';
import { inputLine } from '../../src/adapters/terminal/input-line.ts';

test('files that come with a message reach the product as on the other platforms', () => {
  const files = [{ name: 'plan.mpp', type: 'application/x', url: 'https://example.com/plan' }];
  const line = inputLine(JSON.stringify({ user: 'ana', text: 'here it is', files }));
  expect(line).toMatchObject({
    delivery: { input: { kind: 'text', text: 'here it is', files } },
  });
  const plain = inputLine(JSON.stringify({ user: 'ana', text: 'nothing' }));
  expect(plain).toMatchObject({ delivery: { input: { kind: 'text', text: 'nothing' } } });
});
