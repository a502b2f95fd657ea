import { cue } from './cues.ts';
import type { StatementFinding } from './reading.ts';

type Topic = StatementFinding['topic'];

const figure = /(?:^| )(?:[$€£] )?\d{2,3}(?: [,.] \d{3}| ?k| grand| thousand)?(?= |$)/;
const money = cue(
  '[$€£] ?\\d+',
  '\\d{2,3} ?k',
  '\\d+ (?:grand|thousand|euros?|pounds?|dollars?|an hour|per hour|a year|a day|a month)',
  'salary|pay|earn|market rate|negotiable',
);
const notice = cue(
  '(?:\\d+|one|two|three|four|six|a|a couple of) (?:months?|weeks?|days?)(?: notice)?|notice|immediately|straight away|available (?:from|in|immediately|now)|start (?:in|on|next|from|immediately|right)|from (?:january|february|march|april|may|june|july|august|september|october|november|december)',
);
const leaving = cue(
  'left (?:because|bc|cos|for|after|due)|leaving (?:because|bc|cos|for|due)|(?:was|were|got) (?:laid off|made redundant|let go|fired|sacked)|redundan\\S*|contract (?:ended|ran out)|wanted (?:a change|more|something new|to grow|to move)|restructur\\S*|burn(?:ed|t)? ?out|no (?:growth|prospects|future|progression)',
);
const weakness = cue(
  '(?:my|biggest|greatest|main) weakness(?:es)?|weakness is|im (?:too|a bit|bad at|not good at|impatient|a perfectionist)|perfectionis\\S*|impatien\\S*|delegat\\S*|public speaking|saying no',
);

/** What the candidate told them on a sensitive topic; `asked` is the concern it answers. */
export function statementIn(plain: string, asked: string | null): Topic | null {
  if (asked === 'salary' && (figure.test(plain) || money.test(plain))) return 'pay';
  if (asked === 'notice-period' && notice.test(plain)) return 'notice';
  if (asked === 'why-leaving')
    return leaving.test(plain) || plain.split(' ').length > 3 ? 'leaving' : null;
  if (asked === 'weakness') return plain.split(' ').length > 2 ? 'weakness' : null;
  if (
    /[$€£] ?\d|\d ?k(?= |$)|\d (?:grand|thousand|an hour|per hour|euros|pounds|dollars)/.test(plain)
  )
    return 'pay';
  if (/notice(?= |$)/.test(plain) && notice.test(plain)) return 'notice';
  if (/left|leaving|laid off|redundan/.test(plain) && leaving.test(plain)) return 'leaving';
  return /weakness/.test(plain) && weakness.test(plain) ? 'weakness' : null;
}
