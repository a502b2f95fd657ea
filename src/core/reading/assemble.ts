import { concerns } from '../ontology/index.ts';
import { actOf } from './acts.ts';
import type { Clause } from './clauses.ts';
import { onlyTimes, timesIn } from './counts.ts';
import { guard, picturesSomebody } from './guards.ts';
import { classify } from './learned/classify.ts';
import { episodesIn, matterOf, type Episode } from './learned/episodes.ts';
import { heardOf, hintsIn, laterOf, plainOf, repeatFeatures } from './learned/link-features.ts';
import type { AskedEntry } from './notebook.ts';
import { outcomeOf } from './outcomes.ts';
import { endOf, startOf } from './places.ts';
import { pointsOnly } from './rows/pointed.ts';
import { questionsIn } from './pressed-on.ts';
import { linked, saidPlainly } from './put-again.ts';
import { withRowsAgreed } from './rows/agree.ts';
import { settlesIn } from './settled.ts';
import { speaksOfIt, stillIt } from './shapes.ts';
import { speakersIn } from './speakers.ts';
import { takesBack } from './take-back.ts';
import { matterAt } from './rows/item.ts';
import { standingsOf } from './rows/standing.ts';
import { bareOf, enough, leadOf, type Assembly, type Told } from './told.ts';
import { headsNext, isHeading } from './tells-on.ts';
import { learn, learnOn, settle, state, surelyAnswers } from './told-facts.ts';
import { glance, nearest, surroundingsOf } from './topics.ts';
import { withVerdicts } from './rows/verdicts.ts';
import { outcomesOf } from './went.ts';
import { stems, topicWords } from './words.ts';

/** Puts findings together from what each clause was marked as, in the order they were told. */
export function assemble(work: Assembly): void {
  const { list, chances, book, model, people, panel } = work;
  const speakers = speakersIn(list, people);
  const guarded = withVerdicts(
    list,
    withRowsAgreed(list, chances).map((each, at) => {
      const clause = list[at];
      const own = guard(clause, each);
      return at > 0 && clause !== undefined && onlyTimes(clause.plain) !== null
        ? { ...own, question: 0, goes_on: 0, again: 0, fact: 0 }
        : own;
    }),
  );
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
  const backs: number[] = [];
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
    const matter = bareOf(clause);
    const back = takesBack(matter);
    // 'forget the last bit, it was fine' mends how it went, not what was asked.
    if (back !== null && !(back.topic === null && mends(clause, list[at + 1]))) {
      backs.push(at);
      book.takeBack(clause.sentence, back.topic);
      return;
    }
    const often = told.length === 0 ? null : onlyTimes(clause.plain);
    const counted = told.at(-1)?.entry;
    if (often !== null && counted !== undefined && countsBack(list, at, told.at(-1), often.alone)) {
      const line = { start: startOf(clause, 0), end: endOf(clause), by: speakers[at] ?? null };
      book.again(counted, { ...line, confidence: 0.6, sentence: clause.sentence });
      const { finding } = counted;
      finding.times = often.more
        ? finding.times + 1
        : Math.max(finding.times, often.times + (often.onTop ? 1 : 0));
      return;
    }
    const episode = starts.get(at);
    if (episode !== undefined) {
      const heard = heardOf(list, episode, nextAfter(episode.to));
      const later = laterOf(list, episode, heard, false);
      const on = goesOn(list, told.at(-1), episode);
      const entry = tell(
        linked(model, told, later, episode.again >= 0.5 ? enough.marked : enough.link) ?? on,
        episode,
        speakers[episode.core[0] ?? at] ?? null,
        later.back === 'back',
        on !== null,
      );
      told.push({ episode, entry, heard, item: itemOf(list, episode.from) });
    }
    if (hints.has(at) && told.length > 0 && !picturesSomebody(clause) && !pointsOnly(clause)) {
      const telling = { from: at, to: at, matter: matterOf(list, [at]) };
      const heard = heardOf(list, telling, at);
      const again = linked(model, told, laterOf(list, telling, heard, true));
      if (again !== null) {
        const line = { start: startOf(clause, 0), end: endOf(clause), by: speakers[at] ?? null };
        book.again(again, { ...line, confidence: 0.6, sentence: clause.sentence });
        const { times } = timesIn(clause.plain, panel);
        // 'three times' is three in all, 'again' is once more.
        again.finding.times =
          times > 2 ? Math.max(times, again.finding.times) : again.finding.times + 1;
        return;
      }
    }
    const settled = settlesIn(withTeller(matter, list[at + 1]));
    if (settled !== null) {
      settle(work, told, clause, settled);
      // What does not worry them is nothing that hurts them.
      if (settled.topic !== null || /(?:^| )my /.test(matter)) return;
    }
    if (within.has(at)) return;
    const before = list[at - 1];
    if (learnOn(work, clause, before)) return;
    const next = list[at + 1];
    if (!starts.has(at + 1) && (headsNext(clause, next) || isHeading(clause, next))) return;
    const under = before !== undefined && isHeading(before, clause);
    const youAsked = clause.sentence <= answersUntil;
    if (own.asked >= enough.asked) {
      book.askedByMe.push({
        sentence: clause.sentence,
        finding: book.evidence(startOf(clause, 0), endOf(clause), own.asked),
      });
      answersUntil = clause.sentence + 1;
    } else if (
      (own.fact >= (list.length <= 2 ? enough.lone : enough.fact) && own.fact >= own.landed) ||
      (youAsked && surelyAnswers(before, clause)) ||
      under
    )
      learn(work, clause, before, own, tellerOf(at), youAsked);
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
  outcomesOf(work, told, backs);

  function tell(
    linkedTo: AskedEntry | null,
    episode: Episode,
    by: string | null,
    back: boolean,
    on: boolean,
  ): AskedEntry {
    // A concern called by its own name is never another one put again (G5).
    const [own] = nearest(episode.matter, 1);
    const first = list[episode.from];
    const whyThem = asksWhyThem(episode.matter);
    const other =
      whyThem ||
      (!back && first?.first === true && shortWhy.test(episode.matter.replace(/ [.?!]$/, ''))) ||
      (!on && own?.named === true && concerns[own.concern]?.id !== linkedTo?.finding.topics[0]?.id);
    const item = itemOf(list, episode.from);
    const beside = item < 0 ? [] : told.filter((each) => each.item === item);
    const apart = beside.filter((each) => !sharesWords(each, episode)).map(({ entry }) => entry);
    const earlier = other || (linkedTo !== null && apart.includes(linkedTo)) ? null : linkedTo;
    const last = list[episode.to];
    const start = first === undefined ? 0 : startOf(first, nameAt(list, episode.from, starts));
    const end = last === undefined ? start : Math.max(start, endOf(last));
    const sentence = last?.sentence ?? 0;
    const counted =
      first === undefined ? '' : `${plainOf(list, episode)}${countBefore(list, episode)}`;
    const count = timesIn(counted, panel);
    if (earlier !== null) {
      const atOnce = sentence - earlier.sentence <= 1 && (by === null || by === earlier.finding.by);
      book.again(earlier, { start, end, by, confidence: episode.chance, sentence });
      // More on it at once by the same person is one occasion.
      if (atOnce && !back)
        earlier.finding.followUps += Math.max(
          1,
          questionsIn(restOfSentence(list, episode.from, nextAfter(episode.to))),
        );
      else earlier.finding.times += count.times > 2 ? count.times - 1 : 1;
      return earlier;
    }
    const repeated =
      classify(model.repeats, (add) => {
        repeatFeatures(list, episode, add);
      }).get('yes') ?? 0;
    return book.ask(
      {
        matter: whyThem ? 'why us' : episode.matter,
        start,
        end,
        by,
        times:
          repeated >= enough.repeat || saidPlainly.test(counted) ? Math.max(2, count.times) : 1,
        confidence: episode.chance,
        sentence,
      },
      around,
      episode.followUps,
      apart,
    );
  }
}

const mends = (clause: Clause, next: Clause | undefined): boolean =>
  next?.sentence === clause.sentence && outcomeOf(next) !== null;

/**
 * Where the words of a matter begin: behind 'they asked about' where others are named beside it, behind
 * 'and' where it is one of those.
 */
function nameAt(list: readonly Clause[], at: number, starts: ReadonlyMap<number, Episode>): number {
  const [clause, next] = [list[at], list[at + 1]];
  if (clause === undefined || (standingsOf(list)[at]?.row ?? -1) < 0) return 0;
  const matter = matterAt(clause);
  if (matter < 0) return leadOf(clause);
  return next?.sentence === clause.sentence && starts.has(at + 1) ? matter : 0;
}

/** The list it is an item of: '1. forklifts 2. stock counts' are two, however alike. */
const itemOf = (list: readonly Clause[], at: number): number => {
  const own = standingsOf(list)[at];
  return own?.isListed === true ? own.row : -1;
};

/** 'excel again'; without a word of its own, 'the same again', it is the one before. */
function sharesWords({ heard }: Told, { matter }: Episode): boolean {
  const own = stems(matter);
  return own.length === 0 || own.some((stem) => heard.own.has(stem));
}

/** 'my dbs is fine now, she said' */
const withTeller = (matter: string, next: Clause | undefined): string =>
  next !== undefined && /^(?:she|he|they) (?:said|says)(?: [.!])*$/.test(next.plain)
    ? `${matter} ${next.plain}`
    : matter;

/** A telling with what stands behind it in its sentence: not all that presses on is marked. */
const restOfSentence = (list: readonly Clause[], from: number, until: number): string =>
  list
    .slice(from, until)
    .filter(({ sentence }) => sentence === list[from]?.sentence)
    .map(({ plain }) => plain)
    .join(' ');

/** 'why accounting', a line of its own: a question of its own. */
const shortWhy = /^why \S+(?: \S+)?$/;

/** 'why Monzo': a word that belongs to no concern names the employer. */
function asksWhyThem(matter: string): boolean {
  const name = /^why (\p{L}+)(?: [.?!])*$/u.exec(matter)?.[1];
  return name !== undefined && topicWords(name).length === 1 && glance(name).confidence < 0.2;
}

/** 'have i run a big plan in it' speaks of the question just told. */
function goesOn(
  list: readonly Clause[],
  last: Told | undefined,
  episode: Episode,
): AskedEntry | null {
  const clause = list[episode.from];
  if (last === undefined || clause === undefined || episode.from - last.episode.to > 2) return null;
  const near = clause.sentence - (list[last.episode.to]?.sentence ?? -9) <= 1;
  const own = glance(clause.plain);
  return near && !own.named && own.confidence < stillIt && speaksOfIt(clause.plain)
    ? last.entry
    : null;
}

/** Does a count speak of the question before it? One that is nothing else stands right behind. */
function countsBack(
  list: readonly Clause[],
  at: number,
  last: Told | undefined,
  alone: boolean,
): boolean {
  const clause = list[at];
  if (clause === undefined || last === undefined) return false;
  const apart = clause.sentence - last.entry.sentence;
  if (!alone) return apart <= 2;
  if (clause.first) return apart <= 1 && list[at + 1]?.sentence !== clause.sentence;
  return apart === 0 && at - last.episode.to <= 2;
}

/** 'five times in total they asked about it': a count in front of the comma, too. */
function countBefore(list: readonly Clause[], { from }: { from: number }): string {
  const before = list[from - 1];
  if (before === undefined || before.sentence !== list[from]?.sentence) return '';
  const often = onlyTimes(before.plain);
  const opens = before.first || topicWords(list[from - 2]?.plain ?? '').length === 0;
  return opens && often?.more === false ? ` ${before.plain}` : '';
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);
