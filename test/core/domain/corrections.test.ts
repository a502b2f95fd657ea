import { expect, test } from 'vitest';
import { correctionIn, putRight } from '../../../src/core/domain/corrections.ts';
import { kinds, type LedgerEntry } from '../../../src/core/domain/records.ts';
import { decode } from '../../../src/core/flow/record.ts';

const fact = (id: string, quote: string, over: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id,
  processId: 'p1',
  roundId: 'r1',
  topic: 'problem',
  quote,
  first: null,
  by: 'Dana',
  guess: false,
  youAsked: false,
  standing: 'new',
  against: null,
  ...over,
});
const facts = [
  fact('a', 'there are two planners for nine depots'),
  fact('b', 'they lost the nordmark contract in spring'),
];

test.each([
  ['actually there are three planners for nine depots', 'a'],
  ['sorry, they lost the nordmark contract in autumn', 'b'],
  ['three planners, not two', 'a'],
  ['I got that wrong: nordmark contract was lost in autumn', 'b'],
])('a line that says it corrects something finds the fact: %s', (said, id) => {
  expect(correctionIn(said, facts)?.entry.id).toBe(id);
});

test.each(['there are three planners', 'actually the canteen was closed', 'sorry, was on the bus'])(
  'a line that corrects nothing is a line of its own: %s',
  (said) => {
    expect(correctionIn(said, facts)).toBeNull();
  },
);

const written = (writes: ReturnType<typeof putRight>) =>
  writes.flatMap(({ key, value }) => (value === null ? [] : [decode(kinds.ledger, key, value)]));

test('a fact put right says the new words; round, person and the first words stay', () => {
  const [first] = facts;
  if (first === undefined) throw new Error('no fact');
  const [once] = written(putRight(first, 'three planners for nine depots', facts));
  expect(once).toMatchObject({
    quote: 'three planners for nine depots',
    first: 'there are two planners for nine depots',
    by: 'Dana',
    roundId: 'r1',
  });
  if (once === undefined) throw new Error('nothing was written');
  const [twice] = written(putRight(once, 'four planners', [once]));
  expect(twice?.first).toBe('there are two planners for nine depots');
});

test('a line that contradicted the fact goes with what it says now', () => {
  const [first] = facts;
  if (first === undefined) throw new Error('no fact');
  const against = fact('c', 'three planners for all the depots', {
    roundId: 'r2',
    by: 'Ruben',
    standing: 'contradicted',
    against: 'a',
  });
  const after = written(putRight(first, 'three planners for the depots', [first, against]));
  expect(after.find(({ id }) => id === 'c')?.standing).toBe('confirmed');
});
