import type { ViewOutput } from '@slack/bolt';
import type { Call } from './web-api/calls.ts';
import {
  controls,
  isCalled,
  refusedByClient,
  stateOf,
  used,
  type Given,
} from './deliveries/controls.ts';
import {
  deliverAsSlack,
  type Answer,
  type Delivery,
  type Transport,
} from './deliveries/delivery.ts';
import type { Organisation } from './web-api/emulated.ts';
import * as events from './deliveries/events.ts';
import { slackId } from './ids.ts';
import {
  blockAction,
  inMessage,
  slashCommand,
  viewClosed,
  viewSubmission,
  type Place,
} from './deliveries/interactions.ts';
import { isFields, string } from './json.ts';
import { follow } from './modal-answers.ts';
import type { Actor, Installed, Team, User } from './parties.ts';
import type { Shown } from './web-api/screens.ts';
import type { WebApi } from './web-api/web-api.ts';

/** What a person did, as Slack delivered it. Delivering `delivery` again is Slack's redelivery. */
export interface Done {
  delivery: Delivery;
  /** How the app took it in the end. */
  answer: Answer;
  /** Every try; more than one only for events. */
  answers: Answer[];
}

export interface PersonSetup {
  api: WebApi;
  organisation: Organisation;
  /** Who shares the organisation's shared channel. */
  foreign: Team;
  actor: Actor;
  app: Installed;
  transport: () => Transport;
}

/** A person in Slack: what they do reaches the app, what the app shows them can be read. */
export class Person {
  readonly actor: Actor;
  readonly user: User;
  readonly team: Team;
  /** The channel of the direct chat with the bot; empty for an outsider. */
  readonly chat: string;
  readonly #setup: PersonSetup;
  /** What was picked in each message or view so far: Slack sends all of it with every press. */
  readonly #picked = new Map<string, Record<string, Given>>();

  constructor(setup: PersonSetup) {
    this.#setup = setup;
    this.actor = setup.actor;
    this.user = setup.actor.user;
    this.team = setup.actor.team;
    this.chat = setup.organisation.directChats.get(this.user.id) ?? '';
  }

  /** Types a message into the direct chat (or into `channel`). */
  async say(typed: string, more: { threadTs?: string; channel?: string } = {}) {
    const { channel = this.chat, threadTs } = more;
    const message = events.typedMessage(this.#setup.actor, channel, typed, {
      channelType: channel.startsWith('D') ? 'im' : 'channel',
      ...(threadTs !== undefined && { threadTs }),
    });
    return { message, ...(await this.happens(message)) };
  }

  edit(message: events.TypedMessage, typed: string): Promise<Done> {
    return this.happens(events.edited(message, typed));
  }

  delete(message: events.TypedMessage): Promise<Done> {
    return this.happens(events.deleted(message));
  }

  share(file: { name: string; mimetype: string; size?: number }, typed = ''): Promise<Done> {
    return this.happens(events.sharedFile(this.#setup.actor, this.chat, file, typed));
  }

  /** Mentions the bot in a channel. */
  mention(typed: string, { channel = this.#setup.organisation.channel, threadTs = '' } = {}) {
    const { actor, app } = this.#setup;
    const thread = threadTs === '' ? {} : { threadTs };
    return this.happens(events.mention(actor, app, channel, typed, thread));
  }

  openHome(tab: 'home' | 'messages' = 'home'): Promise<Done> {
    const view = this.home();
    // as: the published view in Slack's shape
    const shown = view as unknown as Parameters<typeof events.homeOpened>[3];
    return this.happens(events.homeOpened(this.#setup.actor, this.chat, tab, shown));
  }

  /** The bot's own message comes back to it as an event, as all messages of a direct chat do. */
  echo({ channel, text, ts }: Shown): Promise<Done> {
    return this.happens(events.ownEcho(this.#setup.app, channel, text, ts));
  }

  /** Any event in this person's sight. */
  happens(what: events.Event): Promise<Done> {
    const { app, organisation, foreign } = this.#setup;
    const shared = 'channel' in what && what.channel === organisation.shared;
    return this.deliver(events.event(app, what, shared ? foreign : undefined));
  }

  async command(command: string, text = '', channel = { id: this.chat, name: 'directmessage' }) {
    const { actor, app } = this.#setup;
    const handles = await this.#handles();
    const done = await this.deliver(slashCommand(actor, app, channel, command, text, handles));
    const { answer } = done;
    if (answer.kind === 'acknowledged' && answer.body !== undefined) {
      const shown = isFields(answer.body) ? answer.body : { text: answer.body };
      this.#setup.api.check(`answer to ${command}`, 'response_url', shown);
    }
    return done;
  }

  /**
   * Uses a control of a message (the newest that has it, unless `message` says which): presses a
   * button, or picks `given` in a menu or picker.
   */
  async use(name: string, given: Given = '', message = this.#holding(name)): Promise<Done> {
    const place = inMessage(this.#setup.app, message);
    return this.#use(place, message.blocks, name, given);
  }

  /** Presses a button by its caption, id or value. */
  press(name: string, message?: Shown): Promise<Done> {
    return this.use(name, '', message);
  }

  /** Uses a control of the App Home. */
  useHome(name: string, given: Given = ''): Promise<Done> {
    return this.#useView(this.home(), name, given);
  }

  /** Uses a control of the open modal that acts at once (not an input). */
  useModal(name: string, given: Given = ''): Promise<Done> {
    return this.#useView(this.modal(), name, given);
  }

  /** Fills and submits the open modal. Fields are named by label, block id or action id. */
  async submit(given: Readonly<Record<string, Given>> = {}): Promise<Done> {
    const view = this.modal();
    if (view === undefined) throw new Error('no modal is open');
    const state = stateOf(view.blocks, given);
    const refused = refusedByClient(view.blocks, state);
    if (refused !== undefined) throw new Error(`Slack would not submit: ${refused}`);
    const { actor, app } = this.#setup;
    const { triggerId } = await this.#handles();
    const done = await this.deliver(viewSubmission(actor, app, view, state, triggerId));
    follow(this.#setup.api, this.user.id, view, done.answer);
    return done;
  }

  /** Closes the open modal; the app hears of it only if the view asked for that. */
  async closeModal(all = false): Promise<Done | undefined> {
    const view = this.modal();
    if (view === undefined) throw new Error('no modal is open');
    this.#setup.api.views.close(this.user.id, all);
    if (!view.notify_on_close) return undefined;
    return this.deliver(viewClosed(this.#setup.actor, this.#setup.app, view, all));
  }

  home(): ViewOutput | undefined {
    return this.#setup.api.views.home(this.user.id);
  }

  modal(): ViewOutput | undefined {
    return this.#setup.api.views.modals(this.user.id).at(-1);
  }

  /** What the bot shows in the direct chat now, oldest first. */
  screen(): Shown[] {
    return this.#setup.api.screens.in(this.chat);
  }

  /** The next message the bot posts into the direct chat that was not returned here before. */
  async reply(): Promise<Shown> {
    const call = await this.#setup.api.calls.next((each) => this.#posted(each) !== undefined);
    const shown = this.#posted(call);
    if (shown === undefined) throw new Error('the message is gone again');
    return shown;
  }

  /** Delivers as Slack would, events up to four times. */
  async deliver(delivery: Delivery): Promise<Done> {
    const answers = await deliverAsSlack(this.#setup.transport(), delivery);
    return { delivery, answers, answer: answers.at(-1) ?? { kind: 'unreachable' } };
  }

  #posted(call: Call): Shown | undefined {
    if (call.method !== 'chat.postMessage' || call.answer?.body['ok'] !== true) return undefined;
    const { channel, ts } = call.answer.body;
    if (channel !== this.chat) return undefined;
    return this.#setup.api.screens.find(this.chat, string(ts));
  }

  #holding(name: string): Shown {
    const found = this.screen().findLast(({ blocks }) =>
      controls(blocks).some((control) => isCalled(control, name)),
    );
    if (found === undefined) throw new Error(`no message offers '${name}'`);
    return found;
  }

  async #handles() {
    const { api, organisation } = this.#setup;
    const known = [...organisation.users.values()].some(({ id }) => id === this.user.id);
    const triggerId = known ? await api.trigger(organisation, this.user.id) : slackId('');
    return { triggerId, responseUrl: api.responseUrl() };
  }

  async #useView(view: ViewOutput | undefined, name: string, given: Given): Promise<Done> {
    if (view === undefined) throw new Error('there is no such view');
    return this.#use({ kind: 'view', view }, view.blocks, name, given);
  }

  async #use(place: Place, blocks: readonly unknown[], name: string, given: Given): Promise<Done> {
    const control = controls(blocks).find((each) => isCalled(each, name));
    if (control === undefined) throw new Error(`nothing here is called '${name}'`);
    const { actor, app } = this.#setup;
    const action = used(control, given);
    const key = place.kind === 'message' ? place.message.ts : place.view.id;
    const picked = this.#picked.get(key) ?? {};
    const id = string(control.element['action_id']);
    if (control.element['type'] !== 'button') this.#picked.set(key, { ...picked, [id]: given });
    const state = stateOf(blocks, this.#picked.get(key));
    return this.deliver(blockAction(actor, app, place, action, await this.#handles(), state));
  }
}
