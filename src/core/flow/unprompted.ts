import { outsideQuiet } from '../domain/moments.ts';
import { isPutOff, isReminderKey } from '../domain/reminder-keys.ts';
import { repair } from '../words/en/repair.ts';
import type { Conversation } from './conversation.ts';
import type { Spoken } from './speech.ts';
import type { Standing } from './standing.ts';
import { parkedKind } from './state.ts';
import type { Effect } from './types.ts';

/** ms after which a reminder is late: the program was down when its time came. */
const late = 3_600_000;

/** What happens without anybody saying something: time came, the program started, a message was deleted. */
export class Unprompted {
  readonly #talk: Conversation;
  readonly #at: Standing;

  constructor(talk: Conversation) {
    this.#talk = talk;
    this.#at = talk.standing;
  }

  /** The time of a reminder has come. */
  reminder(key: string): void {
    const morning = this.#morningFor(key);
    if (morning !== null) return this.#talk.course.keep({ effects: [morning] });
    const dialogue = this.#at.dialogue;
    const [kind = '', id = '', rev, name] = key.split('/');
    if (isPutOff(kind)) return this.#comesBack(id);
    if (kind === 'step') {
      if (dialogue === null || id !== dialogue.id || rev !== String(dialogue.rev)) return;
      return this.#talk.take({ kind: 'reminder', name: name ?? '' });
    }
    if (this.#at.person === null || this.#at.person.silent) return;
    const due = this.#at.product.reminded(key, this.#at.context({}));
    if (due === null) return;
    this.#talk.course.begin(due);
  }

  /** What comes late comes at no hour that was meant: at night it waits for the morning (G17). */
  #morningFor(key: string): Effect | null {
    const { now, records } = this.#at.around;
    const at = outsideQuiet(now, this.#at.context({}).zone);
    if (at === now || !isReminderKey(key)) return null;
    const meant = records.reminders().find((each) => each.key === key)?.at ?? now;
    return now - meant < late ? null : { kind: 'remind', key, at };
  }

  /** A conversation that was put off. */
  #comesBack(id: string): void {
    if (this.#at.person?.silent) return;
    if (this.#at.dialogue?.id === id) {
      if (!this.#at.dialogue.asleep) return;
      this.#talk.speech.say(repair.hereAgain);
      return this.#talk.asking.repeat();
    }
    const parked = this.#at.around.records.get(parkedKind, id);
    if (parked !== null) this.#talk.course.begin({ flow: 'parked', data: { parked: id } });
  }

  /** The program was started on a platform that repeats the open question. */
  started(): void {
    if (this.#at.dialogue !== null) this.#talk.asking.sayOpen();
  }

  /** A message was deleted: without a word what was kept of it goes, and a question about it. */
  deleted(delivery: string): void {
    this.#at.write(this.#at.product.deleted?.(delivery, this.#at.context({})) ?? []);
    this.#at.reload();
    while (this.#at.dialogue !== null && this.#talk.asking.isVoid()) this.#at.drop();
  }

  /** Nobody asked for it now: a lock screen shows a line that names nobody, whatever it is about (G17). */
  covered(spoken: Spoken): Spoken {
    const { message: said } = spoken;
    if (said.cover !== undefined || this.#at.person?.settings.names === true) return spoken;
    return { ...spoken, message: { ...said, cover: repair.cover } };
  }
}
