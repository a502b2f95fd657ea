const thing =
  '(?:interview|round|talk|call|meeting|job|role|position|post|vacancy|opening|offer|invite|invitation|hiring|recruitment|process|whole thing)';
const off =
  '(?:cancell?ed|withdrew|withdrawn|scrapped|axed|pulled|dropped|frozen|froze|paused|filled|called off|put on hold|on hold)';
/** Where a clause begins: 'ask why they cancelled the role' is a plan. */
const begins = String.raw`(?:^|[,.;:!] ?)(?:(?:so|well|ok|oh|no|sorry|actually|and|but|now|update|turns out|lol|ugh|damn)[, ]+)*`;
const theirs = [
  // 'they withdrew it', 'they've just cancelled the second interview', 'they put the role on hold'
  new RegExp(
    String.raw`${begins}they(?:'?ve| have)? (?:just |now )?(?:${off}(?: it\b| (?:the |my |this )?(?:\w+ )?${thing}\b|[.!]*$)|put (?:it|(?:the |my |this )?(?:\w+ )?${thing}) on hold\b)`,
    'iu',
  ),
  // 'it got cancelled', 'the role has been withdrawn', 'the position is on hold'
  new RegExp(
    String.raw`${begins}(?:it|(?:the |my |this )?(?:\w+ )?${thing})(?:'s| is| was| got| has been| has)(?: been)? (?:just |now |already )?(?:cancell?ed|withdrawn|scrapped|axed|frozen|paused|filled|called off|(?:put )?on hold)\b`,
    'iu',
  ),
  // 'there's a hiring freeze'
  new RegExp(
    String.raw`${begins}(?:there(?:'s| is)|they have|they've got) (?:now )?a hiring freeze\b`,
    'iu',
  ),
];

const lead = '^(?:(?:so|well|ok|oh|no|sorry|actually|and|but|now|update|lol|ugh)[, ]+)*';
const i = String.raw`${lead}i(?:'?ve| have|'?m| am)? ?(?:just |now |already |decided to |actually )*`;
const out =
  '(?:withdr[ae]w(?:n|ing)?|(?:pull(?:ed|ing)?|step(?:ped|ping)?|back(?:ed|ing)?|drop(?:ped|ping)?|bow(?:ed|ing)?) out)';
/** Out of what: nothing more, the application, 'from Halden'. */
const ofWhat = String.raw`(?: my (?:application|candidacy|name)| myself)?(?: (?:from|at|of|out of|with) [\p{L}\p{N}&.' -]{2,40})?`;
const job = '(?:job|role|position|post)';
const noTo = [
  '(?:told|said to) (?:them|him|her) no(?: thanks?| thank you)?',
  `said no(?: thanks?| thank you)? to (?:them|it|the ${job})`,
  `turned (?:it|them|the ${job}|the offer) down`,
  `turned down the ${job}`,
  `declined (?:it|the ${job})`,
  `(?:don'?t|do not) want (?:it|(?:the|this) ${job}|to work there)(?: any ?more)?`,
].join('|');
const mine = new RegExp(
  String.raw`${i}${out}${ofWhat}(?: (?:today|yesterday|now|already))?[.! ]*$`,
  'iu',
);
const refused = new RegExp(String.raw`${i}(?:${noTo})[.! ]*$`, 'iu');

/**
 * Who takes it back: 'theirs', the talk to come or the job ('they withdrew it', 'the position is on
 * hold'); 'mine', the candidate's part in it ('I pulled out'); 'refused', which may be told of a
 * question as well ('I told them no'); null: nobody says so.
 */
export function takenBack(said: string): 'theirs' | 'mine' | 'refused' | null {
  if (said.split(/\s+/u).length > 12) return null;
  const plain = said
    .slice(0, 200)
    .replace(/[\u2018\u2019]/gu, "'")
    .split(/\s+/u)
    .join(' ')
    .trim();
  if (theirs.some((pattern) => pattern.test(plain))) return 'theirs';
  if (mine.test(plain)) return 'mine';
  return refused.test(plain) ? 'refused' : null;
}
