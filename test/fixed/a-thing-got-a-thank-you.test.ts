import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('tools, towns and former employers are nobody they met', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says(
    'Sue was kind. they asked whether I know Excel and Teams. she asked why I left the Mercy hospital and whether I would work in Stuttgart. they lost a client in spring',
  );
  await ana.presses('Done');
  expect(ana.last.text).not.toContain('· Teams');
  await ana.presses('Enough for today');
  await ana.says('rounds');
  expect(ana.last.text).toContain('round 1 · Sue ·');
});

test('the employer asks no question by itself', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had a system design round at Zalando');
  await ana.says('Zalando wanted me to design a rate limiter and i froze');
  await ana.presses('Done');
  expect(ana.last.text).not.toContain('· Zalando');
});
