import type { Clause } from '../clauses.ts';
import { timesIn } from '../counts.ts';
import { aboutMe, beginsLikeQuestion, isEmbedded, isNominal, speaksOfEmployer } from '../shapes.ts';
import { standingsOf, type Standing } from '../rows/standing.ts';
import { isOf } from '../vocabulary.ts';
import type { ChainWeights } from './chain.ts';
import { addsTo, joined, type Add } from './names.ts';
import { look, type Sight } from './sights.ts';
import { bin, nothing, truth, valueOf, type Value } from './values.ts';

interface Layout {
  /** First clause of the line each clause stands in. */
  lineOf: readonly number[];
  lineSize: ReadonlyMap<number, number>;
  /** Clauses since something was asked. */
  sinceAsked: readonly number[];
  /** What stands in each sentence. */
  around: ReadonlyMap<number, ReadonlySet<Value>>;
  /** How many clauses a line has: 0 for lists of short lines. */
  listy: Value;
}

function layoutOf(list: readonly Clause[], sights: readonly Sight[]): Layout {
  const lineOf: number[] = [];
  const lineSize = new Map<number, number>();
  const sinceAsked: number[] = [];
  const around = new Map<number, Set<Value>>();
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
      .add(valueOf(`act ${own.act}`))
      .add(valueOf(`outcome ${own.outcome.text}`))
      .add(valueOf(`subject ${own.shape[0]?.text ?? ''}`));
    if (own.sign.text !== '-') kinds.add(aSign);
    around.set(clause.sentence, kinds);
  });
  return { lineOf, lineSize, sinceAsked, around, listy: bin(list.length / lineSize.size, 2, 4, 8) };
}

const aSign = valueOf('sign');

/**
 * What the learned reader looks at, one list of names a clause; a name in it twice counts twice. The
 * weights in weights.json are kept under these names: another name needs new training.
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

const [beforeLast, before] = [valueOf('-2'), valueOf('-1')];
const [next, behindNext] = [valueOf('+1'), valueOf('+2')];
/** In the same sentence, or in another one. */
const [within, beyond] = [valueOf('='), valueOf('/')];

function describe(list: readonly Clause[], adder: (at: number) => Add): void {
  const sights: Sight[] = [];
  for (const clause of list) sights.push(look(clause, sights.at(-1)));
  const layout = layoutOf(list, sights);
  const standings = standingsOf(list);
  const words = list.reduce((sum, clause) => sum + clause.words.length, 0);
  const brief = bin(words, 20, 45, 80);
  list.forEach((clause, at) => {
    const own = sights[at];
    if (own === undefined) return;
    const add = adder(at);
    add('bias');
    const nominal = truth(isNominal(clause.plain));
    addWords(own, add);
    addShape(clause, own, nominal, add);
    addPlace(list, sights, at, own, nominal, layout, add);
    addStanding(standings, at, own, brief, add);
    for (const offset of [-1, 1]) addNeighbour(list, sights, at, offset, own, nominal, add);
    for (const offset of [-2, 2]) {
      const near = sights[at + offset];
      const name = offset > 0 ? behindNext : beforeLast;
      const same = list[at + offset]?.sentence === clause.sentence ? within : beyond;
      if (near === undefined) add('* none', name);
      else {
        add('* act **', name, near.does, same);
        add('* outcome **', name, near.outcome, same);
        add('* fk **', name, near.shape[0] ?? nothing, same);
      }
    }
  });
}

function addWords({ words, shape, kinds, tones }: Sight, add: Add): void {
  for (const word of words) {
    add('w *', word);
    for (const family of word.families) add('g *', family);
  }
  for (const kind of kinds) add('c *', kind);
  for (const tone of tones) add('tone *', tone);
  for (let at = 0; at < Math.min(words.length - 1, 24); at++)
    add('k * *', shape[at] ?? nothing, shape[at + 1] ?? nothing);
  const [one = nothing, two = nothing, three = nothing] = shape;
  const last = shape.at(-1) ?? nothing;
  add('f *', words[0] ?? nothing);
  add('fg *', words[0]?.families[0] ?? nothing);
  add('lg *', words.at(-1)?.families[0] ?? nothing);
  add('fk *', one);
  add('fk2 * *', one, two);
  add('fk3 * * *', one, two, three);
  add('l *', words.at(-1) ?? nothing);
  add('lk *', last);
  add('fk * lk *', one, last);
}

const speakers = new Set(['me', 'they', 'you', 'boss', 'folk', 'job', 'it']);
const nobody = valueOf('-');

function addShape(clause: Clause, own: Sight, nominal: Value, add: Add): void {
  const plain = clause.plain;
  const subject = own.shape.find((kind) => speakers.has(kind.text)) ?? nobody;
  const mine = aboutMe(plain);
  add('subject *', subject);
  add('act *', own.does);
  add('act * topic *', own.does, own.topic);
  add('outcome *', own.outcome);
  add('sign *', own.sign);
  add('topic *', own.topic);
  if (own.sign.text !== '-') add('sign +');
  if (timesIn(plain, null).said) add('times *', own.topic);
  if (nominal.text === 'true') {
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
    add('opens quote *', truth(mine));
  }
  if (own.shape.some(({ text }) => text === 'name')) {
    add('name');
    add('name *', own.does);
  }
  add('end *', own.ending);
  add('end * nominal *', own.ending, nominal);
  const last = own.words.at(-1);
  if (last !== undefined && own.words.length > 1 && (isOf(last, 'good') || isOf(last, 'bad'))) {
    add('ends in outcome');
    add('ends in outcome nominal * topic *', nominal, own.topic);
    add('ends in outcome fk *', own.shape[0] ?? nothing);
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
  nominal: Value,
  { lineOf, lineSize, sinceAsked, around, listy }: Layout,
  add: Add,
): void {
  const clause = list[at];
  if (clause === undefined) return;
  const first = truth(clause.first);
  const size = bin(own.words.length, 2, 3, 5, 8, 12, 18);
  const begins = own.shape[0] ?? nothing;
  add('size *', size);
  add('place *', bin(at / list.length, 0.1, 0.35, 0.7, 0.9));
  if (at === 0) add('very first');
  if (at === list.length - 1) add('very last');
  if (clause.first) add('first');
  if (clause.newLine) {
    add('new line');
    add('new line *', own.does);
  }
  const line = lineOf[at] ?? 0;
  const long = bin(lineSize.get(line) ?? 0, 2, 4, 6);
  add('line *', long);
  add('line * place * nominal *', long, bin(at - line, 1, 2, 3), nominal);
  add('listy *', listy);
  add('listy * act * nominal *', listy, own.does, nominal);
  add('listy * first * fk *', listy, first, begins);
  add('first * size * topic *', first, size, own.topic);
  const after = sights[at + 1];
  const opening = after?.words[0];
  const following = list[at + 1]?.sentence === clause.sentence ? within : beyond;
  if (opening !== undefined && isOf(opening, 'answer')) {
    add('answered*', following);
    add('answered* nominal * first *', following, nominal, first);
    add('answered* end *', following, own.ending);
  }
  add('nominal * first * next **', nominal, first, after?.outcome ?? nothing, following);
  for (const kind of around.get(clause.sentence) ?? []) add('sentence *', kind);
  add('since question *', bin(sinceAsked[at] ?? 99, 1, 2, 3, 5, 8));
}

/** How it stands in a row of matters; a few words in all are told otherwise than a long story. */
function addStanding(
  standings: readonly Standing[],
  at: number,
  { topic, does, outcome }: Sight,
  brief: Value,
  add: Add,
): void {
  const own = standings[at];
  if (own === undefined) return;
  const { place, size, recalls } = own;
  add('brief *', brief);
  add('stands *', place);
  add('stands * of *', place, size);
  add('stands * brief *', place, brief);
  add('stands * topic *', place, topic);
  add('stands * outcome *', place, outcome);
  add('stands * of * topic * brief *', place, size, topic, brief);
  add('recalls *', recalls);
  add('recalls * brief *', recalls, brief);
  add('recalls * stands *', recalls, place);
  add('recalls * act *', recalls, does);
  add('recalls * outcome *', recalls, outcome);
  add('-1 stands *', standings[at - 1]?.place ?? nothing);
  add('+1 stands *', standings[at + 1]?.place ?? nothing);
  add('+1 recalls *', standings[at + 1]?.recalls ?? nothing);
}

function addNeighbour(
  list: readonly Clause[],
  sights: readonly Sight[],
  at: number,
  offset: number,
  own: Sight,
  nominal: Value,
  add: Add,
): void {
  const near = sights[at + offset];
  const name = offset > 0 ? next : before;
  if (near === undefined) {
    add('* none', name);
    return;
  }
  const same = list[at + offset]?.sentence === list[at]?.sentence ? within : beyond;
  const [one = nothing, two = nothing] = near.shape;
  add('* act **', name, near.does, same);
  add('* outcome **', name, near.outcome, same);
  add('* fk **', name, one, same);
  add('* act * own **', name, near.does, own.does, same);
  add('* end **', name, near.ending, same);
  add('* f *', name, near.words[0] ?? nothing);
  add('* fk2 * *', name, one, two);
  add('* size **', name, bin(near.words.length, 2, 4, 8), same);
  add('* topic **', name, near.topic, same);
  add('* outcome * nominal **', name, near.outcome, nominal, same);
  for (const kind of near.kinds) add('* c *', name, kind);
  for (const tone of near.tones) add('* tone *', name, tone);
  for (const { families } of near.words) add('* g *', name, families[0] ?? nothing);
}
