import type { Notes } from '../ports.ts';
import type { Clause } from './clauses.ts';
import { cue } from './cues.ts';
import { readWhen } from './dates.ts';
import type { WhenFinding } from './reading.ts';

const coming = cue(
  'next(?: (?:one|round|step|interview|talk|stage|meeting|is|up|thing|session|call|appointment|date))?|(?:second|third|fourth|final|last|another|2nd|3rd|4th|follow up|technical|panel|trial) (?:round|interview|stage|talk|meeting|one|step|call|shift|day|session|chat)|trial|invited|invite|invitation|come back|coming back|go back|going back|im back|back (?:there|in|on|again)|see (?:them|her|him|me|you) (?:again|on|next|back)|meet(?:ing|s)? (?:the|with|her|his|their|again|up|my)|call (?:is|with|on|at|set|scheduled|booked)|scheduled|booked|set for|set up for|again on|again at|round (?:two|three|four|2|3|4)|assessment|test day|presentation|we (?:speak|talk|meet)|they want (?:me|to see me)|wants (?:me|to see me)|its on|call|(?:on|via|over) (?:zoom|teams)|final|try|trial day|talk|interview|proper interview|second round|dinner|lunch with|assessment drive|drive|n[äa]chste[rn]?|termin|appointment|rescheduled|moved to|demo lesson|observation',
);

const notARound = cue(
  '(?:let|letting|lets) me know|get back|getting back|hear (?:from|back|by)|answer by|decide by|decision (?:by|on|will|is)|decide (?:on|until|next)|(?:they|he|she|hr|recruiter)(?:ll| will)? (?:call|ring|email|phone|write|message|contact|text)(?:ing)? (?:me|with|by|on)|will (?:call|ring|email|phone|write|contact|text)|want to start|start(?:ing)? (?:date|on|in|by)|(?:i )?(?:could|can|would|ill) start|available from|notice|deadline|by (?:january|february|march|april|may|june|july|august|september|october|november|december)|go live|went|was|were|last|yesterday|holiday|vacation|send (?:them|her|him|it|over)|feedback',
);

const tentative = cue('maybe|perhaps|possibly|might|may be|not sure|probably|if i pass|hopefully');

/**
 * When they meet next, only where the words name a day for it. 'They let me know by Friday' and a
 * start date are no meeting.
 */
export function nextIn(list: readonly Clause[], notes: Notes): WhenFinding | null {
  let found: WhenFinding | null = null;
  for (let at = 0; at < list.length; at++) {
    const clause = list[at];
    if (clause === undefined) continue;
    const before = list[at - 1];
    const after = list[at + 1];
    const inSentence = [before, clause, after].filter(
      (other) => other?.sentence === clause.sentence,
    );
    const lone =
      before !== undefined &&
      before.sentence === clause.sentence - 1 &&
      clause.first &&
      clause.tokens.length <= 8;
    const words = [...(lone ? [before] : []), ...inSentence]
      .map((other) => other?.plain ?? '')
      .join(' ');
    if (!coming.test(words) || notARound.test(clause.plain) || tentative.test(clause.plain))
      continue;
    const when = readWhen(notes.text.slice(clause.start, clause.end), notes);
    if (when === null) continue;
    const next = list[at + 1];
    // 'thursday week, at half 2': the time may stand in the next clause.
    const end =
      when.wall.length === 10 && next !== undefined && next.sentence === clause.sentence
        ? next.end
        : clause.end;
    const whole =
      end === clause.end ? when : (readWhen(notes.text.slice(clause.start, end), notes) ?? when);
    const chosen = whole.wall.startsWith(when.wall.slice(0, 10)) ? whole : when;
    found = { ...chosen, start: clause.start + chosen.start, end: clause.start + chosen.end };
  }
  return found;
}
