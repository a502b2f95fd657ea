import * as fc from 'fast-check';

const pieces = fc.constantFrom(
  ...['@everyone', '@here', '<@123>', '<#1>', '</forget:1>', '<t:1:R>', '<:x:1>', '<id:home>'],
  ...['[a](https://evil.example)', '[', '](', '||', '**', '__', '~~', '`', '```', '\\', '\\\\'],
  ...['# ', '## ', '-# ', '> ', '>>> ', '- ', '* ', '1. ', '  - ', ':smile:', ':', '_', '*'],
  ...['https://example.com/a_b_c', 'https://example.com/', 'http://x', 'discord.gg/abc'],
  ...['\u202E', '\u200B', '\u2066', '\uFEFF', '\u0000', '\u001B[31m', '\uD83D', '\uDE00', '😀'],
  ...['👩‍👩‍👧‍👦', 'é', 'ß', '中文', 'عربي', '\n', '\n\n', ' ', '\t', '\r\n', '\u2028', 'word', 'a'],
);

/** Words as somebody might write them who means no good, or means well in another script. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  fc.tuple(pieces, fc.integer({ min: 1, max: 3000 })).map(([piece, times]) => piece.repeat(times)),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('', ' ', '\n'),
);
