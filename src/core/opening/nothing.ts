import { plainWords } from '../flow/choices.ts';

const nothing =
  /^(?:honestly |well |hm+ |um+ |not sure |tbh |sorry )*(?:i )?(?:no(?:pe|thing|ne)?|not (?:much|really|a lot|anything)|nothing (?:much|new|really|at all)|no idea|don'?t know|dunno|(?:learned|learnt|got) nothing|can'?t think of anything|idk|same as before|no clue)\b/u;

/** 'honestly not much': an answer that says there is nothing, at most a dozen words long. */
export function saysNothing(text: string): boolean {
  const said = plainWords(text.slice(0, 200));
  const words = said.split(' ').length;
  if (/^(?:fine|ok|okay|all good|all fine|good|nothing special)$/u.test(said)) return true;
  return words <= 12 && nothing.test(said);
}

/** They will be heard of, by a day or not: no date of a round. */
export const getsBack =
  /\b(?:let (?:me|us) know|get(?:ting)? back|hear (?:back|from)|heard from|ring(?:ing)?|call(?:ing)? (?:me|back)|be in touch|e?-?mail(?:ing)? me|write to me|decide|decision|tell me)\b/iu;
