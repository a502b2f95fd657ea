import type { LedgerEntry } from '../../domain/records.ts';
import { hasName } from '../../domain/people.ts';
import type { SummaryContent } from '../../domain/summary.ts';
import { nudgeKey, pageKey, thanksKey, waitingKey } from '../../domain/reminder-keys.ts';
import { heading, lines, message, text, type Message, type Part } from '../../message/message.ts';
import { plainText } from '../../message/plain.ts';
import { clockTime, dayAndTime, dayName, saidWhen, theDay, shortMoment } from './dates.ts';
import { mismatchLine, obstacleCounts, obstacleName } from './way.ts';
import { minutesFor } from './drill.ts';
import {
  by,
  capital,
  counted,
  cut,
  employerName,
  listed,
  quoted,
  roundName,
  standingName,
  topicInside,
  topicNames,
} from './names.ts';

/** The longest a summary may be (G3). */
export const summaryLimit = 1200;

interface Pending {
  /** The full path was walked already. */
  deep: boolean;
  /** The next day of practice and what comes on it; null: none is set. */
  practice: { at: number; labels: readonly string[] } | null;
  reminders: readonly { key: string; at: number }[];
  /** Nothing was told before: how to have less of it is said once. */
  first: boolean;
  now: number;
  zone: string;
}

interface Size {
  quote: number;
  entries: number;
  concerns: number;
}

/** From roomy to tight; the first that fits is taken. */
const sizes: readonly Size[] = [
  { quote: 120, entries: 8, concerns: 3 },
  { quote: 90, entries: 6, concerns: 3 },
  { quote: 60, entries: 5, concerns: 2 },
  { quote: 40, entries: 4, concerns: 1 },
  { quote: 24, entries: 3, concerns: 1 },
];

export const summary = {
  page: (content: SummaryContent, pending: Pending): Message => {
    const due = comesNext(content, pending);
    const choices: [string, string][] = [['good', 'Good']];
    if (!pending.deep) choices.push(['deeper', 'Go deeper']);
    if (pending.practice !== null) choices.push(['other', 'Other times']);
    const room = choices.length < 3;
    if (due.reminds && room) choices.push(['quiet', 'No reminders']);
    const hinted = due.reminds && !room && pending.first;
    const [roomy] = sizes;
    // How to have less of it gives way to what they told.
    const tries = [
      ...(hinted && roomy ? [{ size: roomy, line: `${due.line} ${summary.tooMuch}` }] : []),
      ...sizes.map((size) => ({ size, line: due.line })),
    ];
    let parts: Part[] = [];
    for (const { size, line } of tries) {
      parts = pageParts(content, size, line);
      if ([...plainText(message(parts))].length <= summaryLimit) break;
    }
    return message(parts, choices);
  },
  tooMuch: 'Too much? Say "no reminders".',
  good: text('Good. Whenever you like: another line for this round, or the next interview.'),
  noReminders: text('No reminders, then. Nothing is due; what you told me is kept.'),
};

function pageParts(content: SummaryContent, size: Size, next: string): Part[] {
  const parts: Part[] = [text(`All kept. ${roundName(content.process, content.round)}.`)];
  parts.push(...knownParts(content, size));
  const way = content.inTheWay.slice(0, size.concerns);
  if (way.length > 0) {
    const said = way.map(({ obstacle, shows }) => {
      const nothing = shows === 0 ? ' Nothing to show yet.' : '';
      const raised = (obstacle.inRounds.at(-1) ?? 0) >= content.round.number;
      const now = !raised ? ' Not raised this time.' : obstacle.cameBack ? ' It came back.' : '';
      return `${obstacleName(obstacle)}: ${obstacleCounts(obstacle)}${now}${nothing}`;
    });
    parts.push(heading('IN THE WAY'), lines(said));
  }
  if (content.practise.length > 0) {
    const named = content.practise
      .slice(0, 6)
      .map(
        (each) =>
          `${cut(each.topic.label, 50)} (${each.outcome === 'off_guard' ? 'threw you' : 'harder than expected'})`,
      );
    // the day itself is a day of practice: offered here, never pushed
    const offer = content.process.state === 'over' ? '' : ' Today, if you like: "drill".';
    parts.push(heading('TO PRACTISE'), text(`${capital(named.join(' · '))}.${offer}`));
  }
  if (content.mismatches.length > 0) {
    const told = content.mismatches.map((each) => mismatchLine(each, content.round.id, size.quote));
    const figure = content.mismatches.every(({ topic }) => topic === 'pay');
    const next = figure ? 'the next figure' : 'what you say next';
    parts.push(lines(told), text(`It goes on your page, so ${next} is on purpose.`));
  }
  if (content.landed.length > 0) {
    const landed = content.landed
      .slice(0, 3)
      .map((each) => `${quoted(each.quote, size.quote)}${by(each.by)}`);
    parts.push(heading('WORTH REPEATING'), lines(landed));
  }
  const plan = content.plans.map((each) => cut(each.text, 90));
  if (plan.length > 0) {
    const when = content.next?.at ? theDay(content.next.at) : 'next time';
    parts.push(heading(`FOR ${when.toUpperCase()}`), lines(plan.slice(0, 2)));
  }
  if (nothingFound(content))
    parts.push(
      text('There is little to go on yet; a line or two more will change that, any time.'),
    );
  const felt =
    content.round.felt === 'bad'
      ? 'How it felt says little about how it went; people misjudge that both ways.\n'
      : '';
  return [...parts, text(`\n${felt}${next}`)];
}

function nothingFound(content: SummaryContent): boolean {
  return content.known.length + content.inTheWay.length + content.practise.length === 0;
}

function knownParts(content: SummaryContent, size: Size): Part[] {
  const said: string[] = [];
  let left = size.entries;
  let hidden = 0;
  for (const { topic, entries } of content.known) {
    const shown = entries.slice(0, Math.max(0, left));
    hidden += entries.length - shown.length;
    left -= shown.length;
    if (shown.length === 0) continue;
    const shownFirst = shown.find((entry) => entry.standing === 'contradicted') ?? shown[0];
    const standing = standingName(shownFirst ?? entries[0] ?? neverEmpty());
    const words = shown.map((entry) => entryWords(entry, content, size)).join(' · ');
    const name = topic === null ? 'Also' : topicNames[topic];
    said.push(topic === null ? `${name}: ${words}` : `${name}, ${standing}: ${words}`);
  }
  if (hidden > 0)
    said.push(`And ${counted(hidden, 'more line')}: say "rounds ${content.round.number}".`);
  const parts: Part[] = said.length > 0 ? [heading('YOU KNOW NOW'), lines(said)] : [];
  if (content.blanks.length > 0 && content.blanks.length < 8) {
    const blanks = content.blanks.slice(0, 3).map((topic) => topicInside[topic]);
    const more = content.blanks.length - blanks.length;
    const list = listed(more > 0 ? [...blanks, `${more} more`] : blanks);
    const when = content.next?.at ? `on ${theDay(content.next.at)}` : 'next time';
    const ask = content.process.state === 'over' ? '' : ` Worth asking ${when}.`;
    const line = text(`Still blank: ${list}.${ask}`);
    parts.push(...(parts.length === 0 ? [heading('YOU KNOW NOW')] : []), line);
  }
  return parts;
}

function neverEmpty(): never {
  throw new RangeError('a group of entries is never empty');
}

function entryWords(entry: LedgerEntry, content: SummaryContent, size: Size): string {
  const before = content.against.get(entry.id);
  if (before !== undefined && entry.standing === 'contradicted') {
    const when = before.entry.roundId === entry.roundId ? '' : ` in round ${before.round}`;
    const whose = before.entry.by === null ? 'before' : `${cut(before.entry.by, 24)}${when}`;
    return `${quoted(entry.quote, size.quote)}${by(entry.by)}, but ${quoted(before.entry.quote, size.quote)} (${whose})`;
  }
  const who =
    before === undefined
      ? by(entry.by)
      : ` (${before.entry.by === null ? '' : `${cut(before.entry.by, 24)} in `}round ${before.round}, ${entry.by === null ? 'today' : `${cut(entry.by, 24)} today`})`;
  return `${quoted(entry.quote, size.quote)}${who}`;
}

/** What comes next and when, or that nothing is due. */
function comesNext(
  content: SummaryContent,
  { reminders, practice, now, zone }: Pending,
): { line: string; reminds: boolean } {
  if (content.process.state === 'over') return { line: 'Nothing is due.', reminds: false };
  const { next, process } = content;
  const said: string[] = [];
  let reminds = false;
  if (next?.at) {
    said.push(`Next: ${employerName(process.employer)}, ${shortMoment(next.at)}.`);
    const nudge = reminders.find(({ key }) => key === nudgeKey(next));
    if (nudge !== undefined) {
      reminds = true;
      const same = dayName(nudge.at, zone) === dayName(next.at.utc, zone);
      said.push(
        `${same ? `That day at ${clockTime(nudge.at, zone)}` : `${dayAndTime(nudge.at, zone)},`} I'll ask how it went.`,
      );
    }
  }
  const page = next === null ? undefined : reminders.find(({ key }) => key === pageKey(next));
  const coming: { at: number; what: string }[] = [];
  const thanks = reminders.find(({ key }) => key === thanksKey(content.round));
  if (thanks !== undefined) {
    const n = content.round.interviewers.filter(hasName).length;
    const what = n === 1 ? 'a thank-you draft' : `${Math.min(n, 9)} thank-you drafts`;
    coming.push({ at: thanks.at, what });
  }
  const together = page !== undefined && page.at === practice?.at;
  if (page !== undefined && !together) coming.push({ at: page.at, what: 'your page' });
  if (practice !== null) {
    const labels = listed(practice.labels.map((label) => cut(label, 40)));
    const what = `practice: ${labels}, ${minutesFor(practice.labels.length)}`;
    coming.push({ at: practice.at, what: together ? `your page, and ${what}` : what });
  }
  coming.sort((a, b) => a.at - b.at);
  reminds ||= coming.length > 0;
  said.push(...coming.map(({ at, what }) => `${onDay(at, now, zone)}, ${what}.`));
  const waiting = reminders.find(({ key }) => key === waitingKey(process.id));
  if (waiting !== undefined && waiting.at > now) {
    reminds = true;
    said.push(`${dayName(waiting.at, zone)} I'll ask once whether they came back to you.`);
  }
  const line = said.length === 0 ? 'Nothing is due.' : `Nothing more today. ${said.join(' ')}`;
  return { line, reminds };
}

/** 'Tomorrow at 8:30', 'Thursday 26 November, 18:00' */
function onDay(at: number, now: number, zone: string): string {
  const away = saidWhen(at, now, zone);
  return away.startsWith('t') ? capital(away) : dayAndTime(at, zone);
}
