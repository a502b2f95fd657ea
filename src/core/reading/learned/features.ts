import type { Clause } from '../clauses.ts';
import { timesIn } from '../counts.ts';
import { aboutMe, beginsLikeQuestion, isEmbedded, isNominal, speaksOfEmployer } from '../shapes.ts';
import type { ChainWeights } from './chain.ts';
import { addsTo, joined, type Add } from './names.ts';
import { bin, look, type Sight } from './sights.ts';

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
 * What the learned reader looks at, one list of names a clause; a name in it twice counts twice. The
 * weights in weights-data.ts are kept under these names: another name needs new training.
 */
export function featuresOf(list: readonly Clause[]): string[][] {
  const rows = list.map((): string[] => []);
  describe(list, (at) => (form, ...values) => {
    rows[at]?.push(joined(form, values));
  });
  return rows;
}

/** Scores of each label at each clause: what the weights of its features add up to. */
export function scoresOf(list: readonly Clause[], model: ChainWeights): Float64Array[] {
  const scores = list.map(() => new Float64Array(model.labels.length));
  describe(list, (at) => addsTo(model, scores[at] ?? new Float64Array(0)));
  return scores;
}

function describe(list: readonly Clause[], adder: (at: number) => Add): void {
  const sights: Sight[] = [];
  for (const clause of list) sights.push(look(clause, sights.at(-1)));
  const layout = layoutOf(list, sights);
  list.forEach((clause, at) => {
    const own = sights[at];
    if (own === undefined) return;
    const add = adder(at);
    add('bias');
    const nominal = String(isNominal(clause.plain));
    addWords(own, add);
    addShape(clause, own, nominal, add);
    addPlace(list, sights, at, own, nominal, layout, add);
    for (const offset of [-1, 1]) addNeighbour(list, sights, at, offset, own, nominal, add);
    for (const offset of [-2, 2]) {
      const near = sights[at + offset];
      const name = offset > 0 ? '+2' : '-2';
      const same = list[at + offset]?.sentence === clause.sentence ? '=' : '/';
      if (near === undefined) add('* none', name);
      else {
        add('* act **', name, near.act, same);
        add('* outcome **', name, near.outcome, same);
        add('* fk **', name, near.shape[0] ?? '', same);
      }
    }
  });
}

function addWords({ words, shape, kinds, tones }: Sight, add: Add): void {
  for (const { text } of words) add('w *', text);
  for (const kind of kinds) add('c *', kind);
  for (const tone of tones) add('tone *', tone);
  for (let at = 0; at < Math.min(words.length - 1, 24); at++)
    add('k * *', shape[at] ?? '', shape[at + 1] ?? '');
  const [one = '', two = '', three = ''] = shape;
  const last = shape.at(-1) ?? '';
  add('f *', words[0]?.text ?? '');
  add('fk *', one);
  add('fk2 * *', one, two);
  add('fk3 * * *', one, two, three);
  add('l *', words.at(-1)?.text ?? '');
  add('lk *', last);
  add('fk * lk *', one, last);
}

const speaker = /^(?:me|they|you|boss|folk|job|it)$/;

function addShape(clause: Clause, own: Sight, nominal: string, add: Add): void {
  const plain = clause.plain;
  const subject = own.shape.find((kind) => speaker.test(kind)) ?? '-';
  const mine = aboutMe(plain);
  add('subject *', subject);
  add('act *', own.act);
  add('act * topic *', own.act, own.topic);
  add('outcome *', own.outcome);
  add('sign *', own.sign);
  add('topic *', own.topic);
  if (own.sign !== '-') add('sign +');
  if (timesIn(plain, null).said) add('times *', own.topic);
  if (nominal === 'true') {
    add('nominal');
    add('nominal *', own.ending);
    add('nominal *', own.topic);
  }
  if (isEmbedded(plain)) {
    add('asking');
    add('asking *', own.topic);
  }
  if (beginsLikeQuestion(plain)) add('like a question');
  if (mine) {
    add('about me');
    add('about me *', subject);
  }
  if (speaksOfEmployer(plain)) {
    add('of employer');
    add('of employer *', own.sign);
  }
  if (/\d/.test(plain)) {
    add('number');
    add('number *', subject);
  }
  if (/["“”„«»]/.test(plain)) {
    add('quoted');
    add('quoted *', own.ending);
  }
  if (/^ ?["“„]/.test(plain)) {
    add('opens quote');
    add('opens quote *', String(mine));
  }
  if (own.shape.includes('name')) {
    add('name');
    add('name *', own.act);
  }
  add('end *', own.ending);
  add('end * nominal *', own.ending, nominal);
  const last = own.words.at(-1);
  const end = last?.classes ?? [];
  if (own.words.length > 1 && (end.includes('good') || end.includes('bad'))) {
    add('ends in outcome');
    add('ends in outcome nominal * topic *', nominal, own.topic);
    add('ends in outcome fk *', own.shape[0] ?? '');
  }
  for (const tone of last?.tones ?? []) add('last tone *', tone);
  if (/^ ?(?:[-•*–—]|\d+ ?[.)]|q \d)/.test(plain)) {
    add('bullet');
    add('bullet nominal *', nominal);
  }
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
  add('size *', size);
  add('place *', bin(at / list.length, 0.1, 0.35, 0.7, 0.9));
  if (at === 0) add('very first');
  if (at === list.length - 1) add('very last');
  if (clause.first) add('first');
  if (clause.newLine) {
    add('new line');
    add('new line *', own.act);
  }
  const line = lineOf[at] ?? 0;
  const long = bin(lineSize.get(line) ?? 0, 2, 4, 6);
  add('line *', long);
  add('line * place * nominal *', long, bin(at - line, 1, 2, 3), nominal);
  add('listy *', listy);
  add('listy * act * nominal *', listy, own.act, nominal);
  add('listy * first * fk *', listy, first, begins);
  add('first * size * topic *', first, size, own.topic);
  const next = sights[at + 1];
  const following = list[at + 1]?.sentence === clause.sentence ? '=' : '/';
  if (next?.words[0]?.classes.includes('answer') === true) {
    add('answered*', following);
    add('answered* nominal * first *', following, nominal, first);
    add('answered* end *', following, own.ending);
  }
  add('nominal * first * next **', nominal, first, next?.outcome ?? '', following);
  for (const kind of around.get(clause.sentence) ?? []) add('sentence *', kind);
  add('since question *', bin(sinceAsked[at] ?? 99, 1, 2, 3, 5, 8));
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
    add('* none', name);
    return;
  }
  const same = list[at + offset]?.sentence === list[at]?.sentence ? '=' : '/';
  const [one = '', two = ''] = near.shape;
  add('* act **', name, near.act, same);
  add('* outcome **', name, near.outcome, same);
  add('* fk **', name, one, same);
  add('* act * own **', name, near.act, own.act, same);
  add('* end **', name, near.ending, same);
  add('* f *', name, near.front);
  add('* fk2 * *', name, one, two);
  add('* size **', name, bin(near.words.length, 2, 4, 8), same);
  add('* topic **', name, near.topic, same);
  add('* outcome * nominal **', name, near.outcome, nominal, same);
  for (const kind of near.kinds) add('* c *', name, kind);
  for (const tone of near.tones) add('* tone *', name, tone);
}
