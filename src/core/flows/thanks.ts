import { z } from 'zod';
import { thanksKey } from '../domain/reminder-keys.ts';
import { draftsOf, type ThanksDraft } from '../domain/thanks.ts';
import { defineFlow } from '../flow/define.ts';
import { end, type Context, type Effect, type Step } from '../flow/types.ts';
import { thanks as words } from '../words/en/thanks.ts';
import { employerStep } from './employer.ts';
import { pictureHere } from './here.ts';

const data = z.object({
  processId: z.string().default(''),
  unasked: z.boolean().default(false),
  /** Which of the drafts is shown, from 0. */
  at: z.number().int().default(0),
});
type ThanksData = z.infer<typeof data>;
type ThanksContext = Context<ThanksData>;

function drafts(context: ThanksContext): ThanksDraft[] {
  const picture = pictureHere(context);
  return picture.last === null ? [] : draftsOf(picture, picture.last);
}

/** Seen once, it is not offered again. */
const offeredOnce = (context: ThanksContext): Effect[] => {
  const { last } = pictureHere(context);
  return last === null ? [] : [{ kind: 'cancel', key: thanksKey(last) }];
};

/** Nobody asked: it names nobody before it is opened. */
const ready: Step<ThanksData> = {
  to: ['draft', end],
  loose: true,
  unless: (context) => {
    const all = drafts(context);
    if (all.length > 0) return context.data.unasked ? null : 'draft';
    if (context.data.unasked) return end;
    const { process, last } = pictureHere(context);
    return { next: end, tell: [last === null ? words.none(process) : words.nobody(process, last)] };
  },
  ask: (context) => words.ready(drafts(context).length),
  answer: (answer) =>
    answer.kind === 'choice' && answer.id === 'show'
      ? { next: 'draft' }
      : { next: end, say: [words.notNow] },
};

const draft: Step<ThanksData> = {
  to: ['draft', end],
  loose: true,
  unless: (context) => (drafts(context)[context.data.at] === undefined ? end : null),
  ask: (context) => {
    const all = drafts(context);
    const shown = all[context.data.at];
    if (shown === undefined) return words.ready(all.length);
    return words.draft(shown, context.data.at + 1, all.length, context.zone);
  },
  answer: (answer, context) => {
    const shown = drafts(context)[context.data.at];
    const id = answer.kind === 'choice' ? answer.id : '';
    const effects = offeredOnce(context);
    if (id === 'next') return { next: 'draft', set: { at: context.data.at + 1 }, effects };
    if (id === 'why' && shown !== undefined)
      return { stay: true, say: words.trace(shown, context.zone) };
    return { next: end, say: [words.good], effects: offeredOnce(context) };
  },
};

/** A thank-you note for each interviewer of the last round, made of stored lines only (G16). */
export const thanks = defineFlow<ThanksData>({
  name: 'thanks',
  passing: true,
  version: 1,
  start: 'employer',
  data,
  steps: {
    employer: employerStep<ThanksData>('ready', (processId) => ({ processId })),
    ready,
    draft,
  },
});
