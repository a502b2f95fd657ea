import { z } from 'zod';
import type { Kind } from '../../../src/core/domain/records.ts';
import { defineFlow } from '../../../src/core/flow/define.ts';
import { write } from '../../../src/core/flow/record.ts';
import type { Command, Flow, Product } from '../../../src/core/flow/types.ts';
import { later, parked } from '../../../src/core/flows/later.ts';
import { heading, message, text } from '../../../src/core/message/message.ts';
import { World, type WorldOptions } from '../../support/world.ts';

const toy = z.object({ id: z.string(), value: z.string() });
/** A record that flows made for tests keep. */
export const toyKind: Kind<z.infer<typeof toy>> = {
  name: 'toy',
  version: 1,
  schema: toy,
  path: ({ id }) => [id],
};
const keep = (id: string, value: string) => write(toyKind, { id, value });

/** Two questions, each answer kept as a record; the second may be skipped. */
const trip = defineFlow({
  name: 'trip',
  version: 1,
  start: 'where',
  data: z.object({ where: z.string().default('') }),
  title: ({ data }) => (data.where === '' ? null : `The trip to ${data.where}`),
  steps: {
    where: {
      to: ['how'],
      ask: ({ data }) =>
        message(data.where === '' ? 'Where to?' : `Where to instead of ${data.where}?`, [
          ['sea', 'The sea'],
          ['hills', 'The hills'],
        ]),
      answer: (answer) => {
        if (answer.kind !== 'choice' && answer.kind !== 'text') {
          return { again: [text('A place, please.')] };
        }
        const where = answer.kind === 'choice' ? answer.id : answer.text;
        return { next: 'how', set: { where }, record: [keep('where', where)] };
      },
    },
    how: {
      to: ['when', 'end'],
      ask: ({ data }) => message(`How do you get to ${data.where}?`, [['train', 'By train']]),
      answer: (answer) => {
        if (answer.kind === 'skip') return { next: 'when', record: [keep('how', 'skipped')] };
        const how =
          answer.kind === 'choice' ? answer.id : answer.kind === 'text' ? answer.text : '';
        if (how === 'hmm') return { again: [text('Not that.')] };
        return { next: 'when', record: [keep('how', how)] };
      },
    },
    when: {
      to: ['end'],
      ask: () => message('When?'),
      answer: () => ({ next: 'end', say: [text('Booked.')] }),
    },
  },
});

/** Free telling: numbers and everything else are text. */
const talk = defineFlow({
  name: 'talk',
  version: 1,
  start: 'tell',
  data: z.object({ heard: z.number().default(0) }),
  steps: {
    tell: {
      to: ['end'],
      free: true,
      ask: () => message('Tell me.', [['done', 'Done']]),
      answer: (answer, { data }) => {
        if (answer.kind === 'choice') return { next: 'end', say: [text(`${data.heard} heard.`)] };
        if (answer.kind === 'withdraw') return { stay: true, say: [text('Left out.')] };
        const said = answer.kind === 'text' ? answer.text : answer.kind;
        return {
          stay: true,
          set: { heard: data.heard + 1 },
          record: [keep(`line${data.heard}`, said)],
        };
      },
    },
  },
});

/** Numbers are typed for lines shown, not for the buttons. */
const lines = defineFlow({
  name: 'lines',
  version: 1,
  start: 'pick',
  data: z.object({}),
  steps: {
    pick: {
      to: ['end'],
      typedNumbers: true,
      ask: () => message([heading('Lines'), text('Which line?')], [['none', 'None of them']]),
      answer: (answer) => ({
        next: 'end',
        say: [text(answer.kind === 'text' ? `Line ${answer.text}.` : 'None, then.')],
      }),
    },
  },
});

const sheet = defineFlow({
  name: 'sheet',
  version: 1,
  start: 'before',
  data: z.object({}),
  steps: {
    before: {
      to: ['fill'],
      ask: () => message('Ready?', [['yes', 'Yes']]),
      answer: () => ({ next: 'fill' }),
    },
    fill: {
      to: ['end'],
      ask: () => message('Fill it in.'),
      form: () => ({
        id: 'sheet',
        title: 'Sheet',
        fields: [
          { id: 'name', label: 'Name', kind: 'text', required: true },
          {
            id: 'size',
            label: 'Size',
            kind: 'choice',
            options: ['Small', 'Large'],
            required: true,
          },
          { id: 'age', label: 'Age', kind: 'number', required: false },
        ],
      }),
      answer: (answer) =>
        answer.kind === 'form'
          ? { next: 'end', say: [text(`Kept ${JSON.stringify(answer.values)}.`)] }
          : { again: [text('A form is wanted.')] },
    },
  },
});

/** Runs the trip inside itself and goes on after it. */
const outer = defineFlow({
  name: 'outer',
  version: 1,
  start: 'first',
  data: z.object({}),
  steps: {
    first: {
      to: ['last'],
      ask: () => message('Shall we plan?', [['plan', 'Plan']]),
      answer: () => ({ next: 'last', run: { flow: 'trip', data: {} } }),
    },
    last: {
      to: ['end'],
      ask: () => message('Was that all?'),
      answer: () => ({ next: 'end', say: [text('All done.')] }),
    },
  },
});

/** Never inside another conversation; says what is kept when it is stopped. */
const alone = defineFlow({
  name: 'alone',
  version: 1,
  start: 'ask',
  data: z.object({ topic: z.string().default('') }),
  apart: true,
  stopped: () => ({ record: [keep('alone', 'stopped')], say: [text('Stopped in the middle.')] }),
  steps: {
    ask: {
      to: ['more'],
      ask: () => message('What is it about?'),
      answer: (answer) => ({
        next: 'more',
        set: { topic: answer.kind === 'text' ? answer.text : '' },
        record: [keep('alone', 'begun')],
      }),
    },
    more: {
      to: ['end'],
      ask: ({ data }) => message(`What more about ${data.topic}?`),
      answer: () => ({ next: 'end', say: [text('Enough.')] }),
    },
  },
});

/** A closing offer: other words end it. */
const offer = defineFlow({
  name: 'offer',
  version: 1,
  start: 'offer',
  data: z.object({}),
  steps: {
    offer: {
      to: ['end'],
      loose: true,
      ask: () =>
        message('Anything else?', [
          ['good', 'Good'],
          ['done', 'Done'],
        ]),
      answer: () => ({ next: 'end', say: [text('Good.')] }),
    },
  },
});

/** Version 2: `old` became `fresh`, its answer got another name. */
const moved = defineFlow({
  name: 'moved',
  version: 2,
  start: 'fresh',
  data: z.object({ colour: z.string().default('none') }),
  migrate: (frame) => ({
    ...frame,
    step: frame.step === 'old' ? 'fresh' : frame.step,
    data: { colour: frame.data['color'] },
  }),
  steps: {
    fresh: {
      to: ['end'],
      ask: ({ data }) => message(`Your colour is ${data.colour}. Keep it?`, [['yes', 'Yes']]),
      answer: ({ kind }, { data }) => ({ next: 'end', say: [text(`${kind}: ${data.colour}.`)] }),
    },
  },
});

const own: readonly Flow[] = [trip, talk, lines, sheet, outer, alone, offer, moved];
const flows: readonly Flow[] = [...own, later, parked];

/** A product of flows made to show one thing each. */
export const toys: Product = {
  flows: Object.fromEntries(flows.map((flow) => [flow.name, flow])),
  commands: [
    ...own.map((flow): Command => ({
      name: flow.name,
      words: flow.name === 'trip' ? ['plan a trip'] : [],
      rest: flow.name === 'trip' ? (rest) => rest.length < 10 : undefined,
      description: flow.name,
      usage: flow.name,
      start: () => ({ flow: flow.name, data: {} }),
    })),
    {
      name: 'weather',
      words: [],
      description: 'weather',
      usage: 'weather',
      start: () => ({ tell: [message('It rains.')] }),
    },
  ],
  opening: (said) => ({ tell: [message(`You said ${said}.`)] }),
  reminded: (key) => ({ tell: [message(`Reminded of ${key}.`)] }),
  before: () => null,
};

/** A world that talks in toys. */
export const toyWorld = (options: WorldOptions = {}) => new World({ product: toys, ...options });
