import { fields, isFields, list, string, type Fields } from '../json.ts';
import { blocksOf } from './blocks.ts';
import { liveMentions } from './mentions.ts';
import { plainText } from './objects.ts';
import { anything, flag, lengthOf, oneOf, shape, text, type Rule } from './rules.ts';
import type { Findings } from './violation.ts';

/** Slack cuts longer text off at 40,000 and advises 4,000. */
const longestText = 40_000;
const advisedText = 4000;

/** Text, blocks and metadata of a message. */
export function checkMessage(message: Fields, findings: Findings): void {
  const said = string(message['text']);
  if (said.trim() === '')
    findings.house('/text', 'fallback', 'screen readers and notifications need a text');
  const length = lengthOf(said);
  if (length > longestText) findings.refuse('/text', 'max_length', longestText, length);
  else if (length > advisedText)
    findings.house('/text', 'max_length', `more than ${String(advisedText)} characters`, length);
  if (message['mrkdwn'] !== false)
    for (const found of liveMentions(said))
      findings.house('/text', 'live_mention', `a mention would be live: ${found}`, found);
  if (message['link_names'] === true || message['parse'] === 'full')
    findings.house('/parse', 'live_mention', 'Slack would look for mentions by itself');
  if (message['blocks'] !== undefined) blocksOf('message')(message['blocks'], '/blocks', findings);
  if (message['attachments'] !== undefined)
    findings.house('/attachments', 'no_attachments', 'attachments are a thing of the past');
  if (message['metadata'] !== undefined) metadata(message['metadata'], '/metadata', findings);
}

/** Links in a message are never unfolded. */
export function checkUnfurls(message: Fields, findings: Findings): void {
  for (const name of ['unfurl_links', 'unfurl_media'])
    if (message[name] !== false) findings.house(`/${name}`, 'unfurl', `${name} must be false`);
}

const small: Rule = (value, pointer, findings) => {
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > 16_000) findings.refuse(pointer, 'max_bytes', 16_000, bytes);
};
const metadata = shape(
  { 'event_type!': text(255), 'event_payload!': anything, entities: anything },
  small,
);

const view = {
  'type!': oneOf('modal', 'home'),
  private_metadata: text(3000, { min: 0 }),
  callback_id: text(255, { min: 0 }),
  external_id: text(255, { min: 0 }),
};
const home = shape({ ...view, 'blocks!': blocksOf('home') });
const modal = shape({
  ...view,
  'blocks!': blocksOf('modal'),
  'title!': plainText(24),
  submit: plainText(24),
  close: plainText(24),
  clear_on_close: flag,
  notify_on_close: flag,
  submit_disabled: flag,
});

/** A modal or a Home. */
export function checkView(value: unknown, findings: Findings, surface: 'modal' | 'home'): void {
  const given = fields(value);
  const rule = given['type'] === 'home' ? home : modal;
  rule(value, '/view', findings);
  if (given['type'] !== surface) findings.refuse('/view/type', 'enum', [surface], given['type']);
  const blocks = list(given['blocks']).filter(isFields);
  const asks = blocks.some(({ type }) => type === 'input');
  if (surface === 'modal' && asks && given['submit'] === undefined)
    findings.missing('/view', 'submit');
  const focused = blocks.filter((each) => fields(each['element'])['focus_on_load'] === true);
  if (focused.length > 1) findings.refuse('/view/blocks', 'one_focus', 1, focused.length);
  const bytes = Buffer.byteLength(JSON.stringify(given));
  if (bytes > 250_000) findings.refuse('/view', 'view_too_large', 250_000, bytes);
}
