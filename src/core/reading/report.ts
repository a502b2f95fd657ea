import { Temporal } from 'temporal-polyfill';
import { explain } from './explain.ts';
import { rankObstacles, type ObstacleFinding } from './obstacles.ts';
import type { Reading, WhenFinding } from './reading.ts';
import { reportWords as words } from './report-words.ts';
import { readNotes } from './rules.ts';

/** Notes of one round, as a file holds them. */
export interface RoundNotes {
  text: string;
}

export interface ReadOptions {
  /** UTC ms the dates are read from. */
  now: number;
  /** IANA zone of the candidate. */
  zone: string;
  form: 'plain' | 'json' | 'explain';
}

/** Reads the notes of one process, one a round in order, and returns what `read` prints. */
export function readReport(notes: readonly RoundNotes[], options: ReadOptions): string {
  const rounds = notes.map(({ text }, index) => ({
    round: index + 1,
    reading: readNotes({ text, now: options.now, zone: options.zone, employer: null, people: [] }),
  }));
  const obstacles = rankObstacles(rounds);
  switch (options.form) {
    case 'json':
      return JSON.stringify({
        rounds: rounds.map(roundJson),
        obstacles: obstacles.map(obstacleJson),
      });
    case 'plain':
      return plain(rounds, obstacles);
    case 'explain':
      return [
        plain(rounds, obstacles),
        ...notes.map(
          ({ text }, index) => `${words.why} ${String(index + 1)}\n${explain(text).join('\n')}`,
        ),
      ].join('\n\n');
    default:
      options.form satisfies never;
      return '';
  }
}

interface Round {
  round: number;
  reading: Reading;
}

const two = (value: number) => Math.round(value * 100) / 100;

/** 'YYYY-MM-DD', or with its time and offset where a time was said. */
function at(when: WhenFinding): string {
  if (when.wall.length === 10) return when.wall;
  return Temporal.PlainDateTime.from(when.wall)
    .toZonedDateTime(when.zone)
    .toString({ timeZoneName: 'never' });
}

function roundJson({ round, reading }: Round) {
  return {
    round,
    questions: reading.questions.map((question) => ({
      topics: question.topics.map(({ id, label, confidence }) => ({
        id,
        label,
        confidence: two(confidence),
      })),
      quote: question.quote,
      by: question.by,
      outcome: question.outcome,
      times: question.times,
      followUps: question.followUps,
      settled: question.settled,
    })),
    learned: reading.learned.map(({ topic, quote, by, confidence }) => ({
      topic,
      quote,
      by,
      confidence: two(confidence),
    })),
    askedByMe: reading.askedByMe.map(({ quote }) => ({ quote })),
    landed: reading.landed.map(({ quote }) => ({ quote })),
    deepened: reading.deepened,
    diagnosis: reading.diagnosis.map(({ cause }) => cause),
    next: reading.next && {
      at: at(reading.next),
      quote: reading.next.quote,
      sure: reading.next.sure,
    },
  };
}

function obstacleJson({ topic, rounds, times, quotes, because, sure }: ObstacleFinding) {
  return { topic, rounds, times, quotes, because, sure };
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `- ${line}`)];
}

function plain(rounds: readonly Round[], obstacles: readonly ObstacleFinding[]): string {
  const quoted = (text: string) => `"${text.replaceAll('\n', ' ')}"`;
  const person = (by: string | null) => (by === null ? '' : ` (${by})`);
  const blocks = rounds.map(({ round, reading }) =>
    [
      `${words.round} ${String(round)}`,
      ...section(
        words.asked,
        reading.questions.map((question) => {
          const parts = [`${question.topics[0]?.label ?? ''}${person(question.by)}`];
          if (question.outcome !== 'unknown')
            parts.push(`${words.outcomes[question.outcome]}${question.outcomeSure ? '' : '?'}`);
          if (question.times > 1) parts.push(words.times(question.times));
          if (question.followUps > 0) parts.push(words.followUps(question.followUps));
          if (question.settled) parts.push(words.settled);
          if (question.notAboutJob) parts.push(words.notAboutJob);
          return `${parts.join(' · ')}: ${quoted(question.quote)}`;
        }),
      ),
      ...section(
        words.told,
        reading.learned.map(
          (fact) => `${words.topics[fact.topic]}: ${quoted(fact.quote)}${person(fact.by)}`,
        ),
      ),
      ...section(
        words.youAsked,
        reading.askedByMe.map(({ quote }) => quoted(quote)),
      ),
      ...section(
        words.landed,
        reading.landed.map(({ quote }) => quoted(quote)),
      ),
      ...section(
        words.causes,
        reading.diagnosis.map(({ evidence }) => quoted(evidence.quote)),
      ),
      ...section(
        words.next,
        reading.next === null
          ? []
          : [`${at(reading.next)}${reading.next.sure ? '' : '?'}: ${quoted(reading.next.quote)}`],
      ),
    ].join('\n'),
  );
  const ranked = obstacles.map(
    (one, index) =>
      `${String(index + 1)} ${one.topic} · ${words.times(one.times)}, ${words.rounds(one.rounds)}${one.sure ? '' : words.unsure}\n${one.quotes
        .map(({ round, quote }) => `  ${words.round} ${String(round)}: ${quoted(quote)}`)
        .join('\n')}`,
  );
  return [
    ...blocks,
    [words.obstacles, ...(ranked.length === 0 ? [words.none] : ranked)].join('\n'),
  ].join('\n\n');
}
