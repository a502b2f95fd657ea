import { cue, settles } from './cues.ts';
import { matches } from './topics.ts';

const reassured = cue(
  '(?:not|isnt|arent|wasnt|werent|didnt|doesnt|dont|never|nobody|no one|neither|nor) (?:\\S+ ){0,2}(?:worried|concerned|ask|asked|mention|mentioned|come up|came up|bring up|brought up|bothered|care|cared|raise|raised)',
);
const verdict =
  /(?:^| )(?:not|isnt|arent|wasnt|wont|no longer|doesnt|didnt|dont|now|anymore|any more|fine|sorted|settled|off the table|answered|reassured|satisfied|ticked|no problem|no issue|(?:can|ill|could|will|would) (?:all )?(?:learn|train|be trained|be learned|do it|wait|sponsor))(?= |$)/;
const theirs = cue(
  '(?:for|with) (?:them|her|him) now|she|he|they|said|says|told|it|its|thats|that|hr|hrd|settled|sorted|boss|manager|nobody|neither',
  '\\S+ (?:isnt|is not|was|is|are|arent) (?:now |no longer |not |all )*(?:worried|bothered|concerned|sorted|settled|fine|solved|dealt|off|an issue|a problem|a concern|a worry)',
);
const self =
  /(?:^| )(?:i was|i am|im|i felt|i feel|i said|i think|i guess|i dont|i didnt|i handled|i got|i did|i had)(?= |$)/;

/** 'she is not worried about it' without a question before it: nothing is asked, nothing is in the way. */
export function isReassurance(plain: string): boolean {
  return reassured.test(plain) && !/(?:^| )i(?= |$)/.test(plain);
}

export interface Settled {
  topic: string | null;
  /** It was a worry before. */
  now: boolean;
}

/**
 * 'she said the certificate is fine now': a concern is off. `topic`: the one it names, or null for
 * the one spoken of. Null when nothing is settled.
 */
export function settlesIn(plain: string): Settled | null {
  // 'asked about the gap, settled now': nothing but the verdict, so it is on what stands before it.
  if (
    /^(?:(?:and|but|that|its|thats|it|is|was|all) )*(?:settled|sorted|resolved|cleared up|off the table|ticked off)(?: (?:now|then|though|they said|she said|he said))*$/.test(
      plain.trim(),
    )
  )
    return { topic: null, now: true };
  if (!settles.test(plain) || !verdict.test(plain) || !theirs.test(plain) || self.test(plain))
    return null;
  const saidSo =
    /(?:^| )(?:(?:for|with) (?:them|her|him) now|said|says|told|confirmed|thinks|settled|sorted|settles|anymore|any more|no longer|worried|concerned|after all)(?= |$)/.test(
      plain,
    );
  if (!saidSo) return null;
  const best = matches(plain, 1)[0];
  return {
    topic: best !== undefined && best.confidence >= 0.5 ? best.concern.id : null,
    now: /(?:^| )(?:now|anymore|any more|no longer|after all|this time|sorted|settled)(?= |$)/.test(
      plain,
    ),
  };
}
