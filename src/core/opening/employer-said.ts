import { withoutEnd } from '../flow/choices.ts';
import { readEmployerAnswer } from './opening.ts';

const aside = String.raw`(?:(?:no|nope|lol|haha|sorry|actually|wait|hey|hm+|oh|ah|well|btw)[,.! ]+)*`;
const thing =
  '(?:company|employer|firm|business|place|school|hospital|clinic|restaurant|hotel|shop|agency|bank)';
const says = new RegExp(
  String.raw`^${aside}(?:(?:the|their|its|my) )?(?:${thing}(?:'s)?(?: name)?|name)(?:'?s| is| was) (?:really |actually )?(called |named )?(\S.{0,80})$`,
  'iu',
);
const called = new RegExp(
  String.raw`^${aside}(?:it|they|that|this|the ${thing})(?:'?s|'?re| is| was| are) (called|named) (\S.{0,80})$`,
  'iu',
);
/** 'the place is a mess', 'the company is growing' name nobody. */
const tells =
  /^(?:an?|the|so|very|really|quite|too|in|at|on|not|now|still|just|also|full|short|under|over|all|looking|doing|going|getting|\p{L}+(?:ing|ed))\b/iu;

const rather = new RegExp(
  String.raw`^${aside}(?:it'?s|it was|that was|this was|i meant?|i was at) (\S.{0,60}?),? (?:and )?not (?:with |at )?(\S.{0,60})$`,
  'iu',
);
const wrongOne = new RegExp(
  String.raw`^${aside}(?:that'?s |it'?s )?(?:the )?wrong ${thing}\b[,.:;! -]*(?:it'?s|it was|i meant?)? ?(\S.{0,60})$`,
  'iu',
);

/**
 * 'it was BP not Shell', 'wrong company, it was Serco': the name put right and, where it is said, the
 * one that was wrong; null: nothing of the kind.
 */
export function employerInstead(text: string): { name: string; not: string | null } | null {
  const said = text.slice(0, 200).replace(/[\u2018\u2019]/gu, "'");
  if (said.split(/\s+/u).length > 12) return null;
  const [, right = '', not = ''] = rather.exec(said) ?? [];
  const [, other = ''] = wrongOne.exec(said) ?? [];
  const name = readEmployerAnswer(withoutEnd(right === '' ? other : right, '.!? ')).employer;
  if (name === null) return null;
  return { name, not: not === '' ? null : withoutEnd(not, '.!? ') };
}

/**
 * 'the company is Siemens', 'lol its called Brasserie Lux not noma': the employer's name put right,
 * or null. Where nothing says 'called', it has to look like a name.
 */
export function employerSaid(text: string): string | null {
  const said = text.slice(0, 200).replace(/[\u2018\u2019]/gu, "'");
  if (said.split(/\s+/u).length > 16) return null;
  const [, word, rest = ''] = says.exec(said) ?? called.exec(said) ?? [];
  const name = withoutEnd(rest.split(/[,;(]| not | and /iu)[0] ?? '', '.!? ');
  const looks = word !== undefined || /^[\p{Lu}\d]/u.test(name) || name.split(' ').length === 1;
  if (name === '' || !looks || (tells.test(name) && !/^\p{Lu}/u.test(name))) return null;
  return readEmployerAnswer(name).employer;
}
