import type { Temporal } from 'temporal-polyfill';
import { dayNumber, dayOfMonth, make, numeric, withMonth, type DayHit } from './date-calendar.ts';
import { count, weekdays } from './date-words.ts';
import type { Token } from './tokens.ts';

function comingWeekday(today: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });
}

/** 'thursday', 'next tues', 'thursday week', 'tuesday the 14th', 'thursday next week'. */
function named(
  list: readonly Token[],
  at: number,
  today: Temporal.PlainDate,
  zone: string,
): DayHit | null {
  const word = (index: number) => list[index]?.text ?? '';
  const lead = ['this', 'next', 'coming'].includes(word(at)) ? word(at) : '';
  let from = lead === '' ? at : at + 1;
  if (lead === 'this' && word(from) === 'coming') from++;
  const weekday = weekdays.get(word(from));
  if (weekday === undefined) return null;
  // 'sat there', 'sat with me': no Saturday
  if (
    word(from) === 'sat' &&
    /^(?:there|down|in|on|with|like|me|us|by|next|opposite|across|behind|through|back|still|a|my|so|up)$/.test(
      word(from + 1),
    )
  )
    return null;
  let to = from + 1;
  if (word(to) === '.' || word(to) === ',') to++;
  if (word(to) === 'the') to++;
  const fixed = withMonth(list, to, today) ?? numeric(list, to, today, zone);
  if (fixed !== null)
    return { ...fixed, from: at, sure: fixed.sure && fixed.day.dayOfWeek === weekday };
  const number = dayNumber(list, to);
  const bare =
    number !== null &&
    number.day > 12 &&
    number.to === to + 1 &&
    !/^(?:[:.h]|pm|uhr|h\d+)$/.test(word(number.to));
  if (number !== null && (number.marked || bare || word(to - 1) === 'the')) {
    const found = dayOfMonth(today, number.day, weekday);
    if (found !== null)
      return {
        ...found,
        from: at,
        to: number.to,
        sure: found.sure && found.day.dayOfWeek === weekday,
      };
  }
  to = from + 1;
  const coming = comingWeekday(today, weekday);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const inWeek = (weeks: number) => monday.add({ days: 7 * weeks + weekday - 1 });
  const hit = (day: Temporal.PlainDate, end: number, sure = true) => ({
    day,
    from: at,
    to: end,
    sure,
  });
  if (word(to) === 'week') return hit(coming.add({ days: 7 }), to + 1);
  if (word(to) === 'fortnight') return hit(coming.add({ days: 14 }), to + 1);
  if (word(to) === 'after' && word(to + 1) === 'next')
    return hit(coming.add({ days: 7 }), to + 2, false);
  const skip = word(to) === 'of' ? 1 : 0;
  if (word(to + skip) === 'next' && word(to + skip + 1) === 'week')
    return hit(inWeek(1), to + skip + 2);
  if (word(to + skip) === 'this' && word(to + skip + 1) === 'week')
    return hit(coming, to + skip + 2);
  if (word(to) === 'in') {
    const weeks = count(word(to + 1));
    if (weeks !== null && /^weeks?$/.test(word(to + 2)))
      return hit(inWeek(weeks), to + 3, weeks > 1);
  }
  if (lead === 'next') {
    const next = inWeek(1);
    // Said in the same week before that day, 'next Thursday' may mean either.
    return hit(next, to, weekday <= today.dayOfWeek);
  }
  return hit(coming, to, weekday !== today.dayOfWeek);
}

/** 'a week on tuesday', 'two weeks from monday', 'a week tomorrow', 'in three days'. */
function counted(list: readonly Token[], at: number, today: Temporal.PlainDate): DayHit | null {
  const word = (index: number) => list[index]?.text ?? '';
  let from = word(at) === 'in' ? at + 1 : at;
  let size = word(from) === 'fortnight' ? 2 : count(word(from));
  if (word(from) === 'week') size = 1;
  if (size === null || size > 60) return null;
  if (word(from) !== 'week' && word(from) !== 'fortnight') from++;
  if (word(from) === 'fortnight') size = 2;
  const unit = word(from);
  if (/^days?'?$/.test(unit) && word(at) === 'in') {
    const to = ['time', 'from'].includes(word(from + 1)) ? from + 2 : from + 1;
    return size < 15 ? { day: today.add({ days: size }), from: at, to, sure: true } : null;
  }
  if (!/^(?:weeks?'?|fortnight)$/.test(unit)) return null;
  let to = from + 1;
  if (['time', "time's"].includes(word(to))) to++;
  const linked = ['on', 'from', 'this', 'coming'].includes(word(to));
  while (['on', 'from', 'this', 'coming', 'next'].includes(word(to))) to++;
  const weekday = weekdays.get(word(to));
  const days = 7 * size;
  if (weekday !== undefined) {
    const monday = today.subtract({ days: today.dayOfWeek - 1 });
    const ahead = word(at) === 'in' && word(to - 1) === 'on';
    const day = ahead
      ? monday.add({ days: days + weekday - 1 })
      : comingWeekday(today, weekday).add({ days });
    return { day, from: at, to: to + 1, sure: !ahead };
  }
  if (word(to) === 'today') return { day: today.add({ days }), from: at, to: to + 1, sure: true };
  if (word(to) === 'tomorrow')
    return { day: today.add({ days: days + 1 }), from: at, to: to + 1, sure: true };
  if (linked && word(to) === 'now' && size > 1) return null;
  return null;
}

/** The day that begins at token `at`, or null. Weeks, months and 'sometime' are no day. */
export function dayAt(
  list: readonly Token[],
  at: number,
  today: Temporal.PlainDate,
  zone: string,
): DayHit | null {
  const word = (index: number) => list[index]?.text ?? '';
  const first = word(at);
  if (/^(?:today|tonight|2day)$/.test(first))
    return { day: today, from: at, to: at + 1, sure: true };
  if (/^(?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|tmw|2morrow|tomoz)$/.test(first))
    return { day: today.add({ days: 1 }), from: at, to: at + 1, sure: true };
  if (first === 'day' && word(at + 1) === 'after' && word(at + 2).startsWith('tom'))
    return { day: today.add({ days: 2 }), from: at, to: at + 3, sure: true };
  if (first === 'next' && word(at + 1) === 'week') {
    const skip = [',', 'on'].includes(word(at + 2)) ? 3 : 2;
    const weekday = weekdays.get(word(at + skip));
    const monday = today.add({ days: 8 - today.dayOfWeek });
    if (weekday === undefined) return null;
    return { day: monday.add({ days: weekday - 1 }), from: at, to: at + skip + 1, sure: true };
  }
  const hit =
    counted(list, at, today) ??
    named(list, at, today, zone) ??
    numeric(list, at, today, zone) ??
    withMonth(list, at, today);
  if (hit !== null) return hit;
  const on = first === 'the' || first === 'on';
  const begin = on ? (word(at + 1) === 'the' ? at + 2 : at + 1) : at;
  const number = dayNumber(list, begin);
  if (number === null || !(number.marked || (on && word(begin - 1) === 'the'))) return null;
  const weekdayAfter = weekdays.get(word(number.to + (word(number.to) === ',' ? 1 : 0)));
  if (!number.marked && number.day > 31) return null;
  if (
    word(number.to) === 'of' &&
    word(number.to + 1) === 'next' &&
    word(number.to + 2) === 'month'
  ) {
    const start = today.with({ day: 1 }).add({ months: 1 });
    const made = make(start.year, start.month, number.day);
    return made && { day: made, from: at, to: number.to + 3, sure: true };
  }
  if (
    /^(?:round|interview|stage|one|time|person|of|call|chat|talk|meeting|visit|shift|trial|session|appointment|drive|conversation|try|question|thing|floor|week|year|on|is|day|guy|lady|man|woman|in|with|part|half|for|party|language|hand|job)$/.test(
      word(number.to),
    )
  )
    return null;
  const isWord = !/^\d/.test(word(begin));
  // 'the second on Monday', 'second chat Friday'
  if (
    isWord &&
    weekdayAfter === undefined &&
    number.day <= 5 &&
    /^\p{L}/u.test(word(number.to)) &&
    !/^(?:at|from)$/.test(word(number.to))
  )
    return null;
  if (isWord && word(begin - 1) !== 'the') return null;
  const found = dayOfMonth(today, number.day, weekdayAfter ?? null);
  return found && { ...found, from: at, to: number.to };
}
