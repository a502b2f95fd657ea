import { actOf } from '../acts.ts';
import type { Clause } from '../clauses.ts';
import { timesIn } from '../counts.ts';
import { employerSign } from '../employer.ts';
import { outcomeIn } from '../outcomes.ts';
import { aboutMe, beginsLikeQuestion, isEmbedded, isNominal, speaksOfEmployer } from '../shapes.ts';
import { glance } from '../topics.ts';
import { outcomeKindsOf } from '../outcome-words.ts';
import { nameLike } from '../people.ts';
import { classesOf } from '../word-classes.ts';
import { stems } from '../words.ts';

/** What the rules and word classes say of one clause, before its neighbours are looked at. */
interface Sight {
  words: readonly string[];
  shape: readonly string[];
  /** Classes of its first words. */
  kinds: ReadonlySet<string>;
  tones: ReadonlySet<string>;
  act: string;
  outcome: string;
  sign: string;
  topic: string;
  ending: string;
  front: string;
}

const lead = /^(?:and|but|then|so|also|plus|well|ok|okay|oh|anyway|though|um|uh|like|yeah|right|now)$/;

/** One letter a word: the first class it belongs to, else how it ends. */
function kindOf(word: string, name: boolean): string {
  const [first] = classesOf(word);
  if (first !== undefined) return first;
  if (name) return 'name';
  if (/^\d/.test(word)) return '#';
  if (/ing$/.test(word)) return '-ing';
  if (/ed$/.test(word)) return '-ed';
  if (/s$/.test(word)) return '-s';
  return /^\p{L}/u.test(word) ? 'w' : word;
}

function look(clause: Clause, before: Sight | undefined): Sight {
  const plain = clause.plain;
  const spoken = clause.tokens.filter((token) => /[\p{L}\d]/u.test(token.text));
  const words = spoken.map((token) => token.text.replaceAll("'", ''));
  const names = spoken.map((token, at) =>
    nameLike(token.text, at === 0 && !clause.inside ? token.text : token.typed, nobody),
  );
  let from = 0;
  while (from < words.length - 1 && lead.test(words[from] ?? '')) from++;
  const body = words.slice(from);
  const kinds = new Set<string>();
  const tones = new Set<string>();
  for (const word of body.slice(0, 12)) {
    for (const kind of classesOf(word)) kinds.add(kind);
    for (const tone of outcomeKindsOf(word)) tones.add(tone);
  }
  const act = actOf(clause, before?.act === 'i_ask' || before?.act === 'i_say');
  const outcome = outcomeIn(plain);
  const best = glance(plain.slice(act.from, act.to));
  const last = clause.tokens.at(-1)?.text ?? '';
  return {
    words: body,
    shape: body.map((word, at) => kindOf(word, names[at + from] === true)),
    kinds,
    tones,
    act: act.kind,
    outcome: outcome?.outcome ?? '-',
    sign: employerSign(plain, act.kind === 'tells')?.topic ?? '-',
    topic: String(Math.floor(best.confidence * 5)) + (best.named ? 'n' : ''),
    ending: /[\p{L}\d]/u.test(last) ? '' : last,
    front: body[0] ?? '',
  };
}

const nobody: ReadonlySet<string> = new Set();

const bin = (value: number, ...steps: number[]) =>
  String(steps.filter((step) => value >= step).length);

/**
 * What the learned reader looks at, one list of names a clause. Names are stable: the weights in
 * weights.ts are kept under them.
 */
export function featuresOf(list: readonly Clause[]): string[][] {
  const sights: Sight[] = [];
  for (const clause of list) sights.push(look(clause, sights.at(-1)));
  const lineOf: number[] = [];
  const lineStart = new Map<number, number>();
  const lineSize = new Map<number, number>();
  const sinceAsked: number[] = [];
  const around = new Map<number, Set<string>>();
  let line = 0;
  let asked = -99;
  list.forEach((clause, at) => {
    if (clause.newLine) line = at;
    if (!lineStart.has(line)) lineStart.set(line, at);
    lineOf.push(line);
    lineSize.set(line, (lineSize.get(line) ?? 0) + 1);
    sinceAsked.push(at - asked);
    const own = sights[at];
    if (own === undefined) return;
    if (own.act === 'asks' || own.act === 'came_up') asked = at;
    const kinds = around.get(clause.sentence) ?? new Set();
    kinds.add(`act ${own.act}`).add(`outcome ${own.outcome}`).add(`subject ${own.shape[0] ?? ''}`);
    if (own.sign !== '-') kinds.add('sign');
    around.set(clause.sentence, kinds);
  });
  const listy = bin(list.length / lineSize.size, 2, 4, 8);
  return list.map((clause, at) => {
    const own = sights[at];
    if (own === undefined) return [];
    const found = new Set<string>(['bias']);
    const { words, shape } = own;
    const plain = clause.plain;
    for (const word of words) {
      found.add(`w ${word}`);
      for (const name of classesOf(word)) found.add(`c ${name}`);
      for (const tone of outcomeKindsOf(word)) found.add(`tone ${tone}`);
    }
    for (const stem of stems(plain)) found.add(`s ${stem}`);
    for (let i = 0; i < Math.min(words.length - 1, 24); i++) {
      found.add(`b ${words[i] ?? ''} ${words[i + 1] ?? ''}`);
      found.add(`k ${shape[i] ?? ''} ${shape[i + 1] ?? ''}`);
    }
    found.add(`f ${words[0] ?? ''}`);
    found.add(`f2 ${words[0] ?? ''} ${words[1] ?? ''}`);
    found.add(`fk ${shape[0] ?? ''}`);
    found.add(`fk2 ${shape[0] ?? ''} ${shape[1] ?? ''}`);
    found.add(`fk3 ${shape[0] ?? ''} ${shape[1] ?? ''} ${shape[2] ?? ''}`);
    found.add(`l ${words.at(-1) ?? ''}`);
    found.add(`lk ${shape.at(-1) ?? ''}`);
    const subject = shape.find((kind) => /^(?:me|they|you|boss|folk|job|it)$/.test(kind)) ?? '-';
    found.add(`subject ${subject}`);
    found.add(`act ${own.act}`);
    found.add(`act ${own.act} topic ${own.topic}`);
    found.add(`outcome ${own.outcome}`);
    found.add(`sign ${own.sign === '-' ? '-' : '+'}`);
    found.add(`sign ${own.sign}`);
    found.add(`topic ${own.topic}`);
    const times = timesIn(plain, null);
    if (times.said) found.add(`times ${own.topic}`);
    const nominal = isNominal(plain);
    const asking = isEmbedded(plain);
    if (nominal) found.add('nominal').add(`nominal ${own.ending}`).add(`nominal ${own.topic}`);
    if (asking) found.add('asking').add(`asking ${own.topic}`);
    if (beginsLikeQuestion(plain)) found.add('like a question');
    if (aboutMe(plain)) found.add('about me').add(`about me ${subject}`);
    const employer = speaksOfEmployer(plain);
    if (employer) found.add('of employer').add(`of employer ${own.sign}`);
    if (/\d/.test(plain)) found.add('number').add(`number ${subject}`);
    const quoted = /["“”„«»]/.test(plain);
    if (quoted) found.add('quoted').add(`quoted ${own.ending}`);
    if (/^ ?["“„]/.test(plain)) found.add('opens quote').add(`opens quote ${String(aboutMe(plain))}`);
    found.add(`end ${own.ending}`);
    found.add(`end ${own.ending} nominal ${String(nominal)}`);
    found.add(`size ${bin(words.length, 2, 3, 5, 8, 12, 18)}`);
    found.add(`place ${bin(at / list.length, 0.1, 0.35, 0.7, 0.9)}`);
    if (at === 0) found.add('very first');
    if (at === list.length - 1) found.add('very last');
    if (clause.first) found.add('first');
    if (clause.newLine) found.add('new line').add(`new line ${own.act}`);
    const long = lineSize.get(lineOf[at] ?? 0) ?? 0;
    found.add(`line ${bin(long, 2, 4, 6)}`);
    found.add(`line ${bin(long, 2, 4, 6)} place ${bin(at - (lineStart.get(lineOf[at] ?? 0) ?? 0), 1, 2, 3)} nominal ${String(nominal)}`);
    found.add(`listy ${listy}`).add(`listy ${listy} act ${own.act} nominal ${String(nominal)}`);
    found.add(`listy ${listy} first ${String(clause.first)} fk ${shape[0] ?? ''}`);
    found.add(`fk ${shape[0] ?? ''} lk ${shape.at(-1) ?? ''}`);
    found.add(`first ${String(clause.first)} size ${bin(words.length, 2, 3, 5, 8, 12, 18)} topic ${own.topic}`);
    if (shape.includes('name')) found.add('name').add(`name ${own.act}`);
    const answered = classesOf(sights[at + 1]?.front ?? '').includes('answer');
    const following = list[at + 1]?.sentence === clause.sentence ? '=' : '/';
    if (answered)
      found
        .add(`answered${following}`)
        .add(`answered${following} nominal ${String(nominal)} first ${String(clause.first)}`)
        .add(`answered${following} end ${own.ending}`);
    found.add(
      `nominal ${String(nominal)} first ${String(clause.first)} next ${sights[at + 1]?.outcome ?? ''}${following}`,
    );
    const end = classesOf(words.at(-1) ?? '');
    if (words.length > 1 && (end.includes('good') || end.includes('bad')))
      found.add('ends in outcome').add(`ends in outcome nominal ${String(nominal)} topic ${own.topic}`).add(`ends in outcome fk ${shape[0] ?? ''}`);
    for (const kind of around.get(clause.sentence) ?? []) found.add(`sentence ${kind}`);
    found.add(`since question ${bin(sinceAsked[at] ?? 99, 1, 2, 3, 5, 8)}`);
    const bullet = /^ ?(?:[-•*–—]|\d+ ?[.)]|q \d)/.test(plain);
    if (bullet) found.add('bullet').add(`bullet nominal ${String(nominal)}`);
    for (const [name, offset] of [
      ['-1', -1],
      ['+1', 1],
      ['-2', -2],
      ['+2', 2],
    ] as const) {
      const near = sights[at + offset];
      const other = list[at + offset];
      if (near === undefined || other === undefined) {
        found.add(`${name} none`);
        continue;
      }
      const same = other.sentence === clause.sentence ? '=' : '/';
      found.add(`${name} act ${near.act}${same}`);
      found.add(`${name} outcome ${near.outcome}${same}`);
      found.add(`${name} fk ${near.shape[0] ?? ''}${same}`);
      if (Math.abs(offset) === 1) {
        found.add(`${name} act ${near.act} own ${own.act}${same}`);
        found.add(`${name} end ${near.ending}${same}`);
        found.add(`${name} f ${near.front}`);
        found.add(`${name} fk2 ${near.shape[0] ?? ''} ${near.shape[1] ?? ''}`);
        found.add(`${name} size ${bin(near.words.length, 2, 4, 8)}${same}`);
        found.add(`${name} outcome ${near.outcome} nominal ${String(nominal)}${same}`);
        found.add(`${name} topic ${near.topic}${same}`);
        for (const kind of near.kinds) found.add(`${name} c ${kind}`);
        for (const tone of near.tones)
          found
            .add(`${name} tone ${tone}`)
            .add(`${name} tone ${tone}${same} nominal ${String(nominal)}`);
      }
    }
    return [...found];
  });
}
