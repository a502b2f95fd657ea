import { nameKey } from '../domain/processes.ts';
import type { Process } from '../domain/records.ts';
import { plainWords, withoutEnd } from '../flow/choices.ts';
import { concernCalled } from '../ontology/index.ts';
import { isCommonWord, isName } from './employer-in.ts';

const talk = /\b(?:interview(?:ed)?|screening|trial (?:day|shift)|assessment)\b/iu;
/** How a talk went and nothing else: 'went shit', 'it was ok i think', 'not so bad'. */
const howItWent =
  /^(?:(?:it|that|this|all|and) )*(?:(?:went|was|is|felt|has gone|didn'?t go) )?(?:(?:really|very|so|pretty|quite|fucking|a|bit|bit of|kind of|absolutely|total|actually|not|too|that|all) )*(?:shit|shite|crap|bad|badly|awful|terrible|horrible|rough|brutal|grim|hard|tough|disaster|nightmare|mess|meh|so-so|ok|okay|fine|alright|right|good|well|great|amazing|brilliant|smooth|lovely)(?: (?:i think|i guess|really|tbh|lol|again|enough))*$/iu;
const isJob =
  /(?:ress|ist|keeper|worker|driver|cleaner|nurse|teacher|cook|chef|developer|engineer|analyst|manager|assistant|accountant|cashier|apprentice|trainee|intern)$/u;

/** The pieces of a message between its full stops, commas and line breaks; its first 600 characters. */
const piecesOf = (text: string): string[] =>
  text
    .slice(0, 600)
    .split(/[.!?,;](?=\s|$)|\n/u)
    .map((piece) => withoutEnd(piece.split(/\s+/u).join(' ').trim(), '.!?,; '))
    .filter((piece) => piece !== '');

/** 'interview. dhl. went shit': a word alone beside the talk, and behind both how it went. */
export function employerAlone(text: string): string | null {
  const [one = '', other = '', how = ''] = piecesOf(text);
  if (!howItWent.test(how)) return null;
  const [told, name] = talk.test(one) ? [one, other] : [other, one];
  if (!talk.test(told) || told.split(' ').length > 6) return null;
  const said = plainWords(name);
  // 'interview. excel. bad': what was asked about.
  const isMatter = isJob.test(said) || concernCalled(said) !== null;
  const isWord = /^[\p{L}\p{N}&+'-]{2,40}$/u.test(name) && !isMatter;
  return isWord && !isCommonWord(said) && !howItWent.test(name) && isName(name) ? name : null;
}

/** 'interview. excel. bad': in two or three pieces it tells of a talk and how it went. */
export function toldInPieces(text: string): boolean {
  const pieces = piecesOf(text);
  const how = pieces.at(-1) ?? '';
  return (
    (pieces.length === 2 || pieces.length === 3) &&
    howItWent.test(how) &&
    pieces.slice(0, -1).some((piece) => talk.test(piece) && piece.split(' ').length <= 6)
  );
}

/** 'interview. excel. bad': one of its pieces is what was asked about. */
export const namesMatter = (text: string): boolean =>
  piecesOf(text).some((piece) => concernCalled(piece) !== null);

/** 'interview. halden freight. they asked …': the one known name alone between full stops, or null. */
export function knownAlone(text: string, processes: readonly Process[]): string | null {
  const known = new Map(processes.map(({ employer }) => [nameKey(employer), employer]));
  const named = new Set(piecesOf(text).flatMap((piece) => known.get(nameKey(piece)) ?? []));
  const [only = null] = named;
  return named.size === 1 ? only : null;
}
