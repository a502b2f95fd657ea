import { expect, onTestFinished, test } from 'vitest';
import { openAdmin } from '../../src/service/admin.ts';

async function admin(ready: () => Promise<void>) {
  const opened = await openAdmin(0, ready);
  onTestFinished(() => opened.close());
  const asks = async (path: string, method = 'GET') => {
    const response = await fetch(`http://127.0.0.1:${opened.port}${path}`, { method });
    return `${response.status} ${(await response.text()).trim()}`;
  };
  return { ...opened, asks };
}

test('alive is said at once, ready only when it is, with the reason until then', async () => {
  let missing: string | null = 'not serving yet';
  const { asks } = await admin(async () => {
    if (missing !== null) throw new Error(missing);
  });
  expect(await asks('/healthz')).toBe('200 ok');
  expect(await asks('/readyz')).toBe('503 not serving yet');
  missing = null;
  expect(await asks('/readyz')).toBe('200 ok');
  missing = 'the database cannot be read';
  expect(await asks('/readyz?verbose')).toBe('503 the database cannot be read');
});

test('nothing else is there, and nothing can be sent', async () => {
  const { asks } = await admin(async () => undefined);
  expect(await asks('/')).toBe('404 /healthz or /readyz');
  expect(await asks('/metrics')).toBe('404 metrics are not there yet');
  expect(await asks('/healthz', 'POST')).toBe('405 GET only');
});

test('a port that is taken is said in one line that names the setting', async () => {
  const { port } = await admin(async () => undefined);
  await expect(openAdmin(port, async () => undefined)).rejects.toThrow(`ADMIN_PORT ${port} cannot`);
});
