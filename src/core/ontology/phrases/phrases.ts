/**
 * How candidates name a concern afterwards, by concern id: `says` whole wordings, `words` single words
 * and scraps that point to it. Parted by semicolons; line breaks mean nothing. They only suggest: what
 * links by itself are the `names` of a concern.
 */
export type Phrases = Readonly<Record<string, { says: string; words: string }>>;

/** The wordings of a list, lower case, without the spaces around them. */
export const wordings = (list: string): string[] =>
  list
    .split(';')
    .map((each) => each.replaceAll(/\s+/gu, ' ').trim())
    .filter((each) => each !== '');
