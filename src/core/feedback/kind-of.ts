import { phrases, readAnswer } from './answer.ts';
import type { Kind } from './kinds.ts';

/** The first that fits decides: 'Why would you …' asks why, 'What would you like to earn' for terms. */
const signs: readonly (readonly [Kind, RegExp])[] = [
  [
    'terms',
    phrases(
      '(?:salary|salaries|earn|(?<!not )pay|wage|money|compensation|charge|(?:hourly|day|daily) rate|rate)',
      '(?:your|a|much|long a|of) notice(?: period)?|notice period|(?:when|how soon) (?:can|could|would|are|will) you (?:be able to )?(?:start|begin|join|available|free)|are you making|do you make',
    ),
  ],
  [
    'weakness',
    phrases(
      'weakness(?:es)?|weak (?:spot|point|side)|not good at|(?:should|need to|have to|still) (?:work on|improve|grow|get better)|area for development|what (?:do|would) you (?:find|improve about|change about)|what is hard for you|working on at the moment|failed to improve|get criticised',
      'struggle with|(?:criticise|criticize|complain about)|negative about yourself|(?:get|be|become) better at|colleagues complain|bad at',
    ),
  ],
  [
    'why',
    phrases(
      'why (?!not)\\S+|what (?:made|makes|attracts|brings|drew) you|(?:a |the )?gap|your reasons?|what did you do (?:between|in|after)|five years|leav(?:e|ing) (?:your|the)',
    ),
  ],
  [
    'what_if',
    phrases(
      '(?:would|will) you (?!like)\\S+|what if|imagine|suppose|what do you do|what next|how do you (?:proceed|react|handle)|you (?:get|find) \\S+ .+ what|your first (?:thirty|ninety|hundred|\\p{N}+) days|would your first',
    ),
  ],
  [
    'tool',
    phrases(
      '(?:have|did) you (?:ever |already |really )?(?:used?|worked? with|run|ran|handled?|done|had|managed?|led|built|written)|do you (?!think|feel|want|like|believe|get|deal|plan)(?:\\S+)|can you|are you (?:familiar|comfortable|used to|trained|certified|licensed|fluent|experienced|able to|good at|any good)|how (?:good|well|much|comfortable|fluent|familiar|confident|experienced|skilled|are you with|is your)',
      '(?:what )?experience (?:with|in|do)|familiar with|knowledge of',
    ),
  ],
  [
    'time_when',
    phrases(
      '(?:a|the|one|last) time|when did you|when have you|example|situation|tell (?:me|us) about|describe (?:a|an|the)|proud|mistake|conflict',
    ),
  ],
];

const longestName = 3;

/**
 * The kind of a question by its words, which checklist and length follow (docs/behaviour.md, Drills:
 * kind table). What nothing fits: a short name ('Microsoft Project') is a tool or skill, the rest
 * asks for a time when.
 */
export function kindOf(question: string): Kind {
  const { line, words } = readAnswer(question);
  const found = signs.find(([, pattern]) => line.search(pattern) >= 0);
  if (found) return found[0];
  return words.length <= longestName ? 'tool' : 'time_when';
}
