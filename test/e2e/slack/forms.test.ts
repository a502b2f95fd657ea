import { expect, test } from 'vitest';
import { memoryStore } from '../../../src/storage/memory.ts';
import { gate } from '../../core/runtime/stores.ts';
import { slackForTest } from '../../support/slack/for-test.ts';
import { hurried, serving, type ServingOptions } from '../../support/slack/serving.ts';
import { smallProduct } from '../../support/small-product.ts';

const window = 'All at once';

async function atForm(options: ServingOptions = {}) {
  const slack = await slackForTest();
  const running = await serving(slack, 'http', { product: smallProduct, ...options });
  const ana = slack.person('ana');
  await ana.command('/fill');
  await running.said();
  await ana.reply();
  return { slack, running, ana };
}

test('a form opens as a window with pickers, and what was filled in is one answer', async () => {
  const { ana } = await atForm();
  await ana.press(window);
  expect(ana.modal()?.blocks).toMatchObject([
    { type: 'input', optional: false, element: { type: 'datepicker' } },
    { type: 'input', optional: true, element: { type: 'static_select' } },
  ]);
  await ana.submit({ Date: '2026-03-19', Why: 'B' });
  expect(ana.modal()).toBeUndefined();
  expect((await ana.reply()).text).toContain('{"date":"2026-03-19","why":"B"}');
});

test('opening a window changes nothing: the fields can be typed one by one as well', async () => {
  const { ana, running } = await atForm();
  await ana.press(window);
  await ana.closeModal();
  await ana.say('19 March');
  await running.said();
  expect((await ana.reply()).text).toContain('Why: A, B?');
  await ana.press(window);
  await ana.submit({ Date: '2026-03-19' });
  expect((await ana.reply()).text).toContain('"date":"2026-03-19"');
});

test('a window that comes too late for Slack leaves the question as it is', async () => {
  const { slack, ana, running } = await atForm();
  slack.api.faults.add('views.open', { kind: 'error', error: 'expired_trigger_id' });
  expect((await ana.press(window)).answer.kind).toBe('acknowledged');
  expect(ana.modal()).toBeUndefined();
  expect(running.lines.join()).toContain('a form could not be opened in time');
  await ana.say('19 March');
  expect((await ana.reply()).text).toContain('Why: A, B?');
});

test('what cannot be taken is said in the window, and stores nothing', async () => {
  const form = smallProduct.flows['fill'];
  const step = form?.steps['form'];
  if (form === undefined || step === undefined) throw new Error('there is no such step');
  const why = [{ kind: 'text' as const, text: 'That day is over.' }];
  const strict = {
    ...step,
    answer: (...given: Parameters<typeof step.answer>) =>
      given[0].kind === 'form' && given[0].values['date'] === '2020-01-01'
        ? { again: why }
        : step.answer(...given),
  };
  const flows = { ...smallProduct.flows, fill: { ...form, steps: { form: strict } } };
  const { ana } = await atForm({ product: { ...smallProduct, flows } });
  await ana.press(window);
  const { answer } = await ana.submit({ Date: '2020-01-01' });
  expect(answer).toMatchObject({
    body: { response_action: 'errors', errors: { 'field:date': 'That day is over.' } },
  });
  expect(ana.modal()).toBeDefined();
  await ana.submit({ Date: '2026-03-19' });
  expect(ana.modal()).toBeUndefined();
  expect((await ana.reply()).text).toContain('2026-03-19');
});

test('the same submission again changes nothing and closes the window', async () => {
  const { ana, running } = await atForm();
  await ana.press(window);
  const { delivery } = await ana.submit({ Date: '2026-03-19' });
  await running.said();
  const messages = ana.screen().length;
  const { answer } = await ana.deliver(delivery);
  expect(answer).toMatchObject({ kind: 'acknowledged', body: undefined });
  await running.said();
  expect(ana.screen()).toHaveLength(messages);
});

test('after a slow commit the window says so; submitted again it closes and counts once', async () => {
  const store = memoryStore();
  const slow = gate();
  let held = false;
  const slowStore: typeof store = {
    ...store,
    async commit(commit) {
      if (held) await slow.passed;
      return store.commit(commit);
    },
  };
  const { ana, running } = await atForm({ store: slowStore, slack: { ...hurried, soon: 1000 } });
  await ana.press(window);
  held = true;
  const { answer } = await ana.submit({ Date: '2026-03-19' });
  expect(answer).toMatchObject({ body: { response_action: 'errors' } });
  slow.open();
  expect((await ana.reply()).text).toContain('2026-03-19');
  const messages = ana.screen().length;
  await ana.submit({ Date: '2026-03-20' });
  expect(ana.modal()).toBeUndefined();
  await running.said();
  expect(ana.screen()).toHaveLength(messages);
});

test('a form that has passed says so and asks what is open now', async () => {
  const { ana, running } = await atForm();
  const old = structuredClone(ana.screen()[0]);
  await ana.say('19 March');
  await ana.say('A');
  await ana.command('/ask');
  await running.said();
  await ana.press(window, old);
  await running.said();
  expect(ana.modal()).toBeUndefined();
  expect(ana.screen().at(-1)?.text).toContain('That question has passed.');
});

test('a day and a time are picked in a window, and read like words', async () => {
  const slack = await slackForTest();
  const { said } = await serving(slack, 'http', { now: '2026-03-10T16:20:00Z' });
  const ana = slack.person('ana');
  await ana.say('I have an interview at Halden Freight coming up');
  await said();
  await ana.press('Pick a day');
  await ana.submit({ Day: '2026-03-19', Time: '14:30' });
  expect(ana.modal()).toBeUndefined();
  await said();
  expect(JSON.stringify(ana.screen().at(-1)?.blocks)).toContain(
    'Thursday 19 March 2026, 14:30, Berlin time. Right?',
  );
  await slack.api.calls.next('chat.update');
  expect(JSON.stringify(ana.screen()[0]?.blocks)).not.toContain('Pick a day');
});
