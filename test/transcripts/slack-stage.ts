import { controls } from '../../src/core/words/en/controls.ts';
import { memoryStore } from '../../src/storage/memory.ts';
import { typedMessage } from '../support/slack/deliveries/events.ts';
import { fields, isFields, list, string, type Fields } from '../support/slack/json.ts';
import type { Person } from '../support/slack/person.ts';
import type { Slack } from '../support/slack/slack.ts';
import { serving, type Serving } from '../support/slack/serving.ts';
import type { Call } from '../support/slack/web-api/calls.ts';
import type { Actor, Seen, Stage } from './stage.ts';

/** The whole Slack adapter with signed requests, each person of a transcript somebody in Slack. */
export async function slackStage(
  slack: Slack,
  who: (name: string) => string,
  now: string,
): Promise<Stage & { serving: () => Serving; person: (name: string) => Person }> {
  const store = memoryStore();
  let seeds = 0;
  const start = (at: string) =>
    serving(slack, 'http', { store, now: at, seed: () => `seed-${++seeds}` });
  let running = await start(now);
  const people = new Map<string, Person>();
  const person = (name: string) => {
    const found = people.get(name) ?? slack.person(who(name));
    people.set(name, found);
    return found;
  };
  let read = 0;
  let typed = 0;
  // Their profiles tell no zone until one says 'Zone:'.
  const zones = new Set<string>();
  slack.api.faults.clear();
  slack.api.faults.add(
    ({ method, args }) => method === 'users.info' && !zones.has(string(args['user'])),
    { kind: 'error', error: 'user_not_found' },
    100_000,
  );
  const heard = async (name: string): Promise<Seen[]> => {
    await running.said();
    const calls = slack.api.calls.all.slice(read);
    read = slack.api.calls.all.length;
    const shown = calls.flatMap((call) => postedIn(person(name).chat, call));
    return seenOf(shown);
  };
  const again = async () => {
    const at = new Date(running.now()).toISOString();
    await running.stop();
    running = await start(at);
  };
  return {
    serving: () => running,
    person,
    actor(name): Actor {
      const me = person(name);
      return {
        async says(text) {
          const ts = (running.now() / 1000 + ++typed / 10_000).toFixed(6);
          await me.happens(typedMessage(me.actor, me.chat, text, { ts }));
          return heard(name);
        },
        async presses(label) {
          await press(me, label);
          return heard(name);
        },
        async commands(command, text) {
          await me.command(`/${command}`, text);
          return heard(name);
        },
        async submits(values) {
          await me.press(controls.openForm);
          const given: Record<string, string> = {};
          for (const [id, value] of Object.entries(values)) given[`field:${id}`] = value;
          await me.submit(given);
          return heard(name);
        },
        async moves(zone) {
          me.user.tz = zone;
          zones.add(me.user.id);
          // A profile is looked up once a day; this is the next day's look-up.
          await running.service.keyv('slack.people').clear();
          await again();
        },
      };
    },
    async until(time, name) {
      await running.until(time);
      return heard(name);
    },
    async restart(name) {
      await again();
      // Slack is not written to at a start; the question is shown here as the terminal shows it.
      await running.service.runtime.repeatOpenQuestions();
      return heard(name);
    },
  };
}

/** Presses a button, or picks the option of a menu, by its label. */
async function press(me: Person, label: string): Promise<void> {
  for (const shown of me.screen().toReversed()) {
    for (const element of elementsOf(shown)) {
      if (caption(element) === label) return void (await me.press(label, shown));
      const options = list(element['options']).map((each) => textOf(fields(each)['text']));
      const menu = string(element['action_id']);
      if (options.includes(label)) return void (await me.use(menu, label, shown));
    }
  }
  throw new Error(`there is no button [${label}]`);
}

/** As it was posted: later its buttons may be gone. */
interface Posted {
  text: string;
  blocks: Fields[];
  files: string[];
}

function postedIn(channel: string, { method, args, answer }: Call): Posted[] {
  if (answer?.body['ok'] !== true) return [];
  if (method === 'files.completeUploadExternal' && args['channel_id'] === channel) {
    return [
      {
        text: '',
        blocks: [],
        files: list(args['files']).map((file) => string(fields(file)['title'])),
      },
    ];
  }
  if (method !== 'chat.postMessage' || args['channel'] !== channel) return [];
  return [{ text: string(args['text']), blocks: list(args['blocks']).filter(isFields), files: [] }];
}

/** Files come before the message that hands them over. */
function seenOf(shown: readonly Posted[]): Seen[] {
  const seen: Seen[] = [];
  let files: { name: string; type: string }[] = [];
  for (const each of shown) {
    files.push(...each.files.map((name) => ({ name, type: typeOf(name) })));
    if (each.files.length > 0) continue;
    seen.push({ text: wordsOf(each), choices: labelsOf(each), files });
    files = [];
  }
  return seen;
}

const typeOf = (name: string) => (name.endsWith('.md') ? 'text/markdown' : 'application/json');
const textOf = (value: unknown) => string(fields(value)['text']);
const caption = (element: Fields) => textOf(element['text']);

function elementsOf({ blocks }: Pick<Posted, 'blocks'>): Fields[] {
  return blocks.flatMap((block) => list(block['elements']).map(fields));
}

/** They open windows; elsewhere there are none. */
const windows: readonly string[] = [controls.openForm, controls.pickDay];

function labelsOf(shown: Posted): string[] {
  return elementsOf(shown)
    .flatMap((element) =>
      element['type'] === 'button'
        ? [caption(element)]
        : list(element['options']).map((each) => textOf(fields(each)['text'])),
    )
    .filter((label) => !windows.includes(label));
}

/** The words of a message as its blocks show them. */
function wordsOf({ blocks, text }: Posted): string {
  const words = blocks.flatMap((block) => {
    if (block['type'] !== 'section') return [];
    const pairs = list(block['fields']).map(plainly);
    if (pairs.length === 0) return [plainly(block['text'])];
    return pairs.flatMap((label, index) =>
      index % 2 === 0 ? [`${label}: ${pairs[index + 1] ?? ''}`] : [],
    );
  });
  return words.length === 0 ? text : words.join('\n');
}

function plainly(value: unknown): string {
  const text = textOf(value);
  return fields(value)['type'] === 'mrkdwn' ? text.replace(/^\*(.*)\*$/su, '$1') : text;
}
