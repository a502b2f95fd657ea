import type { Advanced } from '../flow/intake.ts';
import type { Records } from '../flow/records.ts';
import type { Delivery } from '../flow/types.ts';
import { idsFrom } from '../ids.ts';
import type { Address, Commit, NewOutboxRow, Outgoing, Subject } from '../ports.ts';
import { answeredInDirectChat } from '../words/en/places.ts';

/** A commit that changes nothing, to be spread into one that does. `at`: UTC ms. */
export function emptyCommit(subject: Subject, at: number): Commit {
  return { subject, at, puts: [], outbox: [], remind: [], cancel: [], inbox: [] };
}

/** A message said beside the conversation; the same delivery gives it the same id. */
export function asideFor(
  { subject, id }: Pick<Delivery, 'subject' | 'id'>,
  address: Address,
  message: Outgoing,
): NewOutboxRow {
  return { id: idsFrom(`${subject} ${id}`)(), address, message };
}

/** The direct chat, and what it takes to answer this delivery there. */
export function answering({ address, answers }: Pick<Delivery, 'address' | 'answers'>): Address {
  return answers === undefined ? address : { ...address, extra: { ...address.extra, ...answers } };
}

/** All that one step makes durable; `at`: UTC ms of the step. */
export function commitOf(
  delivery: Delivery,
  at: number,
  records: Records,
  { spoken, effects, passed }: Advanced,
): Commit {
  const erase = effects.some((effect) => effect.kind === 'erase');
  const outbox = spoken.map(({ id, message, numbered }, index): NewOutboxRow => ({
    id,
    address: index === 0 ? answering(delivery) : delivery.address,
    message: { ...message, numbered, ...(index === 0 && passed !== null ? { passed } : {}) },
  }));
  if (delivery.channel !== undefined) {
    outbox.push(asideFor(delivery, delivery.channel, answeredInDirectChat()));
  }
  const puts = erase ? [] : records.puts();
  const commit: Commit = { ...emptyCommit(delivery.subject, at), puts, outbox };
  // The platform's own time, where there is one: what it brings is compared with that. Slack's has
  // fractions of a ms, the store none.
  if (erase) return { ...commit, erase, at: Math.floor(delivery.sentAt ?? at) };
  for (const [index, effect] of effects.entries()) {
    if (effect.kind === 'remind') commit.remind.push({ key: effect.key, at: effect.at });
    else if (effect.kind === 'cancel') commit.cancel.push(effect.key);
    else if (effect.kind === 'post') {
      const id = `${delivery.id}-${index}`;
      commit.inbox.push({ id, subject: effect.subject, body: effect.body });
    }
  }
  return commit;
}
