import { plainWords } from '../flow/choices.ts';

const nothing =
  /^(?:honestly |well |hm+ |um+ |not sure |tbh |sorry )*(?:i )?(?:no(?:pe|thing|ne)?|not (?:much|really|a lot|anything)|nothing (?:much|new|really|at all)|no idea|don'?t know|dunno|(?:learned|learnt|got) nothing|can'?t think of anything|idk|same as before|no clue)\b/u;
const over = /^(?:and )?(?:that'?s (?:all|it|everything)|that is (?:all|it)|done|no more|enough)$/u;
const fine = /^(?:fine|ok|okay|all good|all fine|good|nothing special)$/u;

/** Words that may follow 'not much' and still say nothing about the employer. */
const idle = new Set(
  'i it they he she we me my you was is went did do think guess suppose so just really all but and to at the a of in on or this that time today there honestly sorry new more much nothing else again same before as hard say tired ok okay fine well good bad short long quick only talked asked questions me myself about what for them'.split(
    ' ',
  ),
);

/** 'honestly not much': an answer that says there is nothing, at most a dozen words long. */
export function saysNothing(text: string): boolean {
  const said = plainWords(text.slice(0, 200));
  if (fine.test(said) || over.test(said)) return true;
  return said.split(' ').length <= 12 && nothing.test(said) && !goesOn(said);
}

/** 'not much. i think ruben decides': after the nothing comes something after all. */
function goesOn(said: string): boolean {
  const [, ...later] = said.split(/[.;!?\n]|,? (?:but|except|only|though)\b/u);
  const words = later.join(' ').match(/[\p{L}\d']+/gu) ?? [];
  return words.filter((word) => !idle.has(word)).length >= 2;
}

/** They will be heard of, by a day or not: no date of a round. */
export const getsBack =
  /\b(?:let (?:me|us) know|get(?:ting)? back|hear (?:back|from)|heard from|ring(?:ing)?|call(?:ing)? (?:me|back)|be in touch|e?-?mail(?:ing)? me|write to me|decide|decision|tell me)\b/iu;
