import { z } from 'zod';
import { storableText } from '../../../core/message/visible.ts';
import { unescaped } from '../text.ts';
import type { Incoming } from './incoming.ts';

const slash = z.object({
  command: z.string(),
  text: z.string().default(''),
  team_id: z.string().default(''),
  enterprise_id: z.string().nullish(),
  user_id: z.string(),
  channel_id: z.string(),
  trigger_id: z.string(),
});

export function readCommand(body: unknown): Incoming | null {
  const read = slash.safeParse(body);
  if (!read.success) return null;
  const { data } = read;
  return {
    kind: 'command',
    who: {
      user: data.user_id,
      team: data.team_id,
      enterprise: data.enterprise_id ?? null,
      home: null,
      shared: false,
    },
    trigger: data.trigger_id,
    command: data.command.replace(/^\//u, '').toLowerCase(),
    text: storableText(unescaped(data.text)),
    channel: data.channel_id,
  };
}
