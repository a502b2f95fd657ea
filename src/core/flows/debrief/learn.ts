import { plainEntry } from '../../domain/findings.ts';
import { blanksOf, learnedIn } from '../../domain/ledger.ts';
import { kinds, type LedgerEntry } from '../../domain/records.ts';
import { earlierEntries, keepTurn, readInto } from '../../domain/telling.ts';
import { write, type Write } from '../../flow/record.ts';
import type { Outcome, Step } from '../../flow/types.ts';
import { isFeeling, readEdits } from '../../opening/edits.ts';
import { agrees, saysNothing } from '../../opening/nothing.ts';
import { tellsOfAnother } from '../../opening/opening.ts';
import { debrief } from '../../words/en/debrief.ts';
import { quoted, topicInside } from '../../words/en/names.ts';
import { editsMade, renamedLine } from './changes.ts';
import { dateIn } from './date-said.ts';
import { itemsOf } from './items.ts';
import { counter, place, type DebriefContext, type DebriefData } from './place.ts';

const entriesHere = (context: DebriefContext): LedgerEntry[] =>
  context.records.list(kinds.ledger, context.data.processId, context.data.roundId);

const know: Step<DebriefData> = {
  takesLines: true,
  to: ['know', 'cue', 'better', 'cameBack'],
  ask: (context) => {
    const here = entriesHere(context);
    const all = context.records.list(kinds.ledger, context.data.processId);
    const [first, second] = here;
    const known =
      first?.topic != null && first.topic === second?.topic
        ? [nameOf(first, second)]
        : here.slice(0, 2).map((entry) => nameOf(entry));
    return debrief.know(known, hints(all), counter(context, 'know'));
  },
  answer: (answer, context) => {
    const set = { n: context.data.n + 1 };
    if (answer.kind !== 'text') return { ...onward([], context), set };
    const renamed = renamedLine(answer.text, context);
    if (renamed !== null) return { next: 'know', ...renamed };
    const late = lateChange(answer.text, context);
    if (late !== null) return late;
    const date = dateIn(answer.text, context);
    if (date !== null)
      return { ...onward([], context), set: { ...set, ...date }, say: [debrief.dateNoted] };
    if (tellsOfAnother(answer.text)) return { again: [debrief.didNotTake] };
    if (saysNothing(answer.text) || agrees(answer.text)) {
      return {
        ...onward([], context),
        set: { ...set, nothing: true },
        ...kept(answer.text, context),
      };
    }
    return { ...taken(answer.text, 'know', context), set };
  },
};

/** '2 harder', 'threw me': how a question went, said when they are asked about the employer. */
function lateChange(said: string, context: DebriefContext): Outcome<DebriefData> | null {
  const items = itemsOf(context);
  const asked = items.filter((item) => 'question' in item);
  // 'ok' or 'great' takes what was just said as right; it changes no line.
  const bare = isFeeling(said) && !agrees(said);
  if (bare && asked.length !== 1) return { again: [debrief.whichWas] };
  if (!bare && !/^(?:drop |delete |remove )?\d{1,2}\b.{0,40}$/iu.test(said)) return null;
  const edits = readEdits(bare ? `1 ${said}` : said, items.length);
  if (edits.length === 0) return { again: [debrief.listClosed] };
  const { record, what } = editsMade(edits, items);
  return { next: 'know', record, say: [what === '' ? debrief.stays : debrief.changed(what)] };
}

/** 'what hurts ("…")'; a second one of the same topic stands beside its words. */
const nameOf = (entry: LedgerEntry, other?: LedgerEntry) => {
  if (entry.topic === null) return quoted(entry.quote, 40);
  const words = [entry, ...(other === undefined ? [] : [other])];
  const shown = words.map(({ quote }) => quoted(quote, 36)).join(', ');
  return `${topicInside[entry.topic]} (${shown})`;
};

/** At most two blanks, why the job is open and who decides first: they are the easiest to have noticed. */
function hints(entries: readonly LedgerEntry[]) {
  const blanks = blanksOf(entries);
  const easy = (['need', 'motive', 'problem', 'hope'] as const).filter((topic) =>
    blanks.includes(topic),
  );
  return [...easy, ...blanks.filter((topic) => !easy.some((each) => each === topic))].slice(0, 2);
}

function kept(text: string, context: DebriefContext): { record: Write[] } {
  return { record: keepTurn(place(context).round, text, 'know', context).record };
}

/** Words about the employer: read into entries; in which nothing is recognised, kept whole. */
function taken(said: string, step: string, context: DebriefContext): Outcome<DebriefData> {
  const { process, round } = place(context);
  const turn = keepTurn(round, said, step, context);
  const { account, record } = readInto(said, process, turn.round, context);
  // 'same', 'deeper': a word in which nothing is recognised is no fact yet.
  if (account.ledger.length === 0 && said.split(/\s+/u).length < 2)
    return { again: [debrief.cueAgain] };
  const plain =
    account.ledger.length > 0
      ? []
      : [plainEntry(said, round, earlierEntries(round, context), orderedId(round.turns, context))];
  const entries = [...account.ledger, ...plain];
  return {
    ...onward(entries, context),
    record: [...turn.record, ...record, ...plain.map((entry) => write(kinds.ledger, entry))],
    say: [debrief.keptFacts(entries)],
  };
}

const orderedId = (turns: number, context: DebriefContext) =>
  `${String(turns + 1).padStart(3, '0')}000${context.id()}`;

/** Where prompt (3) leads: a cue when nothing is new, a question when all was known (G4). */
function onward(added: readonly LedgerEntry[], context: DebriefContext): { next: string } {
  const learned = learnedIn([...entriesHere(context), ...added]);
  if (learned === 'new') return { next: 'cameBack' };
  if (learned === 'confirmed') return { next: 'better' };
  return { next: 'cue' };
}

const diagnosed = (context: DebriefContext): Outcome<DebriefData> => ({
  next: 'cameBack',
  set: { diagnosed: true },
  run: {
    flow: 'diagnosis',
    data: { processId: context.data.processId, roundId: context.data.roundId },
  },
});

const cue: Step<DebriefData> = {
  to: ['cameBack', 'better'],
  ask: () => debrief.cue(),
  answer: (answer, context) => {
    if (answer.kind !== 'text' || saysNothing(answer.text)) return diagnosed(context);
    if (agrees(answer.text)) return { again: [debrief.cueAgain] };
    if (tellsOfAnother(answer.text)) return { again: [debrief.didNotTake] };
    const outcome = taken(answer.text, 'cue', context);
    return 'next' in outcome && outcome.next === 'cue' ? diagnosed(context) : outcome;
  },
};

const better: Step<DebriefData> = {
  to: ['cameBack'],
  ask: () => debrief.better(),
  answer: (answer, context) => {
    if (answer.kind === 'text') return { again: [debrief.didNotTake] };
    const no = answer.kind === 'choice' && answer.id === 'no';
    return no ? diagnosed(context) : { next: 'cameBack' };
  },
};

export const learnSteps = { know, cue, better };
