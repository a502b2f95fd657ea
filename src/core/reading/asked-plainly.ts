import { actOf } from './acts.ts';
import type { Clause } from './clauses.ts';
import { aboutMe, isNominal } from './shapes.ts';
import { bareOf } from './told.ts';
import { glance } from './topics.ts';
import { topicWords } from './words.ts';

/** What they hold against the candidate, behind 'he said'. */
const doubt =
  /^(?:that )?(?:i (?:seem|look|sound|am|might|may|would|was)|im|id) (?:\S+ ){0,2}(?:over|under|too|not|bored|old|young|expensive|junior|senior)|^(?:that )?i c[ao]me (?:across|over) |^(?:that )?(?:i|id|ill) (?:(?:might|may|would|will|wont|could|wouldnt) )?(?:not )?(?:stay|last|leave|quit|get bored|struggle|cope|fit in)(?= |$)|^(?:that )?i (?:have (?:no|not enough|too little|little)|dont have|havent got|havent|lack|jumped|jump|changed|hopped|moved)(?= )/;
const wanting =
  /^(?:that )?my (?:\S+ ){1,3}(?:not (?:\S+ )?(?:enough|there yet|strong)|isnt (?:\S+ )?(?:enough|there yet|strong)|too \S+|weak|thin|poor|low|patchy)(?= |$)/;
/** 'she was concerned about my commute', said of themselves. */
const worried =
  /^(?:that )?(?:he|she|they|it) (?:\S+ ){0,2}(?:worried|worries|worry|concerned|concerns|afraid|scared|unsure|sceptical|skeptical|doubtful|doubts?|bothers?|bothered) /;

/** A verb of noticing or doubting, where what follows is about the candidate. */
const minds =
  /^ ?(?:notic|spotted|(?:is|was|were|are|seemed|seems|sounded|looked|being|got|pretty|very|quite|really|a bit|bit|clearly|still|slightly) .*(?:worried|concerned|sceptical|skeptical|doubtful|nervous|anxious|uneasy|unsure|suspicious|hesitant|dubious|wary|not sure|unconvinced|not convinced|afraid|scared)|(?:wasnt|werent|isnt|arent) |doubt|worr|wonder|wants? |wanted |rais|point|comment|remark|check|question|challeng|queri|bring|brought|pick)/;

/** From here on words are surely near a concern. */
const sure = 0.6;
const they = /(?:^| )(?:he|she|they|both|all|everyone|everybody|each|also|then|just)$/;

/** They doubt the candidate, as 'they said i seem overqualified' tells it: a question, and no fact. */
export function doubtsMe(clause: Clause): boolean {
  const act = actOf(clause, false);
  if (act.kind !== 'tells') return false;
  const matter = clause.plain.slice(act.from, act.to).trim();
  return doubt.test(matter) || wanting.test(matter) || (worried.test(matter) && aboutMe(matter));
}

/** 'the first question was about my cv, the second about salary'. */
const counted =
  /^(?:and |then |but )*the (?:second|third|fourth|last|next|other)(?: (?:one|question))? (?:was )?(?:about|on) /;

/** 'dana asked about MSP', 'the gap came up', 'he noticed i moved a lot': no weighing needed. */
export function asksPlainly(clause: Clause): boolean {
  const act = actOf(clause, false);
  const matter = clause.plain.slice(act.from, act.to).trim();
  if (act.kind === 'tells') return doubtsMe(clause);
  if (act.kind === 'came_up') {
    const { named, confidence } = glance(matter);
    return isNominal(matter) && (named || confidence >= sure);
  }
  if (act.kind !== 'asks') return counted.test(clause.plain);
  if (glance(matter).named) return true;
  const cue = clause.plain.slice(act.at);
  const front = clause.plain.slice(0, act.at + 1).trimEnd();
  if (!they.test(front) || topicWords(matter).length === 0) return false;
  return (
    /^ ?(?:ask|wondered about|want(?:ed|s) to know)/.test(cue) ||
    (minds.test(cue) && aboutMe(matter))
  );
}

const mentions = '(?:ask(?:ed|s)?|mention(?:ed|s)?|br(?:ing|ought) up|rais(?:e|ed))';
/** 'they never asked about pay', 'no questions on excel', 'luckily no excel this time'. */
const unasked = new RegExp(
  [
    `^(?:\\S+ ){0,3}(?:didnt|did not|never|nobody|no one|noone|neither)(?: (?:even|once|really|actually|of them|ever))* ${mentions}(?= |$)`,
    `^(?:\\S+ ){0,3}${mentions}(?: (?:me|us))? (?:nothing|no questions?|not a thing|not much)(?= |$)`,
    '^(?:(?:there|they|he|she|we|i|had|got|was|were|luckily|thankfully|have|has|thank god) )*(?:no|zero|not (?:a single|one|any|many)|hardly any) (?:\\S+ )?(?:questions|question (?:on|about))(?= |$)',
    '^(?:(?:luckily|thankfully|strangely|surprisingly|thank god|but|and) )*(?:no|nothing (?:on|about)) (?:\\S+ ){1,4}(?:this time|at all|today|luckily|thankfully|thank god)$',
    '^(?:i )?(?:had )?(?:expected|prepared|was ready) (?:for )?(?:\\S+ )?questions?(?= |$)',
    '^(?:(?:i|they|he|she) )?(?:should|could|wish) (?:\\S+ ){0,2}(?:have |ve )(?:\\S+ )?ask(?:ed)?(?= |$)',
  ].join('|'),
);
/** What every interview ends with. */
const mine =
  /(?:^| )(?:(?:if|whether) (?:i|we) (?:had|have|had got|have got|got)|(?:do|did|have) (?:you|u|i) (?:have|had|got)) (?:(?:any|some|more|further|other|a) )*questions?(?: (?:for|to|of|at|in|left|myself|or|about) .*| (?:left|too))?$/;

/** Most clauses have none of these words: a look that costs little. */
const mayDeny =
  /\b(?:no|not|nothing|nobody|noone|never|neither|didnt|zero|hardly|should|could|wish|expected|prepared|ready)\b/;

/** They did not ask this, or asked no more than whether there are questions. */
export const isUnasked = (clause: Clause): boolean => {
  const plain = bareOf(clause);
  return (
    (mayDeny.test(plain) && unasked.test(plain)) || (plain.includes('question') && mine.test(plain))
  );
};
