import type { ProgressContent, RoundCount } from '../../domain/progress.ts';
import { topicsOver, type TopicInRound } from '../../domain/ledger.ts';
import { isAnswered, stageOf, type Obstacle } from '../../domain/obstacles.ts';
import { proofsFor, type Picture } from '../../domain/picture.ts';
import type { Plan, Round } from '../../domain/records.ts';
import {
  facts,
  heading,
  lines,
  message,
  text,
  type Fact,
  type Message,
  type Part,
} from '../../message/message.ts';
import {
  counted,
  cut,
  employerName,
  listed,
  outcomeName,
  quoted,
  somePeople,
  standings,
  topicInside,
  topicNames,
} from './names.ts';
import { obstacleName, proofState, stageLine } from './way.ts';

export const progress = {
  /** `practised`: what practice shows, below the counts. */
  page: (content: ProgressContent, practised: readonly Part[] = []): Message => {
    const { picture, topics, obstacles, proofs, plans, rounds, felt } = content;
    const told = picture.rounds.filter((round) => round.state === 'done').length;
    const name = employerName(picture.process.employer);
    if (told === 0) return message(`${name}: no round is told yet, so there is nothing to count.`);
    const known =
      told > 1
        ? `${topics.first} of ${topics.of} topics after the first round, ${topics.now} now`
        : `${topics.now} of ${topics.of} topics`;
    const inTheWay =
      obstacles.all === 0
        ? 'nothing so far'
        : `${obstacles.all} in all, ${obstacles.closed} closed, ${obstacles.answered} with an answer, ${obstacles.shows} with something to show`;
    const said: Fact[] = [
      { label: 'What you know about them', text: known },
      { label: 'In the way', text: inTheWay },
    ];
    if (proofs.all > 0)
      said.push({
        label: 'To show',
        text: `${proofs.all} in all, ${proofs.ready} ready, ${proofs.shown} shown, ${proofs.landed} landed`,
      });
    if (plans.asked > 0)
      said.push({ label: 'Plans for a round', text: `${plans.done} of ${plans.asked} done` });
    const parts: Part[] = [text(`${name}, after ${counted(told, 'round')}.`), facts(said)];
    const [first] = rounds;
    const latest = rounds.at(-1);
    if (first !== undefined && latest !== undefined) {
      const shown = first === latest ? [first] : [first, latest];
      parts.push(text('How the questions went, by your own count:'), facts(shown.map(roundFact)));
    }
    if (felt !== null) parts.push(text(feltLine(felt)));
    parts.push(
      text('That is counted, not judged: too few questions came twice to say which way it goes.'),
    );
    return message(
      [...parts, ...practised, text('Shall I show what was counted?')],
      [['why', 'Show it']],
    );
  },
  /** What stands behind each count, folded beyond eight. */
  why: (content: ProgressContent): Part[] => {
    const { picture } = content;
    const blank = topicsOver(picture.ledger, picture.numbers)
      .filter(({ rounds }) => rounds.length === 0)
      .map(({ topic }) => topicInside[topic]);
    return [
      ...part('WHAT YOU KNOW, ROUND BY ROUND', [
        ...topicsOver(picture.ledger, picture.numbers)
          .filter(({ rounds }) => rounds.length > 0)
          .map(({ topic, rounds }) => `${topicNames[topic]}: ${rounds.map(inRound).join(', ')}`),
        ...(blank.length > 0 ? [`Blank: ${listed(blank)}`] : []),
      ]),
      ...part(
        'IN THE WAY',
        content.worries.map((each) => worryLine(each, picture)),
      ),
      ...part(
        'TO SHOW',
        picture.proofs.map((proof) => `${quoted(proof.words, 50)}: ${proofState(proof)}`),
      ),
      ...part(
        'PLANS',
        picture.plans
          .filter((plan) => plan.state !== 'open')
          .map((plan) => `${cut(plan.text, 70)} ${planStates[plan.state]}`),
      ),
      ...part(
        'HOW THE QUESTIONS WENT',
        content.rounds.map(({ round }) => `Round ${round.number}: ${wentIn(round, picture)}`),
      ),
    ];
  },
};

const planStates: Record<Plan['state'], string> = {
  open: '(open)',
  done: '(done)',
  tried: '(tried)',
  not_done: '(not done)',
};

/** A heading and its lines, at most eight and how many more there are; nothing without lines. */
function part(title: string, all: readonly string[]): Part[] {
  const more = all.length > 8 ? [`And ${all.length - 8} more.`] : [];
  return all.length === 0 ? [] : [heading(title), lines([...all.slice(0, 8), ...more])];
}

const inRound = ({ round, standing, people }: TopicInRound): string => {
  const who = somePeople(people, 3, 20);
  return `${standings[standing]} in round ${round}${who === '' ? '' : ` (${who})`}`;
};

function worryLine(each: Obstacle, picture: Picture): string {
  const proofs = proofsFor(picture, each.key);
  const stage = stageOf(each, proofs);
  const last = each.inRounds.at(-1) ?? 1;
  const state = each.settled
    ? `closed, they called it settled in round ${last}`
    : stage === 'closed'
      ? `closed by you after round ${each.kept?.closedAfter ?? last}`
      : stageLine(stage, isAnswered(each), proofs);
  return `${obstacleName(each)}, round ${listed(each.inRounds.map(String))}: ${state}`;
}

function wentIn(round: Round, { questions }: Picture): string {
  const here = questions.filter(
    (each) => each.roundId === round.id && !each.notAboutJob && each.outcome !== 'unknown',
  );
  const more = here.length > 8 ? `, and ${here.length - 8} more` : '';
  const said = here
    .slice(0, 8)
    .map((each) => `${cut(each.topic.label, 40)} (${outcomeName(each)})`);
  return `${said.join(', ')}${more}`;
}

const roundFact = ({ round, known, fine, harder, threw }: RoundCount): Fact => ({
  label: `Round ${round.number}`,
  text: `${counted(known, 'question')}, ${fine} fine, ${harder} harder than expected, ${threw} threw you`,
});

function feltLine({ round, known, fine }: RoundCount): string {
  const called = round.felt === 'bad' ? 'bad' : 'good';
  return `You called round ${round.number} ${called}; ${fine} of ${counted(known, 'question')} in it went fine.`;
}
