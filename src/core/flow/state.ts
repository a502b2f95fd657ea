import { z } from 'zod';
import type { Kind } from '../domain/kind.ts';
import { dialogueSchema, type Dialogue } from './types.ts';

/** The open conversation, at most one a person. */
export const dialogueKind: Kind<Dialogue> = {
  name: 'dialogue',
  version: 1,
  schema: dialogueSchema,
  path: () => [],
};

/** Conversations put aside for another one. */
export const parkedKind: Kind<Dialogue> = {
  name: 'parked',
  version: 1,
  schema: dialogueSchema,
  path: (dialogue) => [dialogue.id],
};

const draft = z.object({
  dialogue: z.string(),
  number: z.number().int(),
  step: z.string(),
  data: z.record(z.string(), z.unknown()),
  /** The records as they were before the answer, and after it where there was one before. */
  undo: z.array(
    z.object({
      key: z.string(),
      value: z.string().nullable(),
      after: z.string().nullable().default(null),
    }),
  ),
});
/** What `back` needs to take one answer back: kept until the conversation ends. */
export type Draft = z.infer<typeof draft>;

export const draftKind: Kind<Draft> = {
  name: 'draft',
  version: 1,
  schema: draft,
  path: (value) => [value.dialogue, String(value.number).padStart(4, '0')],
};

/** What the engine itself keeps of a person, beside the records of the domain. */
export const engineKinds = { dialogue: dialogueKind, parked: parkedKind, draft: draftKind };

/** How many answers of the conversation can be taken back: the number of its next draft. */
export const answersOf = (dialogue: Dialogue): number =>
  dialogue.frames.reduce((sum, frame) => sum + frame.answered, 0);

/** The dialogue was left by a newer version of the program: untouched, its input not acknowledged. */
export class NewerDialogueError extends Error {
  readonly code = 'dialogue_newer';
  constructor(flow: string) {
    super(
      `this conversation (${flow}) was left by a newer version of Next Round; ` +
        'start that version again, nothing was changed',
    );
    this.name = 'NewerDialogueError';
  }
}

/** A stored dialogue stands at a step that its flow does not have: a migration is missing. */
export class DialogueError extends Error {
  readonly code = 'dialogue_broken';
  constructor(flow: string, step: string) {
    super(
      `the stored conversation stands at ${flow}/${step}, which does not exist; nothing was changed`,
    );
    this.name = 'DialogueError';
  }
}
