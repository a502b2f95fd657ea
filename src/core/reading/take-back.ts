import { cue } from './cues.ts';
import { matches } from './topics.ts';

const whole = cue(
  '(?:ignore|scratch|forget|delete|strike|disregard|skip|drop|remove) (?:that|this|it|the last (?:bit|part|one|line|thing|message)|what i (?:just )?said(?: there)?)',
  'take that back',
  '(?:that|this) (?:was|is) (?:from )?(?:the )?(?:wrong|another|other|a different) (?:company|interview|one|place|employer)',
);
/** 'scrap' is said of much; of what was told only where it opens. */
const scrap =
  /^(?:(?:actually|no|wait|please|pls|oh|ok|sorry|hm|and|just|lets|you can|can you) )*scrap (?:that|this|it|the last (?:bit|part|one|line|thing|message))(?: (?:please|pls|too))*$/;
const scrapNamed =
  /^(?:(?:actually|no|wait|please|pls|oh|ok|sorry|hm|and|just|lets|you can|can you) )*scrap the (?<matter>\S+(?: \S+){0,3})$/;
const named =
  /(?:^| )(?:ignore|scratch|forget|delete|drop|disregard|remove) (?:the|what i said about(?: the)?|my line on) (?<matter>\S+(?: \S+){0,3})$/;

/**
 * 'actually ignore that', 'scratch the salary bit': findings go out again. `topic`: only those on
 * that concern; null: what was said last. Null when nothing is taken back.
 */
export function takesBack(plain: string): { topic: string | null } | null {
  // Pasted commands are plain text.
  if (/previous instruct|all instruct|system prompt/.test(plain)) return null;
  const matter = (named.exec(plain) ?? scrapNamed.exec(plain))?.groups?.matter;
  const topic = matter === undefined ? undefined : matches(matter, 1)[0];
  if (topic !== undefined && topic.confidence >= 0.4) return { topic: topic.concern.id };
  if (scrap.test(plain)) return { topic: null };
  if (!whole.test(plain) || /(?:^| )(?:asked|said|told) (?:me )?to(?= |$)/.test(plain)) return null;
  return { topic: null };
}
