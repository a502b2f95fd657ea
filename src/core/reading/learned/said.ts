import type { Said } from '../topic-space.ts';

export const said: Said = { phrases: {} };
