import { withDictatedSigns } from './dictated.ts';
import { nothingKnown, type Known } from './known.ts';
import { withShorthand } from './shorthand.ts';
import { tokens, type Token } from './tokens.ts';
import type { Word } from './vocabulary.ts';

/** A piece of the notes that says one thing. */
export interface Clause {
  start: number;
  end: number;
  tokens: readonly Token[];
  /** Its words, without signs. */
  words: readonly Word[];
  /** Words joined by one space, lower case, apostrophes dropped: what the cue patterns look at. */
  plain: string;
  /** Offset in `plain` of each token. */
  places: readonly number[];
  /** Number of the sentence (or line) it stands in. */
  sentence: number;
  /** First in its sentence. */
  first: boolean;
  /** First in its line. */
  newLine: boolean;
  /** Not at the beginning of a sentence, so that a capital letter means a name. */
  inside: boolean;
  known: Known;
}

const sentenceEnd = /^[.!?;…。！？；؟]$/u;
/** A set of the words in a line. */
const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

const abbreviations = /^(?:[a-z]|mr|mrs|ms|dr|vs|etc|approx|eg|ie|st|prof|inc|ltd)$/;
const joiners =
  /^(?:and|but|then|so|though|although|plus|also|whereas|while|[n&+]|or|yet|anyway|otherwise|afterwards|next|later|finally|after)$/;
const pronouns = words(
  'he she they i we it you id ive im hes shes theyre theyve theyd somebody someone ' +
    'everyone everybody nobody both all each that this there which',
);
const determiners = words('the a an one their his her my another some our its');
const reportVerb = words(
  'asked asks ask asking said says told tells wanted wants want kept keeps went ' +
    'mentioned explained wondered pushed pressed grilled quizzed brought came raised ' +
    'thinks thought liked loved seemed needs need is are was were has have had will would ' +
    'froze blanked waffled rambled admitted reckons looked laughed nodded wrote got did ' +
    'didnt dont doesnt wasnt started talked threw struggled answered felt know knew can ' +
    'could should let lost made gave took left hopes hope plan plans run runs works called ' +
    'introduced dug worry worries worried noticed complained hates hate loves decides ' +
    'reports leads spoke mumbled stumbled handled nailed managed interrupted pointed ' +
    'insisted repeated returned circled jumped moved turned ended opened closed checked ' +
    'tested challenged questioned probed doubted showed used use',
);
const complementizers = words(
  'that if whether when what how why who which where because bc cos cause since as than ' +
    'like after before until think thought guess suppose hope know knew believe say said ' +
    'says sure told and but or of for with to the a an so then everything anything ' +
    'something thing things once though while even question questions way time reason case ' +
    'felt feel realised realized wish means except unless from about on by in at not make ' +
    'made ask asked asks wondered me us him her whatever whenever whoever',
);
const adverbs = words(
  'also just really then even still only both all kind of sort never always already ' +
    'clearly definitely probably actually obviously apparently basically literally ' +
    'suddenly first again straight away later now immediately honestly mostly mainly twice ' +
    'quickly briefly specifically',
);

const wordAt = (list: readonly Token[], at: number): string => list[at]?.word.text ?? '';

/** Does a subject with its verb begin at token `at`? Names count as subjects before a report verb. */
function opens(list: readonly Token[], at: number): boolean {
  const first = wordAt(list, at);
  if (/^(?:im|ive|id|hes|shes|theyre|theyve|theyd|theres|thats|its)$/.test(first)) return true;
  let verb = at + 1;
  if (determiners.has(first)) {
    while (verb < at + 5 && !reportVerb.has(wordAt(list, verb))) verb++;
    return verb > at + 1 && reportVerb.has(wordAt(list, verb));
  }
  while (adverbs.has(wordAt(list, verb)) && verb < at + 4) verb++;
  return reportVerb.has(wordAt(list, verb));
}

function opensAfterJoiner(list: readonly Token[], at: number): boolean {
  const first = wordAt(list, at);
  if (/^(?:i|im|ive|id|he|she|they|hes|shes|theyre)$/.test(first) || reportVerb.has(first))
    return true;
  if (
    /^(?:if|whether|why|how|what|when|where|who|which|would|could|can|do|does|did|are|am)$/.test(
      first,
    )
  )
    return true;
  if (adverbs.has(first) || joiners.test(first)) return at < list.length && opens(list, at + 1);
  return opens(list, at);
}

/** Without punctuation: 'why i left / i said the usual', 'shifts / then the manager said'. */
function opensUnmarked(list: readonly Token[], at: number, clauseFrom: number): boolean {
  if (at - clauseFrom < 3) return false;
  const first = wordAt(list, at);
  const before = wordAt(list, at - 1);
  if (complementizers.has(before) || adverbs.has(before)) return false;
  if (!pronouns.has(first) && !determiners.has(first)) return false;
  if (/^(?:that|this|which|it|its|you|there|all|each|my|a|an|her|his|one|some)$/.test(first))
    return false;
  const next = wordAt(list, at + 1);
  const verb = adverbs.has(next) ? wordAt(list, at + 2) : next;
  const speech =
    /^(?:asked|said|told|kept|wanted|mentioned|went|explained|froze|blanked|waffled|rambled|asks|says|wants|wondered|pushed|brought|came|thinks|seemed|liked|answered|struggled)$/;
  if (determiners.has(first)) {
    for (let step = 1; step < 5; step++) {
      const token = list[at + step];
      if (token?.word.spoken !== true) return false;
      if (step > 1 && speech.test(token.word.text)) return true;
    }
    return false;
  }
  return speech.test(verb);
}

/** Token ranges inside double quotes on one line: not cut into clauses. */
function quoted(text: string, list: readonly Token[]): Uint8Array {
  const inside = new Uint8Array(list.length);
  let open = -1;
  for (let at = 0; at < list.length; at++) {
    const token = list[at];
    if (token === undefined || !/^["“”„«»]$/.test(token.text)) continue;
    const from = open < 0 ? undefined : list[open];
    if (
      from !== undefined &&
      token.start - from.start < 300 &&
      !text.slice(from.start, token.start).includes('\n')
    ) {
      inside.fill(1, open + 1, at);
      open = -1;
    } else open = at;
  }
  return inside;
}

/** The column at which an editor broke the lines, or 0: then every line break is meant. */
function columnOf(text: string): number {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const column = Math.max(...lines.map((line) => line.length));
  let breaks = 0;
  let forced = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1]?.trimStart() ?? '';
    if (line === '' || next === '') return;
    breaks++;
    if (line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > column) forced++;
  });
  return column >= 60 && column <= 120 && forced >= 2 && forced >= 0.7 * breaks ? column : 0;
}

function wrapped(text: string, from: number, to: number): boolean {
  return !/\n\s*\n/.test(text.slice(from, to)) && /^\p{Ll}/u.test(text.slice(to, to + 2));
}

/** The numbers of '1. typing 2. phones 3. why us', told in one line: each begins an item. */
function numberedItems(list: readonly Token[]): ReadonlySet<number> {
  const found: number[] = [];
  list.forEach(({ text }, at) => {
    const sign = list[at + 1];
    const next = list[at + 2];
    const counts = text === String(found.length + 1) && sign?.glued === true;
    if (counts && /^[.):]$/.test(sign.text) && next?.word.spoken === true && !next.glued)
      found.push(at);
  });
  return new Set(found.length > 1 ? found : []);
}

const longest = 60;

/** A clause of these tokens; null: there is no word among them. */
function clauseOf(
  tokens: readonly Token[],
  place: Pick<Clause, 'sentence' | 'first' | 'newLine'>,
): Clause | null {
  const words: Word[] = [];
  const places: number[] = [];
  let plain = '';
  for (const { word } of tokens) {
    if (word.spoken) words.push(word);
    if (plain !== '') plain += ' ';
    places.push(plain.length);
    plain += word.text;
  }
  const [head] = tokens;
  const tail = tokens.at(-1);
  if (head === undefined || tail === undefined || words.length === 0) return null;
  const { start } = head;
  const { end } = tail;
  const inside = !place.first;
  return { start, end, tokens, words, plain, places, ...place, inside, known: nothingKnown() };
}

/** The same words as several clauses, each beginning at one of these tokens. */
export function cutAt(clause: Clause, numbers: readonly number[]): Clause[] {
  const bounds = [0, ...numbers, clause.tokens.length];
  const parts: Clause[] = [];
  for (let at = 1; at < bounds.length; at++) {
    const begins = parts.length === 0;
    const part = clauseOf(clause.tokens.slice(bounds[at - 1], bounds[at]), {
      sentence: clause.sentence,
      first: begins && clause.first,
      newLine: begins && clause.newLine,
    });
    // A cut that leaves a sign alone is none.
    if (part === null) return [clause];
    parts.push(part);
  }
  return parts;
}

/** Cuts notes into clauses. Every word lands in exactly one clause. */
export function clauses(text: string): Clause[] {
  const list = withShorthand(withDictatedSigns(text, tokens(text)));
  const inside = quoted(text, list);
  const items = numberedItems(list);
  const column = columnOf(text);
  const found: Clause[] = [];
  let from = 0;
  let sentence = 0;
  let first = true;
  let newLine = true;
  const close = (to: number) => {
    const made = clauseOf(list.slice(from, to), { sentence, first, newLine });
    if (made !== null) {
      found.push(made);
      first = false;
      newLine = false;
    }
    from = to;
  };
  for (let at = 1; at < list.length; at++) {
    const token = list[at];
    const before = list[at - 1];
    if (token === undefined || before === undefined) continue;
    const gap = text.slice(before.end, token.start);
    const lineBreak = gap.includes('\n') && !(column > 0 && wrapped(text, before.end, token.start));
    const dated =
      before.text === '.' &&
      /^\d{1,2}$/.test(list[at - 2]?.text ?? '') &&
      /^(?:um|uhr|at)$/.test(token.text);
    const numbered =
      items.has(at - 2) ||
      (before.text === '.' &&
        at - from === 2 &&
        first &&
        /^\d{1,2}$/.test(list[at - 2]?.text ?? ''));
    const ends =
      !dated &&
      !numbered &&
      sentenceEnd.test(before.text) &&
      (!token.glued || !token.word.spoken) &&
      !sentenceEnd.test(token.text) &&
      !(token.glued && /^["”»')\]]$/.test(token.text)) &&
      !(
        before.text === '.' &&
        list[at - 2]?.glued !== true &&
        abbreviations.test(list[at - 2]?.text ?? '')
      );
    if (lineBreak || items.has(at) || (ends && (inside[at] === 0 || before.text === '?'))) {
      close(at);
      sentence++;
      first = true;
      newLine = lineBreak;
      continue;
    }
    if (inside[at] === 1) continue;
    const number =
      /^\d+$/.test(token.text) && token.glued && /^\d+$/.test(list[at - 2]?.text ?? '');
    const comma = /^[,،、，]$/.test(before.text) && !number;
    // '… our customers?" ok'
    const quoteEnd =
      /^["”»]$/.test(before.text) && sentenceEnd.test(list[at - 2]?.text ?? '') && before.glued;
    const dash = /^[-–—>=]$/.test(before.text) && (!token.glued || !before.glued) && at - 1 > from;
    const colon = before.text === ':' && !token.glued;
    const bracket = /^[()[\]]$/.test(before.text) || /^[([]$/.test(token.text);
    const joined =
      joiners.test(token.text) &&
      (at - from >= 2 || /^(?:and|but)$/.test(token.text)) &&
      opensAfterJoiner(list, at + 1) &&
      !joiners.test(before.text);
    if (
      comma ||
      quoteEnd ||
      dash ||
      colon ||
      bracket ||
      joined ||
      opensUnmarked(list, at, from) ||
      at - from >= longest
    )
      close(at);
  }
  close(list.length);
  return found;
}
