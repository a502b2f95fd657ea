import { concernCalled } from '../../ontology/index.ts';
import { cutAt, type Clause } from '../clauses.ts';
import { called } from '../called.ts';
import { defaultSpace, glance } from '../topics.ts';
import { isAskedItem, isItem, isNamedItem, itemWords, matterAt } from './item.ts';

const joins = /^(?:and|then|plus|[&+])$/;
/** 'nights my back why i left': what begins another item where no sign does. */
const opens = /^(?:my|why|how|what|when|whether|if|can|would|do|am)$/;
/** Behind these a noun or question goes on. */
const leadsOn =
  /^(?:and|or|about|on|in|of|with|for|at|to|from|by|into|over|through|as|like|than|is|was|what|how|why|if|when|know|say|said|explain|asked|tell|me|not|but|so|because|bc|that|the|a|an|my)$/;

interface Cut {
  /** Token number. */
  at: number;
  /** A word joins the two; else only their order tells that they are two. */
  joined: boolean;
}

const word = (clause: Clause, at: number): string => clause.tokens[at]?.word.text ?? '';

/** 'moving and handling', 'health and safety': one thing with an 'and' in it. */
function isInName({ tokens }: Clause, at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 2), at + 3).map((token) => token.word);
  const place = Math.min(2, at);
  return called(defaultSpace(), words).some(
    (name) => name.at < place && name.at + name.words.length > place + 1,
  );
}

/** The tokens at which an item behind `from` (an offset in `plain`) may begin. */
function jointsIn(clause: Clause, from: number, unmarked: boolean): Cut[] {
  return clause.tokens.flatMap((_, at): Cut[] => {
    if ((clause.places[at] ?? 0) <= from || at >= clause.tokens.length - 1) return [];
    const [own, before] = [word(clause, at), word(clause, at - 1)];
    if (joins.test(own))
      return joins.test(before) || isInName(clause, at) ? [] : [{ at, joined: true }];
    const begins = unmarked && opens.test(own) && !leadsOn.test(before);
    return begins ? [{ at, joined: false }] : [];
  });
}

const partsOf = (clause: Clause, from: number, cuts: readonly Cut[]): string[] => {
  const bounds = [from, ...cuts.map(({ at }) => clause.places[at] ?? 0), clause.plain.length];
  return bounds.slice(1).map((to, at) => itemWords(clause.plain.slice(bounds[at], to).trim()));
};

/** Without those in the middle of a question: 'how i plan my week' is one. */
function withoutInner(clause: Clause, from: number, cuts: readonly Cut[]): Cut[] {
  const kept: Cut[] = [];
  for (const cut of cuts) {
    const start = kept.at(-1)?.at;
    const left = clause.plain.slice(
      start === undefined ? from : clause.places[start],
      clause.places[cut.at],
    );
    if (cut.joined || isNamedItem(itemWords(left.trim()))) kept.push(cut);
  }
  return kept;
}

/** From here on words are near enough to a concern to be a matter without a sign behind them. */
const near = 0.4;
function isKnown(words: string): boolean {
  const { named, confidence } = glance(words);
  return named || confidence >= near;
}

/** Two matters rather than one with an 'and' in it. */
function areApart(one: string, other: string): boolean {
  if (isAskedItem(one) || isAskedItem(other)) return true;
  const [a, b] = [glance(one), glance(other)];
  return a.concern !== b.concern && (a.named || b.named || /^(?:my|the|an?) /.test(other));
}

/** Words that say how it went and stand before no noun: 'nights ok weekends fine'. */
const closes = /^(?:ok|okay|fine|alright|meh)$/;
const closesBehind: Readonly<Record<string, RegExp>> = {
  me: /^(?:threw|stumped|floored)$/,
  clue: /^no$/,
  problem: /^no$/,
  good: /^(?:went|not)$/,
  well: /^(?:went|so|not)$/,
};
/** What goes on behind a word on how it went. */
const tail =
  /^(?:with|w|at|for|on|about|in|to|by|but|and|because|bc|though|tho|as|i|enough|lol|too|so|apart|except|now|there|today|actually|really|overall|again|from|of|or|if|when|until|that|we|it|haha|thanks|was|were|is|went|either|all|me|what|how|[^\p{L}\d]+)$/u;
/** What may say how a thing named once more went. */
const verdict =
  /^(?:was|were|went|is|ok|okay|fine|good|great|bad|threw|got|killed|floored|i|one|ones|bit|part|thing|question|never|no|not|yes|meh|awful|hard|easy|test|took|could|couldnt)$/;
const leadsNoun = /^(?:the|my|a|an|on|that)$/;

/** 'and then', 'until then': nothing ends before it. */
const closedThen = /^(?:and|plus|but|if|to|til|till|until|by|since|from|or|even|only|just|so)$/;

/** So few words are no run of several things told. */
const shortRun = 5;

/** Where one thing told ends and the next begins though no sign says so. */
function runsOn(clause: Clause): number[] {
  const { tokens } = clause;
  if (clause.words.length < shortRun) return [];
  const seen = new Set<string>();
  const found: number[] = [];
  tokens.forEach(({ word: { text, stem, spoken } }, at) => {
    if (!spoken) return;
    const [before, next] = [word(clause, at - 1), word(clause, at + 1)];
    const told =
      at > 0 && (closes.test(before) || closesBehind[before]?.test(word(clause, at - 2)));
    const far = at - (found.at(-1) ?? 0);
    if (told === true && far > 1 && !tail.test(text)) found.push(at);
    else if (
      text === 'then' &&
      far > 1 &&
      !closedThen.test(before) &&
      tokens[at + 1]?.word.spoken === true
    )
      found.push(at);
    else if (
      stem !== '' &&
      seen.has(stem) &&
      (verdict.test(next) || verdict.test(word(clause, at + 2))) &&
      far > 1
    ) {
      const lead = leadsNoun.test(before) ? at - 1 : at;
      if (lead > (found.at(-1) ?? 0) && !leadsOn.test(word(clause, lead - 1))) found.push(lead);
    }
    if (stem !== '') seen.add(stem);
  });
  return found;
}

/** Clauses with everything apart that was told in one breath without a sign between. */
function cutRuns(list: readonly Clause[]): Clause[] {
  return list.flatMap((clause) => {
    const cuts = runsOn(clause);
    return cuts.length === 0 ? [clause] : cutAt(clause, cuts);
  });
}

/**
 * The clauses with a row of matters cut at every 'and' of it: 'they asked about excel, my gap and salary',
 * 'nights and lifting and why i left'; and with what is told without signs between cut where the next
 * thing begins.
 */
export function cutRows(whole: readonly Clause[]): Clause[] {
  const list = cutRuns(whole);
  const found: Clause[] = [];
  let led = -1;
  let items = 0;
  list.forEach((clause, number) => {
    const from = matterAt(clause);
    const next = list[number + 1];
    if (list[number - 1]?.sentence !== clause.sentence) items = 0;
    if (from >= 0) led = clause.sentence;
    const isLed = led === clause.sentence;
    const start = Math.max(0, from);
    const last = next?.sentence !== clause.sentence || !isItem(itemWords(next.plain));
    const cuts = withoutInner(clause, start, jointsIn(clause, start, isLed));
    const parts = partsOf(clause, start, cuts);
    const matter = itemWords(clause.plain.slice(start).trim());
    const isRow =
      cuts.length > 0 &&
      parts.every(isItem) &&
      cuts.every(({ joined }, at) => joined || isKnown(parts[at] ?? '')) &&
      concernCalled(matter) === null &&
      (parts.length > 2
        ? isLed || items > 0 || parts.some(isAskedItem)
        : last && (isLed || items > 0) && (items > 0 || areApart(parts[0] ?? '', parts[1] ?? '')));
    if (isRow || isItem(matter)) items++;
    else if (matter !== '') items = 0;
    found.push(
      ...(isRow
        ? cutAt(
            clause,
            cuts.map(({ at }) => at),
          )
        : [clause]),
    );
  });
  return found;
}
