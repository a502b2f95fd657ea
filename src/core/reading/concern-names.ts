/** A name or listed wording of a concern. */
export interface Name {
  words: readonly string[];
  concern: number;
  exact: boolean;
}

/** The names that begin with one word. */
export interface Names {
  /** Those of that word alone. */
  alone: Name[];
  /** The others by their second word: some hundred begin with 'why'. */
  longer: Map<string, Name[]>;
}
