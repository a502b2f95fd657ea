import { repair } from '../words/en/repair.ts';
import type { Conversation } from './conversation.ts';
import { fieldAnswer, formAnswer } from './forms.ts';

/** Fills in the form of the open question: submitted as one, or a field at a time. */
export class Filling {
  readonly #talk: Conversation;

  constructor(talk: Conversation) {
    this.#talk = talk;
  }

  /** A window came back; `form`: the question (`dialogue.rev`) it was opened for. */
  submitted(form: string, given: Readonly<Record<string, string>>): void {
    const { standing, asking } = this.#talk;
    const { dialogue } = standing;
    if (dialogue === null || form !== `${dialogue.id}.${dialogue.rev}`) return asking.passed();
    const asked = standing.step().form?.(standing.frameContext());
    if (asked === undefined) return asking.passed();
    const { values, no } = formAnswer(asked.fields, given);
    const [refused] = Object.values(no);
    if (refused !== undefined) return asking.saysNo(refused);
    this.#talk.take({ kind: 'form', values });
  }

  /** What was typed is the answer to the field that is its turn. */
  typed(text: string): void {
    const { standing, asking } = this.#talk;
    const form = standing.step().form?.(standing.frameContext());
    const at = standing.open().form ?? { field: 0, values: {} };
    const field = form?.fields[at.field];
    if (form === undefined || field === undefined) return asking.repeat();
    const taken = fieldAnswer(field, text);
    if ('no' in taken) return asking.saysNo(taken.no);
    this.#next(form.fields.length, { ...at.values, [field.id]: taken.value });
  }

  /** The field is left out if it may be; where no form is open the question is skipped. */
  skipped(): void {
    const { standing, asking } = this.#talk;
    const { form: open } = standing.open();
    const form = standing.step().form?.(standing.frameContext());
    if (open === null || form === undefined) return this.#talk.take({ kind: 'skip' });
    if (form.fields[open.field]?.required) return asking.saysNo([repair.fieldRequired]);
    this.#next(form.fields.length, open.values);
  }

  #next(count: number, values: Record<string, string>): void {
    const { standing, asking } = this.#talk;
    const dialogue = standing.open();
    const field = (dialogue.form?.field ?? 0) + 1;
    if (field >= count) return this.#talk.take({ kind: 'form', values });
    standing.dialogue = { ...dialogue, form: { field, values }, missed: 0 };
    asking.ask();
  }
}
