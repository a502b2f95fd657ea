import { concernCalled } from '../../ontology/index.ts';
import { timesIn } from '../counts.ts';
import { outcomeIn } from '../outcomes.ts';
import type { Evidence, TopicGuess } from '../reading.ts';
import { isNominal } from '../shapes.ts';
import { glance, ownTopic, topicsOf, type Surroundings } from '../topics.ts';
import { topicWords } from '../words.ts';

/** What stands before the names: 'she asked about', 'questions on'. */
const frame =
  /^(?:[^,\n]{0,60}?(?:\b(?:about|abt|on|into|regarding|re|concerning|covered|mentioned|raised)\s+|\b(?:ask(?:ed)?|questions?|topics?|things?)\s*:\s*))?/iu;
const between = /, (?:(?:and|plus|also|then|n) )?|,| (?:and|[&+n]|plus|then) /giu;
const lead = /^(?:about|on|my|the|our|your|a|an|some|also|then) /iu;

/** Characters: what is longer says more than how one of them went. */
const longestVerdict = 60;
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

/** One of the names or questions of a row. */
export interface Item {
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
export function itemsOf(
  { quote, start }: Evidence,
  around: Surroundings,
  goesOn = false,
): Item[] | null {
  const from = frame.exec(quote)?.[0].length ?? 0;
  const rest = withoutSigns(quote.slice(from));
  if (rest.includes('\n') || concernCalled(bare(rest)) !== null) return null;
  const pieces: Omit<Item, 'topics'>[] = [];
  let at = 0;
  for (const match of [...rest.matchAll(between), null]) {
    const to = match?.index ?? rest.length;
    const skipped = /^(?:about|on) /iu.exec(rest.slice(at, to))?.[0].length ?? 0;
    const told = rest.slice(at + skipped, to);
    const text = told.replace(often, '');
    const times = text === told ? null : timesIn(told.toLowerCase(), null).times;
    // 'sap and my degree, degree was awful': how one of them went.
    if (pieces.length > 1 && rest.length - at < longestVerdict && isVerdict(rest.slice(at))) break;
    if (!isName(text) && !isAsked(text)) return null;
    const begin = start + from + at + skipped;
    pieces.push({ text, times, start: begin, end: start + from + to });
    at = to + (match?.[0].length ?? 0);
  }
  if (pieces.length < 2) return null;
  const items = pieces.map((each) => ({ ...each, topics: topicsOf(named(each.text), around) }));
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
  (/\b(?:i|id|ive|im|my|me)\b/iu.test(text) || concernCalled(bare(text)) !== null) &&
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
  return (
    name !== '' &&
    !asks.test(name) &&
    name.split(/\s+/u).length <= longest &&
    isNominal(name.toLowerCase())
  );
}

/** `from`: how near a concern its words must be without a name of it; less beside one that is called by name. */
function isKnown({ text, topics }: Item, from: number): boolean {
  const name = named(text);
  if (isAsked(text)) return (topics[0]?.confidence ?? 0) >= sureAsked;
  const { confidence, named: isNamed } = glance(name);
  return concernCalled(name) !== null || confidence >= (isNamed ? sureName : from);
}
