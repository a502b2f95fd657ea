import type { APIModalSubmission } from 'discord-api-types/v10';
import type { Keyv } from 'keyv';
import { z } from 'zod';
import type { Form } from '../../../core/message/message.ts';
import { storableText } from '../../../core/message/visible.ts';
import type { Runtime } from '../../../core/runtime.ts';
import { discordSubject } from '../identity.ts';
import { limits } from '../limits.ts';
import { fieldAt, type ModalPart } from '../render/modal.ts';

type Values = Record<string, string>;
const kept = z.record(z.string(), z.string());
/** How long the first parts of a form wait for the last one, ms. */
const patience = 3_600_000;

/** What a submission comes to. */
export type Filled =
  | { kind: 'whole'; values: Values }
  /** So many fields are filled in; the next part begins with this one. */
  | { kind: 'part'; from: number; all: number }
  /** The first parts are not here any more. */
  | { kind: 'lost' };

/** Forms as modals: five fields at a time, the filled-in ones kept until the last part comes. */
export class Forms {
  readonly #parts: Keyv;
  readonly #look: Runtime['look'];

  constructor(parts: Keyv, look: Runtime['look']) {
    this.#parts = parts;
    this.#look = look;
  }

  /** The form of the open question, if it is this one. Changes nothing. */
  async open(user: string, form: string): Promise<Form | null> {
    const who = { subject: discordSubject(user), platform: 'discord' };
    const found = await this.#look(who, (_context, talk) =>
      talk.dialogue === null ? null : (talk.question().message.form ?? null),
    );
    return found?.id === form ? found : null;
  }

  async submitted(
    user: string,
    { form: id, from }: ModalPart,
    fields: APIModalSubmission['components'],
  ): Promise<Filled> {
    const form = await this.open(user, id);
    // What has passed is told so by the product, whatever is in it.
    if (form === null) return { kind: 'whole', values: {} };
    const key = `${user} ${id}`;
    const before = from === 0 ? {} : kept.safeParse(await this.#parts.get(key)).data;
    if (before === undefined) return { kind: 'lost' };
    const values = { ...before, ...valuesOf(fields, form) };
    const next = from + limits.modalFields;
    if (next < form.fields.length) {
      await this.#parts.set(key, values, patience);
      return { kind: 'part', from: next, all: form.fields.length };
    }
    if (from > 0) await this.#parts.delete(key);
    return { kind: 'whole', values };
  }
}

function valuesOf(fields: APIModalSubmission['components'], form: Form): Values {
  const values: Values = {};
  for (const row of fields) {
    // Each field of ours stands in a label of its own.
    if (!('component' in row)) continue;
    const data = row.component;
    const field = form.fields[fieldAt(data.custom_id)];
    if (field === undefined) continue;
    const value = 'value' in data ? data.value : 'values' in data ? data.values[0] : '';
    values[field.id] = typeof value === 'string' ? storableText(value) : '';
  }
  return values;
}
