import { expect, test } from 'vitest';
import { slackForTest } from '../support/slack/for-test.ts';
import { serving } from '../support/slack/serving.ts';
import { smallProduct } from '../support/small-product.ts';

test('a flood of requests that nobody signed leaves a few short lines and how many more there were', async () => {
  const slack = await slackForTest();
  const start = '2026-03-10T16:20:00Z';
  const { lines, sets } = await serving(slack, 'http', { product: smallProduct, now: start });
  const url = `http://127.0.0.1:${slack.port}/slack/events`;
  const asks = async (times: number) => {
    for (let count = 0; count < times; count++)
      await fetch(`${url}?${'x'.repeat(4000)}${count}`, { method: 'POST', body: '{"type":"x"}' });
  };
  const before = lines.length;
  await asks(100);
  const flood = lines.slice(before);
  expect(flood.length).toBeGreaterThan(0);
  expect(flood.length).toBeLessThanOrEqual(20);
  expect(Math.max(...flood.map(({ length }) => length))).toBeLessThan(400);
  sets('2026-03-10T17:20:00Z');
  await asks(1);
  expect(lines.at(-1)).toContain(`${100 - flood.length} more like it`);
});

test('what else goes wrong is still told meanwhile', async () => {
  const slack = await slackForTest();
  const { lines } = await serving(slack, 'oauth', { product: smallProduct });
  const at = `http://127.0.0.1:${slack.port}/slack`;
  for (let count = 0; count < 60; count++)
    await fetch(`${at}/events`, { method: 'POST', body: '{"type":"x"}' });
  const before = lines.length;
  await fetch(`${at}/oauth_redirect?code=1&state=forged`);
  expect(lines.length).toBeGreaterThan(before);
});
