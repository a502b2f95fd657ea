import { expect, test } from 'vitest';
import { Person } from '../support/person.ts';
import { World } from '../support/world.ts';

async function telling(): Promise<Person> {
  const ana = new Person(new World(), 'ana');
  await ana.says('just had my first interview with Corvane');
  await ana.says('pia asked about excel, it threw me');
  return ana;
}

test.each(['what', 'what?', 'huh', 'help me', 'what question', 'i dont get it', 'confused?'])(
  '"%s" in a telling is answered in one line with the buttons',
  async (said) => {
    const ana = await telling();
    const [answer, ...more] = await ana.says(said);
    expect(answer?.text).toContain('what they asked');
    expect(answer?.text).toContain('Say "done"');
    expect(answer?.text.split('\n')).toHaveLength(1);
    expect(answer?.choices).toContain('Done');
    expect(more).toEqual([]);
  },
);

test('lost twice, the question is asked whole', async () => {
  const ana = await telling();
  await ana.says('huh');
  await ana.says('what?');
  expect(ana.last.text).toContain('Corvane, round 1');
  expect(ana.last.text).toContain('What you told me is here.');
});

test('the telling goes on and holds nothing of it', async () => {
  const ana = await telling();
  await ana.says('help me');
  await ana.says('they lost a client in spring');
  await ana.says('huh');
  await ana.says('done');
  expect(ana.last.text).toContain('1 Excel');
  expect(ana.last.text).toContain('they lost a client in spring');
  const [notes] = await ana.says('rounds 1');
  expect(notes?.text).toContain('pia asked about excel');
  expect(notes?.text).not.toMatch(/help me|huh/u);
});

test('how they felt is still part of the story', async () => {
  const ana = await telling();
  expect(await ana.says('confused')).toEqual([]);
});
