import type { Flow, Product } from '../flow/types.ts';
import { addition } from './addition.ts';
import { appointment } from './appointment.ts';
import { brief } from './brief.ts';
import { closing, ending } from './closing.ts';
import { coming } from './coming.ts';
import { deleted, sourceOf } from './deleted.ts';
import { commands } from './commands.ts';
import { debrief } from './debrief/index.ts';
import { deeper } from './deeper/index.ts';
import { diagnosis } from './diagnosis.ts';
import { facts } from './facts.ts';
import { drill } from './drill/index.ts';
import { later, parked } from './later.ts';
import { before } from './before.ts';
import { elsewhere, misplaced, opening } from './plain-words.ts';
import { keepPractice, practice } from './practice.ts';
import { rescue } from './rescue.ts';
import { reopen } from './reopen.ts';
import { rounds } from './rounds/index.ts';
import { settings } from './settings.ts';
import { spots } from './spots.ts';
import { forget, held } from './trust.ts';
import { obstacles } from './obstacles/index.ts';
import { proof } from './proof/index.ts';
import { due } from './due.ts';
import { progress } from './progress.ts';
import { thanks } from './thanks.ts';
import { nudge, reminded, waiting } from './unasked.ts';
import { welcome } from './welcome.ts';

const all: readonly Flow[] = [
  welcome,
  debrief,
  diagnosis,
  deeper,
  addition,
  coming,
  appointment,
  closing,
  ending,
  obstacles,
  proof,
  brief,
  thanks,
  progress,
  due,
  rounds,
  facts,
  reopen,
  nudge,
  waiting,
  drill,
  spots,
  practice,
  keepPractice,
  settings,
  held,
  forget,
  later,
  parked,
];

/** The product: every flow and command there is. A new flow is one file and one line here. */
export const product: Product = {
  flows: Object.fromEntries(all.map((flow) => [flow.name, flow])),
  commands,
  opening,
  elsewhere,
  misplaced,
  reminded,
  before,
  deleted,
  sourceOf,
  rescue,
};
