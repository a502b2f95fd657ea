import { expect, test } from 'vitest';
import { Chats } from '../../src/adapters/discord/chats.ts';
import { CatchUp } from '../../src/adapters/discord/receive/catch-up.ts';
import { InOrder } from '../../src/adapters/discord/receive/in-order.ts';
import { DirectMessages } from '../../src/adapters/discord/receive/messages.ts';
import { Requests } from '../../src/adapters/discord/rest.ts';
import type { Handled } from '../../src/core/runtime.ts';
import { openKeyv } from '../../src/storage/keyv.ts';
import { memoryStore } from '../../src/storage/memory.ts';

const user = '300000000000000001';
const channel = '300000000000000002';

function receiving(handled: Handled) {
  const store = memoryStore();
  const log = () => undefined;
  const chats = new Chats(openKeyv(store.rows, 'discord-chats'), () => 0, log);
  const inOrder = new InOrder();
  const { signal } = new AbortController();
  const requests = new Requests('token', 'http://127.0.0.1:9/api', log);
  const take = async () => undefined;
  const catchUp = new CatchUp({ requests, chats, inOrder, take, signal, log });
  const messages = new DirectMessages({
    take: async () => handled,
    chats,
    inOrder,
    catchUp,
    isHere: async () => undefined,
    signal,
    log,
  });
  const kept = async () => {
    await chats.flush();
    return (await store.rows.scan('discord-chats', null, 100)).length;
  };
  return { messages, kept };
}

const written = { id: '300000000000000009', user, channel, text: 'hello', files: [], at: 0 };

test('a message from before a forget, replayed after it, leaves no chat behind', async () => {
  const { messages, kept } = receiving('erased');
  await messages.live(written);
  expect(await kept()).toBe(0);
});

test('of a message that was taken the chat is known', async () => {
  const { messages, kept } = receiving('committed');
  await messages.live(written);
  expect(await kept()).toBeGreaterThan(0);
});
