import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test('"that\'s all" to what came back makes no obstacle of itself', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about sap, it threw me');
  await ana.presses('Done');
  await ana.says('all right');
  await ana.says('they lost a client in spring');
  expect(ana.last.text).toContain('What did they come back to');
  await ana.says("that's all");
  await ana.says("I don't know");
  await ana.says('listen more');
  await ana.says('obstacles');
  expect(ana.last.text.toLowerCase()).not.toContain("that's all");
});
