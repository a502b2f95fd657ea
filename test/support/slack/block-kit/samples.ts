import type { Fields } from '../json.ts';

/** Payloads that Slack takes, to be made worse one field at a time. */
export const of = (length: number) => '🙂'.repeat(length);
export const plain = (text: string) => ({ type: 'plain_text', text });
export const said = (text: string) => ({ type: 'mrkdwn', text });
export const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
export const option = (index: number) => ({
  text: plain(`option ${String(index)}`),
  value: String(index),
});
export const button = { type: 'button', action_id: 'a', text: plain('Done'), value: 'v' };
export const select = { type: 'static_select', action_id: 's', options: many(100, option) };
export const textField = { type: 'plain_text_input', action_id: 't' };

export const section = { type: 'section', text: said('hello') };
export const actions = (...elements: Fields[]) => ({ type: 'actions', elements });
export const input = (element: Fields, more: Fields = {}) => ({
  type: 'input',
  label: plain('Label'),
  element,
  ...more,
});
export const message = (more: Fields) => ({
  text: 'hello',
  unfurl_links: false,
  unfurl_media: false,
  ...more,
});
export const showing = (...blocks: Fields[]) => message({ blocks });
export const modal = (more: Fields) => ({
  view: { type: 'modal', title: plain('Title'), submit: plain('Keep'), blocks: [section], ...more },
});
export const home = (more: Fields) => ({ view: { type: 'home', blocks: [section], ...more } });
