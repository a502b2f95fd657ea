import type { ProgressContent, RoundCount } from '../../domain/progress.ts';
import { lines, message, text, type Message, type Part } from '../../message/message.ts';
import { counted, employerName } from './names.ts';

export const progress = {
  page: (content: ProgressContent): Message => {
    const { picture, topics, obstacles, proofs, plans, rounds, felt } = content;
    const told = picture.rounds.filter((round) => round.state === 'done').length;
    const name = employerName(picture.process.employer);
    if (told === 0) return message(`${name}: no round is told yet, so there is nothing to count.`);
    const said: string[] = [
      told > 1
        ? `What you know about them: ${topics.first} of ${topics.of} topics after the first round, ${topics.now} now`
        : `What you know about them: ${topics.now} of ${topics.of} topics`,
      obstacles.all === 0
        ? 'In the way: nothing so far'
        : `In the way: ${obstacles.all} in all, ${obstacles.closed} closed, ${obstacles.answered} with an answer, ${obstacles.shows} with something to show`,
    ];
    if (proofs.all > 0)
      said.push(
        `To show: ${proofs.all} in all, ${proofs.ready} ready, ${proofs.shown} shown, ${proofs.landed} landed`,
      );
    if (plans.asked > 0) said.push(`Plans for a round: ${plans.done} of ${plans.asked} done`);
    const parts: Part[] = [text(`${name}, after ${counted(told, 'round')}.`), lines(said)];
    const [first] = rounds;
    const latest = rounds.at(-1);
    if (first !== undefined && latest !== undefined) {
      const shown = first === latest ? [first] : [first, latest];
      parts.push(text('How the questions went, by your own count:'), lines(shown.map(roundLine)));
    }
    if (felt !== null) parts.push(text(feltLine(felt)));
    parts.push(
      text('That is counted, not judged: too few questions came twice to say which way it goes.'),
    );
    return message(parts);
  },
};

const roundLine = ({ round, known, fine, harder, threw }: RoundCount) =>
  `Round ${round.number}: ${counted(known, 'question')}, ${fine} fine, ${harder} harder than expected, ${threw} threw you`;

function feltLine({ round, known, fine }: RoundCount): string {
  const called = round.felt === 'bad' ? 'bad' : 'good';
  return `You called round ${round.number} ${called}; ${fine} of ${counted(known, 'question')} in it went fine.`;
}
