import { plainWords } from '../../flow/choices.ts';
import { renamedLineOf, renameIn } from '../../opening/rename.ts';

/** A change to the list of obstacles in words; numbers are those shown, from 1. */
export type ListEdit =
  | { kind: 'open'; line: number }
  | { kind: 'why'; line: number | null }
  | { kind: 'merge'; line: number; other: number }
  | { kind: 'split'; line: number }
  | { kind: 'rename'; line: number; name: string }
  | { kind: 'dismiss' | 'everyone' | 'close'; line: number }
  | { kind: 'undo' };

const number = (text: string | undefined) => Number(text ?? '0');

/**
 * Reads 'merge 1 and 2', 'split 1', 'rename 2 to …', 'dismiss 3', 'everyone asks 2', 'close 1',
 * 'why 2', 'undo', or a bare number; null: none of them. `only` is the line meant without a number,
 * `shown` the lines, to find one by its words.
 */
export function readListEdit(
  text: string,
  only: number | null,
  shown: readonly string[] = [],
): ListEdit | null {
  const short = text.slice(0, 300).split(/\s+/u).join(' ').trim();
  const said = plainWords(short);
  const bare = /^(?:number |open )?(\d{1,2})$/u.exec(said)?.[1];
  if (bare !== undefined) return { kind: 'open', line: Number(bare) };
  if (/^(?:undo|take (?:it|that) back)$/u.test(said)) return { kind: 'undo' };
  const why = /^why(?: (?:is |is it )?(?:number )?(\d{1,2})| this order)?$/u.exec(said);
  if (why !== null) return { kind: 'why', line: why[1] === undefined ? only : Number(why[1]) };
  const merge =
    /^(?:merge|join|put together) (\d{1,2})(?: ?[,+&] ?| (?:and|with|into|to) | )(\d{1,2})$/u.exec(
      said,
    ) ??
    /^(\d{1,2}) (?:and|is|&|=) (?:the same as )?(\d{1,2})(?: (?:are|is) (?:the )?same)?$/u.exec(
      said,
    );
  if (merge !== null) return { kind: 'merge', line: number(merge[1]), other: number(merge[2]) };
  const rename = renameIn(short);
  if (rename !== null) {
    const { line, name } = rename;
    const meant = line ?? only ?? renamedLineOf(rename, shown);
    return meant === 0 && line === null && only === null
      ? null
      : { kind: 'rename', line: meant, name };
  }
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(said);
    if (match === null) continue;
    const line = lineOf(match[1]) ?? only;
    if (line !== null) return { kind, line };
  }
  return null;
}

const lineOf = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

const patterns: readonly (readonly ['split' | 'dismiss' | 'everyone' | 'close', RegExp])[] = [
  ['split', /^(?:split|take apart)(?: (?:it|this|number)?)? ?(\d{1,2})?$/u],
  ['everyone', /^everyone asks(?: (?:this|that|it|number))? ?(\d{1,2})?$/u],
  ['everyone', /^(\d{1,2}) everyone asks(?: (?:this|that|it))?$/u],
  [
    'dismiss',
    /^(?:dismiss|drop|remove|put aside|no worry|not a worry)(?: (?:it|this|number))? ?(\d{1,2})?$/u,
  ],
  ['close', /^close(?: (?:it|this|number))? ?(\d{1,2})?$/u],
];
