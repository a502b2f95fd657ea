import { fields, isFields, list, string, type Fields } from '../json.ts';
import { besideSection, image, inActions, inInput } from './elements.ts';
import { richMentions } from './mentions.ts';
import { anyText, mrkdwn, plainText } from './objects.ts';
import { anything, byType, flag, listOf, shape, text, whole, type Rule } from './rules.ts';

const block = { 'type!': anything, block_id: text(255) };

const textOrFields: Rule = (value, pointer, findings) => {
  const { text: said, fields: columns } = fields(value);
  if (said === undefined && columns === undefined) findings.missing(pointer, 'text');
};

/** An action id is told apart from its neighbours in the block. */
const uniqueActions: Rule = (value, pointer, findings) => {
  const seen = new Set<string>();
  list(fields(value)['elements']).forEach((element, index) => {
    const id = string(fields(element)['action_id']);
    if (id !== '' && seen.has(id))
      findings.refuse(`${pointer}/elements/${String(index)}/action_id`, 'unique', null, id);
    seen.add(id);
  });
};

const noRichMentions: Rule = (value, pointer, findings) => {
  for (const found of richMentions(value))
    findings.house(pointer, 'live_mention', `a mention would be live: ${found}`, found);
};

const rules = {
  section: shape(
    {
      ...block,
      text: anyText(3000),
      fields: listOf(anyText(2000), 10),
      accessory: byType(besideSection),
      expand: flag,
    },
    textOrFields,
  ),
  header: shape({ ...block, 'text!': plainText(150), level: whole(1, 4) }),
  divider: shape(block),
  context: shape({
    ...block,
    'elements!': listOf(byType({ mrkdwn: mrkdwn(3000), plain_text: plainText(3000), image }), 10),
  }),
  actions: shape({ ...block, 'elements!': listOf(byType(inActions), 25) }, uniqueActions),
  input: shape({
    ...block,
    'label!': plainText(2000),
    'element!': byType(inInput),
    hint: plainText(2000),
    optional: flag,
    dispatch_action: flag,
  }),
  image: shape({
    ...block,
    image_url: text(3000),
    slack_file: anything,
    'alt_text!': text(2000),
    title: plainText(2000),
  }),
  rich_text: shape({ ...block, 'elements!': listOf(anything, 100) }, noRichMentions),
};
/** Only in messages. */
const inMessages = {
  markdown: shape({ ...block, 'text!': text(12_000) }),
  table: shape({
    ...block,
    'rows!': listOf(listOf(anything, 20), 100),
    column_settings: listOf(anything, 20),
  }),
};

export type Surface = 'message' | 'modal' | 'home';

/** Checks the blocks of a message (50 of them) or view (100), their ids told apart. */
export function blocksOf(surface: Surface): Rule {
  const known = byType(surface === 'message' ? { ...rules, ...inMessages } : rules);
  const all = listOf(known, surface === 'message' ? 50 : 100, surface === 'message' ? 0 : 1);
  return (value, pointer, findings) => {
    all(value, pointer, findings);
    const blocks = list(value).filter(isFields);
    uniqueIds(blocks, pointer, findings);
    const markdown = blocks.filter(({ type }) => type === 'markdown');
    const length = markdown.reduce((sum, each) => sum + [...string(each['text'])].length, 0);
    if (length > 12_000) findings.refuse(pointer, 'markdown_max_length', 12_000, length);
    if (blocks.filter(({ type }) => type === 'table').length > 1)
      findings.refuse(pointer, 'only_one_table_allowed', 1, 2);
  };
}

function uniqueIds(
  blocks: readonly Fields[],
  ...[pointer, findings]: [string, Parameters<Rule>[2]]
) {
  const seen = new Set<string>();
  blocks.forEach((each, index) => {
    const id = string(each['block_id']);
    if (id !== '' && seen.has(id))
      findings.refuse(`${pointer}/${String(index)}/block_id`, 'unique', null, id);
    seen.add(id);
  });
}
