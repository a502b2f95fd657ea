import { personAddress, terminalSubject } from '../../src/adapters/terminal/identity.ts';
import type { House } from './house.ts';

const together = 500;
let messages = 0;

/** One message of a person; ms until it was durable and its answers were sent. */
export function sendAs(house: House, person: number, text: string): Promise<number> {
  const name = nameOf(person);
  return house.timed({
    id: `message-${++messages}`,
    subject: terminalSubject(name),
    address: personAddress(name),
    input: { kind: 'text', text },
    zone: 'Europe/London',
  });
}

/**
 * Fills a database with people in the middle of a debrief: the first one talks, the others get
 * copies of what is kept on the first.
 */
export async function populate(house: House, people: number): Promise<void> {
  await sendAs(house, 0, 'just got out of an interview at Kestrel');
  await sendAs(house, 0, 'dana the ops lead asked about ms project three times, that threw me');
  const first = terminalSubject(nameOf(0));
  const rows = await house.store.list(first, '');
  const remind = await house.store.remindersOf(first);
  for (let start = 1; start < people; start += together) {
    const batch = Array.from({ length: Math.min(together, people - start) }, (_, i) => start + i);
    await Promise.all(
      batch.map((person) =>
        house.store.commit({
          subject: terminalSubject(nameOf(person)),
          at: 0,
          puts: rows.map(({ key, value }) => ({
            key,
            value: value.replaceAll(nameOf(0), nameOf(person)),
            version: 0,
          })),
          outbox: [],
          remind: remind.map(({ key, at }) => ({ key, at })),
          cancel: [],
          inbox: [],
        }),
      ),
    );
  }
}

function nameOf(person: number): string {
  return `person-${person}-`;
}
