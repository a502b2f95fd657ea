/** One thing wrong with a payload, shaped like the errors of Slack's `blocks.validate`. */
export interface Violation {
  /** JSON pointer to the offender, such as '/blocks/0/text/text'. */
  pointer: string;
  code: 'failed_constraint' | 'missing_field' | 'unexpected_field' | 'house_rule';
  message: string;
  constraint: { type: string; expected?: unknown; got?: unknown };
  /** Slack itself would refuse the call; otherwise it breaks a rule of the house. */
  refused: boolean;
}

/** Collects what is wrong. */
export class Findings {
  readonly violations: Violation[] = [];

  refuse(pointer: string, type: string, expected: unknown, got: unknown): void {
    const message = `${type} of ${JSON.stringify(expected)} failed: ${JSON.stringify(got)}`;
    this.#add('failed_constraint', pointer, message, { type, expected, got }, true);
  }

  missing(pointer: string, field: string): void {
    const constraint = { type: 'required', expected: field };
    this.#add('missing_field', `${pointer}/${field}`, `missing field ${field}`, constraint, true);
  }

  unexpected(pointer: string, field: string): void {
    const constraint = { type: 'additional_property', got: field };
    const message = `no such field ${field}`;
    this.#add('unexpected_field', `${pointer}/${field}`, message, constraint, true);
  }

  /** Slack takes it, we do not. */
  house(pointer: string, type: string, message: string, got?: unknown): void {
    this.#add('house_rule', pointer, message, { type, got }, false);
  }

  #add(
    code: Violation['code'],
    pointer: string,
    message: string,
    constraint: Violation['constraint'],
    refused: boolean,
  ): void {
    this.violations.push({ pointer, code, message, constraint, refused });
  }
}
