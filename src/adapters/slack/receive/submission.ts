import type { Conversation } from '../../../core/flow/conversation.ts';
import { formErrors, isAt } from '../../../core/flow/open-form.ts';
import type { Input } from '../../../core/flow/types.ts';
import { controls as words } from '../../../core/words/en/controls.ts';
import { directChat, slackSubject, type Member } from '../identity.ts';
import { dayCallback, pickedWords } from '../render/day.ts';
import { errorsFor, formCallback, valuesOf } from '../render/modal.ts';
import { inTime } from './in-time.ts';
import type { Incoming } from './incoming.ts';
import type { Answer, Around, IntakePorts } from './ports.ts';
import { memberFor } from './who.ts';

type Submission = Extract<Incoming, { kind: 'submission' }>;

/**
 * A window counts once, whatever was submitted from it how often: after a slow commit the second
 * time only closes it.
 */
export async function takeSubmission(
  ports: IntakePorts,
  submission: Submission,
  { signedAt }: Around,
): Promise<Answer> {
  const { service, workspaces, people } = ports;
  const member = await memberFor(submission.who, workspaces, people);
  if (member === null || ![formCallback, dayCallback].includes(submission.callback)) return null;
  const until = service.now() + ports.soon;
  const work = submit(ports, member, submission, until, signedAt).catch(() => 'slow' as const);
  const done = await inTime(work, ports.soon);
  if (done !== 'slow') return done;
  return refusal({ [submission.firstBlock]: words.oneMomentForm });
}

const refusal = (errors: Record<string, string>) => ({ response_action: 'errors', errors });

async function submit(
  { service, chats, people }: IntakePorts,
  member: Member,
  { callback, form, view, state }: Submission,
  until: number,
  signedAt: number | null,
): Promise<Answer> {
  const subject = slackSubject(member);
  const values = valuesOf(state);
  const who = { subject, platform: 'slack' };
  const seen = await service.runtime.look(who, (_context, talk) =>
    callback === dayCallback
      ? { input: picked(talk, form, values), errors: null }
      : { input: { kind: 'form' as const, form, values }, errors: formErrors(talk, form, values) },
  );
  if (seen.errors !== null) return refusal(errorsFor(seen.errors));
  const { zone } = await people.of(member);
  await service.take({
    id: `view:${view}`,
    subject,
    address: directChat(member, await chats.known(member)),
    input: seen.input,
    until,
    ...(signedAt === null ? {} : { sentAt: signedAt }),
    ...(zone === null ? {} : { zone }),
  });
  return null;
}

/** What was picked is typed, as long as its question is open. */
function picked(talk: Conversation, question: string, values: Record<string, string>): Input {
  return isAt(talk, question)
    ? { kind: 'text', text: pickedWords(values) }
    : { kind: 'press', choice: `${question}.` };
}
