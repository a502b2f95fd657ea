/** What stands for a star in the name of a feature. */
export interface Value {
  readonly text: string;
  /** Its number, where some weight is kept under a name with it; -1: not that is known. */
  symbol: number;
  /** How many values had a number when this one was asked for its own. */
  asOf: number;
}

/** Values that stand in names of weights, which are many but no more than were learned. */
const symbols = new Map<string, number>();

export const newValue = (text: string): Value => ({ text, symbol: -1, asOf: -1 });

/** -1: no name that was taken apart so far has it. */
export function symbolOf(value: Value): number {
  if (value.symbol < 0 && value.asOf !== symbols.size) {
    value.symbol = symbols.get(value.text) ?? -1;
    value.asOf = symbols.size;
  }
  return value.symbol;
}

/** Gives a value of a learned name its number. */
export function numbered(text: string): number {
  const known = symbols.get(text);
  if (known !== undefined) return known;
  symbols.set(text, symbols.size);
  return symbols.size - 1;
}

const named = new Map<string, Value>();

/** For names of our own, which are few: never for what somebody wrote. */
export function valueOf(name: string): Value {
  const known = named.get(name);
  if (known !== undefined) return known;
  const made = newValue(name);
  named.set(name, made);
  return made;
}

export const nothing = valueOf('');
const yes = valueOf('true');
const no = valueOf('false');

export const truth = (holds: boolean): Value => (holds ? yes : no);

const bins = Array.from({ length: 10 }, (_, at) => valueOf(String(at)));

/** In which of the steps a number falls. */
export function bin(value: number, ...steps: number[]): Value {
  let passed = 0;
  for (const step of steps) if (value >= step) passed++;
  return bins[passed] ?? nothing;
}
