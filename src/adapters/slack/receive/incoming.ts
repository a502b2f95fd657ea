import type { InFile } from '../../../core/flow/types.ts';
import type { Input } from '../render/modal.ts';
import type { Who } from './who.ts';

/** A message of the bot with a control in it, as the press brings it along. */
export interface Pressed {
  channel: string;
  ts: string;
  text: string;
  blocks: readonly { type: string; block_id?: string }[];
}

/** What Slack delivered, as far as the bot has to do with it. `at`: the platform's time, UTC ms. */
export type Incoming =
  | {
      kind: 'message';
      who: Who;
      channel: string;
      ts: string;
      text: string;
      files: readonly InFile[];
      inThread: string | null;
    }
  | { kind: 'deleted'; who: Who; channel: string; ts: string }
  | { kind: 'mention'; who: Who; channel: string; ts: string; thread: string | null }
  | { kind: 'opened'; who: Who; channel: string; tab: string; id: string }
  | {
      kind: 'press';
      who: Who;
      trigger: string;
      action: string;
      /** The value picked in a menu. */
      picked: string | null;
      label: string;
      message: Pressed | null;
      respond: string | null;
      at: number | null;
    }
  | {
      kind: 'submission';
      who: Who;
      view: string;
      callback: string;
      form: string;
      state: Readonly<Record<string, Readonly<Record<string, Input>>>>;
      firstBlock: string;
    }
  | {
      kind: 'command';
      who: Who;
      trigger: string;
      command: string;
      text: string;
      channel: string;
    }
  | { kind: 'uninstalled'; team: string; enterprise: string | null; orgWide: boolean };
