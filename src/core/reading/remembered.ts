/**
 * The same pure function, with its last results kept: one clause is looked at several times. The
 * number kept is bounded, so that hostile text does not grow memory.
 */
export function remembered<Result>(
  make: (text: string) => Result,
  most = 512,
): (text: string) => Result {
  const kept = new Map<string, Result>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (kept.size >= most) kept.clear();
    if (text.length <= 400) kept.set(text, made);
    return made;
  };
}
