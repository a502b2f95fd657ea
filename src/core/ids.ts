const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * A source of ids that depends only on the seed, so that a step run again after a conflict makes
 * the same ids. Ten characters of 5 bits; unique enough inside one person's records.
 */
export function idsFrom(seed: string): () => string {
  let state = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let index = 0; index < seed.length; index++) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
    second = Math.imul(second ^ seed.charCodeAt(index), 0x85ebca6b) ^ (second >>> 13);
  }
  const next = () => {
    // xorshift on two 32-bit words (Marsaglia)
    const t = state ^ (state << 11);
    state = second;
    second = second ^ (second >>> 19) ^ (t ^ (t >>> 8));
    return second >>> 0;
  };
  return () => {
    let id = '';
    for (let count = 0; count < 10; count++) id += alphabet.charAt(next() & 31);
    return id;
  };
}
