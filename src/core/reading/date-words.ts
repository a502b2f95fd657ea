/** Words for dates as people type them (Monday is 1, January is 1). */

const weekdayForms = [
  ['monday', 'mon', 'mo', 'mondays', 'munday'],
  ['tuesday', 'tue', 'tues', 'tu', 'tuesdays', 'teusday', 'tuseday', 'tuesd'],
  ['wednesday', 'wed', 'weds', 'we', 'wednesdays', 'wensday', 'wedensday', 'wednsday', 'wednes'],
  ['thursday', 'thu', 'thur', 'thurs', 'th', 'thursdays', 'thrusday', 'thirsday', 'thurday'],
  ['friday', 'fri', 'fr', 'fridays', 'firday', 'frday'],
  ['saturday', 'sat', 'saturdays', 'saterday'],
  ['sunday', 'sun', 'sundays'],
] as const;

/** Two-letter forms are words of their own ('we', 'mo', 'th', 'fr', 'tu'): never a weekday here. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  weekdayForms.flatMap((forms, index) =>
    forms.filter((form) => form.length > 2).map((form) => [form, index + 1] as const),
  ),
);

const monthForms = [
  ['january', 'jan'],
  ['february', 'feb', 'febuary'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

export const months: ReadonlyMap<string, number> = new Map(
  monthForms.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)),
);

const countWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const ordinalWords = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

export const ordinals: ReadonlyMap<string, number> = new Map(
  ordinalWords.map((word, index) => [word, index]),
);

/** 'two', '2', 'a' → the number; null for anything else. */
export function count(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d{1,4}$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  const at = countWords.indexOf(word);
  return at < 0 ? null : at;
}

/** Zones people name after a time; the value is what they mean by it, summer time included. */
export const zoneWords: ReadonlyMap<string, string> = new Map([
  ...['et', 'est', 'edt', 'eastern'].map((word) => [word, 'America/New_York'] as const),
  ...['ct', 'cst', 'cdt', 'central'].map((word) => [word, 'America/Chicago'] as const),
  ...['mt', 'mst', 'mdt', 'mountain'].map((word) => [word, 'America/Denver'] as const),
  ...['pt', 'pst', 'pdt', 'pacific'].map((word) => [word, 'America/Los_Angeles'] as const),
  ['utc', 'UTC'],
  ['gmt', 'UTC'],
  ['bst', 'Europe/London'],
  ['cet', 'Europe/Berlin'],
  ['cest', 'Europe/Berlin'],
  ['eet', 'Europe/Athens'],
  ['eest', 'Europe/Athens'],
  ['ist', 'Asia/Kolkata'],
  ['gst', 'Asia/Dubai'],
  ['sgt', 'Asia/Singapore'],
  ['jst', 'Asia/Tokyo'],
  ['hkt', 'Asia/Hong_Kong'],
  ['aest', 'Australia/Sydney'],
  ['aedt', 'Australia/Sydney'],
  ['awst', 'Australia/Perth'],
  ['nzst', 'Pacific/Auckland'],
  ['nzdt', 'Pacific/Auckland'],
]);

/** Places that are followed by 'time': '3 pm New York time'. */
export const zonePlaces: ReadonlyMap<string, string> = new Map([
  ['new york', 'America/New_York'],
  ['ny', 'America/New_York'],
  ['nyc', 'America/New_York'],
  ['boston', 'America/New_York'],
  ['toronto', 'America/Toronto'],
  ['chicago', 'America/Chicago'],
  ['texas', 'America/Chicago'],
  ['denver', 'America/Denver'],
  ['california', 'America/Los_Angeles'],
  ['la', 'America/Los_Angeles'],
  ['seattle', 'America/Los_Angeles'],
  ['london', 'Europe/London'],
  ['uk', 'Europe/London'],
  ['british', 'Europe/London'],
  ['dublin', 'Europe/Dublin'],
  ['irish', 'Europe/Dublin'],
  ['lisbon', 'Europe/Lisbon'],
  ['madrid', 'Europe/Madrid'],
  ['spanish', 'Europe/Madrid'],
  ['rome', 'Europe/Rome'],
  ['milan', 'Europe/Rome'],
  ['italian', 'Europe/Rome'],
  ['barcelona', 'Europe/Madrid'],
  ['munich', 'Europe/Berlin'],
  ['frankfurt', 'Europe/Berlin'],
  ['hamburg', 'Europe/Berlin'],
  ['vienna', 'Europe/Vienna'],
  ['austrian', 'Europe/Vienna'],
  ['brussels', 'Europe/Brussels'],
  ['copenhagen', 'Europe/Copenhagen'],
  ['danish', 'Europe/Copenhagen'],
  ['swedish', 'Europe/Stockholm'],
  ['oslo', 'Europe/Oslo'],
  ['norwegian', 'Europe/Oslo'],
  ['helsinki', 'Europe/Helsinki'],
  ['finnish', 'Europe/Helsinki'],
  ['prague', 'Europe/Prague'],
  ['budapest', 'Europe/Budapest'],
  ['athens', 'Europe/Athens'],
  ['greek', 'Europe/Athens'],
  ['istanbul', 'Europe/Istanbul'],
  ['turkish', 'Europe/Istanbul'],
  ['bucharest', 'Europe/Bucharest'],
  ['romanian', 'Europe/Bucharest'],
  ['kyiv', 'Europe/Kyiv'],
  ['portuguese', 'Europe/Lisbon'],
  ['san francisco', 'America/Los_Angeles'],
  ['los angeles', 'America/Los_Angeles'],
  ['sao paulo', 'America/Sao_Paulo'],
  ['lagos', 'Africa/Lagos'],
  ['nairobi', 'Africa/Nairobi'],
  ['johannesburg', 'Africa/Johannesburg'],
  ['hong kong', 'Asia/Hong_Kong'],
  ['shanghai', 'Asia/Shanghai'],
  ['beijing', 'Asia/Shanghai'],
  ['manila', 'Asia/Manila'],
  ['paris', 'Europe/Paris'],
  ['french', 'Europe/Paris'],
  ['berlin', 'Europe/Berlin'],
  ['german', 'Europe/Berlin'],
  ['zurich', 'Europe/Zurich'],
  ['swiss', 'Europe/Zurich'],
  ['amsterdam', 'Europe/Amsterdam'],
  ['dutch', 'Europe/Amsterdam'],
  ['stockholm', 'Europe/Stockholm'],
  ['warsaw', 'Europe/Warsaw'],
  ['polish', 'Europe/Warsaw'],
  ['dubai', 'Asia/Dubai'],
  ['india', 'Asia/Kolkata'],
  ['indian', 'Asia/Kolkata'],
  ['singapore', 'Asia/Singapore'],
  ['tokyo', 'Asia/Tokyo'],
  ['sydney', 'Australia/Sydney'],
  ['melbourne', 'Australia/Melbourne'],
]);
