import { describe, expect, test } from 'vitest';
import { slackSubject } from '../../../src/adapters/slack/identity.ts';
import { memoryStore } from '../../../src/storage/memory.ts';
import { heldOn } from '../../support/rows.ts';
import { botMessage, ownEcho } from '../../support/slack/deliveries/events.ts';
import { slackForTest } from '../../support/slack/for-test.ts';
import type { Person } from '../../support/slack/person.ts';
import { serving } from '../../support/slack/serving.ts';
import { smallProduct } from '../../support/small-product.ts';

const subjectOf = ({ user, team }: Person) =>
  slackSubject({ user: user.id, team: team.id, enterprise: team.enterprise?.id ?? null });
const shown = (message: { blocks: unknown }) => JSON.stringify(message.blocks);

describe.each(['http', 'socket'] as const)('over %s', (how) => {
  test('a direct message is answered there, and its buttons lead on and go', async () => {
    const slack = await slackForTest();
    await serving(slack, how);
    const ana = slack.person('ana');
    expect((await ana.say('hello')).answer).toMatchObject({ kind: 'acknowledged', status: 200 });
    expect(shown(await ana.reply())).toContain('Where do you stand?');
    expect((await ana.press('I had an interview')).answer.kind).toBe('acknowledged');
    expect(shown(await ana.reply())).toContain('Which employer');
    await slack.api.calls.next('chat.update');
    const [passed] = ana.screen();
    expect(shown(passed ?? { blocks: [] })).toContain('You: I had an interview');
    expect(shown(passed ?? { blocks: [] })).not.toContain('"button"');
  });

  test('the same delivery again changes nothing: an event, a press, a command', async () => {
    const slack = await slackForTest();
    const { store, said } = await serving(slack, how, { product: smallProduct });
    const ana = slack.person('ana');
    const deliveries = [(await ana.say('good morning')).delivery];
    deliveries.push((await ana.command('/ask')).delivery);
    await said();
    deliveries.push((await ana.press('Yes')).delivery);
    await said();
    const before = await heldOn(store, subjectOf(ana));
    const messages = ana.screen().length;
    for (const delivery of deliveries) {
      const { answer } = await ana.deliver(delivery);
      expect(answer.kind).toBe('acknowledged');
    }
    await said();
    expect(await heldOn(store, subjectOf(ana))).toEqual(before);
    expect(ana.screen()).toHaveLength(messages);
  });
});

test('an edited, a bot’s and the bot’s own message are no answers', async () => {
  const slack = await slackForTest();
  const { store, said } = await serving(slack, 'http', { product: smallProduct });
  const ana = slack.person('ana');
  await ana.command('/ask');
  await said();
  const before = await heldOn(store, subjectOf(ana));
  const app = slack.organisations[0]?.installed(slack.team());
  if (app === undefined) throw new Error('there is no workspace');
  const { message } = await ana.say('Maybe');
  await ana.edit(message, 'No');
  await ana.happens(botMessage(ana.chat, 'Yes'));
  await ana.happens(ownEcho(app, ana.chat, 'Yes', '1773159600.000100'));
  await said();
  expect(ana.screen().map(({ text }) => text)).toEqual(['First?', 'You said Maybe. Second?']);
  expect(await heldOn(store, subjectOf(ana))).not.toEqual(before);
});

test('a deleted message takes its words along', async () => {
  const slack = await slackForTest();
  const { store } = await serving(slack);
  const ana = slack.person('ana');
  const { message } = await ana.say('just had an interview at Halden, they asked about zebras');
  expect(JSON.stringify(await heldOn(store, subjectOf(ana)))).toContain('zebras');
  await ana.delete(message);
  expect(JSON.stringify(await heldOn(store, subjectOf(ana)))).not.toContain('zebras');
});

test('words stay words: no mention, no link and no formatting comes alive', async () => {
  const slack = await slackForTest();
  await serving(slack, 'http', { product: smallProduct });
  const ana = slack.person('ana');
  const words = '<!channel> & *bold* <b|c> @here \u202Eabc :smile:';
  await ana.say(words);
  const reply = await ana.reply();
  expect(reply.blocks).toEqual([
    {
      type: 'section',
      text: {
        type: 'plain_text',
        emoji: false,
        text: `You said ${words.replace('\u202E', '<U+202E>')}.`,
      },
    },
  ]);
  expect(reply.text).toContain('&lt;!channel&gt; &amp; *bold*');
});

test('a thread is answered in the chat, and told so', async () => {
  const slack = await slackForTest();
  const { said } = await serving(slack, 'http', { product: smallProduct });
  const ana = slack.person('ana');
  await ana.say('hello');
  const first = await ana.reply();
  await ana.say('and this', { threadTs: first.ts });
  await said();
  const replies = [await ana.reply(), await ana.reply()];
  expect(replies.find(({ threadTs }) => threadTs === first.ts)?.text).toContain(
    'in the chat itself',
  );
  expect(replies.find(({ threadTs }) => threadTs === undefined)?.text).toBe('You said and this.');
});

test('a menu stands in for more buttons than fit in a line', async () => {
  const many = Array.from({ length: 12 }, (_, index) => [`c${index}`, `Choice ${index}`] as const);
  const slack = await slackForTest();
  const ask = smallProduct.flows['ask'];
  const first = ask?.steps['first'];
  if (ask === undefined || first === undefined) throw new Error('there is no such step');
  const choices = many.map(([id, label]) => ({ id, label }));
  const wide = {
    ...first,
    ask: () => ({ parts: [{ kind: 'text' as const, text: 'Which?' }], choices }),
  };
  const flows = { ...smallProduct.flows, ask: { ...ask, steps: { ...ask.steps, first: wide } } };
  await serving(slack, 'http', { product: { ...smallProduct, flows } });
  const ana = slack.person('ana');
  await ana.command('/ask');
  await ana.reply();
  await ana.use('menu:0', 'Choice 7');
  expect((await ana.reply()).text).toBe('You said choice. Second?');
  await slack.api.calls.next('chat.update');
  expect(shown(ana.screen()[0] ?? { blocks: [] })).toContain('You: Choice 7');
});

test('a button works after a restart, loses its place then, and an older one says that it has passed', async () => {
  const store = memoryStore();
  const slack = await slackForTest();
  const first = await serving(slack, 'http', { product: smallProduct, store });
  const ana = slack.person('ana');
  await ana.command('/ask');
  await first.said();
  await first.stop();
  const { said } = await serving(slack, 'http', { product: smallProduct, store });
  const asked = structuredClone(ana.screen()[0]);
  await ana.press('No');
  await said();
  await slack.api.calls.next('chat.update');
  expect(shown(ana.screen()[0] ?? { blocks: [] })).toContain('You: No');
  await ana.press('Yes', asked);
  await said();
  expect(ana.screen().map(({ text }) => text)).toEqual([
    'First?',
    'You said choice. Second?',
    'That question has passed.\nYou said choice. Second?',
  ]);
});
