import { aboutMe, actOf, isEmbedded, isReassurance, settlesIn, type Act } from './acts.ts';
import type { Clause } from './clauses.ts';
import { timesIn } from './counts.ts';
import { cue } from './cues.ts';
import { employerSign } from './employer.ts';
import { setOutcome, type Entry, type Notebook } from './notebook.ts';
import { outcomeIn } from './outcomes.ts';
import { whoIn } from './people.ts';
import type { QuestionFinding } from './reading.ts';
import { statementIn } from './statements.ts';
import { matches } from './topics.ts';
import { topicWords } from './words.ts';

const takeBack = cue(
  '(?:ignore|scratch|forget|delete|strike|disregard|skip|drop|remove) (?:that|this|it|the last (?:bit|part|one|line|thing|message)|what i (?:just )?said(?: there)?)(?: last)?(?: (?:bit|part|one|line|actually|please|sorry))*',
  'take that back|(?:that|this) (?:was|is) (?:from )?(?:the )?(?:wrong|another|a different) (?:company|interview|one|place|employer)',
);
const takeBackMatter =
  /(?:^| )(?:ignore|scratch|forget|delete|drop|disregard|remove) (?:the|what i said about(?: the)?|my(?: line on)?) (?<matter>\S+(?: \S+){0,3})$/;
const cleft =
  /^(?:(?:and|but|so|honestly|also|then) )*(?:what|the (?:one|thing|question|part|bit|only \S+)|one thing|one question|one)(?: that| which)? (?:really |totally |completely |actually |most )?(?:threw|got|caught|killed|floored|surprised|stumped|rattled|hit)(?: me)?(?: the most| most| off guard| out)?(?: was| is|:)?(?: when (?:he|she|they) asked)? (?<matter>.+)$/;
const generic =
  /^(?:example|detail|more|concret|number|specif|follow|bit|deeper|evid|proof|exact|further|anoth|again|hard|same|topic|tough)/;
const lead =
  /^(?:(?:and|but|then|so|also|plus|well|ok|okay|oh|anyway|though|first|finally|next|later|um|uh|like|or|[n&+•*\-]|\d+ [.)]) )+/;

interface Context {
  sentence: number;
  kind: Act['kind'];
  question: Entry<QuestionFinding> | null;
  /** Sentence of the last line that belongs to `question`. */
  questionSentence: number;
  person: string | null;
  /** Answers to the candidate's question are looked for until this sentence. */
  answersUntil: number;
  /** 'she asked:' with the question still to come. */
  pending: boolean;
}

/** One pass over the clauses; what each means depends on the ones before it. */
export class Walk {
  readonly #book: Notebook;
  readonly #people: ReadonlySet<string>;
  readonly #panel: number | null;
  #context: Context = {
    sentence: -1,
    kind: 'bare',
    question: null,
    questionSentence: -9,
    person: null,
    answersUntil: -1,
    pending: false,
  };

  constructor(book: Notebook, people: ReadonlySet<string>, panel: number | null) {
    this.#book = book;
    this.#people = people;
    this.#panel = panel;
  }

  step(clause: Clause, next: Clause | undefined, before: Clause | undefined): void {
    const context = this.#context;
    const sameSentence = clause.sentence === context.sentence;
    if (!sameSentence) {
      this.#context.kind = sameSentence ? context.kind : 'bare';
    }
    const plain = clause.plain.replace(lead, (text) => ' '.repeat(text.length));
    const view: Clause = { ...clause, plain };
    this.#read(view, next, before, sameSentence);
    this.#context.sentence = clause.sentence;
  }

  #read(clause: Clause, next: Clause | undefined, before: Clause | undefined, same: boolean): void {
    const { plain } = clause;
    const context = this.#context;
    if (takeBack.test(plain)) {
      this.#book.takeBack(clause, null);
      return;
    }
    const matter = takeBackMatter.exec(plain)?.groups?.matter;
    if (
      matter !== undefined &&
      matches(matter, 1)[0] !== undefined &&
      !/previous instruct/.test(plain)
    ) {
      this.#book.takeBack(clause, matter);
      return;
    }
    const act = actOf(clause, same && (context.kind === 'i_ask' || context.kind === 'i_say'));
    this.#meet(clause, act);
    const thrown = cleft.exec(plain.trim());
    const about = thrown?.groups?.matter;
    if (about !== undefined && topicWords(about).length > 0) {
      const entry = this.#ask(clause, about, 0.75);
      setOutcome(entry.finding, 'off_guard', true);
      return;
    }
    if (this.#settled(clause)) return;
    if (isReassurance(plain)) return;
    switch (act.kind) {
      case 'lands':
        this.#book.landed.push({
          sentence: clause.sentence,
          finding: { ...this.#book.evidence(clause.start, clause.end, 0.75), by: context.person },
        });
        context.kind = 'lands';
        return;
      case 'i_ask':
        this.#book.askedByMe.push({
          sentence: clause.sentence,
          finding: this.#book.evidence(clause.start, clause.end, 0.8),
        });
        context.kind = 'i_ask';
        context.answersUntil = clause.sentence + 1;
        return;
      case 'asks':
      case 'came_up':
        this.#asked(clause, act, next, before, same);
        return;
      case 'i_say':
        this.#answered(clause, act);
        return;
      case 'tells':
        this.#told(clause, act);
        return;
      case 'bare':
        this.#bare(clause, same, next);
        return;
      default:
        act.kind satisfies never;
    }
  }

  #meet(clause: Clause, act: Act): void {
    const until = clause.places.findIndex((place) => place >= act.at);
    const to =
      act.kind === 'bare'
        ? clause.tokens.length
        : act.kind === 'i_ask' || act.kind === 'i_say'
          ? 0
          : until < 0
            ? clause.tokens.length
            : until + (act.at > 0 ? 1 : 0);
    const who = whoIn(clause, 0, to, this.#people);
    if (who?.name != null && (who.proper || act.kind !== 'bare')) this.#context.person = who.name;
    else if (act.kind === 'asks' || act.kind === 'tells') {
      if (/(?:^| )they(?= |$)/.test(clause.plain.slice(0, act.at + 1))) this.#context.person = null;
    }
  }

  #ask(clause: Clause, matter: string, confidence: number, times = 1): Entry<QuestionFinding> {
    const entry = this.#book.ask({
      matter,
      start: clause.start,
      end: trimEnd(clause),
      by: this.#context.person,
      times,
      confidence,
      sentence: clause.sentence,
    });
    this.#context.question = entry;
    this.#context.questionSentence = clause.sentence;
    this.#context.pending = false;
    return entry;
  }

  #recent(clause: Clause): Entry<QuestionFinding> | null {
    return clause.sentence - this.#context.questionSentence <= 1 ? this.#context.question : null;
  }

  #asked(
    clause: Clause,
    act: Act,
    next: Clause | undefined,
    before: Clause | undefined,
    same: boolean,
  ): void {
    const context = this.#context;
    const content = textOf(clause, act.from, act.to);
    const words = topicWords(content).filter((word) => !generic.test(word));
    const { times, said } = timesIn(clause.plain, this.#panel);
    const previous = this.#recent(clause);
    const anaphora = /(?:^| )(?:it|that|this|them|those|there)(?= |$)/.test(content.toLowerCase());
    context.kind = 'asks';
    if (words.length === 0) {
      if (
        same &&
        before !== undefined &&
        context.question === null &&
        topicWords(before.plain).length > 0
      ) {
        this.#ask({ ...before, end: clause.end }, before.plain, 0.7, times);
        return;
      }
      if (
        next?.sentence === clause.sentence &&
        (isEmbedded(next.plain) || /^["“]/.test(next.tokens[0]?.text ?? ''))
      ) {
        context.pending = true;
        return;
      }
      if (previous !== null) {
        if (said)
          previous.finding.times = Math.max(
            previous.finding.times,
            times === 2 ? previous.finding.times + 1 : times,
          );
        else previous.finding.followUps++;
        context.questionSentence = clause.sentence;
        return;
      }
      context.pending = true;
      return;
    }
    if (
      anaphora &&
      previous !== null &&
      words.length <= 3 &&
      (matches(content, 1)[0]?.confidence ?? 0) < 0.5
    ) {
      previous.finding.followUps++;
      context.questionSentence = clause.sentence;
      return;
    }
    const parts = split(content);
    for (const part of parts) {
      const entry = this.#ask(clause, part, 0.85, times);
      const outcome =
        outcomeIn(clause.plain.slice(0, act.at))?.outcome ?? reaction(clause.plain.slice(act.from));
      if (outcome !== null) setOutcome(entry.finding, outcome, true);
    }
  }

  #answered(clause: Clause, act: Act): void {
    const context = this.#context;
    const question = this.#recent(clause);
    const statement = statementIn(clause.plain, question?.finding.topics[0]?.id ?? null);
    if (statement !== null)
      this.#book.statements.push({
        sentence: clause.sentence,
        finding: {
          ...this.#book.evidence(clause.start, trimEnd(clause), 0.7),
          topic: statement,
          to: question?.finding.by ?? context.person,
        },
      });
    const outcome = outcomeIn(clause.plain);
    if (outcome !== null && question !== null) {
      setOutcome(question.finding, outcome.outcome, outcome.confidence >= 0.75);
      context.questionSentence = clause.sentence;
    }
    void act;
    context.kind = 'i_say';
  }

  #told(clause: Clause, act: Act): void {
    const content = textOf(clause, act.from, act.to);
    const plain = clause.plain.slice(act.from).trim();
    this.#context.kind = 'tells';
    const doubt = /^(?:that |how )?(?:i|im|ive|id|my|you|youre|your|youve|youd)(?= |$)/.test(plain);
    if (doubt && topicWords(content).length > 0) {
      this.#ask(clause, content, 0.7, timesIn(clause.plain, this.#panel).times);
      return;
    }
    const sign = employerSign(plain, true);
    if (sign === null) return;
    const start = offset(clause, act.from);
    this.#book.learn(
      sign.topic,
      start,
      trimEnd(clause),
      sign.confidence,
      this.#context.person,
      clause.sentence <= this.#context.answersUntil,
      clause.sentence,
    );
  }

  #bare(clause: Clause, same: boolean, next: Clause | undefined): void {
    const context = this.#context;
    const { plain } = clause;
    const trimmed = plain.trim();
    const asking = same && context.kind === 'asks';
    const previous = this.#recent(clause);
    if (context.pending && topicWords(trimmed).length > 0) {
      this.#ask(clause, trimmed, 0.7);
      context.kind = 'asks';
      return;
    }
    const best = matches(trimmed, 1)[0];
    if (isEmbedded(trimmed)) {
      const anaphora = /(?:^| )(?:it|that|this|them)(?= |$)/.test(trimmed);
      if (
        previous !== null &&
        (anaphora || (best?.confidence ?? 0) < 0.45) &&
        best?.concern.id !== previous.finding.topics[0]?.id
      ) {
        previous.finding.followUps++;
        context.questionSentence = clause.sentence;
      } else this.#ask(clause, trimmed, asking ? 0.8 : 0.65);
      context.kind = 'asks';
      return;
    }
    const outcome = outcomeIn(trimmed);
    const count = timesIn(trimmed, this.#panel);
    const words = trimmed.split(/\s+/).length;
    if (count.said && previous !== null && words <= 6 && (best?.confidence ?? 0) < 0.6) {
      previous.finding.times = Math.max(previous.finding.times, count.times);
      context.questionSentence = clause.sentence;
      return;
    }
    if (outcome !== null) {
      // 'the salary one was fine', 'blanked on notice': the clause names its own question.
      if (best !== undefined && best.confidence >= 0.45 && !employerTalk(trimmed)) {
        const entry = this.#ask(clause, trimmed, 0.6, 0);
        if (entry.finding.times === 0) entry.finding.times = 1;
        setOutcome(entry.finding, outcome.outcome, true);
        return;
      }
      if (previous !== null && !employerTalk(trimmed)) {
        setOutcome(previous.finding, outcome.outcome, outcome.confidence >= 0.75);
        context.questionSentence = clause.sentence;
        return;
      }
    }
    if (asking && best !== undefined && best.confidence >= 0.4 && words <= 8) {
      this.#ask(clause, trimmed, 0.7);
      return;
    }
    const following =
      next !== undefined && next.sentence === clause.sentence ? outcomeIn(next.plain) : null;
    if (
      clause.first &&
      following !== null &&
      best !== undefined &&
      best.confidence >= 0.4 &&
      words <= 6
    ) {
      this.#ask(clause, trimmed, 0.6);
      return;
    }
    if (clause.tokens.at(-1)?.text === '?' && aboutMe(trimmed) && topicWords(trimmed).length > 0) {
      this.#ask(clause, trimmed, 0.6);
      return;
    }
    const statement = /^(?:i|my|ill|id) /.test(trimmed) ? statementIn(trimmed, null) : null;
    if (statement !== null && previous !== null) return;
    const answers =
      clause.sentence <= context.answersUntil && !/(?:^| )(?:i|im|ive|me|my)(?= |$)/.test(trimmed);
    if (!answers && !employerTalk(trimmed)) return;
    const sign = employerSign(trimmed, answers);
    if (sign === null && !(answers && same && topicWords(trimmed).length > 1)) return;
    this.#book.learn(
      sign?.topic ?? 'value',
      offset(clause, plain.length - plain.trimStart().length),
      trimEnd(clause),
      sign?.confidence ?? 0.4,
      null,
      answers,
      clause.sentence,
    );
  }

  /** 'she said the certificate is fine now': the concern is off. */
  #settled(clause: Clause): boolean {
    const { plain } = clause;
    if (!settlesIn(plain) || /(?:^| )(?:i was|i am|im|i felt|i said)(?= |$)/.test(plain))
      return false;
    const theirs =
      /(?:^| )(?:she|he|they|said|says|told|it|boss|manager|\S+ (?:isnt|is not|was|is) (?:not )?(?:worried|bothered))(?= |$)/.test(
        plain,
      );
    if (!theirs) return false;
    const best = matches(plain, 1)[0];
    const known = this.#book.questions.find((entry) =>
      entry.finding.topics.some((topic) => topic.id === best?.concern.id),
    );
    const negated =
      /not|isnt|arent|wasnt|no longer|doesnt|didnt|now|anymore|any more|fine|sorted|settled|off the table|answered|reassured|satisfied|can (?:learn|train|be)|train me/.test(
        plain,
      );
    if (!negated) return false;
    const previous = this.#recent(clause);
    const target = known ?? (/(?:^| )(?:that|it|this)(?= |$)/.test(plain) ? previous : null);
    if (target !== null && target !== undefined) {
      target.finding.settled = true;
      return true;
    }
    if (
      best === undefined ||
      best.confidence < 0.4 ||
      !/(?:^| )(?:now|anymore|any more|no longer|after all|this time)(?= |$)/.test(plain)
    )
      return false;
    const entry = this.#ask(clause, plain, 0.6);
    entry.finding.settled = true;
    return true;
  }
}

function employerTalk(plain: string): boolean {
  return (
    /(?:^| )(?:they|theyre|theyve|theyd|their|them|the (?:company|team|firm|boss|manager|owner|department|business|place|role|job|position|ward|school|kitchen|clinic|hospital|depot|warehouse|store|shop|office|last|previous|old|new|hire|person|budget|board|client|clients|customers|system|ceo|md|head|director|practice|hotel|restaurant)|he|she|hes|shes|we|our|there (?:is|are|was|were)|theres|it (?:is|was)|its|turns out|apparently|nobody|everyone)(?= |$)/.test(
      plain,
    ) && !/(?:^| )(?:i|im|ive|id|ill|my) /.test(plain.slice(0, 12))
  );
}

function reaction(rest: string): 'off_guard' | 'shaky' | null {
  if (/(?:^| )(?:threw me|caught me|off guard|i froze|i blanked|out of nowhere)(?= |$)/.test(rest))
    return 'off_guard';
  return /(?:^| )(?:i waffled|i rambled|i stumbled|i struggled)(?= |$)/.test(rest) ? 'shaky' : null;
}

/** 'salary, notice and relocation' → one matter each, where each is a concern of its own. */
function split(content: string): string[] {
  const parts = content.split(/ and | & |\/| or /).map((part) => part.trim());
  if (parts.length < 2 || parts.length > 5) return [content];
  const best = parts.map((part) => (topicWords(part).length > 5 ? undefined : matches(part, 1)[0]));
  const sure = best.every((match) => match !== undefined && match.confidence >= 0.5);
  return sure && new Set(best.map((match) => match?.concern.id)).size === parts.length
    ? parts
    : [content];
}

function offset(clause: Clause, place: number): number {
  let at = clause.places.findIndex((start) => start >= place);
  if (at < 0) at = 0;
  while (/^[^\p{L}\d"“]$/u.test(clause.tokens[at]?.text ?? '') && at < clause.tokens.length - 1)
    at++;
  return clause.tokens[at]?.start ?? clause.start;
}

function textOf(clause: Clause, from: number, to: number): string {
  return clause.plain.slice(from, to).trim();
}

/** End of the clause without its closing comma or stop. */
function trimEnd(clause: Clause): number {
  let at = clause.tokens.length - 1;
  while (at > 0 && /^[,.;:!(–—-]$/.test(clause.tokens[at]?.text ?? '')) at--;
  return clause.tokens[at]?.end ?? clause.end;
}
