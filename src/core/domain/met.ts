import { concernOf } from '../ontology/index.ts';
import type { Reading } from '../reading/reading.ts';
import { topicsOf } from '../reading/topics.ts';
import { nameKey } from './processes.ts';

/** Words before a capital that is no person: 'at Oracle', 'in Stuttgart', 'the Mercy hospital'. */
const beforePlace = new Set(
  'at in the left leave leaving joined joining quit company called named via using into near'.split(
    ' ',
  ),
);
/** A run of capitals with one of these in it is a house: 'Oakfield Primary', 'Brasserie Lux'. */
const house =
  /^(?:academy|primary|school|hospital|clinic|university|college|council|ltd|llp|inc|gmbh|plc|group|bank|hotel|brasserie|bistro|restaurant|cafe|logistics|freight|trust|airport|store|stores)$/iu;

const capital = (word: string | undefined) => /^\p{Lu}/u.test(word ?? '');

/**
 * The reading with nobody in it who is a place, a tool, a former employer or the employer itself:
 * such a name asks no question and gets no thank-you. A known first name, a title or a role keeps
 * somebody a person.
 */
export function withoutStrangers(reading: Reading, text: string, employer: string): Reading {
  const words = text.match(/[\p{L}\d'’-]+|[^\s\p{L}\d]/gu) ?? [];
  const employers = new Set(nameKey(employer).split(' '));
  const people = new Set(reading.people.map(({ name }) => name));
  const strangers = new Set(
    reading.people
      .filter(({ name, role, confidence }) => {
        if (employers.has(nameKey(name)) || isGreeting(name, words)) return true;
        return confidence < 0.8 && role === null && !name.includes(' ') && isThing(name, words);
      })
      .map(({ name }) => name),
  );
  const asker = (by: string | null) => {
    if (by === null || strangers.has(by) || employers.has(nameKey(by))) return null;
    return capital(by) && !people.has(by) && isTool(by) ? null : spelled(by);
  };
  return {
    ...reading,
    people: reading.people.filter(({ name }) => !strangers.has(name)),
    questions: reading.questions.map((each) => ({
      ...each,
      by: asker(namedAsker(each.quote) ?? each.by),
    })),
    learned: reading.learned.map((each) => ({ ...each, by: asker(each.by) })),
    landed: reading.landed.map((each) => ({ ...each, by: asker(each.by) })),
  };
}

/** 'Guten Tag' names nobody. */
const isGreeting = (name: string, words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      word === name &&
      /^(?:guten|grüß|grüss|good|buenos|buenas|bon|bom)$/iu.test(words[at - 1] ?? ''),
  );

/** Wherever the name stands it stands as a place does, or it is the name of a tool. */
function isThing(name: string, words: readonly string[]): boolean {
  if (isTool(name)) return true;
  const stands = words.flatMap((word, at) => (word === name ? [at] : []));
  return (
    stands.length > 0 &&
    stands.every(
      (at) =>
        beforePlace.has((words[at - 1] ?? '').toLowerCase()) || runAround(words, at).some(isHouse),
    )
  );
}

/** Programs that calls are held in are no concern of their own. */
const calls = new Set(['teams', 'zoom', 'meet', 'webex', 'outlook', 'slack']);

function isTool(name: string): boolean {
  const [best] = topicsOf(name);
  return calls.has(name.toLowerCase()) || (best?.named === true && concernOf(best.id) !== null);
}

/** 'Kathleen asked about nights': a capital that asks is a name, also at the head of a sentence. */
function namedAsker(quote: string): string | null {
  const name =
    /^(\p{Lu}\p{Ll}+) (?:(?:then|also|again|really|just) )?(?:asked|asks|wanted|kept|keeps|came back|pressed|grilled|insisted)\b/u.exec(
      quote,
    )?.[1];
  return name === undefined || noName.has(name.toLowerCase()) ? null : name;
}

/** What else begins a sentence before 'asked'. */
const noName = new Set(
  'they then also again he she we i it next first second third later finally manager boss director recruiter interviewer somebody someone everyone everybody nobody both one two three all each owner chef head lady guy woman man and but so got was just never always only even still who people panel hr ceo cto md partner matron nurse doctor principal supervisor lead leader founder others another most some afterwards suddenly'.split(
    ' ',
  ),
);

const isHouse = (word: string) => house.test(word);

/** The capitals side by side around one. */
function runAround(words: readonly string[], at: number): string[] {
  let from = at;
  while (capital(words[from - 1])) from--;
  let to = at + 1;
  while (capital(words[to])) to++;
  return words.slice(from, to);
}

/** 'hr' as it is written. */
const spelled = (by: string): string =>
  by.replace(/\b(?:hr|it|md|ceo|cto|cfo|coo|vp)\b/gu, (short) => short.toUpperCase());
