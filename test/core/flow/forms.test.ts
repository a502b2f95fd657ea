import { expect, test } from 'vitest';
import { Person } from '../../support/person.ts';
import { heldOn } from '../../support/rows.ts';
import { toyWorld } from './toys.ts';

async function atTheForm() {
  const world = toyWorld();
  const ana = new Person(world, 'ana');
  await ana.says('sheet');
  await ana.presses('Yes');
  return { world, ana };
}
const whole = { name: 'Ana', size: 'Large', age: '31' };

test('a submitted form answers the question with its values', async () => {
  const { ana } = await atTheForm();
  await ana.submits(whole);
  expect(ana.last.text).toBe(`Kept ${JSON.stringify(whole)}.`);
});

test('a form can be answered field by field in plain messages', async () => {
  const { ana } = await atTheForm();
  expect(ana.last.text).toBe('Fill it in.\nName?');
  await ana.says('Ana');
  expect(ana.last.text).toBe('Size: Small, Large?');
  await ana.says('2');
  expect(ana.last.text).toBe('Age? Skip works too.');
  await ana.says('31');
  expect(ana.last.text).toBe(`Kept ${JSON.stringify(whole)}.`);
});

test('a field that is needed cannot be skipped or left empty, one that is not can', async () => {
  const { ana } = await atTheForm();
  await ana.says('skip');
  expect(ana.last.text).toBe('This one I need.');
  await ana.says('Ana');
  await ana.says('small');
  await ana.says('skip');
  expect(ana.last.text).toBe('Kept {"name":"Ana","size":"Small"}.');
});

test('a choice that is not among the options is asked again with the options', async () => {
  const { ana } = await atTheForm();
  await ana.says('Ana');
  await ana.says('medium');
  expect(ana.last.text).toBe('One of: Small, Large.');
  await ana.says('LARGE');
  expect(ana.last.text).toBe('Age? Skip works too.');
});

test('a number field takes digits only', async () => {
  const { ana } = await atTheForm();
  await ana.says('Ana');
  await ana.says('1');
  await ana.says('thirty');
  expect(ana.last.text).toBe('A number here, in digits.');
  await ana.says('30');
  expect(ana.last.text).toContain('"age":"30"');
});

test('back inside a form begins it again, and at its first field goes to the question before', async () => {
  const { ana } = await atTheForm();
  await ana.says('Ana');
  await ana.says('back');
  expect(ana.last.text).toBe('Fill it in.\nName?');
  await ana.says('back');
  expect(ana.last.text).toBe('Taken back.\nReady?');
});

test.each([
  ['a missing required value', { size: 'Small' }, 'This one I need.'],
  ['an option that is none', { ...whole, size: 'Huge' }, 'One of: Small, Large.'],
  ['words for a number', { ...whole, age: 'old' }, 'A number here, in digits.'],
])('a submission with %s changes nothing and says why', async (_what, values, said) => {
  const { ana } = await atTheForm();
  await ana.submits(values);
  expect(ana.last.text).toBe(said);
  await ana.submits(whole);
  expect(ana.last.text).toBe(`Kept ${JSON.stringify(whole)}.`);
});

test('values a form does not ask for are not kept', async () => {
  const { ana } = await atTheForm();
  const values: unknown = JSON.parse('{"name":"Ana","size":"Small","__proto__":"x","more":"y"}');
  await ana.submits(values as Record<string, string>);
  expect(ana.last.text).toBe('Kept {"name":"Ana","size":"Small","age":""}.');
});

test("a passed, somebody else's, missing or malformed form is answered alike and changes nothing", async () => {
  const { world, ana } = await atTheForm();
  const bob = new Person(world, 'bob');
  await bob.says('sheet');
  await bob.presses('Yes');
  const old = ana.last.message.form?.id ?? '';
  await ana.says('Ana');
  const before = await heldOn(world.store, ana.subject);
  for (const form of [old, bob.last.message.form?.id ?? '', 'aaaaaaaaaa.1', '', '__proto__']) {
    const [answer] = await ana.does({ kind: 'form', form, values: whole });
    expect(answer?.text).toBe('That question has passed.\nSize: Small, Large?');
  }
  expect(await heldOn(world.store, ana.subject)).toEqual(before);
});

test('a form submitted to a question that has none has passed', async () => {
  const world = toyWorld();
  const ana = new Person(world, 'ana');
  await ana.says('trip');
  const [dialogue, rev] = (ana.last.message.choices[0]?.id ?? '').split('.');
  await ana.does({ kind: 'form', form: `${dialogue}.${rev}`, values: whole });
  expect(ana.last.text).toBe('That question has passed.\nWhere to?');
});

test('a field takes 120 characters; more is refused, so that an open form stays small', async () => {
  const { ana, world } = await atTheForm();
  await ana.says('A'.repeat(15_000));
  expect(ana.last.text).toBe("That's more than fits here; 120 characters do.");
  await ana.says('A'.repeat(120));
  expect(ana.last.text).toBe('Size: Small, Large?');
  const [row] = await world.store.get(ana.subject, ['dialogue']);
  expect(row?.value.length).toBeLessThanOrEqual(2048);
});
