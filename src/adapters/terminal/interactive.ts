import { clearScreenDown, createInterface, cursorTo, moveCursor } from 'node:readline';
import type { Store } from '../../core/ports.ts';
import type { TerminalClock } from './clock.ts';
import type { Conversation } from './conversation.ts';
import { failureOf } from './failure.ts';
import { pasteCollector } from './paste.ts';
import { serial } from './serial.ts';
import { ticker } from '../../service/ticker.ts';

const prompt = '> ';
const pasteMarksOn = '\x1b[?2004h';
const pasteMarksOff = '\x1b[?2004l';

export interface Console {
  /** Shows a block above the line being typed. */
  show: (block: string) => Promise<void>;
  /** Reads until Ctrl-C, Ctrl-D or `signal`; `received` gets one message at a time. */
  read: (received: (message: string) => void, signal: AbortSignal) => Promise<void>;
  /** What stood in the edit line when they left; it was not sent. */
  unfinished?: () => string;
  /** The last line, after reading. */
  leave: (line: string) => void;
}

/** The real terminal: editing, history, pastes, and messages that come while one types. */
export function ttyConsole(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Console {
  const lines = createInterface({ input, output, terminal: true, prompt, historySize: 0 });
  lines.pause();
  let reading = false;
  let unsent = '';
  return {
    unfinished: () => unsent,
    async show(block) {
      if (!reading) return void output.write(`${block}\n`);
      moveCursor(output, 0, -lines.getCursorPos().rows);
      cursorTo(output, 0);
      clearScreenDown(output);
      output.write(`${block}\n`);
      lines.prompt(true);
    },
    async read(received, signal) {
      reading = true;
      const paste = pasteCollector(received, setImmediate);
      output.write(pasteMarksOn);
      input.on('keypress', (_text: unknown, key: { name?: string } | undefined) => {
        if (key?.name === 'paste-start') paste.pasteStarts();
        if (key?.name === 'paste-end') paste.pasteEnds(lines.line);
      });
      lines.on('line', (line) => paste.line(line));
      lines.on('SIGINT', () => {
        unsent = lines.line.trim();
        lines.close();
      });
      signal.addEventListener('abort', () => lines.close());
      lines.prompt();
      await new Promise<void>((resolve) => lines.once('close', resolve));
      reading = false;
      paste.end();
      output.write(`${pasteMarksOff}\n`);
    },
    leave: (line) => void output.write(`${line}\n`),
  };
}

export interface InteractivePorts {
  console: Console;
  talk: Conversation;
  store: Store;
  clock: TerminalClock;
  /** Whether anything was shown yet. */
  shownAnything: () => boolean;
  /** What to type to come back. */
  command: string;
  signal: AbortSignal;
  report: (error: unknown) => void;
}

/** The chat for people, until they leave. */
export async function interactiveChat(ports: InteractivePorts): Promise<void> {
  const { console, talk, store, clock, signal, report } = ports;
  const inTurn = serial();
  const told = async (error: unknown) => {
    report(error);
    await console.show(`${failureOf(error).message}\n`);
  };
  const timer = ticker(store, clock, () => inTurn(() => talk.fire()).catch(told), report);
  await talk.start();
  if (!ports.shownAnything()) await console.show(greeting);
  await timer.look();
  await console.read((message) => {
    void inTurn(() => talk.says(message))
      .catch(told)
      .then(() => timer.look());
  }, signal);
  timer.stop();
  await inTurn(async () => undefined);
  console.leave(farewell(ports.command, (console.unfinished?.() ?? '') !== ''));
}

const greeting =
  'Next Round. Tell me about an interview you had, or one that is coming; help says more.\n';

const farewell = (command: string, unfinished: boolean) =>
  `${unfinished ? 'All you sent is kept; the line you were typing was not sent.' : 'All of it is kept.'} To go on where you were: ${command}`;
