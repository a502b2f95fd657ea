import type { Clause } from './clauses.ts';
import {
  asks,
  cameUp,
  cue,
  iAsk,
  iSay,
  lands,
  landsNot,
  notAsking,
  settles,
  tells,
} from './cues.ts';

/** What a clause does, with the offsets in `plain` where its matter stands. */
export interface Act {
  kind: 'asks' | 'came_up' | 'i_ask' | 'i_say' | 'tells' | 'lands' | 'bare';
  /** Where the cue begins: the subject stands before it. */
  at: number;
  from: number;
  to: number;
}

const nouns =
  /question|concern|worry|doubt|fear|reservation|objection|sticking|all about|mostly about|mainly about|tell me|hit me|gave me|threw me|hung up/;
const passive = /^ ?(?:was|got|been|were|being|get) /;
const me = /^(?:i|we|ive|id|im|my|me|myself|ill)$/;
const weakSubject = /(?:^| )(?:i|we|ive|id|im|ill)(?: \S+){0,3} ?$/;
const reassured = cue(
  '(?:not|isnt|arent|wasnt|werent|didnt|doesnt|dont|never|nobody|no one) (?:\\S+ ){0,2}(?:worried|concerned|ask|asked|mention|mentioned|come up|came up|bring up|brought up|bothered|care|cared|raise|raised)',
);
const embedded =
  /^(?:(?:and|or|but|also|then|plus|so|like|well) )*(?:if|whether|why|how|what|whats|when|where|who|which|have|has|do|does|did|am|are|is|was|were|can|could|would|will|should)(?: |$)/;
const ofMe =
  /(?:^| )(?:i|my|me|mine|id|ive|im|ill|myself|you|your|youd|youve|youre|yourself)(?= |$)/;
const ofThem =
  /(?:^| )(?:they|them|their|theyre|theyve|theyd|he|she|his|her|the (?:job|role|team|company|place|position|boss|budget|plan|ward|school|kitchen|firm|store|department|project|shift|contract|customers|clients|system|salary|start|next|process))(?= |$)/;

/** True when the words at the front make 'i' the one who acts. */
function mine(plain: string, at: number): boolean {
  return (
    weakSubject.test(plain.slice(0, at + 1)) ||
    me.test(plain.slice(0, at).trim().split(' ').at(-1) ?? '')
  );
}

/** A question as it is reported or put: 'why i left', 'do you mind weekends'. */
export function isEmbedded(plain: string): boolean {
  return embedded.test(plain) && ofMe.test(plain);
}

export function isReassurance(plain: string): boolean {
  return reassured.test(plain);
}

export function aboutMe(plain: string): boolean {
  return ofMe.test(plain);
}

export function settlesIn(plain: string): boolean {
  return settles.test(plain);
}

function found(pattern: RegExp, plain: string): { at: number; end: number; text: string } | null {
  const match = pattern.exec(plain);
  return match === null
    ? null
    : { at: match.index, end: match.index + match[0].length, text: match[0] };
}

/** What this clause does; `mineBefore`: the speaker of the clause before was the candidate. */
export function actOf(clause: Clause, mineBefore: boolean): Act {
  const { plain } = clause;
  const whole = (kind: Act['kind']): Act => ({ kind, at: 0, from: 0, to: plain.length });
  const landed = found(lands, plain);
  if (
    landed !== null &&
    !landsNot.test(plain.slice(0, landed.end)) &&
    !mine(plain, landed.at) &&
    !/(?:^| )if i(?= |$)/.test(plain)
  )
    return { kind: 'lands', at: landed.at, from: 0, to: plain.length };
  const own = found(iAsk, plain);
  if (own !== null)
    return notAsking.test(plain)
      ? whole('bare')
      : { kind: 'i_ask', at: own.at, from: own.end, to: plain.length };
  const options: Act[] = [];
  const ask = found(asks, plain);
  if (ask !== null) {
    const isMine = mine(plain, ask.at);
    const theirs = !isMine || passive.test(ask.text) || nouns.test(ask.text);
    const ellipsis = ask.at === 0 && /^ask/.test(ask.text) && !/ (?:me|us)\b/.test(ask.text);
    const toThem =
      ellipsis &&
      !ofMe.test(plain.slice(ask.end)) &&
      (mineBefore || ofThem.test(plain.slice(ask.end)));
    if (toThem) options.push({ kind: 'i_ask', at: ask.at, from: ask.end, to: plain.length });
    else if (theirs) options.push({ kind: 'asks', at: ask.at, from: ask.end, to: plain.length });
  }
  const say = found(iSay, plain);
  if (say !== null) options.push({ kind: 'i_say', at: say.at, from: say.end, to: plain.length });
  const tell = found(tells, plain);
  if (tell !== null && !mine(plain, tell.at))
    options.push({ kind: 'tells', at: tell.at, from: tell.end, to: plain.length });
  const first = options.sort((a, b) => a.at - b.at || b.from - a.from)[0];
  const up = found(cameUp, plain);
  if (
    up !== null &&
    up.at > 0 &&
    (first === undefined || first.kind === 'tells') &&
    !mine(plain, up.at)
  )
    return { kind: 'came_up', at: up.at, from: 0, to: up.at };
  return first ?? whole('bare');
}
