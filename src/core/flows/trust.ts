import { z } from 'zod';
import { exportOf, type Export } from '../domain/export.ts';
import { defineFlow } from '../flow/define.ts';
import { plainWords } from '../flow/choices.ts';
import { end, type Context, type Step } from '../flow/types.ts';
import type { Message } from '../message/message.ts';
import { exportPage } from '../words/en/export.ts';
import { forgetWords, trust as words, type HeldCounts } from '../words/en/trust.ts';

const none = z.object({});
type None = z.infer<typeof none>;

function countsOf(context: Context<unknown>): HeldCounts {
  const all = exportOf(context);
  const { processes, rounds, turns, questions, ledger, obstacles, proofs, ...rest } = all;
  const { notes, weakSpots, drills, reminders, unreadable, ...others } = rest;
  return {
    processes: processes.length,
    rounds: rounds.length,
    turns: turns.length,
    questions: questions.length,
    ledger: ledger.length,
    obstacles: obstacles.length,
    proofs: proofs.length,
    other: entriesOf(others),
    notes: notes.length,
    practised: weakSpots.length,
    answers: drills.length,
    reminders: reminders.length,
    unreadable: unreadable.length,
  };
}

/** People stand in their rounds, what is open now is not kept, and a source holds no words. */
const notCounted: readonly string[] = ['interviewers', 'dialogues', 'drafts', 'sources'];

/** Entries of every list that has no line of its own in `held`, so that a new one is counted at once. */
function entriesOf(lists: Partial<Export>): number {
  return Object.entries(lists)
    .filter(([name]) => !notCounted.includes(name))
    .reduce((sum, [, list]) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

/** `export`: a page to read and the data, as files. */
export function exportMessage(context: Context<unknown>): Message {
  const all = exportOf(context);
  return words.exported([
    { name: 'next-round.md', type: 'text/markdown', content: exportPage(all) },
    {
      name: 'next-round.json',
      type: 'application/json',
      content: `${JSON.stringify(all, null, 2)}\n`,
    },
  ]);
}

const what: Step<None> = {
  to: [end],
  loose: true,
  ask: (context) => words.held(countsOf(context), context.platform),
  answer: (answer, context) => {
    const id = answer.kind === 'choice' ? answer.id : '';
    if (id === 'export') return { next: end, tell: [exportMessage(context)] };
    if (id === 'forget') return { next: end, run: { flow: 'forget', data: {} } };
    return { next: end, say: [words.kept] };
  },
};

/** `held`: everything there is, counted, and what cannot be promised (G19). */
export const held = defineFlow({
  name: 'held',
  passing: true,
  version: 1,
  start: 'what',
  data: none,
  steps: { what },
});

const confirm: Step<None> = {
  to: [end],
  ask: (context) => words.forget(countsOf(context)),
  answer: (answer, context) => {
    if (answer.kind === 'choice' || answer.kind === 'skip') return { next: end, say: [words.kept] };
    if (answer.kind !== 'text' || plainWords(answer.text) !== forgetWords) {
      return { again: [words.forgetAgain] };
    }
    return { next: end, tell: [words.gone(context.platform)], effects: [{ kind: 'erase' }] };
  },
};

/** `forget`: only the two typed words do it. */
export const forget = defineFlow({
  name: 'forget',
  passing: true,
  version: 1,
  start: 'confirm',
  data: none,
  steps: { confirm },
});
