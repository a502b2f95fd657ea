import { expect, test } from 'vitest';
import { readEmployerAnswer, readOpening } from '../../src/core/opening/opening.ts';
import { saysNothing } from '../../src/core/opening/nothing.ts';
import { bothNamed } from '../../src/core/opening/employer-in.ts';

test.each([
  ["I've just come out of my interview at St Brigid's and I could cry", "St Brigid's"],
  ['i come from interview now restaurant Casa Lola', 'Casa Lola'],
  ['interview with the European Patent Office (The Hague), round 2', 'European Patent Office'],
  ['next round is on the 4th of December at quarter past two', null],
  ['interview at noon, went well', null],
  ['he asked me if i speak english with client in the interview', null],
  ['interview at University of Leeds and it was ok', 'University of Leeds'],
  ['interview at Meyer and Sons today', 'Meyer and Sons'],
  ['second interview tuesday with the captain', null],
  ['interview with the city council today', 'city council'],
  ["Avon and Somerset, round 1, sgt's board", 'Avon and Somerset'],
  ['Crushed it! Salesforce, round 1, AE role', 'Salesforce'],
])('%s', (said, employer) => {
  expect(readOpening(said).employer).toBe(employer);
});

test.each(['all right', 'finish', 'yes is good'])('"%s" is no name of an employer', (said) => {
  expect(readEmployerAnswer(said).employer).toBeNull();
});

test('whom they meet is not the employer they name', () => {
  const said = 'Ravenhill Library, friday 27th at 14:15, assistant librarian, with Mrs Okafor';
  expect(readEmployerAnswer(said).employer).toBe('Ravenhill Library');
  expect(readOpening('interview with Dr. Healy on friday').employer).toBeNull();
});

test.each([
  ['no they have two offices', false],
  ['no, nothing', true],
  ['no idea', true],
  ["no they didn't say anything", true],
  ['nope not really', true],
])('"%s" says nothing: %s', (said, nothing) => {
  expect(saysNothing(said)).toBe(nothing);
});

test('two talks in a list are two employers', () => {
  expect(
    bothNamed(
      'Two conversations today: Halcyon Robotics (board chair, 90 min) and Tern Health (CEO).',
    ),
  ).toEqual(['Halcyon Robotics', 'Tern Health']);
});
