import type { Export } from '../../domain/export.ts';
import { answerOf } from '../../domain/obstacles.ts';
import { kinds, type KeptObstacle, type Kind, type Question } from '../../domain/records.ts';
import { visible } from '../../message/visible.ts';
import { shortMoment } from './dates.ts';
import { employerName, outcomeName, timesOver, topicNames } from './names.ts';

function parsed<T>(kind: Kind<T>, values: readonly unknown[]): T[] {
  return values.flatMap((value) => {
    const result = kind.schema.safeParse(value);
    return result.success ? [result.data] : [];
  });
}

/** What a reader of Markdown would load or run; other marks only change how their words look. */
const markup = /<(?=[a-z/!?])|!(?=\[)/giu;

/** Their words as a Markdown quotation, one mark a line. */
const quotation = (words: string) =>
  words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** The same as the JSON, as a page a person can read. */
export function exportPage(all: Export): string {
  const out = ['# Next Round: what is held on you', '', `Written ${all.exportedAt.slice(0, 10)}.`];
  const rounds = parsed(kinds.round, all.rounds);
  const questions = parsed(kinds.question, all.questions);
  const ledger = parsed(kinds.ledger, all.ledger);
  const turns = parsed(kinds.turn, all.turns);
  const plans = parsed(kinds.plan, all.plans);
  const statements = parsed(kinds.statement, all.statements);
  const obstacles = parsed(kinds.obstacle, all.obstacles);
  const proofs = parsed(kinds.proof, all.proofs);
  const highlights = parsed(kinds.highlight, all.highlights);
  for (const process of parsed(kinds.process, all.processes)) {
    out.push('', `## ${employerName(process.employer)} (${process.state})`);
    if (process.reason !== null) out.push('', `They said: "${process.reason}"`);
    const mine = rounds.filter((round) => round.processId === process.id);
    mine.sort((a, b) => a.number - b.number);
    section(
      out,
      'Obstacles you worked on',
      obstacles
        .filter((each) => each.processId === process.id)
        .map((each) => {
          const name = each.name ?? labelOf(each, questions);
          const state = each.dismissed
            ? ' (put aside)'
            : each.closedAfter === null
              ? ''
              : ' (closed)';
          const answer = answerOf(each);
          return `- ${name}${state}${answer === '' ? '' : `: "${answer}"`}`;
        }),
    );
    section(
      out,
      'What you can show',
      proofs
        .filter((each) => each.processId === process.id)
        .map(
          (each) => `- "${each.words}" (${each.state})${each.link === null ? '' : ` ${each.link}`}`,
        ),
    );
    for (const round of mine) {
      const here = <T extends { roundId: string }>(values: readonly T[]) =>
        values.filter((value) => value.roundId === round.id);
      const when = round.at === null ? '' : `, ${shortMoment(round.at)}`;
      out.push('', `### Round ${round.number}${when} (${round.state})`);
      if (round.interviewers.length > 0) {
        const people = round.interviewers.map(({ name, role }) =>
          role === null ? name : `${name} (${role})`,
        );
        out.push('', `With ${people.join(', ')}.`);
      }
      section(
        out,
        'They asked',
        here(questions).map(
          (each) =>
            `- ${each.topic.label}: "${each.quote}" (${timesOver(each.times)}, ${outcomeName(each)})`,
        ),
      );
      section(
        out,
        'They told you',
        here(ledger).map(
          (each) =>
            `- ${each.topic === null ? 'Also' : topicNames[each.topic]}: "${each.quote}"${each.by === null ? '' : ` (${each.by})`}`,
        ),
      );
      section(
        out,
        'Landed, or asked by you',
        here(highlights).map((each) => `- ${each.kind}: "${each.quote}"`),
      );
      section(
        out,
        'You told them',
        here(statements).map(
          (each) => `- ${each.topic}: "${each.quote}"${each.to === null ? '' : ` (to ${each.to})`}`,
        ),
      );
      section(
        out,
        'For next time',
        here(plans).map((each) => `- ${each.text} (${each.state})`),
      );
      section(
        out,
        'Your own words',
        here(turns).map((each) => quotation(each.text)),
      );
    }
  }
  section(
    out,
    'Notes',
    parsed(kinds.note, all.notes).map((note) => quotation(note.text)),
  );
  const drills = parsed(kinds.drill, all.drills);
  const spots = parsed(kinds.weakSpot, all.weakSpots);
  for (const spot of spots) {
    const answers = drills.filter(({ spotId }) => spotId === spot.id);
    if (answers.length + spot.points.length === 0) continue;
    section(out, `Practised: ${spot.label} ("${spot.text}")`, [
      ...spot.points.map((point) => `- ${point}`),
      ...answers.map(({ text }) => quotation(text)),
    ]);
  }
  section(
    out,
    'To practise',
    spots.filter(({ removed }) => !removed).map(({ text }) => `- ${text}`),
  );
  if (all.unreadable.length > 0) {
    section(
      out,
      'Entries that cannot be opened',
      all.unreadable.map(({ key }) => `- ${key} (whole in the JSON file)`),
    );
  }
  return `${visible(out.join('\n')).replace(markup, '\\$&')}\n`;
}

function labelOf(obstacle: KeptObstacle, questions: readonly Question[]): string {
  const its = questions.find(
    (each) =>
      obstacle.questions.includes(each.id) ||
      (each.processId === obstacle.processId && obstacle.topics.includes(each.topic.id)),
  );
  return its?.topic.label ?? 'No question left';
}

function section(out: string[], title: string, lines: readonly string[]): void {
  if (lines.length > 0) out.push('', `**${title}**`, '', ...lines);
}
