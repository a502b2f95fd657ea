import type { Notes, Reader } from '../ports.ts';
import { clauses, type Clause } from './clauses.ts';
import { panelIn } from './counts.ts';
import { diagnosisIn, deepenedIn } from './diagnosis.ts';
import { nextIn } from './next.ts';
import { Notebook } from './notebook.ts';
import { peopleIn } from './people.ts';
import { walk } from './walk.ts';
import type { Reading } from './reading.ts';

/** Reads one debrief's text by rules: the same text gives the same findings. */
export function readNotes(notes: Notes): Reading {
  const list: Clause[] = clauses(notes.text);
  const people = new Set(notes.people.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const book = new Notebook(notes.text);
  const panel = list.reduce<number | null>((found, clause) => found ?? panelIn(clause.plain), null);
  walk(list, book, people, panel);
  const next = nextIn(list, notes);
  // When they meet again is no fact about them.
  const learned = book.learned
    .map((entry) => entry.finding)
    .filter((fact) => next === null || fact.end <= next.start || fact.start >= next.end);
  return {
    questions: book.questions.map((entry) => entry.finding),
    learned,
    askedByMe: book.askedByMe.map((entry) => entry.finding),
    landed: book.landed.map((entry) => entry.finding),
    statements: book.statements.map((entry) => entry.finding),
    people: peopleIn(list, people, notes.text),
    deepened: deepenedIn(list, learned.length),
    diagnosis: diagnosisIn(list, notes.text),
    next,
  };
}

export const rulesReader: Reader = {
  async read(notes) {
    return readNotes(notes);
  },
};
