import { firstNames } from './first-names.ts';
import type { PersonFinding } from './reading.ts';
import type { Clause } from './clauses.ts';
import { glance } from './topics.ts';

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

const roles = words(
  'manager lead leader head boss director owner ceo cto cfo coo md vp hr recruiter ' +
    'principal headmaster headteacher sister matron nurse doctor consultant surgeon ' +
    'partner founder cofounder supervisor foreman chef sous dispatcher planner engineer ' +
    'developer dev architect officer accountant controller auditor lawyer counsel ' +
    'associate chair chairman panel interviewer lady woman guy man bloke girl colleague ' +
    'deputy coordinator secretary assistant president dean professor teacher analyst ' +
    'designer specialist representative rep team finance sales marketing people operations ' +
    'ops it shift warehouse ward office hiring practice store shop line department general ' +
    'managing regional area senior junior younger older other second third first young old ' +
    'tall one person someone somebody external fleet product project kitchen restaurant ' +
    'hotel school care clinical legal tech technical talent quality safety logistics ' +
    'transport depot branch account customer service support data security plant ' +
    'production site maintenance procurement purchasing board member governor vice chief ' +
    'executive co founding staff captain gaffer inspector sergeant mate bosun vicar pastor ' +
    'bursar provost registrar landlord dean churchwarden treasurer clinician dude',
);

const known = new Set(firstNames.split(' '));
const honorific = words('mr mrs ms miss dr prof herr frau sir madam madame monsieur mme sra sr');

/** Typed like a name; most words begin with a small letter. */
function isCapital(typed: string): boolean {
  const first = typed.charCodeAt(0);
  return (first < 97 || first > 122) && /^\p{Lu}\p{Ll}+$/u.test(typed);
}

export const nameLike = (word: string, typed: string, people: ReadonlySet<string>): boolean =>
  people.has(word) || known.has(word) || (isCapital(typed) && !common.has(word));

const common = words(
  'i he she they we you it the a an my his her their our and but so then also first ' +
    'second third next finally later after before when while again asked said told why ' +
    'what how where who which if do does did have has are is was were can could would will ' +
    'one two three both all each everyone everybody someone somebody nobody no yes not ' +
    'just only really still even now today yesterday tomorrow monday tuesday wednesday ' +
    'thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays ' +
    'saturdays sundays january february march april may june july august ' +
    'september october november december hr interview interviewer manager question ' +
    'questions salary thing things people in on at by for from with about as of to or ' +
    'because since overall anyway well ok okay good bad great nice tough hard easy there ' +
    'that this these those some any most many much very too got went came had kept felt ' +
    'lots more other another panel boss company team office round part start end beginning ' +
    'apparently honestly basically actually oh hi hello hey thanks please sorry maybe ' +
    'perhaps probably definitely especially mostly mainly nothing',
);

/** 'at Ford', 'I left Deloitte': a firm or a town, unless it is a first name. */
const placed = words('at in for near left leaving quit joined joining');

/** Behind the first word of a sentence they make it a name: 'Pete asked'. */
const speaks = words(
  'asked asks wanted wants said says told kept wondered grilled pressed pushed mentioned',
);

/** 'Excel twice': the name of a concern is nobody's, unless somebody is called so. */
const isConcern = (word: string, people: ReadonlySet<string>): boolean =>
  !people.has(word) && !known.has(word) && glance(word).named;

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

export interface Who {
  /** 'Dana', 'Mr Voss', 'ops lead'; null: somebody not told apart. */
  name: string | null;
  /** A name rather than a role. */
  proper: boolean;
  role: string | null;
}

/** A capital letter says nothing here. */
const isFirst = (clause: Clause, at: number): boolean =>
  at === 0 &&
  !clause.inside &&
  (roles.has(clause.tokens[0]?.text ?? '') || !speaks.has(clause.tokens[1]?.text ?? ''));

/**
 * Who the words before a verb name: the last name or role there. Pronouns give undefined, so that
 * the caller keeps the person spoken of before.
 */
export function whoIn(
  clause: Clause,
  from: number,
  to: number,
  people: ReadonlySet<string>,
): Who | undefined {
  let proper: string | null = null;
  let role: string[] = [];
  let title = '';
  for (let at = from; at < to; at++) {
    const token = clause.tokens[at];
    if (token === undefined) break;
    const word = token.text;
    const before = clause.tokens[at - 1]?.text ?? '';
    const typed = token.typed;
    if (honorific.has(word)) {
      title = capital(word);
    } else if (title !== '' && /^\p{L}/u.test(word)) {
      proper = `${title} ${capital(word)}`;
      title = '';
    } else if (
      nameLike(word, isFirst(clause, at) ? word : typed, people) &&
      (known.has(word) || people.has(word) || !placed.has(before)) &&
      /^\p{L}+$/u.test(word) &&
      !isConcern(word, people)
    ) {
      proper = capital(word);
    } else if (
      roles.has(word) &&
      (role.length > 0 ||
        at === 0 ||
        /^(?:the|[a,(\-]|an|her|his|their|my|one|from|another)$/.test(before) ||
        roles.has(before))
    ) {
      role.push(word);
    } else if (
      role.length > 0 &&
      !roles.has(word) &&
      proper === null &&
      at < to - 1 &&
      !/^(?:of|the|from)$/.test(word)
    ) {
      role = role.length > 0 && /^(?:who|and|,)$/.test(word) ? role : [];
    }
  }
  const called = role.filter((word) => word !== 'one' && word !== 'other').join(' ');
  if (proper !== null) return { name: proper, proper: true, role: called === '' ? null : called };
  return called === '' ? undefined : { name: called, proper: false, role: called };
}

/** Everyone the notes name, once each. */
export function peopleIn(
  list: readonly Clause[],
  people: ReadonlySet<string>,
  text: string,
): PersonFinding[] {
  const found: PersonFinding[] = [];
  for (const clause of list) {
    clause.tokens.forEach((token, at) => {
      const who = token.word.spoken ? whoIn(clause, at, at + 1, people) : undefined;
      const titled = honorific.has(token.text) ? whoIn(clause, at, at + 3, people) : undefined;
      const named = titled ?? who;
      if (named?.proper !== true || named.name === null) return;
      if (
        found.some(
          (other) => other.name === named.name || other.name.endsWith(` ${named.name ?? ''}`),
        )
      )
        return;
      const after = whoIn(clause, at + 1, Math.min(clause.tokens.length, at + 6), people);
      const before = whoIn(clause, Math.max(0, at - 4), at, people);
      const linked = /^(?:the|[a,(\-]|an|from|our|their)$/.test(clause.tokens[at + 1]?.text ?? '');
      const role =
        (linked && after?.proper === false ? after.role : null) ??
        (before?.proper === false ? before.role : null);
      found.push({
        name: named.name,
        role,
        quote: text.slice(clause.start, clause.end),
        start: clause.start,
        end: clause.end,
        confidence: known.has(token.text) || people.has(token.text) ? 0.8 : 0.5,
        source: 'rules',
      });
    });
  }
  return found;
}
