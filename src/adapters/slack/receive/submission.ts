import { formErrors } from '../../../core/flow/open-form.ts';
import { controls as words } from '../../../core/words/en/controls.ts';
import { directChat, slackSubject, type Member } from '../identity.ts';
import { errorsFor, formCallback, valuesOf } from '../render/modal.ts';
import { inTime } from './in-time.ts';
import type { Incoming } from './envelope.ts';
import type { Answer, Around, IntakePorts } from './intake.ts';
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
  if (member === null || submission.callback !== formCallback) return null;
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
  { form, view, state }: Submission,
  until: number,
  signedAt: number | null,
): Promise<Answer> {
  const subject = slackSubject(member);
  const values = valuesOf(state);
  const errors = await service.runtime.look({ subject, platform: 'slack' }, (_context, talk) =>
    formErrors(talk, form, values),
  );
  if (errors !== null) return refusal(errorsFor(errors));
  const { zone } = await people.of(member);
  await service.take({
    id: `view:${view}`,
    subject,
    address: directChat(member, await chats.known(member)),
    input: { kind: 'form', form, values },
    until,
    ...(signedAt === null ? {} : { sentAt: signedAt }),
    ...(zone === null ? {} : { zone }),
  });
  return null;
}
