import type { BriefContent } from '../../domain/brief.ts';
import type { Round } from '../../domain/records.ts';
import { lines, message, text, type Message, type Part } from '../../message/message.ts';
import { plainText } from '../../message/plain.ts';
import { clockTime } from './dates.ts';
import { cut, quoted } from './names.ts';
import { asks, pageParts, proofAction, sizes } from './page.ts';
import { obstacleInside } from './way.ts';

/** The longest the page and the doorstep form may be (G8). */
export const pageLimit = 1200;
export const doorLimit = 350;

const choices: readonly (readonly [string, string])[] = [
  ['ifthen', 'Add an if-then'],
  ['notes', 'My own notes'],
  ['why', 'Why this order'],
  ['wrong', "Something's wrong"],
];

export const brief = {
  page: (content: BriefContent, lead: readonly Part[]): Message => {
    let parts: Part[] = [];
    for (const size of sizes) {
      parts = [...lead, ...pageParts(content, size)];
      if ([...plainText(message(parts))].length <= pageLimit) break;
    }
    return message(parts, choices);
  },
  door: (content: BriefContent): Message => {
    for (const length of [120, 90, 60, 40, 24]) {
      const asked = message(doorParts(content, length), [['page', 'The whole page']]);
      if ([...plainText(asked)].length <= doorLimit || length === 24) return asked;
    }
    return message(doorParts(content, 24), [['page', 'The whole page']]);
  },
  /** What a lock screen shows of it. */
  cover: 'Your page for tomorrow is ready.',
  tomorrow: text('Your page for tomorrow.'),
  ready: (round: Round, zone: string): Message => {
    const at = round.at?.wall.includes('T') ? `, ${clockTime(round.at.utc, zone)},` : '';
    return {
      ...message(`Your page for tomorrow${at} is ready. Show it now?`, [
        ['show', 'Show it'],
        ['no', 'Not now'],
      ]),
      cover: brief.cover,
    };
  },
  notNow: text('Whenever you like: "brief" shows it.'),
  when: (about: string | null): Message =>
    message(
      `One thing they may say or do${about === null ? '' : `, on ${about} perhaps`}. How does it go on: "If they …"?`,
    ),
  then: (when: string): Message =>
    message(`"If they ${cut(when, 120)}, then …": what comes first?`),
  tooLong: text('Shorter: one line that comes to mind in the room.'),
  ifThenKept: text('Kept. After the round I ask whether it came to that.'),
  wrong: text(
    '"obstacles" changes the list, "proof" what you can show, "rounds" a date or a name.',
  ),
  ifThenLine: (when: string, then: string) => `If they ${when}, then ${then}.`,
};

function doorParts(content: BriefContent, length: number): Part[] {
  const [top] = content.obstacles;
  const answered = content.obstacles.find((each) => each.say !== null);
  const [landed] = content.landed;
  const say =
    answered?.say != null
      ? `Say: ${quoted(answered.say, length)}`
      : landed !== undefined
        ? `Say: what landed, ${quoted(landed.quote, length)}`
        : content.want !== null
          ? `Say: what they want most, ${quoted(content.want.want.quote, length)}`
          : 'Say: no answer is ready, so listen and ask.';
  const proofs = [
    ...content.obstacles.flatMap((each) => each.proofs),
    ...(content.want?.proofs ?? []),
  ];
  const ready = proofs.find((proof) => proof.state === 'ready') ?? proofs[0];
  const show =
    ready !== undefined
      ? proofAction({ ...ready, words: cut(ready.words, length) }, content.next?.format ?? null)
      : top === undefined
        ? 'Show: nothing is asked for.'
        : `Show: nothing yet for ${obstacleInside(top.obstacle)}.`;
  const [first] = asks(content);
  const ask = first === undefined ? [] : [`Ask early: ${first}`];
  return [text('Three things.'), lines([say, show, ...ask])];
}
