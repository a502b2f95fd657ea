import { expect, test } from 'vitest';
import type { Fields } from '../json.ts';
import { checkCall } from './check-call.ts';
import { of, plain, many, option, select, textField, actions, showing } from './samples.ts';

/** What is wrong, the call, its arguments, where and which constraint. */
const bad: [string, string, Fields, string, string][] = [
  [
    '101 options',
    'chat.postMessage',
    showing(actions({ ...select, options: many(101, option) })),
    '/blocks/0/elements/0/options',
    'max_items',
  ],
  [
    'a long option',
    'chat.postMessage',
    showing(actions({ ...select, options: [{ text: plain(of(76)), value: 'x' }] })),
    '/blocks/0/elements/0/options/0/text/text',
    'max_length',
  ],
  [
    'a long option value',
    'chat.postMessage',
    showing(actions({ ...select, options: [{ text: plain('x'), value: of(151) }] })),
    '/blocks/0/elements/0/options/0/value',
    'max_length',
  ],
  [
    'two equal option values',
    'chat.postMessage',
    showing(actions({ ...select, options: [option(1), option(1)] })),
    '/blocks/0/elements/0/options',
    'unique_value',
  ],
  [
    'a long group label',
    'chat.postMessage',
    showing(
      actions({
        type: 'static_select',
        option_groups: [{ label: plain(of(76)), options: [option(1)] }],
      }),
    ),
    '/blocks/0/elements/0/option_groups/0/label/text',
    'max_length',
  ],
  [
    '101 groups',
    'chat.postMessage',
    showing(
      actions({
        type: 'static_select',
        option_groups: many(101, (index) => ({ label: plain('g'), options: [option(index)] })),
      }),
    ),
    '/blocks/0/elements/0/option_groups',
    'max_items',
  ],
  [
    'options and groups',
    'chat.postMessage',
    showing(actions({ ...select, option_groups: [{ label: plain('g'), options: [option(200)] }] })),
    '/blocks/0/elements/0',
    'exactly_one',
  ],
  [
    'a choice that is no option',
    'chat.postMessage',
    showing(actions({ ...select, initial_option: option(300) })),
    '/blocks/0/elements/0/initial_option',
    'one_of_options',
  ],
  [
    'a day that is none',
    'chat.postMessage',
    showing(actions({ type: 'datepicker', initial_date: '10.3.2026' })),
    '/blocks/0/elements/0/initial_date',
    'pattern',
  ],
  [
    'a time that is none',
    'chat.postMessage',
    showing(actions({ type: 'timepicker', initial_time: '24:00' })),
    '/blocks/0/elements/0/initial_time',
    'pattern',
  ],
  [
    'a text field among buttons',
    'chat.postMessage',
    showing(actions(textField)),
    '/blocks/0/elements/0/type',
    'enum',
  ],
];

test.each(bad)('Slack refuses %s', (_what, method, args, pointer, type) => {
  const refused = checkCall(method, args).filter((each) => each.refused);
  expect(refused.map((each) => [each.pointer, each.constraint.type])).toContainEqual([
    pointer,
    type,
  ]);
});
