import { findPhrase, phrases, toClauseEnd, type Answer, type Span } from './answer.ts';
import { anchor, general } from './anchors.ts';
import { pastForms } from './story.ts';

const breath = 16;

const throatClearing = phrases(
  'where (?:do|should|shall) i (?:begin|start)|let me (?:think|see)|good question|(?:hard|difficult|tough) (?:one|question)',
  '(?:have to|need to|must) (?:start|begin) (?:a bit |a little |much )?earlier|it depends|how (?:shall|should) i',
  'there are (?:many|several|a lot)|many times|i would say that|you know how|in general',
);

/** The first breath: what a listener hears before deciding whether it is an answer. */
export function firstBreath({ words }: Answer, most = breath): Span {
  return { from: 0, to: Math.min(words.length, most) - 1 };
}

/** Words that put off the answer, in the first breath. */
export function putsOff(answer: Answer): Span | null {
  const found = findPhrase(answer, throatClearing);
  return found && found.from <= breath ? found : null;
}

const degree = phrases(
  'yes|yeah|yep|of course|sure|very(?! interested)|fairly|reasonably|pretty|(?:quite |very )?well|no|nope|not (?:yet|in|much|really|on|alone|yours)|some|enough|good|decent|proficient|certified|licensed|trained|since \\S+|for \\S+ years|level \\S+|at \\S+ level|ive (?:done|used|run|had|worked)|i have (?:done|used|run|had|worked)|quite good|fluent(?:ly)?|basic|native|solid|daily|a (?:little|bit)|comfortable|confident|rusty|beginner|intermediate|advanced|expert|never|none|[abc][12]|every (?:day|week)|\\S+ years',
);
const vague = phrases(
  'i am a fast|im a fast|i think anyone|very interested|let me|depends|varies|hmm it',
);

/** Yes, no, how much or how long, within the first words: the answer to a question about a skill. */
export function degreeFirst(answer: Answer): Span | null {
  const found = findPhrase(answer, degree);
  if (!found || found.from > 7 || putsOff(answer)) return null;
  const wanders = findPhrase(answer, vague);
  if (wanders && wanders.from < found.from) return null;
  return { ...toClauseEnd(answer, { from: 0, to: found.to }, 9), core: 0 };
}

/** The story itself within the first breath. */
export function storyFirst(answer: Answer): Span | null {
  if (putsOff(answer)) return null;
  const first = answer.clauses.find(
    (clause) => clause.tense === 'past' && clause.verb !== null && clause.verb <= breath,
  );
  if (first) return { from: 0, to: Math.min(first.to, breath) };
  // told as if it were now: 'saturday night, full house, table four waits'
  const tied = anchor(answer);
  const told = tied !== null && tied.from <= 2 && general(answer) === null;
  return told && pastForms(answer) >= 2 ? { from: 0, to: tied.to } : null;
}
