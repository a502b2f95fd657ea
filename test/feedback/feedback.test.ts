import { describe, expect, test } from 'vitest';
import { aboutProject, check, feedback, leeds } from './given.ts';

describe('a full answer about a tool', () => {
  const found = feedback({ ...aboutProject, text: leeds });

  test('all six items are found in their own words', () => {
    expect(found.checks.map(({ status }) => status)).toEqual(Array(6).fill('found'));
    expect(check(found, 'first')).toBe('found: Yes, one big plan');
    expect(check(found, 'task')).toContain('moved the Leeds depot');
    expect(check(found, 'size')).toBe('found: 240 tasks');
    expect(check(found, 'own')).toBe('found: I kept the plan myself every Monday');
    expect(check(found, 'link')).toBe("found: Nordmark's");
  });

  test('75 words are about 32 seconds, within the length of its kind', () => {
    expect(found).toMatchObject({ words: 75, seconds: 32, length: 'within', refusal: null });
  });

  test('the one change: how it ended comes fourth of six sentences', () => {
    expect(found.change).toMatchObject({ change: 'move_up', place: 4, of: 6, to: 2 });
  });
});

describe('an answer about pay', () => {
  test('two softeners and no figure: begin with the figure', () => {
    const found = feedback({
      text: 'well im quite flexible, what matters is the whole package and im sure wed find something that works for both sides',
    });
    expect(check(found, 'firm')).toBe('not_found: quite flexible | im sure wed find something');
    expect(check(found, 'figure')).toBe('not_found');
    expect(check(found, 'reason')).toBe('not_found');
    expect(found.change).toEqual({ change: 'add', item: 'figure' });
  });

  const sure =
    '52. thats what the two surveys i read give for planners with five years here, and the nordmark work is three depots not one';

  test('a figure in the first word with a reason: no change', () => {
    const found = feedback({ text: sure });
    expect(found.checks.map(({ status }) => status)).toEqual(Array(4).fill('found'));
    expect(found).toMatchObject({ words: 24, seconds: 10, length: 'within', change: null });
  });

  test('a figure outside what was said before is a contradiction, in thousands or not', () => {
    expect(feedback({ text: sure, earlier: ['48 to 50'] }).contradiction).toMatchObject({
      now: { text: '52', start: 0, end: 2 },
      earlier: '48 to 50',
    });
    expect(feedback({ text: sure, earlier: ['between 50,000 and 54k'] }).contradiction).toBeNull();
  });

  test('what they earn now is not the figure they want', () => {
    const found = feedback({ text: '71 now and 80 for this one because it is a team of five' });
    expect(check(found, 'figure')).toBe('found: 80');
  });

  test('what takes the figure back is quoted', () => {
    const found = feedback({ text: "I'd say 65k, but I could also live with less." });
    expect(check(found, 'firm')).toBe('not_found: but I could also live with less');
    expect(found.change).toMatchObject({ change: 'leave_out' });
  });

  test('a notice of another length than before is a contradiction, a date is not compared', () => {
    const notice = { question: 'How long is your notice?', earlier: ['three months, to Tom'] };
    expect(feedback({ ...notice, text: 'four weeks' }).contradiction?.now.text).toBe('four weeks');
    expect(feedback({ ...notice, text: 'the first of march' }).contradiction).toBeNull();
  });
});

describe('story, self-description and general statement are told apart', () => {
  const when = {
    kind: 'time_when' as const,
    question: 'Tell me about a time you had to deal with an angry customer.',
  };

  test.each([
    ['i am a very calm person i listen and i dont take things personally', 'self'],
    ['It is important to stay calm. You should always listen to the customer.', 'general'],
  ])('%s', (text, form) => {
    const found = feedback({ ...when, text });
    expect(found.form).toBe(form);
    expect(found.change).toEqual({ change: 'tell_one_time', form });
  });

  test("a missing 'I' is named and 'we' is flagged, not judged", () => {
    const found = feedback({
      ...when,
      text: 'in march a customer screamed at our desk and we calmed him down, we gave him a new part and he stayed with us',
    });
    expect(found.form).toBe('story');
    expect(check(found, 'own')).toBe('not_found');
    expect(found.voice).toEqual({ i: 0, we: 4, mostlyWe: true });
    expect(found.change).toMatchObject({ change: 'say_i', quote: { text: 'we calmed him down' } });
  });

  test('a missing result comes before everything else', () => {
    const found = feedback({
      ...when,
      text: 'last winter a guest shouted at me at eleven at night. i listened to him and i rang two other hotels',
    });
    expect(check(found, 'result')).toBe('not_found');
    expect(found.change).toEqual({ change: 'add', item: 'result' });
  });

  test('no number or named proof is named', () => {
    const found = feedback({
      ...when,
      text: 'last winter a guest shouted at me. i found him a room nearby. he came back in spring',
    });
    expect(check(found, 'proof')).toBe('not_found');
    expect(found.change).toEqual({ change: 'add', item: 'proof' });
  });

  test('too long is named', () => {
    const story =
      'Last March 30 guests waited at the Leeds desk. I rang your hotel. They got rooms. ';
    const found = feedback({ ...when, theirs: ['hotel'], text: story.repeat(15) });
    expect(found.length).toBe('long');
    expect(found.change).toMatchObject({ change: 'shorten', most: 210 });
  });

  test('by the timer the seconds decide the length', () => {
    const text = leeds;
    expect(feedback({ ...aboutProject, text, seconds: 61 })).toMatchObject({
      seconds: 61,
      length: 'long',
    });
  });
});

test('words that sound unsure are quoted as typed', () => {
  const found = feedback({ text: 'Maybe 52? I think, sort of, because of the survey.' });
  expect(found.hedges.map(({ text }) => text)).toEqual(['Maybe', 'I think', 'sort of']);
});

test('what the rules find too rarely is asked: the weakness itself and what changed', () => {
  const found = feedback({
    kind: 'weakness',
    question: 'What is your greatest weakness?',
    text: 'I say yes too quickly. In May I had to call two clients. Now I answer the next morning.',
  });
  expect(found.checks.map(({ item, status }) => `${item} ${status}`)).toEqual([
    'named asked',
    'example found',
    'doing found',
    'changed asked',
  ]);
  expect(found.headlineFirst).toBeNull();
});

test('whether somebody is blamed is asked, never judged', () => {
  const found = feedback({
    kind: 'why',
    question: 'Why did you leave your last job?',
    text: 'my boss was a nightmare and he never listened',
  });
  expect(check(found, 'blame')).toBe('asked');
});
