import { plainWords } from '../flow/choices.ts';
import type { Context, Data, Told } from '../flow/types.ts';
import { forgetWords, trust as words } from '../words/en/trust.ts';
import { exportMessage } from './trust.ts';

const asking = new Set(['held', 'forget', 'forget me', 'help', 'delete my data']);

/**
 * For somebody whose profile or open conversation does not open: their data can be handed over and
 * forgotten all the same (docs/behaviour.md G19). Nothing else is tried and nothing overwritten.
 */
export function rescue(said: string, unreadable: string, context: Context<Data>): Told | null {
  const meant = plainWords(said.slice(0, 80)).replace(/^\//u, '');
  if (meant === 'export' || meant === 'export my data') return { tell: [exportMessage(context)] };
  if (meant === forgetWords)
    return { tell: [words.gone(context.platform)], effects: [{ kind: 'erase' }] };
  return asking.has(meant) ? { tell: [words.unreadable(unreadable)] } : null;
}
