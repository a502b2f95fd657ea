import { plainWords } from '../flow/choices.ts';
import { nodWords } from '../words/en/repair.ts';

const nothing =
  /^(?:honestly |well |hm+ |um+ |not sure |tbh |sorry )*(?:i )?(?:no(?:pe|thing|ne)?|nah|na|n|not sure|not (?:much|really|a lot|anything)|nothing (?:much|new|really|at all)|no idea|don'?t know|dunno|(?:learned|learnt|got) nothing|can'?t think of anything|(?:don'?t|do not) have (?:any(?:thing)?|one|much|more)|haven'?t (?:got )?(?:any(?:thing)?|one)|idk|same as before|no clue)\b/u;
const over =
  /^(?:(?:and|ok|okay|yes|yeah|well|so),? )?(?:that'?s (?:all|it|everything)|that is (?:all|it)|done|no more|enough)$/u;
const fine = /^(?:fine|ok|okay|all good|all fine|good|nothing special)$/u;

/** A whole answer that is a shrug: 'meh', 'hard to say', '🤷', '...'. */
const shrug =
  /^(?:(?:i|it'?s|honestly|well|hm+|um+|uh+|er+m*) )*(?:m+e+h+|b(?:leh|lah(?: blah)*)|whatever|dunno|idc|eh+|u+m+|u+h+|hm+|hmph|pf+t?|so[ -]?so|zilch|forgot|forget|who knows|god knows|hard to (?:say|tell)|(?:can'?t|cannot|couldn'?t) (?:say|tell|remember|recall|think)|(?:don'?t|do not|didn'?t) (?:really )?(?:know|remember|recall|care)|no (?:comment|thoughts?)|search me|beats me|[^\p{L}\p{N}]+)(?: (?:really|right now|tbh|honestly|lol|sorry|anymore|now))*$/u;

/** Words that may follow 'not much' and still say nothing about the employer. */
const idle = new Set(
  'i it they he she we me my you was is went did do think guess suppose so just really all but and to at the a of in on or this that time today there honestly sorry new more much nothing else again same before as hard say tired ok okay fine well good bad short long quick only talked asked questions me myself about what for them'.split(
    ' ',
  ),
);

/** 'honestly not much': an answer that says there is nothing, at most a dozen words long. */
export function saysNothing(text: string): boolean {
  const said = plainWords(text.slice(0, 200));
  if (said === '' || fine.test(said) || over.test(said) || shrug.test(said)) return true;
  return said.split(' ').length <= 12 && nothing.test(said) && !goesOn(said) && !objects(said);
}

/** 'no they have two offices': the no is of something else. */
function objects(said: string): boolean {
  const [, rest] = /^(?:no|nope|nah|na|n),? (?!(?:idea|clue|more|thing)\b)(.+)$/u.exec(said) ?? [];
  if (rest === undefined || hasNot.test(rest)) return false;
  return (rest.match(/[\p{L}\d']+/gu) ?? []).filter((word) => !idle.has(word)).length >= 2;
}
const hasNot =
  /\b(?:not|nothing|no|none|never|(?:did|do|does|could|would|was|is|have|had|are|were)n'?t|can'?t|won'?t|anything|forgot|remember)\b/u;

/** 'not much. i think ruben decides': after the nothing comes something after all. */
function goesOn(said: string): boolean {
  const [, ...later] = said.split(/[.;!?\n]|,? (?:but|except|only|though)\b/u);
  const words = later.join(' ').match(/[\p{L}\d']+/gu) ?? [];
  return words.filter((word) => !idle.has(word)).length >= 2;
}

/** They will be heard of, by a day or not: no date of a round. */
export const getsBack =
  /\b(?:let (?:me|us) know|get(?:ting)? back|hear (?:back|from)|heard from|ring(?:ing)?|call(?:ing)? (?:me|back)|be in touch|(?:e?-?mail|text|message|phone)(?:ing)? me|write to me|come(?:s|ing)? back to me|decide|decision|tell me|(?:they|he|she|someone|hr)(?:'ll| will|ll|'re going to| are going to|'s going to| is going to|'s gonna| gonna) (?:call|ring|phone|write|e?-?mail|text|message|contact|let|come back|get back)|i (?:must|have to|need to|should|can|will|'ll|may) (?:call|ring|phone|e?-?mail|write))\b/iu;

/** A whole line that says so, of them: 'they will ring on Friday', 'he call me monday'. */
export const callsBack =
  /^(?:(?:and|so|oh|ok|they said|she said|he said)[, ]+)*(?:they|he|she|hr|someone|somebody|the \p{L}+)(?:'?ll| will| is going to| are going to|'re going to| want(?:s|ed)? to| said (?:they|he|she)(?:'?d|'?ll| would| will)?)? (?:let (?:me|us) know|get(?:s|ting)? back|(?:call|ring|phone|write|e?-?mail|text|message|contact)s?\b|be in touch|come back to me)/iu;

const agreed =
  /^(?:yes|yeah|yep|yup|right|ok|okay|sure|correct)(?:,? (?:that'?s|it'?s|all) (?:right|correct|fine|good|ok|okay|true))?$/u;
const nods: readonly string[] = nodWords;

/** 'yes that's right', 'cool', a thumb up: they agree with what was said, and say nothing new. */
export function agrees(text: string): boolean {
  const said = plainWords(text.slice(0, 60));
  return agreed.test(said) || nods.includes(said);
}

const numbers: Record<string, number> = { two: 2, three: 3, four: 4, five: 5, six: 6, ten: 10 };

/** How many days off a day to hear back is that is no date: 'within a fortnight', 'next week'. */
export function daysAhead(text: string): number | null {
  const said = plainWords(text.slice(0, 200));
  const counted = /\b(\d{1,2}|two|three|four|five|six|ten) (day|week|month)s?\b/u.exec(said);
  const unit = { day: 1, week: 7, month: 30 };
  const [, count = '', what = ''] = counted ?? [];
  if (what === 'day' || what === 'week' || what === 'month')
    return (numbers[count] ?? Number(count)) * unit[what];
  if (/\bfortnight\b|\bcouple (?:of )?weeks\b|\bfew weeks\b/u.test(said)) return 14;
  if (/\b(?:couple (?:of )?|few )days\b/u.test(said)) return 3;
  if (/\bmonth\b/u.test(said)) return 30;
  return /\bweek\b/u.test(said) ? 7 : null;
}
