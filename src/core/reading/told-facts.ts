import { actOf } from './acts.ts';
import type { Clause } from './clauses.ts';
import { factTopic, plainTopic } from './fact-topic.ts';
import type { Chances } from './learned/marks.ts';
import { endOf, startOf } from './places.ts';
import type { Settled } from './settled.ts';
import { hasOwnSubject, isEmbedded, isNominal, speaksOfSelf } from './shapes.ts';
import { statementIn } from './statements.ts';
import { headsNext, isHeading, saidFrom, tellsOn } from './tells-on.ts';
import { bareOf, leadOf, type Assembly, type Told } from './told.ts';
import { topicWords } from './words.ts';

/** 'nobody', 'nope': hardly an answer without what was asked. */
const bareAnswer =
  /^(?:yes|yep|yeah|no|nope|none|never|nobody|no one|noone|one|two|three|four|five|six|seven|eight|nine|ten|not really|not yet|not at all|sometimes|\d[\d ]*%?)$/;
/** An answer has at most so many words of its own. */
const longestAnswer = 3;

/** What the candidate had asked, where the clause straight behind it is the answer. */
export function answered(
  before: Clause | undefined,
  clause: Clause,
): { matter: string; from: number; alone: boolean } | null {
  if (before === undefined || clause.sentence - before.sentence > 1) return null;
  const act = actOf(before, false);
  if (act.kind !== 'i_ask') return null;
  const matter = before.plain
    .slice(act.from)
    .replace(/ [:.,–-]$/, '')
    .trim();
  const own = actOf(clause, false);
  const told = bareOf(clause)
    .slice(own.kind === 'tells' ? Math.max(0, own.from - leadOf(clause)) : 0)
    .trim();
  if (
    matter === '' ||
    speaksOfSelf(bareOf(clause)) ||
    (own.kind !== 'bare' && own.kind !== 'tells')
  )
    return null;
  const brief = bareAnswer.test(told);
  const atOnce = brief || / [:–-]$/.test(before.plain);
  if (!atOnce && topicWords(clause.plain).length > longestAnswer) return null;
  return {
    matter,
    from: act.from + 1,
    alone: brief || (own.kind === 'bare' && isNominal(clause.plain)),
  };
}

/** It answers the candidate for certain: behind a colon, or with a word that can be nothing else. */
export const surelyAnswers = (before: Clause | undefined, clause: Clause): boolean => {
  const put = answered(before, clause);
  return (
    put !== null &&
    before !== undefined &&
    ((clause.sentence === before.sentence && / [:–-]$/.test(before.plain)) ||
      bareAnswer.test(bareOf(clause).replace(/^(?:they|he|she) (?:said|says) /, '')))
  );
};

const isWithPut = (before: Clause, clause: Clause): boolean =>
  before.sentence === clause.sentence || bareAnswer.test(bareOf(clause));

/** Something they told or showed, filed under the likeliest of the eight topics. */
export function learn(
  { book, model }: Assembly,
  clause: Clause,
  before: Clause | undefined,
  chances: Chances,
  by: string | null,
  youAsked: boolean,
): void {
  const put = youAsked ? answered(before, clause) : null;
  // 'who would be my manager: Marcus': the name alone would have lost what it is of.
  const lead = leadOf(clause);
  const said = saidFrom(clause, lead);
  // 'a guest who complains .': nothing behind it but a sign.
  const from = /[\p{L}\d]/u.test(clause.plain.slice(said)) ? said : lead;
  // 'how do you agree with a client who says no' is put to the candidate.
  if (from === lead && actOf(clause, false).kind === 'tells' && isEmbedded(bareOf(clause))) return;
  const heads = before !== undefined && headsNext(before, clause);
  const under = before !== undefined && isHeading(before, clause);
  const start =
    put?.alone === true && before !== undefined && isWithPut(before, clause)
      ? startOf(before, put.from)
      : heads || under
        ? startOf(before, leadOf(before))
        : startOf(clause, from);
  const lifted = put?.matter ?? (under ? before.plain : null);
  const about = lifted === null ? clause.plain : `${lifted} ${clause.plain}`;
  const topic = factTopic(model, about);
  const last = book.learned.at(-1);
  // 'one leaving' behind a fact is part of it.
  if (
    last !== undefined &&
    last.sentence === clause.sentence &&
    before !== undefined &&
    last.finding.end === endOf(before) &&
    clause.tokens.length <= 4 &&
    !hasOwnSubject(bareOf(clause))
  ) {
    book.extend(last, endOf(clause));
    return;
  }
  book.learn({
    topic,
    start,
    end: endOf(clause),
    confidence: chances.fact,
    by,
    youAsked,
    sentence: clause.sentence,
  });
}

/** The fact told last goes on in this clause; true when it does. */
export function learnOn({ book }: Assembly, clause: Clause, before: Clause | undefined): boolean {
  const last = book.learned.at(-1);
  if (
    last === undefined ||
    before?.sentence !== clause.sentence ||
    last.finding.end !== endOf(before) ||
    !tellsOn(clause)
  )
    return false;
  book.extend(last, endOf(clause));
  last.finding.topic = plainTopic(clause.plain) ?? last.finding.topic;
  return true;
}

/** What the candidate answered on a sensitive topic. */
export function state(
  { book }: Assembly,
  told: readonly Told[],
  clause: Clause,
  speaker: string | null,
): void {
  if (actOf(clause, false).kind !== 'i_say') return;
  const last = told.at(-1);
  const near = last !== undefined && clause.sentence - last.entry.sentence <= 2 ? last : null;
  const topic = statementIn(clause.plain, near?.entry.finding.topics[0]?.id ?? null);
  if (topic === null) return;
  book.statements.push({
    sentence: clause.sentence,
    finding: {
      ...book.evidence(startOf(clause, 0), endOf(clause), 0.7),
      topic,
      to: near?.entry.finding.by ?? speaker,
    },
  });
}

/** 'she said the certificate is fine now' takes that concern off. */
export function settle(
  { book }: Assembly,
  told: readonly Told[],
  clause: Clause,
  { topic, now }: Settled,
): void {
  const named = book.questions.find((entry) => entry.finding.topics[0]?.id === topic);
  const last = told.at(-1);
  const near =
    last !== undefined && clause.sentence - last.entry.sentence <= 1 ? last.entry : undefined;
  // A concern of another round.
  const fresh =
    named === undefined && topic !== null && now
      ? book.ask({
          matter: clause.plain,
          start: startOf(clause, 0),
          end: endOf(clause),
          by: null,
          times: 1,
          confidence: 0.6,
          sentence: clause.sentence,
        })
      : undefined;
  const target = named ?? fresh ?? near;
  if (target !== undefined) target.finding.settled = true;
}
