import type { BlockElementAction, ViewOutput } from '@slack/bolt';
import { nextTs } from '../ids.ts';
import { fields, isFields, list, string, type Fields } from '../json.ts';

/** An interactive element with the block it stands in. */
export interface Control {
  blockId: string;
  element: Fields;
  /** The label of its input block. */
  label: string;
  /** An input block that need not be filled. */
  optional: boolean;
  input: boolean;
}

type Values = ViewOutput['state']['values'];
/** A value of a control: text, the label or value of an option, several of them, or seconds. */
export type Given = string | number | readonly string[];

/** The interactive elements of blocks, from top to bottom. */
export function controls(blocks: readonly unknown[]): Control[] {
  return blocks.filter(isFields).flatMap((block): Control[] => {
    const found = { blockId: string(block['block_id']), label: textOf(block['label']) };
    const of = (element: unknown, input = false): Control[] =>
      isFields(element) && element['action_id'] !== undefined
        ? [{ ...found, element, input, optional: block['optional'] === true }]
        : [];
    if (block['type'] === 'actions') return list(block['elements']).flatMap((each) => of(each));
    if (block['type'] === 'section') return of(block['accessory']);
    return block['type'] === 'input' ? of(block['element'], true) : [];
  });
}

/** What a person calls a control: its label, caption or placeholder, its ids or its value. */
export function isCalled({ element, label, blockId }: Control, name: string): boolean {
  const captions = [textOf(element['text']), textOf(element['placeholder']), label];
  const ids = [blockId, string(element['action_id']), string(element['value'])];
  return [...captions, ...ids].some((each) => each !== '' && each === name);
}

/** Slack's account of a control that was used. */
export function used({ element, blockId }: Control, given: Given = ''): BlockElementAction {
  const common = { action_id: element['action_id'], block_id: blockId, action_ts: nextTs() };
  const shown =
    element['type'] === 'button'
      ? {
          text: element['text'],
          ...(element['value'] !== undefined && { value: element['value'] }),
        }
      : chosen(element, given);
  // as: which fields come with which type stands in `chosen`
  return { type: element['type'], ...common, ...shown } as unknown as BlockElementAction;
}

/** The state of all controls, `given` by what they are called; the rest as it was set at first. */
export function stateOf(
  blocks: readonly unknown[],
  given: Readonly<Record<string, Given>> = {},
): { values: Values } {
  const values: Record<string, Record<string, unknown>> = {};
  const unused = new Set(Object.keys(given));
  for (const control of controls(blocks)) {
    const { element, blockId } = control;
    if (element['type'] === 'button' || element['type'] === 'overflow') continue;
    const name = Object.keys(given).find((each) => isCalled(control, each));
    const value = name === undefined ? undefined : given[name];
    if (name !== undefined) unused.delete(name);
    const held = value === undefined ? initially(element) : chosen(element, value);
    const state = (values[blockId] ??= {});
    state[string(element['action_id'])] = { type: element['type'], ...held };
  }
  if (unused.size > 0) throw new Error(`no control is called ${[...unused].join(', ')}`);
  return { values } as { values: Values }; // as: built from the elements' own types
}

/** What Slack's client would not let through: required inputs left empty, texts too long or short. */
export function refusedByClient(
  blocks: readonly unknown[],
  state: { values: Values },
): string | undefined {
  for (const { element, blockId, input, optional, label } of controls(blocks)) {
    if (!input) continue;
    const held = fields(state.values[blockId]?.[string(element['action_id'])]);
    const value = Object.entries(held).find(([name]) => name !== 'type')?.[1];
    const none = Array.isArray(value) && value.length === 0;
    const empty = none || value === null || value === undefined || value === '';
    if (empty && !optional) return `'${label}' must be filled`;
    const length = [...string(value)].length;
    const least = Number(element['min_length'] ?? 0);
    if (!empty && length < least) return `'${label}' is too short`;
    if (length > Number(element['max_length'] ?? 3000)) return `'${label}' is too long`;
  }
  return undefined;
}

function chosen(element: Fields, given: Given): Fields {
  const type = string(element['type']);
  switch (type) {
    case 'plain_text_input':
    case 'number_input':
    case 'email_text_input':
    case 'url_text_input':
      return { value: given === '' ? null : String(given) };
    case 'datepicker':
      return { selected_date: given };
    case 'timepicker':
      return {
        selected_time: given,
        ...(element['timezone'] !== undefined && { timezone: element['timezone'] }),
      };
    case 'datetimepicker':
      return { selected_date_time: Number(given) };
    case 'static_select':
    case 'radio_buttons':
    case 'overflow':
      return { selected_option: option(element, String(given)) };
    case 'checkboxes':
    case 'multi_static_select': {
      const names = typeof given === 'object' ? given : [String(given)];
      return { selected_options: names.map((name) => option(element, name)) };
    }
    case 'users_select':
      return { selected_user: given };
    case 'conversations_select':
      return { selected_conversation: given };
    default:
      throw new Error(`a ${type} cannot be used here`);
  }
}

function initially(element: Fields): Fields {
  switch (element['type']) {
    case 'datepicker':
      return { selected_date: element['initial_date'] ?? null };
    case 'timepicker':
      return { selected_time: element['initial_time'] ?? null };
    case 'datetimepicker':
      return { selected_date_time: element['initial_date_time'] ?? null };
    case 'static_select':
    case 'radio_buttons':
      return { selected_option: element['initial_option'] ?? null };
    case 'checkboxes':
    case 'multi_static_select':
      return { selected_options: element['initial_options'] ?? [] };
    case 'users_select':
      return { selected_user: element['initial_user'] ?? null };
    case 'conversations_select':
      return { selected_conversation: element['initial_conversation'] ?? null };
    default:
      return { value: element['initial_value'] ?? null };
  }
}

/** The option with this label or value, as Slack sends it back. */
function option(element: Fields, name: string): Fields {
  const groups = list(element['option_groups']).map(fields);
  const options = [...list(element['options']), ...groups.flatMap((each) => list(each['options']))];
  const found = options
    .map(fields)
    .find((each) => textOf(each['text']) === name || each['value'] === name);
  if (found === undefined) throw new Error(`there is no option ${name}`);
  return { text: found['text'], value: found['value'] };
}

function textOf(value: unknown): string {
  return string(fields(value)['text']);
}
