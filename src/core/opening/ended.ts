const rejected =
  /\b(?:didn'?t get (?:it|the job)|did not get (?:it|the job)|got rejected|(?:they )?(?:rejected|declined) me|turned me down|they said no|said no to me|(?:they )?(?:don'?t|do not|didn'?t) want me(?! to)|(?:went|going|decided to go|chose to go) (?:with|for) (?:(?:someone|somebody) else|another candidate)|(?:not|won'?t be|aren'?t) (?:moving|going) (?:forward|ahead) with me|(?:application|i) was (?:unsuccessful|rejected)|got a rejection|ghosted me|it(?:'s| is|s) a no)\b/u;

const offered =
  /\b(?:got (?:the|an) (?:\w+ )?offer|got the job|they offered(?! (?:me )?(?:an? |some )?(?:coffee|tea|water|seat|drink|lift|biscuit|glass|cup))|made me an? (?:\w+ )?offer|offered me(?! (?:an? )?(?:coffee|tea|water|seat|drink|lift|biscuit|glass|cup))|they want me(?! to)|i have an offer)\b/u;

/** The whole message: 'offer!!', 'rejected'. */
const offeredBare =
  /^(?:(?:i|we|and|omg|yes+|so)[,! ]+)*(?:(?:an? |the |job )*offer|passed the board|got the promotion|got promoted|hired|i'?m hired)[!. ]*$/u;

const rejectedBare =
  /^(?:(?:i|so|and|ugh|well|was|got|been|just)[,! ]+)*(?:a )?(?:rejected|rejection|turned down|declined|not selected)[!. ]*$/u;

/** 'birch said no': a name, and nothing else. */
const saidNo =
  /^(?:(?:and|so|ugh|well|update)[,: ]+)*(?!(?:i|he|she|we|you|they)\b)[\p{L}\d&][\p{L}\d&' -]{1,30} said no[!. ]*$/u;

/** How it ended, as a message in lower case says it: a no, an offer; null: it does not. */
export function endedIn(lower: string): 'rejected' | 'offer' | null {
  if (rejected.test(lower) || rejectedBare.test(lower) || saidNo.test(lower)) return 'rejected';
  return offered.test(lower) || offeredBare.test(lower) ? 'offer' : null;
}
