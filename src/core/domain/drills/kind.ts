import type { Kind } from '../../feedback/kinds.ts';

const terms = ['salary', 'current-pay', 'raise-expectations', 'notice-period'];
const why =
  'pay-cut bonus why-leaving dismissed gap job-hopping staying long-same-place unemployed-now other-offers career-change returning strengths why-hire why-us why-role five-years motivation-drive others-say overqualified underqualified no-degree industry company-size culture-fit working-style attitude relocation commute travel contract hours shifts remote';
const whatIf =
  'first-days strategy tech-design product-sense clinical retail event-hospitality safety oncall-incidents role-clear ethics underperformer lead-older weird';
const tool =
  'software driving machines language writing data-skills algorithms certificates legal-work closing-accounts kitchen';

const byConcern = new Map<string, Kind>([
  ...terms.map((id) => [id, 'terms'] as const),
  ...why.split(' ').map((id) => [id, 'why'] as const),
  ...whatIf.split(' ').map((id) => [id, 'what_if'] as const),
  ...tool.split(' ').map((id) => [id, 'tool'] as const),
  ['weakness', 'weakness'],
]);

/** From the wording, where the concern does not tell; the first that fits. */
const byWords: readonly [Kind, RegExp][] = [
  ['weakness', /\bweakness(?:es)?\b/iu],
  ['terms', /\b(?:earn|salary|pay|notice period|when (?:could|can) (?:you|i) start)\b/iu],
  [
    'tool',
    /\b(?:real work with|have (?:you|i) (?:used|run|worked with)|do (?:you|i) know how)\b/iu,
  ],
  ['what_if', /\b(?:what would (?:you|i)|what if|how would (?:you|i)|how (?:i|you)['’]?d)\b/iu],
  ['why', /\bwhy\b/iu],
];

/** By which checklist an answer to the question is measured (docs/behaviour.md, Drills: kind table). */
export function kindOf(concern: string, question: string): Kind {
  return (
    byConcern.get(concern) ?? byWords.find(([, words]) => words.test(question))?.[0] ?? 'time_when'
  );
}
