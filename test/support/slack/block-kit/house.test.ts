import { expect, test } from 'vitest';
import type { Fields } from '../json.ts';
import { checkCall } from './check-call.ts';
import { asRead, labelledLinks, liveFormatting } from './mentions.ts';
import { of, plain, said, section, message, showing } from './samples.ts';

const house: [string, string, Fields, string][] = [
  ['a message without text', 'chat.postMessage', { ...showing(section), text: '' }, 'fallback'],
  ['a link unfolded', 'chat.postMessage', { ...message({}), unfurl_links: undefined }, 'unfurl'],
  ['media unfolded', 'chat.postMessage', { ...message({}), unfurl_media: true }, 'unfurl'],
  ['a very long text', 'chat.postMessage', message({ text: of(4001) }), 'max_length'],
  ['<!channel> in the text', 'chat.postMessage', message({ text: 'a <!channel>' }), 'live_mention'],
  [
    'a person in a block',
    'chat.update',
    showing({ ...section, text: said('<@U123>') }),
    'live_mention',
  ],
  [
    '@here in a block',
    'chat.update',
    showing({ ...section, text: said('so @here') }),
    'live_mention',
  ],
  [
    'a broadcast in rich text',
    'chat.postMessage',
    showing({
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'here' }] }],
    }),
    'live_mention',
  ],
  ['looking for mentions', 'chat.postMessage', message({ link_names: true }), 'live_mention'],
  [
    'an answer seen by all that unfolds',
    'response_url',
    { text: 'x', response_type: 'in_channel' },
    'unfurl',
  ],
];

test.each(house)('the house refuses %s', (_what, method, args, type) => {
  const found = checkCall(method, args);
  expect(found.map((each) => each.constraint.type)).toContain(type);
  expect(found.some(({ refused }) => refused)).toBe(false);
});

test('escaped mentions and plain text objects stay words', () => {
  const text = 'a &lt;!channel&gt; &lt;@U1&gt; me@here.com';
  const blocks = [
    { ...section, text: said(text) },
    { ...section, text: plain('<!channel> @here') },
    { ...section, text: { ...said('so @here'), verbatim: true } },
  ];
  expect(checkCall('chat.postMessage', message({ text, blocks }))).toEqual([]);
});

test('what a person reads has no entities or brackets, and disguised links are found', () => {
  expect(asRead('1 &lt; 2 &amp;&amp; <https://a.b|here>, <https://c.d>')).toBe(
    '1 < 2 && here, https://c.d',
  );
  expect(labelledLinks('<https://evil.example|https://good.example>')).toHaveLength(1);
});

test.each(['*bold*', 'so _this_ one', '~no~', '`code`', '&gt; quoted', 'fine\n> quoted', ':tada:'])(
  '%s would be shown as formatted',
  (text) => {
    expect(liveFormatting(text)).toHaveLength(1);
  },
);

test.each(['2 * 3 * 4', 'snake_case_name', 'a > b', '10:30 to 11:00'])(
  '%s would be shown as typed',
  (text) => {
    expect(liveFormatting(text)).toEqual([]);
  },
);
