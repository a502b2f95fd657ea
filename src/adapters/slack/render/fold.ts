import type { types } from '@slack/bolt';
import { controls as words } from '../../../core/words/en/controls.ts';
import { limits } from '../limits.ts';
import { plain } from '../text.ts';
import { askPrefix } from './controls.ts';

/** The question's blocks without its buttons, and with what was chosen in their place. */
export function folded<B extends { block_id?: string }>(
  blocks: readonly B[],
  chosen: string | null,
): (B | types.ContextBlock)[] {
  const shown: (B | types.ContextBlock)[] = [];
  for (const block of blocks) {
    if (block.block_id?.startsWith(askPrefix) !== true) shown.push(block);
    else if (chosen !== null) shown.push(said(chosen));
  }
  return shown;
}

function said(chosen: string): types.ContextBlock {
  return { type: 'context', elements: [plain(words.chosen(chosen), limits.option * 2)] };
}
