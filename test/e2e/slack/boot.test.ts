import { expect, test } from 'vitest';
import { directChat, slackSubject } from '../../../src/adapters/slack/identity.ts';
import { memoryStore } from '../../../src/storage/memory.ts';
import { storedDialogues } from '../../fixtures/dialogues/stored.ts';
import { putRows } from '../../support/rows.ts';
import { slackForTest } from '../../support/slack/for-test.ts';
import { serving } from '../../support/slack/serving.ts';

test('a start with a thousand open dialogues sends only what the outbox holds', async () => {
  const slack = await slackForTest();
  const ana = slack.person('ana');
  const store = memoryStore();
  const stored = [...storedDialogues().values()];
  for (let count = 0; count < 1000; count++) {
    const member = { enterprise: null, team: ana.team.id, user: `U${count}` };
    const rows = Object.entries(stored[count % stored.length]?.rows ?? {}).map(([key, value]) => ({
      key,
      value: JSON.stringify(
        key === 'address' ? { v: 1, ...directChat(member, `D${count}`) } : value,
      ),
    }));
    await putRows(store, slackSubject(member), rows);
  }
  const member = { enterprise: null, team: ana.team.id, user: ana.user.id };
  await store.commit({
    subject: slackSubject(member),
    at: 0,
    puts: [],
    remind: [],
    cancel: [],
    inbox: [],
    outbox: [
      {
        id: 'left-over',
        address: directChat(member, ana.chat),
        message: { parts: [{ kind: 'text', text: 'Kept.' }], choices: [], numbered: false },
      },
    ],
  });
  expect((await store.subjectsWith('dialogue')).length).toBeGreaterThan(900);
  const { said } = await serving(slack, 'http', { store, now: stored[0]?.now ?? '' });
  await said();
  expect(ana.screen().map(({ text }) => text)).toEqual(['Kept.']);
  expect(slack.api.calls.of('chat.postMessage')).toHaveLength(1);
});
