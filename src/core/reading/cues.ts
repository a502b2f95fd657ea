/**
 * Patterns over a clause's plain words (clauses.ts: lower case, no apostrophes, one space between
 * words). They name ways of saying, never subjects: what a question is about is the ontology's.
 */
export function cue(...ways: string[]): RegExp {
  return new RegExp(`(?:^| )(?:${ways.join('|')})(?= |$)`);
}

/** The employer asks, doubts or comes back to something. The matter follows. */
export const asks = cue(
  'ask(?:ed|s|ing)?(?: me| us)?(?: again)?(?: straight out| directly| point blank| specifically| outright| in detail| a lot| loads| lots| twice| three times)?(?: (?:about|on|for|regarding|re))?',
  'want(?:ed|s|ing)? (?:me )?to (?:know|hear|see(?! me| you| us)|understand|talk(?! to me)|discuss|find out|be sure|make sure|check|explain|describe)(?: more| all| again| exactly)?(?: about| me)?',
  'want(?:ed|s) me to',
  'wonder(?:ed|s|ing)?(?: about| aloud| out loud)?',
  '(?:was|were|got|is|are|seemed|really|very|quite|super|also) (?:curious|interested|keen to (?:know|hear|understand))(?: about| in| to (?:know|hear|see))?',
  'grill(?:ed|ing|s)?(?: me| us)?(?: hard)?(?: (?:on|about|over))?',
  'quizz?(?:ed|ing|es)?(?: me)?(?: (?:on|about))?',
  'question(?:ed|ing)(?: me| my)?(?: (?:on|about))?',
  'interrogat(?:ed|ing|es)(?: me)?(?: (?:on|about))?',
  'press(?:ed|ing|es)(?: me)?(?: hard)?(?: (?:on|about|for))?',
  'push(?:ed|ing|es)?(?: me)?(?: (?:hard|back|again|further))?(?: (?:on|about|for))',
  'push(?:ed|ing|es) (?:me|back)',
  'prob(?:ed|ing|es)(?: me| more| deeper| further)?(?: (?:on|about|into))?',
  '(?:dug|dig|digs|digging|drill(?:ed|s|ing)?|went|going|got) (?:right |straight |really |more |even )?(?:deep|deeper|down|into|further|in on|in)(?: (?:into|on|about|down|in|with))*',
  'drill(?:ed|s|ing) (?:me )?(?:on|about|into)',
  'pok(?:ed|ing|es)(?: holes)?(?: (?:at|in|into|around))?',
  'p(?:ick|icked|icks|icking) (?:up on|at|apart|on|holes in)',
  '(?:brought|bring|brings|bringing) (?:it |that |this )?up(?: again)?',
  'rais(?:ed|es|ing) (?:the|my|a|some|this|that|concerns?|doubts?|questions?|it|whether|how|if|one)',
  '(?:came|come|comes|coming|went|go|goes|going|got|circled|circling|circles|looped|jumped|turned|returned|returning|returns|switched|moved) (?:right |straight |always |again )?back (?:again )?(?:to|on to|onto|round to|around to|on|over)',
  'kept (?:returning|referring|circling back|coming|going) (?:back )?to',
  'return(?:ed|s|ing) to',
  '(?:circl|loop)(?:ed|es|ing) back|(?:came|come|went) back(?= (?:later|again|at the end|twice|three))',
  '(?:went|going|goes|kept going|banged|banging|kept|keeps|droned|rambled|carried|was|were|harped|harping|started|are|is) (?:on and )?on (?:and on )?(?:about|at me about)',
  '(?:kept|keeps|keep) (?:on )?(?:asking|pushing|pressing|probing|wanting to know|digging|bringing up|mentioning|checking|questioning|circling|poking|hammering)(?: me)?(?: (?:on|about|for|into|at))?',
  'hammer(?:ed|ing|s)(?: me| away| home| in)?(?: (?:on|about|at))?',
  'harp(?:ed|ing|s) on(?: about)?',
  '(?:zoom|zero|home|hone|focus|concentrat|fixat|land|lock)(?:ed|es|ing|s)? (?:right )?(?:in )?on(?: to)?',
  'fixated on|obsess(?:ed|ing|es) (?:with|over|about)|hung up on|stuck on',
  '(?:couldnt|could not|wouldnt|would not|didnt|cant|not) (?:let|leave|drop|get past|get over|move on from|stop asking about|stop)(?: go(?: of)?)?',
  'check(?:ed|s|ing) (?:if|whether|that i|i|my|how|what|about|on)',
  '(?:double|triple) check(?:ed|s|ing)(?: (?:if|whether|that|about))?',
  '(?:enquir|inquir)(?:ed|es|ing)(?: (?:about|as to|after|into))?',
  'challeng(?:ed|es|ing)(?: me| my)?(?: (?:on|about|over))?',
  'test(?:ed|s|ing) (?:me|my)(?: (?:on|about|with))?',
  '(?:made|had|got|let|invited|wanted|told) me (?:to )?(?:explain|walk|talk|describe|tell|go|do|solve|draw|show|defend|justify|sell|role ?play|pitch|list|name|rate|write|present|imagine|prove|translate|speak)(?: (?:them|her|him))?(?: through| about)?',
  '(?:gave|give|handed|set|threw at|gives|came at|comes at) me(?: with)?',
  // 'threw me a question', never 'it threw me'
  '(?:threw|throws|hit|hits) me (?=(?:with )?(?:an?|some|this|that|the|one|two|all) )',
  'hit me with|sprang|sprung|threw in|threw out',
  '(?:went|goes) (?:straight )?(?:for|after|over|through)',
  '(?:jumped|leapt|leaped|pounced|seized|latched) (?:straight |right )?on(?: to)?|latched onto|jumped at',
  '(?:is|was|were|are|seemed|seems|looked|sounded|felt|being|got|pretty|very|quite|really|a bit|bit|clearly|still|slightly) (?:a bit |very |really |quite |clearly |still |slightly |most |more |mostly |mainly |obviously |not )?(?:worried|concerned|sceptical|skeptical|doubtful|nervous|anxious|uneasy|unsure|suspicious|hesitant|dubious|wary|not sure|unconvinced|not convinced|afraid|scared)(?: (?:about|that|if|whether|by|of|with|over|because|how))?',
  '(?:wasnt|werent|isnt|arent|not) (?:sure|convinced|certain|happy|comfortable|sold)(?: (?:about|that|if|whether|with|by|on|how|i))?',
  '(?:had|has|have|got|voiced|expressed|with)(?: (?:some|a few|big|serious|real|her|his|their|one))* (?:doubts?|concerns?|worr(?:y|ies)|reservations?|misgivings|hesitations?|questions?)(?: (?:about|on|over|regarding|with|around|that|whether|if|was|is|were))*',
  'doubt(?:ed|s|ing)(?: (?:that|if|whether|about))?',
  '(?:didnt|dont|doesnt|wouldnt) (?:buy|believe|like|trust|get|see)(?: (?:that|it|how|why))?',
  '(?:concern|worry|doubt|issue|problem|fear|reservation|objection|sticking point|question mark) (?:was|is|seems to be|seemed to be|being)(?: (?:about|that|if|whether|over|around))?',
  'worr(?:ies|ied|y|ying)(?: (?:about|that|if|whether))?',
  '(?:notic(?:ed|es)|spotted)(?: that|(?= (?:the|my|i|a) ))|comment(?:ed|ing|s) on|point(?:ed|s|ing) (?:out|to)|remark(?:ed|s) on',
  '(?:opened|started|kicked off|began|finished|ended|closed|led|warmed up|went straight in|came in) (?:off )?(?:with|on|by asking)(?: me)?(?: about)?',
  '(?:more |a lot of |lots of |loads of |many |plenty of |several |a few |some |tons of |endless |million |these |those |hard |tough |nasty |tricky |silly )?questions? (?:again )?(?:about|on|around|regarding|re|was|were|is|came|concerning|over|of|like|to do with)(?: (?:about|on|how|whether|if))?',
  '(?:was|got|been|were|being|get) (?:then |also |only |first |again |just |straight )?(?:asked|grilled|quizzed|questioned|pressed|pushed|challenged|tested|interrogated|probed)(?: (?:on|about|over|for|into))?',
  'tell (?:me|us|them|her|him) (?:about|how|why|what|when|where|a)',
  '(?:explain|describe|talk) (?:me |us |them )?(?:about |through )?(?:how|why|what|a time|your|my)',
  '(?:spent|wasted) (?:\\S+ ){1,4}(?:on|asking about|talking about)',
  '(?:got|get|moved|came|come|went|going|jumped|turned|steered|straight) (?:straight |right |quickly |then )?(?:on to|onto)|got round to',
  '(?:first|second|third|fourth|fifth|last) (?!point|time)(?:(?:one|guy|person|question|interviewer|lady|woman|man|round|part|half|bit|chat|call|session) )?(?:\\S+ )?(?:was|did|were|had)',
  'demand(?:ed)?|concerned|covered|touched (?:on|upon)|turned to|dealt with|revolved around|centred on|centered on|(?:was|were|is|are|kept|been) after|insist(?:ed|s)?(?: a lot)?(?: (?:on|in|about))?|stuck (?:on|to|with)|started on|jumped to|steered to|wished to (?:know|hear|see)|(?:wants|wanted|want|needed|after) (?:an? |some |more |concrete |specific |any |real |another )*(?:examples?|story|stories|instances?|proof|evidence|numbers|figures|dates|details|situations?)(?: (?:of|for|about|on|when|where))?|(?:some|any|more|bit of|a little|lots of|much) (?:discussion|talk|chat|debate|probing|back and forth) (?:of|about|on|around|over)',
  'follow(?:ed|s|ing)?(?: it)? up (?:on|with|about)',
  'request(?:ed|s|ing)|demand(?:ed|s|ing)|quer(?:y|ied|ies)|pos(?:ed|es) (?:a |the |this |that )?(?:question|scenario|problem|riddle|case)?(?: (?:of|about|on))?|nagg(?:ed|ing)(?: me)?(?: about)?|(?:badgered|hounded|pestered|cornered|confronted|cross examined|prodded|needled)(?: me)?(?: (?:about|on|over|with))?|pri(?:ed|es) into|(?:dwelt|dwelled|lingered|laboured|harped) on|(?:rehashed|revisited|belaboured|sought|explored|examined|tackled)|referred (?:back )?to my|(?:talk|conversation|attention|focus|discussion|it) (?:then |soon |quickly )?(?:turned|moved|came|went|shifted|drifted) (?:back )?to|put (?:it |that |this )?to me(?: that)?|(?:fired|lobbed|threw|shot|chucked)(?: off| out)? (?:a |some |lots of |one )?(?:question|questions|scenarios?)(?: (?:at me|about|on))*',
  'repeat(?:ed|edly|s|ing)(?: ask(?:ed|ing))?(?: the question)?(?: (?:about|on|that|whether|if))?',
  'interested in (?:how|why|whether|if|my|what|the)',
  'all about|mostly about|mainly about|more about|nothing but|again about|half about',
);

/** The matter stands before the cue: 'salary came up', 'the certificate thing again'. */
export const cameUp = cue(
  '(?:came|comes|come|coming|popped|cropped|crops|pops) up(?: again| twice| too| as well| of course| obviously)?',
  '(?:was|were|is|are|got) (?:also |again |of course |obviously |then )?(?:brought up|raised|mentioned(?! that)|discussed|asked|on the list|asked about|a topic|a big topic|the big one|the main thing|their main worry|a concern|an issue|the issue|the sticking point|the problem)',
  '(?:questions?|thing|topic|stuff|bit|part|one|subject) (?:came|again|was|were|next|is|got|threw|went|killed|caught|felt|took)',
  '(?:seemed|seems) to (?:bother|worry|matter to|concern|annoy) (?:them|her|him)',
  '(?:bother|worri|concern|annoy|irritat)(?:ed|s|es) (?:them|her|him)',
);

/** Said by the candidate: 'i asked', 'my question to her'. */
export const iAsk = cue(
  '(?:i|we|ive|id) (?:also |then |just |only |finally |even |did |had |have |managed to |got to |was able to |forgot to |wanted to |tried to |eventually |still |at least |first |quickly |actually |of course |in turn )*(?:ask(?:ed|ing)?|wondered|wanted to know|enquired|inquired|quizzed|pressed|probed|pushed)',
  'my (?:own |first |second |only |last |one |main |best )*questions? (?:was|were|to (?:them|her|him|the)|for (?:them|her|him|the)|about|:)',
  'ask(?:ed|ing)? (?:them|her|him|the (?:boss|manager|panel|team|recruiter|interviewer|lady|guy|woman|man|head|owner|director))(?: back)?',
  'when i asked',
  'i (?:had|have|brought|prepared) (?:\\S+ ){0,2}questions(?: about| on| for them| ready| prepared)?',
);

export const notAsking = cue(
  '(?:i|we) (?:also |then |just |had to |even )*ask(?:ed)? (?:(?:them|her|him) )?(?:to repeat|for (?:a |some )?(?:time|second|moment|minute|clarification|water|break|it again|the question)|if i (?:could|can|may) (?:think|have|come back))',
  '(?:should|could|would|shouldve|couldve|forgot|wish|wanted|didnt|never|nothing|hardly|barely|not) (?:have |to |i |id |had )*ask(?:ed)?',
);

/** The candidate answers or talks. */
export const iSay = cue(
  '(?:i|ive|id|we) (?:also |then |just |only |finally |even |kind of |sort of |kinda |basically |honestly |simply |probably |actually |kept |think i |might have |must have |may have |have |did |had |told |mostly |quickly |stupidly )*(?:said|say|saying|told|tell|telling|answered|mentioned|explained|explain|talked|gave|admitted|replied|mumbled|claimed|quoted|named|offered|stated|described|walked|showed|argued|insisted|stammered|blurted|went with|went for|put|wrote|started)',
  '(?:^)(?:said|told (?:them|her|him)|answered|gave (?:them|her|him)|mumbled|explained|talked|replied|went with|mentioned)',
);

/** The employer tells something. The fact follows. */
export const tells = cue(
  '(?:said|says|say|saying|told|tells|telling|mention(?:ed|s|ing)?|explain(?:ed|s|ing)?|admit(?:ted|s|ting)?|reckon(?:ed|s)?|think(?:s)?|thought|feel(?:s)?|felt|let slip|reveal(?:ed|s)|complain(?:ed|s|ing)?|confess(?:ed|es)?|stress(?:ed|es)|emphasi[sz]ed|insist(?:ed|s)|confirm(?:ed|s)|describ(?:ed|es)|swear|swore|hint(?:ed|s)|impl(?:ied|ies)|suggest(?:ed|s)|believe[sd]?|announced|promised|warned|claimed|went on|talked|moaned|joked|goes|(?:is|was|were) like|repeated|made clear|made it clear|kept saying|keeps saying)(?: (?:me|us|to me))?(?: (?:that|how|about))?',
);

/** Something the candidate said or did that went down well. */
export const lands = cue(
  '(?:lit|lighted|perked|sat|livened|brightened|cheered|warmed) up|eyes lit|face lit|leaned (?:\\S+ )?(?:in|forward)|vibed|gushed|beamed|couldnt stop (?:smiling|nodding)|was all ears|(?:we|they) were (?:all )?laughing',
  '(?:they|he|she|\\S+|both|all|everyone|panel|boss|manager|interviewer) (?:really |clearly |obviously |also |actually |both |all |seemed to |definitely |genuinely |even |visibly |absolutely |very much |especially )*(?:liked|loved|enjoyed|laughed|nodded|smiled|grinned|agreed|clapped|approved)(?! (?:him|her|them|themselves|when (?:he|she|they)))',
  '(?:wrote|noted|writing|taking|took|scribbled|jotted) (?:it |that |this |things |something |everything |stuff )?(?:down|notes)',
  '(?:was|were|seemed|looked|is|got|very|really|quite|pretty|visibly|clearly|most) (?:very |really |quite |pretty |visibly |clearly |most |so |properly )?(?:impressed|delighted|thrilled|excited|pleased|happy|amused|hooked|taken with|won over|on board|charmed|enthusiastic|struck)(?: (?:by|with|about|when|that i|at|to hear))?',
  '(?:went|goes|going|gone) (?:down |over )(?:really |very |so |quite )?(?:well|a treat|great|brilliantly)',
  '(?:landed|hit home|hit the mark|scored points|did the trick|clicked|resonated|worked (?:really )?well|was a hit|was gold|got a laugh|made (?:them|her|him|the (?:panel|room|boss|manager)) (?:laugh|smile|nod|curious)|broke the ice|stuck with (?:them|her|him)|caught (?:their|her|his) (?:attention|interest|eye))',
  'said (?:that )?(?:it |that |this |my \\S+ )?(?:was |is |sounds |sounded |looks |looked )(?:very |really |exactly |so |pretty )?(?:impressive|great|excellent|amazing|brilliant|exactly what|just what|interesting|fantastic|spot on|refreshing|strong|lovely|perfect|the best)',
  '(?:complimented|praised|congratulated)',
  '(?:underlined|underlines|highlighted|circled)(?: \\S+){1,3} (?:when|as|while) i|(?:wrote|writing|took down) (?:a lot|lots|loads|pages|everything) (?:down )?(?:when|as|while) i|(?:he|she|they) (?:like|love) (?:that i|how i|my|when i|the way i)',
  'wanted to see (?:more|photos|the photos|pictures|a copy|my portfolio|it again)',
  'asked (?:me )?(?:for|if (?:she|he|they) (?:could|can) (?:have|keep|see|get)) (?:a copy|the recipe|the link|my portfolio|photos)',
  'thats (?:exactly )?(?:what|how) (?:we|they) (?:need|want|do)',
);

export const landsNot = cue(
  '(?:didnt|not|never|wasnt|werent|hardly|nobody|noone|no one|if|barely|isnt|arent|hope|hopefully|maybe)',
);

/** The employer says a worry is over. */
export const settles = cue(
  '(?:(?:is|was|are|were|its|thats|it|be|would be|will be|isnt|wasnt|wouldnt be|wont be|not|no) )?(?:totally |absolutely |completely |perfectly |all |now |really |quite |probably |actually )*(?:fine|ok|okay|sorted|settled|solved|resolved|cleared up|dealt with|covered|off the table|a non ?issue|enough|plenty|good enough|no problem|no issue|a problem|an issue|necessary|needed|important|a dealbreaker|a deal breaker|a concern|a worry|a blocker|required|a must)(?: (?:now|anymore|any more|after all|for (?:them|her|him|us|now)|with (?:them|her|him|that)|then|at all|by (?:them|her|him)|no longer))*',
  '(?:not|no longer|isnt|arent|wasnt|werent|stopped being|stopped) (?:really |so |at all |that |particularly |too )?(?:worried|worrying|concerned|bothered|an issue|a problem|a concern|a worry)(?: (?:about|by|with|any ?more))*',
  '(?:doesnt|didnt|wont|wouldnt|does not|did not) (?:really |actually )?(?:matter|count|worry|bother|be a problem|be an issue|need|mind|care)(?: (?:to )?(?:them|her|him|us))?(?: about)?',
  '(?:happy|satisfied|reassured|convinced|comfortable|relieved|at ease|good|content) (?:now |with |about |by |on |after )',
  '(?:can|could|will|would|ill|id|i can|they(?:d|ll)?|we(?:d|ll)?) (?:all |just |easily |still )?(?:train|teach|be trained|learn|be taught|sponsor|sort|pay for|be learned|be learnt)(?: (?:me|it|that|you|this|on the job|for it))*',
  '(?:answered|answers|cleared|settled|sorted|settles|convinced|put) (?:(?:that|it|her|his|their|them|the|this) )?(?:question|worry|concern|doubt|doubts|up|to rest|mind|her|him|them|to bed)',
  'ticks? (?:that|the) box|box (?:is )?ticked|ticked off|crossed off',
);
