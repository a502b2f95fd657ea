import { spawn, type ChildProcess } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

export const secret = 'bench-secret';
const connections = 50;

/** A server under test in a process of its own. */
export class BenchServer {
  readonly #child: ChildProcess;
  #agent = new Agent();
  readonly #port: number;
  readonly #started = performance.now();
  /** ms from the start of the process to its first line 'slack: …'. */
  startUp = 0;
  /** ms until each request was acknowledged. */
  readonly times: number[] = [];

  constructor(args: readonly string[], port: number, apiUrl: string) {
    this.#port = port;
    this.#child = spawn(process.execPath, args, {
      env: {
        ...process.env,
        SLACK_BOT_TOKEN: 'xoxb-bench',
        SLACK_SIGNING_SECRET: secret,
        SLACK_API_URL: apiUrl,
        PORT: String(port),
        LOG_LEVEL: 'info',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  }

  async ready(): Promise<void> {
    for await (const chunk of this.#child.stderr ?? []) {
      if (!String(chunk).includes('slack: ')) continue;
      this.startUp = performance.now() - this.#started;
      return this.#child.stderr?.resume() && undefined;
    }
    throw new Error('the server did not start');
  }

  /** Delivers one message of each person, `connections` at a time; resolves when all are acknowledged. */
  async deliver(people: readonly number[], text: (person: number) => string): Promise<void> {
    // Fresh connections: idle ones of the round before may be closed any moment.
    this.#agent.destroy();
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
    const waiting = [...people];
    const worker = async () => {
      for (let person = waiting.pop(); person !== undefined; person = waiting.pop()) {
        const start = performance.now();
        await this.#post(person, text(person));
        this.times.push(performance.now() - start);
      }
    };
    await Promise.all(Array.from({ length: connections }, worker));
  }

  /** MB. */
  memory(): number {
    const status = readFileSync(`/proc/${this.#child.pid ?? 0}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024;
  }

  /** ms of processor time so far. */
  processor(): number {
    const stat = readFileSync(`/proc/${this.#child.pid ?? 0}/stat`, 'utf8');
    const [user = 0, system = 0] = stat.split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
    return (user + system) * 10;
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    this.#child.kill('SIGTERM');
    await once(this.#child, 'exit');
  }

  async #post(person: number, text: string): Promise<void> {
    const ts = `${(Date.now() / 1000).toFixed(3)}${String(person).padStart(5, '0')}`;
    const user = `U${person}`;
    const event = { type: 'message', channel_type: 'im', channel: `D${person}`, user, ts, text };
    const body = JSON.stringify({
      type: 'event_callback',
      team_id: 'T1',
      event_id: `Ev${randomUUID()}`,
      authorizations: [{ team_id: 'T1', is_enterprise_install: false }],
      event: { ...event, team: 'T1', event_ts: ts },
    });
    const at = String(Math.floor(Date.now() / 1000));
    const digest = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
    await new Promise<void>((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'x-slack-request-timestamp': at,
        'x-slack-signature': `v0=${digest}`,
      };
      const target = { port: this.#port, path: '/slack/events', method: 'POST', headers };
      const sent = request({ ...target, agent: this.#agent }, (response) => {
        response.resume().on('end', () => {
          if (response.statusCode === 200) resolve();
          else reject(new Error(`answered ${response.statusCode ?? 0}`));
        });
      });
      sent.on('error', reject).end(body);
    });
  }
}
