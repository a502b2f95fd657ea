import { nameKey } from '../../domain/processes.ts';
import { putRight } from '../../domain/corrections.ts';
import { countedUp, factsOf, notesFor } from '../../domain/telling.ts';
import { kinds, type Question, type Round } from '../../domain/records.ts';
import { write, type Write } from '../../flow/record.ts';
import type { Outcome } from '../../flow/types.ts';
import { concernCalled } from '../../ontology/index.ts';
import { outcomeIn } from '../../opening/edits.ts';
import { debrief } from '../../words/en/debrief.ts';
import { cut } from '../../words/en/names.ts';
import { listChanged, type Item } from './items.ts';
import { namedQuestion } from './named.ts';
import { place, questionsOf, type DebriefContext, type DebriefData } from './place.ts';

/** '2 is wrong, it was salary': the line says what they say now, its place and outcome stay. */
export function rewritten(
  item: Item,
  number: number,
  said: string,
  context: DebriefContext,
): Outcome<DebriefData> {
  const { words, not } = meant(said);
  const done = listChanged([number], [debrief.changedLine(number)], context);
  if (words === '') return { next: 'line', set: { line: number } };
  if ('entry' in item) {
    const all = factsOf(item.entry.processId, context);
    return { ...done, record: putRight(item.entry, words, all) };
  }
  if ('highlight' in item) {
    return { ...done, record: [write(kinds.highlight, { ...item.highlight, quote: words })] };
  }
  const { question } = item;
  const label = not === null ? null : instead(question.topic.label, not, words);
  const after: Question =
    label === null
      ? { ...question, ...askedAbout(words, question.topic.id, context), quote: words }
      : { ...question, topic: { id: question.topic.id, label } };
  return { ...done, record: [write(kinds.question, after)] };
}

const tail = /,? (?:and |but )?not ([\p{L}\d' ]{2,40})[.!]?$/iu;
const wrong =
  /^(?:(?:is|was)(?= (?:wrong|not|off))|isn'?t|wasn'?t|not|wrong)\b[^,;:.]{0,60}[,;:.]\s*/iu;
const leadIn =
  /^(?:it was|it'?s|it is|is|was|they (?:really )?asked (?:me )?(?:about |for )?|rather|should be|about|actually|more like|no)\b[,:]?\s*/iu;

/** What a line is said to be, and what it is said not to be: 'it's a PM, not my boss'. */
function meant(said: string): { words: string; not: string | null } {
  let words = said.trim().replace(wrong, '');
  const not = tail.exec(words)?.[1] ?? null;
  words = words.replace(tail, '');
  for (let before = ''; before !== words;) {
    before = words;
    words = words.replace(leadIn, '').trim();
  }
  return { words, not };
}

/** 'disagreeing with your boss' that was 'a PM, not my boss': the name with the one for the other. */
function instead(label: string, not: string, words: string): string | null {
  const last = not.trim().split(' ').at(-1) ?? '';
  if (last.length < 3 || !/^\p{L}+$/u.test(last) || words.split(' ').length > 4) return null;
  const there = new RegExp(String.raw`\b(?:(?:your|my|the|an?) )?${last}\b`, 'iu');
  return there.test(label) ? cut(label.replace(there, words), 60) : null;
}

/**
 * 'rename 2 to my quiet year': the name as they wrote it. Only an exact name of a concern, or of a
 * question of this employer, is linked to what goes by it (G5). What was asked stays as it was told.
 */
export function renamed(
  item: Item,
  number: number,
  name: string,
  context: DebriefContext,
): Outcome<DebriefData> {
  if (!('question' in item)) return rewritten(item, number, name, context);
  const { question } = item;
  const alike = context.records
    .list(kinds.question, question.processId)
    .find((each) => each.id !== question.id && nameKey(each.topic.label) === nameKey(name));
  const concern = concernCalled(name);
  const topic = {
    id: concern?.id ?? alike?.topic.id ?? `own-${context.id()}`,
    label: cut(name, 60),
  };
  const notAboutJob = concern?.notAboutJob ?? false;
  return {
    ...listChanged([number], [debrief.changedLine(number)], context),
    record: [write(kinds.question, { ...question, topic, named: true, notAboutJob })],
  };
}

/** Read with less certainty than this, a line they put right themselves is called by their words. */
const sure = 0.6;

/**
 * The concern they name themselves, or their own words for it: also when the reader hears again what
 * they just said is wrong.
 */
function askedAbout(
  words: string,
  before: string,
  context: DebriefContext,
): Pick<Question, 'topic' | 'notAboutJob'> {
  const { process, round } = place(context);
  const asked = `they asked about ${words}`;
  const found = context.records.reading(notesFor(asked, process, round, context)).questions[0];
  const topic = found?.topics[0];
  const own = { id: `own-${context.id()}`, label: cut(words, 60) };
  const heard =
    topic !== undefined &&
    topic.id !== before &&
    (topic.named === true || topic.confidence >= sure);
  return {
    topic: heard ? { id: topic.id, label: topic.label } : own,
    notAboutJob: heard && (found?.notAboutJob ?? false),
  };
}

const forgotten =
  /^(?:no,? |but )?(?:you |i )?(?:forgot|missed|left out|missing)(?: is)?:? (?:the |a |one )?(?:question (?:about|on) )?(.{2,60}?) question\b/iu;

/** 'you forgot the SPS question, i had no idea': asked, whatever else is read in it. */
export function missedQuestion(
  said: string,
  round: Round,
  context: DebriefContext,
): Write[] | null {
  const [whole = '', called] = forgotten.exec(said) ?? [];
  if (called === undefined) return null;
  const { topic, notAboutJob } = askedAbout(called, '', context);
  const outcome = outcomeIn(said.slice(whole.length)) ?? 'unknown';
  const fresh: Question = {
    ...namedQuestion(said, round, context),
    topic,
    notAboutJob,
    outcome,
    outcomeSure: outcome !== 'unknown',
  };
  const same = questionsOf(context).find((each) => each.topic.id === topic.id);
  return [write(kinds.question, same === undefined ? fresh : countedUp(same, fresh))];
}
