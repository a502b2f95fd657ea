import { cue, settles } from './cues.ts';
import { aboutMe } from './shapes.ts';
import { ask, recent, touch, type State, type Step } from './state.ts';
import { matches } from './topics.ts';

const reassured = cue(
  '(?:not|isnt|arent|wasnt|werent|didnt|doesnt|dont|never|nobody|no one|neither|nor) (?:\\S+ ){0,2}(?:worried|concerned|ask|asked|mention|mentioned|come up|came up|bring up|brought up|bothered|care|cared|raise|raised)',
);
const verdict =
  /(?:^| )(?:not|isnt|arent|wasnt|wont|no longer|doesnt|didnt|dont|now|anymore|any more|fine|sorted|settled|off the table|answered|reassured|satisfied|ticked|no problem|no issue|(?:can|ill|could|will|would) (?:all )?(?:learn|train|be trained|be learned|do it|wait|sponsor))(?= |$)/;
const theirs = cue(
  'she|he|they|said|says|told|it|its|thats|that|hr|hrd|settled|sorted|boss|manager|nobody|neither',
  '\\S+ (?:isnt|is not|was|is|are|arent) (?:now |no longer |not |all )*(?:worried|bothered|concerned|sorted|settled|fine|solved|dealt|off)',
);
const self =
  /(?:^| )(?:i was|i am|im|i felt|i feel|i said|i think|i guess|i dont|i didnt|i handled|i got|i did|i had)(?= |$)/;

/** 'she is not worried about it' without a question before it: nothing is asked, nothing is in the way. */
export function isReassurance(plain: string): boolean {
  return reassured.test(plain) && !/(?:^| )i(?= |$)/.test(plain);
}

/** 'she said the certificate is fine now': that concern is off. True when the clause said so. */
export function readSettled(state: State, step: Step): boolean {
  const { plain } = step;
  if (!settles.test(plain) || !verdict.test(plain) || !theirs.test(plain) || self.test(plain))
    return false;
  const saidSo =
    /(?:^| )(?:said|says|told|confirmed|thinks|settled|sorted|anymore|any more|no longer|worried|concerned|after all)(?= |$)/.test(
      plain,
    );
  if (!saidSo) return false;
  const best = matches(plain, 1)[0];
  const known = state.book.questions.find(
    (entry) => entry.finding.topics[0]?.id === best?.concern.id,
  );
  const previous = recent(state, step);
  if (best !== undefined && best.confidence >= 0.5 && known === undefined) {
    if (
      !/(?:^| )(?:now|anymore|any more|no longer|after all|this time|sorted|settled)(?= |$)/.test(
        plain,
      )
    )
      return isReassurance(plain);
    ask(state, step, plain, 0.6).finding.settled = true;
    return true;
  }
  const target =
    known ?? (aboutMe(plain) && best !== undefined && best.confidence >= 0.5 ? null : previous);
  if (target === null) return false;
  target.finding.settled = true;
  touch(state, step, target);
  return true;
}
