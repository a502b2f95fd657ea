export const table = { clauses: 'other', outcomes: 'unknown', links: 'no', repeats: 'no', facts: 'challenge', next: 'no yes' };
