import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';

/** The operator's port cannot be opened. */
export class AdminPortError extends Error {
  readonly code = 'admin_port';
  constructor(port: number, cause: unknown) {
    super(`ADMIN_PORT ${port} cannot be opened here; choose another one or end what holds it.`, {
      cause,
    });
    this.name = 'AdminPortError';
  }
}

/** The operator's port, until it is closed. */
export interface Admin {
  /** Where it listens; another one than asked for when 0 was. */
  port: number;
  close(): Promise<void>;
}

/**
 * Listens on this machine alone: `/healthz` answers 200 while the process answers at all, `/readyz` 200
 * only when `ready` resolves, otherwise 503 with the reason in a line. `ready` says in its error what
 * is missing, and nothing that anybody wrote.
 *
 * @throws AdminPortError
 */
export async function openAdmin(port: number, ready: () => Promise<void>): Promise<Admin> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    if (request.method !== 'GET') return answer(response, 405, 'GET only');
    if (path === '/healthz') return answer(response, 200, 'ok');
    if (path === '/metrics') return answer(response, 404, 'metrics are not there yet');
    if (path !== '/readyz') return answer(response, 404, '/healthz or /readyz');
    void ready().then(
      () => answer(response, 200, 'ok'),
      (error: unknown) => answer(response, 503, error instanceof Error ? error.message : 'no'),
    );
  });
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (error) {
    throw new AdminPortError(port, error);
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(response: ServerResponse, status: number, line: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${line}\n`);
}
