import { expect, test } from 'vitest';
import { slackRates } from '../../../src/adapters/slack/limits.ts';
import { memoryStore } from '../../../src/storage/memory.ts';
import { slackForTest } from '../../support/slack/for-test.ts';
import { fields, string } from '../../support/slack/json.ts';
import type { Person } from '../../support/slack/person.ts';
import type { Call } from '../../support/slack/web-api/calls.ts';
import { hurried, serving } from '../../support/slack/serving.ts';
import { smallProduct } from '../../support/small-product.ts';

const texts = (person: Person) => person.screen().map(({ text }) => text);
const start = '2026-03-10T16:20:00Z';
const after = (seconds: number) => new Date(Date.parse(start) + seconds * 1000).toISOString();
const to = (person: Person) => (call: { method: string; args: Record<string, unknown> }) =>
  call.method === 'chat.postMessage' && call.args['channel'] === person.chat;

/** Its answer comes in three posts; the middle one holds this line, whole. */
const long = Array.from({ length: 300 }, (_, line) => `${line} ${'word '.repeat(12)}`).join('\n');
const middle = ({ method, args }: Call) =>
  method === 'chat.postMessage' && JSON.stringify(args).includes('\\n199 ');
const wordsOf = (person: Person) =>
  person.screen().flatMap(({ blocks }) => blocks.map(({ text }) => string(fields(text)['text'])));
const bare = (words: string) => words.replace(/\s/gu, '');

test('too fast for Slack: the chat waits as long as Slack says, in order, and no other chat does', async () => {
  const slack = await slackForTest();
  const { said, until } = await serving(slack, 'http', { product: smallProduct, now: start });
  const [ana, ben] = [slack.person('ana'), slack.person('ben')];
  slack.api.faults.add(to(ana), { kind: 'rate-limited', retryAfter: 30 });
  for (const word of ['one', 'two', 'three']) await ana.say(word);
  await ben.say('mine');
  await said();
  expect(texts(ana)).toEqual([]);
  expect(texts(ben)).toEqual(['You said mine.']);
  await until(after(29));
  await said();
  expect(texts(ana)).toEqual([]);
  await until(after(31));
  await said();
  expect(texts(ana)).toEqual(['You said one.', 'You said two.', 'You said three.']);
});

test('the bot keeps to about a message a second in a chat by itself', async () => {
  const slack = await slackForTest();
  const options = { product: smallProduct, now: start, slack: { rates: slackRates, together: 1 } };
  const { said, until } = await serving(slack, 'http', options);
  const ana = slack.person('ana');
  for (let count = 0; count < 6; count++) await ana.say(`${count}`);
  await said();
  expect(texts(ana)).toHaveLength(4);
  await until(after(2));
  await said();
  expect(texts(ana)).toHaveLength(6);
});

test('a long message comes in several posts, each once, whatever happens between them', async () => {
  const slack = await slackForTest();
  const { said, until } = await serving(slack, 'http', { product: smallProduct, now: start });
  const ana = slack.person('ana');
  slack.api.faults.add(
    ({ method, args }) => method === 'chat.postMessage' && JSON.stringify(args).includes('\\n299 '),
    { kind: 'rate-limited', retryAfter: 5 },
  );
  await ana.say(long);
  await said();
  const before = ana.screen().length;
  await until(after(6));
  await said();
  expect([before, ana.screen().length]).toEqual([2, 3]);
  const words = ana
    .screen()
    .flatMap(({ blocks }) => blocks.map(({ text }) => string(fields(text)['text'])));
  expect(words.join('\n').replace(/\s/gu, '')).toBe(`Yousaid${long}.`.replace(/\s/gu, ''));
});

test.each([{ kind: 'lost' }, { kind: 'cut' }, { kind: 'status', status: 503 }] as const)(
  'a long message whose second post fails ($kind) goes on there: each post once, in order',
  async (fault) => {
    const slack = await slackForTest();
    const { said, until } = await serving(slack, 'http', { product: smallProduct, now: start });
    const ana = slack.person('ana');
    slack.api.faults.add(middle, fault);
    await ana.say(long);
    await said();
    const before = ana.screen().length;
    await until(after(5));
    await said();
    expect([before, ana.screen().length]).toEqual([fault.kind === 'lost' ? 2 : 1, 3]);
    expect(bare(wordsOf(ana).join(''))).toBe(bare(`You said ${long}.`));
  },
);

test('a long message whose second post fails again and again is never begun anew', async () => {
  const slack = await slackForTest();
  const { said, until } = await serving(slack, 'http', { product: smallProduct, now: start });
  const ana = slack.person('ana');
  slack.api.faults.add(middle, { kind: 'cut' }, 4);
  await ana.say(long);
  await ana.say('short');
  for (const seconds of [0, 5, 15, 30, 60, 120]) {
    await until(after(seconds));
    await said();
  }
  expect(bare(wordsOf(ana).join(''))).toBe(bare(`You said ${long}.You said short.`));
});

test('the process dies between two posts of a long message: the next one sends the rest', async () => {
  const store = memoryStore();
  const slack = await slackForTest();
  const died = { ...store, outboxRetry: () => new Promise<void>(() => undefined) };
  const first = await serving(slack, 'http', { product: smallProduct, store: died, now: start });
  const ana = slack.person('ana');
  slack.api.faults.add(middle, { kind: 'cut' });
  await ana.say(long);
  await ana.reply();
  void first.said();
  await first.stop();
  const later = { product: smallProduct, store, now: after(60) };
  const { said } = await serving(slack, 'http', later);
  await said();
  expect(bare(wordsOf(ana).join(''))).toBe(bare(`You said ${long}.`));
});

test('blocks that Slack does not want are sent once as text; a chat that is gone ends the message', async () => {
  const slack = await slackForTest();
  const { said, lines } = await serving(slack, 'http', { product: smallProduct });
  const ana = slack.person('ana');
  slack.api.faults.add('chat.postMessage', { kind: 'error', error: 'invalid_blocks' });
  await ana.command('/ask');
  await said();
  expect(ana.screen()).toMatchObject([{ text: 'First?\n[Yes] [No]', blocks: [] }]);
  slack.api.faults.add('chat.postMessage', { kind: 'error', error: 'channel_not_found' });
  await ana.say('Yes');
  await said();
  expect(lines.join('\n')).toContain('could not be delivered on slack: channel_not_found');
  await ana.say('more');
  await said();
  expect(texts(ana).at(-1)).toBe('Over.');
});

test('a message whose answer was lost is looked up and not sent again', async () => {
  const slack = await slackForTest();
  const { said, until } = await serving(slack, 'http', { product: smallProduct, now: start });
  const ana = slack.person('ana');
  slack.api.faults.add('chat.postMessage', { kind: 'lost' });
  await ana.say('hello');
  await said();
  await until(after(5));
  await said();
  await ana.say('again');
  await said();
  expect(texts(ana)).toEqual(['You said hello.', 'You said again.']);
});

test('what the process before may have sent is looked up and not sent again', async () => {
  const store = memoryStore();
  const slack = await slackForTest();
  const first = await serving(slack, 'http', { product: smallProduct, store, now: start });
  const ana = slack.person('ana');
  // Sent, and the process dies before it knows.
  const died = { ...store, outboxDone: () => new Promise<void>(() => undefined) };
  await first.stop();
  const second = await serving(slack, 'http', { product: smallProduct, store: died, now: start });
  await ana.say('hello');
  await ana.reply();
  void second.said();
  const third = { product: smallProduct, now: after(60), env: { PORT: '0' } };
  const [row] = await store.leaseOutbox(Date.parse(after(59)), Date.parse(after(59)), 1);
  expect(row?.message.parts).toEqual([{ kind: 'text', text: 'You said hello.' }]);
  const running = await serving(slack, 'http', { ...third, store });
  await running.said();
  expect(texts(ana)).toEqual(['You said hello.']);
  expect(slack.api.calls.of('conversations.history')).toHaveLength(1);
});

test('where Slack’s limits forbid the look, it is sent once more and the operator can count it', async () => {
  const slack = await slackForTest();
  const { said, until, lines } = await serving(slack, 'http', {
    product: smallProduct,
    now: start,
  });
  const ana = slack.person('ana');
  slack.api.faults.add('chat.postMessage', { kind: 'lost' });
  slack.api.faults.add('conversations.history', { kind: 'rate-limited', retryAfter: 60 });
  await ana.say('hello');
  await said();
  await until(after(5));
  await said();
  expect(texts(ana)).toEqual(['You said hello.', 'You said hello.']);
  expect(lines.filter((line) => line.includes('may be there twice'))).toHaveLength(1);
});

test('a revoked token pauses its workspace only, costs no tries and is told to the operator', async () => {
  const slack = await slackForTest({
    organisations: [
      { teams: ['Acme'], users: [{ name: 'ana' }] },
      { teams: ['Brill'], users: [{ name: 'ben' }] },
    ],
  });
  const { said, until, lines } = await serving(slack, 'oauth', {
    product: smallProduct,
    now: start,
  });
  await slack.install({ team: slack.team('Acme').id });
  await slack.install({ team: slack.team('Brill').id });
  const [ana, ben] = [slack.person('ana'), slack.person('ben')];
  slack.api.faults.add(to(ana), { kind: 'error', error: 'token_revoked' });
  await ana.say('one');
  await said();
  await ana.say('two');
  await ben.say('mine');
  await said();
  expect([texts(ana), texts(ben)]).toEqual([[], ['You said mine.']]);
  expect(lines.join('\n')).toContain(`token_revoked in workspace ${slack.team('Acme').id}`);
  await until(after(601));
  await said();
  expect(texts(ana)).toEqual(['You said one.', 'You said two.']);
});

test('files are handed over in the chat', async () => {
  const slack = await slackForTest();
  const { said } = await serving(slack);
  const ana = slack.person('ana');
  await ana.say('just had an interview at Halden, they asked about pay');
  await ana.command('/nextround', 'export');
  await said();
  expect(ana.screen().flatMap(({ files }) => files)).toEqual(['next-round.md', 'next-round.json']);
});

test('a shared file is kept as its link', async () => {
  const slack = await slackForTest();
  const { said } = await serving(slack, 'http', { product: smallProduct });
  const ana = slack.person('ana');
  await ana.share({ name: 'sample.pdf', mimetype: 'application/pdf' }, 'my sample');
  await said();
  expect(texts(ana)[0]).toMatch(/^You said my sample\nhttps?:\/\/\S+\.$/u);
});

test('what nobody asked for shows nothing on a lock screen', async () => {
  const slack = await slackForTest();
  const { said, until } = await serving(slack, 'http', { now: start });
  const ana = slack.person('ana');
  await ana.say('I have an interview at Halden Freight on Thursday at 14:00');
  await said();
  await ana.press('Right');
  await said();
  await until('2026-03-12T14:40:00Z');
  const nudge = ana.screen().at(-1);
  expect(nudge?.text).toBe('How did it go? Tell me while it is fresh.');
  expect(JSON.stringify(nudge?.blocks)).toContain('how did it go');
});

test('forget takes the bot’s own messages away, the last one excepted', async () => {
  const slack = await slackForTest();
  const { said, store } = await serving(slack, 'http', { slack: hurried });
  const ana = slack.person('ana');
  for (const line of [
    'just had an interview at Halden',
    'they asked about pay',
    'done',
    'forget',
  ]) {
    await ana.say(line);
    await said();
  }
  const count = ana.screen().length;
  await ana.say('forget everything');
  for (let left = count; left > 0; left--) await slack.api.calls.next('chat.delete');
  expect(ana.screen().map(({ text }) => string(text).slice(0, 5))).toEqual(['Gone.']);
  expect(await store.subjectsWith('address')).toEqual([]);
});

test('whatever goes wrong, the log holds no word of anybody', async () => {
  const slack = await slackForTest();
  const { said, until, lines } = await serving(slack, 'http', {
    product: smallProduct,
    now: start,
  });
  const ana = slack.person('ana');
  const faults = [
    { kind: 'error', error: 'fatal_error' },
    { kind: 'error', error: 'is_archived' },
    { kind: 'error', error: 'invalid_auth' },
    { kind: 'rate-limited', retryAfter: 3 },
    { kind: 'status', status: 503 },
    { kind: 'cut' },
    { kind: 'lost' },
  ] as const;
  for (const [index, fault] of faults.entries()) {
    slack.api.faults.add('chat.postMessage', fault);
    await ana.say(`zebra ${index}`);
    await said();
    await until(after(1000 * (index + 1)));
    await said();
  }
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('\n')).not.toMatch(/zebra|xoxb/u);
  expect(texts(ana)).toEqual([0, 2, 3, 4, 5, 6].map((index) => `You said zebra ${index}.`));
});
