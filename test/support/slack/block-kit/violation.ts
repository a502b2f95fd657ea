/** One thing wrong with a payload, shaped like the errors of Slack's `blocks.validate`. */
export interface Violation {
  /** JSON pointer to the offender, such as '/blocks/0/text/text'. */
  pointer: string;
  code: string;
  message: string;
  constraint: Record<string, unknown>;
  /** Slack itself would refuse the call; otherwise it breaks a rule of the house. */
  refused: boolean;
}
