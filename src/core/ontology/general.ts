/** Questions that can follow any answer, after those of its own concern. */
export const generalProbes: readonly string[] = [
  'What would you do differently today?',
  'How do you know that it worked?',
  'Why not another way?',
];
