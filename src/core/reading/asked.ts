import type { Act } from './acts.ts';
import { timesIn } from './counts.ts';
import { setOutcome, type AskedEntry } from './notebook.ts';
import { outcomeIn } from './outcomes.ts';
import { whoIn } from './people.ts';
import { isEmbedded } from './shapes.ts';
import { ask, expect, recent, touch, type State, type Step } from './state.ts';
import { matches } from './topics.ts';
import { stems, topicWords } from './words.ts';

/** The employer asks or a matter comes up: a question, a repeat of the last one, or a follow-up. */
export function readAsked(state: State, step: Step, act: Act): void {
  const { clause, same, before, next } = step;
  const content = clause.plain.slice(act.from, act.to).trim();
  const words = topicWords(content);
  const { times, said } = timesIn(clause.plain, state.panel);
  const previous = recent(state, step);
  const listed = state.kind === 'came_up';
  state.kind = 'asks';
  if (words.length === 0) {
    if (
      said &&
      previous !== null &&
      /^(?:me )?(?:it|that|this|the same|again)(?= |$)/.test(content)
    ) {
      previous.finding.times = Math.max(previous.finding.times + 1, times);
      touch(state, step, previous);
      return;
    }
    // 'why i left, he asked'
    if (
      same &&
      before !== undefined &&
      state.questionSentence !== clause.sentence &&
      topicWords(before.plain).length > 0
    ) {
      ask(
        state,
        { ...step, clause: { ...before, sentence: clause.sentence } },
        before.plain,
        0.7,
        times,
      );
      return;
    }
    const follows =
      next !== undefined &&
      next.sentence - clause.sentence <= 1 &&
      (isEmbedded(next.plain.replace(/^\W+/, '')) ||
        /^["“„]/.test(next.plain) ||
        clause.tokens.at(-1)?.text === ':');
    if (follows) {
      expect(state, step);
      return;
    }
    if (previous !== null) {
      if (said)
        previous.finding.times =
          times === 2
            ? Math.max(2, previous.finding.times + 1)
            : Math.max(previous.finding.times, times);
      else previous.finding.followUps++;
      touch(state, step, previous);
      return;
    }
    expect(state, step);
    return;
  }
  const best = matches(content, 1)[0];
  const confidence = best?.confidence ?? 0;
  // 'third was the hiring manager'
  const ordinal = /^ ?(?:first|second|third|fourth|fifth|last) /.test(
    clause.plain.slice(act.at, act.from),
  );
  if (
    ordinal &&
    best?.named !== true &&
    whoIn(clause, tokenAt(step, act.from), clause.tokens.length, state.people) !== undefined
  )
    return;
  const cueWords = clause.plain.slice(act.at, act.from);
  const pointing =
    /^(?:me )?(?:it|that|this|them|the same|same|those|some version|one)(?= |$)|(?:^| )(?:it|that|the same)$/.test(
      content,
    );
  const anaphora =
    pointing ||
    (/(?:^| )(?:it|that|this|them|those|there)(?= |$)/.test(content) &&
      words.length <= 3 &&
      confidence < 0.6);
  if (anaphora && previous !== null && (pointing ? words.length <= 4 : true)) {
    const again = said || /(?:^| )(?:same|again|back)(?= |$)/.test(clause.plain);
    if (again)
      previous.finding.times =
        times > 2 ? Math.max(times, previous.finding.times) : previous.finding.times + 1;
    else previous.finding.followUps++;
    touch(state, step, previous);
    return;
  }
  // 'Revit: they asked how deep'
  if (same && previous !== null && listed && confidence < 0.5 && words.length <= 3) {
    touch(state, step, previous);
    return;
  }
  // 'she came back to the bus at the end'
  if (/back|again|return|circl|kept|twice/.test(`${cueWords} ${content}`)) {
    const meant = spokenBefore(state, content);
    if (meant !== null) {
      meant.finding.times += Math.max(1, times - 1);
      touch(state, step, meant);
      return;
    }
  }
  for (const part of split(content)) {
    const entry = ask(state, step, part, 0.85, times);
    const outcome =
      outcomeIn(clause.plain.slice(0, act.at))?.outcome ?? strongIn(clause.plain.slice(act.from));
    if (outcome !== null) setOutcome(entry.finding, outcome, true);
  }
}

/** The question near which these few words fell before, the latest first. */
export function spokenBefore(state: State, content: string): AskedEntry | null {
  const wanted = stems(content);
  const found = state.book.questions.filter(
    (entry) =>
      wanted.length > 0 && wanted.length <= 3 && wanted.every((stem) => entry.heard.has(stem)),
  );
  return found.at(-1) ?? null;
}

function tokenAt(step: Step, place: number): number {
  const found = step.clause.places.findIndex((start) => start >= place);
  return found < 0 ? step.clause.tokens.length : found;
}

/** Only plain first-person reactions count inside the words of a question. */
function strongIn(rest: string): 'off_guard' | 'shaky' | null {
  if (
    /(?:^| )(?:threw me|caught me|off guard|i froze|i blanked|where i blanked|out of nowhere)(?= |$)/.test(
      rest,
    )
  )
    return 'off_guard';
  return /(?:^| )(?:i waffled|i rambled|i stumbled|i struggled)(?= |$)/.test(rest) ? 'shaky' : null;
}

/** 'salary, notice and relocation' → one matter each, where each is a concern of its own. */
function split(content: string): string[] {
  const parts = content.split(/ and | & | \/ | or /).map((part) => part.trim());
  if (parts.length < 2 || parts.length > 5) return [content];
  const best = parts.map((part) => (topicWords(part).length > 5 ? undefined : matches(part, 1)[0]));
  const sure = best.every((match) => match !== undefined && match.confidence >= 0.5);
  return sure && new Set(best.map((match) => match?.concern.id)).size === parts.length
    ? parts
    : [content];
}
