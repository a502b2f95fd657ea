import { z } from 'zod';
import { defineFlow } from '../../src/core/flow/define.ts';
import type { Product } from '../../src/core/flow/types.ts';
import { message, text } from '../../src/core/message/message.ts';

const hour = 3_600_000;

/** Asks twice, keeps nothing: enough to see questions, buttons and reminders come and go. */
const ask = defineFlow({
  name: 'ask',
  version: 1,
  start: 'first',
  data: z.object({ first: z.string().optional() }),
  steps: {
    first: {
      to: ['second'],
      ask: () =>
        message('First?', [
          ['yes', 'Yes'],
          ['no', 'No'],
        ]),
      answer: (answer) => ({
        next: 'second',
        set: { first: answer.kind === 'text' ? answer.text : answer.kind },
      }),
    },
    second: {
      to: ['end'],
      ask: ({ data }) => message(`You said ${data.first ?? 'nothing'}. Second?`),
      answer: () => ({ next: 'end', say: [text('Over.')] }),
    },
  },
});

const fill = defineFlow({
  name: 'fill',
  version: 1,
  start: 'form',
  data: z.object({}),
  steps: {
    form: {
      to: ['end'],
      ask: () => message('Please fill in.'),
      form: () => ({
        id: 'form',
        title: 'A form',
        fields: [
          { id: 'date', label: 'Date', kind: 'date', required: true },
          { id: 'why', label: 'Why', kind: 'choice', options: ['A', 'B'], required: false },
        ],
      }),
      answer: (answer) => ({
        next: 'end',
        say: [text(answer.kind === 'form' ? JSON.stringify(answer.values) : answer.kind)],
      }),
    },
  },
});

/** A product small enough to know every answer of. */
export const smallProduct: Product = {
  flows: { ask, fill },
  commands: [
    command('ask', () => ({ flow: 'ask', data: {} })),
    command('fill', () => ({ flow: 'fill', data: {} })),
    command('file', () => ({
      tell: [
        {
          ...message('Here it is.'),
          files: [{ name: '../it.txt', type: 'text/plain', content: 'content' }],
        },
      ],
    })),
  ],
  opening: (said) => ({ tell: [message(`You said ${said}.`)] }),
  reminded: (key, { now }) => ({
    tell: [message(`${key} at ${new Date(now).toISOString().slice(11, 16)}`)],
    effects: key === 'again' ? [{ kind: 'remind', key: 'nudge/once', at: now + hour }] : [],
  }),
  before: () => null,
};

function command(
  name: string,
  start: Product['commands'][number]['start'],
): Product['commands'][number] {
  return { name, words: [], description: name, usage: name, start };
}
