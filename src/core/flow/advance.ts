import { newProfile } from '../domain/records.ts';
import { Intake, type Advanced } from './intake.ts';
import { RecordError } from './record.ts';
import type { Surroundings } from './standing.ts';
import type { Context, Data, Input, Product } from './types.ts';

/**
 * One input, one step: reads the open dialogue from the records, lays the new state over them and
 * returns what to say and do. Pure: no clock, no chance, no I/O; it may throw `NeedsLoading`, then
 * the caller loads and calls again.
 *
 * @throws NewerDialogueError, DialogueError, RecordError; nothing is to be stored then.
 */
export function advance(product: Product, input: Input, around: Surroundings): Advanced {
  let intake: Intake;
  try {
    intake = new Intake(product, around);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    const rescued = rescue(product, input, around, error.key);
    if (rescued === null) throw error;
    return rescued;
  }
  return intake.take(input);
}

/** Without the profile and the open conversation, which stay as they are. */
function rescue(
  product: Product,
  input: Input,
  { records, now, platform, delivery, id }: Surroundings,
  unreadable: string,
): Advanced | null {
  if (input.kind !== 'text' && input.kind !== 'command') return null;
  const said = input.kind === 'text' ? input.text : `${input.name} ${input.text}`;
  const context: Context<Data> = {
    data: {},
    records,
    now,
    person: newProfile(now),
    isNew: false,
    zone: 'UTC',
    platform,
    delivery,
    dialogue: '',
    rev: '0',
    id,
  };
  const told = product.rescue?.(said.trim(), unreadable, context) ?? null;
  if (told === null) return null;
  records.apply(told.record ?? []);
  const spoken = told.tell.map((each) => ({ id: id(), message: each, numbered: false }));
  return { spoken, effects: told.effects ?? [], passed: null };
}
