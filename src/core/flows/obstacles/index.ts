import { patternsHere } from '../../domain/patterns.ts';
import { pictureOf } from '../../domain/picture.ts';
import { defineFlow } from '../../flow/define.ts';
import type { Context, Data, Start, Told } from '../../flow/types.ts';
import { message } from '../../message/message.ts';
import { obstacleWords } from '../../words/en/obstacles.ts';
import { employerStep, startWithEmployer } from '../employer.ts';
import { answerSteps } from './answer.ts';
import { readListEdit } from './edits.ts';
import { edited, listSteps, whyMessage } from './list.ts';
import { oneSteps } from './one.ts';
import { itemsOf, obstaclesData, type ObstaclesData } from './place.ts';

/**
 * What stands between the candidate and the offer (docs/behaviour.md, Obstacles): the list in its
 * order, one of them opened, its answer from three prompts, and over to what they can show.
 */
export const obstacles = defineFlow<ObstaclesData>({
  name: 'obstacles',
  version: 1,
  start: 'employer',
  data: obstaclesData,
  steps: {
    employer: employerStep<ObstaclesData>('list', (processId) => ({ processId })),
    ...listSteps,
    ...oneSteps,
    ...answerSteps,
  },
});

/** `obstacles`, `obstacles Halden`, `obstacles why`, `obstacles why 2`. */
export function startObstacles(rest: string, context: Context<Data>): Start | Told {
  const why = /^why(?: (\d{1,2}))?$/iu.exec(rest.trim());
  if (why === null) return startWithEmployer('obstacles', rest.trim(), context);
  return startWhy(why[1] ?? '', context);
}

const changes = new Set(['rename', 'merge', 'dismiss', 'everyone']);

/** 'rename 1 to …' with the list not open: it opens changed; null: no change of a line. */
export function startChanged(said: string, context: Context<Data>): Start | null {
  const edit = readListEdit(said, null);
  if (edit === null || !changes.has(edit.kind)) return null;
  const started = startWithEmployer('obstacles', '', context);
  if ('tell' in started) return null;
  const data = obstaclesData.parse(started.data);
  if (data.processId === '') return started;
  const outcome = edited(edit, { ...context, data });
  if ('again' in outcome) return { ...started, say: outcome.again };
  if (!('next' in outcome)) return started;
  const { record = [], say = [], set = {} } = outcome;
  return { ...started, data: { ...data, ...set }, record, say };
}

/** `why`, `why 2`: the order, or one of them, with counts, rounds, people and lines. */
export function startWhy(rest: string, context: Context<Data>): Start | Told {
  const started = startWithEmployer('obstacles', '', context);
  if ('tell' in started) return started;
  const processId = started.data.processId;
  const picture = typeof processId === 'string' ? pictureOf(processId, context) : null;
  if (picture === null) return started;
  const line = /^\d{1,2}$/u.test(rest.trim()) ? Number(rest.trim()) : null;
  if (line !== null && itemsOf(picture)[line - 1] === undefined && picture.ranked.length > 0)
    return { tell: [message([obstacleWords.noSuchLine(line)])] };
  return { tell: [whyMessage(picture, line, patternsHere(context))] };
}
