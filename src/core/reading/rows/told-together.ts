import type { Clause } from '../clauses.ts';
import { setOutcome, type AskedEntry } from '../notebook.ts';
import { outcomeOf } from '../outcomes.ts';
import type { Evidence, Outcome, QuestionFinding } from '../reading.ts';
import { isNamedIn, near, sureOutcome, theRest } from './pointed.ts';
import { itemsOf, type Item } from './names.ts';
import { isNotAboutJob, type Surroundings } from '../topics.ts';

/**
 * Names told in one breath become questions of their own, each with what was said of it: 'excel, my gap
 * and salary. the gap threw me, the rest was ok'.
 */
export function toldTogether(
  questions: AskedEntry[],
  list: readonly Clause[],
  around: Surroundings,
  text: string,
): void {
  for (const entry of [...questions]) {
    const { also, ...whole } = entry.finding;
    const others = questions.filter((each) => each !== entry);
    const items = itemsOf(whole, around, isRestOfRow(whole, questions, text));
    if (items !== null && questions.includes(entry)) {
      const made = itemsTold(items, { ...entry, finding: whole }, list).filter(
        (each) => !goesWith(each, others),
      );
      const [first] = made;
      if (first !== undefined && also !== undefined) first.also = also;
      const place = questions.indexOf(entry);
      questions.splice(place, 1, ...made.map((finding) => ({ ...entry, finding })));
      for (const each of made) takeIn(each, questions, entry.sentence);
    }
    // A line that goes with a question told before may name others beside it.
    for (const line of also ?? []) {
      const beside = (itemsOf(line, around) ?? []).filter(
        ({ topics: [best] }) => best?.id !== whole.topics[0]?.id,
      );
      const from = { ...whole, ...line, outcome: 'unknown', outcomeSure: false } as const;
      const told = { ...entry, finding: { ...from, by: null, times: 1, followUps: 0 } };
      for (const each of itemsTold(beside, told, list))
        if (!goesWith(each, questions)) questions.push({ ...entry, finding: each });
    }
  }
}

/** 'questions on pricing' and then 'churn and my notice period': only a comma stands between. */
const isRestOfRow = (
  { start }: Evidence,
  questions: readonly AskedEntry[],
  text: string,
): boolean =>
  questions.some(
    ({ finding }) =>
      finding.end <= start &&
      start - finding.end < 8 &&
      /^, ?(?:and )?$/u.test(text.slice(finding.end, start)),
  );

/** Each of the names as a question, with what was said of it, or of all of them. */
function itemsTold(
  items: readonly Item[],
  { finding, sentence }: AskedEntry,
  list: readonly Clause[],
): QuestionFinding[] {
  if (items.length === 0) return [];
  const said = list.filter(
    (clause) =>
      clause.start >= (items.at(-1)?.end ?? finding.end) &&
      clause.sentence - sentence <= near &&
      outcomeOf(clause) !== null,
  );
  const ownWord = items.map(({ text }) => said.find((clause) => isNamedIn(clause.plain, text)));
  const rest = said.find(({ plain }) => theRest.test(plain));
  const isTold = rest !== undefined || ownWord.some((clause) => clause !== undefined);
  const counted = items.some(({ times }) => times !== null);
  return items.map(({ text: quote, times, start, topics }, at) => ({
    ...finding,
    ...(isTold ? toldIn(ownWord[at] ?? rest) : {}),
    ...{ quote, start, end: start + quote.length, topics },
    times: counted ? (times ?? 1) : finding.times,
    notAboutJob: isNotAboutJob(topics),
  }));
}

/** One question per concern and round: what was asked before is another line on it. True: it was. */
function goesWith(one: QuestionFinding, others: readonly AskedEntry[]): boolean {
  const before = others.find(
    ({ finding }) => finding.start <= one.start && finding.topics[0]?.id === one.topics[0]?.id,
  )?.finding;
  if (before === undefined) return false;
  if (before.start < one.start) before.also = [...(before.also ?? []), lineOf(one)];
  before.times = Math.max(before.times, one.times);
  if (one.outcome !== 'unknown') setOutcome(before, one.outcome, one.outcomeSure);
  return true;
}

const lineOf = ({ quote, start, end, confidence, source }: QuestionFinding): Evidence => ({
  quote,
  start,
  end,
  confidence,
  source,
});

function toldIn(clause: Clause | undefined): { outcome: Outcome; outcomeSure: boolean } {
  const told = clause === undefined ? null : outcomeOf(clause);
  return told === null
    ? { outcome: 'unknown', outcomeSure: false }
    : { outcome: told.outcome, outcomeSure: told.confidence >= sureOutcome };
}

/** 'the gap one threw me', heard as a question of its own, speaks of the one just told. */
function takeIn(one: QuestionFinding, questions: AskedEntry[], sentence: number): void {
  const id = one.topics[0]?.id;
  for (const other of questions.filter(
    ({ finding, sentence: at }) =>
      finding !== one && finding.topics[0]?.id === id && Math.abs(at - sentence) <= near,
  )) {
    const { start, outcome, outcomeSure, times } = other.finding;
    if (start < one.end) continue;
    one.also = [...(one.also ?? []), lineOf(other.finding)];
    if (outcome !== 'unknown') Object.assign(one, { outcome, outcomeSure });
    one.times = Math.max(one.times, times);
    questions.splice(questions.indexOf(other), 1);
  }
}
