import type { ProgressContent, RoundCount } from '../../domain/progress.ts';
import { facts, message, text, type Fact, type Message, type Part } from '../../message/message.ts';
import { counted, employerName } from './names.ts';

export const progress = {
  page: (content: ProgressContent): Message => {
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
    return message(parts);
  },
};

const roundFact = ({ round, known, fine, harder, threw }: RoundCount): Fact => ({
  label: `Round ${round.number}`,
  text: `${counted(known, 'question')}, ${fine} fine, ${harder} harder than expected, ${threw} threw you`,
});

function feltLine({ round, known, fine }: RoundCount): string {
  const called = round.felt === 'bad' ? 'bad' : 'good';
  return `You called round ${round.number} ${called}; ${fine} of ${counted(known, 'question')} in it went fine.`;
}
