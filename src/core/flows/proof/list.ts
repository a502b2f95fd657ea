import { kinds, type Proof } from '../../domain/records.ts';
import { remove, write } from '../../flow/record.ts';
import { end, type Answer, type Outcome, type Step } from '../../flow/types.ts';
import { nextAfter, pictureOf } from '../../domain/picture.ts';
import { proofReminders } from '../../domain/reminders.ts';
import { message } from '../../message/message.ts';
import { runningProcess } from '../../domain/processes.ts';
import { proofWords as words } from '../../words/en/proof.ts';
import { aboutOf, allProofs, shownProof, type ProofContext, type ProofData } from './place.ts';

const pageLength = 8;

const list: Step<ProofData> = {
  to: ['got', 'list', 'one', end],
  typedNumbers: true,
  rests: true,
  unless: (context) => {
    if (context.data.target !== null) return 'got';
    if (context.data.direct) return 'one';
    if (allProofs(context).length > 0) return null;
    const running = runningProcess(context.records.list(kinds.process));
    const picture = running === null ? null : pictureOf(running.id, context);
    const [want] = picture?.wants ?? [];
    if (picture === null || (picture.ranked.length === 0 && want === undefined))
      return { next: end, tell: [message([words.nothing(running)])] };
    if (picture.ranked.length === 0 && want !== undefined) {
      const target = { kind: 'want' as const, id: want.id };
      return { next: end, run: { flow: 'proof', data: { processId: picture.process.id, target } } };
    }
    // There is something it would be for: the list opens, one of it is picked.
    return {
      next: end,
      tell: [message([words.nothingYet(picture.process)])],
      run: { flow: 'obstacles', data: { processId: picture.process.id } },
    };
  },
  ask: (context) => {
    const all = allProofs(context);
    const from = context.data.page * pageLength;
    return words.list(all.slice(from, from + pageLength), from, all.length);
  },
  answer: (answer, context) => {
    if (answer.kind === 'skip') return { next: end };
    if (answer.kind === 'choice') {
      if (answer.id === 'good') return { next: end, say: [words.good] };
      if (answer.id === 'more') return { next: 'list', set: { page: context.data.page + 1 } };
    }
    const said = answer.kind === 'choice' ? answer.id : answer.kind === 'text' ? answer.text : '';
    const number = Number(/^\D{0,8}(\d{1,3})\D{0,3}$/u.exec(said)?.[1] ?? '0');
    const picked = allProofs(context)[number - 1]?.proof;
    if (picked === undefined) return { again: [words.listAgain] };
    return { next: 'one', set: { chosen: [picked.processId, picked.id] } };
  },
};

function chosen(context: ProofContext): Proof | null {
  const { chosen: path } = context.data;
  return path === null ? null : context.records.get(kinds.proof, ...path);
}

/** After one opened by its number the list comes as it is. */
const listNext = (outcome: Outcome<ProofData>): Outcome<ProofData> =>
  'next' in outcome ? { ...outcome, set: { ...outcome.set, direct: false } } : outcome;

const one: Step<ProofData> = {
  to: ['list', 'landed', 'link'],
  unless: (context) => (chosen(context) === null ? 'list' : null),
  ask: (context) => {
    const proof = chosen(context);
    const process = proof === null ? null : context.records.get(kinds.process, proof.processId);
    if (proof === null || process === null) return words.link();
    const rounds = context.records.list(kinds.round, process.id);
    const format = nextAfter(rounds, context.now)?.format ?? null;
    return words.one(shownProof(proof, process, context), aboutOf(proof, context), format);
  },
  answer: (answer, context) => listNext(aboutOne(answer, context)),
};

function aboutOne(answer: Answer, context: ProofContext): Outcome<ProofData> {
  const proof = chosen(context);
  if (proof === null || answer.kind === 'skip') return { next: 'list' };
  const id = answer.kind === 'choice' ? answer.id : '';
  switch (id) {
    case 'ready':
      return { ...kept(proof, { state: 'ready' }, context), say: [words.ready] };
    case 'shown':
      return { next: 'landed' };
    case 'link':
      return { next: 'link' };
    case 'drop':
      return { next: 'list', record: [remove(kinds.proof, proof)], say: [words.dropped] };
    case 'back':
      return { next: 'list' };
    default:
      return answer.kind === 'text' && isLink(answer.text)
        ? { ...kept(proof, { link: answer.text.trim() }, context), say: [words.linkKept] }
        : { again: [words.oneAgain] };
  }
}

const isLink = (text: string) => /^https?:\/\/\S{3,500}$/iu.test(text.trim());

function kept(
  proof: Proof,
  set: Partial<Proof>,
  context: ProofContext,
): Extract<Outcome<ProofData>, { next: string }> {
  const after = { ...proof, ...set };
  const others = context.records
    .list(kinds.proof, proof.processId)
    .filter((each) => each.id !== proof.id);
  const next = nextAfter(context.records.list(kinds.round, proof.processId), context.now);
  return {
    next: 'list',
    record: [write(kinds.proof, after)],
    effects: proofReminders(proof.processId, next, [...others, after], context),
  };
}

const landed: Step<ProofData> = {
  to: ['list'],
  unless: (context) => (chosen(context) === null ? 'list' : null),
  ask: (context) => {
    const proof = chosen(context);
    return proof === null ? words.link() : words.landed(proof);
  },
  answer: (answer, context) => {
    const proof = chosen(context);
    if (proof === null || answer.kind === 'skip') return { next: 'list' };
    const state =
      answer.kind === 'choice'
        ? (['landed', 'not_landed', 'shown'] as const).find((each) => each === answer.id)
        : undefined;
    if (state === undefined) return { again: [words.landedAgain] };
    return { ...kept(proof, { state }, context), say: [words.stateKept] };
  },
};

const link: Step<ProofData> = {
  to: ['list'],
  ask: () => words.link(),
  answer: (answer, context) => {
    const proof = chosen(context);
    if (proof === null || answer.kind !== 'text') return { next: 'list' };
    if (!isLink(answer.text)) return { again: [words.linkAgain] };
    return { ...kept(proof, { link: answer.text.trim() }, context), say: [words.linkKept] };
  },
};

export const listSteps = { list, one, landed, link };
