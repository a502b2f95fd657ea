/**
 * Words that say what a day is for. They are looked for in the plain words around it (lower case,
 * no signs, no apostrophes, one space between), and the nearest decides.
 */
function near(...ways: string[]): RegExp {
  return new RegExp(`(?<=^| )(?:${ways.join('|')})(?= |$)`, 'gu');
}

const kinds =
  'interviews?|intervews?|inteviews?|intervew|iv|itw|rounds?|stages?|trials?|trail shift|trial shift|trial day|assessments?|assessment (?:centre|center|day|drive)|' +
  'presentations?|pitch|demo|demo lesson|observation|panel|hackathon|hackathon day|superday|super day|loop|onsite|on site|face to face|' +
  'meeting|appointment|conversation|discussion|session|chat|talk|call|screen|screening|video call|phone call|mock call|zoom|dinner|lunch|drinks?|coffee|breakfast|visit|' +
  'tour|role play|case study|case interview|working interview|test day|test|medical|psychometrics|interview day|yarn|rendez vous|rdv|termin|colloquium|' +
  'vorstellungsgespräch|probearbeiten|entretien|entrevista|rozmowa|debrief|workshop|taster|shadowing|shadow shift|audition|r2|r3';

/** They meet: what they call it, and how they say that they go there. */
export const meets = near(
  kinds,
  'next|next (?:one|1|step|up|thing|stop)|nxt|second|third|fourth|final|finals|2nd|3rd|4th|round (?:two|three|four|2|3|4)',
  '(?:come|coming|go|going|be|been|im|am|i am|get|gets|getting|invited|asked|had|having|have|want|wants|me|us|to|again|head) back',
  'back (?:in|there|here|at|again|up|for|with|to them|on)|back',
  'return|returning|come again|come in|come in again|coming in|going in|go in|in again|up again|there again|(?:see|speak|talk|meet|chat|call|come|go) again|again on|again',
  '(?:i|we|to|ill|well|im|gonna) (?:shall |will |would |must |then |also |have to |get to |got to |am to )?(?:meet|see|present|pitch|shadow|speak with|speak to|talk to|talk with)(?: (?:the|with|them|her|him|his|their|up|my|all))?',
  '(?:meet|meeting|seeing|see) (?:the|with|them|her|his|their|me|us|up|my|all|everyone|a|an|[a-z]+)',
  'chatting|presenting(?: it)?|pitching|shadowing|interviewing with|interviewing me|teaching a|to shadow|to present',
  'invite|invited|invitation|inviting|shortlisted|scheduled|rescheduled|booked(?: me)?|set (?:me )?up|set for|called me for|cited me|they want me|wants me|wants to see|want to see me|like to see me|see me|have me|having me|got me|put me|pencilled|fixed for|kept on|keeping|report|reporting',
  'moved (?:it )?to|moved to|changed to|pushed to|postponed to|preponed to|rescheduled to|shifted to|brought forward to',
  'went for|took|picked|chose|settled on|agreed on|plumped for',
);

const contact =
  '(?:let|letting|lets) (?:me|us|people|you|everyone) know|know|hear|hear (?:from|back|by|something|more)|heard|in touch|' +
  '(?:get|gets|getting|come|comes|coming|got) back to (?:me|us|you|people)|(?:ring|rings|ringing|phone|phones|phoning|email|emails|mail|mails|message|text|texts|write|writes|contact|contacts|call|calls|calling|tell|tells|telling|inform|confirm|confirms|announce|chase|ping)(?: (?:me|us|him|her|them|back|you|people|it|that))?|' +
  'call me|calls me|calling me|ring me|news|word|reply|answer|answers|promised|expecting|expect|should|a mail';
const deciding =
  'decid(?:e|es|ed|ing)|to decide|to say|to tell|to confirm|decision|final decision|choose|chooses|outcome|result|results|verdict|feedback|offer|approve|approves|make up|makes up|discuss(?:es)?|shortlist(?: goes)?|votes?|board meeting|sits|contract|confirmation|follows|reference|references';
const working =
  'start|starts|starting|started|begin|begins|beginning|begun|start date|available|free|notice|last day|join|joins|joining|induction|training|course|shift|shifts|' +
  'work|works|working|back to work|at work|cover|open|opens|opening|close|closes|closing|hours|home office|on call|deliver|delivers|deliveries|release|payday|busiest|slammed|stand up|deploy|nights?|cant do|could do';
const business =
  'due|deadline|run|runs|runs out|run out|expires?|ends?|ending|finish|finishes|finishing|go live|goes live|live|launch|launches|launching|move offices|audit|inspection|strike|law|retires?|tender|sale|sells|' +
  'election|merger|switched off|leave|leaves|leaving|is away|away|on leave|holiday|holidays|vacation|off|visits|opened|new manager|funding round|grant|budget|push|refit|evening for|open evening|brochure|shoots?|boss is back|is back|hes back|shes back|are back';
const theirs =
  '(?:another|other|more|next|last|the other) (?:candidates?|people|applicants?|persons?)|candidates?|my mate|other people|two more people|being interviewed';
const mine =
  'send|sends|sending|sent|submit|hand in|hand it in|back to them|homework|task|write up|fly|flight|train|dentist|dentist appointment|doctors?|doctors appointment|scan|exam|birthday|rent|visa|pick|picking|picking the kids|school run|school|kids|mum|pub|sleep|bus|wedding|mosque|church|football|seeing mum|thank you|will write|drug test|arrives?';
const past =
  'was|were|wasnt|last|ago|yesterday|went|met|spoke|came|saw|seen|lost|launched|applied|interviewed|told|posted|woke|prepared|attend|attended|sat|waited|left|rang|phoned|called in|happened|supposed|meant to|meant|got there|did|done|been|' +
  '(?:had|did|was|were|after|before|since|during|at|after|my|the|their|went for|came for|first|1st) (?:first |1st )(?:interview|round|call|stage|chat|talk|meeting|one|step|screen)|' +
  '(?:had|did|after|before|since|during|went for|came for|attend|attended|missed) (?:the |my |a |an |their |our |that |this )?(?:first |phone |second |hr |video |teams |zoom |initial |short |quick |long )?(?:interview|call|round|chat|talk|meeting|screen|screening|test|session|stage|tour)|' +
  'heard back|this morning|second half|job|cancelled(?: the final| it)?|is off|isnt|is not|not happening|no (?:second|further|next|other)(?: (?:round|interview|stage|one))?|another interview with';

/** A day for something else: news, work, the employer's own dates, what has been. */
export const others = near(contact, deciding, working, business, theirs, mine, past);

/** Contact that may be the meeting itself: 'he's ringing me Thursday for round two'. */
export const purpose =
  /^(?:(?:[a-z]+ ){0,2})?(?:for|to) (?!(?:say|tell|let|decide|confirm|hear|know|find|see if|see whether|parents|give)\b)/u;

/** A day that is not settled. */
export const tentative = near(
  'maybe|perhaps|possibly|might|may be|could be|not sure|probably|hopefully|either|suggested|provisional|tbc|if not|nothing is fixed|nothing fixed|pencilled',
);

/** Someone they may be going to see, where a day and a time are given and nothing else is said. */
export const person = near(
  'director|ceo|cfo|cto|coo|cio|md|vp|hr|head of|head|boss|chief|chair|chairman|partners?|founders?|owners?|team|board|trustees|gaffer|principal|deputy|teams|in person|by phone|its|so its|video|ms teams|microsoft teams|google meet',
);

/** Straight before a day: no appointment is meant. */
export const unfit =
  /(?:^| )(?:by|before|after|since|until|till?|every|each|last|past|from|an?|any|most|one|per|week (?:of|commencing)|w c|wc|as of|around|earliest|typical|good|on or (?:before|after)|within)(?: (?:the|about|this|next))?$/;

/** Straight behind a day: it has been, or it is off. */
export const gone =
  /^(?:was|went|wasnt|were|had|isnt|is off|is not|is cancelled|got cancelled|fell through|has been|which was|and it was|onwards|is the deadline|they decide|to decide|to say|to tell|or|is fine|is home)(?: |$)/;

/** Two days of which neither is taken yet, or a choice between them. */
export const choice = /(?:^| )(?:or|or maybe|or on|or the|and or)(?: the| on)?$/;
export const chosen = near(
  'took|picked|chose|settled on|agreed on|went for|plumped for|i said|moved (?:it )?to|changed to|pushed to|postponed to|preponed to|rescheduled to|shifted to|brought forward to',
);
