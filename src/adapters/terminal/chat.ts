import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { styleText } from 'node:util';
import type { Product } from '../../core/flow/types.ts';
import type { Channel, Reader, Store } from '../../core/ports.ts';
import { Runtime } from '../../core/runtime.ts';
import { terminalClock, type TerminalClock } from './clock.ts';
import { conversation, screenChannel } from './conversation.ts';
import { terminalSubject } from './identity.ts';
import { isClosed } from './failure.ts';
import { interactiveChat, ttyConsole } from './interactive.ts';
import { jsonChat } from './json-chat.ts';
import { jsonChannel } from './json-output.ts';
import { linesOf } from './lines.ts';
import { onePerson } from './one-person.ts';
import { writerTo } from './output.ts';
import { plainChat } from './plain-chat.ts';
import { unstyled, type Look } from './render.ts';

export interface ChatOptions {
  user: string;
  json: boolean;
  /** UTC ms at which time stands still; null: the system's time. */
  now: number | null;
  /** The person's zone; null: not told. */
  zone: string | null;
  /** What to type to come back to this chat. */
  command: string;
}

export interface ChatPorts {
  store: Store;
  reader: Reader;
  product: Product;
  /** Where files of messages go. */
  folder: string;
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
  /** Leaving is asked for (SIGINT, SIGTERM). */
  signal: AbortSignal;
  /** Told of errors, never of what people wrote. */
  report: (error: unknown) => void;
}

/** The chat on the terminal, until its input ends or leaving is asked for. */
export async function chat(options: ChatOptions, ports: ChatPorts): Promise<void> {
  const clock = terminalClock(options.now);
  ports.signal.addEventListener('abort', () => ports.input.destroy());
  await ports.store.purge(clock.now());
  if (options.json) return json(options, ports, clock);
  const isTerminal = ports.input.isTTY && ports.output.isTTY;
  return isTerminal ? interactive(options, ports, clock) : plain(options, ports, clock);
}

async function json(options: ChatOptions, ports: ChatPorts, clock: TerminalClock): Promise<void> {
  const write = writerTo(ports.output);
  const { store } = ports;
  await jsonChat({
    runtime: runtimeOf(ports, store, jsonChannel(write, ports.folder), clock),
    store,
    clock,
    lines: linesOf(ports.input, ports.signal),
    write,
    zone: options.zone,
    freshId: randomUUID,
    report: ports.report,
  });
}

async function plain(options: ChatOptions, ports: ChatPorts, clock: TerminalClock): Promise<void> {
  const write = writerTo(ports.output);
  const show = (block: string) => write(`${block}\n`);
  const look = { columns: 80, name: '', style: unstyled };
  const channel = screenChannel({ show, look }, ports.folder, () => undefined);
  const store = onePerson(ports.store, terminalSubject(options.user));
  const talk = conversation(runtimeOf(ports, store, channel, clock), options.user, options.zone);
  await plainChat(talk, linesOf(ports.input, ports.signal), show, ports.report);
}

async function interactive(
  options: ChatOptions,
  ports: ChatPorts,
  clock: TerminalClock,
): Promise<void> {
  const console = ttyConsole(ports.input, ports.output);
  let shown = false;
  const look: Look = {
    get columns() {
      return Math.min(ports.output.columns, 80);
    },
    name: '',
    style: (kind, line) =>
      styleText(kind === 'heading' ? 'bold' : 'cyan', line, { stream: ports.output }),
  };
  const channel = screenChannel({ show: console.show, look }, ports.folder, () => {
    shown = true;
  });
  const store = onePerson(ports.store, terminalSubject(options.user));
  await interactiveChat({
    console,
    talk: conversation(
      runtimeOf(ports, store, channel, clock),
      options.user,
      options.zone ?? systemZone(),
    ),
    store,
    clock,
    shownAnything: () => shown,
    command: options.command,
    signal: ports.signal,
    report: ports.report,
  });
}

function runtimeOf(
  { reader, product, report }: ChatPorts,
  store: Store,
  channel: Channel,
  clock: TerminalClock,
): Runtime {
  return new Runtime({
    store,
    channel,
    clock,
    reader,
    product,
    wait: (ms) => wait(ms),
    seed: randomUUID,
    isFatal: isClosed,
    report: (event) => report(new Error(`${event.kind}: ${event.code}`)),
  });
}

/** A person's own machine knows their zone; 'UTC' is what machines without one say. */
function systemZone(): string | null {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return /^(?:Etc\/)?UTC$/u.test(zone) ? null : zone;
}
