import { expect, test } from 'vitest';
import { checkCall } from './check-call.ts';
import {
  of,
  plain,
  said,
  many,
  option,
  button,
  select,
  textField,
  section,
  actions,
  input,
  showing,
  modal,
  home,
} from './samples.ts';

test('what is at its limits passes, counted in code points', () => {
  const full = [
    { type: 'header', text: plain(of(150)) },
    { type: 'section', text: said(of(3000)), accessory: button },
    { type: 'section', fields: many(10, () => said(of(2000))) },
    { type: 'context', elements: many(10, () => said('x')) },
    actions(...many(25, (index) => ({ ...button, action_id: `a${String(index)}` }))),
    actions({ ...button, text: plain(of(75)), value: of(2000) }, select),
    { type: 'divider' },
  ];
  expect(checkCall('chat.postMessage', showing(...full))).toEqual([]);
  const fields = [
    input({ ...textField, min_length: 1, max_length: 3000, multiline: true }),
    input({ ...select, action_id: 'x', placeholder: plain(of(150)), initial_option: option(3) }),
    input({ type: 'datepicker', action_id: 'd', initial_date: '2026-03-10' }),
    input({ type: 'timepicker', action_id: 'c', initial_time: '13:30' }),
  ];
  const view = { title: plain(of(24)), private_metadata: of(3000), callback_id: of(255) };
  expect(checkCall('views.open', modal({ ...view, blocks: fields }))).toEqual([]);
  expect(checkCall('views.publish', home({ blocks: many(100, () => section) }))).toEqual([]);
});
