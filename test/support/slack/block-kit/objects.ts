import { fields, isFields, list, string } from '../json.ts';
import { liveMentions, parsedMentions } from './mentions.ts';
import { anything, flag, listOf, oneOf, shape, text, type Rule } from './rules.ts';

/** A mention that would be live is never ours to send. */
const noMentions: Rule = (value, pointer, findings) => {
  const object = fields(value);
  const said = string(object['text']);
  const parsed = object['verbatim'] === true ? [] : parsedMentions(said);
  for (const found of [...liveMentions(said), ...parsed])
    findings.house(`${pointer}/text`, 'live_mention', `a mention would be live: ${found}`, found);
};

export function plainText(max: number): Rule {
  return shape({ 'type!': oneOf('plain_text'), 'text!': text(max), emoji: flag });
}

export function mrkdwn(max: number): Rule {
  return shape({ 'type!': oneOf('mrkdwn'), 'text!': text(max), verbatim: flag }, noMentions);
}

export function anyText(max: number): Rule {
  return (value, pointer, findings) => {
    const rule = fields(value)['type'] === 'plain_text' ? plainText(max) : mrkdwn(max);
    rule(value, pointer, findings);
  };
}

const optionFields = { 'value!': text(150), url: text(3000) };

/** An option of a menu. */
export const menuOption: Rule = shape({
  'text!': plainText(75),
  description: plainText(75),
  ...optionFields,
});

/** An option of checkboxes or radio buttons may be formatted. */
export const boxOption: Rule = shape({
  'text!': anyText(75),
  description: anyText(75),
  ...optionFields,
});

export const optionGroup: Rule = shape({
  'label!': plainText(75),
  'options!': listOf(menuOption, 100),
});

export const confirmation: Rule = shape({
  'title!': plainText(100),
  'text!': anyText(300),
  'confirm!': plainText(30),
  'deny!': plainText(30),
  style: oneOf('primary', 'danger'),
});

/** Exactly one of `options` and `option_groups`. */
export const oneSource: Rule = (value, pointer, findings) => {
  const given = ['options', 'option_groups'].filter((name) => fields(value)[name] !== undefined);
  if (given.length !== 1)
    findings.refuse(pointer, 'exactly_one', ['options', 'option_groups'], given);
};

/** Values are told apart, and what is chosen at first is one of them. */
export const knownOptions: Rule = (value, pointer, findings) => {
  const element = fields(value);
  const groups = list(element['option_groups']).filter(isFields);
  const all = [...list(element['options']), ...groups.flatMap((each) => list(each['options']))];
  const written = all.map((each) => JSON.stringify(each));
  const values = all.map((each) => fields(each)['value']);
  const twice = values.find((each, index) => values.indexOf(each) !== index);
  if (twice !== undefined) findings.refuse(`${pointer}/options`, 'unique_value', null, twice);
  const initial = [element['initial_option'], ...list(element['initial_options'])];
  for (const each of initial.filter((option) => option !== undefined))
    if (!written.includes(JSON.stringify(each)))
      findings.refuse(`${pointer}/initial_option`, 'one_of_options', written, each);
};

export const initialOptions = { initial_option: anything, initial_options: anything };
