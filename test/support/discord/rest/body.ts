import type { IncomingMessage } from 'node:http';
import type { UploadedFile } from '../world/messages.ts';
import type { RestRequest } from './rest.ts';

/** Reads a request whole: JSON, or a form with `payload_json` and files. */
export async function readRequest(incoming: IncomingMessage): Promise<RestRequest> {
  const url = new URL(incoming.url ?? '/', 'http://discord');
  const method = incoming.method ?? 'GET';
  const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const type = incoming.headers['content-type'] ?? '';
  const { body, files } = await readBody(Buffer.concat(chunks), type);
  return { method, path, query: url.searchParams, body, files };
}

async function readBody(
  raw: Buffer,
  type: string,
): Promise<{ body: unknown; files: UploadedFile[] }> {
  if (raw.length === 0) return { body: undefined, files: [] };
  if (!type.startsWith('multipart/form-data'))
    return { body: JSON.parse(raw.toString('utf8')), files: [] };
  const form = await new Response(new Uint8Array(raw), {
    headers: { 'content-type': type },
  }).formData();
  let body: unknown = undefined;
  const files: UploadedFile[] = [];
  for (const [field, value] of form) {
    if (typeof value !== 'string') {
      files.push({ field, name: value.name, type: value.type, content: await value.text() });
    } else if (field === 'payload_json') body = JSON.parse(value);
  }
  return { body, files };
}
