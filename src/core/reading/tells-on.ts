import { actOf } from './acts.ts';
import type { Clause } from './clauses.ts';
import { outcomeOf } from './outcomes.ts';
import { isNominal, speaksOfSelf } from './shapes.ts';
import { bareOf } from './told.ts';
import { topicWords } from './words.ts';

/** '… which scares them', '… thats why they hire', '… not the head', '… two of them part time'. */
const on =
  /^(?:which (?:is why |(?!(?:was|is|went|made|felt|seemed) ))|whose |who |because |cause |cos |bc |thats (?:why|what|the (?:real |main |whole )?(?:problem|reason|point))|with (?!me|that|it)|not (?!sure|bad|great|good|that|really|much|too|so|a )|(?:\d+|two|three|four|five|six|half|most|some|all|none) )/;

/** 'and are scared of it': whose doing it is stands before the 'and'. */
const withoutSubject =
  /^(?:and|but) (?:is|are|was|were|has|have|had|wants?|needs?|dont|doesnt|didnt|cant|wont|hates?|loses?|lost|keeps?|never|cannot|will|get|gets) /;

/** 'and she hates it': 'it' is what was just told. */
const ofIt =
  /^(?:(?:he|she|they|everyone|everybody|nobody|the \S+) (?:\S+ ){1,2}(?:it|that|this)|(?:he|she|they) (?:does|do) what (?:he|she|they) (?:says?|wants?|tells? (?:him|her|them)))$/;

/** The clause goes on with what the one before it told about the employer, so that both are one fact. */
export function tellsOn(clause: Clause): boolean {
  const bare = bareOf(clause);
  if (speaksOfSelf(bare) || outcomeOf(clause) !== null) return false;
  if (withoutSubject.test(clause.plain)) return true;
  const { kind } = actOf(clause, false);
  if (ofIt.test(bare)) return kind === 'bare' || kind === 'tells';
  return kind === 'bare' && on.test(bare) && topicWords(bare).length > 0;
}

/** 'the controller', where 'and the CFO don't speak to each other' follows: the first half of who is meant. */
export function headsNext(clause: Clause, next: Clause | undefined): boolean {
  return (
    next?.sentence === clause.sentence &&
    next.plain.startsWith('and ') &&
    actOf(next, false).kind === 'bare' &&
    /\p{L}$/u.test(clause.plain) &&
    bareOf(clause).split(' ').length <= 3 &&
    isNominal(bareOf(clause)) &&
    topicWords(bareOf(clause)).length > 0 &&
    / (?:are|dont|cant|wont|both|fight|argue|hate|run|decide|want|need|have|were|blame) /.test(
      next.plain,
    )
  );
}

/** 'what they need:', 'the reason they hire:': what follows is told under it. */
export const isHeading = (clause: Clause, next: Clause | undefined): boolean =>
  next?.sentence === clause.sentence &&
  clause.plain.endsWith(' :') &&
  heading.test(clause.plain) &&
  !/ (?:leaving|gap|move) /.test(clause.plain) &&
  actOf(clause, false).kind !== 'i_ask' &&
  !speaksOfSelf(clause.plain) &&
  !speaksOfSelf(next.plain) &&
  outcomeOf(next) === null;
const heading =
  /^(?:and |but |so )?(?:(?:the|their|her|his|main|biggest|real|what (?:they|she|he)) (?:\S+ )?(?:needs?|problems?|worry|worries|reason|goals?|hopes?|challenges?|wants?|pain|aim|issue|priority) (?:\S+ ){0,4}|reason (?:for the|they) (?:\S+ ){1,4}|(?:needs?|problems?|goals?|hopes?|reason|pain|challenges?|priority) ):$/;

const leadsIn = /^(?:when|as|after|once|while|if|before|asked|because|which|who) /;
const helpers =
  /(?:^| )(?:has|have|had|is|are|was|were|did|also|then|to|just|even|always|still|only)$/;
const finishes =
  /(?:^| )(?:who|which|because|cause|cos|bc|can|cannot|cant|has|have|had|is|are|was|were|does|do|dont|doesnt)(?= |$)/;

/**
 * Where what they said begins: behind 'she said', and at the front where that word is none of saying
 * ('someone who can say no', 'because one goes in pension') or stands at the end ('… they say').
 */
export function saidFrom(clause: Clause, lead: number): number {
  const act = actOf(clause, false);
  if (act.kind !== 'tells') return lead;
  let front = clause.plain.slice(lead, act.at).trimEnd();
  while (helpers.test(front)) front = front.replace(helpers, '');
  const whole =
    topicWords(clause.plain.slice(act.from)).length === 0 &&
    !/\d/.test(clause.plain.slice(act.from))
      ? topicWords(front).length > 1
      : !leadsIn.test(front) && finishes.test(front);
  return whole ? lead : act.from;
}
