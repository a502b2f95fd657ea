import { clauses, type Clause } from './clauses.ts';
import { cue } from './cues.ts';
import { employerSign } from './employer.ts';
import { whoIn } from './people.ts';
import type { LearnedFinding } from './reading.ts';
import { endOf, startOf } from './places.ts';
import { topicWords } from './words.ts';

const guess = cue(
  'i (?:guess|think|suppose|assume|believe|imagine|reckon|suspect|bet|take it)|maybe|perhaps|probably|possibly|might|could be|may be|seems|seemed|looks like|looked like|sounds like|sounded like|my guess|guessing|not sure|presumably|kind of|i had the feeling|feels like|felt like',
);
const nothing =
  /^(?:nothing|nope|no|none|not much|not really|nah|not a lot|dunno|no idea|dont know|i dont know|not sure|nothing new|thats all|thats it|honestly not much|nothing really|not that i know|went ok(?: i think)?|cant say|skip|ok|okay|yes|well|hm+|idk)$/;

/**
 * The answer to 'What do you know about them now …?': every clause is something learned. A guess
 * ('i guess', 'probably') has a confidence below 0.5. Empty when they say there is nothing.
 */
export function factsIn(text: string, people: readonly string[] = []): LearnedFinding[] {
  const known = new Set(people.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const found: LearnedFinding[] = [];
  let person: string | null = null;
  for (const clause of clauses(text)) {
    const plain = clause.plain
      .replace(/^(?:(?:and|but|so|also|plus|well|ok|honestly|oh|[-•*]) )+/, '')
      .replace(/ [,.;:!]+$/, '')
      .trim();
    const guessed = guess.test(plain);
    const last = found.at(-1);
    if (nothing.test(plain)) continue;
    const words = topicWords(plain.replace(guess, ' '));
    // 'hiring because one leaves, i guess'
    if (words.length === 0) {
      if (guessed && last !== undefined) last.confidence = Math.min(last.confidence, 0.45);
      continue;
    }
    const who = whoIn(clause, 0, Math.min(4, clause.tokens.length), known);
    if (who?.proper === true) person = who.name;
    const sign = employerSign(plain, true);
    if (sign === null) continue;
    if (continues(clause, plain) && last !== undefined) {
      last.end = endOf(clause);
      last.quote = text.slice(last.start, last.end);
      if (guessed) last.confidence = Math.min(last.confidence, 0.45);
      continue;
    }
    const start = startOf(clause, clause.plain.length - clause.plain.trimStart().length);
    const end = endOf(clause);
    const by = /said|told|says|mentioned|thinks|admitted|explained/.test(plain) ? person : null;
    found.push({
      quote: text.slice(start, end),
      start,
      end,
      confidence: guessed ? Math.min(0.45, sign.confidence) : sign.confidence,
      source: 'rules',
      topic: sign.topic,
      by,
      youAsked: false,
    });
  }
  return found;
}

/** A piece without a subject or verb of its own goes on with the one before. */
function continues(clause: Clause, plain: string): boolean {
  return !clause.first && plain.split(' ').length <= 3;
}
