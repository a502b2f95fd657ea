import fc from 'fast-check';
import { expect, test } from 'vitest';
import { briefOf, isToday } from '../../../src/core/domain/brief.ts';
import type { Picture } from '../../../src/core/domain/picture.ts';
import { draftsOf } from '../../../src/core/domain/thanks.ts';
import { message } from '../../../src/core/message/message.ts';
import { plainText } from '../../../src/core/message/plain.ts';
import { brief, doorLimit, pageLimit } from '../../../src/core/words/en/brief.ts';
import { noteText, thanks, thanksLimit } from '../../../src/core/words/en/thanks.ts';
import { now, people, pictures } from './records.ts';

const zone = 'Europe/London';

/** Every word and figure that is stored of this employer, lower case. */
function stored(picture: Picture): Set<string> {
  const { process, rounds, questions, kept, proofs, ledger, statements, highlights, plans } =
    picture;
  const all = JSON.stringify([
    process.employer,
    rounds.map(({ number, at, interviewers }) => [number, at?.wall, interviewers]),
    questions.map(({ topic, quote, by, times }) => [topic.label, quote, by, times]),
    kept.map(({ answer }) => answer),
    proofs.map(({ words, link }) => [words, link]),
    ledger.map(({ quote, by }) => [quote, by]),
    statements.map(({ quote, to }) => [quote, to]),
    highlights.map(({ quote, by }) => [quote, by]),
    plans.map(({ text }) => text),
  ]);
  return new Set(all.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
}

/** Numbers that are counted from the records: rounds, times, positions, dates. */
function counted(picture: Picture): Set<string> {
  const numbers = new Set<string>();
  const add = (n: number) => numbers.add(String(n));
  for (let n = 0; n <= 8; n++) add(n);
  for (const each of picture.obstacles) [each.times, each.rounds].forEach(add);
  for (const { at } of picture.rounds) {
    if (at === null) continue;
    for (const part of new Date(at.utc).toISOString().split(/\D+/u)) add(Number(part));
    add(new Date(at.utc).getUTCDate());
  }
  return numbers;
}

const figuresIn = (text: string) => text.match(/\d+/gu) ?? [];
const namesIn = (text: string) =>
  [...people, 'Kestrel', 'Nordmark', 'Pia', 'Voss'].filter((name) => text.includes(name));

function traced(text: string, picture: Picture): void {
  const known = stored(picture);
  const figures = counted(picture);
  for (const figure of figuresIn(text.replace(/(?:st|nd|rd|th)\b/gu, '')))
    expect(known.has(figure) || figures.has(String(Number(figure))), figure).toBe(true);
  for (const name of namesIn(text)) expect(known.has(name.toLowerCase()), name).toBe(true);
}

test('a thank-you note holds no number or name that is not stored, and at most 150 words', () => {
  fc.assert(
    fc.property(pictures, (picture) => {
      if (picture.last === null) return;
      for (const draft of draftsOf(picture, picture.last)) {
        const note = noteText(draft, zone);
        traced(note, picture);
        expect(note.split(/\s+/u).length).toBeLessThanOrEqual(thanksLimit);
        // Nothing but the frame's own few words comes from anywhere else than the records.
        const frame = new Set(
          'dear thank you for talking with me on this stayed one thing that came up was asked about here i would begin kind regards monday tuesday wednesday thursday friday saturday sunday march'.split(
            ' ',
          ),
        );
        const known = stored(picture);
        const figures = counted(picture);
        for (const word of note.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
          expect(frame.has(word) || known.has(word) || figures.has(word), word).toBe(true);
        expect(plainText(thanks.draft(draft, 1, 1, zone))).toContain(draft.name);
        // The trace, shown on request, names a source for every word that is not the frame's.
        const trace = plainText(message(thanks.trace(draft, zone))).toLowerCase();
        const named = new Set(trace.match(/[\p{L}\d]+/gu) ?? []);
        for (const word of note.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
          expect(frame.has(word) || named.has(word), `${word} in ${trace}`).toBe(true);
      }
    }),
  );
});

test('the page holds no number or name that is not stored, within its limit', () => {
  fc.assert(
    fc.property(pictures, (picture) => {
      const content = briefOf(picture);
      const page = plainText(brief.page(content, []));
      traced(page.replace(/before minute ten|two views/giu, ''), picture);
      expect([...page].length).toBeLessThanOrEqual(pageLimit);
      const door = plainText(brief.door(content));
      traced(door, picture);
      expect([...door].length).toBeLessThanOrEqual(doorLimit);
    }),
  );
});

test('over the limit lines fall in order: what changed, the second if-then, the third obstacle', () => {
  fc.assert(
    fc.property(pictures, (picture) => {
      const content = briefOf(picture);
      const page = plainText(brief.page(content, []));
      const has = {
        changed: page.includes('CHANGED SINCE'),
        ifThen: content.ifThen.slice(0, 2).filter((plan) => page.includes(plan.text)).length,
        third: /^3 /mu.test(page),
      };
      if (content.changes.length > 0 && has.changed) {
        if (content.ifThen.length > 1) expect(has.ifThen).toBeGreaterThan(1);
        if (content.obstacles.length > 2) expect(has.third).toBe(true);
      }
      if (content.obstacles.length > 2 && content.ifThen.length > 1 && has.ifThen > 1)
        expect(has.third).toBe(true);
    }),
  );
});

test('the top obstacle without anything to show is said first', () => {
  fc.assert(
    fc.property(pictures, (picture) => {
      const content = briefOf(picture);
      const [top] = content.obstacles;
      const second = plainText(brief.page(content, [])).split('\n')[1] ?? '';
      const bare = top !== undefined && top.proofs.length + top.seen.length === 0;
      expect(second.startsWith('First: nothing to show yet')).toBe(bare);
    }),
  );
});

test('the doorstep form is for the day itself, in the candidate’s own zone', () => {
  fc.assert(
    fc.property(pictures, ({ next }) => {
      if (next?.at == null) return;
      expect(isToday(next, now, zone)).toBe(false);
      expect(isToday(next, next.at.utc - 3_600_000, zone)).toBe(true);
      expect(isToday(next, next.at.utc + 2 * 3_600_000, zone)).toBe(false);
    }),
  );
});
