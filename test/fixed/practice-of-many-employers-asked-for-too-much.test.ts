import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

const letters = 'abcdefghij';
const name = (number: number) =>
  `B${[...String(number).padStart(3, '0')].map((digit) => `a${letters.charAt(Number(digit))}`).join('')}`;

test('somebody with sixty employers can practise like anybody else', async () => {
  const world = new World();
  const ana = new Person(world, 'ana', { zone: 'Europe/London' });
  for (let number = 0; number < 60; number++) {
    await ana.says(`just had an interview at ${name(number)}`);
    await ana.says('dana asked about excel twice and that threw me');
    await ana.says('done');
    await ana.says('stop');
  }
  await ana.commands('drill');
  expect(ana.last.choices).toContain('Start');
});
