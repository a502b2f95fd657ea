import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { converse } from './runner.ts';

const folder = new URL('./', import.meta.url);
const update = process.env['UPDATE_TRANSCRIPTS'] === '1';
const files = readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name));

test.each(files)('%s goes as written', async (name) => {
  const file = new URL(name, folder);
  const written = readFileSync(file, 'utf8');
  const spoken = await converse(written);
  if (update) writeFileSync(file, spoken);
  else expect(spoken).toBe(written);
});

test('a transcript keeps its prose and shows every word and button of the bot', async () => {
  const spoken = await converse('# A title\n\nYou: wobble\nBot: something else\n\nSome prose.\n');
  expect(spoken).toMatch(/^# A title\n\nYou: wobble\n\nBot: [\s\S]+\n\nSome prose\.\n$/u);
  expect(spoken).not.toContain('something else');
});
