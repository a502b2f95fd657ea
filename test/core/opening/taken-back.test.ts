import { expect, test } from 'vitest';
import { takenBack } from '../../../src/core/opening/taken-back.ts';

test.each([
  'they withdrew it',
  "they've withdrawn the job",
  'the position is on hold',
  'the role has been filled',
  'they put the role on hold',
  'ok so it got called off',
  "there's a hiring freeze",
  'update: they scrapped the position',
])('"%s": they took it back', (said) => {
  expect(takenBack(said)).toBe('theirs');
});

test.each([
  'I withdrew',
  'i withdrew my application',
  'i pulled out',
  "I've pulled out of it",
  'i withdrew from Halden Freight',
  'so i backed out today.',
])('"%s": they took themselves out', (said) => {
  expect(takenBack(said)).toBe('mine');
});

test.each(['I told them no', 'i turned it down', "i don't want the job any more"])(
  '"%s": they said no',
  (said) => {
    expect(takenBack(said)).toBe('refused');
  },
);

test.each([
  'ask why they cancelled the role last year',
  'they asked about weekends and i told them no',
  'i pulled out my phone and showed them the app',
  'they lost a contract and put people on hold',
  'they dropped the price',
  'i withdrew cash for the register',
  'they filled the room with managers',
  'the position is in leeds',
])('"%s" takes nothing back', (said) => {
  expect(takenBack(said)).toBeNull();
});
