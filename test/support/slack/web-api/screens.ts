import type { Call } from './calls.ts';
import { fields, isFields, list, string, type Fields } from '../json.ts';

/** A message as a person sees it now. */
export interface Shown {
  ts: string;
  channel: string;
  text: string;
  blocks: Fields[];
  metadata?: Fields;
  /** Names of the files it carries. */
  files: string[];
  threadTs?: string;
  /** Seen by this person only. */
  onlyFor?: string;
  edited: boolean;
}

/** What stands in every chat, kept up to date from the calls that worked. */
export class Screens {
  readonly #shown: Shown[] = [];

  /** The bot's messages in a chat, oldest first, deleted ones gone. */
  in(channel: string): Shown[] {
    return this.#shown.filter((each) => each.channel === channel);
  }

  find(channel: string, ts: string): Shown | undefined {
    return this.#shown.find((each) => each.channel === channel && each.ts === ts);
  }

  /** Takes over what a call did. */
  apply({ method, args, answer }: Call): void {
    const body = answer?.body ?? {};
    if (body['ok'] !== true) return;
    const channel = string(body['channel']) || string(args['channel']);
    const ts = string(body['ts']) || string(body['message_ts']);
    const content = {
      text: string(args['text']),
      blocks: list(args['blocks']).filter(isFields),
      ...(isFields(args['metadata']) && { metadata: args['metadata'] }),
    };
    switch (method) {
      case 'chat.postMessage':
      case 'chat.postEphemeral': {
        const threadTs = string(args['thread_ts']);
        const onlyFor = method === 'chat.postEphemeral' ? string(args['user']) : '';
        this.#shown.push({
          ...content,
          ts,
          channel,
          files: [],
          edited: false,
          ...(threadTs !== '' && { threadTs }),
          ...(onlyFor !== '' && { onlyFor }),
        });
        return;
      }
      case 'chat.update': {
        const shown = this.find(channel, ts);
        if (shown !== undefined) Object.assign(shown, content, { edited: true });
        return;
      }
      case 'chat.delete': {
        const index = this.#shown.findIndex((each) => each.channel === channel && each.ts === ts);
        if (index >= 0) this.#shown.splice(index, 1);
        return;
      }
      case 'files.completeUploadExternal':
        return this.#uploaded(args, body);
      default:
    }
  }

  #uploaded(args: Fields, body: Fields): void {
    const files = list(body['files']).map(fields);
    const [first] = files;
    if (first === undefined) return;
    const { public: open, private: closed } = fields(first['shares']);
    for (const [channel, shares] of Object.entries({ ...fields(open), ...fields(closed) })) {
      this.#shown.push({
        ts: string(fields(list(shares)[0])['ts']),
        channel,
        text: string(args['initial_comment']),
        blocks: list(args['blocks']).filter(isFields),
        files: files.map((file) => string(file['name'])),
        edited: false,
      });
    }
  }
}
