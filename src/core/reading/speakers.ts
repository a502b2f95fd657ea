import { actOf } from './acts.ts';
import type { Clause } from './clauses.ts';
import { whoIn } from './people.ts';
import { beginsLikeQuestion, isOpening } from './shapes.ts';
import { bareOf } from './told.ts';

/** 'spoke to Dana': who sat there. */
const met =
  /^(?:(?:i|so|today|just) )*(?:talked|spoke|chatted|met|sat)(?: down)?(?: (?:to|with))? /;

/** Who is meant by 'he' or 'she' at each clause: the one named last, or null. */
export function speakersIn(
  list: readonly Clause[],
  people: ReadonlySet<string>,
): (string | null)[] {
  let person: string | null = null;
  return list.map((clause) => {
    if (isOpening(bareOf(clause))) return person;
    const act = actOf(clause, false);
    // 'and why I left Deloitte' is the question, not who put it.
    if (act.kind === 'bare' && beginsLikeQuestion(bareOf(clause))) return person;
    const until = clause.places.findIndex((place) => place >= act.at);
    const whole = act.kind === 'bare' || act.kind === 'i_say' || act.kind === 'lands' || until < 0;
    const to =
      !met.test(clause.plain) && (act.kind === 'i_ask' || act.kind === 'i_say')
        ? 0
        : whole
          ? clause.tokens.length
          : until + (act.at > 0 ? 1 : 0);
    const who = whoIn(clause, 0, to, people);
    if (who?.name != null && (who.proper || act.kind !== 'bare')) person = who.name;
    else if (
      (act.kind === 'asks' || act.kind === 'tells') &&
      /(?:^| )they(?= |$)/.test(clause.plain.slice(0, act.at + 1))
    )
      person = null;
    return person;
  });
}
