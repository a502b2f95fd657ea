import { expect, test } from 'vitest';
import { memoryStore } from '../../../src/storage/memory.ts';
import { gate } from '../../core/runtime/stores.ts';
import { slackForTest } from '../../support/slack/for-test.ts';
import { hurried, serving } from '../../support/slack/serving.ts';
import { smallProduct } from '../../support/small-product.ts';

/** A store whose reads wait at a gate while it is closed. */
function slowStore() {
  const store = memoryStore();
  const state = {
    slow: null as ReturnType<typeof gate> | null,
    /** Somebody stands at the gate. */
    reached: Promise.withResolvers<undefined>(),
  };
  const get: typeof store.get = async (...args) => {
    if (state.slow !== null) state.reached.resolve(undefined);
    await state.slow?.passed;
    return store.get(...args);
  };
  return { state, store: { ...store, get } };
}

test('a press that is not stored in time is answered with one moment, and changes nothing later', async () => {
  const { state, store } = slowStore();
  const slack = await slackForTest({ patience: 2_000 });
  const ana = slack.person('ana');
  const before = await serving(slack, 'http', { product: smallProduct, store });
  await ana.command('/ask');
  await before.said();
  await before.stop();
  const impatient = { product: smallProduct, store, slack: { ...hurried, soon: 50 } };
  const running = await serving(slack, 'http', impatient);
  const slow = gate();
  state.slow = slow;
  const { answer } = await ana.press('Yes');
  expect(answer.kind).not.toBe('acknowledged');
  expect(String((await slack.api.calls.next('response_url')).args['text'])).toContain('One moment');
  slow.open();
  state.slow = null;
  await ana.say('really');
  await running.said();
  expect(ana.screen().map(({ text }) => text)).toEqual(['First?', 'You said really. Second?']);
});

test('a command that takes too long is answered with one moment', async () => {
  const { state, store } = slowStore();
  const slack = await slackForTest();
  await serving(slack, 'http', { product: smallProduct, store, slack: { ...hurried, soon: 50 } });
  const ana = slack.person('ana');
  const slow = gate();
  state.slow = slow;
  const { answer } = await ana.command('/ask');
  expect(answer).toMatchObject({ kind: 'acknowledged', body: { response_type: 'ephemeral' } });
  expect(JSON.stringify(answer)).toContain('One moment');
  slow.open();
});

test('an event is never lost to a slow database: Slack sends it again and it counts once', async () => {
  const { state, store } = slowStore();
  const slack = await slackForTest();
  const { said } = await serving(slack, 'http', { product: smallProduct, store });
  const ana = slack.person('ana');
  const slow = gate();
  state.slow = slow;
  const saying = ana.say('hello');
  await state.reached.promise;
  slack.requests.giveUp();
  slow.open();
  const { answers } = await saying;
  expect(answers[0]?.kind).toBe('timed-out');
  expect(answers.at(-1)?.kind).toBe('acknowledged');
  await said();
  expect(ana.screen().map(({ text }) => text)).toEqual(['You said hello.']);
});
