import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

test.each(['it was BP not Shell', 'wrong company, it was BP'])(
  '"%s" puts the employer right',
  async (said) => {
    const ana = new Person(new World(), 'ana');
    await ana.says('just had a phone screen with Shell. they asked about salary');
    await ana.says('done');
    await ana.says(said);
    expect(ana.last.text).toContain('BP it is.');
    await ana.says('rounds');
    expect(ana.last.text).not.toContain('Shell');
  },
);

test('two employers in one message are kept apart, and both can be chosen', async () => {
  const ana = new Person(new World(), 'ana');
  await ana.says('had two interviews today, one at Bosch and one at Siemens');
  expect(ana.last.choices).toEqual(expect.arrayContaining(['Bosch', 'Siemens']));
});
