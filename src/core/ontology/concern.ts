import { z } from 'zod';

/** Kinds of proof a candidate can bring (docs/behaviour.md, The idea it serves, 5). */
export const proofKinds = [
  'work_sample',
  'reference',
  'letter',
  'portfolio',
  'outline',
  'certificate',
  'thank_you',
] as const;
export type ProofKind = (typeof proofKinds)[number];

const line = z.string().trim().min(1).max(160);

/** One worry an employer can have, as the coach's data files hold it (CONTRIBUTING.md). */
export const concernSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z\d-]{1,39}$/),
  /** As people say it; it follows 'asked about'. */
  label: line,
  /** Exact names: two lines that use one of them are the same concern without asking. */
  names: z.array(line),
  /** Other ways it is put; they only suggest. */
  says: z.array(line).min(2),
  /** Words and scraps that point to it; they only suggest. */
  words: z.array(line).optional(),
  /** The question as an interviewer may put it. */
  straight: line,
  sideways: line,
  pushing: line,
  probes: z.array(line).min(1),
  proofs: z.array(z.strictObject({ kind: z.enum(proofKinds), example: line })),
  /** Ids of concerns that may be the same worry in other words: offered, never merged. */
  near: z.array(z.string()).optional(),
  /** Every round contains it; it ranks below other concerns (G7). */
  everyone: z.boolean().optional(),
  /** Nobody's business: kept, and nothing made of it. */
  notAboutJob: z.boolean().optional(),
});
export type Concern = z.infer<typeof concernSchema>;

/** What is wrong with a set of concerns, one line each; empty when it is sound. */
export function faults(concerns: readonly Concern[]): string[] {
  const found: string[] = [];
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  for (const concern of concerns) {
    const parsed = concernSchema.safeParse(concern);
    if (!parsed.success) found.push(`${concern.id}: ${z.prettifyError(parsed.error)}`);
    if (ids.has(concern.id)) found.push(`${concern.id}: the id stands twice`);
    ids.add(concern.id);
    for (const name of concern.names) {
      const key = name.toLowerCase();
      const owner = owners.get(key);
      if (owner !== undefined) found.push(`${concern.id}: '${name}' is already a name of ${owner}`);
      owners.set(key, concern.id);
      if (name !== name.toLowerCase())
        found.push(`${concern.id}: names are lower case ('${name}')`);
    }
    for (const id of concern.near ?? [])
      if (!concerns.some((other) => other.id === id))
        found.push(`${concern.id}: near '${id}', which does not exist`);
    const kinds = concern.proofs.map((proof) => proof.kind);
    if (concern.notAboutJob !== true && new Set(kinds).size < 3)
      found.push(`${concern.id}: fewer than three kinds of proof`);
  }
  return found;
}
