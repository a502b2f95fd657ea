import type { Outcome } from '../reading/reading.ts';

/** One change to a numbered line, as typed: '1 was fine', 'drop 2', '3 threw me, twice'. */
export interface LineEdit {
  line: number;
  drop: boolean;
  outcome: Outcome | null;
  /** They came back to it; 2 when only 'again' is said. */
  times: number | null;
  by: string | null;
  /** Said to be right as it stands. */
  confirmed: boolean;
}

const outcomeWords: readonly (readonly [Outcome, RegExp])[] = [
  [
    'off_guard',
    /\b(?:threw me|threw|thrown|off ?guard|froze|frozen|blank(?:ed)?|blindsided|surprised me|caught me|got me|no idea|stumped|unexpected)\b/u,
  ],
  [
    'shaky',
    /\b(?:harder|hard|tough|difficult|shaky|waffle[ds]?|waffling|rambled?|mumbled|fumbled|stumbled|dodged|struggled|tricky|not (?:so )?(?:good|great|well|understand|understood)|didn'?t understand|so-?so|meh|weak|bad|badly)\b/u,
  ],
  ['nailed', /\b(?:nailed|aced|really well|very well|perfect|great|brilliant)\b/u],
  ['ok', /\b(?:fine|ok|okay|alright|all right|good|well|easy|no problem|went well|solid)\b/u],
];

const counts: Record<string, number> = {
  once: 1,
  twice: 2,
  thrice: 3,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
};

/** How it went in their words, or null. 'not hard' is fine, 'not fine' is not. */
export function outcomeIn(text: string): Outcome | null {
  const lower = text
    .slice(0, 300)
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'");
  if (
    /\b(?:not|wasn't|wasnt|isn't) (?:too |that |so |really |very )?(?:hard|bad|difficult|tough|tricky)\b/u.test(
      lower,
    )
  )
    return 'ok';
  if (/\b(?:not|wasn't|wasnt) (?:really |so |too )?(?:fine|ok|okay|easy)\b/u.test(lower))
    return 'shaky';
  if (/\bdidn'?t throw\b/u.test(lower)) return 'ok';
  for (const [outcome, pattern] of outcomeWords) if (pattern.test(lower)) return outcome;
  return null;
}

const feelingWords = new Set(
  'it that this they was were went really all a bit i guess so just me threw harder hard than expected ok okay fine good well froze tough shaky badly bad not great'.split(
    ' ',
  ),
);

/** 'threw me', 'was ok i guess': how something went and nothing else. */
export function isFeeling(text: string): boolean {
  const words =
    text
      .slice(0, 80)
      .toLowerCase()
      .match(/[\p{L}\d']+/gu) ?? [];
  return words.every((word) => feelingWords.has(word)) && outcomeIn(text) !== null;
}

/** How often they came to it, or null when nothing is said of it. */
export function timesIn(text: string): number | null {
  const lower = text.slice(0, 300).toLowerCase();
  const count = /\b(\d{1,2}|two|three|four|five|six) ?(?:times|x)\b/u.exec(lower)?.[1];
  if (count !== undefined) return Math.max(1, counts[count] ?? Number(count));
  const once = /\b(once|twice|thrice)\b/u.exec(lower)?.[1];
  if (once !== undefined) return counts[once] ?? null;
  return /\b(?:again|came back|come back|kept|keeps|repeatedly|over and over|several|many times?|constantly|all the time)\b/u.test(
    lower,
  )
    ? 2
    : null;
}

/**
 * Reads changes to numbered lines; empty when the text names none of the `lines` lines. What
 * follows a number up to the next one belongs to it; 'all fine' means every line.
 */
export function readEdits(text: string, lines: number): LineEdit[] {
  const short = text.slice(0, 600).split(/\s+/u).join(' ');
  const lower = short.toLowerCase();
  if (
    /^\s*(?:they(?:'re| are| were) )?(?:all|everything|both)\b/u.test(lower) &&
    !/\d/u.test(lower)
  ) {
    const outcome = outcomeIn(lower);
    if (outcome === null) return [];
    return Array.from({ length: lines }, (_, index) => edit(index + 1, lower, short));
  }
  const but = allBut(lower, lines);
  if (but !== null) return but;
  // A number followed by 'times', '%', 'years' … is no line; nor is one that follows a letter or digit.
  const marks = [
    ...lower.matchAll(
      /(?<![\d\p{L}:/])(\d{1,2})(?![\d\p{L}/%]|:\d|\.\d| ?(?:times|x\b|year|month|week|people|percent|k\b))/gu,
    ),
  ]
    .map((match) => ({
      line: Number(match[1]),
      at: match.index,
      after: match.index + match[0].length,
    }))
    .filter(({ line }) => line >= 1);
  const edits: LineEdit[] = [];
  let group: number[] = [];
  let dropping = false;
  for (const [index, mark] of marks.entries()) {
    const following = marks[index + 1];
    const behind = short.slice(mark.after, following?.at ?? short.length);
    // Before another number 'drop' belongs to that one, at the end to this one.
    const rest =
      following === undefined
        ? behind
        : behind.replace(/ ?\b(?:drop|delete|remove|without) ?(?:number |line )?$/iu, '');
    const lead = short.slice(index === 0 ? 0 : (marks[index - 1]?.after ?? 0), mark.at);
    dropping ||= /\b(?:drop|delete|remove|without|not|no) ?(?:number |line )?$/iu.test(lead);
    group.push(mark.line);
    if (/^ ?[,&+]? ?(?:and)? ?$/iu.test(rest) && following !== undefined) continue;
    for (const line of group) edits.push(edit(line, dropping ? 'drop' : rest.toLowerCase(), rest));
    group = [];
    dropping = false;
  }
  return edits.filter(
    (each) =>
      each.line <= lines &&
      (each.drop ||
        each.outcome !== null ||
        each.times !== null ||
        each.by !== null ||
        each.confirmed),
  );
}

/** 'all fine except 3': every line but those, of which nothing is said; null: no such sentence. */
function allBut(lower: string, lines: number): LineEdit[] | null {
  const said =
    /^(?:they(?:'re| are| were) )?(?:all|everything) (\D+) (?:except|but|apart from|besides|bar|other than)(?: for)?((?:[ ,&\d]|and|number|line)+)[.!]?$/u.exec(
      lower,
    );
  const how = said?.[1]?.trim() ?? '';
  if (said === null || outcomeIn(how) === null) return null;
  const left = new Set(said[2]?.match(/\d+/gu)?.map(Number));
  return Array.from({ length: lines }, (_, index) => index + 1)
    .filter((line) => !left.has(line))
    .map((line) => edit(line, how, how));
}

const never = [
  /\b(?:didn'?t happen|not asked|(?:never|wasn'?t|isn'?t) (?:even )?(?:asked|said|mentioned|came up|come up)|didn'?t come up)\b/u,
  /\b(?:isn'?t|is not|wasn'?t|was not|no) (?:really |even )?(?:a |one of the )?questions?\b/u,
  /\b(?:isn'?t|is not|wasn'?t|was not|not) (?:something|anything|a thing|what) (?:they|he|she|i) (?:ever |actually )?(?:asked|said|told|mentioned)\b/u,
  /\b(?:they|he|she|nobody|no one) (?:never|didn'?t|did not) (?:actually |even |really )?(?:ask(?:ed)?|sa(?:y|id)|mention(?:ed)?)(?: me)?(?: about)?(?: that| it| this)?(?:$|[,.;!])/u,
];
/** What was really asked follows: the line is put right, not taken out. */
const rather =
  /[,;:.] ?(?:but |rather |actually )?(?:it was|it'?s|they (?:asked|wanted)|rather)\b/u;

/** 'isn't a question', 'they didn't ask that': the line stands there by mistake. */
function neverAsked(said: string): boolean {
  const lower = said.replace(/[\u2018\u2019]/gu, "'");
  return never.some((pattern) => pattern.test(lower)) && !rather.test(lower);
}

function edit(line: number, lower: string, asTyped: string): LineEdit {
  const by = /\b(?:was|by|from|asked by|it was)\s+(\p{Lu}[\p{L}'-]+)/u.exec(asTyped)?.[1] ?? null;
  return {
    line,
    drop: /\b(?:drop|delete|remove|out)\b/u.test(lower) || neverAsked(lower),
    outcome: outcomeIn(lower),
    times: timesIn(lower),
    by,
    confirmed: /^[\s:,.-]*(?:yes|yep|right|correct|true|ok)\b/u.test(lower),
  };
}
