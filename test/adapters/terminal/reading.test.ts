import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/adapters/terminal/lines.ts';
import { pasteCollector } from '../../../src/adapters/terminal/paste.ts';

async function* chunks(...parts: (string | Uint8Array)[]) {
  yield* parts;
}
async function read(...parts: (string | Uint8Array)[]) {
  const lines: string[] = [];
  for await (const line of linesOf(chunks(...parts))) lines.push(line);
  return lines;
}

describe('lines', () => {
  test('are put together from pieces, characters too', async () => {
    const bytes = new TextEncoder().encode('é\nb');
    expect(await read('a', 'b\nc\r\n', bytes.slice(0, 1), bytes.slice(1))).toEqual([
      'ab',
      'c',
      'é',
      'b',
    ]);
  });

  test('end at line feeds only, since JSON may hold other line ends', async () => {
    expect(await read('a\u2028b\nc')).toEqual(['a\u2028b', 'c']);
  });

  test('broken bytes become U+FFFD', async () => {
    expect(await read(Uint8Array.of(0x61, 0xff, 0x0a))).toEqual(['a\uFFFD']);
  });
});

describe('a paste', () => {
  const collect = () => {
    const messages: string[] = [];
    const later: (() => void)[] = [];
    const paste = pasteCollector(
      (message) => messages.push(message),
      (work) => later.push(work),
    );
    return { paste, messages, settle: () => later.splice(0).forEach((work) => work()) };
  };

  test('of many marked lines is one message, sent with Enter', () => {
    const { paste, messages, settle } = collect();
    paste.pasteStarts();
    paste.line('one');
    settle();
    paste.line('two');
    paste.pasteEnds('three');
    settle();
    expect(messages).toEqual([]);
    paste.line('three');
    settle();
    expect(messages).toEqual(['one\ntwo\nthree']);
  });

  test('that ends with a line end is sent at once', () => {
    const { paste, messages } = collect();
    paste.pasteStarts();
    paste.line('one');
    paste.line('two');
    paste.pasteEnds('');
    expect(messages).toEqual(['one\ntwo']);
  });

  test('without marks is one message when it arrives in one go', () => {
    const { paste, messages, settle } = collect();
    paste.line('one');
    paste.line('two');
    settle();
    paste.line('three');
    settle();
    expect(messages).toEqual(['one\ntwo', 'three']);
  });

  test('cut off by the end is still sent', () => {
    const { paste, messages } = collect();
    paste.pasteStarts();
    paste.line('one');
    paste.end();
    expect(messages).toEqual(['one']);
  });
});
