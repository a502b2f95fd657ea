import type { Concern } from './concern.ts';
import { fit } from './fit.ts';
import { leaving } from './leaving.ts';
import { money } from './money.ts';
import { privateMatters } from './private-matters.ts';
import { self } from './self.ts';
import { talk } from './talk.ts';
import { terms } from './terms.ts';
import { tools } from './tools.ts';
import { trades } from './trades.ts';
import { work } from './work.ts';
import { fit as fitSaid } from './phrases/fit.ts';
import { leaving as leavingSaid } from './phrases/leaving.ts';
import { money as moneySaid } from './phrases/money.ts';
import { privateMatters as privateMattersSaid } from './phrases/private-matters.ts';
import { self as selfSaid } from './phrases/self.ts';
import { talk as talkSaid } from './phrases/talk.ts';
import { terms as termsSaid } from './phrases/terms.ts';
import { tools as toolsSaid } from './phrases/tools.ts';
import { trades as tradesSaid } from './phrases/trades.ts';
import { work as workSaid } from './phrases/work.ts';
import type { Phrases } from './phrases/phrases.ts';

/** Concerns that belong together, and how candidates name them afterwards. */
interface Family {
  concerns: readonly Concern[];
  said: Phrases;
}

/** The one list of families: a file here and one in `phrases` each (CONTRIBUTING.md). */
export const families: readonly Family[] = [
  { concerns: money, said: moneySaid },
  { concerns: leaving, said: leavingSaid },
  { concerns: self, said: selfSaid },
  { concerns: fit, said: fitSaid },
  { concerns: work, said: workSaid },
  { concerns: terms, said: termsSaid },
  { concerns: talk, said: talkSaid },
  { concerns: trades, said: tradesSaid },
  { concerns: tools, said: toolsSaid },
  { concerns: privateMatters, said: privateMattersSaid },
];
