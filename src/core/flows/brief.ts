import { z } from 'zod';
import { briefOf, isToday } from '../domain/brief.ts';
import { kinds } from '../domain/records.ts';
import { withoutEnd } from '../flow/choices.ts';
import { defineFlow } from '../flow/define.ts';
import { write } from '../flow/record.ts';
import { end, type Context, type Outcome, type Step } from '../flow/types.ts';
import { brief as words } from '../words/en/brief.ts';
import { rounds as roundWords } from '../words/en/rounds.ts';
import { obstacleInside } from '../words/en/way.ts';
import { employerStep } from './employer.ts';
import { whyMessage } from './obstacles/list.ts';
import { pictureHere } from './here.ts';

const data = z.object({
  processId: z.string().default(''),
  /** Nobody asked for it: it names nothing before it is opened. */
  unasked: z.boolean().default(false),
  /** The first half of an if-then line. */
  when: z.string().default(''),
});
type BriefData = z.infer<typeof data>;
type BriefFlow = Context<BriefData>;

const longestHalf = 160;

const content = (context: BriefFlow) => briefOf(pictureHere(context));

/** Sent the evening before: with names only where they are switched on. */
const ready: Step<BriefData> = {
  to: ['page', end],
  unless: ({ data: { unasked }, person }) => (unasked && !person.settings.names ? null : 'page'),
  ask: (context) => {
    const { next } = content(context);
    return next === null
      ? { parts: [words.tomorrow], choices: [] }
      : words.ready(next, context.zone);
  },
  answer: (answer) => {
    if (answer.kind === 'choice' && answer.id === 'show') return { next: 'page' };
    return { next: end, say: [words.notNow] };
  },
  loose: true,
};

/** On the day itself: three things. */
const door: Step<BriefData> = {
  to: ['page', end],
  loose: true,
  unless: (context) =>
    context.data.unasked || !isToday(content(context).next, context.now, context.zone)
      ? 'ready'
      : null,
  ask: (context) => words.door(content(context)),
  answer: (answer) =>
    answer.kind === 'choice' && answer.id === 'page' ? { next: 'page' } : { next: end },
};

const page: Step<BriefData> = {
  to: ['when', 'page', end],
  loose: true,
  ask: (context) => {
    const asked = words.page(content(context), context.data.unasked ? [words.tomorrow] : []);
    return context.data.unasked ? { ...asked, cover: words.cover } : asked;
  },
  answer: (answer, context): Outcome<BriefData> => {
    const id = answer.kind === 'choice' ? answer.id : '';
    if (id === 'ifthen') return { next: 'when' };
    if (id === 'wrong') return { stay: true, say: [words.wrong] };
    if (id === 'why') return { stay: true, say: whyMessage(pictureHere(context), null).parts };
    if (id !== 'notes') return { next: end };
    const picture = pictureHere(context);
    if (picture.last === null) return { next: end };
    const turns = context.records.list(kinds.turn, picture.process.id, picture.last.id);
    return { stay: true, say: roundWords.notes(picture.process, picture.last, turns).parts };
  },
};

const when: Step<BriefData> = {
  to: ['then', 'page'],
  ask: (context) => {
    const [top] = content(context).obstacles;
    return words.when(top === undefined ? null : obstacleInside(top.obstacle));
  },
  answer: (answer) => {
    if (answer.kind !== 'text') return { next: 'page' };
    const said = half(answer.text, /^[.…\s]*(?:if\s+)?(?:they\s+)?/iu);
    if (said.length > longestHalf) return { again: [words.tooLong] };
    return { next: 'then', set: { when: said } };
  },
};

const then: Step<BriefData> = {
  to: ['page'],
  ask: ({ data: { when: first } }) => words.then(first),
  answer: (answer, context) => {
    if (answer.kind !== 'text') return { next: 'page' };
    const said = half(answer.text, /^[.…\s]*(?:then\s+)?/iu);
    if (said.length > longestHalf) return { again: [words.tooLong] };
    const { process, next, last } = pictureHere(context);
    const roundId = (next ?? last)?.id;
    if (roundId === undefined) return { next: 'page' };
    const plan = {
      id: context.id(),
      processId: process.id,
      roundId,
      kind: 'if_then' as const,
      text: words.ifThenLine(context.data.when, said),
      cause: null,
      evidence: null,
      state: 'open' as const,
    };
    return { next: 'page', record: [write(kinds.plan, plan)], say: [words.ifThenKept] };
  },
};

const half = (said: string, lead: RegExp) => withoutEnd(said.trim().replace(lead, ''), '. ');

/** The one screen before a round: on the day three things first, then the page; if-then lines. */
export const brief = defineFlow<BriefData>({
  name: 'brief',
  passing: true,
  version: 1,
  start: 'employer',
  data,
  steps: {
    employer: employerStep<BriefData>('door', (processId) => ({ processId })),
    door: { ...door, to: ['ready', 'page', end] },
    ready,
    page,
    when,
    then,
  },
});
