import { isNotAboutJob, topicsOf } from './topics.ts';
import type {
  Evidence,
  LandedFinding,
  LearnedFinding,
  LedgerTopic,
  Outcome,
  QuestionFinding,
  StatementFinding,
} from './reading.ts';

/** A finding with the sentence it came from, so that 'ignore that' can take it back. */
export interface Entry<Finding> {
  finding: Finding;
  sentence: number;
}

/** A question and the words that stood around it, for 'she came back to the bus'. */
export interface AskedEntry extends Entry<QuestionFinding> {
  heard: Set<string>;
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
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  evidence(start: number, end: number, confidence: number): Evidence {
    return { quote: this.#text.slice(start, end), start, end, confidence, source: 'rules' };
  }

  /** One question per concern and round: a second line on it counts up and is kept under `also`. */
  ask(asked: Asked): AskedEntry {
    const topics = topicsOf(asked.matter);
    const evidence = this.evidence(asked.start, asked.end, asked.confidence);
    const same = this.questions.find((entry) => entry.finding.topics[0]?.id === topics[0]?.id);
    if (same !== undefined) {
      const finding = same.finding;
      finding.times = occasions(same, asked);
      (finding.also ??= []).push(evidence);
      finding.by ??= asked.by;
      const known = finding.topics[0];
      if (known !== undefined) known.named = known.named === true && topics[0]?.named === true;
      same.sentence = asked.sentence;
      return same;
    }
    const entry: AskedEntry = {
      heard: new Set(),
      sentence: asked.sentence,
      finding: {
        ...evidence,
        topics,
        by: asked.by,
        outcome: 'unknown',
        outcomeSure: false,
        times: asked.times,
        followUps: 0,
        settled: false,
        notAboutJob: isNotAboutJob(topics),
      },
    };
    this.questions.push(entry);
    return entry;
  }

  learn(fact: Fact): void {
    const { topic, start, end, confidence, by, youAsked, sentence } = fact;
    this.learned.push({
      sentence,
      finding: { ...this.evidence(start, end, confidence), topic, by, youAsked },
    });
  }

  /** The fact goes on in the next clause. */
  extend(entry: Entry<LearnedFinding>, end: number): void {
    entry.finding.end = end;
    entry.finding.quote = this.#text.slice(entry.finding.start, end);
  }

  /** 'ignore that': what the last sentence before it brought in, or that concern, goes out again. */
  takeBack(sentence: number, topic: string | null): void {
    if (topic !== null) {
      const at = this.questions.findIndex((entry) => entry.finding.topics[0]?.id === topic);
      if (at >= 0) this.questions.splice(at, 1);
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

/** Said again at once by the same person it is one occasion; 'again' adds one, 'three times' is three. */
function occasions(entry: AskedEntry, asked: Asked): number {
  const { times, by } = entry.finding;
  const samePerson = by === null || asked.by === null || by === asked.by;
  if (
    asked.times === 0 ||
    (asked.times === 1 && asked.sentence - entry.sentence <= 1 && samePerson)
  )
    return times;
  return asked.times > 2 ? Math.max(times + 1, asked.times) : times + 1;
}

/** A later, surer word on how it went replaces an earlier guess; a bad one is not made good again. */
export function setOutcome(finding: QuestionFinding, outcome: Outcome, sure: boolean): void {
  const rank: Record<Outcome, number> = { unknown: 0, ok: 1, nailed: 2, shaky: 3, off_guard: 4 };
  if (rank[outcome] < rank[finding.outcome]) return;
  finding.outcome = outcome;
  finding.outcomeSure = sure;
}
