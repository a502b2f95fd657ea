import { expect, test } from 'vitest';
import type { Fields } from '../json.ts';
import { checkCall } from './check-call.ts';
import { of, plain, said, many, button, section, actions, message, showing } from './samples.ts';

/** What is wrong, the call, its arguments, where and which constraint. */
const bad: [string, string, Fields, string, string][] = [
  ['51 blocks', 'chat.postMessage', showing(...many(51, () => section)), '/blocks', 'max_items'],
  ['an unknown block', 'chat.postMessage', showing({ type: 'sectoin' }), '/blocks/0/type', 'enum'],
  [
    'a long section',
    'chat.postMessage',
    showing({ type: 'section', text: said(of(3001)) }),
    '/blocks/0/text/text',
    'max_length',
  ],
  [
    'an empty section',
    'chat.postMessage',
    showing({ type: 'section', text: said('') }),
    '/blocks/0/text/text',
    'min_length',
  ],
  [
    'a section of nothing',
    'chat.update',
    showing({ type: 'section' }),
    '/blocks/0/text',
    'required',
  ],
  [
    '11 fields',
    'chat.postMessage',
    showing({ type: 'section', fields: many(11, () => said('x')) }),
    '/blocks/0/fields',
    'max_items',
  ],
  [
    'a long field',
    'chat.postMessage',
    showing({ type: 'section', fields: [said(of(2001))] }),
    '/blocks/0/fields/0/text',
    'max_length',
  ],
  [
    'a long header',
    'chat.postMessage',
    showing({ type: 'header', text: plain(of(151)) }),
    '/blocks/0/text/text',
    'max_length',
  ],
  [
    'a formatted header',
    'chat.postMessage',
    showing({ type: 'header', text: said('x') }),
    '/blocks/0/text/type',
    'enum',
  ],
  [
    '11 elements in a context',
    'chat.postMessage',
    showing({ type: 'context', elements: many(11, () => said('x')) }),
    '/blocks/0/elements',
    'max_items',
  ],
  [
    '26 buttons',
    'chat.postMessage',
    showing(actions(...many(26, (index) => ({ ...button, action_id: String(index) })))),
    '/blocks/0/elements',
    'max_items',
  ],
  [
    'a long button',
    'chat.postMessage',
    showing(actions({ ...button, text: plain(of(76)) })),
    '/blocks/0/elements/0/text/text',
    'max_length',
  ],
  [
    'a long value',
    'chat.postMessage',
    showing(actions({ ...button, value: of(2001) })),
    '/blocks/0/elements/0/value',
    'max_length',
  ],
  [
    'a field that a button lacks',
    'chat.postMessage',
    showing(actions({ ...button, colour: 'red' })),
    '/blocks/0/elements/0/colour',
    'additional_property',
  ],
  [
    'a long action_id',
    'chat.postMessage',
    showing(actions({ ...button, action_id: of(256) })),
    '/blocks/0/elements/0/action_id',
    'max_length',
  ],
  [
    'two equal action_ids',
    'chat.postMessage',
    showing(actions(button, button)),
    '/blocks/0/elements/1/action_id',
    'unique',
  ],
  [
    'two equal block_ids',
    'chat.postMessage',
    showing({ ...section, block_id: 'x' }, { ...section, block_id: 'x' }),
    '/blocks/1/block_id',
    'unique',
  ],
  [
    'a long markdown block',
    'chat.postMessage',
    showing({ type: 'markdown', text: of(12_001) }),
    '/blocks/0/text',
    'max_length',
  ],
  [
    'two tables',
    'chat.postMessage',
    showing(...many(2, () => ({ type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] }))),
    '/blocks',
    'only_one_table_allowed',
  ],
  [
    'metadata without payload',
    'chat.postMessage',
    message({ metadata: { event_type: 'row' } }),
    '/metadata/event_payload',
    'required',
  ],
];

test.each(bad)('Slack refuses %s', (_what, method, args, pointer, type) => {
  const refused = checkCall(method, args).filter((each) => each.refused);
  expect(refused.map((each) => [each.pointer, each.constraint.type])).toContainEqual([
    pointer,
    type,
  ]);
});
