import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webApi } from '@slack/bolt';
import { expect, onTestFinished, test, vi } from 'vitest';
import { failureOf } from '../../../src/adapters/slack/deliver/outcome.ts';
import { clientOptions } from '../../../src/adapters/slack/workspaces.ts';
import { transport } from '../../../src/adapters/slack/transport.ts';

type Answering = (request: IncomingMessage, body: string, response: ServerResponse) => void;

/** A Web API that answers as told; its client, and how often somebody connected. */
async function webApiThat(answer: Answering, patience = 10_000) {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => answer(request, body, response));
  });
  let connections = 0;
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo; // as: it listens on a port
  const options = clientOptions(`http://127.0.0.1:${port}/api/`);
  const client = new webApi.WebClient('xoxb-1', { ...options, fetch: transport(patience) });
  return { client, server, connections: () => connections };
}

const json = (response: ServerResponse, body: object, headers: Record<string, string> = {}) =>
  response
    .writeHead(200, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(body));

const failing = (call: Promise<unknown>) =>
  call.then(
    () => 'it worked',
    (error: unknown) => failureOf(error),
  );

test('what is posted arrives letter for letter, with the token, over kept connections', async () => {
  const seen: unknown[] = [];
  const { client, connections } = await webApiThat((request, body, response) => {
    const form = new URLSearchParams(body);
    seen.push([request.url, request.headers.authorization, form.get('text'), form.get('blocks')]);
    json(response, { ok: true, ts: '1.2', text: 'Grüße 👋' });
  });
  const blocks = [{ type: 'divider' as const }];
  for (const text of ['Grüße 👋 & <b>=+%', '']) {
    const answer = await client.chat.postMessage({ channel: 'D1', text, blocks });
    expect(answer).toMatchObject({ ts: '1.2', text: 'Grüße 👋' });
  }
  const path = ['/api/chat.postMessage', 'Bearer xoxb-1'];
  expect(seen).toEqual([
    [...path, 'Grüße 👋 & <b>=+%', '[{"type":"divider"}]'],
    [...path, '', '[{"type":"divider"}]'],
  ]);
  for (let more = 0; more < 6; more++) await client.chat.postMessage({ channel: 'D1', text: '' });
  expect(connections()).toBeLessThanOrEqual(2);
});

test('an upload arrives as a form with the file in it', async () => {
  const seen: string[] = [];
  const { client } = await webApiThat((request, body, response) => {
    if (request.url === '/upload') {
      seen.push(request.headers['content-type']?.split(';')[0] ?? '', body);
      return void response.writeHead(200).end('OK');
    }
    const upload_url = `http://${request.headers.host}/upload`;
    json(response, { ok: true, upload_url, file_id: 'F1', files: [] });
  });
  await client.filesUploadV2({ channel_id: 'D1', file: Buffer.from('my notes'), filename: 'a.md' });
  expect(seen[0]).toBe('multipart/form-data');
  expect(seen[1]).toContain('my notes');
});

test('what Slack says of a failed call is understood', async () => {
  const { client } = await webApiThat((request, _body, response) => {
    if (request.url?.endsWith('auth.test') === true)
      return void response.writeHead(429, { 'Retry-After': '7' }).end();
    if (request.url?.endsWith('users.info') === true) return void response.writeHead(503).end('-');
    if (request.url?.endsWith('views.open') === true)
      return void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    json(response, { ok: false, error: 'channel_not_found' });
  });
  expect(await failing(client.auth.test())).toEqual({ kind: 'slower', after: 7000 });
  expect(await failing(client.users.info({ user: 'U1' }))).toMatchObject({ code: 'http_503' });
  const view = {
    type: 'modal' as const,
    title: { type: 'plain_text' as const, text: 'x' },
    blocks: [],
  };
  expect(await failing(client.views.open({ trigger_id: '1', view }))).toMatchObject({
    kind: 'unclear',
  });
  expect(await failing(client.chat.delete({ channel: 'C', ts: '1' }))).toEqual({
    kind: 'noChannel',
    code: 'channel_not_found',
  });
});

test('a connection that breaks before or within the answer is no answer', async () => {
  const { client, server } = await webApiThat((request, _body, response) => {
    if (request.url?.endsWith('auth.test') === true) return void request.socket.destroy();
    response.writeHead(200, { 'content-length': '100' }).write('{"ok":true', () => {
      request.socket.destroy();
    });
  });
  expect(await failing(client.auth.test())).toMatchObject({ kind: 'unclear' });
  expect(await failing(client.users.info({ user: 'U1' }))).toMatchObject({ kind: 'unclear' });
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  expect(await failing(client.auth.test())).toEqual({ kind: 'away', code: 'ECONNREFUSED' });
});

test('a call that is never answered ends', async () => {
  const { client } = await webApiThat(() => undefined, 1);
  expect(await failing(client.auth.test())).toEqual({ kind: 'unclear', code: 'ETIMEDOUT' });
});

test('a proxy named in the environment is asked, as node does it; one that never answers ends the call', async () => {
  const asked = Promise.withResolvers<string | undefined>();
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    asked.resolve(request.url);
    socket.destroy();
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    proxy.closeAllConnections();
    await new Promise((resolve) => proxy.close(resolve));
  });
  const { port } = proxy.address() as AddressInfo; // as: it listens on a port
  vi.stubEnv('NODE_USE_ENV_PROXY', '1');
  vi.stubEnv('https_proxy', `http://127.0.0.1:${port}`);
  vi.stubEnv('no_proxy', '');
  const options = clientOptions('https://slack.invalid/api/');
  const client = new webApi.WebClient('xoxb-1', { ...options, fetch: transport(50) });
  const failed = failing(client.auth.test());
  expect(await asked.promise).toBe('slack.invalid:443');
  expect(await failed).toEqual({ kind: 'unclear', code: 'ETIMEDOUT' });
});
