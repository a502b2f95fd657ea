import type { Clause } from './clauses.ts';
import { cue } from './cues.ts';
import type { DiagnosisCause, Evidence } from './reading.ts';

const causes: readonly [DiagnosisCause, RegExp][] = [
  [
    'self_focus',
    cue(
      '(?:busy|occupied|preoccupied|obsessed|wrapped up) (?:with|in|thinking about) (?:myself|me|my|how i|what i|not|how im|looking|sounding)',
      '(?:too|so|only|just|mostly|was|much) (?:\\S+ ){0,3}(?:in my (?:own )?head|focus+ed on myself|focus+ed on (?:my|how i)|worried about (?:how i|myself|my own|what they think|what they thought|saying)|thinking about (?:how i|myself|my own|my next|my (?:answers?|words|english|grammar|face|hands|voice|shirt)|what (?:i|to) (?:say|should|would|was going)|the next))',
      '(?:spent|wasted) (?:\\S+ ){1,4}(?:thinking|worrying) (?:about|whether|if|how)|performance mode|(?:in my own head|inside my head|my own performance|how i (?:came across|was coming across|looked|sounded|come across)|watching myself|listening to myself|trying to (?:impress|look smart|sound smart|look good|perform|sell myself)|self conscious|planning my next (?:answer|sentence)|rehearsing (?:my|in my)|only about me|all about me)',
    ),
  ],
  [
    'not_listening',
    cue(
      '(?:wasnt|was not|didnt|did not|not|hardly|stopped|barely|half|only half|never) (?:really |properly |even |actually |fully |half )*(?:listen(?:ing|ed)?|take (?:it|anything|much|that|half|things)(?: of it)? in|taking (?:it|anything|much) in|took (?:it|anything|much) in|hear (?:what|half|anything|them|her|him)|follow(?:ing)? what|pay(?:ing)? attention|concentrat(?:e|ing)|absorb|register)',
      '(?:zoned|tuned|spaced|switched) (?:out|off)|drifted off|mind (?:was )?wander(?:ed|ing)|went (?:in one ear|over my head|past me)|in one ear|cant remember (?:what (?:she|he|they) said|a word|half|anything (?:she|he|they))|dont remember (?:what (?:she|he|they) (?:said|told)|a word|anything (?:she|he|they))|talked over (?:her|him|them)|cut (?:her|him|them) off|i interrupted|i talked (?:the whole time|all the time|too much|nonstop|non stop)|did all the talking|missed half|missed what|all a blur|its a blur|was a blur',
    ),
  ],
  [
    'no_notes',
    cue(
      '(?:took|take|taking|made|make|have|had|got|with|wrote|without) (?:absolutely |any |literally )?(?:no|zero|any) notes|no notes|without notes|(?:didnt|did not|never|forgot to|couldnt|havent|hadnt|not) (?:even |really )?(?:take|make|took|write|taken|made|wrote|written|note|jot|noted) (?:any |many |a single |one )?(?:notes?|anything down|it down|a thing down|things down|stuff down|that down|down|much down|a line|a word down)|(?:wrote|noted|jotted) nothing(?: down)?|nothing (?:written|wrote) down|forgot my (?:notebook|pen|notes)|left my (?:notebook|pen|notepad)|(?:notebook|pen|notepad) (?:stayed|was left|in the bag|at home)|should have (?:taken|made|written) (?:notes|it down|things down)',
    ),
  ],
  [
    'not_probing',
    cue(
      '(?:hardly|barely|didnt|did not|never|forgot to|couldnt|not|didnt even|hadnt) (?:really |even |properly |get to |manage to |dare to |think to |actually )*(?:ask|asked|dig|dug|probe|probed|follow up|followed up)(?: (?:them|her|him))?(?: (?:a|one|any|anything|much|many|questions?|back|further|deeper|more|single|why|at all|about|enough|real|proper))*',
      '(?:i |and )(?:asked|ask) (?:them |her |him )?(?:nothing|no questions|zero questions|almost nothing|hardly anything|too little|only (?:one|about)|just (?:one|about))|(?:i only|i just|and only|only) asked (?:about|one|when|if|for|the)|(?:had|have|got) no questions|no questions from me|had nothing to ask|said (?:no|nope) when|ran out of questions|questions? (?:stayed|never came|never got|werent asked|unasked)|(?:should|could) have asked (?:more|why|about)|let it (?:go|slide|pass)|nodded (?:along|and moved on)|wish id asked|wish i had asked|didnt want to be (?:nosy|pushy|rude)',
    ),
  ],
];

const busyTalk = cue('(?:they|he|she|interviewer|manager|boss|nobody|no one|panel)');

/** Causes for a round that taught nothing, only where the words state them. */
export function diagnosisIn(
  list: readonly Clause[],
  text: string,
): { cause: DiagnosisCause; evidence: Evidence }[] {
  const found: { cause: DiagnosisCause; evidence: Evidence }[] = [];
  for (const clause of list) {
    for (const [cause, pattern] of causes) {
      const match = pattern.exec(clause.plain);
      if (match === null || found.some((other) => other.cause === cause)) continue;
      // 'they hardly asked anything' is about them.
      const ahead = clause.plain.slice(0, match.index + 1);
      if (busyTalk.test(ahead) && !/(?:^| )(?:i|ive|id|im|my)(?= |$)/.test(ahead)) continue;
      found.push({
        cause,
        evidence: {
          quote: text.slice(clause.start, clause.end),
          start: clause.start,
          end: clause.end,
          confidence: 0.7,
          source: 'rules',
        },
      });
    }
  }
  return found;
}

const noBetter = cue(
  '(?:learned|learnt|learn|know|understood|understand|found out|got|taught|told) (?:me )?(?:them |absolutely |really |literally |them any |pretty much |next to )*(?:nothing|nothing new|not much|little|no more|no better|zero|hardly anything|almost nothing)',
  '(?:didnt|dont|havent|did not|do not|still dont) (?:really |even )?(?:learn|know|understand|find out|get|understood) (?:much|anything|a thing|any (?:more|better|wiser)|what they (?:want|need|do)|more|them)(?: (?:new|more|better|about))*',
  'none the wiser|no wiser|no (?:clearer|better) (?:idea|picture)|no idea what (?:they|the (?:job|role|company))|nothing (?:new|i didnt know)|not much(?: honestly| really)?|as clueless as|just the (?:ad|usual|website)|same as the (?:ad|job ad|website)',
);
const better = cue(
  '(?:learned|learnt|understood|understand|know|found out|get|see|got) (?:\\S+ ){0,2}(?:a lot|loads|much (?:more|better)|so much|quite a bit|tons|lots|more now|better now|them better|it better|a clearer|clearer|what they (?:really |actually )?(?:need|want))',
  'makes? (?:more )?sense now|clearer now|much clearer|clearer picture|better picture|better idea|good idea of what|understand (?:them|it|the job|the role) (?:much |a lot |way )?better',
);

/** Do they understand the employer better? By their words; otherwise by whether a fact was told. */
export function deepenedIn(list: readonly Clause[], facts: number): boolean | null {
  for (const clause of list) if (noBetter.test(clause.plain) && facts === 0) return false;
  for (const clause of list) if (better.test(clause.plain)) return true;
  return facts > 0 ? true : null;
}
