import { expect, test } from 'vitest';
import { readEmployerAnswer, readOpening } from '../../src/core/opening/opening.ts';

test.each([
  ['had interview w/ dhl today', 'dhl'],
  ['Interview no 4 w Salesforce, the VP was late', 'Salesforce'],
  ['trial shift at Noma-ish place called Brasserie Lux last nite', 'Brasserie Lux'],
  [
    'today i have had interview by company Bosch in Stuttgart, nothing understand by the question with the SPS',
    'Bosch',
  ],
  ['I talked to Halden today too, round 2', 'Halden'],
  ['I talked to Dana again, second round', null],
  ['it was just a chat with the deputy head, Mr Okafor', null],
])('%s', (said, employer) => {
  expect(readOpening(said).employer).toBe(employer);
});

test('what was asked, told where a name was wanted, is no name', () => {
  expect(readEmployerAnswer('asked about my license, points, why i left').employer).toBeNull();
  expect(readEmployerAnswer('they grilled me').employer).toBeNull();
  expect(readEmployerAnswer('just eat').employer).toBe('just eat');
});
