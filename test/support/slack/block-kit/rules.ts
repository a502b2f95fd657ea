import { isFields } from '../json.ts';
import type { Findings } from './violation.ts';

/** Checks a value and reports what is wrong with it under its pointer. */
export type Rule = (value: unknown, pointer: string, findings: Findings) => void;

/** Slack counts code points. */
export const lengthOf = (text: string): number => [...text].length;

export function text(max: number, { min = 1, form }: { min?: number; form?: RegExp } = {}): Rule {
  return (value, pointer, findings) => {
    if (typeof value !== 'string') return findings.refuse(pointer, 'type', 'string', typeof value);
    const length = lengthOf(value);
    if (length > max) findings.refuse(pointer, 'max_length', max, length);
    if (length < min) findings.refuse(pointer, 'min_length', min, length);
    if (form !== undefined && !form.test(value))
      findings.refuse(pointer, 'pattern', form.source, value);
  };
}

export const flag: Rule = (value, pointer, findings) => {
  if (typeof value !== 'boolean') findings.refuse(pointer, 'type', 'boolean', typeof value);
};

export function whole(min: number, max: number): Rule {
  return (value, pointer, findings) => {
    if (!Number.isInteger(value) || Number(value) < min || Number(value) > max)
      findings.refuse(pointer, 'range', [min, max], value);
  };
}

export function oneOf(...allowed: readonly string[]): Rule {
  return (value, pointer, findings) => {
    if (typeof value !== 'string' || !allowed.includes(value))
      findings.refuse(pointer, 'enum', allowed, value);
  };
}

export const anything: Rule = () => undefined;

export function listOf(rule: Rule, max: number, min = 1): Rule {
  return (value, pointer, findings) => {
    if (!Array.isArray(value)) return findings.refuse(pointer, 'type', 'array', typeof value);
    if (value.length > max) findings.refuse(pointer, 'max_items', max, value.length);
    if (value.length < min) findings.refuse(pointer, 'min_items', min, value.length);
    value.forEach((each, index) => rule(each, `${pointer}/${String(index)}`, findings));
  };
}

/** An object with these fields and no others; a name with '!' must be there. */
export function shape(rules: Readonly<Record<string, Rule>>, ...more: readonly Rule[]): Rule {
  const known = new Map(
    Object.entries(rules).map(([name, rule]) => [name.replace('!', ''), rule] as const),
  );
  const required = Object.keys(rules)
    .filter((name) => name.endsWith('!'))
    .map((name) => name.slice(0, -1));
  return (value, pointer, findings) => {
    if (!isFields(value)) return findings.refuse(pointer, 'type', 'object', typeof value);
    for (const name of required) if (value[name] === undefined) findings.missing(pointer, name);
    for (const [name, held] of Object.entries(value)) {
      const rule = known.get(name);
      if (rule === undefined) findings.unexpected(pointer, name);
      else if (held !== undefined) rule(held, `${pointer}/${name}`, findings);
    }
    for (const rule of more) rule(value, pointer, findings);
  };
}

/** The rule for the object's `type`; other types are refused. */
export function byType(rules: Readonly<Record<string, Rule>>): Rule {
  return (value, pointer, findings) => {
    const type = isFields(value) ? value['type'] : undefined;
    const rule = typeof type === 'string' ? rules[type] : undefined;
    if (rule === undefined)
      return findings.refuse(`${pointer}/type`, 'enum', Object.keys(rules), type);
    rule(value, pointer, findings);
  };
}
