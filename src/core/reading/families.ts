import lines from './learned/families.json' with { type: 'json' };

let found: ReadonlyMap<string, readonly string[]> | null = null;

/** A line is 'large middle small<TAB>word word …': the numbers of a family and of the larger ones it is in. */
function read(): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, readonly string[]>();
  for (const line of lines) {
    const [path = '', words = ''] = line.split('\t');
    const [large = '', middle = '', small = ''] = path.split(' ');
    const own = [`l${large}`, `m${middle}`, `s${small}`];
    for (const word of words.split(' ')) families.set(word, own);
  }
  return families;
}

const none: readonly string[] = [];

/**
 * The families of words used alike that a word belongs to, the largest first ('confident', 'proud',
 * 'pleased', …); none for a word that nobody met. Unlike classes they are found, not written: see
 * bench/training/families. Lower case, without apostrophes.
 */
export const familiesOf = (word: string): readonly string[] => (found ??= read()).get(word) ?? none;
