import { nextAfter } from '../../domain/picture.ts';
import { momentOf } from '../../domain/moments.ts';
import { isOpenProof } from '../../domain/proof-states.ts';
import { thingsIn } from '../../domain/proofs.ts';
import { kinds, type Proof, type Round } from '../../domain/records.ts';
import { proofReminders, reminderAt } from '../../domain/reminders.ts';
import { write } from '../../flow/record.ts';
import { end, type Outcome, type Step } from '../../flow/types.ts';
import { saysNothing } from '../../opening/nothing.ts';
import { proofKinds } from '../../ontology/concern.ts';
import { readWhen } from '../../reading/dates.ts';
import { saidWhen, theDay } from '../../words/en/dates.ts';
import { capital, cut } from '../../words/en/names.ts';
import { proofWords as words } from '../../words/en/proof.ts';
import { fromBefore, shownProof, targetHere, type ProofContext, type ProofData } from './place.ts';

const nextOf = (context: ProofContext): Round | null =>
  nextAfter(context.records.list(kinds.round, context.data.processId), context.now);

const got: Step<ProofData> = {
  to: ['what', 'how', end],
  typedNumbers: true,
  unless: (context) => (targetHere(context) === null ? end : null),
  ask: (context) => {
    const target = targetHere(context);
    if (target === null) return words.what(null);
    return words.got(target.about, target.suggestions, fromBefore(context), true);
  },
  answer: (answer, context) => {
    if (answer.kind === 'skip') return { next: end };
    if (answer.kind === 'choice') {
      if (answer.id === 'none') return { next: end, say: [words.none] };
      const kind = proofKinds.find((each) => each === answer.id) ?? null;
      return { next: 'what', set: { kind } };
    }
    if (answer.kind !== 'text') return { again: [words.gotAgain] };
    if (saysNothing(answer.text)) return { next: end, say: [words.none] };
    const numbers = /^[\s\d,&and]+$/u.test(answer.text)
      ? [...answer.text.matchAll(/\d{1,2}/gu)].map(([number]) => Number(number))
      : [];
    const taken = fromBefore(context).filter((_, index) => numbers.includes(index + 1));
    if (taken.length > 0) {
      const copies = taken.map(({ proof }) => fresh(proof.kind, proof.words, context, proof));
      return brought(copies, context);
    }
    if (numbers.length > 0) return { again: [words.gotAgain] };
    return brought(
      thingsIn(answer.text).map((thing) => fresh(thing.kind, thing.words, context)),
      context,
    );
  },
};

/** A new proof for what this conversation is about; one of before brings its link and state along. */
function fresh(
  kind: Proof['kind'],
  said: string,
  context: ProofContext,
  before: Proof | null = null,
): Proof {
  return {
    id: context.id(),
    processId: context.data.processId,
    target: context.data.target ?? { kind: 'want', id: 'none' },
    kind,
    words: cut(said, 200),
    state: before === null || before.state === 'idea' ? 'idea' : 'ready',
    due: null,
    how: null,
    link: before?.link ?? null,
    askedIn: null,
  };
}

function brought(proofs: Proof[], context: ProofContext): Outcome<ProofData> {
  return {
    next: 'how',
    set: { brought: proofs.map((proof) => proof.id).slice(0, 4) },
    record: proofs.slice(0, 4).map((proof) => write(kinds.proof, proof)),
    effects: reminders(proofs, context),
  };
}

function reminders(changed: readonly Proof[], context: ProofContext) {
  const { processId } = context.data;
  const known = context.records
    .list(kinds.proof, processId)
    .filter((each) => !changed.some(({ id }) => id === each.id));
  return proofReminders(processId, nextOf(context), [...known, ...changed], context);
}

const what: Step<ProofData> = {
  to: ['how', end],
  ask: (context) => words.what(context.data.kind),
  answer: (answer, context) => {
    if (answer.kind !== 'text') return { next: end };
    const { kind } = context.data;
    const things = thingsIn(answer.text);
    return brought(
      things.map((thing) => fresh(kind ?? thing.kind, thing.words, context)),
      context,
    );
  },
};

const mine = (context: ProofContext): Proof[] =>
  context.data.brought.flatMap((id) => {
    const proof = context.records.get(kinds.proof, context.data.processId, id);
    return proof === null ? [] : [proof];
  });

const formats = { room: 'in the room', video: 'on video' } as const;

const how: Step<ProofData> = {
  to: ['plan'],
  unless: (context) => {
    const next = nextOf(context);
    return next === null || next.format !== null ? 'plan' : null;
  },
  ask: (context) => {
    const next = nextOf(context);
    return words.how(mine(context).length, next?.at ? theDay(next.at) : 'the day');
  },
  answer: (answer, context) => {
    const next = nextOf(context);
    if (next === null || answer.kind === 'skip') return { next: 'plan' };
    const said = answer.kind === 'text' ? answer.text.toLowerCase() : '';
    const id =
      answer.kind === 'choice'
        ? answer.id
        : /video|zoom|teams|online/u.test(said)
          ? 'video'
          : /room|office|person|there/u.test(said)
            ? 'room'
            : /phone/u.test(said)
              ? 'phone'
              : '';
    if (id === 'unknown') return { next: 'plan' };
    const format =
      id === 'room' || id === 'video' ? formats[id] : id === 'phone' ? 'by phone' : null;
    if (format === null) return { again: [words.howAgain] };
    return { next: 'plan', record: [write(kinds.round, { ...next, format })] };
  },
};

const plan: Step<ProofData> = {
  to: ['dates', end],
  unless: (context) => (mine(context).length === 0 ? end : null),
  ask: (context) => {
    const { now, zone } = context;
    const process = context.records.get(kinds.process, context.data.processId);
    const shown = mine(context).map((proof) =>
      process === null ? { proof, employer: '', due: null } : shownProof(proof, process, context),
    );
    const times = shown
      .filter(({ proof }) => isOpenProof(proof) && context.person.settings.proof)
      .flatMap(({ proof, due }) => (due === null ? [] : [reminderAt(proof, due, zone)]))
      .filter((at) => at > now)
      .sort((a, b) => a - b);
    const [first] = times;
    const when = first === undefined ? null : capital(saidWhen(first, now, zone));
    const next = nextOf(context);
    return words.plan(shown, next?.format ?? null, when);
  },
  answer: (answer) => {
    if (answer.kind === 'choice' && answer.id === 'dates') return { next: 'dates' };
    return { next: end, say: [words.good] };
  },
};

const dates: Step<ProofData> = {
  to: ['plan'],
  ask: (context) => words.dates(mine(context).length),
  answer: (answer, context) => {
    if (answer.kind !== 'text') return { next: 'plan' };
    const when = readWhen(answer.text, { now: context.now, zone: context.zone });
    if (when === null || momentOf(when.wall, when.zone).utc < context.now - 86_400_000)
      return { again: [words.datesAgain] };
    const moved = mine(context).map((proof) => ({ ...proof, due: when.wall.slice(0, 10) }));
    return {
      next: 'plan',
      record: moved.map((proof) => write(kinds.proof, proof)),
      effects: reminders(moved, context),
    };
  },
};

export const bringSteps = { got, what, how, plan, dates };
