import { nameKey } from '../domain/processes.ts';

/** Somebody they will meet; named 'the managing director' while only the role is known. */
export interface Expected {
  name: string;
  role: string | null;
}

const most = 6;
const lead = /\b(?:with|meeting|meet|seeing|next (?:one )?is) /giu;
/** Where the people end and the rest of the sentence begins. */
const rest =
  / (?:on|at|next|this|tomorrow|today|by|in|about|for|from|then|who|again|to|via|over|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri)\b|\d| [-–] /iu;
const before =
  '(?:managing|finance|sales|hr|ops|operations|technical|creative|medical|regional|team|hiring|line|general|office|it|product|project|marketing|vice|area|ward|store|shop|shift|unit|site|plant|depot|warehouse|kitchen|branch|district|department|deputy|assistant|senior|duty|account|practice|nurse|care|night)';
const field =
  '(?:engineering|sales|marketing|product|people|finance|operations|ops|data|design|technology|it|hr|talent|logistics|nursing|care)';
const office =
  '(?:(?:vp|vice president|director|head|chief)(?: of)? ' +
  field +
  '|md|ceo|coo|cfo|cto|cpo|vp|director|manager|head(?: of \\p{L}+)?|lead|leader|boss|founder|owner|chair|partner|recruiter|panel|board|principal|president|planner)';
const role = `(?:${before} )*${office}`;
const name =
  "(?:(?:mr|mrs|ms|dr)\\.? )?\\p{L}[\\p{L}'-]+(?: (?!the\\b|an?\\b|my\\b)\\p{L}[\\p{L}'-]+)?";
const article = '(?:(?:the|their|my|an?|his|her) )?';
const roleOnly = new RegExp(`^${article}(${role})$`, 'iu');
const roleFirst = new RegExp(`^${article}(${role}),? (${name})$`, 'iu');
const nameFirst = new RegExp(`^(${name})[ (,]+${article}(${role})\\)?$`, 'iu');
const nameOnly = new RegExp(`^(${name})$`, 'iu');
const nobody = new Set(
  'the a an them him her me us you someone somebody everyone anyone hr team people two three four both others more it that this all not no same probably maybe another whoever one interview round call talk panel monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december zoom teams video phone'.split(
    ' ',
  ),
);

/** 'ward manager', 'regional manager Colin': somebody, and no employer. */
export const isSomebody = (said: string): boolean => roleOnly.test(said) || roleFirst.test(said);

/**
 * Who a line about a coming round says they will meet: 'with dana and the md', 'next is ruben'. A
 * name known before keeps its writing; a role without a name stands as 'the managing director'. In 'an interview with
 * Halden' the employer is nobody they will meet.
 */
export function withWhom(
  said: string,
  known: readonly string[],
  employer: string | null = null,
): Expected[] {
  const text = said.slice(0, 2000).replace(/[ \t]+/gu, ' ');
  for (const match of text.matchAll(lead)) {
    const from = match.index + match[0].length;
    const whole = ` ${/^[^.;!?\n]{0,120}/u.exec(text.slice(from))?.[0] ?? ''}`;
    const sure = !match[0].startsWith('next');
    const people = whole
      .slice(0, rest.exec(whole)?.index ?? whole.length)
      .split(/[,&+]|\band\b/iu)
      .reduce<Expected[]>((all, piece) => joined(all, piece.trim(), known), [])
      .filter((each) => sure || each.role !== null || known.includes(each.name))
      .filter((each) => employer === null || !nameKey(employer).includes(nameKey(each.name)));
    if (people.length > 0) return people.slice(0, most);
  }
  return [];
}

/** 'the VP Engineering, name is Olga Brandt': the name of the one before. */
const nameOf = /^(?:(?:the |her |his |their |whose )?names? (?:is|are)|called|named) /iu;

function expected(piece: string, known: readonly string[]): Expected[] {
  const only = roleOnly.exec(piece)?.[1];
  if (only !== undefined) return [{ name: `the ${asWritten(only)}`, role: asWritten(only) }];
  const [, office = null, second = ''] = roleFirst.exec(piece) ?? [];
  if (office !== null) return named(second, office, known);
  const [, first = '', theirs = null] = nameFirst.exec(piece) ?? [];
  if (first !== '') return named(first, theirs, known);
  return named(nameOnly.exec(piece)?.[1] ?? '', null, known);
}

function joined(all: Expected[], piece: string, known: readonly string[]): Expected[] {
  const said = piece.replace(nameOf, '');
  const found = expected(said, known);
  const [first] = found;
  const before = all.at(-1);
  const names = said !== piece && first?.role === null && before?.role != null;
  if (!names || !before.name.startsWith('the ')) return [...all, ...found];
  return [...all.slice(0, -1), { name: first.name, role: before.role }];
}

function named(said: string, office: string | null, known: readonly string[]): Expected[] {
  const words = said.split(' ');
  if (said === '' || words.some((word) => nobody.has(word.toLowerCase()))) return [];
  const written = known.find((each) => each.toLowerCase() === said.toLowerCase());
  const capitals = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return [
    { name: (written ?? capitals).slice(0, 40), role: office === null ? null : asWritten(office) },
  ];
}

/** 'MD', 'managing director' */
const asWritten = (office: string): string =>
  office
    .toLowerCase()
    .replace(/\b(?:md|ceo|coo|cfo|cto|cpo|vp|hr|it)\b/gu, (short) => short.toUpperCase());
