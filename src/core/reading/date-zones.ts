import type { Token } from './tokens.ts';

export interface ZoneHit {
  /** null: another zone was named that cannot be told ('their time'). */
  zone: string | null;
  to: number;
}

function named(lines: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lines).flatMap(([zone, forms]) =>
      forms.split(', ').map((form) => [form, zone] as const),
    ),
  );
}

/** Zones people name after a time; the value is what they mean by it, summer time included. */
const letters = named({
  UTC: 'utc, gmt',
  'America/New_York': 'et, est, edt, eastern',
  'America/Chicago': 'ct, cst, cdt, central',
  'America/Denver': 'mt, mst, mdt, mountain',
  'America/Los_Angeles': 'pt, pst, pdt, pacific',
  'America/Sao_Paulo': 'brt',
  'Europe/London': 'bst',
  'Europe/Berlin': 'cet, cest, mez',
  'Europe/Athens': 'eet, eest',
  'Africa/Johannesburg': 'sast',
  'Africa/Nairobi': 'eat',
  'Africa/Lagos': 'wat',
  'Asia/Kolkata': 'ist',
  'Asia/Dubai': 'gst',
  'Asia/Singapore': 'sgt',
  'Asia/Tokyo': 'jst',
  'Asia/Hong_Kong': 'hkt',
  'Asia/Manila': 'pht',
  'Australia/Sydney': 'aest, aedt',
  'Australia/Perth': 'awst',
  'Pacific/Auckland': 'nzst, nzdt',
});

/** Places said with 'time' ('3 pm New York time'), behind 'in', or in brackets. */
const places = named({
  'America/New_York': 'new york, ny, nyc, boston, washington, dc, philadelphia, atlanta, miami',
  'America/Toronto': 'toronto, montreal, ottawa',
  'America/Chicago': 'chicago, texas, austin, dallas, houston',
  'America/Denver': 'denver, colorado',
  'America/Los_Angeles': 'california, la, seattle, san francisco, sf, west coast',
  'America/Vancouver': 'vancouver',
  'America/Sao_Paulo': 'são paulo, sao paulo, rio, brasília, brasilia, brazil, brazilian',
  'America/Argentina/Buenos_Aires': 'buenos aires',
  'America/Bogota': 'bogotá, bogota, colombian',
  'America/Lima': 'lima',
  'America/Mexico_City': 'mexico city',
  'Europe/London': 'london, uk, british, manchester, edinburgh, glasgow, cardiff, belfast',
  'Europe/Dublin': 'dublin, irish, cork',
  'Europe/Lisbon': 'lisbon, lisboa, porto, portuguese',
  'Europe/Madrid': 'madrid, barcelona, spanish, spain',
  'Europe/Paris': 'paris, lyon, french, france',
  'Europe/Brussels': 'brussels, belgian',
  'Europe/Amsterdam': 'amsterdam, rotterdam, dutch',
  'Europe/Luxembourg': 'luxembourg',
  'Europe/Berlin':
    'berlin, munich, münchen, hamburg, frankfurt, cologne, stuttgart, german, germany',
  'Europe/Zurich': 'zurich, zürich, geneva, basel, swiss',
  'Europe/Vienna': 'vienna, wien, austrian',
  'Europe/Rome': 'milan, milano, rome, roma, turin, italian, italy',
  'Europe/Prague': 'prague, czech',
  'Europe/Budapest': 'budapest, hungarian',
  'Europe/Warsaw': 'warsaw, warszawa, krakow, kraków, wroclaw, gdansk, polish, poland',
  'Europe/Copenhagen': 'copenhagen, danish',
  'Europe/Oslo': 'oslo, norwegian',
  'Europe/Stockholm': 'stockholm, swedish',
  'Europe/Helsinki': 'helsinki, finnish',
  'Europe/Athens': 'athens, greek',
  'Europe/Bucharest': 'bucharest, romanian',
  'Europe/Kyiv': 'kyiv, kiev, ukrainian',
  'Europe/Istanbul': 'istanbul, turkish',
  'Africa/Lagos': 'lagos, nigerian, nigeria',
  'Africa/Accra': 'accra, ghana',
  'Africa/Nairobi': 'nairobi, kenyan',
  'Africa/Cairo': 'cairo',
  'Africa/Johannesburg': 'johannesburg, joburg, cape town',
  'Asia/Jerusalem': 'tel aviv, israel, israeli',
  'Asia/Dubai': 'dubai, abu dhabi, uae',
  'Asia/Riyadh': 'riyadh, saudi',
  'Asia/Karachi': 'karachi, lahore',
  'Asia/Kolkata':
    'india, indian, bangalore, bengaluru, mumbai, delhi, hyderabad, chennai, pune, kolkata',
  'Asia/Bangkok': 'bangkok',
  'Asia/Jakarta': 'jakarta',
  'Asia/Singapore': 'singapore',
  'Asia/Kuala_Lumpur': 'kuala lumpur, kl',
  'Asia/Manila': 'manila, philippine, ph',
  'Asia/Shanghai': 'beijing, shanghai, shenzhen, china, chinese',
  'Asia/Hong_Kong': 'hong kong, hk',
  'Asia/Taipei': 'taipei',
  'Asia/Seoul': 'seoul, korean',
  'Asia/Tokyo': 'tokyo, japan, japanese',
  'Australia/Perth': 'perth',
  'Australia/Brisbane': 'brisbane',
  'Australia/Sydney': 'sydney',
  'Australia/Melbourne': 'melbourne',
  'Pacific/Auckland': 'auckland, wellington',
});

/** In Britain and Ireland people say GMT the year round and mean the clock on the wall. */
const wallIsGmt = new Set(['Europe/London', 'Europe/Dublin']);

/** A zone named right behind a time, or null: '3 pm ET', '18.00, Milan time', '9 am in New York'. */
export function zoneAt(list: readonly Token[], at: number, own: string): ZoneHit | null {
  const word = (index: number) => list[index]?.text ?? '';
  let from = at;
  while (from < at + 3 && /^(?:[(,]|in|us|hour|of)$/.test(word(from))) from++;
  const first = word(from);
  const inPlace = from > at && word(from - 1) !== ',';
  for (const size of [2, 1]) {
    const name = size === 2 ? `${first} ${word(from + 1)}` : first;
    const timed = /^(?:time|hour)s?$/.test(word(from + size));
    const zone = places.get(name) ?? (timed ? letters.get(name) : undefined);
    const last = !/^[\p{L}\d]/u.test(word(from + size));
    if (zone !== undefined && (timed || inPlace || last))
      return { zone, to: from + size + (timed ? 1 : 0) };
  }
  if (/^times?$/.test(word(from + 1))) {
    if (/^(?:my|our|local|here)$/.test(first)) return { zone: own, to: from + 2 };
    if (first === 'their') return { zone: null, to: from + 2 };
  }
  const short = letters.get(first);
  if (short === undefined) return null;
  return { zone: first === 'gmt' && wallIsGmt.has(own) ? own : short, to: from + 1 };
}
