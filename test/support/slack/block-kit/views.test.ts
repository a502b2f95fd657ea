import { expect, test } from 'vitest';
import type { Fields } from '../json.ts';
import { checkCall } from './check-call.ts';
import { of, plain, many, button, textField, section, input, modal, home } from './samples.ts';

/** What is wrong, the call, its arguments, where and which constraint. */
const bad: [string, string, Fields, string, string][] = [
  ['no title', 'views.open', modal({ title: undefined }), '/view/title', 'required'],
  ['a long title', 'views.open', modal({ title: plain(of(25)) }), '/view/title/text', 'max_length'],
  [
    'a long submit',
    'views.open',
    modal({ submit: plain(of(25)) }),
    '/view/submit/text',
    'max_length',
  ],
  ['a long close', 'views.push', modal({ close: plain(of(25)) }), '/view/close/text', 'max_length'],
  [
    'long private_metadata',
    'views.update',
    modal({ private_metadata: of(3001) }),
    '/view/private_metadata',
    'max_length',
  ],
  [
    'a long callback_id',
    'views.open',
    modal({ callback_id: of(256) }),
    '/view/callback_id',
    'max_length',
  ],
  [
    '101 blocks',
    'views.open',
    modal({ blocks: many(101, () => section) }),
    '/view/blocks',
    'max_items',
  ],
  [
    'inputs without submit',
    'views.open',
    modal({ submit: undefined, blocks: [input(textField)] }),
    '/view/submit',
    'required',
  ],
  [
    'a button to fill in',
    'views.open',
    modal({ blocks: [input(button)] }),
    '/view/blocks/0/element/type',
    'enum',
  ],
  [
    'a text longer than its field',
    'views.open',
    modal({ blocks: [input({ ...textField, max_length: 5, initial_value: 'too long' })] }),
    '/view/blocks/0/element/initial_value',
    'max_length',
  ],
  [
    'a long placeholder',
    'views.open',
    modal({ blocks: [input({ ...textField, placeholder: plain(of(151)) })] }),
    '/view/blocks/0/element/placeholder/text',
    'max_length',
  ],
  [
    'a markdown block in a modal',
    'views.open',
    modal({ blocks: [{ type: 'markdown', text: 'x' }] }),
    '/view/blocks/0/type',
    'enum',
  ],
  [
    'a table on the Home',
    'views.publish',
    home({ blocks: [{ type: 'table', rows: [] }] }),
    '/view/blocks/0/type',
    'enum',
  ],
  [
    'a Home with a title',
    'views.publish',
    home({ title: plain('x') }),
    '/view/title',
    'additional_property',
  ],
  ['a modal as Home', 'views.publish', modal({}), '/view/type', 'enum'],
  ['no view at all', 'views.open', {}, '/view', 'type'],
];

test.each(bad)('Slack refuses %s', (_what, method, args, pointer, type) => {
  const refused = checkCall(method, args).filter((each) => each.refused);
  expect(refused.map((each) => [each.pointer, each.constraint.type])).toContainEqual([
    pointer,
    type,
  ]);
});
