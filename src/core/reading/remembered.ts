/** How to forget what each keeps; there are few, made with the modules that own them. */
const forgetting: (() => void)[] = [];

/**
 * What was worked out for a text is kept for when the text comes again. The number kept is bounded, so
 * that hostile text does not grow memory: what was not asked for lately goes first.
 */
export class Kept<Result> {
  readonly #most: number;
  readonly #longest: number;
  #young = new Map<string, Result>();
  #old = new Map<string, Result>();

  /** Between `most` and twice as many are kept, of texts up to `longest` characters. */
  constructor(most: number, longest: number) {
    this.#most = most;
    this.#longest = longest;
    forgetting.push(() => this.#clear());
  }

  get(text: string): Result | undefined {
    const known = this.#young.get(text);
    if (known !== undefined) return known;
    const older = this.#old.get(text);
    if (older !== undefined) this.set(text, older);
    return older;
  }

  set(text: string, result: Result): void {
    if (text.length > this.#longest) return;
    if (this.#young.size >= this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(text, result);
  }

  #clear(): void {
    this.#young.clear();
    this.#old.clear();
  }
}

/** As many words as most people ever use, none of them a page long. */
export const keptWords = <Result>() => new Kept<Result>(10_000, 30);

/** The same pure function, with its last results kept: one clause is looked at several times. */
export function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const kept = new Kept<Result>(1024, 400);
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    kept.set(text, made);
    return made;
  };
}

/** Somebody was erased: nothing of any text that was read stays in memory. */
export function forgetTexts(): void {
  for (const forget of forgetting) forget();
}
