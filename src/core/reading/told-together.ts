import { concernCalled } from '../ontology/index.ts';
import type { Clause } from './clauses.ts';
import { timesIn } from './counts.ts';
import { setOutcome, type AskedEntry } from './notebook.ts';
import { outcomeIn, outcomeOf } from './outcomes.ts';
import type { Evidence, Outcome, QuestionFinding, TopicGuess } from './reading.ts';
import { isNamedIn } from './pointed.ts';
import { isNominal } from './shapes.ts';
import { glance, isNotAboutJob, ownTopic, topicsOf, type Surroundings } from './topics.ts';
import { topicWords } from './words.ts';

/** What stands before the names: 'she asked about', 'questions on'. */
const frame =
  /^(?:[^,\n]{0,60}?(?:\b(?:about|abt|on|into|regarding|re|concerning|covered|mentioned|raised)\s+|\b(?:ask(?:ed)?|questions?|topics?|things?)\s*:\s*))?/iu;
const between = /, (?:(?:and|plus|also|then|n) )?|,| (?:and|[&+n]|plus|then) /giu;
const lead = /^(?:about|on|my|the|our|your|a|an|some|also|then) /iu;

/** Words of one of the names: more is a sentence. */
const longest = 4;
/** From here on words are surely near a concern: with a name of it among them, and without. */
const sureName = 0.6;
const sure = 0.8;
/** Without one, beside words that are a name. */
const sureBeside = 0.7;

/** A question within a row has at most so many words: 'how i plan a week for four depots'. */
const longestAsked = 10;
const asks = /^(?:how|why|what|when|where|who|which|if|whether)\s/iu;
/** From here on a guess says what a question of the row is about. */
const sureAsked = 0.5;

/** 'night shifts twice and my back once': how often one of the row was put. */
const often =
  / (?:twice|thrice|once|again|too|\d ?x|x ?\d|(?:\d|two|three|four|five|six) times)$/iu;

interface Item {
  /** Its words without how often. */
  text: string;
  /** By its own words; null: they say nothing of it. */
  times: number | null;
  start: number;
  end: number;
  topics: TopicGuess[];
}

/**
 * 'excel, my gap and how i plan' told as one: each is a matter of its own. null: it is one matter.
 * `goesOn`: it is itself the rest of such a row.
 */
function itemsOf({ quote, start }: Evidence, around: Surroundings, goesOn = false): Item[] | null {
  const from = frame.exec(quote)?.[0].length ?? 0;
  const rest = withoutSigns(quote.slice(from));
  if (rest.includes('\n') || concernCalled(bare(rest)) !== null) return null;
  const items: Item[] = [];
  let at = 0;
  for (const match of [...rest.matchAll(between), null]) {
    const to = match?.index ?? rest.length;
    const skipped = /^(?:about|on) /iu.exec(rest.slice(at, to))?.[0].length ?? 0;
    const told = rest.slice(at + skipped, to);
    const text = told.replace(often, '');
    const times = text === told ? null : timesIn(told.toLowerCase(), null).times;
    // 'sap and my degree, degree was awful': how one of them went.
    if (items.length > 1 && isVerdict(rest.slice(at))) break;
    if (!isName(text) && !isAsked(text)) return null;
    const topics = topicsOf(named(text), around);
    const begin = start + from + at + skipped;
    items.push({ text, times, start: begin, end: start + from + to, topics });
    at = to + (match?.[0].length ?? 0);
  }
  const apart = isOfTheirs(items) || isCompound(items);
  if (apart) unlike(items);
  const ids = new Set(items.map(({ topics }) => topics[0]?.id));
  // One of them may be a matter of their own words.
  const called = items.some(({ text }) => concernCalled(bare(text)) !== null);
  const known = items.filter((item) => isKnown(item, called ? sureBeside : sure));
  const needed = apart ? 0 : Math.max(goesOn ? 1 : 2, ids.size - 1);
  return ids.size > 1 && ids.size === items.length && known.length >= needed ? items : null;
}

/** 'my availability and my uniform size': each is called the candidate's own. */
const isOfTheirs = (items: readonly Item[]): boolean =>
  items.length > 1 && items.every(({ text }) => /^my \p{L}/iu.test(text));

/** 'my crane licence and tank cleaning': two matters of two words, near to different concerns. */
function isCompound([one, other, ...more]: readonly Item[]): boolean {
  if (one === undefined || other === undefined || more.length > 0) return false;
  if (!/^my /iu.test(one.text)) return false;
  if ([one, other].some(({ text }) => isAsked(text) || topicWords(text).length < 2)) return false;
  return glance(bare(one.text)).concern !== glance(bare(other.text)).concern;
}

/** Surely two matters: a guess no surer than this that another one has already gives way to its own words. */
const unsure = 0.5;

function unlike(items: Item[]): void {
  const taken = new Set<string>();
  for (const item of items) {
    const [best] = item.topics;
    if (best !== undefined && taken.has(best.id) && best.confidence < unsure)
      item.topics = [ownTopic(bare(item.text)), ...item.topics.slice(1)];
    taken.add(item.topics[0]?.id ?? '');
  }
}

function isVerdict(text: string): boolean {
  const plain = text
    .toLowerCase()
    .replaceAll(/['\u2019]/gu, '')
    .trim();
  return plain.split(/\s+/u).length <= longest && outcomeIn(plain) !== null;
}

/** 'how i plan', where 'how many tasks' presses on with what stands before it. */
const isAsked = (text: string): boolean =>
  asks.test(text.trim()) &&
  (/\b(?:i|my|me)\b/iu.test(text) || concernCalled(bare(text)) !== null) &&
  text.trim().split(/\s+/u).length <= longestAsked;

/** Without the signs at its end. */
function withoutSigns(text: string): string {
  let end = text.length;
  while (end > 0 && ' .,;:!?'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

const bare = (text: string): string => {
  let left = text.trim();
  while (lead.test(left)) left = left.replace(lead, '');
  return left;
};

/** 'my back' is a concern's name as 'back' is not. */
const named = (text: string): string => (glance(text).named ? text.trim() : bare(text));

function isName(text: string): boolean {
  const name = bare(text);
  return name !== '' && name.split(/\s+/u).length <= longest && isNominal(name.toLowerCase());
}

/** From here on a word on how it went is no guess. */
const sureOutcome = 0.6;

/** `from`: how near a concern its words must be without a name of it; less beside one that is called by name. */
function isKnown({ text, topics }: Item, from: number): boolean {
  const name = named(text);
  if (isAsked(text)) return (topics[0]?.confidence ?? 0) >= sureAsked;
  const { confidence, named: isNamed } = glance(name);
  return concernCalled(name) !== null || confidence >= (isNamed ? sureName : from);
}

/** So many sentences on, a word on how it went may still name one of several matters. */
const near = 2;

const theRest = /(?:^| )(?:the )?(?:rest|others|other (?:ones?|two|three)|everything else)(?= |$)/;

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
