import { plainWords, withoutEnd } from '../flow/choices.ts';
import { firstNames } from '../reading/first-names.ts';
import { agrees, saysNothing } from './nothing.ts';
import { isSomebody } from './whom.ts';

/** Words an employer's name cannot go over. */
const stops = new Set(
  "today yesterday tomorrow this that and but so for about just which who it i we they he she was is went were had has have did my the first second third fourth fifth final last 1st 2nd 3rd 4th 5th round interview interviews screening next on in with at from as then now earlier where when because a an lol ugh already again if or to of one went felt think me you they're its it's monday tuesday wednesday thursday friday saturday sunday morning afternoon went badly well good bad awful terrible fine there here him her them".split(
    ' ',
  ),
);
const joined = new Set(['and', 'of', '&', 'the', 'for']);
/** Places and things one can come out of that are no employer. */
const notEmployers = new Set(
  'interview interviews call meeting screening round zoom teams phone work school home bed town office building room train bus car lunch them there panel chat talk hr recruiter manager director ceo team people job deputy head boss owner chef cto cfo coo md vp vice lead leader principal supervisor partner founder chief lady guy woman man question questions client clients customer customers guest guests patient patients colleague colleagues candidates staff everyone everybody anyone both'.split(
    ' ',
  ),
);
/** What is called something: 'a place called Lux'. */
const places = new Set(
  'place company firm business school hospital clinic restaurant hotel shop store agency startup bank one'.split(
    ' ',
  ),
);

const houses = new Set(
  'restaurant hotel hospital clinic supermarket bakery pub brewery nursery pharmacy shipyard'.split(
    ' ',
  ),
);

const isPlace = (name: string): boolean =>
  plainWords(name)
    .split(' ')
    .some((word) => places.has(word) || houses.has(word) || institutions.has(word));
const institutions = new Set(
  'council university college library museum court embassy ministry police army navy nhs church charity union club theatre post railway airport port'.split(
    ' ',
  ),
);

/** An employer's name after 'at', 'with', 'out of', 'from', or before 'interview'. As typed. */
export function employerIn(text: string): string | null {
  const words = text
    .replace(/(^|\s)(w\/|@)(?=\p{L})/giu, '$1$2 ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const plain = words.map((word) => plainWords(word).replace(/^[('"]+/u, ''));
  const called = plain.findIndex(
    (word, at) => /^(?:called|named)$/u.test(word) && places.has(plain[at - 1] ?? ''),
  );
  const company = plain.findIndex(
    (word, at) => word === 'company' && /^\p{Lu}/u.test(words[at + 1] ?? ''),
  );
  // 'this place um Prairie Logistics', as it is spoken into a phone.
  const spoken = plain.findIndex(
    (word, at) => hesitates.test(word) && places.has(plain[at - 1] ?? '') && isHouse(words[at + 1]),
  );
  // 'restaurant Casa Lola', typed small: what it is, and then its name.
  const house = plain.findIndex(
    (word, at) =>
      houses.has(words[at] ?? '') && word !== '' && /^\p{Lu}\p{L}+/u.test(words[at + 1] ?? ''),
  );
  for (const at of [called, company, spoken, house]) {
    const name = at < 0 ? null : nameFrom(words, plain, at + 1);
    if (name !== null) return name;
  }
  for (let at = 0; at < words.length; at++) {
    const lead = plain[at] ?? '';
    const opens =
      ['at', 'with', 'from', 'w', 'w/', '@'].includes(lead) ||
      (lead === 'of' && plain[at - 1] === 'out') ||
      (lead === 'to' && isTalk(plain[at - 1]) && isHouse(words[at + 1]));
    if (!opens) continue;
    const name = nameFrom(words, plain, at + 1);
    // 'with the captain' is somebody, 'with the council' a house.
    const isRole = plain[at + 1] === 'the' && !/\p{Lu}/u.test(name ?? '') && !isPlace(name ?? '');
    if (name !== null && !(meets.has(lead) && (isRole || isPerson(name)))) return name;
  }
  const at = plain.findIndex((word) => word === 'interview' || word === 'screening');
  const before = at > 0 ? withoutEnd(words[at - 1] ?? '', '.') : '';
  const capital = /^\p{Lu}[\p{L}\p{N}&.-]+$/u.test(before);
  // 'hubspot interview, first one': the first word of a message is a name unless it is a common one.
  const first = at === 1 && before.length > 3 && !beforeInterview.has(before.toLowerCase());
  return (capital || first) && !stops.has(before.toLowerCase()) && isName(before) ? before : null;
}

const both =
  /\b(?:one|first|1) (?:was )?(?:at|with) (.{2,40}?),? (?:and )?(?:then )?(?:the )?(?:one|other|other one|second|2) (?:was )?(?:at|with) (.{2,60})/iu;

const listedPair =
  /\b(?:two|2) (?:interviews|talks|conversations|calls|meetings|rounds)\b[^:.\n]{0,30}: ?([^,;.\n]{2,80}?(?:\([^)]{0,60}\))?) (?:and|&) ([^;.\n]{2,80})/iu;

/** 'two interviews today, one at Bosch and one at Siemens': both names; empty: not said so. */
export function bothNamed(text: string): string[] {
  const said = text.slice(0, 600);
  const [, one = '', other = ''] = both.exec(said) ?? listedPair.exec(said) ?? [];
  const names = [one, other].map((each) => employerIn(`at ${each}`));
  return names.flatMap((name) => (name === null ? [] : [name]));
}

function nameFrom(words: readonly string[], plain: readonly string[], from: number): string | null {
  let at = from;
  if (['the', 'a', 'an', 'my', 'some'].includes(plain[at] ?? '')) {
    if (plain[at] !== 'the') return null;
    at++;
  }
  const isCapital = (word: string | undefined) => /^[\p{Lu}\d]/u.test(word ?? '');
  const proper = isCapital(words[at]);
  const name: string[] = [];
  for (; at < words.length && name.length < 5; at++) {
    const word = words[at] ?? '';
    const said = plain[at] ?? '';
    // 'University of Leeds', 'Meyer & Sons': a small word goes on only before a capital.
    const joins =
      name.length > 0 &&
      joined.has(said) &&
      isCapital(words[at + 1]) &&
      !isSpeaker.test(plain[at + 1] ?? '');
    // 'European Patent Office (The Hague)': what stands in brackets is said about it.
    if (name.length > 0 && word.startsWith('(')) break;
    if (name.length > 0 && day.test(said)) break;
    if (!joins && (said === '' || stops.has(said) || (proper && !isCapital(word)))) break;
    if (name.length === 0 && notEmployers.has(said)) return null;
    name.push(withoutEnd(word, ',.;:!?)"').replace(/^["(]+/u, ''));
    const abbreviation = /^\p{Lu}\p{L}{0,2}\.$/u.test(word);
    if (/[,.;:!?)]$/u.test(word) && !abbreviation) break;
  }
  const whole = name.join(' ').trim();
  return isName(whole) && !isHour.test(whole.toLowerCase()) ? whole : null;
}

/** 'at St Brigid's and I could cry': no part of a name, though it has a capital. */
const isSpeaker = /^(?:i|i'm|i've|i'd|i'll|it|it's|they|he|she|we|honestly|then)$/u;
/** 'at quarter past two', 'at noon': an hour. */
const isHour =
  /^(?:(?:a )?(?:quarter|half|ten|five|twenty)(?: (?:past|to|after|before))?\b.*|noon|midday|midnight|lunchtime|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:o'?clock|thirty|fifteen|sharp|ish).*)?)$/u;
const hesitates = /^(?:u+m+|u+h+|e+r+m*|hm+|like)$/u;
/** One meets people with these; an employer may follow them just as well. */
const meets = new Set(['with', 'from', 'w', 'w/']);
/** 'Lush 12/1 3pm': when it is, not what it is called. */
const day =
  /^(?:\d{1,2}[./:-]\d{1,4}(?:[./-]\d{2,4})?|\d{1,2}(?:st|nd|rd|th)|\d{1,2} ?(?:am|pm|h|uhr)|tmrw|tmr|tonight|noon)$/u;

/** 'with Amy', 'with the ward manager', 'with regional manager Colin': whom one meets there. */
const isPerson = (name: string): boolean =>
  people.has(plainWords(name)) ||
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|madame|frau|herr)\.? \p{L}+$/iu.test(name) ||
  isSomebody(name.replace(/\bthe\b/giu, '').trim());

const isTalk = (word = '') => /^(?:talked|spoke|talking|speaking)$/u.test(word);

const people = new Set(firstNames.split(' '));
/** One talks to Halden or to Dana: a capital that is no first name. */
const isHouse = (word = '') =>
  /^\p{Lu}/u.test(word) && !/^(?:Mr|Mrs|Ms|Dr)\b/u.test(word) && !people.has(plainWords(word));

const beforeInterview = new Set(
  'another second third final phone video group panel their your this that today todays first last next good great rough awful terrible tough hard long short finished done finally about after during before online zoom teams'.split(
    ' ',
  ),
);

/** A round, a place, a first name, a day, a matter of the job: a word that alone names no employer. */
export const isCommonWord = (word: string): boolean =>
  matters.test(word) ||
  [stops, notEmployers, beforeInterview, people].some((words) => words.has(word));

/** What is talked of in a talk: 'salary', 'my licence'. */
export const matters =
  /^(?:(?:the|my|about) )?(?:salary|pay|money|wages?|licen[cs]e|weekends?|nights?|shifts?|overtime|references?|gaps?|weakness(?:es)?|strengths?|experience|notice period|points)$/iu;

/** Not every word in that place is a name: 'idk', 'yes', 'all', '14'. */
export const isName = (said: string): boolean =>
  said !== '' &&
  !/^[\d\s.,:%-]+$/u.test(said) &&
  !notNames.has(plainWords(said)) &&
  !saysNothing(said) &&
  !agrees(said);

const notNames = new Set(
  'yes yeah yep no nope ok okay idk dunno all this that it everything nothing someone somebody same one fine good bad hello hi hey what why who right alright done finish finished'.split(
    ' ',
  ),
);

/** Names are kept in small places, the dialogue among them: 100 characters of one are enough. */
export function asName(name: string | null): string | null {
  return name === null ? null : [...name].slice(0, 100).join('').trim();
}
