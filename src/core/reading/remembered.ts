/** How to forget each thing that is kept of texts. */
const forgetting: (() => void)[] = [];

/**
 * The same pure function, with its last results kept: one clause is looked at several times. The
 * number kept is bounded, so that hostile text does not grow memory.
 */
export function remembered<Result>(
  make: (text: string) => Result,
  most = 64,
): (text: string) => Result {
  const kept = new Map<string, Result>();
  forgetWith(() => kept.clear());
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (kept.size >= most) kept.clear();
    if (text.length <= 400) kept.set(text, made);
    return made;
  };
}

/** To be told by whoever keeps anything of a text that was read; `forget` is called for each. */
export function forgetWith(forget: () => void): void {
  forgetting.push(forget);
}

/** Somebody was erased: nothing of any text that was read stays in memory. */
export function forgetTexts(): void {
  for (const forget of forgetting) forget();
}
