import { z } from 'zod';
import { defineFlow } from '../flow/define.ts';
import { end, type Answer, type Outcome, type Step } from '../flow/types.ts';
import { lookAround, welcome as firstScreen, welcomeAgain } from '../words/en/welcome.ts';
import { helpText } from '../words/en/help.ts';

const data = z.object({ known: z.boolean().default(false) });
type WelcomeData = z.infer<typeof data>;

function chosen(answer: Answer): Outcome<WelcomeData> {
  const id = answer.kind === 'choice' ? answer.id : '';
  if (id === 'had') return { next: end, run: { flow: 'debrief', data: {} } };
  if (id === 'coming') return { next: end, run: { flow: 'coming', data: {} } };
  if (id === 'look') return { next: 'look' };
  if (id === 'help') return { next: end, tell: [helpText()] };
  return { next: end };
}

const where: Step<WelcomeData> = {
  to: ['look', end],
  loose: true,
  ask: ({ data: { known }, platform }) => (known ? welcomeAgain() : firstScreen(platform)),
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
  version: 1,
  start: 'where',
  data,
  steps: { where, look },
});
