import type { Clause } from './clauses.ts';
import type { Act } from './known.ts';
import { asks, cameUp, iAsk, iSay, lands, landsNot, notAsking, tells } from './cues.ts';
import { aboutMe } from './shapes.ts';

/** Cues that name the question itself: who stands before them does not matter. */
const nouns =
  /question|concern|worry|doubt|fear|reservation|objection|sticking|all about|mostly about|mainly about|tell me|hit me|gave me|threw me|hung up/;
const passive = /^ ?(?:was|got|been|were|being|get) /;
/** Without a subject these are the candidate's own ('didn't see that coming'). */
const needsSubject =
  /^ ?(?:didnt|dont|doesnt|wasnt|werent|isnt|arent|not|couldnt|could|wouldnt|would|cant|is|was|are|were|had|has|have|got|went|came|come|going|worried|worry|concerned|stuck|hung|started|opened|kept|mostly|all|touched|doubt|wonder|covered|go)(?: |$)/;
/** Only they do this, named or not: 'kept asking about docker', 'came back to the gap'. */
const onlyThey = /^ ?(?:(?:kept|keeps|keep) (?:on )?(?!on )\S+ing|came back to)/;
const me = /^(?:i|we|ive|id|im|my|me|myself|ill)$/;
const weakSubject = /(?:^| )(?:i|we|ive|id|im|ill)(?: \S+){0,3} ?$/;
const ofThem =
  /(?:^| )(?:they|them|their|theyre|theyve|theyd|he|she|his|her|the (?:job|role|team|company|place|position|boss|budget|plan|ward|school|kitchen|firm|store|department|project|shift|contract|customers|clients|system|start|next|process|founder)|a day|how many|who|what happens|the last)(?= |$)/;

/** True when the words at the front make 'i' the one who acts. */
function mine(plain: string, at: number): boolean {
  return (
    weakSubject.test(plain.slice(0, at + 1)) ||
    me.test(plain.slice(0, at).trim().split(' ').at(-1) ?? '')
  );
}

/** Somebody is named before a verb of saying; 'couldn't explain' alone is the candidate's. */
function hasSubject(front: string): boolean {
  const words = front.trim();
  return (
    words !== '' &&
    !/(?:^| )(?:couldnt|cant|didnt|not|dont|never|to|i|im)$/.test(words) &&
    !/^(?:couldnt|cant|didnt|not|never|really|still|just)(?: |$)/.test(words)
  );
}

function found(pattern: RegExp, plain: string): { at: number; end: number; text: string } | null {
  const match = pattern.exec(plain);
  return match === null
    ? null
    : { at: match.index, end: match.index + match[0].length, text: match[0] };
}

/**
 * What this clause does; `mineBefore`: the speaker of the clause before was the
 * candidate; `theirsBefore`: this one goes on about the employer without naming them again.
 */
export function actOf(clause: Clause, mineBefore: boolean, theirsBefore = false): Act {
  if (mineBefore || theirsBefore) return work(clause, mineBefore, theirsBefore);
  return (clause.known.act ??= work(clause, false, false));
}

function work(clause: Clause, mineBefore: boolean, theirsBefore: boolean): Act {
  const { plain } = clause;
  const whole = (kind: Act['kind']): Act => ({ kind, at: 0, from: 0, to: plain.length });
  const landed = found(lands, plain);
  if (
    landed !== null &&
    !landsNot.test(plain.slice(0, landed.end)) &&
    !/^(?:and |but )?(?:he|she|they|both|they both) laugh(?:ed)?(?: [,.!])?$|laughed but/.test(
      plain.trim(),
    ) &&
    !mine(plain, landed.at) &&
    !/(?:^| )if i(?= |$)/.test(plain)
  )
    return { kind: 'lands', at: landed.at, from: 0, to: plain.length };
  const own = found(iAsk, plain);
  if (own !== null && !passive.test(plain.slice(own.at)))
    return notAsking.test(plain)
      ? whole('bare')
      : { kind: 'i_ask', at: own.at, from: own.end, to: plain.length };
  const options: Act[] = [];
  const ask = found(asks, plain);
  if (ask !== null) {
    const front = plain.slice(0, ask.at).trim();
    // 'got stuck on scaling' is the candidate's own.
    const stuck =
      ask.text.includes('stuck') && /^(?:(?:got|get|was|really|just|then|but) ?)*$/.test(front);
    const theirs =
      (!stuck &&
        !mine(plain, ask.at) &&
        (front !== '' ||
          theirsBefore ||
          !needsSubject.test(ask.text) ||
          onlyThey.test(ask.text))) ||
      passive.test(ask.text) ||
      nouns.test(ask.text);
    const rest = plain.slice(ask.end);
    const ellipsis =
      plain.slice(0, ask.at).trim() === '' &&
      /^ ?ask/.test(ask.text) &&
      !/ (?:me|us)(?= |$)/.test(ask.text);
    const toThem = ellipsis && !aboutMe(rest) && (mineBefore || ofThem.test(rest));
    if (toThem) options.push({ kind: 'i_ask', at: ask.at, from: ask.end, to: plain.length });
    else if (theirs) options.push({ kind: 'asks', at: ask.at, from: ask.end, to: plain.length });
  }
  const say = found(iSay, plain);
  if (say !== null) options.push({ kind: 'i_say', at: say.at, from: say.end, to: plain.length });
  const tell = found(tells, plain);
  if (tell !== null && !mine(plain, tell.at) && hasSubject(plain.slice(0, tell.at)))
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
