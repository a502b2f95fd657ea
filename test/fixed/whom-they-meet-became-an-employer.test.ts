import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

import { readOpening } from '../../src/core/opening/opening.ts';

test.each([
  ['second interview next tuesday 10am with the ward manager', null],
  ['2nd interview friday 2.30pm with regional manager Colin', null],
  ['friday at 11 with Amy again', null],
  ['interview with Hugo Boss', 'Hugo Boss'],
  ['spoke with Regional Manager Colin at Elmwood', 'Elmwood'],
  ['Second interview at Lush 12/1 3pm', 'Lush'],
  [
    'i went to this place um Prairie Logistics and uh i talked to three people',
    'Prairie Logistics',
  ],
])('%s', (said, employer) => {
  expect(readOpening(said).employer).toBe(employer);
});

test('with whom they meet next is no other employer', async () => {
  const ana = new Person(new World(), 'ana', { zone: 'Europe/London' });
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel twice, it threw me. they lost a client in spring');
  await ana.says('done');
  await ana.says('ok');
  await ana.says('ruben decides');
  expect(ana.last.text).toContain('What happens next?');
  await ana.says('friday at 11 with regional manager Colin');
  expect(ana.last.text).toMatch(/Round 2: Friday .* 11:00, London time, with Colin\. Right\?/u);
});
