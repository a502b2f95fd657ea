import { actOf } from './acts.ts';
import type { Clause } from './clauses.ts';
import { employerSign } from './employer.ts';
import { picturesSomebody } from './guards.ts';
import { classify } from './learned/classify.ts';
import { factFeatures } from './learned/fact-features.ts';
import type { Chances } from './learned/marks.ts';
import { endOf, startOf } from './places.ts';
import { ledgerTopics } from './reading.ts';
import type { Settled } from './settled.ts';
import { isNominal } from './shapes.ts';
import { statementIn } from './statements.ts';
import { leadOf, type Assembly, type Told } from './told.ts';
import { topicWords } from './words.ts';

const needs = /(?:^| )(?:they|we|he|she|who) (?:really |badly |just |also )?needs? (?!to know)/;

/** What the candidate had asked, where the clause behind it is an answer of a word or three. */
function answeredBy(
  before: Clause | undefined,
  clause: Clause,
): { matter: string; from: number } | null {
  if (before === undefined || clause.sentence - before.sentence > 1) return null;
  const act = actOf(before, false);
  const matter = before.plain
    .slice(act.from)
    .replace(/ [:.,–-]$/, '')
    .trim();
  if (act.kind !== 'i_ask' || matter === '') return null;
  const alone = actOf(clause, false).kind === 'bare' && isNominal(clause.plain);
  return alone && topicWords(clause.plain).length <= 3 ? { matter, from: act.from + 1 } : null;
}

/** Something they told or showed, filed under the likeliest of the eight topics. */
export function learn(
  { book, model }: Assembly,
  clause: Clause,
  before: Clause | undefined,
  chances: Chances,
  by: string | null,
  youAsked: boolean,
): void {
  const act = actOf(clause, false);
  const put = youAsked ? answeredBy(before, clause) : null;
  // 'who would be my manager: Marcus': the name alone would have lost what it is of.
  const start =
    put !== null && before?.sentence === clause.sentence
      ? startOf(before, put.from)
      : startOf(clause, act.kind === 'tells' ? act.from : leadOf(clause));
  const about = put === null ? clause.plain : `${put.matter} ${clause.plain}`;
  const ranked = classify(model.facts, (add) => {
    factFeatures(about, add);
  });
  let topic = employerSign(about, true)?.topic ?? 'challenge';
  for (const each of ledgerTopics)
    if ((ranked.get(each) ?? 0) > (ranked.get(topic) ?? 0)) topic = each;
  // 'they need somebody who owns the plan' pictures somebody, too; what they say is that they need.
  if (needs.test(clause.plain) && (ranked.get('need') ?? 0) > 0.25 * (ranked.get(topic) ?? 0))
    topic = 'need';
  else if (picturesSomebody(clause)) topic = 'ideal_candidate';
  const last = book.learned.at(-1);
  // 'one leaving' behind a fact is part of it.
  if (
    last !== undefined &&
    last.sentence === clause.sentence &&
    before !== undefined &&
    last.finding.end === endOf(before) &&
    clause.tokens.length <= 4
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
