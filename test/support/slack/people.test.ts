import type { App } from '@slack/bolt';
import { expect, test } from 'vitest';
import { bareHttpApp } from './bare-app.ts';
import { slackForTest } from './for-test.ts';

const flags = { unfurl_links: false, unfurl_media: false };
const plain = (text: string) => ({ type: 'plain_text' as const, text });
const offer = [
  {
    type: 'actions' as const,
    block_id: 'offer',
    elements: [
      { type: 'button' as const, action_id: 'done', text: plain('Done'), value: '7.done' },
      {
        type: 'static_select' as const,
        action_id: 'round',
        placeholder: plain('Round'),
        options: ['First', 'Second'].map((each) => ({ text: plain(each), value: each })),
      },
      { type: 'datepicker' as const, action_id: 'day' },
      { type: 'timepicker' as const, action_id: 'time' },
    ],
  },
];
const form = {
  type: 'modal' as const,
  callback_id: 'round',
  title: plain('A round'),
  submit: plain('Keep'),
  notify_on_close: true,
  blocks: [
    {
      type: 'input' as const,
      block_id: 'employer',
      label: plain('Employer'),
      element: { type: 'plain_text_input' as const, action_id: 'text' },
    },
    {
      type: 'input' as const,
      block_id: 'day',
      label: plain('Day'),
      optional: true,
      element: { type: 'datepicker' as const, action_id: 'date' },
    },
  ],
};

test('buttons, menus and pickers of a message reach the app as Slack sends them', async () => {
  const slack = await slackForTest();
  const used: unknown[] = [];
  let state: unknown;
  await bareHttpApp(slack, (app) => {
    app.message(
      async ({ say }) => void (await say({ text: 'How was it?', blocks: offer, ...flags })),
    );
    app.action(/./u, async ({ ack, action, body, respond }) => {
      await ack();
      used.push(action);
      if (body.type === 'block_actions') state = body.state?.values['offer'];
      expect(body.user.id).toBe(slack.person('ana').user.id);
      await respond({ text: 'noted', response_type: 'ephemeral' });
    });
  });
  const ana = slack.person('ana');
  await ana.say('hi');
  await ana.reply();
  await ana.press('Done');
  await ana.use('Round', 'Second');
  await ana.use('day', '2026-03-10');
  await ana.use('time', '13:30');
  expect(used).toMatchObject([
    { type: 'button', action_id: 'done', block_id: 'offer', value: '7.done' },
    { type: 'static_select', selected_option: { value: 'Second' } },
    { type: 'datepicker', selected_date: '2026-03-10' },
    { type: 'timepicker', selected_time: '13:30' },
  ]);
  expect(state).toMatchObject({
    round: { selected_option: { value: 'Second' } },
    day: { selected_date: '2026-03-10' },
    time: { selected_time: '13:30' },
  });
  expect(slack.api.calls.of('response_url').map(({ args }) => args['text'])).toHaveLength(4);
});

function formApp(app: App, submitted: unknown[]): void {
  app.command('/debrief', async ({ ack, body, client }) => {
    await client.views.open({ trigger_id: body.trigger_id, view: form });
    await ack();
  });
  app.view('round', async ({ ack, view }) => {
    const employer = view.state.values['employer']?.['text']?.value;
    submitted.push(view.state.values);
    if (employer === 'nobody') {
      await ack({ response_action: 'errors', errors: { employer: 'Who is that?' } });
    } else await ack();
  });
  app.view({ callback_id: 'round', type: 'view_closed' }, async ({ ack }) => {
    submitted.push('closed');
    await ack();
  });
}

test('a modal opens within its trigger, shows errors, is submitted and closes', async () => {
  const slack = await slackForTest();
  const submitted: unknown[] = [];
  await bareHttpApp(slack, (app) => formApp(app, submitted));
  const ana = slack.person('ana');
  await ana.command('/debrief');
  await expect(ana.submit({})).rejects.toThrow("'Employer' must be filled");
  await ana.submit({ Employer: 'nobody' });
  expect(ana.modal()?.callback_id).toBe('round');
  await ana.submit({ Employer: 'Halden', Day: '2026-03-10' });
  expect(ana.modal()).toBeUndefined();
  expect(submitted.at(-1)).toEqual({
    employer: { text: { type: 'plain_text_input', value: 'Halden' } },
    day: { date: { type: 'datepicker', selected_date: '2026-03-10' } },
  });
  await ana.command('/debrief');
  await ana.closeModal();
  expect(submitted.at(-1)).toBe('closed');
});

test('a trigger is good for one view and for three seconds', async () => {
  const slack = await slackForTest();
  const errors: (string | undefined)[] = [];
  const opened = async (open: () => Promise<unknown>) => {
    try {
      await open();
    } catch (error) {
      errors.push(String(error).split(': ').at(-1));
    }
  };
  await bareHttpApp(slack, (app) => {
    app.command('/debrief', async ({ ack, body, client, command }) => {
      if (command.text === 'late') slack.api.expire(body.trigger_id);
      const open = () => client.views.open({ trigger_id: body.trigger_id, view: form });
      await opened(open);
      await opened(open);
      await ack();
    });
  });
  const ana = slack.person('ana');
  await ana.command('/debrief');
  await ana.command('/debrief', 'late');
  expect(errors).toEqual(['exchanged_trigger_id', 'expired_trigger_id', 'expired_trigger_id']);
});

test('the App Home is published, and its buttons come from the view', async () => {
  const slack = await slackForTest();
  const from: unknown[] = [];
  await bareHttpApp(slack, (app) => {
    app.event('app_home_opened', async ({ event, client }) => {
      const view = { type: 'home' as const, blocks: offer };
      await client.views.publish({ user_id: event.user, view });
    });
    app.action('done', async ({ ack, body }) => {
      if (body.type === 'block_actions') from.push(body.container, body.view?.type);
      await ack();
    });
  });
  const ana = slack.person('ana');
  await ana.openHome();
  await ana.useHome('Done');
  expect(from).toEqual([{ type: 'view', view_id: ana.home()?.id }, 'home']);
});

test('edits, deletions, other bots and files arrive with their subtypes', async () => {
  const slack = await slackForTest();
  const heard: unknown[] = [];
  await bareHttpApp(slack, (app) => {
    app.event('message', async ({ event }) => void heard.push(event.subtype));
    app.event('app_mention', async ({ event }) => {
      heard.push(event.text);
    });
  });
  const ana = slack.person('ana');
  const { message } = await ana.say('one');
  await ana.edit(message, 'two');
  await ana.delete(message);
  await ana.share({ name: 'proof.pdf', mimetype: 'application/pdf' });
  await ana.mention('hello');
  const [organisation] = slack.organisations;
  const bot = organisation?.installed(slack.team()).botUserId ?? '';
  const subtypes = [undefined, 'message_changed', 'message_deleted', 'file_share'];
  expect(heard).toEqual([...subtypes, `<@${bot}> hello`]);
});
