/** Shapes of clauses, over plain words (clauses.ts): who is spoken of, question or bare name. */

const embedded =
  /^(?:(?:and|or|but|also|then|plus|so|like|well|first|second|third|fourth|last) )*(?:if|whether|why|how|hows|what|whats|when|where|who|which|have|has|had|do|does|did|am|are|is|was|were|can|could|would|will|should|wont|wouldnt|arent|dont|that (?:i|id|im|ive|my))(?: |$)/;
const ofMe =
  /(?:^| )(?:i|my|me|mine|id|ive|im|ill|myself|you|your|ur|u|youd|youve|youre|yourself)(?= |$)/;
const firstPerson = /(?:^| )(?:i|my|me|mine|id|ive|im|ill|myself|we|us)(?= |$)/;
const finite =
  /(?:^| )(?:i|he|she|they|we|it|you|id|ive|im|ill|hes|shes|theyre|theyve|theyd|theres|its|thats|there|nobody|everyone|who|whos) |(?:^| )(?:is|are|was|were|has|had|did|does|will|would|wants?|wanted|needs?|needed|said|says|told|went|came|got|left|lost|leaves|runs?|decides|gets|took|gave|makes|made|works?|looks?|thinks?|goes|knows?|keeps?|kept|isnt|wasnt|didnt|doesnt|dont)(?= |$)/;

/** What they tell one to do: 'sell me this pen', 'walk us through your cv'. */
const command =
  /^(?:and |then |so |please )*(?:sell|tell|walk|talk|explain|describe|give|show|convince|imagine|draw|name|rate|pitch|teach|take) (?:me|us|them|him|her|your|a|an|the|this|through)(?= |$)/;

/** A question as it is reported or put: 'why i left', 'do you mind weekends', 'sell me this'. */
export function isEmbedded(plain: string): boolean {
  if (/^which (?:i|is|was|he|she|they|went|made|did|we|seemed|felt)(?= |$)/.test(plain))
    return false;
  return (embedded.test(plain) && ofMe.test(plain)) || command.test(plain);
}

/** Begins like a question, whoever it is about. */
export function beginsLikeQuestion(plain: string): boolean {
  return embedded.test(plain);
}

/** Speaks of 'me' or 'you'. */
export function aboutMe(plain: string): boolean {
  return ofMe.test(plain);
}

export function speaksOfSelf(plain: string): boolean {
  return firstPerson.test(plain);
}

/** A name without a sentence around it: 'notice period', 'driving hours regs ok', 'the gap'. */
export function isNominal(plain: string): boolean {
  return (
    !finite.test(plain.replace(/^(?:also|then|next|first|second|third|last|and) /, '')) &&
    plain.split(' ').length <= 9
  );
}

const employer =
  /(?:^| )(?:they|theyre|theyve|theyd|theyll|their|them|he|she|hes|shes|his|her|nobody|everyone|everybody|turns out|apparently|there (?:is|are|was|were)|theres|the (?:company|team|firm|boss|manager|owner|department|business|place|role|job|position|ward|school|kitchen|clinic|hospital|depot|warehouse|store|shop|office|last|previous|old|new|hire|person|budget|board|clients?|customers?|system|ceo|md|head|director|practice|hotel|restaurant|staff|trust|group|city|council|chain|regulator|agency|service|founder|partners?|chef|foreman|post|contract|plant|production|building|site|market|merger|whole|two|predecessor|guy|former|plan|project|product|app|website|data|process|figures|numbers|parents|groups|teachers|drivers|nurses|workers|developers|others?|people|deans?|superintendent|editor|dispatcher|receptionist|coordinator))(?= |$)|^(?:we|our|two|three|four|five|\d+|drivers|nurses|people|staff|workers|customers|patients|parents|teachers|production|budget|auditors|print|reviews|sales|turnover|staffing|planning|new|old|merger|tension|consolidation|half|most|some|one|a|an|no|none|last|both|only|all)(?= |$)/;

/** Speaks of the employer, not of the candidate. */
export function speaksOfEmployer(plain: string): boolean {
  return employer.test(plain) && !/^(?:i|im|ive|id|ill|my|me|we) /.test(plain);
}

/** A short sentence with a subject of its own that is not the candidate: 'founder decides everything'. */
export function hasOwnSubject(plain: string): boolean {
  return /^(?!(?:i|im|ive|id|ill|my|me|we|it|that|this|which|so|not|no|what) )(?:\S+ ){1,4}(?:decides?|runs?|wants?|wanted|has|have|had|does|do|leads?|left|lost|complain(?:s|ed)|quit|gets?|needs?|is|are|was|were|goes|go|went|leaves?|cannot|cant|doesnt|dont|didnt|will|would|makes?|thinks?|hates?|sells?|takes?|took|keeps?|kept|eats?|costs?|broke|breaks|fails?|failed|opens?|closes?|starts?|ends?|retires?|walked|moved|moves)(?= |$)/.test(
    plain,
  );
}

/** Greetings and 'just had my interview for …': no question, no fact. */
export function isOpening(plain: string): boolean {
  return /^(?:good (?:morning|afternoon|evening|day)|hi|hello|hey|dear \S+|thanks|thank you|cheers|bye|morning|(?:(?:so|ok|just|today|yesterday|finally|i|ive|we) )*(?:had|have|did|done|finished|got out of|came out of|back from|out of|survived|went to) (?:(?:my|the|an|a|that|this|another|first|second|third|final|2nd|3rd|1st|proper|phone|video|real) )+(?:interview|talk|round|call|chat|screen|panel|meeting|conversation)(?: (?:for|with|at|today|yesterday) .*)?|(?:(?:so|ok|just|today|yesterday|finally|i|ive|we|oh|hi) )*(?:got|came|come|walked|stepped) (?:straight )?(?:back )?(?:out of|back from) \S+(?: \S+){0,4}|(?:interview|round|talk|call|stage) (?:number |no )?(?:\d|one|two|three)(?: .*)?)$/.test(
    plain,
  );
}

/** 'have i run a big plan in it': it goes on with what was just named. */
export const speaksOfIt = (plain: string): boolean =>
  /(?:^| )(?:in|on|with|about|of|for|do|use|used|did|done) (?:(?:it|them)(?= |$)|that(?: [.?!])?$)/.test(
    plain,
  );
/** Nearer to a concern, it is a matter of its own all the same. */
export const stillIt = 0.7;
