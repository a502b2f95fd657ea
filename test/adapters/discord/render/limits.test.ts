import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible } from '../../../../src/core/message/visible.ts';
import { plainText } from '../../../../src/core/message/plain.ts';
import type { FieldKind, Form, Part } from '../../../../src/core/message/message.ts';
import type { Outgoing } from '../../../../src/core/ports.ts';
import { limits } from '../../../../src/adapters/discord/limits.ts';
import {
  render,
  renderPlain,
  type Piece,
} from '../../../../src/adapters/discord/render/message.ts';
import { modal } from '../../../../src/adapters/discord/render/modal.ts';
import { problemsOf } from '../../../support/discord/check/check.ts';
import { withoutMarkdown } from '../../../support/discord/person/markdown.ts';
import { standingAt, storedDialogues } from '../../../fixtures/dialogues/stored.ts';
import { hostile } from './hostile.ts';

/** Every question of every flow, as it stands open somewhere. */
async function everyQuestion(): Promise<[name: string, message: Outgoing][]> {
  const questions: [string, Outgoing][] = [];
  for (const [name, stored] of storedDialogues()) {
    const { world, ana } = await standingAt(stored);
    await world.wake();
    for (const { message } of ana.heard) questions.push([name, message]);
  }
  return questions;
}

const questions = await everyQuestion();

function problems(pieces: readonly Piece[]) {
  return pieces.flatMap(({ files = [], ...body }) => problemsOf('post', body, { files }));
}

test('every question there is fits into one message of Discord', () => {
  expect(new Set(questions.map(([name]) => name)).size).toBe(storedDialogues().size);
  for (const [name, message] of questions) {
    expect({ name, problems: problems(render(message)) }).toEqual({ name, problems: [] });
    expect({ name, pieces: render(message).length }).toEqual({ name, pieces: 1 });
  }
});

/** The message with other words everywhere that words can stand. */
function withWords(message: Outgoing, words: () => string): Outgoing {
  const part = (each: Part): Part => {
    switch (each.kind) {
      case 'text':
      case 'heading':
        return { ...each, text: words() };
      case 'lines':
        return { ...each, lines: each.lines.map(words) };
      case 'facts':
        return { ...each, facts: each.facts.map(() => ({ label: words(), text: words() })) };
      default:
        return each satisfies never;
    }
  };
  const form = ({ id, fields }: Form): Form => ({
    id,
    title: words(),
    fields: fields.map((field) => ({
      ...field,
      label: words(),
      ...(field.options === undefined ? {} : { options: field.options.map(words) }),
    })),
  });
  return {
    ...message,
    parts: message.parts.map(part),
    choices: message.choices.map((each) => ({ ...each, label: words() })),
    ...(message.form === undefined ? {} : { form: form(message.form) }),
    ...(message.cover === undefined ? {} : { cover: words() }),
  };
}

const anyQuestion = fc.constantFrom(...questions.map(([, message]) => message));
const anyMessage: fc.Arbitrary<Outgoing> = fc
  .tuple(
    anyQuestion,
    fc.array(hostile, { minLength: 30, maxLength: 30 }),
    fc.boolean(),
    fc.boolean(),
    fc.integer({ min: 0, max: 130 }),
  )
  .map(([message, words, covered, facts, choices]) => {
    let next = 0;
    const more: Outgoing = {
      ...message,
      ...(covered ? { cover: 'cover' } : {}),
      ...(facts
        ? { parts: [...message.parts, { kind: 'facts', facts: [{ label: 'a', text: 'b' }] }] }
        : {}),
      choices:
        choices < 100
          ? message.choices
          : Array.from({ length: choices }, (_, index) => ({ id: `aaa.1.c${index}`, label: '' })),
    };
    return withWords(more, () => words[next++ % words.length] ?? '');
  });

test('whatever people call things, every message stays within every limit', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      expect(problems(render(message))).toEqual([]);
      expect(problems(renderPlain(message))).toEqual([]);
    }),
    { seed: 20260310, numRuns: 400 },
  );
});

test('nothing of what they wrote is lost or becomes markup, however long and strange', () => {
  const letters = (text: string) => text.replace(/\s+/gu, '');
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), (words) => {
      const message: Outgoing = {
        parts: words.map((text) => ({ kind: 'text', text })),
        choices: [],
        numbered: false,
      };
      const shown = render(message)
        .map(({ content = '' }) => withoutMarkdown(content))
        .join('');
      const meant = letters(visible(plainText(message)));
      expect(letters(shown)).toBe(meant === '' ? '…' : meant);
    }),
    { seed: 20260310, numRuns: 400 },
  );
});

test('a long text is parted between its paragraphs', () => {
  const paragraph = (letter: string) => letter.repeat(900);
  const text = ['a', 'b', 'c', 'd'].map(paragraph).join('\n\n');
  const pieces = render({ parts: [{ kind: 'text', text }], choices: [], numbered: false });
  expect(pieces.map(({ content }) => content)).toEqual([
    `${paragraph('a')}\n\n${paragraph('b')}`,
    `${paragraph('c')}\n\n${paragraph('d')}`,
  ]);
});

test('every form fits into modals, whatever its fields are called', () => {
  const kinds = fc.constantFrom<FieldKind>('text', 'choice', 'date', 'time', 'number');
  const field = fc.record({
    id: fc.string({ minLength: 1, maxLength: 200 }),
    label: hostile,
    kind: kinds,
    options: fc.array(hostile, { maxLength: 40 }),
    required: fc.boolean(),
  });
  const form = fc.record({
    id: fc.constant('aaaaaaaaaa.12'),
    title: hostile,
    fields: fc.array(field, { minLength: 1, maxLength: 13 }),
  });
  fc.assert(
    fc.property(form, (each) => {
      for (let from = 0; from < each.fields.length; from += limits.modalFields) {
        const body = { type: 9, data: modal(each, from) };
        expect(problemsOf('callback', body)).toEqual([]);
      }
    }),
    { seed: 20260310, numRuns: 200 },
  );
});
