import { randomUUID } from 'node:crypto';
import type { Input } from '../../core/flow/types.ts';
import type { Channel, Outgoing } from '../../core/ports.ts';
import type { Runtime } from '../../core/runtime.ts';
import { saveFiles } from './files.ts';
import { personAddress, terminalSubject } from './identity.ts';
import { render, type Look } from './render.ts';
import { storableText, visible } from '../../core/message/visible.ts';

export interface Screen {
  /** Shows a block of text, closed by a line end, whatever stands on the screen. */
  show: (block: string) => Promise<void>;
  look: Look;
}

/** Messages as text on a screen; files go into `folder` and their paths are told. */
export function screenChannel(
  screen: Screen,
  folder: string,
  shown: (message: Outgoing) => void,
): Channel {
  return {
    async send(row) {
      const files = await saveFiles(row.id, row.message.files ?? [], folder);
      const paths = files.map((file) => `\nFile: ${visible(file.path)}`).join('');
      await screen.show(`${render(row.message, screen.look)}${paths}\n`);
      shown(row.message);
      return { kind: 'sent' };
    },
  };
}

/** One person talking to the runtime: each call is durable and its messages are shown on return. */
export function conversation(runtime: Runtime, name: string, zone: string | null) {
  const say = async () => {
    await runtime.drainInbox();
    await runtime.send();
  };
  return {
    async take(input: Input): Promise<void> {
      await runtime.handle({
        id: randomUUID(),
        subject: terminalSubject(name),
        address: personAddress(name),
        input,
        ...(zone === null ? {} : { zone }),
      });
      await say();
    },
    async says(text: string): Promise<void> {
      await this.take({ kind: 'text', text: storableText(text) });
    },
    /** Whatever is due by now happens and is said. */
    async fire(): Promise<void> {
      await runtime.fire();
      await say();
    },
    /** Unsent messages and the open question. */
    async start(): Promise<void> {
      await runtime.fire();
      await runtime.repeatOpenQuestions();
      await say();
    },
  };
}
export type Conversation = ReturnType<typeof conversation>;
