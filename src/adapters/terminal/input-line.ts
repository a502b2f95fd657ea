import { z } from 'zod';
import type { Delivery, Input } from '../../core/flow/types.ts';
import { channelAddress, personAddress, terminalName, terminalSubject } from './identity.ts';
import { storableText } from '../../core/message/visible.ts';

/** A line that is not what docs/contracts.md allows; nothing was changed. */
export class LineError extends Error {
  readonly code: 'bad_json' | 'bad_line' | 'clock_backwards';
  constructor(code: LineError['code'], message: string) {
    super(message);
    this.name = 'LineError';
    this.code = code;
  }
}

const words = z.string().transform(storableText);

/** An IANA zone; offsets are none. */
export const zoneName = z.string().refine(isZone, 'is not a zone such as Europe/London');

function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/u.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** A moment with its offset, as UTC ms. */
export const instant = z
  .union(
    [z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })],
    'is not a time with its offset, such as 2026-11-24T09:00:00Z',
  )
  .transform((text) => Date.parse(text));

const common = {
  user: terminalName,
  channel: terminalName.optional(),
  id: z
    .string()
    .min(1)
    .max(300)
    .refine((id) => id.isWellFormed() && !id.includes('\0'), 'holds a broken character')
    .optional(),
  zone: zoneName.optional(),
};
const file = z.strictObject({ name: words, type: words, url: words });

const forms = {
  now: z.strictObject({ now: instant }),
  command: z.strictObject({ ...common, command: words, text: words.optional() }),
  press: z.strictObject({ ...common, press: words }),
  form: z.strictObject({ ...common, form: words, values: z.record(words, words) }),
  text: z.strictObject({ ...common, text: words, files: z.array(file).optional() }),
};

/** One line of `chat --json`, understood. */
export type InputLine =
  | { kind: 'now'; at: number }
  | { kind: 'delivery'; delivery: Omit<Delivery, 'id'> & { id: string | null } };

/** @throws LineError */
export function inputLine(line: string): InputLine {
  const value = parsed(line);
  if ('now' in value) return { kind: 'now', at: checked(forms.now, value).now };
  if ('command' in value) {
    const { command, text, ...rest } = checked(forms.command, value);
    return delivered(rest, { kind: 'command', name: command, text: text ?? '' });
  }
  if ('press' in value) {
    const { press, ...rest } = checked(forms.press, value);
    return delivered(rest, { kind: 'press', choice: press });
  }
  if ('form' in value) {
    const { form, values, ...rest } = checked(forms.form, value);
    return delivered(rest, { kind: 'form', form, values });
  }
  const { text, files = [], ...rest } = checked(forms.text, value);
  return delivered(rest, { kind: 'text', text, ...(files.length > 0 ? { files } : {}) });
}

function parsed(line: string): object {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch {
    throw new LineError('bad_json', 'this line is not JSON; write one object a line');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LineError('bad_line', 'this line is not a JSON object');
  }
  return value;
}

function checked<T>(schema: z.ZodType<T>, value: object): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new LineError('bad_line', result.error.issues.map(told).join('; '));
}

function told(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `unknown key ${issue.keys.join(', ')}`;
  const what = issue.code === 'invalid_type' ? `must be a ${issue.expected}` : issue.message;
  return `${issue.path.join('.')} ${what}`;
}

interface Around {
  user: string;
  channel?: string | undefined;
  id?: string | undefined;
  zone?: string | undefined;
}

function delivered({ user, channel, id, zone }: Around, input: Input): InputLine {
  const delivery = {
    id: id ?? null,
    subject: terminalSubject(user),
    address: personAddress(user),
    input,
    ...(channel === undefined ? {} : { channel: channelAddress(channel, user) }),
    ...(zone === undefined ? {} : { zone }),
  };
  return { kind: 'delivery', delivery };
}
