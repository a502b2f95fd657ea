/** What `read` prints around the quotes. */
export const reportWords = {
  round: 'Round',
  asked: 'They asked',
  told: 'They told you',
  youAsked: 'You asked',
  landed: 'It landed',
  causes: 'What you said held you back',
  next: 'Next',
  obstacles: 'IN THE WAY',
  none: 'Nothing points to a doubt of theirs.',
  why: 'WHY, ROUND',
  settled: 'settled',
  notAboutJob: 'not about the job',
  unsure: ' · put together by likeness',
  outcomes: {
    nailed: 'nailed it',
    ok: 'fine',
    shaky: 'harder than expected',
    off_guard: 'threw you',
  },
  topics: {
    problem: 'What hurts',
    challenge: 'What makes it hard',
    hope: 'What they hope for',
    need: 'What they need',
    ideal_candidate: 'Whom they picture',
    value: 'What the hire should bring',
    motive: 'What drives the decision',
    dynamics: 'Who pulls which way',
  },
  times: (count: number) =>
    count === 1 ? 'once' : count === 2 ? 'twice' : `${String(count)} times`,
  followUps: (count: number) => (count === 1 ? '1 follow-up' : `${String(count)} follow-ups`),
  rounds: (rounds: readonly number[]) =>
    rounds.length === 1 ? `round ${String(rounds[0])}` : `rounds ${rounds.join(', ')}`,
} as const;
