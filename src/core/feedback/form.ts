import { anchor, general } from './anchors.ts';
import { findPhrases, phrases, type Answer } from './answer.ts';
import { events } from './story.ts';

/** What an answer is made of: something that happened, what the speaker is like, or what is always so. */
export type Form = 'story' | 'self' | 'general';

/** Tells a story from a description of oneself and from a general statement (G11). */
export function formOf(answer: Answer): Form {
  const happened = events(answer).length;
  const always = general(answer) !== null;
  if (happened >= 2 && (anchor(answer) !== null || !always)) return 'story';
  const own = events(answer).some(({ subject }) => subject === 'i' || subject === 'we');
  if (happened >= 1 && !always && (own || anchor(answer) !== null)) return 'story';
  const self = answer.clauses.filter(
    ({ subject, tense }) => subject === 'i' && (tense === 'present' || tense === 'would'),
  ).length;
  const said = answer.clauses.filter(({ verb }) => verb !== null).length;
  return self > 0 && self * 2 >= said ? 'self' : 'general';
}

const first = phrases('i|im|ive|id|my|myself|me');
const plural = phrases('we|weve|our|us|ourselves');

/** 'I' against 'we', counted: flagged when 'we' prevails, never judged. */
export interface Voice {
  i: number;
  we: number;
  mostlyWe: boolean;
}

export function voiceOf(answer: Answer): Voice {
  const i = findPhrases(answer, first).length;
  const we = findPhrases(answer, plural).length;
  return { i, we, mostlyWe: we > i && we >= 2 };
}

const unsure = phrases(
  'maybe|perhaps|probably|possibly|somehow|kind of|sort of|i think|i guess|i suppose|i believe|i would say|id say|hopefully|a little bit|or something|and stuff|more or less|basically|not really sure|i hope',
);

/** Words that sound unsure. */
export function hedges(answer: Answer) {
  return findPhrases(answer, unsure);
}
