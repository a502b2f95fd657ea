import { cue } from './cues.ts';
import type { LedgerTopic } from './reading.ts';
import { remembered } from './remembered.ts';

/** Ways employers' situations are told, per topic, with how much each sign weighs. */
const signs: readonly [LedgerTopic, number, RegExp][] = [
  [
    'ideal_candidate',
    3,
    cue(
      '(?:want|wants|wanted|looking for|look for|looks for|searching for|hoping for|hoping to find|need|needs|needed|prefer|prefers|after|dream of|like|likes|expects?|would like|is seeking|seeking|they want) (?:really |only |just |ideally |basically |also )?(?:for )?(?:someone|somebody|people|a person|a candidate|candidates|a team player|team players?|an? \\S+ (?:who|that|with|person|player|leader|type)|one who|anyone|a doer|a self starter|self starters|self motivated|folks|staff who|a nurse|a teacher|a chef|a driver|a developer|an engineer|a senior|a junior)',
      '(?:ideal|perfect|right|dream|best|successful) (?:candidate|person|fit|hire|profile|one)',
      '(?:someone|somebody|a person|people|anyone) (?:who|that|with|to|whos|calm|strong|hands on|experienced|senior|junior|reliable|independent|patient|friendly|flexible|mature|organi[sz]ed|tough|fast)',
      'team player|self starter|hands on|hit the ground running|thick skin|hard worker|multitasker|owns the \\S+|experience (?:is|in \\S+ is) (?:a must|key|essential)|personality (?:matters|counts|over)|attitude (?:matters|counts|over)|fit (?:matters|counts|is)|must have|care (?:more )?about (?:attitude|personality|fit|reliability)|values? (?:people|reliability|honesty|loyalty|punctuality)',
    ),
  ],
  [
    'problem',
    3,
    cue(
      '(?:walk(?:ed|s|ing)? out|walking away|not come back|go home|goes to|went to the|been without|without (?:a|an|any|anyone|anybody|a boss)|waiting list|burns?|burning|throws? away|threw away|stock loss|losses|shrinkage|outage|dying|held together|unfilled|vacanc(?:y|ies)|empty|cancelled|cancels?|postponed|stopped|blocked|leaks?|overdue|unpaid|requires improvement|furious|drive[sn]? people away|slow(?:ly|er)?|twice because|builds? everything twice|lost|losing|loses|lose|broke|broken|breaks|failed|failing|fails|collapsed|missed|missing|leaking|bleeding|crashed|crashes|crashing|down|dropped|dropping|falling|fell|declining|shrinking|burnt|burned)',
      '(?:wrong|mess|messy|chaos|chaotic|disaster|complain(?:t|ts|ing|ed)?|errors?|mistakes|delays?|delayed|late|overdue|behind|backlog|turnover|churn|no shows?|sick leave|sickness|absen(?:t|ces|teeism)|quit|quitting|walked out|walks out|leaves? after|overspen[dt]|over budget|debt|fine[ds]|accidents?|incidents?|outages?|bugs?|theft|waste|wasting|damaged|returns|refunds|bad reviews|audit (?:failed|findings?)|failed (?:the |an |their |its )?(?:audit|inspection)|inspection|unhappy|angry|furious|fed up|frustrated|burn ?out|burned out|drowning|overwhelmed|stretched|on fire|firefighting|bleeding|nightmare|worst|terrible|problem|problems|pain|pain point|hurting|hurts|suffers?|suffering|crisis|trouble|stuck|doesnt work|dont work|not working|isnt working|never works|keeps (?:breaking|failing|crashing|going wrong)|keep (?:leaving|losing|quitting))',
    ),
  ],
  [
    'challenge',
    2.4,
    cue(
      '(?:migrat\\S+|monolith|nobody|no one|noone|alone|only one|one \\S+ (?:looks after|for|covers|does)|on (?:his|her|their) own|(?:dont|doesnt|do not|does not) have|has no|have no|had no|and no|with no|without|\\d+ \\S+ and|half of|two thirds|in \\S+ head|takes? (?:\\d+|two|three|four|five|six|\\S+) (?:days|weeks|months)|picky|hard|harder|difficult|tough|tricky|challeng(?:e|es|ing)|struggl(?:e|es|ing|ed)|cant find|cannot find|couldnt find|cant get|cant keep|cant hire|hard to (?:find|hire|keep|fill|get)|short ?staffed|understaffed|short of|shortage|under pressure|pressure|tight|limited|no budget|no money|not enough|too few|too many|too much|old system|legacy|outdated|ancient|paper|manual|by hand|spreadsheets?|excel sheets|growing (?:too )?fast|scaling|seasonal|peak|competition|competitors?|regulations?|regulator|compliance|complex|resist(?:s|ance|ing)?|remote teams?|spread over|different sites|time ?zones|juggl(?:e|es|ing)|deadlines?|understaffing|covering for|agency staff|nobody (?:knows|has|does|owns)|no one (?:knows|owns|does)|learning curve|the catch)',
    ),
  ],
  [
    'hope',
    2.6,
    cue(
      '(?:will (?:change|open|close|move|launch|grow|merge|become|get|have|be|build|introduce|switch|double)|(?:opening|shipping|launching|closing|going live|go live|moving|starting|opens?|ships?|launch(?:es)?|starts?|closes?) (?:\\S+ ){0,5}(?:in|by|until|before) (?:january|february|march|april|may|june|july|august|september|october|november|december|summer|autumn|winter|spring|\\d+)|until (?:the )?end of|from three to four|pushing for|back in house|in house|live by|digitali[sz]e|moderni[sz]e|automate|bring(?:ing)? \\S+ (?:back|in)|plan|plans|planning|planned|hope|hopes|hoping|hoped|aim|aims|aiming|goal|goals|target|targets|vision|ambition|dream|intend|intends|want to (?:be|become|grow|open|double|expand|move|get|build|launch|start|win|reach|cut|have|bring|go|switch|introduce|make|reduce|improve)|wants to (?:be|become|grow|open|double|expand|move|get|build|launch|start|win|reach|cut|have|bring|go|switch|introduce|make|reduce|improve)|would love to|would like to|going to (?:open|expand|grow|launch|move|build|double|hire|switch|merge|add|introduce|roll|be)|gonna (?:open|expand|grow|launch|move|build|double|hire|switch|merge|add|introduce|roll|be)|roll(?:ing)? out|expand(?:ing|s)?|expansion|open(?:ing)? (?:a|an|up|two|three|four|new|another|more)|launch(?:ing|es)?|doubl(?:e|ing)|growing|grow|growth|migrat(?:e|ing|ion)|switch(?:ing)? to|mov(?:e|ing) to|by (?:january|february|march|april|may|june|july|august|september|october|november|december|summer|autumn|winter|spring|christmas|easter|next year|end of|the end|q\\d|20\\d\\d)|next year|in (?:two|three|five|2|3|5) years|new (?:site|branch|office|store|shop|restaurant|ward|building|wing|market|markets|product|plant|clinic|depot|warehouse|system)|go(?:ing)? public|ipo|ideally|one day|eventually|in the future|the future)',
    ),
  ],
  [
    'need',
    2.2,
    cue(
      '(?:need|needs|needed|needing|require|requires|required|must|have to|has to|had to|urgent|urgently|asap|straight away|right away|immediately|desperate|desperately|essential|crucial|critical|priority|top of (?:the|their) list|most important|missing|lack|lacks|lacking|want (?:it|this|that|me to|the)|wants (?:it|this|that|me to|the)|first (?:thing|task|job)|looking to fill|to fill|cover for|support with|help with|hands|capacity|wish they had)',
    ),
  ],
  [
    'value',
    2.4,
    cue(
      '(?:first (?:90|100|30|60|three months|six months|3 months|6 months|year|weeks|month|days|project)|take over|taking over|takes over|in charge of|responsible for|would (?:run|lead|own|build|set up|manage|handle|do|be|get|have|start|work|take|cover|report)|id (?:be|run|lead|own|build|set up|manage|handle|do|get|start|work|take|cover|have)|ill be|i would (?:be|run|lead|own|build|manage|take)|i will (?:be|run|lead|own|build|manage|take)|the (?:hire|new person|role|position|job|person) (?:is|would|will|should|has|must|means|covers|includes|gets|starts|needs)|success (?:is|means|looks|would)|success in|measured (?:by|on)|bring in|bring|add value|make a difference|free up|relieve|save (?:them|time|money)|saves|expect(?:s|ed)? (?:me|the|from)|is expected|contribute|expectations?|kpis?|day to day|fix(?:ing)? (?:the|their)|clean(?:ing)? up|sort(?:ing)? out|turn(?:ing)? (?:it )?around|my job would|the job is|the role is|mostly about|half of (?:it|the job))',
    ),
  ],
  [
    'motive',
    2.8,
    cue(
      '(?:pregnant|walked away|split(?:s|ting)?|merg\\S+|halved|frozen|regulator|deadline from|ends in|ended in|ran out|contract (?:with|ends)|was dismissed|been dismissed|brand new|for the first time|lost (?:a|the|their|its|two|three|our) (?:\\S+ ){0,3}(?:contract|client|clients|account|customer|customers|lead|boss|manager|chef)|why (?:the|this|theyre|they are|they|its) (?:job|role|position|post|hiring|is|looking|open)|hiring (?:because|bc|cos|as|since|for)|(?:job|role|position|post|vacancy|place) (?:is |was |has been |came |became )?(?:open|opened|new|free|vacant|created|brand new)|newly created|new (?:role|position|post)|replac(?:e|es|ing|ement|ed)|predecessor|the last (?:person|one|guy|woman|two|three|girl|man|nurse|teacher|manager|chef|driver)|(?:previous|former|old|last) (?:person|manager|nurse|teacher|chef|driver|one|holder|guy|lead|head|accountant|developer|employee|assistant|colleague)|person before|before me|left (?:after|in|because|for|last|to|suddenly|the company|them)|is leaving|leaving|leaves|retir(?:e|es|ing|ed|ement)|resigned|was (?:fired|sacked|let go|promoted)|got (?:fired|promoted|sacked)|promoted|maternity|parental leave|on leave|cover(?:ing)? for|budget (?:approved|is approved|runs|until|for|came)|funding|investors?|board|headquarters|hq|head office|parent company|owners?|taken over|takeover|acquired|acquisition|merger|merged|new (?:ceo|boss|owner|owners|director|manager|management|cfo|cto|head|law|contract|client|customer)|because|bc|the reason|real reason|really about|comes down to|cost(?:s)? cutting|cut costs|save costs|decided|decision|won (?:a|the)|contract with|interim)',
    ),
  ],
  [
    'dynamics',
    3,
    cue(
      '(?:not aligned|misaligned|at odds|disagree|against it|is against|(?:wife|husband|son|daughter|brother|father|mother) (?:runs|decides|does|wants)|said nothing|dares?|reshuffl\\S+|roll(?:s|ed)? (?:their|his|her) eyes|made a face|makes a face|hate(?:s|d)?|dislikes?|cant let go|opposite orders|everyone (?:is )?(?:afraid|scared)|everything above|whispered|hints?|hinted|fight(?:s)? over|over the same|pushed out|cant stand|no love lost|joked about|decides|decide|has the (?:last|final) (?:word|say)|have the (?:last|final) (?:word|say)|(?:last|final) (?:word|say|call)|calls the shots|in charge|real boss|real decision|decision maker|makes the decisions?|signs? off|veto|looked at (?:him|her|them|each other|the)|looks at (?:him|her)|interrupt(?:ed|s|ing)|talked over|rolled (?:her|his|their) eyes|disagree[ds]?|disagreement|argu(?:ed?|ing|es|ment)|contradict(?:ed|s|ing)|tension|tensions|friction|politics|conflict|rival(?:s|ry)?|fight(?:s|ing)?|fought|dont (?:get on|get along|talk|speak|agree|like|trust)|doesnt (?:get on|get along|talk|speak|agree|like|trust)|didnt (?:get on|agree|look at)|hate each other|not on the same page|between (?:the|sales|them|him|her|management|hr|it|two)|camps?|sides?|side with|against|ally|allies|micromanag(?:e|es|er|ing)|control freak|reports? to|reporting to|reporting line|answers? to|under (?:her|him|the)|behind (?:her|his|their) back|afraid of|scared of|runs the (?:show|place|shop)|run(?:s)? everything|quiet(?:er)?|said nothing|didnt say (?:a word|anything|much)|deferred|defers|family business|old guard|newcomers|clique|boss of|her boss|his boss|the boss (?:is|has|wants|decides)|power|loyal|pushing for|pushes for|wanted (?:the job|it) (?:herself|himself|internally)|internal candidate|step(?:s|ping)? on|turf|blam(?:e|es|ed|ing))',
    ),
  ],
];

/** How they behaved in the talk: colour, not knowledge. */
const interaction = cue(
  '(?:was|were|is|are|seemed|looked|felt|came across|comes across|sounded)(?: (?:all|both|really|very|quite|so|pretty|super|nice and|a bit|rather|perfectly|actually|also|more|kind of|known for being|on|in|like))* (?:nice|lovely|friendly|kind|warm|pleasant|polite|sweet|chill|relaxed|strict|cold|rude|bored|tired|funny|cool|great|good|ok|okay|fine|serious|tough|scary|intimidating|young|old|late|early|quick|short|long|professional|charming|distracted|impressed|interested|nodding|smiling|there|remote|present|weird|strange|awkward|supportive|helpful|patient|honest|open|formal|casual|easy|all right|alright|correct|pleased|happy|quiet|it|that|me|us|done|over)',
  '(?:smiled|nodded|laughed|grinned|listened|shook|looked at me|introduced|offered me|offered us|thanked|apologi[sz]ed|greeted|welcomed|walked me|took me|gave me a tour|read (?:them|it|my)|wrote (?:everything|it|that)|typed|kept typing|stared|yawned|checked (?:his|her|their) (?:phone|watch)|talked (?:about (?:himself|herself)|a lot|the whole)|spoke (?:fast|quietly|slowly)|frowned|sighed|repeated the question|liked|loved|helped me|corrected|seemed (?:to like|happy|fine|ok)|had my cv|forgot my name|didnt smile|barely looked|fit in|called me|rang me|emailed|get back|let me know|said hello|said goodbye|said bye|time was up|ran over|started late|noticed|agreed|disagreed with me|trained|will write|write to)',
);

/** A sentence of its own about them: 'they have 14 projects', 'two thirds of it is machine output'. */
const stated =
  /^(?:they|theyre|theyve|their|those two|customers|clients|patients|parents|staff|people|lads|teachers|nurses|drivers|members|users|suppliers|teams?|management|turnover|sales|goal|manager|boss|owner|deputy|director|programme|program|project|department|his \S+|her \S+|our \S+|there (?:is|are|was)|theres|the (?!(?:first|second|third|whole|rest|last|next|other|lady|guy|man|woman|interview|question|talk|interviewer|chat|call|test|room|one) )\S+|two|three|four|five|six|half|most|everyone|nobody|one|\d+|we (?:have|lost|need|are|had|cant)) (?:\S+ )*?(?:is|are|was|were|have|has|had|run|runs|do|does|did|get|gets|got|want|wants|work|works|make|makes|made|go|goes|take|takes|use|uses|keep|keeps|leave|leaves|give|gives|sell|sells|won|win|pay|pays|still|now|never|cannot|cant|dont|doesnt|been|come|comes|close|closes|open|opens)(?= |$)/;

/** Practical matters: true, but nothing learned about what moves the employer. */
const logistics = cue(
  '(?:park(?:ing|ed)?|car park|canteen|lunch|coffee|water|traffic|elevator|badge|zoom|teams call|teams link|link|mic|microphone|camera|wifi|internet|connection|audio|lag|dog|cat|weather|rain|snow|umbrella|shoes|suit|tie|shirt|office (?:is|was) (?:nice|lovely|cold|hot|tiny|huge)|toilet|vacation days|holiday(?:s)?|health insurance|dental|pension|gym|fruit|bike|company car|laptop|start date|contract (?:is|was) (?:for|permanent|unlimited)|salary band|pay (?:is|would be|band|range)|bonus|email(?:ed)? me|let me know|get back to me|hear (?:from|back)|feedback by|references by|paperwork|send (?:me|over)|nda)',
);

const selfTalk = cue(
  '(?:i|im|ive|id|ill|my|me|myself|mine) (?:feel|felt|think|hope|hoped|wish|was|am|need|want|should|could|hate|love|guess|dont|didnt|had|have|got|will|would|really|just|cant|couldnt|bought|slept|drove|ate|wore|forgot|arrived|left|ran|sat|went|know|knew|wonder|suppose|cried|prefer)',
  'im|wish me|fingers crossed|oh well|anyway|whatever|lol|haha|sigh|ugh|god|omg|phew|thank god|my (?:cat|dog|mum|mom|wife|husband|partner|kids|friend|sister|brother|dad|mother|father|stomach|hands|heart|head|feet|shirt|phone|laptop|car|bus|train)',
);

export interface EmployerSign {
  topic: LedgerTopic;
  confidence: number;
}

const counters = signs.map(
  ([topic, weight, pattern]) => [topic, weight, new RegExp(pattern.source, 'g')] as const,
);

function hits(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  let count = 0;
  while (pattern.test(text)) count++;
  return count;
}

/**
 * Which of the eight topics a clause about the employer speaks to, or null. `said`: it stands
 * behind 'she said' or answers the candidate's question, so that it is theirs for certain.
 */
export function employerSign(plain: string, said: boolean): EmployerSign | null {
  return (said ? whenSaid : whenNot)(plain).sign;
}

const whenSaid = remembered((plain: string) => ({ sign: signIn(plain, true) }));
const whenNot = remembered((plain: string) => ({ sign: signIn(plain, false) }));

function signIn(plain: string, said: boolean): EmployerSign | null {
  if (logistics.test(plain)) return null;
  if (!said && selfTalk.test(plain)) return null;
  if (!said && interaction.test(plain)) return null;
  let best: EmployerSign | null = null;
  let top = 0;
  for (const [topic, weight, pattern] of counters) {
    const count = hits(pattern, plain);
    if (count === 0) continue;
    const score = weight + 0.8 * (count - 1);
    if (score > top) {
      top = score;
      best = { topic, confidence: Math.min(0.9, (said ? 0.55 : 0.4) + score * 0.08) };
    }
  }
  // Told of the employer, but none of the signs: kept, and marked as a guess.
  if (best === null && (said || stated.test(plain)) && plain.split(' ').length >= (said ? 2 : 4))
    return { topic: 'challenge', confidence: 0.4 };
  return best;
}
