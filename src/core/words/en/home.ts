import type { Stage, Obstacle } from '../../domain/obstacles.ts';
import { localTime } from '../../domain/moments.ts';
import type { LedgerEntry, Moment, Process, Proof, Round } from '../../domain/records.ts';
import { ledgerTopics } from '../../reading/reading.ts';
import {
  facts,
  heading,
  lines,
  message,
  text,
  type Fact,
  type Message,
  type Part,
} from '../../message/message.ts';
import { saidWhen, shortMoment } from './dates.ts';
import {
  capital,
  counted,
  cut,
  employerName,
  listed,
  quoted,
  roundName,
  topicNames,
} from './names.ts';
import { obstacleName, stageLine } from './way.ts';

export interface HomeObstacle {
  obstacle: Obstacle;
  stage: Stage;
  answered: boolean;
  proofs: readonly Proof[];
}

/** What the home page shows of the employer that comes first. */
export interface HomeContent {
  process: Process;
  next: Round | null;
  obstacles: readonly HomeObstacle[];
  practice: { at: number; labels: readonly string[] } | null;
  known: readonly LedgerEntry[];
  others: readonly { process: Process; next: Round | null }[];
}

/** Commands by name; the engine starts them as if they had been typed. */
const choices = [
  ['debrief', 'I had an interview'],
  ['brief', 'My page'],
  ['drill', 'Practise'],
  ['obstacles', "What's in the way"],
  ['rounds', 'My rounds'],
] as const;

export const homeWords = {
  empty: (): Message =>
    message(
      [
        heading('Next Round'),
        text(
          'Come out of an interview, tell me in the chat how it went, and this page fills: when the next round is, what stands in the way, what to practise, what you know about them.',
        ),
      ],
      [
        ['debrief', 'I had an interview'],
        ['help', 'What can you do'],
      ],
    ),
  page: (content: HomeContent, now: number, zone: string): Message =>
    message(
      [
        ...roundParts(content, now),
        ...wayParts(content.obstacles),
        ...practiceParts(content.practice, now, zone),
        heading('What you know about them'),
        facts(ledgerTopics.map((topic) => fact(topic, content.known))),
        ...otherParts(content.others),
      ],
      choices,
    ),
};

/** What comes next, in the chat: the page without what is known of them. */
export const nextSteps = (content: HomeContent, now: number, zone: string): Message =>
  message([
    ...roundParts(content, now),
    ...wayParts(content.obstacles),
    ...practiceParts(content.practice, now, zone),
    ...otherParts(content.others),
  ]);

function roundParts({ process, next }: HomeContent, now: number): Part[] {
  if (next === null || next.at === null) {
    return [
      heading(employerName(process.employer)),
      text('No date for a next round. "rounds add" enters one.'),
    ];
  }
  return [
    heading(capital(roundName(process, next))),
    text(`${shortMoment(next.at)}: ${countdown(next.at, now)}.`),
  ];
}

/** 'today', 'tomorrow', 'in 3 days', by the calendar of the round's zone. */
function countdown(at: Moment, now: number): string {
  const then = localTime(at.utc, at.zone).toPlainDate();
  const days = localTime(now, at.zone).toPlainDate().until(then).days;
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${counted(days, 'day')}`;
}

function wayParts(obstacles: readonly HomeObstacle[]): Part[] {
  if (obstacles.length === 0) return [];
  const shown = obstacles.map(
    ({ obstacle, stage, answered, proofs }, index) =>
      `${index + 1} ${obstacleName(obstacle)}: ${stageLine(stage, answered, proofs)}`,
  );
  return [heading('In the way'), lines(shown)];
}

function practiceParts(practice: HomeContent['practice'], now: number, zone: string): Part[] {
  if (practice === null) return [heading('To practise'), text('Nothing is due.')];
  const labels = practice.labels.map((label) => cut(label, 40));
  return [
    heading('To practise'),
    text(`${capital(saidWhen(practice.at, now, zone))}: ${listed(labels)}.`),
  ];
}

function fact(topic: (typeof ledgerTopics)[number], known: readonly LedgerEntry[]): Fact {
  const entries = known.filter((entry) => entry.topic === topic);
  const latest = entries.at(-1);
  const more = entries.length > 1 ? ` and ${entries.length - 1} more` : '';
  const said = latest === undefined ? 'Nothing yet' : `${quoted(latest.quote, 100)}${more}`;
  return { label: topicNames[topic], text: said };
}

function otherParts(others: HomeContent['others']): Part[] {
  if (others.length === 0) return [];
  const shown = others.map(({ process, next }) => {
    const at = next?.at == null ? 'no date' : shortMoment(next.at);
    return `${employerName(process.employer)}: ${at}`;
  });
  return [heading('Besides'), lines(shown)];
}
