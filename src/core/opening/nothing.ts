import { plainWords } from '../flow/choices.ts';

const nothing =
  /^(?:honestly |well |hm+ |um+ |not sure |tbh |sorry )*(?:i )?(?:no(?:pe|thing|ne)?|not (?:much|really|a lot|anything)|nothing (?:much|new|really|at all)|no idea|don'?t know|dunno|(?:learned|learnt|got) nothing|can'?t think of anything|idk|same as before)\b/u;

/** 'honestly not much': an answer that says there is nothing, at most a dozen words long. */
export function saysNothing(text: string): boolean {
  const said = plainWords(text.slice(0, 200));
  return said.split(' ').length <= 12 && nothing.test(said);
}
