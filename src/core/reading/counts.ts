import { cue } from './cues.ts';
import { count } from './date-words.ts';

const numbered = cue(
  '(?<more>two|three|four|\\d) more times|(?<x>\\d) ?x|x ?(?<y>\\d)|(?:in )?(?<ways>two|three|four|five) (?:different )?(?:ways|guises|versions|wordings|variations|forms)|by (?<by>two|three|four|five|six|\\d) (?:different |separate )?\\S+',
  '(?:every (?:single )?one|each|each one|any) of (?:the |my |those )?(?<each>two|three|four|five|six|\\d)',
  '(?<number>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)(?: or (?:\\d|\\S+))? (?:different |separate |whole )?(?:times|occasions)',
  'all (?<all>two|three|four|five|six|\\d)(?: of (?:them|us))?(?: asked)?',
  '(?<people>two|three|four|five|six|\\d) (?:of them|different people|people|interviewers|panelists|panellists)(?: (?:all |also |separately |independently )?(?:asked|brought|wanted|raised|mentioned|came))',
  'for the (?<ordinal>second|third|fourth|fifth) time|a (?<another>second|third|fourth|fifth) time',
);
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

const several = cue(
  '(?:several|multiple|many|loads of|a lot of|lots of|so many|a million|a hundred|100|countless|a few|umpteen) times|over and over|again and again|time and again|repeatedly|constantly|nonstop|non stop|every (?:single )?(?:time|one of them)|(?:5|five|10|ten) minutes later again',
);
const twice = cue(
  'twice|two times|insist(?:ed|s)?(?: a lot| on it| in this)|a couple of times|both (?:\\S+s (?:asked|wanted|brought|raised|mentioned)|of them|asked|wanted|brought|raised|mentioned|interviewers|times|people)|again|once more|another time|one more time|kept|keeps|keep (?:asking|coming|on|bringing|returning|pushing)|came back|come back|comes back|coming back|went back|goes back|going back|circled back|circling back|got back|looped back|kept returning|returned to|returning to|wouldnt (?:let|drop|leave|stop)|couldnt (?:let|drop|leave|stop)|(?:did not|didnt|not) stop asking|didnt (?:let|drop|leave) (?:it|that|go|me)|would not (?:let|drop)|not let (?:it|that|go)|hung up on|fixated|obsess\\S*|hammer\\S*|harp\\S*|on and on|each of them|everyone (?:asked|wanted)|everybody (?:asked|wanted)|they all (?:asked|wanted)|all of them|every one|the whole panel|same question|same thing|same topic|too asked|asked too|as well asked|also asked the same|back to|repeated',
);

/** How often a thing was asked by the words of one clause: 1 when nothing is said; 'kept' is 2. */
export function timesIn(plain: string, panel: number | null): { times: number; said: boolean } {
  const match = numbered.exec(plain);
  const groups = match?.groups;
  if (groups !== undefined) {
    const more = count(groups.more);
    if (more !== null) return { times: more + 1, said: true };
    const word =
      groups.number ??
      groups.all ??
      groups.people ??
      groups.x ??
      groups.y ??
      groups.ways ??
      groups.by ??
      groups.each;
    const ordinal = groups.ordinal ?? groups.another;
    const times = ordinal === undefined ? (count(word) ?? 2) : ordinals.indexOf(ordinal);
    if (times >= 2 && times <= 30) return { times, said: true };
  }
  if (several.test(plain)) return { times: 3, said: true };
  if (
    /(?:^| )(?:all of them|everyone|everybody|each of them|every one|they all|the whole panel)(?= |$)/.test(
      plain,
    ) &&
    panel !== null
  )
    return { times: panel, said: true };
  if (twice.test(plain)) return { times: 2, said: true };
  return { times: 1, said: false };
}

/** 'three of them', 'a panel of four': how many sat there. */
export function panelIn(plain: string): number | null {
  const match =
    /(?:^| )(?:(?<a>two|three|four|five|six|[2-6]) (?:of them|people|interviewers|on the panel|person panel|panel)|panel of (?<b>two|three|four|five|six|[2-6])|there were (?<c>two|three|four|five|six|[2-6]))(?= |$)/.exec(
      plain,
    );
  return match?.groups === undefined
    ? null
    : count(match.groups.a ?? match.groups.b ?? match.groups.c);
}

const nth: ReadonlyMap<string, number> = new Map(
  [
    ['second', '2nd', '2 nd'],
    ['third', '3rd', '3 rd'],
    ['fourth', '4th', '4 th'],
    ['fifth', '5th', '5 th'],
    ['sixth', '6th', '6 th'],
  ].flatMap((ways, at) => ways.map((way): [string, number] => [way, at + 2])),
);
const anybody =
  '(?:some(?:one|body)|any(?:one|body)|they|he|she|people|i|ive|i have|im|i am|i was|that)';
const thing =
  '(?:it|that|this|the same (?:point|question|thing|topic|subject|matter)|that (?:point|question|topic|subject))';
/** 'third time someone asks me this in this process'. */
const nthTime = new RegExp(
  `^(?:(?:and|so|that|thats|this|was|is|its|now|the|my|already|literally) )*(?<nth>${[...nth.keys()].join('|')}) time (?:now |already )?${anybody} (?:\\S+ ){0,3}(?:ask|asks|asked|asking|brings?|brought|raised?|raises|came|comes)(?: (?:me|up|it|that|this|about|to|again))*(?: in (?:this|the|my|one|their) (?:whole |hiring |interview )?(?:process|round|rounds|interview|interviews|talk|talks|month|week|year))?$`,
);
/** 'they asked it five times in total', 'Mr Rowe returned to the same point on four occasions'. */
const soOften = new RegExp(
  `^(?:(?:and|but|then|so) )*(?:\\S+ ){1,4}(?:asked|brought|raised|mentioned|put|repeated|returned to|came back to|went back to|circled back to|got back to)(?: (?:me|about))* ${thing}(?: up)? (?:(?:again|about|like|on|at least|no fewer than|no less than|not less than|some) )*(?:\\d+|two|three|four|five|six|seven|eight|nine|ten) (?:separate |different )?(?:times|occasions)(?<all> (?:in (?:total|all)|altogether|overall|all in all))?$`,
);

/** 'twice', 'three times in all', 'third time now': a count and nothing else. */
const countAlone = new RegExp(
  `^(?:(?:and|but|then|so|like|about|at least|basically|maybe|again|already|its|that was|was|in fact) )*(?:(?<often>twice|thrice|(?:\\d+|two|three|four|five|six|several|many) (?:\\S+ )?times|x ?\\d|\\d ?x)|(?:the |my )?(?<nth>${[...nth.keys()].join('|')}) time)(?: (?:basically|at least|i think|or so|in all|in total|altogether|actually|now|already|today|lol))*$`,
);
const another = '(?:(?:the|my|our|his|her) )?(?:\\S+ )?\\S+';
/** 'the boss asked the same', 'Mike did too', 'so did Mike': somebody else put it, too. */
const alsoPut = new RegExp(
  `^(?:(?:and|but|then|later) )*(?:${another} (?:(?:also|then|later) )?(?:ask(?:ed|s)|want(?:ed|s) to know|brought up|raised|said)(?: me)?(?: (?:about|exactly))? (?:(?:the )?(?:very |exact )?same(?: (?:thing|question|one))?|(?:it|that|this)(?: too| as well| again)|too|as well)(?: (?:too|again|later|afterwards|as well))?|${another} did (?:too|as well|the same)|so did ${another}|same (?:from|with|by) ${another})$`,
);

/** Most clauses have none of these words: a look that costs little. */
const mayCount = /twice|thrice|time|same|too|did |again|well|occasion|\bx\b| it| that| this/;

/** How often it came, by a clause that speaks only of that; `more`: so many times on top. */
export interface Often {
  times: number;
  /** These came after the first. */
  onTop: boolean;
  /** Somebody else put it once more. */
  more: boolean;
  /** It says nothing else at all, so that only its place tells what it counts. */
  alone: boolean;
}

/** What a clause says that speaks only of how often the matter before it came; null: it says else. */
export function onlyTimes(plain: string): Often | null {
  if (plain.length > 120 || !mayCount.test(plain)) return null;
  const bare = plain.replaceAll(/ [^\p{L}\d ]+/gu, '').trim();
  const alone = countAlone.exec(bare)?.groups;
  if (alone !== undefined) {
    const order = nth.get(alone.nth ?? '');
    const times = order ?? timesIn(alone.often ?? '', null).times;
    return times < 2 ? null : { times, onTop: false, more: false, alone: true };
  }
  if (alsoPut.test(bare) && !/^(?:i|we|(?:and|but|then) i) /.test(bare))
    return { times: 2, onTop: false, more: true, alone: true };
  const order = nth.get(nthTime.exec(bare)?.groups?.nth ?? '');
  if (order !== undefined) return { times: order, onTop: false, more: false, alone: false };
  const often = soOften.exec(bare);
  if (often === null) return null;
  const onTop =
    / (?:thereafter|afterwards|later|subsequently) /.test(bare) && often.groups?.all === undefined;
  return { times: timesIn(bare, null).times, onTop, more: false, alone: false };
}
