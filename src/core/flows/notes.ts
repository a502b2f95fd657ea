import { write } from '../flow/record.ts';
import type { Context, Data, Told } from '../flow/types.ts';
import { notes as words } from '../words/en/settings.ts';
import { runningProcess } from '../domain/processes.ts';
import { kinds } from '../domain/records.ts';

/** `note …`: one line, filed with the running employer, or without one. */
export function keepNote(rest: string, context: Context<Data>): Told {
  const said = rest.trim();
  if (said === '') return { tell: [words.how] };
  const process = runningProcess(context.records.list(kinds.process));
  const note = {
    id: context.id(),
    processId: process?.id ?? null,
    at: context.now,
    text: said,
    delivery: context.delivery,
  };
  const touched =
    process === null ? [] : [write(kinds.process, { ...process, touched: context.now })];
  return {
    tell: [words.kept(process?.employer ?? null)],
    record: [write(kinds.note, note), ...touched],
  };
}
