import { remove, write, type Write } from '../flow/record.ts';
import type { Context } from '../flow/types.ts';
import { practisedOnly } from '../domain/drills/own.ts';
import { obstaclesOf } from '../domain/obstacles.ts';
import { kinds, type Process, type Round } from '../domain/records.ts';
import { parkedKind } from '../flow/state.ts';
import { putAway } from './later.ts';

/**
 * Everything that came from a round: what is filed below it or names it, of whatever kind. With its
 * only round the employer goes too, and everything filed below that.
 */
export function removed(round: Round, process: Process, context: Context<unknown>): Write[] {
  const { records } = context;
  const others = records.list(kinds.round, process.id).filter((each) => each.id !== round.id);
  const below = Object.values(kinds).flatMap(({ name }) =>
    records
      .rawList(`${name}/${process.id}/`)
      .filter(([key, text]) => others.length === 0 || isOf(round, key, text))
      .map(([key]) => ({ key, value: null })),
  );
  const tellings = records
    .list(parkedKind)
    .filter((parked) => parked.frames.some((frame) => frame.data.roundId === round.id))
    .flatMap((parked) => putAway(parked, context));
  const prepared = leftBehind(round, others, process.id, context);
  const last = context.person.lastRound;
  const profile =
    last?.roundId === round.id
      ? [write(kinds.profile, { ...context.person, lastRound: null })]
      : [];
  const rest =
    others.length === 0
      ? [remove(kinds.process, process)]
      : [
          write(kinds.process, {
            ...process,
            rounds: Math.max(...others.map((each) => each.number)),
          }),
        ];
  // What 'back' kept of the open conversation holds the same words.
  const drafts = records
    .rawList(`draft/${context.dialogue}/`)
    .map(([key]) => ({ key, value: null }));
  const all = [
    ...drafts,
    ...below,
    ...tellings,
    ...prepared,
    ...practisedOnly(round, context),
    remove(kinds.round, round),
    ...rest,
    ...profile,
  ];
  const gone = new Set(all.filter(({ value }) => value === null).map(({ key }) => key));
  const sources = records
    .list(kinds.source)
    .filter(({ keys }) => keys.every((key) => gone.has(key)));
  return [...all, ...sources.map((each) => remove(kinds.source, each))];
}

/** Filed below the round, or with the round's id in it. */
function isOf(round: Round, key: string, text: string): boolean {
  return (
    key.startsWith(`${key.split('/')[0] ?? ''}/${round.processId}/${round.id}/`) ||
    text.includes(`"roundId":"${round.id}"`)
  );
}

/** What was prepared for questions that go with the round; with the last round, all of it. */
function leftBehind(
  round: Round,
  others: readonly Round[],
  processId: string,
  { records }: Context<unknown>,
): Write[] {
  const numbers = new Map(others.map((each) => [each.id, each.number]));
  const questions = records
    .list(kinds.question, processId)
    .filter((each) => each.roundId !== round.id);
  const ledger = records.list(kinds.ledger, processId).filter((each) => each.roundId !== round.id);
  const kept = records.list(kinds.obstacle, processId);
  const alive = new Set([
    ...obstaclesOf({ questions, kept, numbers }).map((each) => each.kept?.id),
    ...ledger.map((each) => each.id),
  ]);
  const proofs = records.list(kinds.proof, processId);
  return [
    ...kept.filter((each) => !alive.has(each.id)).map((each) => remove(kinds.obstacle, each)),
    ...proofs.map((proof) =>
      alive.has(proof.target.id)
        ? write(kinds.proof, {
            ...proof,
            askedIn: proof.askedIn === round.id ? null : proof.askedIn,
          })
        : remove(kinds.proof, proof),
    ),
    // They hold the words of questions that go.
    ...records.list(kinds.undo, processId).map((each) => remove(kinds.undo, each)),
  ];
}
