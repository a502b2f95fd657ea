import { isNotAboutJob, ownTopic, topicsOf, type Surroundings } from './topics.ts';
import type {
  Evidence,
  LandedFinding,
  LearnedFinding,
  LedgerTopic,
  Outcome,
  QuestionFinding,
  StatementFinding,
  TopicGuess,
} from './reading.ts';

/** A finding with the sentence it came from, so that 'ignore that' can take it back. */
export interface Entry<Finding> {
  finding: Finding;
  sentence: number;
}

export interface AskedEntry extends Entry<QuestionFinding> {
  matter: string;
}

export interface Asked {
  /** What the question is about, without 'she kept asking whether'. */
  matter: string;
  start: number;
  end: number;
  by: string | null;
  times: number;
  confidence: number;
  sentence: number;
}

export interface Fact {
  topic: LedgerTopic;
  start: number;
  end: number;
  confidence: number;
  by: string | null;
  youAsked: boolean;
  sentence: number;
}

/** Collects what one pass over the clauses finds; later words change earlier findings. */
export class Notebook {
  readonly questions: AskedEntry[] = [];
  readonly learned: Entry<LearnedFinding>[] = [];
  readonly askedByMe: Entry<Evidence>[] = [];
  readonly landed: Entry<LandedFinding>[] = [];
  readonly statements: Entry<StatementFinding>[] = [];
  readonly #withdrawn: { topic: string; sentence: number }[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  evidence(start: number, end: number, confidence: number): Evidence {
    return { quote: this.#text.slice(start, end), start, end, confidence, source: 'rules' };
  }

  /**
   * One question per concern and round: another line on a concern that both name, or that both are
   * surely about, is kept under `also`, unless it is told to be another one (`others`). It counts as another occasion only where the words say so.
   */
  ask(
    asked: Asked,
    around?: Surroundings,
    followUps = 0,
    others: readonly AskedEntry[] = [],
  ): AskedEntry {
    const guesses = topicsOf(asked.matter, around);
    const near = this.questions.filter((entry) => entry.finding.topics[0]?.id === guesses[0]?.id);
    const same = near.find((entry) => !others.includes(entry)) ?? near[0];
    const sure = (topic: TopicGuess | undefined) =>
      topic !== undefined && (topic.named === true || topic.confidence >= sureFrom);
    const may = same !== undefined && !others.includes(same);
    if (may && sure(guesses[0]) && sure(same.finding.topics[0])) {
      const { times } = same.finding;
      const other = isSomebodyElse(asked.by, same.finding.by);
      this.again(same, asked);
      const known = same.finding.topics[0];
      if (known !== undefined) known.named = known.named === true && guesses[0]?.named === true;
      same.finding.times = other ? times + asked.times : Math.max(times, asked.times);
      return same;
    }
    // Two matters that are only both near one concern stay two: it is the surer one's.
    const surer = same !== undefined && weight(guesses[0]) > weight(same.finding.topics[0]);
    const topics =
      same === undefined || surer ? guesses : apart(asked.matter, guesses, this.questions);
    if (same !== undefined && surer)
      same.finding.topics = apart(same.matter, same.finding.topics, this.questions);
    const entry: AskedEntry = {
      sentence: asked.sentence,
      matter: asked.matter,
      finding: {
        ...this.evidence(asked.start, asked.end, asked.confidence),
        topics,
        by: asked.by,
        outcome: 'unknown',
        outcomeSure: false,
        times: asked.times,
        followUps,
        settled: false,
        notAboutJob: isNotAboutJob(topics),
      },
    };
    this.questions.push(entry);
    return entry;
  }

  /** Another line on a question that is known. */
  again(
    entry: AskedEntry,
    line: Pick<Asked, 'start' | 'end' | 'by' | 'confidence' | 'sentence'>,
  ): void {
    const { finding } = entry;
    finding.also = [...(finding.also ?? []), this.evidence(line.start, line.end, line.confidence)];
    finding.by ??= line.by;
    entry.sentence = line.sentence;
  }

  learn(fact: Fact): void {
    const { topic, start, end, confidence, by, youAsked, sentence } = fact;
    const said = this.evidence(start, end, confidence);
    // The same words pasted twice are one fact.
    if (this.learned.some(({ finding }) => finding.quote === said.quote)) return;
    this.learned.push({ sentence, finding: { ...said, topic, by, youAsked } });
  }

  /** The fact goes on in the next clause. */
  extend(entry: Entry<LearnedFinding>, end: number): void {
    entry.finding.end = end;
    entry.finding.quote = this.#text.slice(entry.finding.start, end);
  }

  /** Takes out what was taken back before it stood on its own: 'excel and sap … scrap the sap one'. */
  withdraw(): void {
    for (const { topic, sentence } of this.#withdrawn) {
      const at = this.questions.findIndex(
        (entry) => entry.sentence <= sentence && entry.finding.topics[0]?.id === topic,
      );
      if (at >= 0) this.questions.splice(at, 1);
    }
  }

  /** 'ignore that': what the last sentence before it brought in, or that concern, goes out again. */
  takeBack(sentence: number, topic: string | null): void {
    if (topic !== null) {
      const at = this.questions.findIndex((entry) => entry.finding.topics[0]?.id === topic);
      if (at >= 0) this.questions.splice(at, 1);
      else this.#withdrawn.push({ topic, sentence });
      return;
    }
    const lists = [this.questions, this.learned, this.askedByMe, this.landed, this.statements];
    let last = -1;
    for (const list of lists)
      for (const entry of list)
        if (entry.sentence <= sentence && entry.sentence > last) last = entry.sentence;
    if (last < sentence - 2) return;
    for (const list of lists)
      for (let at = list.length - 1; at >= 0; at--)
        if (list[at]?.sentence === last) list.splice(at, 1);
  }
}

/** From here on a guess may put two lines of one round together. */
const sureFrom = 0.45;

/** How sure it is that a line is about a concern; its name says more than any likeness. */
const weight = (topic: TopicGuess | undefined): number =>
  (topic?.confidence ?? 0) + (topic?.named === true ? 0.5 : 0);

/** From here on the next best guess is rather meant than a concern nobody foresaw. */
const likely = 0.5;

/** A guess that no other question of the round has, else its own words. */
function apart(
  matter: string,
  guesses: readonly TopicGuess[],
  questions: readonly AskedEntry[],
): TopicGuess[] {
  const free = (topic: TopicGuess) =>
    questions.every((entry) => entry.finding.topics[0]?.id !== topic.id);
  const own = ownTopic(matter);
  const next = guesses.filter(free).slice(0, 1);
  const first = (next[0]?.confidence ?? 0) >= likely ? next : free(own) ? [own] : next;
  return [...first, ...guesses.filter((topic) => !first.includes(topic))].slice(0, 3);
}

/** Two names or two roles; a name and a role may be one person. */
const isSomebodyElse = (one: string | null, other: string | null): boolean =>
  one !== null &&
  other !== null &&
  one !== other &&
  /^\p{Lu}/u.test(one) === /^\p{Lu}/u.test(other);

/** A later, surer word on how it went replaces an earlier guess; a bad one is not made good again. */
export function setOutcome(finding: QuestionFinding, outcome: Outcome, sure: boolean): void {
  const rank: Record<Outcome, number> = { unknown: 0, ok: 1, nailed: 2, shaky: 3, off_guard: 4 };
  if (rank[outcome] < rank[finding.outcome]) return;
  finding.outcomeSure = sure || (finding.outcomeSure && finding.outcome === outcome);
  finding.outcome = outcome;
}
