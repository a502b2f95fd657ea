import { expect, test } from 'vitest';
import { problemsOf, type BodyKind } from './check.ts';

const nobody = { allowed_mentions: { parse: [] } };
const button = (label: string, custom_id = label): object => ({
  type: 2,
  style: 1,
  label,
  custom_id,
});
const row = (...components: object[]): object => ({ type: 1, components });
const buttons = (count: number, from = 0): object[] =>
  Array.from({ length: count }, (_, index) => button(`b${from + index}`));
const say = (extra: object = {}): object => ({ content: 'Hello', ...nobody, ...extra });
const options = (count: number): object[] =>
  Array.from({ length: count }, (_, n) => ({ label: `o${n}`, value: `${n}` }));
const select = (extra: object): object => ({ type: 3, custom_id: 's', ...extra });
const input = (extra: object = {}): object => ({ type: 4, custom_id: 'i', style: 1, ...extra });
const label = (component: object, text = 'A label'): object => ({
  type: 18,
  label: text,
  component,
});
const modal = (extra: object = {}): object => ({
  type: 9,
  data: { custom_id: 'm', title: 'A modal', components: [label(input())], ...extra },
});
const choices = (count: number, length = 3): object => ({
  type: 8,
  data: {
    choices: Array.from({ length: count }, (_, n) => ({ name: 'n'.repeat(length), value: `${n}` })),
  },
});
const command = (extra: object = {}): object[] => [
  {
    name: 'debrief',
    description: 'A round',
    contexts: [0, 1],
    integration_types: [0, 1],
    ...extra,
  },
];
const option = (extra: object = {}): object => ({ type: 3, name: 'o', description: 'd', ...extra });
const v2 = { flags: 1 << 15 };
const display = (content = 'Text'): object => ({ type: 10, content });

test.each<[BodyKind, string, unknown]>([
  ['post', 'plain text', say()],
  ['post', 'five rows of five buttons', say({ components: rows(5, 5) })],
  ['post', 'components v2', { ...nobody, ...v2, components: [display(), row(button('A'))] }],
  ['post', 'text at its limit', say({ content: 'x'.repeat(2000) })],
  ['edit', 'buttons taken away', { components: [] }],
  ['callback', 'a defer for one person', { type: 5, data: { flags: 64 } }],
  ['callback', 'a deferred update', { type: 6 }],
  ['callback', 'a modal', modal()],
  ['callback', '25 choices', choices(25, 100)],
  ['commands', 'a command', command({ options: [option({ autocomplete: true })] })],
  ['direct chat', 'somebody', { recipient_id: '1' }],
])('%s: %s is fine', (kind, _what, body) => {
  expect(problemsOf(kind, body)).toEqual([]);
});

test.each<[BodyKind, string, unknown, string]>([
  ['post', 'text beyond 2000', say({ content: 'x'.repeat(2001) }), 'at most 2000'],
  ['post', 'nothing', nobody, 'empty'],
  ['post', 'blank text', say({ content: ' \n' }), 'empty'],
  ['post', 'embeds beyond 6000', say({ embeds: [embed(4000), embed(2001)] }), 'at most 6000'],
  ['post', 'an embed beyond 4096', say({ embeds: [embed(4097)] }), '4096'],
  ['post', 'six rows', say({ components: rows(6, 1) }), 'at most 5'],
  ['post', 'six buttons in a row', say({ components: rows(1, 6) }), '5'],
  ['post', 'one id twice', say({ components: [row(button('A', 'x'), button('B', 'x'))] }), 'twice'],
  ['post', 'an id beyond 100', say({ components: [row(button('A', 'x'.repeat(101)))] }), '100'],
  ['post', 'a label beyond 80', say({ components: [row(button('x'.repeat(81), 'x'))] }), '80'],
  ['post', 'a blank label', say({ components: [row(button(' ', 'x'))] }), 'neither label'],
  ['post', 'a link with an id', say({ components: [row({ ...button('A'), style: 5 })] }), 'a link'],
  [
    'post',
    'a button without id',
    say({ components: [row({ type: 2, style: 1, label: 'A' })] }),
    'custom_id',
  ],
  ['post', '26 options', say({ components: [row(select({ options: options(26) }))] }), '25'],
  ['post', 'no options', say({ components: [row(select({ options: [] }))] }), '1'],
  [
    'post',
    'more to pick than there is',
    say({ components: [row(select({ options: options(2), max_values: 3 }))] }),
    'max_values',
  ],
  [
    'post',
    'a select beside a button',
    say({ components: [row(select({ options: options(2) }), button('A'))] }),
    'shares its row',
  ],
  ['post', 'text beside components v2', say({ ...v2, components: [display()] }), 'beside'],
  [
    'post',
    'an embed beside components v2',
    { ...nobody, ...v2, embeds: [embed(3)], components: [display()] },
    'beside',
  ],
  ['post', 'components v2 without the flag', { ...nobody, components: [display()] }, 'flag'],
  [
    'post',
    '41 components',
    { ...nobody, ...v2, components: [...rows(5, 5), ...displays(11)] },
    'at most 40',
  ],
  [
    'post',
    'text displays beyond 4000',
    { ...nobody, ...v2, components: [display('x'.repeat(2001)), display('y'.repeat(2000))] },
    'at most 4000',
  ],
  ['post', 'ephemeral in a channel', say({ flags: 64 }), 'more than a post'],
  ['post', 'no nonce to enforce', say({ enforce_nonce: true }), 'no nonce'],
  ['post', 'a nonce beyond 25', say({ nonce: 'x'.repeat(26), enforce_nonce: true }), '25'],
  ['post', 'mentions left to the text', { content: '@everyone' }, 'mention'],
  ['post', 'mentions allowed', { content: 'x', allowed_mentions: { parse: ['users'] } }, 'mention'],
  [
    'post',
    'one user to mention',
    { content: 'x', allowed_mentions: { parse: [], users: ['1'] } },
    'mention',
  ],
  ['edit', 'mentions left to an edit', { content: '@everyone' }, 'mention'],
  ['follow-up', 'mentions left to a follow-up', { content: '@everyone' }, 'mention'],
  ['callback', 'mentions left to an answer', { type: 4, data: { content: 'x' } }, 'mention'],
  ['callback', 'an empty answer', { type: 4, data: { flags: 64 } }, 'empty'],
  ['callback', 'no such response', { type: 3 }, 'no response of type 3'],
  ['callback', 'a title beyond 45', modal({ title: 'x'.repeat(46) }), '45'],
  ['callback', 'an empty modal', modal({ components: [] }), '1'],
  [
    'callback',
    'six fields',
    modal({ components: Array.from({ length: 6 }, (_, n) => label(input({ custom_id: `${n}` }))) }),
    '5',
  ],
  ['callback', 'one field twice', modal({ components: [label(input()), label(input())] }), 'twice'],
  [
    'callback',
    'a field label beyond 45',
    modal({ components: [label(input(), 'x'.repeat(46))] }),
    '45',
  ],
  [
    'callback',
    'a value beyond its length',
    modal({ components: [label(input({ value: 'abc', max_length: 2 }))] }),
    'does not fit',
  ],
  [
    'callback',
    'one option of a group',
    modal({ components: [label({ type: 21, custom_id: 'r', options: options(1) })] }),
    '2',
  ],
  ['callback', '26 choices', choices(26), '25'],
  ['callback', 'a choice beyond 100', choices(1, 101), '100'],
  ['commands', 'a capital', command({ name: 'Debrief' }), 'no name'],
  ['commands', 'a space', command({ name: 'de brief' }), 'no name'],
  ['commands', 'a name beyond 32', command({ name: 'x'.repeat(33) }), '32'],
  ['commands', 'a description beyond 100', command({ description: 'x'.repeat(101) }), '100'],
  ['commands', 'no description', command({ description: '' }), 'no description'],
  ['commands', 'one name twice', [...command(), ...command()], 'twice'],
  [
    'commands',
    'an option with a capital',
    command({ options: [option({ name: 'O' })] }),
    'no name',
  ],
  [
    'commands',
    'a required option last',
    command({ options: [option(), option({ name: 'p', required: true })] }),
    'required',
  ],
  [
    'commands',
    'choices that are completed',
    command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }),
    'completes',
  ],
  ['commands', 'no contexts', command({ contexts: undefined }), 'no contexts'],
  ['commands', 'no integration types', command({ integration_types: undefined }), 'integration'],
  ['direct chat', 'nobody', { recipient_id: 'ana' }, ''],
])('%s: %s is found', (kind, _what, body, told) => {
  const problems = problemsOf(kind, body);
  expect(problems.map(({ at, problem }) => `${at}: ${problem}`).join('\n')).toContain(told);
  expect(problems).not.toEqual([]);
});

function rows(count: number, each: number): object[] {
  return Array.from({ length: count }, (_, index) => row(...buttons(each, index * 10)));
}

function displays(count: number): object[] {
  return Array.from({ length: count }, () => display());
}

function embed(length: number): object {
  return { description: 'x'.repeat(length) };
}
