import type { types } from '@slack/bolt';
import type { Part } from '../../../core/message/message.ts';
import { plainText } from '../../../core/message/plain.ts';
import { visible } from '../../../core/message/visible.ts';
import type { Outgoing } from '../../../core/ports.ts';
import { limits } from '../limits.ts';
import { bold, fallback, pieces, plain } from '../text.ts';
import { controlsOf } from './controls.ts';

/** One `chat.postMessage`. */
export interface Post {
  /** What a notification and a screen reader get. */
  text: string;
  blocks: types.KnownBlock[];
  /** What stands in the blocks, whole. */
  words: string;
}

/** A message as Slack shows it, in as many posts as it takes; its buttons stand in the last one. */
export function postsOf(message: Outgoing): Post[] {
  const groups = grouped(message.parts.flatMap((part, index, all) => blocksOf(part, all, index)));
  const choices = controlsOf(message);
  const posts = groups.length > 0 ? groups : [{ blocks: [], words: '' }];
  return posts.map(({ blocks, words }, index) => ({
    text: fallback(message.cover ?? words, limits.fallback),
    blocks: index === posts.length - 1 ? [...blocks, ...choices] : blocks,
    words,
  }));
}

/**
 * The post at `index` as text only, for when Slack would not have its blocks; typed answers work as
 * well.
 */
export function plainPost(message: Outgoing, posts: readonly Post[], index: number): string {
  const last = index === posts.length - 1;
  const labels = last ? message.choices.map(({ label }) => `[${label}]`).join(' ') : '';
  const words = posts.length === 1 ? plainText(message) : (posts[index]?.words ?? '');
  const said = message.cover ?? words;
  return fallback(labels === '' ? said : `${said}\n${labels}`, limits.fallback);
}

/** A block and the words in it. */
interface Shown {
  block: types.KnownBlock;
  words: string;
}

/** Blocks of one part; texts and lines that follow one another share a section. */
function blocksOf(part: Part, all: readonly Part[], index: number): Shown[] {
  switch (part.kind) {
    case 'text':
    case 'lines': {
      const before = all[index - 1]?.kind;
      if (before === 'text' || before === 'lines') return [];
      const end = all.findIndex(
        ({ kind }, at) => at > index && kind !== 'text' && kind !== 'lines',
      );
      const run = all.slice(index, end < 0 ? undefined : end);
      return sections(plainText({ parts: run, choices: [] }));
    }
    case 'heading':
      return [{ block: { type: 'section', text: bold(part.text, 300) }, words: part.text }];
    case 'facts':
      return factSections(part.facts);
    default:
      return part satisfies never;
  }
}

export function sections(words: string): Shown[] {
  return pieces(visible(words), limits.section).map((piece) => ({
    block: { type: 'section', text: plain(piece, limits.section) },
    words: piece,
  }));
}

/** Two columns: what it is about, and what is known. */
function factSections(facts: readonly { label: string; text: string }[]): Shown[] {
  const inSection = limits.fieldsOfSection / 2;
  const found: Shown[] = [];
  for (let at = 0; at < facts.length; at += inSection) {
    const some = facts.slice(at, at + inSection);
    const fields = some.flatMap(({ label, text }) => [
      bold(label, limits.field),
      plain(text, limits.field),
    ]);
    const words = some.map(({ label, text }) => `${label}: ${text}`).join('\n');
    found.push({ block: { type: 'section', fields }, words });
  }
  return found;
}

function grouped(shown: readonly Shown[]): { blocks: types.KnownBlock[]; words: string }[] {
  const groups: { blocks: types.KnownBlock[]; words: string }[] = [];
  // One block is kept free for the buttons.
  const most = limits.blocksOfMessage - 1;
  for (const { block, words } of shown) {
    const last = groups.at(-1);
    const fits =
      last !== undefined &&
      last.blocks.length < most &&
      last.words.length + words.length <= limits.post;
    if (!fits) groups.push({ blocks: [block], words });
    else {
      last.blocks.push(block);
      last.words += `\n${words}`;
    }
  }
  return groups;
}
