import { findPhrase, phrases, type Answer, type Span } from './answer.ts';

const season = 'spring|summer|autumn|fall|winter';
const month =
  'january|february|april|june|july|august|september|october|november|december|(?:in|by|since|until|of|last|next|this|from) (?:march|may)';
const weekday = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const period = 'day|week|month|quarter|year|term|night|shift|morning|evening|afternoon|weekend';

const time = phrases(
  `last (?:${season}|${period}|${weekday}|march|may|time|christmas)s?`,
  `this (?:${season}|quarter|year|month|week)`,
  `(?:in|since|by|over|until) (?:the )?(?:${season})`,
  month,
  `(?:${weekday})s?`,
  '(?:19|20)\\p{N}\\p{N}',
  'yesterday',
  `\\S+ (?:${period})s? ago`,
  `(?:in|within|after) \\S+ (?:${period})s?`,
  'christmas|easter|new year|black friday',
  'half (?:a|the) year|back then|at the time|that time|once|in my first \\S+',
  `one (?:${period}|time)|the (?:moment|day|night|week)`,
);

const occasion = phrases(
  'when (?:i|we|he|she|they|my|our|the|one|two|somebody|someone)',
  'there (?:was|were|is) (?:a|an|one|this|that|two)',
  `in \\S+ (?:${season})`,
  'for example|for instance',
);

// 'at Kestrel', 'at the agency', 'on my ward', but not 'at least', 'at once', 'at work'
const place = phrases(
  'at (?!least|all|once|home|work|first|night|the (?:moment|end|same|time|beginning)|two|three|four|five|six|seven|eight|nine|ten|this|that|minus|people|names|it|them|me|him|her)(?:(?:the|my|our|a|an|his|her) )?(?:(?:old|last|former|previous|first) )?\\p{L}\\S*',
  'in (?:my|our|the|a|an) (?:(?:old|last|former|previous|first) )?(?:team|firm|company|job|school|kitchen|lab|ward|shop|office|training|hospital|hotel|department|charity|warehouse|restaurant|bank|agency|clinic|factory)',
  '(?:in|at|on|during) (?:my|our) (?!opinion|view|head|own|life|experience|free|mind|side|best)\\S+',
  'on (?:my|our|the|a|an) (?:\\S+ )?(?:ward|site|shift|project|team|floor)',
  'our (?:\\S+ )?(?:\\S+ )?(?:app|project|warehouse|shop|team|school|server|customer|client|guy|provider)',
);

/** A time, an occasion or a place that ties the words to one event. */
export function anchor(answer: Answer): Span | null {
  const found = [time, occasion, place]
    .map((pattern) => findPhrase(answer, pattern))
    .filter((span) => span !== null);
  return found.sort((a, b) => a.from - b.from)[0] ?? null;
}

const freely = phrases(
  'always|usually|normally|generally|in general|often|many times|every(?:body|one)|nobody is',
  'you (?:should|have to|must|know|always)|one (?:can|has to|should|must)|people (?:complain|always|usually)',
  'it is important|its important|is (?:the )?(?:key|most important|important)|can be|is normal|happens? everywhere',
);

/** Words of what is always so. */
export function general(answer: Answer): Span | null {
  return findPhrase(answer, freely);
}
