import { rankObstacles } from '../src/core/reading/obstacles.ts';
import { readNotes } from '../src/core/reading/rules.ts';
import type { Evidence, QuestionFinding, Reading } from '../src/core/reading/reading.ts';
import type { ReadingModel } from '../src/core/reading/learned/model.ts';
import { learnedModel } from '../src/core/reading/learned/weights.ts';
import { developmentAuthors, untouchedAuthors } from './training/authors.ts';
import { examplesOf } from './training/examples.ts';
import { train } from './training/train.ts';
import { asked } from './reading-asked.ts';
import { costFigures } from './reading-cost.ts';
import { told, type Gold, type GoldQuestion, type Span } from './reading-labels.ts';
import { overlaps } from './training/overlap.ts';

export interface Figure {
  name: string;
  value: number;
  unit: string;
  goal?: { atLeast?: number; atMost?: number };
  note?: string;
}

const isTopic = (id: string, allowed: readonly string[]) =>
  allowed.some((topic) => (topic.startsWith('~') ? id.includes(topic.slice(1)) : id === topic));

const lines = (question: QuestionFinding): Evidence[] => [question, ...(question.also ?? [])];
const isWeak = (outcome: string) => outcome === 'shaky' || outcome === 'off_guard';

/** Found of what was there, and right of what was found. */
class Tally {
  found = 0;
  there = 0;
  right = 0;
  given = 0;

  add(there: readonly boolean[], given: readonly boolean[]): void {
    this.there += there.length;
    this.found += there.filter(Boolean).length;
    this.given += given.length;
    this.right += given.filter(Boolean).length;
  }

  get f1(): number {
    const recall = this.there === 0 ? 1 : this.found / this.there;
    const precision = this.given === 0 ? 1 : this.right / this.given;
    return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  }
}

export interface Miss {
  name: string;
  what: string;
}

/** Reads all texts and compares; `misses` says where, for the development set only. */
export function score(
  readings: readonly { gold: Gold; reading: Reading }[],
  part: string,
  misses: Miss[] = [],
): Figure[] {
  const tallies = {
    question: new Tally(),
    weak: new Tally(),
    repeat: new Tally(),
    fact: new Tally(),
    landed: new Tally(),
    cause: new Tally(),
  };
  const hits = {
    top1: 0,
    top3: 0,
    topics: 0,
    factTopic: 0,
    facts: 0,
    top: 0,
    tops: 0,
    dates: 0,
    dated: 0,
    invented: 0,
    undated: 0,
  };
  for (const { gold, reading } of readings) {
    const miss = (what: string) => misses.push({ name: gold.name, what });
    const at = (span: Span) => gold.text.slice(span.start, span.end);
    const of = (question: QuestionFinding) =>
      gold.questions.filter((one) => lines(question).some((line) => overlaps(line, one)));
    const by = (one: GoldQuestion) =>
      reading.questions.filter((question) => lines(question).some((line) => overlaps(line, one)));
    tallies.question.add(
      gold.questions.map((one) => by(one).length > 0 || !miss(`question missed: ${at(one)}`)),
      reading.questions.map(
        (question) =>
          of(question).length > 0 ||
          !miss(`no question: ${question.quote} [${question.topics[0]?.id ?? ''}]`),
      ),
    );
    tallies.weak.add(
      gold.questions
        .filter((one) => isWeak(one.outcomes[0] ?? ''))
        .map(
          (one) =>
            by(one).some((question) => isWeak(question.outcome)) ||
            !miss(`weak missed: ${at(one)} [${by(one)[0]?.outcome ?? '-'}]`),
        ),
      reading.questions
        .filter((question) => isWeak(question.outcome))
        .map(
          (question) =>
            of(question).some((one) => one.outcomes.some(isWeak)) ||
            !miss(`not weak: ${question.quote} [${question.outcome}]`),
        ),
    );
    tallies.repeat.add(
      gold.questions
        .filter((one) => (one.times[0] ?? 1) > 1)
        .map(
          (one) =>
            by(one).some((question) => question.times > 1) || !miss(`repeat missed: ${at(one)}`),
        ),
      reading.questions
        .filter((question) => question.times > 1)
        .map(
          (question) =>
            of(question).some((one) => one.times.some((times) => times > 1)) ||
            of(question).length > 1 ||
            !miss(`no repeat: ${question.quote} [${String(question.times)}]`),
        ),
    );
    tallies.fact.add(
      gold.learned.map(
        (one) =>
          reading.learned.some((fact) => overlaps(fact, one)) || !miss(`fact missed: ${at(one)}`),
      ),
      reading.learned.map(
        (fact) =>
          gold.learned.some((one) => overlaps(fact, one)) ||
          !miss(`no fact: ${fact.quote} [${fact.topic}]`),
      ),
    );
    tallies.landed.add(
      gold.landed.map(
        (one) =>
          reading.landed.some((line) => overlaps(line, one)) || !miss(`landed missed: ${at(one)}`),
      ),
      reading.landed.map(
        (line) =>
          gold.landed.some((one) => overlaps(line, one)) || !miss(`not landed: ${line.quote}`),
      ),
    );
    tallies.cause.add(
      gold.causes.map(
        (cause) =>
          reading.diagnosis.some((one) => one.cause === cause) || !miss(`cause missed: ${cause}`),
      ),
      reading.diagnosis.map(
        (one) =>
          gold.causes.includes(one.cause) || !miss(`no cause: ${one.cause} ${one.evidence.quote}`),
      ),
    );
    for (const one of gold.learned) {
      const fact = reading.learned.find((each) => overlaps(each, one));
      if (fact === undefined) continue;
      hits.facts++;
      if (one.topics.includes(fact.topic)) hits.factTopic++;
      else miss(`fact topic ${fact.topic}, not ${one.topics.join('/')}: ${at(one)}`);
    }
    for (const one of gold.questions) {
      const found = by(one);
      if (found.length === 0) continue;
      hits.topics++;
      if (found.some((question) => isTopic(question.topics[0]?.id ?? '', one.topics))) hits.top1++;
      else
        miss(
          `topic ${found[0]?.topics.map((topic) => topic.id).join('/') ?? ''}, not ${one.topics.join('/')}: ${at(one)}`,
        );
      if (found.some((question) => question.topics.some((topic) => isTopic(topic.id, one.topics))))
        hits.top3++;
    }
    if (gold.top !== null) {
      hits.tops++;
      const first = rankObstacles([{ round: 1, reading }])[0]?.id ?? 'none';
      if (isTopic(first, gold.top)) hits.top++;
      else miss(`top ${first}, not ${gold.top.join('/')}`);
    }
    if (gold.next !== null) {
      hits.dated++;
      if (reading.next?.wall === gold.next.wall && reading.next.zone === gold.next.zone)
        hits.dates++;
      else miss(`date ${reading.next?.wall ?? 'none'}, not ${gold.next.wall}`);
    } else {
      hits.undated++;
      if (reading.next !== null) {
        hits.invented++;
        miss(`invented date ${reading.next.wall}: ${reading.next.quote}`);
      }
    }
  }
  const f1 = (name: string, tally: Tally, goal?: number): Figure => ({
    name: `reading ${part}: ${name}`,
    value: tally.f1,
    unit: 'F1',
    ...(goal === undefined ? {} : { goal: { atLeast: goal } }),
    note: `n ${String(tally.there)}, given ${String(tally.given)}`,
  });
  const share = (name: string, value: number, n: number, goal?: number): Figure => ({
    name: `reading ${part}: ${name}`,
    value: n === 0 ? 1 : value / n,
    unit: 'share',
    ...(goal === undefined ? {} : { goal: { atLeast: goal } }),
    note: `n ${String(n)}`,
  });
  return [
    f1('questions', tallies.question, 0.85),
    f1('weak spots', tallies.weak, 0.8),
    f1('repeats', tallies.repeat, 0.8),
    f1('employer facts', tallies.fact, 0.8),
    share('fact topic', hits.factTopic, hits.facts),
    share('topic top-1', hits.top1, hits.topics, 0.75),
    share('topic top-3', hits.top3, hits.topics, 0.92),
    share('top obstacle', hits.top, hits.tops, 0.85),
    share('dates exact', hits.dates, hits.dated, 0.9),
    {
      name: `reading ${part}: invented dates`,
      value: hits.invented,
      unit: 'dates',
      goal: { atMost: 0 },
      note: `n ${String(hits.undated)}`,
    },
    f1('what landed', tallies.landed),
    f1('stated causes', tallies.cause),
  ];
}

const readWith = (golds: readonly Gold[], model: ReadingModel) =>
  golds.map((gold) => ({
    gold,
    reading: readNotes({ text: gold.text, ...told, employer: null, people: [] }, model),
  }));

/** Into so many groups the authors are dealt. */
const groups = 4;

/**
 * Each author's texts, read with what the authors of the other groups taught: the honest figures. Only
 * the families of words (bench/training/families) were found, without labels, from all of them.
 */
export function authorOut(authors: ReadonlyMap<string, readonly Gold[]>) {
  const dealt = [...authors].map(([author, golds], at) => ({
    author,
    golds,
    group: at % groups,
    examples: golds.map((gold) => examplesOf(gold)),
  }));
  return Array.from({ length: groups }, (_, group) => {
    const model = train(
      dealt.filter((each) => each.group !== group).flatMap(({ examples }) => examples),
    );
    return dealt
      .filter((each) => each.group === group)
      .map(({ author, golds }) => ({ author, readings: readWith(golds, model) }));
  }).flat();
}

/** What the short list holds once it was answered: in the chat nobody has to take a guess as it is. */
const onceAsked = (readings: readonly { gold: Gold; reading: Reading }[], part: string): Figure[] =>
  score(readings.map(asked), part).flatMap(({ name, value, unit, note }) =>
    /: (?:weak spots|repeats|top obstacle)$/.test(name)
      ? [{ name: `${name} once asked`, value, unit, ...(note === undefined ? {} : { note }) }]
      : [],
  );

/** Texts of one manner, by how the names of their authors begin. */
const manners = ['plain', 'ordinary', 'chatty', 'mixed'];
const mannerOf = (author: string): string =>
  manners.find((manner) => author.startsWith(manner)) ?? 'dumps';

/** The figures of each part beside those of the whole: no goals of their own. */
const partly = (parts: ReadonlyMap<string, readonly { gold: Gold; reading: Reading }[]>) =>
  [...parts].flatMap(([name, readings]) =>
    score(readings, name).flatMap((figure) => {
      if (figure.goal === undefined) return [];
      const { name: called, value, unit, note } = figure;
      return [{ name: called, value, unit, ...(note === undefined ? {} : { note }) }];
    }),
  );

/**
 * Quality on the development texts, each author read by a model that never saw that author; on the
 * texts nobody tuned on, by the model as shipped; each whole and by manner or author; then cost.
 */
export async function run(): Promise<Figure[]> {
  const authors = developmentAuthors();
  const parts = authorOut(authors);
  const development = parts.flatMap(({ readings }) => readings);
  const byManner = new Map(
    [...Map.groupBy(parts, ({ author }) => mannerOf(author))].map(([manner, own]) => [
      `development, ${manner}`,
      own.flatMap(({ readings }) => readings),
    ]),
  );
  const model = learnedModel();
  const untouched = new Map(
    [...untouchedAuthors()].map(([name, golds]) => [name, readWith(golds, model)]),
  );
  const fresh = [...untouched.values()].flat();
  return [
    ...score(development, 'development, author-out'),
    ...onceAsked(development, 'development, author-out'),
    ...score(fresh, 'untouched'),
    ...onceAsked(fresh, 'untouched'),
    ...partly(byManner),
    ...partly(untouched),
    ...costFigures([...authors.values()].flat().map((gold) => gold.text)),
  ];
}
