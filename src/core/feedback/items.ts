import type { Answer, Span } from './answer.ts';
import type { ItemName, Kind } from './kinds.ts';
import { link } from './link.ts';
import { degreeFirst, storyFirst } from './first-breath.ts';
import { ownAction, proof, result, situation } from './story.ts';
import { figureIn, groundFor, softeners, termsOf } from './terms.ts';
import { ownPart, size, task } from './use.ts';
import { changed, doing, example, named } from './weakness.ts';
import { ask, did, involve, step } from './what_if.ts';
import { plainReason, want } from './why.ts';

/** What is asked and what this employer said around it. */
export interface Asked {
  kind: Kind;
  question: string;
  theirs: readonly string[];
}

const figureBy = 14;

/** Whether an item is there, and the words that are it (for `firm`: the words that take back). */
export interface Sighting {
  there: boolean;
  spans: Span[];
}

/** Looks for one item of the checklist; null where no rule can tell. */
export function sight(answer: Answer, asked: Asked, item: ItemName): Sighting | null {
  if (item === 'blame') return null;
  if (item === 'firm') {
    const taken = softeners(answer, figure(answer, asked));
    return { there: taken.length === 0, spans: taken };
  }
  const found = find(answer, asked, item);
  return { there: found !== null, spans: found ? [found] : [] };
}

function find(
  answer: Answer,
  asked: Asked,
  item: Exclude<ItemName, 'blame' | 'firm'>,
): Span | null {
  switch (item) {
    case 'first':
      return headlineFirst(answer, asked);
    case 'situation':
      return situation(answer);
    case 'own':
      return asked.kind === 'tool' ? ownPart(answer) : ownAction(answer);
    case 'result':
      return result(answer);
    case 'proof':
      return proof(answer);
    case 'link':
      return link(answer, asked.question, asked.theirs);
    case 'task':
      return task(answer);
    case 'size':
      return size(answer);
    case 'figure':
      return figure(answer, asked);
    case 'reason':
      return asked.kind === 'why' ? plainReason(answer) : groundFor(answer);
    case 'named':
      return named(answer);
    case 'example':
      return example(answer);
    case 'doing':
      return doing(answer);
    case 'changed':
      return changed(answer);
    case 'want':
      return want(answer);
    case 'step':
      return step(answer);
    case 'ask':
      return ask(answer);
    case 'involve':
      return involve(answer, asked.question);
    case 'did':
      return did(answer);
    default:
      return item satisfies never;
  }
}

function figure(answer: Answer, { question }: Asked): Span | null {
  return figureIn(answer, termsOf(question));
}

/** Whether the first breath answers, for any kind: what the tight rung calls headline first. */
export function headlineFirst(answer: Answer, asked: Asked): Span | null {
  switch (asked.kind) {
    case 'time_when':
      return storyFirst(answer);
    case 'tool':
      return degreeFirst(answer);
    case 'terms':
      return early(figure(answer, asked));
    case 'weakness':
      return named(answer);
    case 'why':
      return plainReason(answer);
    case 'what_if':
      return early(step(answer));
    default:
      return asked.kind satisfies never;
  }
}

function early(span: Span | null): Span | null {
  return span && span.from < figureBy ? span : null;
}
