import { FSRSAlgorithm, generatorParameters, Rating, type FSRSState } from 'ts-fsrs';

/** What is true of one question and nobody sees. */
export interface Traits {
  /** Chance of a good answer without any practice. */
  start: number;
  /** Chance of a good answer right after practice. */
  ceiling: number;
  /** How much of what is missing one practice adds; 1: all of it. */
  pace: number;
  /** How long it lasts, relative to other questions; median 1. */
  lasting: number;
  /** Days before the debrief when it was last thought about. */
  age: number;
}

/** One practised question: `chance` of a good answer on a day, and what practice on a day makes of it. */
export interface Memory {
  chance(day: number): number;
  practise(day: number, good: boolean): Memory;
}

export interface World {
  name: string;
  fresh(traits: Traits): Memory;
}

function more({ pace }: Traits, built: number): number {
  return built + pace * (1 - built);
}

/** FSRS-6, power-law forgetting, the schedulers' home ground. */
const fsrsWorld: World = { name: 'FSRS-6', fresh: (traits) => fsrsMemory(traits, null, 0, 0) };

const algorithm = new FSRSAlgorithm(generatorParameters({ enable_short_term: false }));

function fsrsMemory(traits: Traits, state: FSRSState | null, last: number, built: number): Memory {
  const { start, ceiling, lasting } = traits;
  return {
    chance: (day) =>
      state
        ? start +
          (ceiling - start) *
            built *
            algorithm.forgetting_curve(day - last, state.stability * lasting)
        : start,
    practise: (day, good) => {
      const next = algorithm.next_state(
        state,
        state ? day - last : 0,
        good ? Rating.Good : Rating.Again,
      );
      return fsrsMemory(traits, next, day, more(traits, built));
    },
  };
}

/** ACT-R: traces that decay as powers, faster when laid while still active (Pavlik and Anderson 2005). */
const actrWorld: World = {
  name: 'ACT-R',
  fresh: (traits) => {
    const trace = { day: -traits.age, decay: 0.3 / traits.lasting, size: 1 };
    const threshold = activation([trace], 0) - noise * Math.log(traits.start / (1 - traits.start));
    return actrMemory(traits, [trace], threshold);
  },
};

const noise = 0.4;
const encoding = { scale: 0.217, intercept: 0.177 };

interface Trace {
  day: number;
  decay: number;
  size: number;
}

function activation(traces: readonly Trace[], day: number): number {
  const strength = traces.reduce(
    (total, trace) => total + trace.size * Math.max(0.05, day - trace.day) ** -trace.decay,
    0,
  );
  return Math.log(strength);
}

function actrMemory(traits: Traits, traces: readonly Trace[], threshold: number): Memory {
  const active = (day: number) => activation(traces, day);
  return {
    chance: (day) => 1 / (1 + Math.exp((threshold - active(day)) / noise)),
    practise: (day) => {
      const decay = (encoding.scale * Math.exp(active(day)) + encoding.intercept) / traits.lasting;
      return actrMemory(traits, [...traces, { day, decay, size: traits.pace }], threshold);
    },
  };
}

/** Half-life: exponential forgetting; a good answer lengthens it, the more the rarer it was. */
function halfLifeWorld(name: string, days: number): World {
  const memory = (traits: Traits, life: number | null, last: number, built: number): Memory => {
    const { start, ceiling, lasting } = traits;
    const left = (day: number) => (life === null ? 0 : 2 ** ((last - day) / life));
    return {
      chance: (day) => start + (ceiling - start) * built * left(day),
      practise: (day, good) => {
        const grown = more(traits, built);
        if (life === null) return memory(traits, days * lasting * (good ? 1.3 : 1), day, grown);
        const next = good ? life * (1 + 2 * (1 - left(day))) : Math.max(days * lasting, 0.7 * life);
        return memory(traits, next, day, grown);
      },
    };
  };
  return { name, fresh: (traits) => memory(traits, null, 0, 0) };
}

/** Storage and retrieval strength (Bjork and Bjork 1992): what comes hard is kept longer. */
const strengthWorld: World = {
  name: 'storage strength',
  fresh: (traits) => strengthMemory(traits, 0, 0, 0, 0),
};

function strengthMemory(
  traits: Traits,
  storage: number,
  retrieval: number,
  last: number,
  built: number,
): Memory {
  const { start, ceiling, lasting } = traits;
  const left = (day: number) => retrieval * Math.exp((last - day) / (4 * lasting * (1 + storage)));
  return {
    chance: (day) => start + (ceiling - start) * built * left(day),
    practise: (day, good) => {
      const now = left(day);
      const gain = good ? 0.75 : 0.6;
      return strengthMemory(
        traits,
        storage + (1 - now),
        now + gain * (1 - now),
        day,
        more(traits, built),
      );
    },
  };
}

/** Four families, and fast forgetting within one of them (bench/drills/README.md). */
export const worlds: readonly World[] = [
  fsrsWorld,
  actrWorld,
  halfLifeWorld('half-life', 4),
  halfLifeWorld('fast forgetting', 1.5),
  strengthWorld,
];
