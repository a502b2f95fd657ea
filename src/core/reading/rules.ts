import type { Notes } from '../ports.ts';
import { assemble } from './assemble.ts';
import { clauses, type Clause } from './clauses.ts';
import { panelIn } from './counts.ts';
import { diagnosisIn, deepenedIn } from './diagnosis.ts';
import { isForeign, keepForeign } from './foreign.ts';
import './learned/brought.ts';
import { markClauses } from './learned/marks.ts';
import type { ReadingModel } from './learned/model.ts';
import { learnedModel } from './learned/weights.ts';
import { nextIn } from './next.ts';
import { Notebook } from './notebook.ts';
import { peopleIn } from './people.ts';
import { pointed } from './rows/pointed.ts';
import { pressedOn } from './pressed-on.ts';
import type { Reading } from './reading.ts';
import { cutRows } from './rows/cut.ts';
import { toldTogether } from './rows/told-together.ts';
import { surroundingsOf } from './topics.ts';

/**
 * Reads one debrief's text with weights learned from labelled texts and rules beside them: the same
 * text gives the same findings.
 */
export function readNotes(notes: Notes, model: ReadingModel = learnedModel()): Reading {
  const all: Clause[] = clauses(notes.text);
  const people = new Set(notes.people.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const book = new Notebook(notes.text);
  const panel = all.reduce<number | null>((found, clause) => found ?? panelIn(clause.plain), null);
  const list = cutRows(withoutForeign(all, book));
  assemble({ list, chances: markClauses(list, model), book, model, people, panel });
  pressedOn(book.questions, notes.text);
  const around = surroundingsOf(model.space, notes.text.toLowerCase());
  toldTogether(book.questions, list, around, notes.text);
  book.withdraw();
  pointed(book.questions, list);
  const next = nextIn(all, notes, model.meetings);
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
    people: peopleIn(all, people, notes.text),
    deepened: deepenedIn(all, learned.length),
    diagnosis: diagnosisIn(all, notes.text),
    next,
  };
}

/** Sentences in another language are kept whole; the rest is for English. */
function withoutForeign(list: readonly Clause[], book: Notebook): Clause[] {
  const foreign = new Set<number>();
  for (const [number, sentence] of Map.groupBy(list, (clause) => clause.sentence))
    if (isForeign(sentence)) {
      foreign.add(number);
      keepForeign(sentence, book);
    }
  return list.filter((clause) => !foreign.has(clause.sentence));
}
