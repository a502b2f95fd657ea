import { pictureOf, type Picture } from '../domain/picture.ts';
import { kinds, type Process } from '../domain/records.ts';
import { notThere } from '../flow/record.ts';
import type { Context } from '../flow/types.ts';

type AtProcess = Context<{ processId: string }>;

/** @throws RecordError when the employer of this conversation is not there any more. */
export function processHere({ records, data: { processId } }: AtProcess): Process {
  const process = records.get(kinds.process, processId);
  if (process === null) throw notThere(`process/${processId}`);
  return process;
}

/**
 * All that is known of the employer of this conversation, and what follows from it.
 *
 * @throws RecordError when it is not there any more.
 */
export function pictureHere(context: AtProcess): Picture {
  const { processId } = context.data;
  const picture = pictureOf(processId, context);
  if (picture === null) throw notThere(`process/${processId}`);
  return picture;
}
