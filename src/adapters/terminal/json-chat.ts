import type { Store } from '../../core/ports.ts';
import type { Runtime } from '../../core/runtime.ts';
import type { TerminalClock } from './clock.ts';
import { failureOf, isClosed } from './failure.ts';
import { inputLine, LineError, type InputLine } from './input-line.ts';
import { jsonLine } from './json-output.ts';
import type { Write } from './output.ts';
import { serial } from './serial.ts';
import { ticker } from '../../service/ticker.ts';

export interface JsonChatPorts {
  runtime: Runtime;
  store: Store;
  clock: TerminalClock;
  lines: AsyncIterable<string>;
  write: Write;
  /** The zone of everybody whose line names none. */
  zone: string | null;
  freshId: () => string;
  /** Told of errors behind an `error` line or a failed sending, for the operator. */
  report: (error: unknown) => void;
}

/**
 * The chat as JSON lines (docs/contracts.md, `chat --json`): one line at a time, each ending in one
 * `done` or `error` after its messages. Resolves at the end of the input.
 *
 * @throws OutputClosedError when nobody reads the output any more.
 */
export async function jsonChat(ports: JsonChatPorts): Promise<void> {
  const { runtime, store, clock, lines, write, report } = ports;
  const inTurn = serial();
  /** What is durable stays so, whatever becomes of its messages: they wait in the outbox. */
  const say = async () => {
    try {
      await runtime.drainInbox();
      await runtime.send();
    } catch (error) {
      if (isClosed(error)) throw error;
      report(error);
    }
  };
  const tick = () =>
    inTurn(async () => {
      await runtime.fire();
      await say();
    }).catch(report);
  const timer = ticker(store, clock, tick, report);
  try {
    await runtime.fire();
    await runtime.repeatOpenQuestions();
    await say();
    await write(jsonLine({ done: 0 }));
    await timer.look();
    let number = 0;
    for await (const line of lines) {
      if (line === '') continue;
      const current = ++number;
      await inTurn(() => handled(current, line));
      await timer.look();
    }
  } finally {
    timer.stop();
  }

  async function handled(number: number, line: string): Promise<void> {
    try {
      await take(inputLine(line));
    } catch (error) {
      if (isClosed(error)) throw error;
      if (!(error instanceof LineError)) report(error);
      return write(jsonLine({ error: { line: number, ...failureOf(error) } }));
    }
    await say();
    await write(jsonLine({ done: number }));
  }

  async function take(line: InputLine): Promise<void> {
    if (line.kind === 'now') return setForward(line.at);
    const { delivery } = line;
    const zone = delivery.zone ?? ports.zone;
    await runtime.handle({
      ...delivery,
      id: delivery.id ?? ports.freshId(),
      ...(zone === null ? {} : { zone }),
    });
  }

  /** All that is due on the way happens at its own time, and is said before the next thing. */
  async function setForward(at: number): Promise<void> {
    const now = clock.now();
    if (at < now) {
      const since = new Date(now).toISOString();
      throw new LineError('clock_backwards', `it is ${since} already; time only goes forward`);
    }
    clock.set(now);
    for (;;) {
      const due = await runtime.nextDue(at);
      if (due === null) break;
      clock.set(due);
      await runtime.fire(due);
      await say();
    }
    clock.set(at);
  }
}
