import type { Obstacle } from '../../domain/obstacles.ts';
import type { Pattern } from '../../domain/patterns.ts';
import type { Process, Round, Undo } from '../../domain/records.ts';
import type { Want } from '../../domain/wants.ts';
import { heading, lines, message, text, type Message, type Part } from '../../message/message.ts';
import { shortMoment } from './dates.ts';
import { by, capital, counted, cut, employerName, listed, quoted, timesOver } from './names.ts';
import { capitalReason, latestNotes, noteLines, reason, where } from './obstacle-lines.ts';
import { obstacleCounts, obstacleName } from './way.ts';

/** Line number and what stands in it. */
export interface ShownItem {
  number: number;
  line: string;
  part: 'way' | 'everyone' | 'want';
}

/** The question that finds out which of the two readings is right (G6). */
export const whichReading =
  'When you picture me with your team, what would you want to be sure of?';

export const obstacleWords = {
  list: (
    process: Process,
    told: number,
    next: Round | null,
    shown: readonly ShownItem[],
    more: number,
    undo: Undo | null,
  ): Message => {
    const when = next?.at ? ` Next: ${shortMoment(next.at)}.` : '';
    const parts: Part[] = [
      text(`${employerName(process.employer)}, after ${counted(told, 'round')}.${when}`),
    ];
    for (const [part, title] of [
      ['way', 'IN THE WAY'],
      ['everyone', 'EVERYONE GETS ASKED'],
      ['want', 'WHAT THEY WANT MOST'],
    ] as const) {
      const group = shown.filter((each) => each.part === part);
      if (group.length === 0) continue;
      parts.push(heading(title), lines(group.map(({ number, line }) => `${number} ${line}`)));
    }
    const numbers = shown
      .slice(0, 3)
      .map(({ number }) => [String(number), String(number)] as const);
    const extra: (readonly [string, string])[] = [['why', 'Why this order']];
    if (more > 0) extra.push(['more', `${more} more`]);
    else if (undo !== null) extra.push(['undo', 'Undo']);
    parts.push(text('Which one?'));
    return message(parts, [...numbers, ...extra].slice(0, 5));
  },
  item: (obstacle: Obstacle, stage: string): string =>
    `${obstacleName(obstacle)} · ${timesOver(obstacle.times)}${where(obstacle)} · ${stage}`,
  want: (want: Want, proofs: string): string =>
    `${quoted(want.quote, 80)}${by(want.by)} · ${proofs}`,
  settled: (names: readonly string[]): Part => text(`Closed so far: ${listed(names)}.`),
  /** `number` is the first one's in the list. */
  notRaised: (names: readonly string[], round: number, number: number): Part =>
    text(
      `Not raised in round ${round}: ${listed(names)}. "close ${number}" closes ${names.length > 1 ? 'the first of them' : 'it'}.`,
    ),
  pattern: (label: string, k: number, n: number): Part =>
    text(
      k > 1
        ? `${label} came up at ${k} of ${n} employers: a pattern of yours, so the answer is worth the work.`
        : `${label} came up at ${k} of ${n} employers: this employer's, so far.`,
    ),
  listAgain: text(
    'A number opens one. Or: merge 1 and 2, split 1, rename 2 to …, dismiss 3, everyone asks 2, why 2.',
  ),
  noSuchLine: (n: number) => text(`There is no line ${n} among them.`),
  splitAlone: text('There is one line in it; nothing to take apart.'),

  why: (ranked: readonly Obstacle[], rounds: ReadonlyMap<string, number>): Message => {
    const said = ranked
      .slice(0, 8)
      .map((each, index) => `${index + 1} ${obstacleName(each)}: ${reason(each)}`);
    const more =
      ranked.length > 8 ? [text(`And ${ranked.length - 8} more, by the same rule.`)] : [];
    const [first] = ranked;
    const quotes = first === undefined ? [] : noteLines(first.questions.slice(0, 6), rounds);
    return message([
      text(
        'The order: what came back over rounds, then within a round, then what threw you, then what was harder than expected, then what it could cost. What everyone gets asked stands below.',
      ),
      lines(said),
      ...more,
      ...(first === undefined ? [] : [text(`${obstacleName(first)}, your notes:`), lines(quotes)]),
    ]);
  },
  whyOne: (
    obstacle: Obstacle,
    rounds: ReadonlyMap<string, number>,
    pattern: Pattern | null = null,
  ): Message => {
    const over =
      pattern === null || pattern.employers < 2
        ? []
        : [
            text(
              `At ${pattern.employers} of ${pattern.of} employers: ${listed(pattern.at.slice(0, 8).map(employerName))}.`,
            ),
          ];
    return message([
      text(`${obstacleName(obstacle)}: ${obstacleCounts(obstacle)} ${capitalReason(obstacle)}`),
      lines(latestNotes(obstacle.questions, rounds)),
      ...over,
    ]);
  },
  whyWant: (want: Want, rounds: ReadonlyMap<string, number>): Message => {
    const said = `said ${timesOver(want.entries.length)}`;
    const who = want.decider ? `${said}, by the one who decides` : said;
    return message([
      text(`What they want most, because it was ${who}:`),
      lines(
        want.entries
          .slice(-8)
          .map(
            (each) =>
              `Round ${rounds.get(each.roundId) ?? '?'}${each.by === null ? '' : `, ${cut(each.by, 24)}`}: ${quoted(each.quote, 90)}`,
          ),
      ),
    ]);
  },

  opened: (obstacle: Obstacle, rounds: ReadonlyMap<string, number>): Part[] => [
    text('Your notes:'),
    lines(latestNotes(obstacle.questions, rounds)),
    text(
      `${
        obstacle.rounds > 1 || obstacle.times > 1
          ? "Coming back to it usually means they aren't convinced yet. It can be plain interest."
          : 'Asked once: it can be plain interest, it may be a doubt.'
      } Prepare it as a doubt, and ask: "${whichReading}"`,
    ),
  ],
  cost: (before: readonly Part[]): Message =>
    message(
      [...before, text('What could it cost you?')],
      [
        ['detail', 'A detail'],
        ['bother', 'It would bother them'],
        ['job', 'The job'],
      ],
    ),
  costAgain: text('A detail, something that would bother them, or the job?'),
  menu: (before: readonly Part[], obstacle: Obstacle, answered: boolean): Message =>
    message(
      [...before, text('What about it?')],
      [
        ['answer', answered ? 'Change the answer' : 'Make an answer'],
        ['proof', 'Something to show'],
        ...(obstacle.kept?.dismissed === true
          ? [['undismiss', 'It is one'] as const]
          : [['dismiss', 'Not a worry'] as const]),
        ['why', 'Why'],
        ['back', 'Back to the list'],
      ],
    ),
  menuAgain: text('One of the buttons. Or: rename to …, split, close, everyone asks this.'),
  gone: text('That one is not there any more.'),
  /** Eight lines a page; the numbers go on over the pages. */
  splitAsk: (
    obstacle: Obstacle,
    rounds: ReadonlyMap<string, number>,
    from: number,
    more: number,
  ): Message =>
    message(
      [
        lines(
          noteLines(obstacle.questions.slice(from, from + 8), rounds).map(
            (line, index) => `${from + index + 1} ${line}`,
          ),
        ),
        text('Which of these are another matter? Their numbers.'),
      ],
      [...(more > 0 ? [['more', `${more} more`] as const] : []), ['none', 'Leave it']],
    ),
  splitAgain: text('Numbers of the lines, and at least one stays.'),
  splitDone: (name: string, stands: boolean) =>
    text(
      `Taken apart: ${quoted(name, 40)} is by itself now${stands ? '' : '; asked once, it is no worry so far'}.`,
    ),
  merged: (label: string) => text(`One now: ${label}. "undo" parts them again.`),
  renamed: (label: string) => text(`It is called ${label} now.`),
  dismissed: (label: string) => text(`Put aside: ${label}. "undo" brings it back.`),
  returned: text('It is back in the list.'),
  everyone: (label: string) => text(`${capital(label)} stands below the others now.`),
  closed: (label: string) =>
    text(`Closed: ${label}. If they raise it again, it comes back by itself.`),
  undone: (what: Undo['what']) =>
    text(
      `Taken back: ${
        {
          merge: 'they are two again',
          split: 'it is one again',
          rename: 'the old name',
          dismiss: 'it is in the list again',
          everyone: 'it stands where it stood',
          close: 'it is open again',
        }[what]
      }.`,
    ),
  nothingToUndo: text('There is nothing to take back, or it has changed since.'),
};
