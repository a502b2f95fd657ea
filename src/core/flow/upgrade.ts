import { DialogueError, NewerDialogueError } from './state.ts';
import type { Dialogue, Product } from './types.ts';

/**
 * A conversation's flows brought to this version of the program.
 *
 * @throws NewerDialogueError, DialogueError
 */
export function upgrade(product: Product, dialogue: Dialogue): Dialogue {
  const frames = dialogue.frames.map((frame) => {
    const flow = product.flows[frame.flow];
    if (flow === undefined || frame.version > flow.version)
      throw new NewerDialogueError(frame.flow);
    const current = frame.version < flow.version ? flow.migrate(frame) : frame;
    if (flow.steps[current.step] === undefined) throw new DialogueError(flow.name, current.step);
    return { ...current, version: flow.version };
  });
  return { ...dialogue, frames };
}
