import { z } from 'zod';
import { storableText } from '../../../core/message/visible.ts';
import type { Incoming } from './incoming.ts';
import type { Who } from './who.ts';

const text = z.string().nullish();
const common = z.object({
  user: z.object({ id: z.string(), team_id: text }),
  team: z.object({ id: z.string(), enterprise_id: text }).nullish(),
  enterprise: z.object({ id: z.string() }).nullish(),
});
const words = z.object({ text: z.string() }).nullish();
const press = common.extend({
  type: z.literal('block_actions'),
  trigger_id: z.string(),
  response_url: text,
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        action_ts: text,
        text: words,
        selected_option: z.object({ value: z.string(), text: words }).nullish(),
      }),
    )
    .min(1),
  channel: z.object({ id: z.string() }).nullish(),
  message: z
    .object({
      ts: z.string(),
      text: z.string().default(''),
      blocks: z
        .array(z.looseObject({ type: z.string(), block_id: z.string().optional() }))
        .default([]),
    })
    .nullish(),
});
const input = z.object({
  value: text,
  selected_date: text,
  selected_time: text,
  selected_option: z.object({ value: z.string() }).nullish(),
});
const submission = common.extend({
  type: z.literal('view_submission'),
  view: z.object({
    id: z.string(),
    callback_id: z.string().default(''),
    private_metadata: z.string().default(''),
    app_installed_team_id: text,
    blocks: z.array(z.looseObject({ block_id: z.string().optional() })).default([]),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), input)) }),
  }),
});

export function readInteraction(body: object): Incoming | null {
  if (!('type' in body)) return null;
  if (body.type === 'block_actions') return readPress(body);
  return body.type === 'view_submission' ? readSubmission(body) : null;
}

function readPress(body: object): Incoming | null {
  const read = press.safeParse(body);
  if (!read.success) return null;
  const { data } = read;
  const [action] = data.actions;
  if (action === undefined) return null;
  const { channel, message } = data;
  const at = Number(action.action_ts ?? '') * 1000;
  return {
    kind: 'press',
    who: whoOf(data),
    trigger: data.trigger_id,
    action: action.action_id,
    picked: action.selected_option?.value ?? null,
    label: action.selected_option?.text?.text ?? action.text?.text ?? '',
    message: channel != null && message != null ? { channel: channel.id, ...message } : null,
    respond: data.response_url === '' ? null : (data.response_url ?? null),
    at: at > 0 ? at : null,
  };
}

function readSubmission(body: object): Incoming | null {
  const read = submission.safeParse(body);
  if (!read.success) return null;
  const { view } = read.data;
  const state = Object.fromEntries(
    Object.entries(view.state.values).map(([block, inputs]) => [block, storable(inputs)]),
  );
  return {
    kind: 'submission',
    who: whoOf(read.data, workspaceOf(view.app_installed_team_id)),
    view: view.id,
    callback: view.callback_id,
    form: view.private_metadata,
    state,
    firstBlock: view.blocks[0]?.block_id ?? '',
  };
}

function storable(inputs: Record<string, z.infer<typeof input>>) {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, each]) => [
      name,
      { ...each, value: each.value == null ? null : storableText(each.value) },
    ]),
  );
}

/** Of an app that a whole organisation installed, Slack may name that. */
const workspaceOf = (id: string | null | undefined) => (id?.startsWith('T') === true ? id : null);

/** An app of a whole organisation gets no workspace but the person's own. */
function whoOf(
  { user, team, enterprise }: z.infer<typeof common>,
  installed: string | null = null,
): Who {
  return {
    user: user.id,
    team: installed ?? team?.id ?? user.team_id ?? '',
    enterprise: enterprise?.id ?? team?.enterprise_id ?? null,
    home: user.team_id ?? null,
    shared: null,
  };
}
