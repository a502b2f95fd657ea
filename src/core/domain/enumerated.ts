import { concernOf } from '../ontology/index.ts';
import { outcomeIn } from '../opening/edits.ts';
import type { QuestionFinding, Reading } from '../reading/reading.ts';
import { topicsOf } from '../reading/topics.ts';

const lead = /^(?:[\p{L}.']+ ){0,4}?asked(?: me)?(?: also)?(?: (?:about|abt|for))? /iu;
const between = /,? and |[,&+/]/giu;
/** Not one more thing asked, but how the ones before went, or what was said to them. */
const turns =
  /^(?:that|it|which|i|he|she|they|we|but|so|went|was|all|both|then|said|told|answered|no|yes|fine|ok)\b/iu;
/** How one of them went, at its end. */
const went =
  / (?:(?:really |also |totally )?threw me|harder than expected|(?:was|went) (?:fine|ok|okay|well|good|badly|bad|hard)|fine|ok)$/iu;
/** Longer pieces are a question put in words, no item of a list. */
const longestItem = 5;

interface Item {
  text: string;
  start: number;
}

/**
 * 'they asked about Excel, my gap and why I left' names three concerns: the reader hears a list as
 * one question, so what stands in it by name becomes a question each. What is no list stays as read.
 */
export function enumerated(reading: Reading, text: string): Reading {
  const questions = reading.questions.flatMap((found) => apart(found, reading, text));
  return { ...reading, questions };
}

function apart(found: QuestionFinding, reading: Reading, text: string): QuestionFinding[] {
  const { items, outcome } = itemsFrom(found.start, text);
  const heard = new Set(
    reading.questions
      .filter((each) => each !== found)
      .flatMap(({ topics: [best] }) => best?.id ?? []),
  );
  const named = items.flatMap((item) => {
    const [best] = topicsOf(item.text);
    const concern = best?.named === true ? concernOf(best.id) : null;
    return best === undefined || concern === null || heard.has(best.id)
      ? []
      : [{ item, best, notAboutJob: concern.notAboutJob === true }];
  });
  const distinct = named.filter(
    ({ best }, at) => named.findIndex((each) => each.best.id === best.id) === at,
  );
  if (distinct.length < 2) return [found];
  const told = distinct.map(({ item }, at) => {
    const own = went.exec(item.text)?.[0];
    if (own !== undefined) return outcomeIn(own);
    return at === distinct.length - 1 ? outcome : null;
  });
  const said = told.some((each) => each !== null);
  return distinct.map(({ item, best, notAboutJob }, at) => ({
    ...found,
    topics: [best],
    quote: at === 0 ? found.quote : item.text,
    ...(at === 0 ? {} : { start: item.start, end: item.start + item.text.length, followUps: 0 }),
    notAboutJob,
    // What is said of one of them is not said of the others.
    outcome: told[at] ?? (at === 0 && !said ? found.outcome : 'unknown'),
    outcomeSure: told[at] != null,
  }));
}

/** The short pieces of a list of things asked, and how the last one went if the sentence says so. */
function itemsFrom(start: number, text: string) {
  const sentence = /^[^.;!?\n]*/u.exec(text.slice(start))?.[0] ?? '';
  const opens = lead.exec(sentence)?.[0];
  const items: Item[] = [];
  if (opens === undefined) return { items, outcome: null };
  const rest = sentence.slice(opens.length);
  let from = 0;
  for (const gap of [...rest.matchAll(between), null]) {
    const piece = rest.slice(from, gap?.index ?? rest.length);
    const said = piece.trim();
    if (turns.test(said)) return { items, outcome: outcomeIn(said) };
    if (said.split(/\s+/u).length > longestItem) break;
    const at = start + opens.length + from + piece.indexOf(said);
    if (said !== '') items.push({ text: said, start: at });
    from = gap === null ? rest.length : gap.index + gap[0].length;
  }
  return { items, outcome: null };
}
