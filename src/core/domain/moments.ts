import { Temporal } from 'temporal-polyfill';
import type { Moment } from './records.ts';

const hour = 3_600_000;
/** Case and offsets make names without end. */
const mostZones = 1000;

/** The moment a wall time in a zone stands for; a day without a time counts from 9:00. */
export function momentOf(wall: string, zone: string): Moment {
  const whole = wall.includes('T') ? wall : `${wall}T09:00`;
  const utc = Temporal.PlainDateTime.from(whole).toZonedDateTime(zone).epochMilliseconds;
  return { wall, zone, utc };
}

/** Zones found to be known; every step asks for one. */
const knownZones = new Set<string>();

/** True when the zone is one the machine knows. */
export function isZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
  } catch {
    return false;
  }
  if (knownZones.size < mostZones) knownZones.add(zone);
  return true;
}

export function localTime(utc: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(utc).toZonedDateTimeISO(zone);
}

/** UTC ms of an hour (0..23.99) on the day `days` after now's local day. */
export function atHour(now: number, zone: string, days: number, at: number): number {
  const day = localTime(now, zone).toPlainDate().add({ days });
  const time = new Temporal.PlainTime(Math.floor(at), Math.round((at % 1) * 60));
  return day.toPlainDateTime(time).toZonedDateTime(zone).epochMilliseconds;
}

/** Out of the quiet hours 21:00-8:00: their end, otherwise the time itself (G17). */
export function outsideQuiet(utc: number, zone: string): number {
  const local = localTime(utc, zone);
  if (local.hour >= 21) return atHour(utc, zone, 1, 8);
  return local.hour < 8 ? atHour(utc, zone, 0, 8) : utc;
}

/** 'later' as people mean it: in ten minutes, this evening, tomorrow morning. */
export function putOffTo(
  when: 'minutes' | 'tonight' | 'tomorrow',
  now: number,
  zone: string,
): number {
  if (when === 'minutes') return now + 10 * 60_000;
  if (when === 'tomorrow') return atHour(now, zone, 1, 9);
  const evening = atHour(now, zone, 0, 19);
  return evening > now + hour ? evening : outsideQuiet(now + 2 * hour, zone);
}

/** The working day (Monday to Friday) after a local day, at 10:00, UTC ms. */
export function workingDayAfter(utc: number, zone: string): number {
  let day = localTime(utc, zone).toPlainDate().add({ days: 1 });
  while (day.dayOfWeek > 5) day = day.add({ days: 1 });
  return day.toPlainDateTime(new Temporal.PlainTime(10)).toZonedDateTime(zone).epochMilliseconds;
}

const zoneAliases: Record<string, string> = {
  uk: 'Europe/London',
  'united kingdom': 'Europe/London',
  britain: 'Europe/London',
  scotland: 'Europe/London',
  wales: 'Europe/London',
  manchester: 'Europe/London',
  birmingham: 'Europe/London',
  leeds: 'Europe/London',
  glasgow: 'Europe/London',
  edinburgh: 'Europe/London',
  liverpool: 'Europe/London',
  bristol: 'Europe/London',
  bst: 'Europe/London',
  england: 'Europe/London',
  germany: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  cologne: 'Europe/Berlin',
  austria: 'Europe/Vienna',
  switzerland: 'Europe/Zurich',
  france: 'Europe/Paris',
  spain: 'Europe/Madrid',
  italy: 'Europe/Rome',
  netherlands: 'Europe/Amsterdam',
  ireland: 'Europe/Dublin',
  india: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  japan: 'Asia/Tokyo',
  china: 'Asia/Shanghai',
  beijing: 'Asia/Shanghai',
  boston: 'America/New_York',
  washington: 'America/New_York',
  miami: 'America/New_York',
  atlanta: 'America/New_York',
  philadelphia: 'America/New_York',
  nyc: 'America/New_York',
  eastern: 'America/New_York',
  et: 'America/New_York',
  est: 'America/New_York',
  central: 'America/Chicago',
  ct: 'America/Chicago',
  dallas: 'America/Chicago',
  houston: 'America/Chicago',
  austin: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  california: 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  'san francisco': 'America/Los_Angeles',
  'los angeles': 'America/Los_Angeles',
  gmt: 'Europe/London',
  cet: 'Europe/Berlin',
  utc: 'UTC',
};

/** The zone a person means by a city, a country or an IANA name; null when none is recognised. */
export function zoneNamed(text: string): string | null {
  const said = (text.toLowerCase().slice(0, 60).split(',')[0] ?? '')
    .trim()
    .replace(/^(?:i'?m |i live |i am )?(?:in|near|from|close to) /u, '')
    .replace(/[.!]$/u, '')
    .replace(/ time$/u, '');
  const alias = zoneAliases[said];
  if (alias !== undefined) return alias;
  const path = said.replace(/ /gu, '_');
  return (
    Intl.supportedValuesOf('timeZone').find((zone) => {
      const lower = zone.toLowerCase();
      return lower === path || lower.endsWith(`/${path}`);
    }) ?? null
  );
}
