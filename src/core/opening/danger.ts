/**
 * Words that can only mean danger to oneself (docs/behaviour.md, Obstacles). The list is short and reviewed
 * on purpose: figures of speech ('it killed me', 'i could have died') must never be on it.
 */
const danger = [
  /\bi(?:'m| am)? (?:want|wanna|going|gonna|planning|plan|thinking (?:of|about)|thought (?:of|about)) (?:to )?(?:kill(?:ing)? myself|end(?:ing)? my life|end(?:ing)? it all|tak(?:e|ing) my (?:own )?life)\b/u,
  /\b(?:kill|killing) myself\b(?! (?:laughing|over|with|for (?:this|that|the)))/u,
  /\bsuicid(?:e|al)\b(?! (?:prevention|hotline|helpline|squad|mission|risk))/u,
  /\b(?:i )?(?:don'?t|do not) want to (?:live|be alive)(?: any ?more)?\b(?! (?:in|near|with|there|here|close|so|at))/u,
  /\b(?:hurt|harm|cut)(?:ing|ting)? myself\b(?! (?:shaving|cooking|at work|on|with|in|while|when))/u,
  /\b(?:i )?want to die\b(?! (?:of|from|laughing))/u,
  /\bbetter off (?:dead|without me)\b/u,
];

/** True for words that can only mean danger to oneself; works on the first 4,000 characters. */
export function tellsOfDanger(text: string): boolean {
  const lower = text
    .slice(0, 4000)
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'");
  return danger.some((pattern) => pattern.test(lower));
}
