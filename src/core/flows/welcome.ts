import { z } from 'zod';
import { defineFlow } from '../flow/define.ts';
import { kinds } from '../domain/records.ts';
import { remove } from '../flow/record.ts';
import { end, type Answer, type Context, type Outcome, type Step } from '../flow/types.ts';
import { lookAround, welcome as firstScreen, welcomeAgain } from '../words/en/welcome.ts';
import { catalogue } from './commands.ts';
import { helpText } from '../words/en/help.ts';

const data = z.object({
  known: z.boolean().default(false),
  /** What they wrote is kept aside: it may be the beginning of a telling. */
  aside: z.boolean().default(false),
  /** They only said hello. */
  greeted: z.boolean().default(false),
});
type WelcomeData = z.infer<typeof data>;

function chosen(answer: Answer, context: Context<WelcomeData>): Outcome<WelcomeData> {
  const id = answer.kind === 'choice' ? answer.id : '';
  if (id === 'had') {
    return { next: end, run: { flow: 'debrief', data: { more: context.data.aside } } };
  }
  const kept = context.records.get(kinds.turn, 'none', 'none', '00001');
  const record = kept === null ? [] : [remove(kinds.turn, kept)];
  if (id === 'coming') return { next: end, record, run: { flow: 'coming', data: {} } };
  if (id === 'look') return { next: 'look' };
  if (id === 'help') return { next: end, record, tell: [helpText(catalogue)] };
  return { next: end, record };
}

const where: Step<WelcomeData> = {
  to: ['look', end],
  loose: true,
  ask: ({ data: { known, aside, greeted }, platform }) =>
    known ? welcomeAgain(aside, greeted) : firstScreen(platform),
  answer: chosen,
};

const look: Step<WelcomeData> = {
  to: [end],
  loose: true,
  ask: () => lookAround(),
  answer: chosen,
};

/** One screen for whoever writes something else than an interview. */
export const welcome = defineFlow({
  name: 'welcome',
  passing: true,
  version: 1,
  start: 'where',
  data,
  steps: { where, look },
});
