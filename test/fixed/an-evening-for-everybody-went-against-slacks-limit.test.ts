import { expect, test } from 'vitest';
import { slackRates } from '../../src/adapters/slack/limits.ts';
import { memoryStore } from '../../src/storage/memory.ts';
import { step } from '../contracts/store/step.ts';
import { slackForTest } from '../support/slack/for-test.ts';
import { serving } from '../support/slack/serving.ts';
import { smallProduct } from '../support/small-product.ts';

const start = '2026-03-10T17:00:00Z';
const after = (seconds: number) => new Date(Date.parse(start) + seconds * 1000).toISOString();

test('what is due for many people of a workspace leaves bit by bit, and who writes is answered meanwhile', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `person${index}`);
  const organisations = [{ teams: ['Acme'], users: names.map((name) => ({ name })) }];
  const slack = await slackForTest({ organisations });
  const store = memoryStore();
  const rates = { ...slackRates, unasked: { burst: 10, perSecond: 1 } };
  const options = { store, product: smallProduct, now: start, slack: { rates, together: 1 } };
  const { said, until } = await serving(slack, 'http', options);
  const people = names.map((name) => slack.person(name));
  for (const person of people) await person.say('hello');
  await said();
  for (const subject of await store.subjectsWith('profile'))
    await store.commit(
      step(subject, { remind: [{ key: 'nudge/1', at: Date.parse(after(3600)) }] }),
    );
  const heard = () => people.filter((person) => person.screen().length > 1).length;
  await until(after(3600));
  expect(heard()).toBe(10);
  const last = people.at(-1);
  await last?.say('and now?');
  await until(after(3631));
  await said();
  expect(last?.screen().map(({ text }) => text)).toEqual([
    'You said hello.',
    'One question is open.',
    'You said and now?.',
  ]);
  expect(heard()).toBeLessThan(60);
  for (let minute = 1; minute < 6; minute++) {
    await until(after(3631 + minute * 60));
    await said();
  }
  expect(heard()).toBe(60);
});
