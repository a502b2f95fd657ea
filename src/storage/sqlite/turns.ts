import { farAhead } from '../../core/ports.ts';
import { Heap } from './heap.ts';

/** An unsent message, as far as its turn is concerned. */
export interface Waiting {
  id: string;
  subject: string;
  chat: string;
  tries: number;
  /** UTC ms from when it may go; 0: at once. */
  readyAt: number;
  /** What this process wrote; null: it stands in the table only. */
  content: { address: string; message: string } | null;
}

interface Entry extends Waiting {
  /** Its place among all, in the order they were committed. */
  seq: number;
  /** It may be taken by whoever holds the place with this number: older places are void. */
  place: number;
  leasedUntil: number | null;
}

/** What is over is given to nobody, and holds back its chat until its row is gone for good. */
const over = Infinity;

interface Place {
  entry: Entry;
  number: number;
}

/**
 * Whose turn it is among the durable unsent messages: the oldest of every chat, when its time has
 * come and nobody has leased it. To be told of what is durable only, in that order; it looks at no
 * more than it gives.
 */
export class Turns {
  readonly #entries = new Map<string, Entry>();
  readonly #chats = new Map<string, Entry[]>();
  /** The oldest of their chats that may go, and those whose time is still to come. */
  readonly #ready = new Heap<Place>((a, b) => a.entry.seq < b.entry.seq);
  readonly #later = new Heap<Place>((a, b) => a.entry.readyAt < b.entry.readyAt);
  readonly #leased = new Set<Entry>();
  #seq = 0;
  /** The last time that was told, and the latest one that a message waits for. */
  #now = -Infinity;
  #latest = 0;

  add(waiting: Waiting): void {
    const entry = { ...waiting, seq: this.#seq++, place: 0, leasedUntil: null };
    this.#entries.set(entry.id, entry);
    const chat = this.#chats.get(entry.chat);
    if (chat !== undefined) chat.push(entry);
    else {
      this.#chats.set(entry.chat, [entry]);
      this.#place(entry);
    }
  }

  erase(subject: string): void {
    for (const entry of this.#entries.values()) if (entry.subject === subject) this.#remove(entry);
  }

  done(id: string): void {
    const entry = this.#entries.get(id);
    if (entry !== undefined) this.#remove(entry);
  }

  /**
   * It was sent, and its row goes soon. False, and nothing changes, when it was not leased or another
   * of its chat waits: were the row to come back after that one was sent, nobody would look for it.
   */
  endAlone(id: string): boolean {
    const entry = this.#entries.get(id);
    if (entry === undefined || !this.#leased.has(entry)) return false;
    if ((this.#chats.get(entry.chat)?.length ?? 0) > 1) return false;
    this.#leased.delete(entry);
    entry.leasedUntil = over;
    return true;
  }

  isOver(id: string): boolean {
    return this.#entries.get(id)?.leasedUntil === over;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Whether it is the oldest of its chat. */
  isFirst(id: string): boolean {
    const entry = this.#entries.get(id);
    return entry !== undefined && this.#isFirst(entry);
  }

  /** The oldest message of a chat is put off. */
  retry(id: string, at: number, countsAsTry: boolean): void {
    const entry = this.#entries.get(id);
    if (entry === undefined || !this.#isFirst(entry)) return;
    entry.readyAt = at;
    if (countsAsTry) entry.tries += 1;
    this.#free(entry);
  }

  /** Those whose turn it is, in the order they were committed, until `take` has had enough. */
  lease(
    now: number,
    until: number,
    take: (waiting: Waiting) => 'leased' | 'left' | 'enough',
  ): void {
    this.#tell(now);
    const left: Entry[] = [];
    for (;;) {
      const place = this.#ready.take();
      if (place === undefined) break;
      if (!isValid(place)) continue;
      const taken = take(place.entry);
      if (taken === 'leased') this.lend(place.entry.id, until);
      else left.push(place.entry);
      if (taken === 'enough') break;
    }
    for (const entry of left) this.#place(entry);
  }

  /** Nobody else gets it before `until`. */
  lend(id: string, until: number): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    entry.place++;
    entry.leasedUntil = until;
    this.#leased.add(entry);
  }

  /** UTC ms when the next one may go, or null when there is none. */
  nextAt(): number | null {
    let earliest = Infinity;
    for (const place of this.#ready.items) {
      if (isValid(place)) earliest = Math.min(earliest, place.entry.readyAt);
      if (earliest <= 0) break;
    }
    for (const { readyAt, leasedUntil } of this.#leased)
      earliest = Math.min(earliest, Math.max(readyAt, leasedUntil ?? 0));
    this.#forgetVoid(this.#later);
    earliest = Math.min(earliest, this.#later.items[0]?.entry.readyAt ?? Infinity);
    return earliest === Infinity ? null : earliest;
  }

  #tell(now: number): void {
    const isBack = now < this.#now || this.#latest > now + farAhead;
    const back = this.#now - now;
    if (back > 0 && back < farAhead) this.#setBack(back);
    this.#now = now;
    for (const entry of this.#leased) if (isOver(entry.leasedUntil ?? 0, now)) this.#free(entry);
    if (isBack) this.#placeAll(now);
    for (;;) {
      this.#forgetVoid(this.#later);
      const next = this.#later.items[0]?.entry;
      if (next === undefined || next.readyAt > now) return;
      this.#place(next);
    }
  }

  /** What was put off by the clock as it was before waits as long as it would have. */
  #setBack(by: number): void {
    for (const entry of this.#entries.values()) if (entry.readyAt > 0) entry.readyAt -= by;
    for (const entry of this.#leased) if (entry.leasedUntil !== null) entry.leasedUntil -= by;
  }

  /** After the clock went back, or a time far ahead was written by a wrong one. */
  #placeAll(now: number): void {
    this.#ready.clear();
    this.#later.clear();
    this.#latest = 0;
    for (const [first] of this.#chats.values())
      if (first?.leasedUntil === null) this.#place(first, isOver(first.readyAt, now));
  }

  #isFirst(entry: Entry): boolean {
    return this.#chats.get(entry.chat)?.[0] === entry;
  }

  #free(entry: Entry): void {
    entry.leasedUntil = null;
    this.#leased.delete(entry);
    this.#place(entry);
  }

  #place(entry: Entry, isReady = entry.readyAt <= this.#now): void {
    const place = { entry, number: ++entry.place };
    if (isReady) this.#ready.add(place);
    else {
      this.#later.add(place);
      this.#latest = Math.max(this.#latest, entry.readyAt);
    }
  }

  #remove(entry: Entry): void {
    const wasFirst = this.#isFirst(entry);
    entry.place++;
    // A void place may stay for long; the words must not.
    entry.content = null;
    this.#entries.delete(entry.id);
    this.#leased.delete(entry);
    const chat = this.#chats.get(entry.chat) ?? [];
    chat.splice(wasFirst ? 0 : chat.indexOf(entry), 1);
    const [next] = chat;
    if (next === undefined) this.#chats.delete(entry.chat);
    else if (wasFirst) this.#place(next);
  }

  #forgetVoid(heap: Heap<Place>): void {
    for (let [first] = heap.items; first !== undefined && !isValid(first); [first] = heap.items)
      heap.take();
  }
}

const isValid = ({ entry, number }: Place): boolean => entry.place === number;

/** A time more than `farAhead` away was written by a clock that was wrong. */
const isOver = (until: number, now: number): boolean => until <= now || until > now + farAhead;
