import { fields, string } from '../json.ts';
import {
  boxOption,
  confirmation,
  initialOptions,
  knownOptions,
  menuOption,
  oneSource,
  optionGroup,
  plainText,
} from './objects.ts';
import { anything, flag, lengthOf, listOf, oneOf, shape, text, whole, type Rule } from './rules.ts';

/** A rule that the type was chosen by needs no check of its own. */
const type = { 'type!': anything };
const control = { ...type, action_id: text(255), focus_on_load: flag, confirm: confirmation };
const placeholder = { placeholder: plainText(150) };

const button = shape({
  ...type,
  'text!': plainText(75),
  action_id: text(255),
  value: text(2000),
  url: text(3000),
  style: oneOf('primary', 'danger'),
  confirm: confirmation,
  accessibility_label: text(75),
});

const menu = {
  ...control,
  ...placeholder,
  options: listOf(menuOption, 100),
  option_groups: listOf(optionGroup, 100),
};
const staticSelect = shape({ ...menu, ...initialOptions }, oneSource, knownOptions);
const multiStatic = shape(
  { ...menu, ...initialOptions, max_selected_items: whole(1, 100) },
  oneSource,
  knownOptions,
);

const outside = (initial: string, more: Readonly<Record<string, Rule>> = {}) =>
  shape({ ...control, ...placeholder, [initial]: anything, ...more });
const several = { max_selected_items: whole(1, 100) };
const filtered = { filter: anything, default_to_current_conversation: flag };

const boxes = shape(
  { ...control, 'options!': listOf(boxOption, 10), ...initialOptions },
  knownOptions,
);

const date = text(10, { form: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u });
const clock = text(5, { form: /^(?:[01]\d|2[0-3]):[0-5]\d$/u });
const seconds = whole(1_000_000_000, 9_999_999_999);

/** The text that stands in a field at first must be one the field would take. */
const fits: Rule = (value, pointer, findings) => {
  const { initial_value: initial, max_length: max, min_length: min } = fields(value);
  const length = lengthOf(string(initial));
  if (length > Number(max ?? 3000))
    findings.refuse(`${pointer}/initial_value`, 'max_length', max ?? 3000, length);
  if (Number(min ?? 0) > Number(max ?? 3000))
    findings.refuse(`${pointer}/min_length`, 'at_most_max_length', max, min);
};

const typed = {
  ...type,
  ...placeholder,
  action_id: text(255),
  focus_on_load: flag,
  initial_value: text(3000, { min: 0 }),
  dispatch_action_config: anything,
};

const image = shape({
  ...type,
  image_url: text(3000),
  slack_file: anything,
  'alt_text!': text(2000),
});

const selects = {
  static_select: staticSelect,
  multi_static_select: multiStatic,
  external_select: outside('initial_option', { min_query_length: whole(0, 3000) }),
  users_select: outside('initial_user'),
  multi_users_select: outside('initial_users', several),
  conversations_select: outside('initial_conversation', {
    ...filtered,
    response_url_enabled: flag,
  }),
  multi_conversations_select: outside('initial_conversations', { ...filtered, ...several }),
  channels_select: outside('initial_channel', { response_url_enabled: flag }),
  multi_channels_select: outside('initial_channels', several),
  datepicker: shape({ ...control, ...placeholder, initial_date: date }),
  timepicker: shape({ ...control, ...placeholder, initial_time: clock, timezone: text(255) }),
  radio_buttons: boxes,
  checkboxes: boxes,
};
const overflow = shape(
  { ...type, action_id: text(255), confirm: confirmation, 'options!': listOf(menuOption, 5) },
  knownOptions,
);
const dateTime = shape({ ...control, initial_date_time: seconds });

/** What may stand in an `actions` block. */
export const inActions = { button, overflow, datetimepicker: dateTime, ...selects };
/** What may stand beside a `section`. */
export const besideSection = { button, overflow, image, ...selects };
/** What may be asked in an `input` block. */
export const inInput = {
  ...selects,
  datetimepicker: dateTime,
  plain_text_input: shape(
    {
      ...typed,
      multiline: flag,
      min_length: whole(0, 3000),
      max_length: whole(1, 3000),
    },
    fits,
  ),
  number_input: shape({
    ...typed,
    'is_decimal_allowed!': flag,
    min_value: anything,
    max_value: anything,
  }),
  email_text_input: shape(typed),
  url_text_input: shape(typed),
  rich_text_input: shape({ ...typed, initial_value: anything }),
  file_input: shape({
    ...type,
    action_id: text(255),
    filetypes: anything,
    max_files: whole(1, 10),
  }),
};
export { image };
