import type { types } from '@slack/bolt';
import type { Message } from '../../../core/message/message.ts';
import { limits } from '../limits.ts';
import { button } from './controls.ts';
import { postsOf } from './message.ts';

/** The home page; its choices are commands, by name. */
export function homeOf(page: Message): types.HomeView {
  const blocks = postsOf({ parts: page.parts, choices: [], numbered: false }).flatMap(
    (post) => post.blocks,
  );
  const buttons = page.choices.map(({ id, label }, index) =>
    button(`command:${id}`, label, index === 0),
  );
  const actions: types.KnownBlock[] =
    buttons.length === 0 ? [] : [{ type: 'actions', block_id: 'home', elements: buttons }];
  return {
    type: 'home',
    blocks: [...blocks.slice(0, limits.blocksOfView - actions.length), ...actions],
  };
}
