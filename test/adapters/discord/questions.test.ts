import { InteractionResponseType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineFlow } from '../../../src/core/flow/define.ts';
import type { Product } from '../../../src/core/flow/types.ts';
import { message, text } from '../../../src/core/message/message.ts';
import { discordForTest } from '../../support/discord/for-test.ts';
import { modalLabels } from '../../support/discord/person/modal.ts';
import type { Shown } from '../../support/discord/person/shown.ts';
import { smallProduct } from '../../support/small-product.ts';
import { ServedOnDiscord } from './served.ts';

const now = '2026-03-10T16:20:00Z';
const begin = 'just had an interview with Halden Freight, 2nd round';

test('when a question is over its buttons go, however it was answered', async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  await served.took(ana.writes(begin));
  const asked = await ana.hears();
  await served.took(ana.writes('dana asked about ms project three times'));
  await served.took(ana.writes('done'));
  const folded = await ana.sees(({ id, folded: isFolded }) => id === asked.id && isFolded);
  expect(folded.text).toBe(asked.text);
  expect(ana.all.filter((each) => !each.folded)).toHaveLength(1);
});

test('a press on a question that has passed is told so, after a restart too', async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  await served.took(ana.writes(begin));
  const asked = await ana.hears();
  await served.took(ana.writes('dana asked about ms project three times'));
  await served.took(ana.writes('done'));
  await served.stop();
  await served.starts();
  await served.took(ana.presses('Done', asked));
  expect(ana.last.plain).toContain('That question has passed.');
  await served.took(ana.presses('All right'));
  expect(ana.last.plain).not.toContain('passed');
});

test("somebody else's buttons do nothing to them and tell nothing of them", async () => {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord);
  const ana = discord.person('Ana');
  const ben = discord.person('Ben');
  await served.took(ana.writes(begin));
  const asked = await ana.hears();
  const before = await served.store.list(`discord:${ana.user.id};`, '');
  await served.took(ben.presses('Done', asked));
  const heard = discord.world.messages.all.at(-1);
  expect(heard?.channel).toBe(ben.dm);
  expect(heard?.raw.content).not.toContain('Halden');
  expect(await served.store.list(`discord:${ana.user.id};`, '')).toEqual(before);
});

/** A form of `count` fields, and a question with `choices` buttons. */
function productWith(count: number, choices: number): Product {
  const many = defineFlow({
    name: 'many',
    version: 1,
    start: 'form',
    data: z.object({}),
    steps: {
      form: {
        to: ['pick'],
        ask: () => message('Please fill in.'),
        form: () => ({
          id: 'form',
          title: 'A long form',
          fields: Array.from({ length: count }, (_, index) => ({
            id: `f${index}`,
            label: `Field ${index}`,
            kind: index === 1 ? ('choice' as const) : ('text' as const),
            ...(index === 1 ? { options: ['Red', 'Blue'] } : {}),
            required: index < 2,
          })),
        }),
        answer: (answer) => ({
          next: 'pick',
          say: [text(answer.kind === 'form' ? JSON.stringify(answer.values) : answer.kind)],
        }),
      },
      pick: {
        to: ['end'],
        ask: () =>
          message(
            'Which?',
            Array.from(
              { length: choices },
              (_, index) => [`c${index}`, `Choice ${index}`] as const,
            ),
          ),
        answer: (answer) =>
          answer.kind === 'choice' && answer.id !== 'c0'
            ? { next: 'end', say: [text(`You picked ${answer.id}.`)] }
            : { again: [text('Not that one.')] },
      },
    },
  });
  return {
    ...smallProduct,
    flows: { ...smallProduct.flows, many },
    opening: () => ({ flow: 'many', data: {} }),
  };
}

async function withForm(count: number, choices = 3) {
  const discord = await discordForTest({ now });
  const served = await ServedOnDiscord.start(discord, { product: productWith(count, choices) });
  const ana = discord.person('Ana');
  await served.took(ana.writes('go'));
  return { discord, served, ana };
}

test('a form opens at once as a modal, and what is submitted answers the question', async () => {
  const { served, ana } = await withForm(3);
  const modal = await ana.presses('A long form').modal();
  expect(modal.title).toBe('A long form');
  expect(modalLabels(modal)).toEqual(['Field 0', 'Field 1', 'Field 2']);
  await served.took(ana.submits({ 'Field 0': 'my words', 'Field 1': 'Blue' }));
  expect(ana.last.plain).toContain('{"f0":"my words","f1":"Blue","f2":""}');
  expect(ana.all.filter((each) => !each.folded)).toHaveLength(1);
});

test('a form of more than five fields comes in parts and is taken as one, over a restart too', async () => {
  const { served, ana } = await withForm(12);
  await ana.presses('A long form').modal();
  const first = ana.submits({ 'Field 0': 'zero', 'Field 1': 'Red', 'Field 4': 'four' });
  expect((await first.answer()).plain).toContain('5 of 12');
  await served.stop();
  await served.starts();
  await ana.presses('Go on').modal();
  await ana.submits({ 'Field 7': 'seven' }).answer();
  await ana.presses('Go on').modal();
  await served.took(ana.submits({ 'Field 11': 'eleven' }));
  expect(ana.last.plain).toContain('"f0":"zero"');
  expect(ana.last.plain).toContain('"f7":"seven"');
  expect(ana.last.plain).toContain('"f11":"eleven"');
});

test('a form goes on in the chat where its first part was answered too late', async () => {
  const { discord, served, ana } = await withForm(7);
  await ana.presses('A long form').modal();
  const callback = { path: /\/callback$/u };
  discord.rest.faults.plan({ kind: 'status', status: 404, code: 10062 }, callback);
  ana.submits({ 'Field 0': 'zero', 'Field 1': 'Red' });
  expect((await ana.hears('5 of 7')).ephemeral).toBe(false);
  await ana.presses('Go on').modal();
  await served.took(ana.submits({ 'Field 6': 'six' }));
  expect(ana.last.plain).toContain('"f0":"zero"');
  expect(ana.last.plain).toContain('"f6":"six"');
});

test('a form that has passed does not open; the present question comes instead', async () => {
  const { served, ana } = await withForm(3);
  const asked = await ana.hears('Please fill in');
  await ana.presses('A long form').modal();
  await served.took(ana.submits({ 'Field 0': 'my words', 'Field 1': 'Blue' }));
  const stale = ana.presses('A long form', asked);
  await served.took(stale);
  expect((await stale.response()).type).not.toBe(InteractionResponseType.Modal);
  expect(ana.last.plain).toContain('That question has passed.');
  expect(ana.last.plain).toContain('Which?');
});

test.each([5, 6, 60])('one of %i choices can be picked', async (choices) => {
  const { served, ana } = await withForm(2, choices);
  await ana.presses('A long form').modal();
  await served.took(ana.submits({ 'Field 0': 'a', 'Field 1': 'Red' }));
  const last: Shown = ana.last;
  const label = `Choice ${choices - 1}`;
  await served.took(last.selects.length > 0 ? ana.picks(label) : ana.presses(label));
  expect(ana.last.plain).toContain(`You picked c${choices - 1}.`);
});

test('a press that cannot be taken says why, and the question stands once, open', async () => {
  const { served, ana } = await withForm(2);
  await ana.presses('A long form').modal();
  await served.took(ana.submits({ 'Field 0': 'a', 'Field 1': 'Red' }));
  const press = ana.presses('Choice 0');
  await served.took(press);
  expect((await press.response()).type).toBe(InteractionResponseType.DeferredMessageUpdate);
  expect(ana.last.plain).toBe('Not that one.');
  await ana.sees(({ folded, plain }) => folded && plain.includes('Which?'));
  await served.took(ana.presses('Choice 1'));
  expect(ana.last.plain).toContain('You picked c1.');
});
