import type { Product } from '../../core/flow/types.ts';
import type { Outgoing, Reader, Store } from '../../core/ports.ts';
import { Runtime } from '../../core/runtime.ts';
import { terminalClock } from './clock.ts';
import { conversation, screenChannel } from './conversation.ts';
import type { Write } from './output.ts';
import { render, unstyled, type Look } from './render.ts';
import { wrap } from './wrap.ts';

/** One thing that happens in a played story. */
export type Scene =
  /** The clock goes forward; what is due on the way happens. */
  | { time: string }
  | { you: string }
  /** The label of a button of the last message. */
  | { press: string };

export interface DemoPorts {
  /** Thrown away afterwards. */
  store: Store;
  reader: Reader;
  product: Product;
  write: Write;
  /** Where files of messages go. */
  folder: string;
  style: Look['style'];
}

const zone = 'Europe/London';
const columns = 78;

/** Plays a story with the real runtime; the same story gives the same text. */
export async function playDemo(script: readonly Scene[], ports: DemoPorts): Promise<void> {
  const { write, style, store } = ports;
  const clock = terminalClock(0);
  let last: Outgoing | null = null;
  let moved = false;
  const setClock = (at: number) => {
    clock.set(at);
    moved = true;
  };
  /** The time is told when something happens at it. */
  const show = async (block: string) => {
    if (moved) await write(`${caption(clock.now())}\n`);
    moved = false;
    await write(`${block}\n`);
  };
  const look: Look = { columns, name: 'Bot  ', style };
  const channel = screenChannel({ show, look }, ports.folder, (message) => {
    last = message;
  });
  let seeds = 0;
  const runtime = new Runtime({
    store,
    channel,
    clock,
    reader: ports.reader,
    product: ports.product,
    wait: async () => undefined,
    seed: () => `demo-${++seeds}`,
  });
  const talk = conversation(runtime, 'demo', zone);

  for (const scene of script) {
    if ('time' in scene) {
      const at = Date.parse(scene.time);
      for (;;) {
        const due = await runtime.nextDue(at);
        if (due === null) break;
        setClock(due);
        await talk.fire();
      }
      setClock(at);
    } else if ('you' in scene) {
      await show(typed(scene.you));
      await talk.says(scene.you);
    } else {
      await show(typed(`[${scene.press}]`));
      await talk.take({ kind: 'press', choice: choiceId(last, scene.press) });
    }
  }
}

function choiceId(message: Outgoing | null, label: string): string {
  const choice = message?.choices.find((each) => each.label === label);
  if (choice !== undefined) return choice.id;
  const shown =
    message === null ? 'nothing' : render(message, { columns, name: '', style: unstyled });
  throw new Error(`the demo presses [${label}], but it reads: ${shown}`);
}

function typed(text: string): string {
  const lines = wrap(text, columns - 5);
  return `${lines.map((line, index) => (index === 0 ? `You  ${line}` : `     ${line}`)).join('\n')}\n`;
}

function caption(at: number): string {
  const time = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(at);
  return `— ${time} —\n`;
}
