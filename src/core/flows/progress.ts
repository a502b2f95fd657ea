import { z } from 'zod';
import { progressOf } from '../domain/progress.ts';
import { defineFlow } from '../flow/define.ts';
import { end, type Context, type Data, type Start, type Step, type Told } from '../flow/types.ts';
import type { Message } from '../message/message.ts';
import { progress as words } from '../words/en/progress.ts';
import { practiceProgress } from './drill/progress.ts';
import { employerStep, startWithEmployer } from './employer.ts';
import { pictureHere } from './here.ts';

const data = z.object({ processId: z.string().default('') });
type ProgressData = z.infer<typeof data>;

const content = (context: Context<ProgressData>) => progressOf(pictureHere(context));

const page: Step<ProgressData> = {
  to: [end],
  loose: true,
  unless: (context) =>
    content(context).picture.rounds.every((round) => round.state !== 'done')
      ? { next: end, tell: [words.page(content(context)), ...practised(context)] }
      : null,
  ask: (context) =>
    words.page(
      content(context),
      practised(context).flatMap(({ parts }) => parts),
    ),
  answer: (answer, context) =>
    answer.kind === 'choice' && answer.id === 'why'
      ? { stay: true, say: words.why(content(context)) }
      : { next: end },
};

/** What practice shows, when there was some. */
function practised(context: Context<unknown>): Message[] {
  const said = practiceProgress(context);
  return said === null ? [] : [said];
}

/** `progress`: of one employer, and of practice; before there is an employer, of practice alone. */
export function startProgress(name: string, context: Context<Data>): Start | Told {
  const start = startWithEmployer('progress', name, context);
  const said = name === '' && 'tell' in start ? practised(context) : [];
  return said.length > 0 ? { tell: said } : start;
}

/** Counts and states with one employer, the first round beside the latest (G23). */
export const progress = defineFlow<ProgressData>({
  name: 'progress',
  passing: true,
  version: 1,
  start: 'employer',
  data,
  steps: { employer: employerStep<ProgressData>('page', (processId) => ({ processId })), page },
});
