import { keep } from '../../domain/obstacles.ts';
import { pictureOf, proofsFor } from '../../domain/picture.ts';
import { kinds } from '../../domain/records.ts';
import { defineFlow, passage } from '../../flow/define.ts';
import { write } from '../../flow/record.ts';
import { end, type Start } from '../../flow/types.ts';
import { leftSteps } from './left.ts';
import { deeperData, type DeeperContext, type DeeperData } from './place.ts';
import { toldSteps } from './told.ts';

/** What they could show for what presses most, when there is nothing yet: over to proof. */
function nothingToShow(context: DeeperContext): Start | null {
  const { processId } = context.data;
  const picture = pictureOf(processId, context);
  const [top] = picture?.ranked ?? [];
  if (picture === null || top === undefined || top.usual) return null;
  if (proofsFor(picture, top.key).length > 0) return null;
  const row = keep(top, context.id);
  return {
    flow: 'proof',
    data: { processId, target: { kind: 'obstacle', id: row.id } },
    record: [write(kinds.obstacle, row)],
  };
}

const proof = passage<DeeperData>([end], (context) => {
  const run = nothingToShow(context);
  return run === null ? end : { next: end, run };
});

/**
 * The full path, offered by the summary (G1): what the debrief left open, what was told, and for what
 * presses most something to show. At most twelve questions; proof is a conversation of its own.
 */
export const deeper = defineFlow<DeeperData>({
  name: 'deeper',
  version: 1,
  start: 'outcomes',
  data: deeperData,
  steps: { ...leftSteps, ...toldSteps, proof },
});
