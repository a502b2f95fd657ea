import { changed, lastChange, merged, takenBack } from '../../domain/changes.ts';
import { isAnswered, keep } from '../../domain/obstacles.ts';
import { patternsHere, type Pattern } from '../../domain/patterns.ts';
import { halfTold, type Picture } from '../../domain/picture.ts';
import { processNamed, wasHeld } from '../../domain/processes.ts';
import { kinds } from '../../domain/records.ts';
import { write } from '../../flow/record.ts';
import { end, type Outcome, type Step } from '../../flow/types.ts';
import type { Message, Part } from '../../message/message.ts';
import { agrees } from '../../opening/nothing.ts';
import { nothingInTheWay } from '../../words/en/nothing-in-the-way.ts';
import { obstacleWords as words, type ShownItem } from '../../words/en/obstacles.ts';
import { obstacleInside, obstacleName, proofLine, stageLine } from '../../words/en/way.ts';
import { pictureHere } from '../here.ts';
import { readListEdit, type ListEdit } from './edits.ts';
import { isOut, itemsOf, type Item, type ObstaclesContext, type ObstaclesData } from './place.ts';

const pageLength = 8;

const toldRounds = (picture: Picture) => picture.rounds.filter(wasHeld).length;

function shownOf(item: Item, index: number): ShownItem {
  const number = index + 1;
  if (item.kind === 'want') {
    return { number, part: 'want', line: words.want(item.want, proofLine(item.proofs)) };
  }
  const line = words.item(
    item.obstacle,
    stageLine(item.stage, isAnswered(item.obstacle), item.proofs),
  );
  return { number, part: item.obstacle.usual ? 'everyone' : 'way', line };
}

/** What stands beside the list: what is closed, what was not raised, a pattern over employers. */
function besides(picture: Picture, context: ObstaclesContext): Part[] {
  const said: Part[] = [];
  const closed = picture.obstacles.filter((each) => each.because.length > 0 && isOut(each));
  const settled = closed.filter((each) => each.kept?.dismissed !== true);
  if (settled.length > 0) said.push(words.settled(settled.slice(0, 5).map(obstacleInside)));
  const last = picture.last?.number ?? 0;
  const quiet = picture.ranked.filter(
    (each) => (each.inRounds.at(-1) ?? 0) < last && isAnswered(each),
  );
  const [first] = quiet;
  if (first !== undefined) {
    const number = picture.ranked.indexOf(first) + 1;
    said.push(words.notRaised(quiet.slice(0, 3).map(obstacleInside), last, number));
  }
  const patterns = patternsHere(context);
  for (const each of picture.ranked.slice(0, 3)) {
    const pattern = patterns.find(({ topicId }) => topicId === each.topicId);
    if (pattern !== undefined && !each.usual) {
      said.push(words.pattern(obstacleName(each), pattern.employers, pattern.of));
    }
  }
  return said;
}

const nothingIn = (picture: Picture): Message =>
  nothingInTheWay(picture, toldRounds(picture), halfTold(picture));

const list: Step<ObstaclesData> = {
  to: ['list', 'one', 'split', end],
  typedNumbers: true,
  rests: true,
  unless: (context) => {
    const picture = pictureHere(context);
    if (itemsOf(picture).some((item) => item.kind === 'obstacle')) return null;
    if (lastChange(picture.process.id, context) !== null) return null;
    const nothing = nothingIn(picture);
    const said = besides(picture, context);
    return { next: end, tell: [{ ...nothing, parts: [...nothing.parts, ...said] }] };
  },
  ask: (context) => {
    const picture = pictureHere(context);
    const items = itemsOf(picture).map(shownOf);
    const from = context.data.page * pageLength;
    const shown = items.slice(from, from + pageLength);
    const undo = lastChange(picture.process.id, context);
    const more = Math.max(0, items.length - from - pageLength);
    const asked = words.list(picture.process, toldRounds(picture), picture.next, shown, more, undo);
    const last = asked.parts.at(-1);
    const said = besides(picture, context);
    const parts = last === undefined ? said : [...asked.parts.slice(0, -1), ...said, last];
    return { ...asked, parts };
  },
  answer: (answer, context) => {
    if (answer.kind === 'skip') return { next: end };
    if (answer.kind === 'choice') {
      if (answer.id === 'more') return { next: 'list', set: { page: context.data.page + 1 } };
      if (answer.id === 'why') return explained(null, context);
      if (answer.id === 'undo') return undone(context);
    }
    const said = answer.kind === 'choice' ? answer.id : answer.kind === 'text' ? answer.text : '';
    if (answer.kind === 'text' && (agrees(said) || isDone.test(said))) return { next: end };
    const again = /^\/?obstacles\b(.*)$/iu.exec(said.trim());
    if (again !== null) return elsewhere(again[1] ?? '', context);
    const shown = itemsOf(pictureHere(context)).map((item) =>
      item.kind === 'obstacle' ? obstacleName(item.obstacle) : '',
    );
    const edit = readListEdit(said, null, shown);
    return edit === null ? { again: [words.listAgain] } : edited(edit, context);
  },
};

const isDone = /^(?:i'?m |that'?s |ok,? )?(?:done|finished|all|it|enough)[.! ]*$/iu;

/** 'obstacles' once more, or those of another employer. */
function elsewhere(name: string, context: ObstaclesContext): Outcome<ObstaclesData> {
  const named = processNamed(name.trim(), context.records.list(kinds.process));
  if (named === null) return { next: 'list', set: { page: 0 } };
  return { next: 'list', set: { processId: named.id, page: 0, chosen: '' } };
}

function explained(line: number | null, context: ObstaclesContext): Outcome<ObstaclesData> {
  const picture = pictureHere(context);
  if (line !== null && itemsOf(picture)[line - 1] === undefined)
    return { again: [words.noSuchLine(line)] };
  return { stay: true, say: whyMessage(picture, line, patternsHere(context)).parts };
}

export function undone(context: ObstaclesContext): Outcome<ObstaclesData> {
  const undo = lastChange(context.data.processId, context);
  if (undo === null) return { again: [words.nothingToUndo] };
  return {
    next: 'list',
    set: { page: 0 },
    record: takenBack(undo),
    say: [words.undone(undo.what)],
  };
}

/** Carries out a change to a line of the list. */
export function edited(edit: ListEdit, context: ObstaclesContext): Outcome<ObstaclesData> {
  if (edit.kind === 'undo') return undone(context);
  if (edit.kind === 'why') return explained(edit.line, context);
  const picture = pictureHere(context);
  const item = itemsOf(picture)[edit.line - 1];
  if (item === undefined) return { again: [words.noSuchLine(edit.line)] };
  if (item.kind === 'want') {
    if (edit.kind !== 'open') return { again: [words.noSuchLine(edit.line)] };
    const target = { kind: 'want' as const, id: item.want.id };
    const { id } = picture.process;
    return { next: 'list', run: { flow: 'proof', data: { processId: id, target } } };
  }
  const { obstacle } = item;
  const label = obstacleInside(obstacle);
  switch (edit.kind) {
    case 'open': {
      const row = keep(obstacle, context.id);
      return { next: 'one', set: { chosen: row.id }, record: [write(kinds.obstacle, row)] };
    }
    case 'merge': {
      const other = itemsOf(picture)[edit.other - 1];
      if (other?.kind !== 'obstacle' || other.obstacle === obstacle)
        return { again: [words.noSuchLine(edit.other)] };
      const record = merged(obstacle, other.obstacle, picture, context);
      return { next: 'list', record, say: [words.merged(label)] };
    }
    case 'split': {
      if (obstacle.questions.length < 2) return { again: [words.splitAlone] };
      const row = keep(obstacle, context.id);
      return {
        next: 'split',
        set: { chosen: row.id, page: 0 },
        record: [write(kinds.obstacle, row)],
      };
    }
    case 'rename':
      return {
        next: 'list',
        record: changed('rename', obstacle, { name: edit.name }, context),
        say: [words.renamed(edit.name)],
      };
    case 'dismiss':
      return {
        next: 'list',
        record: changed('dismiss', obstacle, { dismissed: true }, context),
        say: [words.dismissed(label)],
      };
    case 'everyone':
      return {
        next: 'list',
        record: changed('everyone', obstacle, { everyone: true }, context),
        say: [words.everyone(label)],
      };
    case 'close':
      return {
        next: 'list',
        record: changed(
          'close',
          obstacle,
          { closedAfter: picture.last?.number ?? obstacle.inRounds.at(-1) ?? 0 },
          context,
        ),
        say: [words.closed(label)],
      };
    default:
      return edit satisfies never;
  }
}

/** The order, one obstacle, or what they want most explained, without opening the list. */
export function whyMessage(
  picture: Picture,
  line: number | null,
  patterns: readonly Pattern[] = [],
): Message {
  const item = line === null ? undefined : itemsOf(picture)[line - 1];
  if (item?.kind === 'want') return words.whyWant(item.want, picture.numbers);
  if (item !== undefined) {
    const pattern = patterns.find(({ topicId }) => topicId === item.obstacle.topicId);
    return words.whyOne(item.obstacle, picture.numbers, pattern ?? null);
  }
  if (picture.ranked.length > 0) return words.why(picture.ranked, picture.numbers);
  return nothingIn(picture);
}

export const listSteps = { list };
