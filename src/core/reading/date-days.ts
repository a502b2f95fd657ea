import type { Temporal } from 'temporal-polyfill';
import { dayNumber, dayOfMonth, make, numeric, withMonth, type DayHit } from './date-calendar.ts';
import { count, months, ordinals, weekdays } from './date-words.ts';
import type { Token } from './tokens.ts';

/** Where a day may begin. */
interface Place {
  list: readonly Token[];
  at: number;
  today: Temporal.PlainDate;
  zone: string;
}

const word = (list: readonly Token[], at: number) => list[at]?.text ?? '';

function comingWeekday(today: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });
}

/** The weekday in the week that begins `weeks` Mondays from this one. */
function inWeek(today: Temporal.PlainDate, weeks: number, weekday: number): Temporal.PlainDate {
  return today.add({ days: 7 * weeks + weekday - today.dayOfWeek });
}

const notThere =
  /^(?:i|we|he|she|they|who|just|was|got|get|getting|were|is|are|have|newly|you|it|and|people|all)$/;
const behindVerb =
  /^(?:down|there|next|in|beside|opposite|around|through|back|together|with|across|here|is|was|me|him|her|us|the)$/;

/** 'sat', 'sun' and 'wed' are words of their own: 'we sat down', 'the sun', 'they got wed'. */
function weekdayAt(list: readonly Token[], at: number): number | null {
  const said = word(list, at);
  const before = word(list, at - 1);
  const after = word(list, at + 1);
  // 'the test is sat 14th' all the same.
  const numbered = /^\d/.test(after) && /^(?:is|it)$/.test(before);
  const seated = after === 'at' && !/^(?:\d|half$|noon$|midday$|about$)/.test(word(list, at + 2));
  if (said === 'sat' && !numbered && (notThere.test(before) || behindVerb.test(after) || seated))
    return null;
  if (said === 'sun' && /^(?:the|in|under)$/.test(before)) return null;
  if (said === 'wed' && notThere.test(before) && before !== 'is') return null;
  return weekdays.get(said) ?? null;
}

/** A number alone behind a weekday is a day where the two agree, else a time: 'fri 13', 'fri 11'. */
function numbered({ list, today, zone }: Place, from: number, to: number, weekday: number) {
  const article = ['the', 'day', 'den', 'le'].includes(word(list, to - 1));
  const fixed = withMonth(list, to, today) ?? numeric(list, to, today, zone);
  if (fixed !== null)
    return { ...fixed, from, sure: fixed.sure && fixed.day.dayOfWeek === weekday };
  const number = dayNumber(list, to);
  // 'monday second round', but 'monday the second' and 'thursday nineteenth'.
  const early = number !== null && number.day < 10 && !/^\d/.test(word(list, to));
  if (number === null || (early && !article)) return null;
  const found = dayOfMonth(today, number.day, weekday);
  if (found === null) return null;
  const clock = /^(?:[:.h]|[ap]m|uhr|hrs|o'clock|oclock|o|ish)$/.test(word(list, number.to));
  const soon = found.sure && today.until(found.day).days < 21 && word(list, to - 1) !== ',';
  const bare = !clock && number.to === to + 1 && (number.day > 12 || soon);
  if (!number.marked && !bare && !article) return null;
  // 'tuesday the 17. at 10'
  const dot =
    article && word(list, number.to) === '.' && /^(?:at|um)$/.test(word(list, number.to + 1));
  return { ...found, from, to: dot ? number.to + 1 : number.to };
}

/** 'thursday', 'next tues', 'thursday week', 'tuesday the 14th', 'thursday next week'. */
function named(place: Place): DayHit | null {
  const { list, at, today } = place;
  const lead = /^(?:this|next|coming|upcoming)$/.test(word(list, at)) ? word(list, at) : '';
  let from = lead === '' ? at : at + 1;
  if (lead === 'this' && word(list, from) === 'coming') from++;
  const weekday = weekdayAt(list, from);
  if (weekday === null) return null;
  let to = from + 1;
  const short = word(list, from).length < 6;
  if (/^[,(:/]$/.test(word(list, to)) || (word(list, to) === '.' && short)) to++;
  while (/^(?:the|uh|um|day|den|le)$/.test(word(list, to))) to++;
  const fixed = numbered(place, at, to, weekday);
  if (fixed !== null) return fixed;
  to = from + 1;
  const coming = comingWeekday(today, weekday);
  const hit = (day: Temporal.PlainDate, end: number, sure = true) => ({
    day,
    from: at,
    to: end,
    sure,
  });
  if (word(list, to) === 'week') return hit(coming.add({ days: 7 }), to + 1);
  if (word(list, to) === 'fortnight') return hit(coming.add({ days: 14 }), to + 1);
  if (word(list, to) === 'after' && word(list, to + 1) === 'next')
    return hit(inWeek(today, 2, weekday), to + 2, weekday <= today.dayOfWeek);
  while (/^(?:of|the)$/.test(word(list, to))) to++;
  if (word(list, to) === 'week' && word(list, to + 1) === 'after')
    return word(list, to + 2) === 'next' ? hit(inWeek(today, 2, weekday), to + 3) : null;
  if (word(list, to) === 'next' && word(list, to + 1) === 'week')
    return hit(inWeek(today, 1, weekday), to + 2);
  if (word(list, to) === 'this' && word(list, to + 1) === 'week') return hit(coming, to + 2);
  if (word(list, to) === 'in') {
    const weeks = count(word(list, to + 1));
    if (weeks !== null && weeks < 10 && /^weeks?$/.test(word(list, to + 2)))
      return hit(inWeek(today, weeks, weekday), to + 3, weeks > 1);
  }
  to = from + 1;
  // Said in the same week before that day, 'next Thursday' may mean either.
  if (lead === 'next') return hit(inWeek(today, 1, weekday), to, weekday <= today.dayOfWeek);
  return hit(coming, to, weekday !== today.dayOfWeek);
}

/** 'a week on tuesday', 'two weeks from monday', 'a week tomorrow', 'in three days'. */
function counted({ list, at, today }: Place): DayHit | null {
  let from = word(list, at) === 'in' ? at + 1 : at;
  let size = count(word(list, from));
  if (size !== null) from++;
  const unit = word(list, from);
  if (unit === 'fortnight') size = 2;
  else if (unit === 'week') size ??= 1;
  if (size === null || size > 60) return null;
  let to = from + 1;
  if (/^days?'?$/.test(unit) && word(list, at) === 'in') {
    if (/^(?:time|from)$/.test(word(list, to))) to++;
    if (word(list, to) === 'now') to++;
    // 'how many I see in a day'
    return !/^an?$/.test(word(list, at + 1)) && size < 15
      ? { day: today.add({ days: size }), from: at, to, sure: true }
      : null;
  }
  if (!/^(?:weeks?'?|fortnight)$/.test(unit)) return null;
  if (/^time(?:'s)?$/.test(word(list, to))) to++;
  while (/^(?:on|from|this|coming|next|the)$/.test(word(list, to))) to++;
  const days = 7 * size;
  const hit = (day: Temporal.PlainDate, sure = true) => ({ day, from: at, to: to + 1, sure });
  const weekday = weekdayAt(list, to);
  if (weekday !== null) {
    const ahead = word(list, at) === 'in' && /^(?:on|the)$/.test(word(list, to - 1));
    return ahead
      ? hit(inWeek(today, size, weekday), false)
      : hit(comingWeekday(today, weekday).add({ days }));
  }
  if (word(list, to) === 'today') return hit(today.add({ days }));
  if (word(list, to) === 'tomorrow') return hit(today.add({ days: days + 1 }));
  return null;
}

const tomorrow =
  /^(?:tomorrow|tomorow|tommorow|tommorrow|tomorro|tmrw|tmr|tmw|tomoz|tomorra|moro|morro|morrow|morra)$/;

/** 'today', 'tonight', '2moro', 'the morra', 'day after tomorrow', 'tomorrow week'. */
function near({ list, at, today }: Place): DayHit | null {
  const hit = (days: number, to: number) => ({
    day: today.add({ days }),
    from: at,
    to,
    sure: true,
  });
  const first = word(list, at);
  if (/^(?:today|tonight)$/.test(first)) return hit(0, at + 1);
  if (first === '2' && word(list, at + 1) === 'day' && list[at + 1]?.glued) return hit(0, at + 2);
  if (/^this$/.test(first) && /^(?:afternoon|arvo|evening)$/.test(word(list, at + 1)))
    return hit(0, at + 1);
  if (first === 'day' && word(list, at + 1) === 'after' && tomorrow.test(word(list, at + 2)))
    return hit(2, at + 3);
  const prefix = first === '2' || first === 'the' ? 1 : 0;
  const said = word(list, at + prefix);
  if (!tomorrow.test(said) || (prefix === 0 && /^mor/.test(said))) return null;
  return word(list, at + prefix + 1) === 'week' ? hit(8, at + prefix + 2) : hit(1, at + prefix + 1);
}

/** 'next week thursday', 'the week after next, on Thursday'. */
function weekFirst({ list, at, today }: Place): DayHit | null {
  const next = word(list, at) === 'next' && word(list, at + 1) === 'week';
  const after =
    word(list, at) === 'week' && word(list, at + 1) === 'after' && word(list, at + 2) === 'next';
  if (!next && !after) return null;
  let to = at + (next ? 2 : 3);
  while (/^(?:,|on|the)$/.test(word(list, to))) to++;
  const weekday = weekdayAt(list, to);
  if (weekday === null) return null;
  return { day: inWeek(today, next ? 1 : 2, weekday), from: at, to: to + 1, sure: true };
}

/** What may stand behind a bare day of the month: 'the 19th at', never 'the 2nd question'. */
const afterNumber = new Set(
  (
    "at for to with w in on and but so or i i'm im we they they're they've he she it it's its is was " +
    "as if when then from by which that that's thats of around about morning afternoon evening arvo " +
    'half quarter noon midday uh um apparently first next this one two three four nine ten eleven ' +
    'twelve would will again instead please'
  ).split(' '),
);
const follows = (said: string) => !/^\p{L}/u.test(said) || afterNumber.has(said);

/** 'the 14th', 'on 16th', 'day 19', 'the 3rd of next month', 'twenty third'. */
function dayOnly({ list, at, today, zone }: Place): DayHit | null {
  let begin = at;
  while (/^(?:on|the|day|for|uh|um)$/.test(word(list, begin)) && begin < at + 4) begin++;
  const led = list.slice(at, begin).map((token) => token.text);
  const fixed =
    begin === at ? null : (withMonth(list, begin, today) ?? numeric(list, begin, today, zone));
  if (fixed !== null) return { ...fixed, from: at };
  const number = dayNumber(list, begin);
  if (number === null || number.day > 31) return null;
  const article =
    led.includes('the') || (led.includes('day') && /^(?:for|the)$/.test(led[0] ?? ''));
  if (!number.marked && !article) return null;
  // 'home with the 18:05'
  if (word(list, number.to) === ':' && list[number.to]?.glued === true) return null;
  const isWord = !/^\d/.test(word(list, begin));
  // 'the first three sessions', but 'on the ninth'.
  if (isWord && number.to === begin + 1 && !(article && led[0] === 'on')) return null;
  const month = word(list, number.to + 2) === 'month' ? word(list, number.to + 1) : '';
  if (word(list, number.to) === 'of' && /^(?:next|this)$/.test(month)) {
    const start = today.with({ day: 1 }).add({ months: month === 'next' ? 1 : 0 });
    const made = make(start.year, start.month, number.day);
    return made && { day: made, from: at, to: number.to + 3, sure: true };
  }
  const comma = word(list, number.to) === ',' ? 1 : 0;
  const weekday = weekdayAt(list, number.to + comma);
  if (weekday === null && !follows(word(list, number.to))) return null;
  if (/^(?:of|%)$/.test(word(list, number.to))) return null;
  // 'went back for the 2nd one'
  if (number.day < 10 && word(list, number.to) === 'one') return null;
  if (isWord && word(list, number.to) === 'half') return null;
  const found = dayOfMonth(today, number.day, weekday);
  const to = weekday === null ? number.to : number.to + comma + 1;
  return found && { ...found, from: at, to };
}

/** Most words begin no day, and are seen not to at once. */
/** May a day begin with this word? */
export const beginsDay = (said: string): boolean =>
  /^(?:\d|to[dmn]|tm|mor|th[ei]|[aoi]n?$|for$|day$|next$|upcoming$|coming$|week$|fortnight$)/.test(
    said,
  ) ||
  weekdays.has(said) ||
  months.has(said) ||
  ordinals.has(said) ||
  count(said) !== null ||
  said === 'thirty' ||
  said === 'thirtieth';

/** The day that begins at token `at`, or null. Weeks, months and 'sometime' are no day. */
export function dayAt(
  list: readonly Token[],
  at: number,
  today: Temporal.PlainDate,
  zone: string,
): DayHit | null {
  if (!beginsDay(word(list, at))) return null;
  const place = { list, at, today, zone };
  return (
    near(place) ??
    weekFirst(place) ??
    counted(place) ??
    named(place) ??
    numeric(list, at, today, zone) ??
    withMonth(list, at, today) ??
    dayOnly(place)
  );
}
