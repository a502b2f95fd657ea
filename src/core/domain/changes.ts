import { write, remove, type Write } from '../flow/record.ts';
import type { Context } from '../flow/types.ts';
import { keep, membersOf, type Obstacle } from './obstacles.ts';
import { proofsFor, type Picture } from './picture.ts';
import { kinds, type KeptObstacle, type Undo } from './records.ts';

/** How many changes of one employer can be taken back. */
const mostUndos = 20;

/**
 * The writes of a change together with the row that takes it back, even after a restart; the oldest
 * such row goes when there are too many.
 */
function undoable(
  what: Undo['what'],
  processId: string,
  writes: readonly Write[],
  context: Context<unknown>,
): Write[] {
  const { records } = context;
  const rows = writes.map(({ key, value }) => ({ key, before: records.raw(key), after: value }));
  const known = records.list(kinds.undo, processId);
  // Ids begin with a running number, so that the last one is the last change.
  const number = Number(known.at(-1)?.id.slice(0, 8) ?? '0') + 1;
  const id = `${String(number).padStart(8, '0')}${context.id()}`;
  const old = known.slice(0, Math.max(0, known.length - mostUndos + 1));
  return [
    ...writes,
    write(kinds.undo, { id, processId, at: context.now, what, rows }),
    ...old.map((each) => remove(kinds.undo, each)),
  ];
}

/** What the last change was, if it can still be taken back: nothing it touched has changed since. */
export function lastChange(processId: string, context: Context<unknown>): Undo | null {
  const { records } = context;
  const last = records.list(kinds.undo, processId).at(-1);
  if (last === undefined) return null;
  records.ensure(last.rows.map(({ key }) => key));
  return last.rows.every(({ key, after }) => records.raw(key) === after) ? last : null;
}

export function takenBack(undo: Undo): Write[] {
  return [
    ...undo.rows.map(({ key, before }) => ({ key, value: before })),
    remove(kinds.undo, undo),
  ];
}

/** A change to the kept row of one obstacle. */
export function changed(
  what: Undo['what'],
  obstacle: Obstacle,
  set: Partial<KeptObstacle>,
  context: Context<unknown>,
): Write[] {
  const row = keep(obstacle, context.id);
  return undoable(what, row.processId, [write(kinds.obstacle, { ...row, ...set })], context);
}

/** Two worries become one: the second goes into the first, with its proofs. */
export function merged(
  into: Obstacle,
  other: Obstacle,
  picture: Picture,
  context: Context<unknown>,
): Write[] {
  const row = keep(into, context.id);
  const gone = other.kept;
  const theirs = membersOf(other);
  const mine = membersOf(into);
  const severities = [row.severity, gone?.severity ?? null].flatMap((each) =>
    each === null ? [] : [each],
  );
  const joined: KeptObstacle = {
    ...row,
    topics: [...new Set([...mine.topics, ...theirs.topics])],
    questions: [...new Set([...mine.questions, ...theirs.questions])],
    name: row.name ?? gone?.name ?? null,
    answer: row.answer ?? gone?.answer ?? null,
    severity: severities.length === 0 ? null : Math.max(...severities),
  };
  const proofs = gone === null ? [] : proofsFor(picture, gone.id);
  const writes = [
    write(kinds.obstacle, joined),
    ...(gone === null ? [] : [remove(kinds.obstacle, gone)]),
    ...proofs.map((proof) =>
      write(kinds.proof, { ...proof, target: { kind: 'obstacle' as const, id: row.id } }),
    ),
  ];
  return undoable('merge', row.processId, writes, context);
}

/** Some of its questions become a worry of their own; later questions stay with the old one. */
export function split(
  obstacle: Obstacle,
  chosen: readonly string[],
  name: string,
  context: Context<unknown>,
): Write[] {
  const row = keep(obstacle, context.id);
  const members = membersOf(obstacle);
  const away = new Set(chosen);
  const rest: KeptObstacle = {
    ...row,
    topics: members.topics,
    questions: obstacle.questions.map((each) => each.id).filter((id) => !away.has(id)),
  };
  const fresh: KeptObstacle = {
    ...row,
    id: context.id(),
    topics: [],
    questions: [...chosen],
    name,
    severity: null,
    answer: null,
    everyone: false,
    dismissed: false,
    closedAfter: null,
  };
  // A 'Same' across the border would pull the two together again.
  const cut = obstacle.questions.filter(
    (each) => each.sameAs !== null && away.has(each.id) !== away.has(each.sameAs),
  );
  const writes = [
    write(kinds.obstacle, rest),
    write(kinds.obstacle, fresh),
    ...cut.map((each) => write(kinds.question, { ...each, sameAs: null })),
  ];
  return undoable('split', row.processId, writes, context);
}
