import { spelled, type Token } from './tokens.ts';

/** What people say for a sign, by its words. */
const signs: ReadonlyMap<string, string> = new Map([
  ['period', '.'],
  ['full stop', '.'],
  ['new line', '.'],
  ['new paragraph', '.'],
  ['newline', '.'],
  ['question mark', '?'],
  ['exclamation mark', '!'],
  ['comma', ','],
]);

/** 'the notice period', 'a new line', 'our new line manager': things, not signs. */
const ofThings = /^(?:notice|probation|probationary|trial|grace|pay|break|free|rest|busy|peak)$/;
const determined =
  /^(?:a|an|the|my|your|our|their|his|her|this|that|another|every|any|with|no|which|what)$/;
const after = /^(?:manager|managers|management|of|dash)$/;

interface Sign {
  at: number;
  size: number;
  text: string;
}

function signsIn(list: readonly Token[]): Sign[] {
  const found: Sign[] = [];
  for (let at = 1; at < list.length; at++) {
    const word = list[at]?.text ?? '';
    const pair = `${word} ${list[at + 1]?.text ?? ''}`;
    const size = signs.has(pair) ? 2 : 1;
    const text = signs.get(size === 2 ? pair : word);
    const before = list[at - 1]?.text ?? '';
    if (text === undefined || determined.test(before)) continue;
    if (word === 'period' && ofThings.test(before)) continue;
    if (after.test(list[at + size]?.text ?? '')) continue;
    found.push({ at, size, text });
    at += size - 1;
  }
  return found;
}

/** A sign somebody typed: who does that in a message does not say them there. */
const typed = /^[.,;:!?]$/;

/** The messages of a text, which a blank line parts: each is typed or dictated for itself. */
function messagesOf(text: string, list: readonly Token[]): (readonly Token[])[] {
  if (!text.includes('\n\n')) return [list];
  const found: Token[][] = [];
  list.forEach((token, at) => {
    const gap = text.slice(list[at - 1]?.end ?? 0, token.start);
    if (at === 0 || gap.includes('\n\n')) found.push([]);
    found.at(-1)?.push(token);
  });
  return found;
}

/**
 * The tokens of a text with 'period', 'comma' and 'new line' as the signs they stand for, in the
 * messages that were dictated. Only where no sign is typed and at least two are said, not all of them
 * 'period', which is also a time in history.
 */
export function withDictatedSigns(text: string, list: readonly Token[]): readonly Token[] {
  const found: Sign[] = [];
  let from = 0;
  for (const said of messagesOf(text, list)) {
    const start = from;
    from += said.length;
    if (said.some(({ text: word }) => typed.test(word))) continue;
    for (const sign of signsIn(said)) found.push({ ...sign, at: start + sign.at });
  }
  if (found.length < 2 || found.every(({ at }) => list[at]?.text === 'period')) return list;
  const starts = new Map(found.map((sign) => [sign.at, sign]));
  const made: Token[] = [];
  for (let at = 0; at < list.length; at++) {
    const token = list[at];
    const sign = starts.get(at);
    if (token === undefined) continue;
    if (sign === undefined) {
      made.push(token);
      continue;
    }
    // Without length, behind the word before it: no quote ends in 'question mark'.
    const place = made.at(-1)?.end ?? token.start;
    made.push({ ...token, ...spelled(sign.text), start: place, end: place, glued: true });
    at += sign.size - 1;
  }
  return made;
}
