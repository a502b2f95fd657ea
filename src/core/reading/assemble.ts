import { actOf } from './acts.ts';
import type { Clause } from './clauses.ts';
import { timesIn } from './counts.ts';
import { employerSign } from './employer.ts';
import { classify } from './learned/classify.ts';
import { episodesIn, matterOf, type Episode } from './learned/episodes.ts';
import { factFeatures } from './learned/fact-features.ts';
import {
  heardOf,
  hintsIn,
  linkFeatures,
  plainOf,
  repeatFeatures,
  strangers,
  laterOf,
  type Heard,
  type Later,
} from './learned/link-features.ts';
import type { Chances } from './learned/marks.ts';
import type { ReadingModel } from './learned/model.ts';
import { outcomeFeatures } from './learned/outcome-features.ts';
import { setOutcome, type AskedEntry, type Notebook } from './notebook.ts';
import { endOf, startOf } from './places.ts';
import { ledgerTopics, outcomes, type Outcome } from './reading.ts';
import { isReassurance, settlesIn, type Settled } from './settled.ts';
import { isOpening } from './shapes.ts';
import { speakersIn } from './speakers.ts';
import { statementIn } from './statements.ts';
import { takesBack } from './take-back.ts';
import { glance, surroundingsOf } from './topics.ts';

/** A question as told, with the finding it became part of. */
interface Told {
  episode: Episode;
  entry: AskedEntry;
  heard: Heard;
}

export interface Assembly {
  list: readonly Clause[];
  chances: readonly Chances[];
  book: Notebook;
  model: ReadingModel;
  people: ReadonlySet<string>;
  /** How many sat there, where it was said. */
  panel: number | null;
}

const lead =
  /^(?:(?:and|but|then|so|also|plus|well|ok|okay|oh|anyway|though|firstly|finally|next|later|secondly|lastly|um|uh|like|or|yeah|right|now|besides|[n&+•*–—(-]|\d+ [.)]) )+/;

/** From these chances on a clause is kept as what it was marked. */
const enough = {
  fact: 0.2,
  asked: 0.35,
  landed: 0.15,
  link: 0.4,
  hint: 0.4,
  repeat: 0.5,
  weak: 0.37,
};

/** Puts findings together from what each clause was marked as, in the order they were told. */
export function assemble(work: Assembly): void {
  const { list, chances, book, model, people, panel } = work;
  const speakers = speakersIn(list, people);
  const guarded = chances.map((each, at) => guard(list[at], each));
  const episodes = episodesIn(list, guarded);
  const around = surroundingsOf(model.space, list.map((clause) => clause.plain).join(' '));
  const hints = new Set(hintsIn(list, episodes));
  const starts = new Map(episodes.map((each) => [each.from, each]));
  const within = new Set(episodes.flatMap(({ from, to }) => range(from, to)));
  const nextAfter = (at: number) => {
    let next = at + 1;
    while (next < list.length && !starts.has(next)) next++;
    return next;
  };
  const told: Told[] = [];
  // 'they lost two planners' after a question of Dana's is nobody's word.
  const tellerOf = (at: number) =>
    [list[at], list[at - 1]].some(
      (clause) =>
        clause !== undefined &&
        clause.sentence === list[at]?.sentence &&
        actOf(clause, false).kind === 'tells',
    )
      ? (speakers[at] ?? null)
      : null;
  let answersUntil = -1;
  list.forEach((clause, at) => {
    const own = guarded[at];
    if (own === undefined) return;
    const matter = clause.plain
      .replace(lead, '')
      .replace(/ [,.;:!?)"“”(–—-]+$/, '')
      .trim();
    const back = takesBack(matter);
    if (back !== null) {
      book.takeBack(clause.sentence, back.topic);
      return;
    }
    const episode = starts.get(at);
    if (episode !== undefined) {
      const heard = heardOf(list, episode, nextAfter(episode.to));
      const again = linked(model, told, laterOf(list, episode, heard, false));
      const entry = tell(again, episode, speakers[episode.core[0] ?? at] ?? null);
      told.push({ episode, entry, heard });
    }
    if (hints.has(at) && told.length > 0) {
      const telling = { from: at, to: at, matter: matterOf(list, [at]) };
      const heard = heardOf(list, telling, at);
      const again = linked(model, told, laterOf(list, telling, heard, true));
      if (again !== null) {
        const line = { start: startOf(clause, 0), end: endOf(clause), by: speakers[at] ?? null };
        book.again(again, { ...line, confidence: 0.6, sentence: clause.sentence });
        const { times } = timesIn(clause.plain, panel);
        // 'three times' is three in all, 'again' is once more.
        again.finding.times =
          times > 2 ? Math.max(times, again.finding.times + 1) : again.finding.times + 1;
        return;
      }
    }
    const settled = settlesIn(matter);
    if (settled !== null) settle(work, told, clause, settled);
    if (within.has(at)) return;
    if (own.asked >= enough.asked) {
      book.askedByMe.push({
        sentence: clause.sentence,
        finding: book.evidence(startOf(clause, 0), endOf(clause), own.asked),
      });
      answersUntil = clause.sentence + 1;
    } else if (own.fact >= enough.fact && own.fact >= own.landed)
      learn(work, clause, list[at - 1], own, tellerOf(at), clause.sentence <= answersUntil);
    else if (own.landed >= enough.landed)
      book.landed.push({
        sentence: clause.sentence,
        finding: {
          ...book.evidence(startOf(clause, 0), endOf(clause), own.landed),
          by: speakers[at] ?? null,
        },
      });
    else state(work, told, clause, speakers[at] ?? null);
  });
  outcomesOf(work, told);

  function tell(earlier: AskedEntry | null, episode: Episode, by: string | null): AskedEntry {
    const first = list[episode.from];
    const last = list[episode.to];
    const start = first === undefined ? 0 : startOf(first, 0);
    const end = last === undefined ? start : Math.max(start, endOf(last));
    const sentence = last?.sentence ?? 0;
    const count = timesIn(first === undefined ? '' : plainOf(list, episode), panel);
    if (earlier !== null) {
      book.again(earlier, { start, end, by, confidence: episode.chance, sentence });
      earlier.finding.times += count.times > 2 ? count.times - 1 : 1;
      return earlier;
    }
    const repeated = classify(model.repeats, repeatFeatures(list, episode)).get('yes') ?? 0;
    return book.ask(
      {
        matter: episode.matter,
        start,
        end,
        by,
        times:
          repeated >= enough.repeat || saidPlainly.test(plainOf(list, episode))
            ? Math.max(2, count.times)
            : 1,
        confidence: episode.chance,
        sentence,
      },
      around,
      episode.followUps,
    );
  }
}

const saidPlainly =
  /(?:^| )(?:twice|two times|(?:[2-9]|three|four|five|six|several|many|multiple) times|kept (?:on )?(?:asking|coming|returning|going|pushing)|again and again|over and over)(?= |$)/;

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);

/** What the rules know for certain, whatever the weights say. */
function guard(clause: Clause | undefined, chances: Chances): Chances {
  if (clause === undefined) return chances;
  const plain = clause.plain
    .replace(lead, '')
    .replace(/ [,.;:!?]+$/, '')
    .trim();
  const none = { ...chances, question: 0, goes_on: 0, again: 0 };
  if (isOpening(plain)) return { ...none, fact: 0, landed: 0 };
  if (isReassurance(plain)) return none;
  return asksPlainly(clause) ? surely(chances) : chances;
}

const doubt =
  /^(?:that )?(?:i (?:seem|look|sound|am|might|may|would|was)|im|id) (?:\S+ ){0,2}(?:over|under|too|not|bored|old|young|expensive|junior|senior)/;

/** 'dana asked about MSP', 'they said i seem overqualified': no weighing needed. */
function asksPlainly(clause: Clause): boolean {
  const act = actOf(clause, false);
  const matter = clause.plain.slice(act.from, act.to).trim();
  if (act.kind === 'tells') return doubt.test(matter);
  return act.kind === 'asks' && /^ ?ask/.test(clause.plain.slice(act.at)) && glance(matter).named;
}

function surely(chances: Chances): Chances {
  const asked = chances.question + chances.goes_on + chances.again;
  return asked >= 0.5 ? chances : { ...chances, question: chances.question + 0.5 - asked };
}

/** A question is looked for among so many before it. */
const reach = 10;

/** The earlier question that this telling is again, or null. */
function linked(model: ReadingModel, before: readonly Told[], later: Later): AskedEntry | null {
  let best: AskedEntry | null = null;
  let top = later.kind === 'hint' ? enough.hint : enough.link;
  for (let at = Math.max(0, before.length - reach); at < before.length; at++) {
    const other = before[at];
    if (other === undefined || strangers(other.heard, later)) continue;
    const features = linkFeatures(other.heard, later, before.length - 1 - at);
    const chance = classify(model.links, features).get('yes') ?? 0;
    if (chance >= top) {
      top = chance;
      best = other.entry;
    }
  }
  return best;
}

function learn(
  { book, model }: Assembly,
  clause: Clause,
  before: Clause | undefined,
  chances: Chances,
  by: string | null,
  youAsked: boolean,
): void {
  const act = actOf(clause, false);
  const start = startOf(clause, act.kind === 'tells' ? act.from : 0);
  const ranked = classify(model.facts, factFeatures(clause.plain));
  let topic = employerSign(clause.plain, true)?.topic ?? 'challenge';
  for (const each of ledgerTopics)
    if ((ranked.get(each) ?? 0) > (ranked.get(topic) ?? 0)) topic = each;
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
function state(
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
function settle(
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

const speaks = /^(?:cue |tone |tail |first cue [^-]|own cue [^-]|before cue [^-]|before tone )/;

/** How each question went: the words from its telling to the next one. */
function outcomesOf({ list, model }: Assembly, told: readonly Told[]): void {
  told.forEach(({ episode, entry }, at) => {
    const until = told[at + 1]?.episode.from ?? list.length;
    const features = outcomeFeatures(list, episode, until);
    // Nothing said of it is nothing known of it.
    if (!features.some((name) => speaks.test(name))) return;
    const ranked = classify(model.outcomes, features);
    const chance = (outcome: Outcome) => ranked.get(outcome) ?? 0;
    const weak = chance('shaky') + chance('off_guard');
    const best = outcomes.reduce((a, b) => (chance(b) > chance(a) ? b : a));
    const worse: Outcome = chance('off_guard') > chance('shaky') ? 'off_guard' : 'shaky';
    const better = (['nailed', 'ok', 'unknown'] as const).reduce((a, b) =>
      chance(b) > chance(a) ? b : a,
    );
    const outcome = weak >= enough.weak ? worse : best === worse ? better : best;
    const surely = outcome === worse ? weak : chance(outcome);
    if (outcome !== 'unknown') setOutcome(entry.finding, outcome, surely >= 0.7);
  });
}
