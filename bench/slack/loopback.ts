import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The least of a Web API: says yes to everything, counts what is posted. */
export class Loopback {
  posted = 0;
  readonly #server: Server;
  #waiting: { goal: number; resolve: () => void } | null = null;

  private constructor() {
    this.#server = createServer((request, response) => {
      void read(request).then(() => {
        const method = request.url?.split('/').at(-1) ?? '';
        response.writeHead(200, { 'content-type': 'application/json' }).end(this.#answer(method));
      });
    });
  }

  static async start(): Promise<Loopback> {
    const loopback = new Loopback();
    await new Promise<void>((resolve) => loopback.#server.listen(0, '127.0.0.1', resolve));
    return loopback;
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo; // as: it listens on a port
    return `http://127.0.0.1:${port}/api/`;
  }

  /** Resolves when so many more messages were posted since `from`. */
  async until(goal: number): Promise<void> {
    if (this.posted >= goal) return;
    await new Promise<void>((resolve) => (this.#waiting = { goal, resolve }));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(method: string): string {
    switch (method) {
      case 'auth.test':
        return '{"ok":true,"team_id":"T1","user_id":"UB","bot_id":"B1"}';
      case 'users.info':
        return '{"ok":true,"user":{"tz":"Europe/Berlin","team_id":"T1"}}';
      case 'chat.postMessage': {
        this.posted += 1;
        if (this.#waiting !== null && this.posted >= this.#waiting.goal) this.#waiting.resolve();
        return `{"ok":true,"channel":"D1","ts":"1773159600.${String(this.posted).padStart(6, '0')}"}`;
      }
      default:
        return '{"ok":true}';
    }
  }
}

async function read(request: IncomingMessage): Promise<void> {
  for await (const chunk of request) void chunk;
}
