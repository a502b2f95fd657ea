import { expect, test } from 'vitest';
import { Person } from '../../support/person.ts';
import { World } from '../../support/world.ts';

test.each(['later', 'wake'])(
  "a question that was put off under '%s' is listed and comes back at its time",
  async (name) => {
    const world = new World();
    const ana = new Person(world, 'ana');
    await ana.says('just got out of Halden Freight, second round');
    await ana.says('later');
    await ana.presses('Tonight');
    const { key = '', at = 0 } =
      (await world.store.remindersOf(ana.subject)).find((each) => each.key.startsWith('later/')) ??
      {};
    await world.store.commit({
      subject: ana.subject,
      at: world.now,
      puts: [],
      outbox: [],
      remind: [{ key: key.replace('later', name), at }],
      cancel: name === 'later' ? [] : [key],
      inbox: [],
    });
    await ana.says('reminders');
    expect(ana.last.text).toContain('what we put off');
    await world.until(new Date(at).toISOString());
    expect(ana.last.text).toContain("While it's fresh");
    expect(await world.store.remindersOf(ana.subject)).toEqual([]);
  },
);
