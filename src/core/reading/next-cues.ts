/**
 * Words that say what a day is for. They are looked for in the plain words around it (lower case,
 * no signs, no apostrophes, one space between), and the nearest decides; of two that end together
 * the longer one ('dentist appointment'), so longer ways stand first.
 */
function near(...ways: string[]): RegExp {
  return new RegExp(`(?<=^| )(?:${ways.join('|')})(?= |$)`, 'gu');
}

/** They meet: what they call it, and how they say that they go there. */
export const meets = near(
  // Kinds of meeting.
  '(?:coding|technical|practical|live|pairing|cooking) (?:task|test|exercise|part)(?: [a-z0-9]+)? with(?: (?:the|their|his|her))?|to try me(?: out)?|(?:second|third|2nd|3rd) day|day (?:two|2)|going out (?:[a-z]+ ){0,5}with (?:them|him|her)',
  '(?:want|wants|wanted|like) (?:a|another) (?:word|chat|look|go)|(?:talk|call|chat|interview|conversation|round) by phone|(?:session|round|stage|interview|part|step|bit|talk) left',
  'trial (?:[a-z]+ )?(?:shift|day|week|work|run)(?: starts?| begins?)?|trail shift|work(?:ing)? trial|half day trial|shadow shift|day trial',
  'working interview|interview day|case (?:study|interview)|(?:video|phone|mock|zoom|teams|intro) call|(?:test|selection|insight|open|taster|probation|big|discovery|recruitment) day',
  'assessment (?:centre|center|day|drive)|demo lesson|role play|on site|face to face|(?:group |in tray )?exercise|hurdle|phases?|part (?:two|three|2|3)|super day|rendez vous',
  'interviews?|intervews?|inteviews?|iv|itw|rounds?|stages?|trials?|assessments?|presentations?|pitch|demo|observation',
  'panel|hackathon(?: day)?|superday|loop|onsite|meeting|meetup|appointment|conversation|discussion|session|chat|talk|call|screen|screening',
  'zoom|dinner|lunch|drinks?|coffee|breakfast|visit|tour|test|medical|psychometrics|yarn|rdv|termin|colloquium|proof|prueba|audition',
  'vorstellungsgespräch|probearbeiten|entretien|entrevista|rozmowa|workshop|taster|induction|shadowing|shadow|r2|r3|round (?:two|three|four|2|3|4)',
  // Their order.
  'next(?= (?:is|one|1|up|on|at|i|we|will|would|comes|its|to|by|with|for|step|stop|thing|things|bit|part|yarns|date)(?: |$)|$)|nxt|final|finals|(?:second|third|fourth|2nd|3rd|4th)(?= (?:is|on|at|with|one|will|would|the|for|this|next)(?: |$)|$)',
  // Going there.
  'back|return|returning|again|(?:i|ill|i will|to|should|can|must|me|shall|you) come|coming in|going in|go in|(?:pop|drop) (?:in|by|over)|(?:be|im) there|(?:fly|flying|show|showing) me|(?:it|we) (?:continues?|carry on)|going (?:up|down|over|out) to [a-z]+|im in|up again',
  '(?:i|we|to|ill|well|im|gonna) (?:shall |will |would |must |then |also |have to |get to |got to |am to )?(?:meet|see|present|pitch|shadow|speak|talk)(?: (?:to|with))?(?: (?:the|them|her|him|his|their|up|my|all))?',
  '(?:meet|meeting|seeing|see) (?!(?:what|how|if|whether|on|at|in|every|each|once|this|next)(?: |$))[a-z]+|sit(?:ting)? down with',
  'chatting|presenting(?: it)?|pitching|interviewing (?:with|me)|teaching a|to shadow|to present',
  'invite|invited|invitation|inviting|(?:been|im|got|get|am) shortlisted|shortlisted (?:me|for)|scheduled|booked(?: me)?|set (?:me )?up|set for|called me for|cited me',
  '(?:want|wants) (?:me|to see)|like to see me|(?:see|have|having|got|put) me|pencilled|fixed for|kept on|keeping|report|reporting',
  '(?:moved|changed|pushed|postponed|preponed|rescheduled|shifted|brought forward)(?: it)? (?:to|for)',
  'went for|took|picked|chose|settled on|agreed on|plumped for',
);

/** The day is for something else: news, work, the employer's own dates, theirs or the candidate's. */
export const others = near(
  'pitch us|(?:ukas|cqc|ofsted|hse|eho|fda|inspectors?|auditors?|council) visit|(?:feedback|courtesy|update|catch up|debrief|rejection) (?:call|chat|mail)|(?:can|could|would|do|will) (?:i|you|u) (?:do|call|ring|visit|test|work|start)|i (?:said|told|say|tell)(?: [a-z]+){0,8} i (?:will|ll|would) come',
  // News.
  '(?:get|gets|getting|come|comes|coming|got|gotten) back to (?:me|us|you|people|them)|(?:let|letting|lets) (?:[a-z]+ )?know|heard? (?:from|back|by|something|more)|hear|heard|(?<!dont )know|in touch',
  '(?:will |to |ll )?(?:ring|phone|email|mail|message|text|write|contact|call|tell|inform|confirm|announce|chase|ping) (?:me|us|him|her|them|back|you|people|it|that)(?: back)?',
  '(?:rings|ringing|phones|phoning|emails|emailing|mails|texts|texting|writes|writing|contacts|calls|calling|tells|telling|informs|confirms|confirming|announces)(?: (?:me|us|him|her|them|back|you|people|it|that)(?: back)?)?',
  '(?:theyll|shell|hell|she will|he will|they will|ill|going to|gonna) (?:ring|phone|email|mail|message|text|write|contact|call|confirm|tell|announce)(?: (?:me|us) back)?|ring|write|texts?|confirm|email|phone(?! interview| call| screen)|chase',
  'has interviews|sees (?:her|him|them|someone)|would suit|suits?|to be confirmed|with my (?!future|new|prospective)[a-z]+|(?:my|the) other interview|(?:their|his|her|its) next|back (?:at|to|on|from) (?:my [a-z]+|work|nights?|leave|holiday)|(?:do|did) (?:it |that )?again|calls? in(?: sick)?|if (?:they|he|she) (?:wants?|takes?|likes?)(?: me)?|(?:they|trustees|board|partners|panel|committee|governors|directors) (?:meets?|sits?)(?= (?:on|at|in)|$)|news|word|reply|answers?|promised|expect(?:ing)?|should|a mail|update',
  'decid(?:e|es|ed|ing)|decisions?|choose|chooses|outcome|results?|verdict|feedback|offer|approves?|make up|makes up|discuss(?:es)?|votes?|board meeting|contract|confirmation|follows|references?|shortlist',
  // Work.
  'starts?|starting|begins?|beginning|start date|available|free|notice|last day|join|joins|joining|training|course|shifts?|works?|working|at work|back to work|cover',
  'open|opens|opening|closes?|closing|hours|home office|on call|deliver(?:s|y|ies)?|release|payday|busiest|slammed|stand up|deploy|nights?|cant do|job',
  // What happens at the employer's.
  'due|deadline|runs?(?: out)?|expires?|ends?|ending|finish|finishes|finishing|go live|goes live|live|launch|launches|launching|move offices|audit|inspection|strike|law|retires?|tender',
  '(?:they|council|board|trustees|union) (?:have|has|ve got) (?:a|their|another) (?:meeting|vote)|(?:comes?|coming) back(?= (?:on|by|tomorrow))|walks? out|translation',
  'sale|sells|election|merger|switched off|leaves?|leaving|away|on leave|holidays?|vacation|off|visits|funding round|grant|budget|push|open evening|shoots?|(?:[a-z]+ )?(?:is|are|hes|shes) back(?: (?:on|in|from))?',
  '(?:another|other|more|the other) (?:candidates?|people|applicants?|persons?)|candidates?|my mate|being interviewed|another interview with',
  // The candidate's own.
  'sends?|sending|sent|submit|hand (?:it )?in|back to them|homework|task|write up|fly|flight|train|dentist(?: appointment)?|doctors?(?: appointment)?|scan|exam|birthday|rent|visa',
  'pick(?:ing)?(?: the kids)?(?: up)?|school(?: run)?|kids|mum|pub|sleep|bus|wedding|mosque|church|football|seeing mum|thank you|drug test|arrives?',
  'no (?:(?:final|second|third|further|next|other|more|new) )*(?:rounds?|interviews?|stages?|ones?|meetings?)|cancel(?:led)?(?: (?:it|the|my))?(?: (?:final|second|third|next))?(?: (?:round|interview|stage|one|meeting))?(?: on)?|called off|is off|isnt|not happening',
);

const first = '(?:the |my |a |an |their |our |that |this )?';
const kind = '(?:first |1st |phone |second |hr |video |teams |zoom |initial |short |quick |long )*';
const event =
  '(?:interview|call|round|chat|talk|meeting|screen|screening|test|session|stage|tour|one|trial(?: [a-z]+)?|presentation|dinner|lunch|demo)';

/** What has been. Nothing that follows makes it a meeting to come. */
export const past = near(
  `(?:had|did|after|before|since|during|went for|came for|attend|attended|missed|done) ${first}${kind}${event}`,
  `(?:the |my |our |their )?(?:first|1st|initial) (?:phone |hr |video )?(?:interview|call|round|stage|chat|talk|meeting|screen)`,
  '(?:was|were) (?:meant|supposed|due|going) to (?:[a-z]+ )?[a-z]+',
  'was|were|wasnt|last|ago|yesterday|went|met|spoke|came|saw|seen|lost|launched|opened|applied|interviewed|told|posted|woke|prepared|shortlisted|attend|attended|sat|waited|left|rang|phoned|called in|happened|did|done|been|this morning|heard back',
);

/** Contact that may be the meeting itself: 'he's ringing me Thursday for round two'. */
export const purpose =
  /^(?:[a-z0-9]+ ){0,2}(?:for|to) (?!(?:say|tell|let|decide|confirm|hear|know|find)\b)/u;

/** A day that is not settled. */
export const tentative = near(
  'maybe|perhaps|possibly|might|may be|could be|not sure|probably|hopefully|either|suggested|provisional|tbc',
);

/** Someone they may be going to see, where a day and a time are given and nothing else is said. */
export const person = near(
  'director|ceo|cfo|cto|coo|cio|md|vp|hr|head|boss|chief|chair|chairman|partners?|founders?|owners?|team|board|trustees|gaffer|principal|deputy|teams|in person|by phone|its (?:the|with)|video|google meet',
);

/** Straight before a day: no appointment is meant. */
export const unfit =
  /(?:^| )(?:by|what|before|after|since|until|till?|every|each|last|past|from|an?|any|most|per|week (?:of|commencing)|w c|wc|as of|around|earliest|typical|good|within)(?: (?:the|about|this|next|second|other|third|single))?$/;

/** 'three days trial from Monday': how long they try somebody out, from the day on which it begins. */
export const fitAgain = /(?:^| )(?:trial|trials|trial (?:shift|shifts|day|days|week)) from$/;

/** Straight behind a day: it has been, or it is off. */
export const gone =
  /^(?:mornings|afternoons|evenings|nights|was|went|wasnt|were|had|isnt|is off|is not|(?:is |got |was )?(?:cancelled|postponed|moved|changed|pushed|rescheduled|brought forward)|fell through|has been|onwards|ish|is the deadline|they decide|call ?outs?|shifts?|rota|in (?:two|three|four|five|\d)|(?:morning |afternoon |evening )?(?:but )?(?:only |just )?to (?:decide|say|tell))(?: |$)/;

/** A later day that takes the place of those before it. */
export const chosen = near(
  '(?:moved|changed|pushed|postponed|preponed|rescheduled|shifted|brought forward)(?: it)? (?:to|for)|took|picked|chose|settled on|agreed on|went for|plumped for',
);
