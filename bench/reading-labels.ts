/** A span of the text that a label speaks of. */
export interface Span {
  start: number;
  end: number;
}

export interface GoldQuestion extends Span {
  topics: string[];
  outcomes: string[];
  times: number[];
  settled: boolean;
  /** Where else in the text it is put again. */
  again: Span[];
}

export interface Gold {
  name: string;
  text: string;
  questions: GoldQuestion[];
  learned: (Span & { topics: string[] })[];
  landed: Span[];
  asked: Span[];
  causes: string[];
  top: string[] | null;
  /** 'YYYY-MM-DD…' and a zone where it is not the candidate's; null: no date may be read. */
  next: { wall: string; zone: string } | null;
}

/** Tuesday 10 March 2026, 16:20 in London: the day all texts were told. */
export const told = { now: Date.parse('2026-03-10T16:20:00Z'), zone: 'Europe/London' };

/** Labels stand behind `---`, one a line; what is behind `|` is a verbatim piece of the text. */
export function parse(source: string): Gold[] {
  return source
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [head = '', labels = ''] = block.split('\n---\n');
      const at = head.indexOf('\n');
      const text = head.slice(at + 1);
      const gold: Gold = {
        name: head.slice(0, at),
        text,
        questions: [],
        learned: [],
        landed: [],
        asked: [],
        causes: [],
        top: null,
        next: null,
      };
      for (const line of labels.split('\n')) {
        const [left = '', piece = ''] = line.split(' | ');
        const [kind = '', ...words] = left.trim().split(' ');
        const start = piece === '' ? 0 : text.indexOf(piece.trim());
        const span = { start, end: start + piece.trim().length };
        if (kind === 'q')
          gold.questions.push({
            ...span,
            topics: (words[0] ?? '').split(','),
            outcomes: (words[1] ?? 'unknown').split(','),
            times: (words[2] ?? '1').split(',').map(Number),
            settled: words.includes('settled'),
            again: [],
          });
        else if (kind === 'r')
          gold.questions.findLast((one) => (one.times[0] ?? 1) > 1)?.again.push(span);
        else if (kind === 'l') gold.learned.push({ ...span, topics: (words[0] ?? '').split(',') });
        else if (kind === '+') gold.landed.push(span);
        else if (kind === 'i') gold.asked.push(span);
        else if (kind === 'd') gold.causes.push(words[0] ?? '');
        else if (kind === 'top') gold.top = (words[0] ?? '').split(',');
        else if (kind === 'n' && words[0] !== 'none')
          gold.next = { wall: words[0] ?? '', zone: words[1] ?? told.zone };
      }
      return gold;
    });
}
