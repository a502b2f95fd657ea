import { withoutEnd } from '../flow/choices.ts';
import { endedIn } from './ended.ts';
import { employerAlone, namesMatter, toldInPieces } from './employer-alone.ts';
import { renameIn } from './rename.ts';
import { asName, employerIn, isCommonWord, isName, matters } from './employer-in.ts';

/** What a message says that nobody asked for. Guesses; the dialogue says them back. */
export interface Opening {
  /** It tells of an interview that was held. */
  told: boolean;
  /** It tells of one that is coming. */
  coming: boolean;
  /** As typed, without round and filler; null: none recognised. */
  employer: string | null;
  /** The round's number; null when not said. */
  round: number | null;
  felt: 'bad' | 'good' | null;
  ended: 'rejected' | 'offer' | null;
  /** More than one interview is told of, and none of them is named apart. */
  several: boolean;
  /** A round that was set is moved or called off. */
  moved: 'moved' | 'cancelled' | null;
  /** It was held, and before its day. */
  early: boolean;
}

const wordNumbers: Record<string, number> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
  sixth: 6,
  '6th': 6,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};

const meeting =
  'interview|interviews|intervew|interveiw|screening|phone screen|screen|call|talk|talks|chat|conversation|conversations|meeting|meetings|round|assessment|trial day|trial shift|panel|onsite|on-site';
const meetingWord = new RegExp(String.raw`\b(?:${meeting}|interviewed)\b`, 'u');
const past =
  /\b(?:just|had|did|done|finished|went|was|were|over|yesterday|earlier|this morning|this afternoon|today|tonight|got out|came out|back from|survived|met|spoke|talked|asked|interviewed|called|out of)\b/u;
const outOf =
  /\b(?:just|got|came|come|straight|fresh|walked|back)\b[^.!?\n]{1,20}\b(?:out of|from)\b/u;
const reported =
  /\b(?:they|she|he|we|the (?:manager|recruiter|boss|ceo|head)) (?:ask|asks|asked|also ask|kept asking|wanted? to know|grilled) (?!you\b)\b/u;
const asksUs =
  /^(?:can|could|do|does|are|is|how|what|who|why|will|would|should) (?:you|i|it|this|that|we)?\b[^\n]*\?\s*$/u;
const ahead =
  /\b(?:have|got|there's|there is|i've|my next)\b[^.!?\n]{1,30}\b(?:interview|screening|round|call)\b[^.!?\n]{1,60}\b(?:tomorrow|next|coming|on (?:mon|tue|wed|thu|fri|sat|sun)|in (?:two|three|four|a|\d)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|later|soon|\d{1,2}(?:st|nd|rd|th))|\b(?:interview|screening|round)\b[^.!?\n]{1,40}\b(?:tomorrow|next week|coming up|coming|is on)\b|\b(?:will have|going to have|i'll have|invited (?:me )?to)\b[^.!?\n]{1,30}\b(?:interview|talk|round|screening)\b/u;
const bad =
  /\b(?:awful|terrible|horrible|badly|bad|disaster|sucked|bombed|blew it|failed|messed up|screwed up|nightmare|rough|shit|shite|crap|grim|gutted|brutal|mess|worst|train ?wreck|not (?:so )?(?:good|well|great))\b/u;
/** 'not bad', 'wasn't as terrible as I thought': the opposite. */
const notBad =
  /\b(?:not|wasn'?t|isn'?t|nothing) (?:(?:too|that|so|as|at all|really|half) )*(?:bad|badly|awful|terrible|horrible|rough|brutal|worst)\b/gu;
const good = /\b(?:went well|well|great|good|amazing|brilliant|nailed|smooth|lovely|fine)\b/u;
const several = /\b(?:two|2|three|3|both|several) (?:\w+ )?(?:interviews|conversations|talks)\b/u;
const shifted =
  /\b(?:moved|pushed back|pushed to|postponed|rescheduled|brought forward|move (?:it|the|my))\b/u;
/** 'had the second round today, they moved it forward': it was held all the same. */
const heldAnyway =
  /\b(?:(?:just|i|we|and|already|today) |^)(?:had|did|finished|survived) (?:the|my|our|a|round)\b(?! (?:\w+ )?(?:\w+ )?(?:moved|pushed|postponed|rescheduled|cancell?ed))/u;
const hadIt = /\bhad it (?:today|already|this (?:morning|afternoon)|yesterday|just now|earlier)\b/u;
const calledOff = /\b(?:cancel(?:l?ed)?|called off|call off)\b/u;

/** Reads a message that may open a conversation; works on at most its first 600 characters. */
export function readOpening(text: string): Opening {
  const lower = text
    .slice(0, 600)
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'");
  // 'a second interview!! tuesday 9.30' is one sentence.
  const coming = ahead.test(lower.replace(/!+/gu, ',')) || isFurther(lower);
  const ended = endedIn(lower);
  const met = (meetingWord.test(lower) && past.test(lower)) || outOf.test(lower);
  const employer = asName(
    employerIn(text.slice(0, 600)) ?? employerAlone(text) ?? beforeRound(text.slice(0, 600)),
  );
  const named = employer !== null && meetingWord.test(lower);
  const tells = met || named || reported.test(lower) || hadIt.test(lower) || toldInPieces(text);
  const told = !coming && !asksUs.test(lower) && tells;
  const mine = ofTheTalk(lower);
  const felt = bad.test(mine.replace(notBad, '')) ? 'bad' : good.test(mine) ? 'good' : null;
  const subject =
    employer !== null || /\b(?:interview|round|talk|meeting|call|it|it's|its)\b/u.test(lower);
  const held = told && (heldAnyway.test(lower) || hadIt.test(lower) || outOf.test(lower));
  const moved = held
    ? null
    : shifted.test(lower)
      ? 'moved'
      : calledOff.test(lower)
        ? 'cancelled'
        : null;
  return {
    told,
    coming,
    moved: subject ? moved : null,
    early: held && shifted.test(lower),
    employer,
    several: several.test(lower) && (employer === null || / and /iu.test(employer)),
    round: roundIn(lower),
    felt,
    ended,
  };
}

/** 'Crushed it! Salesforce, round 1, AE role': a name with a capital, and behind it its round. */
function beforeRound(text: string): string | null {
  const pattern =
    /(?:^|[.!?\n]\s?)(\p{Lu}[\p{L}\d&'-]+(?: (?:(?:and|of|&|the|for) )?\p{Lu}[\p{L}\d&'-]+){0,3}),? (?:round|stage) (?:\d|one|two|three|four)\b/u;
  const [, name = ''] = pattern.exec(text) ?? [];
  return name !== '' && !isCommonWord(name.toLowerCase()) && isName(name) ? name : null;
}

/**
 * The sentences that can say how the talk itself went: 'the behaviour policy is a mess' and 'they
 * had a terrible year' tell of the employer.
 */
function ofTheTalk(lower: string): string {
  const theirs =
    /^(?:and |but )?(?:(?:they|their|he|she|his|her|we)\b|the (?!whole|rest|interview|talk|call|chat|round|first|second|third|panel|screening|meeting)|[a-z]+ (?:says?|said|told|asked)\b)/u;
  return lower
    .split(/[.!?\n]+/u)
    .filter((sentence) => !theirs.test(sentence.trim()))
    .join('. ');
}

/** What somebody did in a talk that was held: 'amy asked about …', 'he said ramp is 3 months'. */
const happened =
  /\b(?:asked|wanted to know|grilled|kept (?:asking|on)|came back to|nailed|bombed|froze|blanked|(?:he|she|they|who) (?:said|told)|told me|went (?:really |very |so )?(?:well|ok|okay|great|fine|good|badly|terribly|awful))\b/gu;

/** Several things that happened in a talk: it tells of one, though it does not say so. */
export const tellsOfTalk = (text: string): boolean =>
  !asksUs.test(text.toLowerCase()) &&
  text.split(/\s+/u).length >= 8 &&
  [...text.slice(0, 2000).toLowerCase().matchAll(happened)].length >= 2;

/** Nothing in it has been: with a day ahead it is about a talk to come. */
export const isAboutAhead = (text: string): boolean => {
  const lower = text.slice(0, 300).toLowerCase();
  return meetingWord.test(lower) && !hasBeen.test(lower) && !reported.test(lower);
};

const further =
  /\b(?:second|third|fourth|2nd|3rd|4th|next|another|final) (?:interview|round|talk)\b[^.?\n]{1,30}\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/u;
const hasBeen =
  /\b(?:was|were|went|had|did|asked|just|yesterday|came|out of|finished|done|told|last (?:mon|tues|wednes|thurs|fri)day)\b/u;

/** 'Spar called, second interview on Monday 10am' */
const isFurther = (lower: string): boolean => further.test(lower) && !hasBeen.test(lower);

/** The number of the round that the words name ('2nd round', 'round 3', 'first talk'), or null. */
export function roundIn(lower: string): number | null {
  const after =
    /\b(?:round|interview|stage|talk)\s+(?:no\.?\s*|number\s+|#)?(\d{1,2}|one|two|three|four|five)\b/u.exec(
      lower,
    );
  const before =
    /\b(first|second|third|fourth|fifth|sixth|[1-6](?:st|nd|rd|th))[\s-]+(?:[a-z]+[\s-]+)?(?:round|interview|talk|screening|stage|call|meeting|one|time|chat)\b/u.exec(
      lower,
    );
  // 'just had my second round …, back on Thursday for round 3': the one told of stands first.
  const [named] = [after, before]
    .filter((found) => found !== null)
    .sort((one, other) => one.index - other.index);
  const word =
    named?.[1] ??
    /(?:^|, ?)(?:the )?(first|second|third|fourth|[1-6](?:st|nd|rd|th))(?: one)?(?:,|$)/u.exec(
      lower,
    )?.[1] ??
    /^\s*(?:the\s+)?(first|second|third|fourth|[1-6](?:st|nd|rd|th))[\s.!]*$/u.exec(lower)?.[1];
  if (word === undefined) return null;
  const number = wordNumbers[word] ?? Number(word);
  return Number.isInteger(number) && number >= 1 && number <= 20 ? number : null;
}

/** What they were asked or did, typed where a name was asked for: 'asked about my licence'. */
const tellsInstead =
  /^(?:they|he|she|we|i|it|and|but|so|then|just|well|asked|asking|told|said|wanted|had|got|went|was|were)\b/iu;

const talking =
  /\b(?:i|i'm|im|i've|my|me|they|she|he|you|was|were|is|are|asked|again|don'?t|didn'?t|want|fucking|shit|talk about|threw|twice|times)\b/iu;
/** 'ok I'm better', 'fucking overqualified AGAIN', 'salary': no name, unless it is written like one. */
function isTalking(said: string): boolean {
  // 'there' and 'call 3 complaints' name nobody; 'Next' may be a shop.
  const isWord = /^\p{Ll}+$/u.test(said) && isCommonWord(said);
  if (matters.test(said) || isWord || renameIn(said) !== null) return true;
  const words = said.split(' ');
  const isTitle = words.every((word) => /^[\p{Lu}\d&]/u.test(word));
  return words.length > 1 && !isTitle && talking.test(said.replace(/[\u2018\u2019]/gu, "'"));
}

/** 'second interview monday 23rd at 10' tells when, not who. */
const tellsOfRound =
  /^(?:the |my )?(?:first|second|third|fourth|next|final|last|[1-6](?:st|nd|rd|th)) (?:interview|round|stage|talk|call|meeting)\b/iu;

/** The answer to 'which employer, which round': whatever is no round and no filler is the name. */
export function readEmployerAnswer(text: string): {
  employer: string | null;
  round: number | null;
} {
  const round = roundIn(text.slice(0, 600).toLowerCase());
  const opening = readOpening(text);
  const named = /\b(?:at|with|from|out of)\b/u.test(text.toLowerCase()) ? opening.employer : null;
  // 'Tesco bank. data analyst. I couldn't do the SQL': the name stands first.
  const first = text.slice(0, 1000).split(/[,;(\n]|(?<=\p{L}{3}|-\p{L}\p{L})[.!?]+\s/u)[0] ?? '';
  const spaced = first.split(/\s+/u).join(' ').trim();
  const bare = withoutEnd(
    spaced
      .replace(
        / ?\b(?:the )?(?:first|second|third|fourth|fifth|final|last|[1-6](?:st|nd|rd|th))\b.{0,20}$/iu,
        '',
      )
      .replace(/ ?\b(?:round|stage|interview)(?: (?:no\.? |#)?\d{1,2})?$/iu, '')
      .replace(
        / (?:apprentice(?:ship)?|trainee|graduate|job|role|position|thing)(?: (?:thing|job|role|scheme))?$/iu,
        '',
      )
      .replace(/^(?:it was|it's|its|that was|at|with|from|the) /iu, ''),
    ' .,;:!?-',
  );
  const said = named ?? bare;
  const long = said.split(' ').length;
  const isOne =
    named !== null ||
    (long <= 6 &&
      !(long > 2 && tellsInstead.test(said)) &&
      !tellsOfRound.test(said) &&
      !isTalking(said));
  const employer = isName(said) && isOne ? said : null;
  return { employer: asName(employer), round };
}

/** More than the bare fact of an interview. */
export const tellsMore = (said: string) =>
  said.split(/\s+/u).length > 22 ||
  namesMatter(said) ||
  /\b(?:asked|asks|wanted to know|told me|they said|kept|grilled|threw|froze)\b/iu.test(said);

/** Something else than an answer: a round to come with a named employer, an end, a moved date. */
export function tellsOfAnother(said: string): boolean {
  const read = readOpening(said);
  return (read.coming && read.employer !== null) || read.ended !== null || read.moved !== null;
}
