import { plainWords } from '../flow/choices.ts';

const asks =
  /^(?:and )?(?:what did (?:they|he|she) (?:ask|say|tell|want)(?: me| to know)?(?: (?:last time|again|the last time|in round (\d{1,2})))?|(?:show (?:me )?)?my (?:own )?notes(?: of round (\d{1,2}))?|what did i (?:say|tell you|write)(?: last time)?)$/u;

/**
 * 'what did they ask me?', 'my notes': the number of the round they want to look at, 0 when none is
 * said; null: they ask for nothing of the kind.
 */
export function asksNotes(text: string): number | null {
  const found = asks.exec(plainWords(text.slice(0, 80)));
  return found === null ? null : Number(found[1] ?? found[2] ?? '0');
}
