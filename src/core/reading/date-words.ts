/** Words for dates as people type them (Monday is 1, January is 1), in English and what slips in. */

/** Each line holds the forms of one number, counted from `from`. */
function numbered(lines: readonly string[], from: number): ReadonlyMap<string, number> {
  return new Map(
    lines.flatMap((forms, index) => forms.split(' ').map((form) => [form, index + from] as const)),
  );
}

const weekdayForms: readonly string[] = [
  'monday mon munday mondy montag lundi lunes poniedziałek poniedzialek',
  'tuesday tue tues teusday tuseday tuesd tuesady dienstag mardi martes wtorek',
  'wednesday wed weds wensday wedensday wednsday wednesdy wednes mittwoch mercredi miércoles miercoles środa środę',
  'thursday thu thur thurs thrusday thirsday thurday thursdy donnerstag jeudi jueves czwartek',
  'friday fri firday frday fridy freitag vendredi viernes piątek piatek',
  'saturday sat saterday saturdy samstag samedi sábado sabado sobota sobotę',
  'sunday sun sonntag dimanche domingo niedziela niedzielę',
];

/** Every Monday ('mondays') is no date, so plurals are left out. */
export const weekdays: ReadonlyMap<string, number> = numbered(weekdayForms, 1);

export const months: ReadonlyMap<string, number> = numbered(
  [
    'january jan januar janvier enero janeiro',
    'february feb febuary februar février febrero fevereiro',
    'march mar märz maerz marzo março marca',
    'april apr avril abril kwietnia',
    'may mai mayo maio maja',
    'june jun juni juin junio junho',
    'july jul juli juillet julio julho',
    'august aug août agosto',
    'september sep sept septembre septiembre',
    'october oct oktober octobre octubre',
    'november nov novembre noviembre',
    'december dec dezember décembre diciembre',
  ],
  1,
);

const countWords = numbered(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
    'fifteen sixteen seventeen eighteen nineteen twenty'
  ).split(' '),
  0,
);

export const ordinals: ReadonlyMap<string, number> = numbered(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ' +
    'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  ).split(' '),
  1,
);

/** 'two', '2', 'a' → the number; null for anything else. */
export function count(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d{1,4}$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  return countWords.get(word) ?? null;
}
