import type { types } from '@slack/bolt';
import { isAt, openForm, openQuestion } from '../../../core/flow/open-form.ts';
import type { Input } from '../../../core/flow/types.ts';
import { controls as words } from '../../../core/words/en/controls.ts';
import { respondTo } from '../deliver/ephemeral.ts';
import type { Asked } from '../deliver/folds.ts';
import { directChat, slackSubject, type Member } from '../identity.ts';
import { actionOf, questionOf, type Action } from '../render/controls.ts';
import { dayCallback, dayForm } from '../render/day.ts';
import { modalOf } from '../render/modal.ts';
import { inTime } from './in-time.ts';
import type { Incoming } from './incoming.ts';
import type { Around, IntakePorts } from './ports.ts';
import { memberFor } from './who.ts';

type Press = Extract<Incoming, { kind: 'press' }>;

/** A press counts if it is durable in time; one that is too late changes nothing. */
export async function takePress(
  ports: IntakePorts,
  press: Press,
  { signedAt }: Around,
): Promise<null | 'unanswered'> {
  const { service, workspaces, people } = ports;
  const member = await memberFor(press.who, workspaces, people);
  const action = actionOf(press.action);
  if (member === null || action === null) return null;
  if (press.message === null) ports.homes.seen(member);
  const sentAt = signedAt ?? press.at ?? undefined;
  const pressed = { ...press, until: service.now() + ports.soon };
  const done = await inTime(act(ports, member, action, pressed, sentAt), ports.soon);
  if (done !== 'slow') return null;
  if (press.respond !== null) ports.courtesies.do(respondTo(press.respond, words.oneMoment));
  return 'unanswered';
}

type Timed = Press & { until: number };

async function act(
  ports: IntakePorts,
  member: Member,
  action: Action,
  press: Timed,
  sentAt: number | undefined,
): Promise<'done'> {
  switch (action.kind) {
    case 'form':
      if (await opened(ports, member, action.form, press.trigger)) return 'done';
      // It has passed: the engine says so and asks what is open now.
      await take(ports, member, press, { kind: 'press', choice: `${action.form}.` }, sentAt);
      return 'done';
    case 'day':
      if (await openedPickers(ports, member, action.question, press.trigger)) return 'done';
      await take(ports, member, press, { kind: 'press', choice: `${action.question}.` }, sentAt);
      return 'done';
    case 'command':
      await take(ports, member, press, { kind: 'command', name: action.name, text: '' }, sentAt);
      return 'done';
    case 'choice':
      await choose(ports, member, action.choice, press, sentAt);
      return 'done';
    case 'menu':
      if (press.picked !== null) await choose(ports, member, press.picked, press, sentAt);
      return 'done';
    default:
      return action satisfies never;
  }
}

async function choose(
  ports: IntakePorts,
  member: Member,
  choice: string,
  press: Timed,
  sentAt: number | undefined,
): Promise<void> {
  const { folds, service } = ports;
  const subject = slackSubject(member);
  const question = questionOf(choice);
  const message = press.message === null ? null : askedIn(member, press);
  const isOpen = await service.runtime.look({ subject, platform: 'slack' }, (_context, talk) =>
    isAt(talk, question),
  );
  if (message !== null && isOpen)
    folds.asked(subject, question, { ...message, chosen: press.label });
  await take(ports, member, press, { kind: 'press', choice }, sentAt);
  if (message !== null && !isOpen) ports.courtesies.do(folds.fold(message));
}

/** The message of the press, as the press brings it along. */
function askedIn(member: Member, { message }: Timed): Asked | null {
  if (message === null) return null;
  const { channel, ts, text } = message;
  // as: blocks that this bot posted, as Slack gives them back
  const blocks = message.blocks as (types.KnownBlock & { block_id?: string })[];
  return { member, channel, ts, text, blocks, chosen: null };
}

/** Opens the window with the form at once: a look, no step. False: that question has passed. */
async function opened(
  ports: IntakePorts,
  member: Member,
  form: string,
  trigger: string,
): Promise<boolean> {
  const who = { subject: slackSubject(member), platform: 'slack' };
  const found = await ports.service.runtime.look(who, (_context, talk) => openForm(talk, form));
  if (found === null) return false;
  await openView(ports, member, trigger, modalOf(found.form, found.values));
  return true;
}

/** The same with pickers for a day. */
async function openedPickers(
  ports: IntakePorts,
  member: Member,
  question: string,
  trigger: string,
): Promise<boolean> {
  const who = { subject: slackSubject(member), platform: 'slack' };
  const open = await ports.service.runtime.look(who, (_context, talk) => openQuestion(talk));
  const form = open?.id === question ? dayForm(question, open.message) : null;
  if (form === null) return false;
  await openView(ports, member, trigger, modalOf(form, {}, dayCallback));
  return true;
}

async function openView(
  { service, workspaces }: IntakePorts,
  member: Member,
  trigger: string,
  view: types.ModalView,
): Promise<void> {
  try {
    const client = await workspaces.client(member);
    await client?.views.open({ trigger_id: trigger, view });
  } catch {
    // Too late for a window: the question stands and can be answered in words.
    service.log('warn', 'slack: a form could not be opened in time');
  }
}

async function take(
  { service, chats, people }: IntakePorts,
  member: Member,
  { trigger, message, until }: Timed,
  input: Input,
  sentAt: number | undefined,
): Promise<void> {
  // Words of theirs go nowhere but into a direct chat.
  const isDirect = message?.channel.startsWith('D') === true;
  const channel = isDirect ? message.channel : await chats.known(member);
  const { zone } = await people.of(member);
  await service.take({
    id: `press:${trigger}`,
    subject: slackSubject(member),
    address: directChat(member, channel),
    input,
    until,
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(zone === null ? {} : { zone }),
  });
}
