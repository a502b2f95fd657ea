import type { Clause } from '../clauses.ts';
import { bin, valueOf, type Value } from '../learned/values.ts';
import { outcomeOf } from '../outcomes.ts';
import { telling } from '../words.ts';
import { isAskedItem, isNamedItem, itemWords, matterAt, toldItem } from './item.ts';

/** How a clause stands among the matters told beside it. */
export interface Standing {
  /** In what kind of row, and as what: 'led item', 'bullet told', '- how'. */
  place: Value;
  /** How many stand in its row. */
  size: Value;
  /** Does it name what stood in a row before: 'first' at its front, 'within', '-' not. */
  recalls: Value;
  /** Number of the row, -1: in none. */
  row: number;
  /** It may be a matter of its own. */
  isMatter: boolean;
  /** It stands in a list: behind a bullet or a number, or among names each with how it went. */
  isListed: boolean;
  /** It is that and no more: 'excel', 'a parent who complains'. */
  isName: boolean;
}

type Kind = 'asked' | 'item' | 'told' | 'how' | 'other';

interface Piece {
  kind: Kind;
  /** Stems of its matter. */
  matter: readonly string[];
  led: boolean;
  bullet: boolean;
}

const bullet = /^ ?(?:[-•*–—]|\d+ [.):])(?= )/;
/** 'fine', 'yes', 'hmm no': how the one before went. */
const short = /^(?:yes|yep|yeah|no|nope|ok|okay|fine|good|hmm|meh|never|not|none)(?: |$)/;

function pieceOf(clause: Clause, led: boolean): Piece {
  const from = Math.max(0, matterAt(clause));
  const words = itemWords(clause.plain.slice(from).trim());
  const own = { led, bullet: clause.first && bullet.test(clause.plain) };
  if (isAskedItem(words)) return { ...own, kind: 'asked', matter: telling(words) };
  if (isNamedItem(words)) return { ...own, kind: 'item', matter: telling(words) };
  const told = toldItem(clause.plain);
  if (told !== null) return { ...own, kind: 'told', matter: telling(told.name) };
  const how = outcomeOf(clause) !== null || (short.test(words) && words.split(' ').length <= 4);
  return { ...own, kind: how ? 'how' : 'other', matter: [] };
}

/** So many sentences on, a word may still point at what was told. */
const near = 3;

const made = new WeakMap<readonly Clause[], readonly Standing[]>();

/** The rows of a text: which clauses stand in one, and how. */
export function standingsOf(list: readonly Clause[]): readonly Standing[] {
  const known = made.get(list) ?? standings(list);
  made.set(list, known);
  return known;
}

function standings(list: readonly Clause[]): Standing[] {
  let led = -1;
  const pieces = list.map((clause) => {
    if (matterAt(clause) >= 0) led = clause.sentence;
    return pieceOf(clause, led === clause.sentence);
  });
  const rows = list.map(() => ({ row: '-', size: 1, number: -1 }));
  let number = 0;
  const fill = (row: readonly number[], name: string) => {
    number++;
    for (const at of row) {
      const own = rows[at];
      if (own !== undefined && own.size < row.length)
        Object.assign(own, { row: name, size: row.length, number });
    }
  };
  let within: number[] = [];
  let over: number[] = [];
  const closeWithin = () => {
    if (within.length > 1) fill(within, pieces[within[0] ?? 0]?.led === true ? 'led' : 'loose');
    within = [];
  };
  const closeOver = () => {
    const bullets = over.filter((at) => pieces[at]?.bullet).length;
    const lines = over.filter((at) => list[at]?.newLine).length;
    if (over.length > 1) fill(over, bullets > 1 ? 'bullet' : lines > 1 ? 'line' : 'stop');
    over = [];
  };
  pieces.forEach(({ kind, led: isLed }, at) => {
    const clause = list[at];
    if (clause?.first === true) closeWithin();
    const isItem = kind === 'asked' || kind === 'item' || kind === 'told';
    if (isItem && (within.length > 0 || clause?.first === true || isLed)) within.push(at);
    else if (kind !== 'how') closeWithin();
    const next = list[at + 1];
    const alone = next === undefined || next.first || pieces[at + 1]?.kind === 'how';
    if (isItem && clause?.first === true && alone) over.push(at);
    else if (kind !== 'how') closeOver();
  });
  closeWithin();
  closeOver();
  return pieces.map(({ kind }, at) => {
    const { row, size, number: own } = rows[at] ?? { row: '-', size: 1, number: -1 };
    return {
      row: own,
      isName: kind === 'item',
      isListed: row === 'bullet' || (row === 'stop' && kind === 'told'),
      isMatter: kind === 'asked' || kind === 'item' || kind === 'told',
      place: valueOf(`${row} ${kind}`),
      size: bin(size, 2, 3, 4, 6),
      recalls: recall(list, pieces, at),
    };
  });
}

const [atFront, inside, notAtAll] = [valueOf('first'), valueOf('within'), valueOf('-')];

/** Does it name a matter told before? */
function recall(list: readonly Clause[], pieces: readonly Piece[], at: number): Value {
  const clause = list[at];
  if (clause === undefined) return notAtAll;
  const own = telling(clause.plain);
  if (own.length === 0) return notAtAll;
  let found = notAtAll;
  for (let back = at - 1; back >= 0; back--) {
    const before = list[back];
    if (before === undefined || clause.sentence - before.sentence > near) break;
    const { matter = [], kind, led } = pieces[back] ?? { kind: 'other', led: false };
    const said = matter.length > 0 ? matter : led && kind !== 'how' ? telling(before.plain) : [];
    if (said.includes(own[0] ?? '')) return atFront;
    if (said.some((stem) => own.includes(stem))) found = inside;
  }
  return found;
}
