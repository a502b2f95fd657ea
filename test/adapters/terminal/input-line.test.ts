import { describe, expect, test } from 'vitest';
import { inputLine, LineError } from '../../../src/adapters/terminal/input-line.ts';

const line = (value: unknown) => inputLine(JSON.stringify(value));
const delivery = (value: unknown) => {
  const read = line(value);
  if (read.kind !== 'delivery') throw new Error('no delivery');
  return read.delivery;
};

describe('a line that says something', () => {
  test('a direct message goes to the direct chat', () => {
    const read = delivery({ user: 'ana', text: 'hi' });
    expect(read.input).toEqual({ kind: 'text', text: 'hi' });
    expect(read.address).toEqual({ chat: read.subject, platform: 'terminal', to: 'ana' });
    expect(read.channel).toBeUndefined();
    expect(read.id).toBeNull();
  });

  test('text in a channel is a mention; the answer address stays the direct chat', () => {
    const read = delivery({ user: 'ana', text: 'hi', channel: 'c1' });
    expect(read.channel).toMatchObject({ channel: 'c1', to: 'ana' });
    expect(read.address.channel).toBeUndefined();
  });

  test('a command may come without text', () => {
    expect(delivery({ user: 'ana', command: 'help' }).input).toEqual({
      kind: 'command',
      name: 'help',
      text: '',
    });
  });

  test('presses and forms are passed on as they are', () => {
    expect(delivery({ user: 'ana', press: 'x.1.done' }).input).toEqual({
      kind: 'press',
      choice: 'x.1.done',
    });
    const form = { user: 'ana', form: 'x.1', values: { date: '2026-03-10' } };
    expect(delivery(form).input).toMatchObject({ form: 'x.1', values: { date: '2026-03-10' } });
  });

  test('id, zone and files are taken', () => {
    const files = [{ name: 'a.txt', type: 'text/plain', url: 'https://example.org/a' }];
    const read = delivery({ user: 'ana', text: '', id: 'e1', zone: 'America/Chicago', files });
    expect(read).toMatchObject({ id: 'e1', zone: 'America/Chicago' });
  });

  test('NUL and half surrogate pairs become U+FFFD', () => {
    const read = inputLine('{"user":"ana","text":"a\\u0000b\\ud800c"}');
    expect(read).toMatchObject({ delivery: { input: { text: 'a\uFFFDb\uFFFDc' } } });
  });

  test.each([
    ['2026-11-24T09:00:00Z', 1795510800000],
    ['2026-11-24T10:00:00+01:00', 1795510800000],
    ['2026-11-24T09:00Z', 1795510800000],
  ])('the time %s is %d', (now, at) => {
    expect(line({ now })).toEqual({ kind: 'now', at });
  });
});

describe('a line that is not allowed', () => {
  test.each([['{'], ['hello'], ["{'user':'ana'}"], ['{"user":"ana","text":"x"} x']])(
    '%s is not JSON',
    (text) => {
      expect(() => inputLine(text)).toThrow(expect.objectContaining({ code: 'bad_json' }));
    },
  );

  test.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '7'],
    ['no user', '{"text":"x"}'],
    ['nothing to do', '{"user":"ana"}'],
    ['an empty name', '{"user":"","text":"x"}'],
    ['a name that is no text', '{"user":7,"text":"x"}'],
    ['a text that is no text', '{"user":"ana","text":7}'],
    ['an unknown key', '{"user":"ana","text":"x","mood":"fine"}'],
    ['a key that is no key', '{"user":"ana","text":"x","__proto__":{"a":1}}'],
    ['two things at once', '{"user":"ana","press":"a","form":"b","values":{}}'],
    ['a text with a press', '{"user":"ana","press":"a","text":"b"}'],
    ['a form without values', '{"user":"ana","form":"b"}'],
    ['values that are no texts', '{"user":"ana","form":"b","values":{"n":{}}}'],
    ['files with a command', '{"user":"ana","command":"help","files":[]}'],
    ['an unknown zone', '{"user":"ana","text":"x","zone":"Mars/Base"}'],
    ['an offset as a zone', '{"user":"ana","text":"x","zone":"+01:00"}'],
    ['a time without its offset', '{"now":"2026-11-24T09:00:00"}'],
    ['a day', '{"now":"2026-11-24"}'],
    ['a time that is none', '{"now":"2026-13-24T09:00:00Z"}'],
    ['a time and a user', '{"now":"2026-11-24T09:00:00Z","user":"ana"}'],
    ['an empty id', '{"user":"ana","text":"x","id":""}'],
  ])('%s', (_name, text) => {
    expect(() => inputLine(text)).toThrow(LineError);
    expect(() => inputLine(text)).toThrow(expect.objectContaining({ code: 'bad_line' }));
  });
});
