import { nameKey } from '../domain/processes.ts';
import { withoutEnd } from '../flow/choices.ts';

/** A wish to call a line something else. */
export interface Rename {
  /** Number of the line; null: the only one there is, or the one that is open. */
  line: number | null;
  /** The words of the line itself, where it is called by them; '': by its number or not at all. */
  called: string;
  /** The new name, as typed. */
  name: string;
  /** 'rename …', whatever stands there; 'call 2 references' may be a plan where no lines are shown. */
  plain: boolean;
}

const polite = String.raw`^(?:(?:please|can you|could you|ok|okay|and|no|wait|actually|sorry)[,.! ]+)*`;
const to = '(?:to|as|into|:|=|->)';
const number = String.raw`(?:line |number |no\.? ?)?(\d{1,2})`;
const patterns = [
  // 'rename 1 to running a dock', 'rename 1 running a dock'
  new RegExp(String.raw`${polite}rename ${number} ?(?:${to} ?)?(?<name>\S.*)$`, 'iu'),
  // 'call 2 running a dock', 'change number 3 into my quiet year', '2 should be called pay'
  new RegExp(String.raw`${polite}(?:call|change) ${number} ?${to} ?(?<name>\S.*)$`, 'iu'),
  new RegExp(String.raw`${polite}call ${number} (?<name>\S.*)$`, 'iu'),
  new RegExp(
    String.raw`${polite}${number} (?:should be|is to be) (?:called|named|renamed) (?:to |as )?(?<name>\S.*)$`,
    'iu',
  ),
  // 'rename it to pay', 'call it pay'
  new RegExp(String.raw`${polite}(?:rename|call) (?:it|this)(?: ${to})? (?<name>\S.*)$`, 'iu'),
  // 'rename to pay'
  new RegExp(String.raw`${polite}rename ${to} ?(?<name>\S.*)$`, 'iu'),
  // 'rename excel to spreadsheets'
  new RegExp(
    String.raw`${polite}rename (?:the )?(?<called>\S.{1,60}?)(?: (?:one|line|question))? ${to} (?<name>\S.*)$`,
    'iu',
  ),
];
const longest = 60;

/** 'rename 1 to …', 'call it …', 'rename excel to …': which line, and its new name; null: no such wish. */
export function renameIn(text: string): Rename | null {
  const said = text.trim().slice(0, 300).split(/\s+/u).join(' ');
  for (const pattern of patterns) {
    const found = pattern.exec(said);
    if (found === null) continue;
    const typed = found.groups?.name ?? '';
    const bare = withoutEnd(typed, '.!').replace(/^["'“‘](.+)["'”’]$/u, '$1');
    const name = [...bare].slice(0, longest).join('').trim();
    if (name === '') return null;
    const line = /^\d/u.test(found[1] ?? '') ? Number(found[1]) : null;
    const plain = /\brename/iu.test(found[0].slice(0, found[0].length - typed.length));
    return { line, called: found.groups?.called ?? '', name, plain };
  }
  return null;
}

/**
 * The number of the line that is meant among those shown: the one said, the one that has the words it
 * is called by, or the only one there is. 0: none, or several.
 */
export function renamedLineOf({ line, called }: Rename, shown: readonly string[]): number {
  if (line !== null) return line;
  if (called === '') return shown.length === 1 ? 1 : 0;
  const words = nameKey(called);
  const found = shown.flatMap((each, at) =>
    ` ${nameKey(each)} `.includes(` ${words} `) ? [at + 1] : [],
  );
  return found.length === 1 ? (found[0] ?? 0) : 0;
}
