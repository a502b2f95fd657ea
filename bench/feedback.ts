import { readAnswer } from '../src/core/feedback/answer.ts';
import { contradiction } from '../src/core/feedback/contradiction.ts';
import { formOf } from '../src/core/feedback/form.ts';
import { sight } from '../src/core/feedback/items.ts';
import { kinds } from '../src/core/feedback/kinds.ts';
import { refusalOf } from '../src/core/feedback/refusal.ts';
import { termsOf } from '../src/core/feedback/terms.ts';
import { answersOf, parts, refusalsOf, type Part } from '../test/fixtures/feedback/answers.ts';
import type { Figure } from './figure.ts';

/** Right judgements, all, and how many labels say 'there'. */
interface Tally {
  right: number;
  all: number;
  there: number;
}

const goal = 0.85;

/**
 * Accuracy per checklist item against the labels of both parts, each with n and with what always
 * giving the commoner label would reach. The goal holds for judged items on the untouched part.
 */
export async function run(): Promise<Figure[]> {
  return parts.flatMap((part) => [...tallies(part)].map((entry) => figure(part, ...entry)));
}

function tallies(part: Part): Map<string, Tally> {
  const found = new Map<string, Tally>();
  const count = (name: string, there: boolean, right: boolean) => {
    const tally = found.get(name) ?? { right: 0, all: 0, there: 0 };
    tally.all++;
    if (right) tally.right++;
    if (there) tally.there++;
    found.set(name, tally);
  };
  for (const labelled of answersOf(part)) {
    const answer = readAnswer(labelled.text);
    for (const [item] of kinds[labelled.kind].items) {
      // asked items are measured too, so that one that got better is seen
      const sighting = sight(answer, labelled, item);
      const there = labelled.has.includes(item);
      if (sighting) count(`${labelled.kind} ${item}`, there, sighting.there === there);
    }
    if (labelled.form) {
      count('form', labelled.form === 'story', formOf(answer) === labelled.form);
    }
    if (labelled.earlier.length > 0) {
      const clash = contradiction(answer, termsOf(labelled.question), labelled.earlier);
      const there = labelled.contradicts ?? false;
      count('contradiction', there, (clash !== null) === there);
    }
    const refusal = refusalOf(answer, labelled.kind, labelled.question, labelled.theirs, []);
    count('refusal', false, refusal === null);
  }
  for (const { kind, question, theirs, text, refusal, others } of refusalsOf(part)) {
    const given = (others ?? []).map((other) => ({ question: 'another', text: other }));
    const refused = refusalOf(readAnswer(text), kind, question, theirs, given)?.refused;
    count('refusal', true, refused === refusal);
  }
  return found;
}

function figure(part: Part, name: string, { right, all, there }: Tally): Figure {
  const common = Math.max(there, all - there) / all;
  const asked = isAsked(name);
  return {
    name: `feedback ${part}, ${name}${asked ? ' (asked, not judged)' : ''}`,
    value: Math.round((1000 * right) / all) / 1000,
    unit: 'accuracy',
    ...(part === 'untouched' && !asked ? { goal: { atLeast: goal } } : {}),
    note: `n ${String(all)}, commoner label ${common.toFixed(2)}`,
  };
}

function isAsked(name: string): boolean {
  return Object.entries(kinds).some(([kind, { items }]) =>
    items.some(([item, judging]) => judging === 'asked' && `${kind} ${item}` === name),
  );
}
