import { actOf } from '../acts.ts';
import type { Clause } from '../clauses.ts';
import { outcomeIn } from '../outcomes.ts';
import { beginsLikeQuestion, isEmbedded, isNominal } from '../shapes.ts';
import { topicWords } from '../words.ts';

/** What leads an item in: 'then', 'and also about', '2.', '-'. */
const lead =
  /^(?:(?:and|then|also|plus|or|about|on|regarding|re|first|second|third|fourth|next|finally|lastly|later|firstly|secondly|so|oh|yeah|mostly|mainly|maybe|again|like|stuff like|things like|[n&+•*–—(-]|q ?\d|\d+ [.):]) )+/;
const signs = / [,.;:!?)"“”(–—-]+(?= |$)/g;
/** '2. ', '3) ', 'q 4:' */
const counted = /^ ?(?:q |nr )?\d+ [.):](?= )/;
/** '1. ': with this item a numbered list begins. */
export const beginsList = (plain: string): boolean => /^ ?(?:q |nr )?1 [.):](?= )/.test(plain);

/** 'sap twice', 'python again': how often, not what. */
const often =
  / (?:twice|thrice|once|again|too|as well|(?:\d|two|three|four|five|six) times|x \d|\d x)$/;

/** The words of an item without what leads it in, its signs and how often. */
export const itemWords = (plain: string): string =>
  ` ${plain.replace(counted, '')}`
    .replaceAll(signs, '')
    .trim()
    .replace(lead, '')
    .replace(often, '')
    .trim();

/** Names of nothing: 'the rest', 'nothing else', 'all good'. */
const hollow =
  /^(?:the )?(?:rest|neither|others?|other (?:one|ones|two|three)|both|all|everything|nothing|none|no|not|yes|yep|yeah|nope|nah|same|that|this|it|them|one|some|ok|okay|fine|good|interview|questions?|usual|stuff|things|etc|thanks|today|tomorrow|well)(?: |$)/;
/** They open with the candidate or an interviewer, so they tell something. */
const tellsOf =
  /^(?:i|im|ive|id|ill|we|he|she|they|hes|shes|theyre|theyve|it|its|that|thats|there|theres|this|you) /;
/** 'a parent who complains', 'a time i failed', 'the gap in my cv'. */
const relative =
  / (?:who|whom|that|which|where|when|if|how|i|im|ive|id|they|we|(?<! (?:on|in|of|with|for|about|from|at|to) )my) /;
const opensNoun = /^(?:an?|the|my|our|any|some|one|two|three|handling|dealing|working|being) /;

/** 'how many rooms i': not all of it. */
const goesOn = / (?:i|my|the|a|an|of|for|with|in|on|about|to|and|or|at|from|by)$/;

const sizeOf = (words: string): number => words.split(' ').length;

/** Words: more is a sentence. */
const longestName = 6;
const longestNoun = 10;
const longestAsked = 16;

/** 'how i'd tell a manager no', 'can i do nights', 'sell me this'. */
export const isAskedItem = (words: string): boolean =>
  sizeOf(words) <= longestAsked &&
  !/^(?:that|which|who|is|was|were|are|has|had|did|does) /.test(words) &&
  (isEmbedded(words) ||
    (/^(?:why|how|what|where|can|would|could|do|am|have) /.test(words) &&
      beginsLikeQuestion(words)));

/** 'my gap', 'excel', 'a parent who complains every day'; no word on how it went closes it. */
export function isNamedItem(words: string): boolean {
  if (hollow.test(words) || tellsOf.test(words) || topicWords(words).length === 0) return false;
  if (beginsLikeQuestion(words) || goesOn.test(words)) return false;
  const cue = outcomeIn(words);
  // 'difficult clients' is a matter, 'excel fine' says how it went, and so does 'angry customers ok'.
  if (cue !== null && cue.at + cue.length >= words.length) return false;
  if (/ (?:ok|okay|fine|good|great|alright|meh|easy)$/.test(words)) return false;
  const head = relative.exec(words);
  if (head !== null && head.index > 0)
    return (
      opensNoun.test(words) && sizeOf(words) <= longestNoun && isNominal(words.slice(0, head.index))
    );
  return isNominal(words) && sizeOf(words) <= longestName;
}

export const isItem = (words: string): boolean => isAskedItem(words) || isNamedItem(words);

/** 'talked about', 'mostly', 'what they asked:': what follows is what came up. */
const heading =
  /^(?:(?:and|then|so|ok|well|first|they|she|he|we|it|was|were|just|only|the) )*(?:(?:talk(?:ed|ing|s)?|chat(?:ted)?|spoke|conversation) (?:(?:with \S+|a lot|mostly|mainly|only|just|long|was|all) )*about|(?:mostly|mainly|mainly all|all|only|just|more|half) about|(?:what|things|stuff|topics?|questions?) (?:they|she|he|that|i|we|it)? ?(?:asked|wanted|covered|came up|got)(?: me)?(?: about)?(?: (?:was|were|is))?(?: [:=-])?|(?:questions?|topics?|asked)(?: (?:was|were|is|about|on))*(?: [:=-])?|came up(?: was| were)?(?: [:=-])?|went through|(?:had to|they made me) (?:talk about|explain))(?= |$)/;

/** Where in `plain` the matter begins behind 'they asked about'; -1: nothing leads one in. */
export function matterAt(clause: Clause): number {
  const head = heading.exec(clause.plain);
  if (head !== null) return head[0].length;
  const act = actOf(clause, false);
  return act.kind === 'asks' ? act.from : -1;
}

/** What may stand right behind a name and says how it went: 'ok', 'i messed up', 'no idea'. */
const said =
  /^(?:(?:both|all|bit|one|part|thing|question|test|i think|a bit|really|very|pretty|quite|so|just|honestly|also|too|then|there) )*(?:i(?! (?:w?ant|had to|do|said|use|like|think|learn|told)(?: |$))|im not|was|were|is|are|went|came out|no|not|never|none|nope|yes$|yep$|so so|ok|okay|fine|good|great|bad|badly|meh|hmm|awful|terrible|perfect|easy|hard|harder|shaky|rough|tricky|tough|awkward|alright|all right|solid|weak|strong|passed|failed|nailed|smashed|totally|completely|didnt|did not|couldnt|could not|got me|caught|threw|floored|stumped|killed|tripped|froze|blank|blanked|dont know|havent|a mess|a disaster|too|waffled|struggled|bombed|felt)(?= |$)/;

export interface ToldItem {
  name: string;
  /** What stands behind it. */
  how: string;
}

/** 'sap fine', 'networking not so much', 'the deadlines one i fluffed': a name and how it went. */
export function toldItem(plain: string): ToldItem | null {
  const all = itemWords(plain).split(' ');
  for (let size = Math.min(5, all.length - 1); size > 0; size--) {
    const name = all.slice(0, size).join(' ');
    const how = all.slice(size).join(' ');
    if (
      sizeOf(how) <= longestNoun &&
      said.test(how) &&
      !/ (?:if|whether) /.test(how) &&
      isNamedItem(name)
    )
      return { name, how };
  }
  return null;
}
