import { personAddress, terminalSubject } from '../../src/adapters/terminal/identity.ts';
import type { Input } from '../../src/core/flow/types.ts';
import type { House } from './house.ts';

/** Rounds at one employer before the next one begins. */
const rounds = 7;

const told = (employer: string) => [
  `just got out of an interview at ${employer}`,
  'dana the ops lead asked about ms project three times, that threw me',
  'why i left kestrel, that was fine. ruben wanted to know how id tell a depot manager no',
  'they lost the nordmark contract in spring because the schedules were wrong',
  'done',
];

/** Messages of one debrief, its end included. */
export const perDebrief = 14;
/** Messages of all debriefs at one employer. */
export const perEmployer = perDebrief * rounds;

const syllables = ['bar', 'cor', 'del', 'fen', 'gal', 'hal', 'jun', 'kel', 'lor', 'mer'];

/** A name of its own for each number below 10,000. */
function employerName(number: number): string {
  const digits = String(number).padStart(4, '0');
  const name = [...digits].map((digit) => syllables[Number(digit)] ?? '').join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Somebody who debriefs one round after the other; each debrief goes the same way. */
export class Candidate {
  readonly subject: string;
  readonly #name: string;
  readonly #house: House;
  #messages = 0;

  constructor(house: House, name: string) {
    this.#house = house;
    this.#name = name;
    this.subject = terminalSubject(name);
  }

  /** Which message of a debrief comes next, from 0. */
  get step(): number {
    return this.#messages % perDebrief;
  }

  /** Sends the next message; ms until it was durable and its answers were sent. */
  async next(): Promise<number> {
    const input = this.#input();
    const id = `${this.#name}-${++this.#messages}`;
    const address = personAddress(this.#name);
    return this.#house.timed({ id, subject: this.subject, address, input, zone: 'Europe/London' });
  }

  #input(): Input {
    const step = this.step;
    const employer = employerName(Math.floor(this.#messages / perEmployer));
    const line = told(employer)[step];
    if (line !== undefined) return { kind: 'text', text: line };
    if (step === perDebrief - 1) return { kind: 'text', text: 'stop' };
    const choice = this.#house.lastChoices(this.subject)[0];
    return choice === undefined || step % 3 === 0
      ? { kind: 'text', text: `in my own words, ${step}` }
      : { kind: 'press', choice };
  }
}
