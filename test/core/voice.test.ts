import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everythingSaid, type Said } from './voice.ts';

const all = await everythingSaid();
/** Each different message once. */
const said = [
  ...new Map(
    all.map((each) => [JSON.stringify([each.text, labels(each), each.refusal]), each] as const),
  ).values(),
];

function labels({ message }: Said): string[] {
  return message.choices.map(({ label }) => label);
}

/** What the bot says for itself: without the words it quotes, and without the n of m. */
const own = (text: string) => text.replace(/"[^"]*"/gu, '""').replace(/ \(\d+ of \d+\)/gu, '');
const isList = ({ message }: Said) => message.parts.some(({ kind }) => kind !== 'text');

/** Messages that may be longer than 320 characters, and why. */
const long: readonly [why: string, pattern: RegExp, limit: number][] = [
  ['help lists the commands', /^(?:[^\n]*\n)?Tell me about an interview whenever/u, 1000],
  ['the first words to somebody new say what cannot be promised', /I'm Next Round/u, 460],
  ['the look around shows what a talk is like', /It goes like this/u, 500],
  ['held says what cannot be promised', /(?:This is what I hold|I hold nothing)/u, 700],
  ['a diagnosis is feedback with their own line in it', /^(?:.*\n)*That may be it:/u, 480],
  ['feedback on an answer quotes their words', /(?:I found|I couldn't find)/u, 1200],
  ['the summary is a page (G3)', /^(?:.*\n)*All kept\. /u, 1200],
  ['the page before a round (G8)', /(?:^|\n)ASK THEM\n/u, 1250],
];
/** Questions whose last line is none, and why. */
const noQuestion: readonly [why: string, pattern: RegExp][] = [
  ['the summary ends with what comes next; its buttons are offers (G3)', /All kept\. /u],
  ['the page is read, not answered; its buttons are offers (G8)', /(?:^|\n)ASK THEM\n/u],
  ['telling goes on by itself; the question stands above it', /say "done"/u],
  ['only the two typed words forget; the button keeps', /Then type: forget everything$/u],
];
/** Labels of more than four words, and why. */
const longLabels = new Map([["They'll get back to me", 'docs/behaviour.md, Debrief, names it so']]);

const wrong = (rule: (each: Said) => boolean) =>
  said.filter((each) => !rule(each)).map(({ where, text }) => `${where}: ${text}`);

test('there is enough to look at: every step, new people on every platform, hundreds of messages', () => {
  expect(said.length).toBeGreaterThan(300);
  expect(said.filter(({ message }) => message.choices.length > 0).length).toBeGreaterThan(150);
  expect(said.some(({ refusal }) => refusal)).toBe(true);
  for (const [, pattern] of [...long, ...noQuestion]) {
    expect(said.some(({ text }) => pattern.test(text))).toBe(true);
  }
});

test('no message is empty or shows a hole where a word should be', () => {
  expect(
    wrong(({ text }) => text.trim() !== '' && !/undefined|null|NaN|\[object/u.test(text)),
  ).toEqual([]);
});

test('a message has at most 320 characters; a list has its lines beside them', () => {
  const limit = (each: Said) => {
    const exception = long.find(([, pattern]) => pattern.test(each.text));
    return exception?.[2] ?? (isList(each) ? 1200 : 320);
  };
  expect(wrong((each) => [...each.text].length <= limit(each))).toEqual([]);
});

test('the last line before the buttons asks, unless it says why an answer could not be taken', () => {
  const asks = (each: Said) => {
    if (each.message.choices.length === 0 || each.refusal) return true;
    if (noQuestion.some(([, pattern]) => pattern.test(each.text))) return true;
    return own(each.text).split('\n').at(-1)?.includes('?') === true;
  };
  expect(wrong(asks)).toEqual([]);
});

test('a message asks one question', () => {
  const questions = (each: Said) =>
    each.message.parts
      .flatMap((part) => (part.kind === 'text' ? own(part.text) : []))
      .join('\n')
      .match(/\p{L}\?(?=\s|$)/gu)?.length ?? 0;
  expect(wrong((each) => questions(each) <= 1 || each.refusal)).toEqual([]);
});

test('buttons: at most five, at most four words each, no two alike', () => {
  expect(wrong((each) => labels(each).length <= 5)).toEqual([]);
  expect(wrong((each) => new Set(labels(each)).size === labels(each).length)).toEqual([]);
  const words = (label: string) => label.split(/\s+/u).length;
  expect(
    wrong((each) => labels(each).every((label) => longLabels.has(label) || words(label) <= 4)),
  ).toEqual([]);
});

const forbidden =
  /!|\b(?:great|good job|well done|awesome|congratulations|unfortunately|please note|simply)\b/iu;
const neverShown =
  /\b(?:ledger|weak spots?|rungs?|severity|weights?|priority|priorities|process|processes|statements?|confidence)\b/iu;
const pictures = /\p{Extended_Pictographic}/u;

const bare = (each: Said) => `${own(each.text)}\n${labels(each).join('\n')}`;

test.each([
  ['praise, an exclamation mark, or a word of the office', forbidden],
  ["a word of the program's insides", neverShown],
])('nothing holds %s', (_what, words) => {
  expect(wrong((each) => !words.test(bare(each)))).toEqual([]);
});

test('nothing holds an emoji that the candidate did not write', () => {
  expect(wrong((each) => each.where.includes('😀') || !pictures.test(bare(each)))).toEqual([]);
});

describe('the words that stand by themselves', async () => {
  const folder = new URL('../../src/core/words/en/', import.meta.url);
  const modules = await Promise.all(
    readdirSync(folder).map(async (name) => {
      const module: unknown = await import(new URL(name, folder).href);
      return [name, sentencesIn(module)] as const;
    }),
  );
  test.each(modules)('%s keeps the rules', (_name, sentences) => {
    for (const sentence of sentences) {
      expect(own(sentence)).not.toMatch(forbidden);
      expect(own(sentence)).not.toMatch(neverShown);
      expect(sentence).not.toMatch(pictures);
      expect([...sentence].length).toBeLessThanOrEqual(320);
    }
  });
  test('there are such words', () => {
    expect(modules.flatMap(([, sentences]) => sentences).length).toBeGreaterThan(60);
  });
});

/** Every text part below a value; functions need their facts and are heard in the talks above. */
function sentencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && value.kind === 'text' && 'text' in value) return [String(value.text)];
  return Object.values(value).flatMap(sentencesIn);
}
