import type { Clause } from '../clauses.ts';
import { timesIn } from '../counts.ts';
import { outcomeKindsOf } from '../outcome-words.ts';
import { aboutMe, beginsLikeQuestion, isEmbedded, isNominal, speaksOfEmployer } from '../shapes.ts';
import { classesOf } from '../word-classes.ts';
import { bin, look, type Sight } from './sights.ts';

/** Adds names; a name may be added more than once and then counts more. */
type Add = (...names: string[]) => void;

interface Layout {
  /** First clause of the line each clause stands in. */
  lineOf: readonly number[];
  lineSize: ReadonlyMap<number, number>;
  /** Clauses since something was asked. */
  sinceAsked: readonly number[];
  /** What stands in each sentence. */
  around: ReadonlyMap<number, ReadonlySet<string>>;
  /** How many clauses a line has: 0 for lists of short lines. */
  listy: string;
}

function layoutOf(list: readonly Clause[], sights: readonly Sight[]): Layout {
  const lineOf: number[] = [];
  const lineSize = new Map<number, number>();
  const sinceAsked: number[] = [];
  const around = new Map<number, Set<string>>();
  let line = 0;
  let asked = -99;
  list.forEach((clause, at) => {
    if (clause.newLine) line = at;
    lineOf.push(line);
    lineSize.set(line, (lineSize.get(line) ?? 0) + 1);
    sinceAsked.push(at - asked);
    const own = sights[at];
    if (own === undefined) return;
    if (own.act === 'asks' || own.act === 'came_up') asked = at;
    const kinds = around.get(clause.sentence) ?? new Set();
    kinds
      .add(`act ${own.act}`)
      .add(`outcome ${own.outcome}`)
      .add(`subject ${own.shape[0] ?? ''}`);
    if (own.sign !== '-') kinds.add('sign');
    around.set(clause.sentence, kinds);
  });
  return { lineOf, lineSize, sinceAsked, around, listy: bin(list.length / lineSize.size, 2, 4, 8) };
}

/**
 * What the learned reader looks at, one list of names a clause. The weights in weights-data.ts are
 * kept under these names: another name needs new training.
 */
export function featuresOf(list: readonly Clause[]): string[][] {
  const sights: Sight[] = [];
  for (const clause of list) sights.push(look(clause, sights.at(-1)));
  const layout = layoutOf(list, sights);
  return list.map((clause, at) => {
    const own = sights[at];
    if (own === undefined) return [];
    const found: string[] = ['bias'];
    const add: Add = (...names) => {
      for (const name of names) found.push(name);
    };
    const nominal = String(isNominal(clause.plain));
    addWords(own, add);
    addShape(clause, own, nominal, add);
    addPlace(list, sights, at, own, nominal, layout, add);
    for (const offset of [-1, 1]) addNeighbour(list, sights, at, offset, own, nominal, add);
    for (const offset of [-2, 2]) {
      const near = sights[at + offset];
      const name = offset > 0 ? '+2' : '-2';
      const same = list[at + offset]?.sentence === clause.sentence ? '=' : '/';
      if (near === undefined) add(`${name} none`);
      else
        add(
          `${name} act ${near.act}${same}`,
          `${name} outcome ${near.outcome}${same}`,
          `${name} fk ${near.shape[0] ?? ''}${same}`,
        );
    }
    return found;
  });
}

function addWords({ words, shape, kinds, tones }: Sight, add: Add): void {
  for (const word of words) add(`w ${word}`);
  for (const kind of kinds) add(`c ${kind}`);
  for (const tone of tones) add(`tone ${tone}`);
  for (let at = 0; at < Math.min(words.length - 1, 24); at++)
    add(`k ${shape[at] ?? ''} ${shape[at + 1] ?? ''}`);
  const [first = ''] = words;
  const [one = '', two = '', three = ''] = shape;
  const last = shape.at(-1) ?? '';
  add(`f ${first}`, `fk ${one}`, `fk2 ${one} ${two}`);
  add(
    `fk3 ${one} ${two} ${three}`,
    `l ${words.at(-1) ?? ''}`,
    `lk ${last}`,
    `fk ${one} lk ${last}`,
  );
}

const speaker = /^(?:me|they|you|boss|folk|job|it)$/;

function addShape(clause: Clause, own: Sight, nominal: string, add: Add): void {
  const plain = clause.plain;
  const subject = own.shape.find((kind) => speaker.test(kind)) ?? '-';
  const mine = aboutMe(plain);
  add(`subject ${subject}`, `act ${own.act}`, `act ${own.act} topic ${own.topic}`);
  add(`outcome ${own.outcome}`, `sign ${own.sign}`, `topic ${own.topic}`);
  if (own.sign !== '-') add('sign +');
  if (timesIn(plain, null).said) add(`times ${own.topic}`);
  if (nominal === 'true') add('nominal', `nominal ${own.ending}`, `nominal ${own.topic}`);
  if (isEmbedded(plain)) add('asking', `asking ${own.topic}`);
  if (beginsLikeQuestion(plain)) add('like a question');
  if (mine) add('about me', `about me ${subject}`);
  if (speaksOfEmployer(plain)) add('of employer', `of employer ${own.sign}`);
  if (/\d/.test(plain)) add('number', `number ${subject}`);
  if (/["“”„«»]/.test(plain)) add('quoted', `quoted ${own.ending}`);
  if (/^ ?["“„]/.test(plain)) add('opens quote', `opens quote ${String(mine)}`);
  if (own.shape.includes('name')) add('name', `name ${own.act}`);
  add(`end ${own.ending}`, `end ${own.ending} nominal ${nominal}`);
  const last = own.words.at(-1) ?? '';
  const end = classesOf(last);
  if (own.words.length > 1 && (end.includes('good') || end.includes('bad')))
    add(
      'ends in outcome',
      `ends in outcome nominal ${nominal} topic ${own.topic}`,
      `ends in outcome fk ${own.shape[0] ?? ''}`,
    );
  for (const tone of outcomeKindsOf(last)) add(`last tone ${tone}`);
  if (/^ ?(?:[-•*–—]|\d+ ?[.)]|q \d)/.test(plain)) add('bullet', `bullet nominal ${nominal}`);
}

function addPlace(
  list: readonly Clause[],
  sights: readonly Sight[],
  at: number,
  own: Sight,
  nominal: string,
  { lineOf, lineSize, sinceAsked, around, listy }: Layout,
  add: Add,
): void {
  const clause = list[at];
  if (clause === undefined) return;
  const first = String(clause.first);
  const size = bin(own.words.length, 2, 3, 5, 8, 12, 18);
  const begins = own.shape[0] ?? '';
  add(`size ${size}`, `place ${bin(at / list.length, 0.1, 0.35, 0.7, 0.9)}`);
  if (at === 0) add('very first');
  if (at === list.length - 1) add('very last');
  if (clause.first) add('first');
  if (clause.newLine) add('new line', `new line ${own.act}`);
  const line = lineOf[at] ?? 0;
  const long = bin(lineSize.get(line) ?? 0, 2, 4, 6);
  add(`line ${long}`, `line ${long} place ${bin(at - line, 1, 2, 3)} nominal ${nominal}`);
  add(`listy ${listy}`, `listy ${listy} act ${own.act} nominal ${nominal}`);
  add(`listy ${listy} first ${first} fk ${begins}`);
  add(`first ${first} size ${size} topic ${own.topic}`);
  const next = sights[at + 1];
  const following = list[at + 1]?.sentence === clause.sentence ? '=' : '/';
  if (classesOf(next?.front ?? '').includes('answer'))
    add(
      `answered${following}`,
      `answered${following} nominal ${nominal} first ${first}`,
      `answered${following} end ${own.ending}`,
    );
  add(`nominal ${nominal} first ${first} next ${next?.outcome ?? ''}${following}`);
  for (const kind of around.get(clause.sentence) ?? []) add(`sentence ${kind}`);
  add(`since question ${bin(sinceAsked[at] ?? 99, 1, 2, 3, 5, 8)}`);
}

function addNeighbour(
  list: readonly Clause[],
  sights: readonly Sight[],
  at: number,
  offset: number,
  own: Sight,
  nominal: string,
  add: Add,
): void {
  const near = sights[at + offset];
  const name = offset > 0 ? '+1' : '-1';
  if (near === undefined) {
    add(`${name} none`);
    return;
  }
  const same = list[at + offset]?.sentence === list[at]?.sentence ? '=' : '/';
  const [one = '', two = ''] = near.shape;
  add(`${name} act ${near.act}${same}`, `${name} outcome ${near.outcome}${same}`);
  add(`${name} fk ${one}${same}`, `${name} act ${near.act} own ${own.act}${same}`);
  add(`${name} end ${near.ending}${same}`, `${name} f ${near.front}`, `${name} fk2 ${one} ${two}`);
  add(
    `${name} size ${bin(near.words.length, 2, 4, 8)}${same}`,
    `${name} topic ${near.topic}${same}`,
  );
  add(`${name} outcome ${near.outcome} nominal ${nominal}${same}`);
  for (const kind of near.kinds) add(`${name} c ${kind}`);
  for (const tone of near.tones) add(`${name} tone ${tone}`);
}
