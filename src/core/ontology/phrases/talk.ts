import type { Phrases } from './phrases.ts';

export const talk: Phrases = {
  communication: {
    says: `
      how i communicate; my communication; communication skills; communication style; are you a good
      communicator; good communication example; time you communicated badly; a misunderstanding; a
      communication breakdown; explain it to a layman; explaining to a layperson; explain to my
      grandmother; explain it to your gran; explain an api to a child; explain like i'm five;
      explaining a diagnosis simply; plain language; too much jargon; you use a lot of jargon; talk
      too fast; i talk too fast; spoke too quietly; i mumble; speak up please; voice too soft; too
      long winded; long winded; my answers were too long; i waffled; getting to the point; come to
      the point; answer was too short; one word answers; am i a good listener; active listening; do
      i let people finish; phone manner; on the phone with strangers; telephone skills; written or
      spoken; email or phone or in person; keeping people in the loop; keeping the team informed;
      updates to the client; sbar handover; handover of information to the night team; radio
      discipline on site; difficult conversation how worded; delivering a message clearly; non
      verbal; talking to a deaf customer; communicating with somebody with dementia; talking to
      children at eye level; communication across teams; am i articulate; clear and concise;
      structured answers; mumbling and waffling; monosyllabic and comunicate; asked about
      communcation
    `,
    words: `
      communication; communicate; communicator; comunication; explain; layman; jargon; listen;
      listener; listening; rambling; waffle; long-winded; mumble; articulate; phone manner;
      telephone; sbar; misunderstanding; concise; plain language; fast talker; non-technical;
      makaton; eli5
    `,
  },
  presenting: {
    says: `
      speaking in front of people; presentation skills; how i present; presenting to the board;
      presenting to executives; presenting to a big group; speaking to a large audience; public
      speaking; speaking in public; stage fright; am i afraid of speaking; nervous speaking to
      groups; fear of public speaking; have you spoken at conferences; conference talk; conference
      talks i've given; giving a talk; gave a ten minute talk; job talk; lecture in front of the
      committee; had to give a presentation; my presentation went over time; overran my
      presentation; ran out of time in the presentation; my slides were too full; death by
      powerpoint; too many slides; read from my notes; reading off the slides; read from cue cards;
      questions after my presentation; q&a after the talk; grilled after the presentation; holding
      the attention of a room; stage presence; taking assembly; standing in front of the whole
      school; giving a tour to forty people; giving a toast; leading a toolbox talk; briefing the
      staff before service; doing the pre shift briefing; speaking at a town hall; all hands;
      hosting a webinar; running workshops in front of people; moderate a panel; pitching in front
      of investors; client presentations; demos in front of customers; speaking into a mic;
      announcements over the tannoy; performing in court; advocacy in court; on camera; interviews
      with the press; storytelling with slides; five minutes on a topic without prep; probevortrag
      and webinars; panel and microphone
    `,
    words: `
      presenting; presentation; presentations; present; public speaking; audience; talk; stage
      fright; slides; keynote; conference; speech; assembly; webinar; lecture; gravitas; podium;
      q&a; demo; town hall; toolbox talk; moderating; speaking; stage; prezo
    `,
  },
  language: {
    says: `
      my english; not sure about my english; is your english good enough; level of english; my level
      of german; my german; is my german good enough; your german is b1; we need c1; b2 or c1; c1
      certificate; switched to english suddenly; they switched to german; suddenly he spoke french;
      tested my french; spoke to me in spanish to test me; language test; ielts score; my oet;
      goethe certificate; how fluent am i; are you fluent; mother tongue; native speaker; we wanted
      a native speaker; native level; not a native speaker; my accent; my strong accent; the accent;
      couldn't understand my accent; do patients understand you; understanding scottish people;
      swiss german; bavarian dialect; telephone in english; phoning in german; writing emails in
      english; medical english; german for nurses; technical terms in english; which languages do i
      speak; how's your polish; arabic helpful with clients; welsh speaking; dutch required;
      speaking hindi and kannada; local language; english medium; my english is broken; my grammar;
      translation on the spot; had to translate a paragraph; read aloud in english; interpreter
      needed; sign language; language barrier; telc and fachsprachprüfung; irish and mandarin; asked
      about bsl
    `,
    words: `
      english; german; french; spanish; language; languages; accent; fluent; fluency; native; b1;
      b2; c1; ielts; oet; toefl; dialect; mother tongue; bilingual; deutsch; native speaker; welsh;
      hindi; grammar; esol
    `,
  },
  writing: {
    says: `
      my writing; how well i write; my written english style; writing skills; writing samples; my
      writing sample; work samples of texts; my clips; published clips; a press release in twenty
      minutes; write a press release; write a headline; write an email to an angry client; letter to
      a customer; draft a letter; drafting letters; draft a reply; report writing; writing reports;
      my reports; writing care notes; writing up notes; patient notes; incident reports in writing;
      record keeping; documentation style; writing documentation; technical writing; docs i've
      written; writing school reports; report cards; grant writing; bid writing; writing tenders;
      proposal writing; funding applications; briefing note; submission to a minister; white papers;
      speech writing; speeches for the boss; minute taking; tone of voice; style guide; ap style;
      spelling test; grammar test; sub editing; blog posts i wrote; writing for different audiences;
      too flowery; word limit; cut this text to 100 words; summarise this article; deadline copy;
      writer's block; headlines and commas; apostrophes and proofreading; microcopy and handwriting;
      speling and scripts
    `,
    words: `
      writing; write; writer; written; copy; copywriting; headline; press release; report writing;
      spelling; minutes; draft; drafting; editing; proposals; bids; grant; tone of voice;
      documentation; articles; briefing note; punctuation; style guide; clips; wordy
    `,
  },
  negotiation: {
    says: `
      my negotiation skills; how i negotiate; are you a good negotiator; a negotiation you led;
      toughest negotiation; hardest negotiation; hard bargaining; can you haggle; bargain hard;
      negotiating prices; negotiating with suppliers; price negotiations with suppliers; supplier
      price increase, how would you negotiate; how do you get a discount; getting a discount out of
      a supplier; how much discount you'd give; client wants 20 percent off; customer wants a
      discount; buyer at a supermarket negotiation; negotiating contracts; negotiating contract
      terms; negotiating with the other side; opposing counsel won't move; settlement talks;
      settlement negotiation; negotiating a settlement; pay talks with unions; collective
      bargaining; negotiating with the works council; negotiating rent with a landlord; lease
      negotiation; subcontractor claims, how i negotiate them; variations and final account; final
      account negotiation; what's batna; walk away point; when do you walk away from a deal; win
      win; giving concessions; what would you give up; trade offs in a deal; what if it's a
      stalemate; playing hardball; too soft to negotiate; would i be tough enough at the table; role
      play as a buyer; negotiate with me now; mock negotiation; payment terms; rate negotiations
      with hauliers; freight rates; fee negotiation with clients; getting a better deal; annual
      price round; good cop bad cop; poker face; got them down by how much; finding a compromise on
      price; zatna and anchoring; jahresgespräche and negociate
    `,
    words: `
      negotiate; negotiating; negotiation; negotiations; negociation; haggle; bargain; batna; zopa;
      discount; win-win; hardball; settlement; concession; concessions; deadlock; compromise; terms;
      walk away; collective bargaining; leverage; price talks; tough negotiator; haggling; redlines
    `,
  },
  ethics: {
    says: `
      honesty and rules; an ethical dilemma; ethical question; moral dilemma; what if you see a
      colleague steal; colleague stealing from the till; what if a mate takes stock home; would you
      report a colleague; reporting a friend; would i report my own boss; grassing on a colleague;
      whistle blowing; raising concerns; duty of candour; a colleague smells of alcohol; drunk
      doctor on shift; someone falsifies the records; falsified records; fudging the numbers; boss
      asks you to change a number; asked to backdate something; backdating an invoice; would you lie
      for the boss; lying to a client; being asked to lie; would you ever lie; have you ever lied on
      a cv; did i lie on my cv; have you been honest on the cv; am i honest; when were you
      dishonest; a found wallet; you find fifty pounds; find cash in a guest's room; extra change
      given; accepting gifts; gift from a resident; bribery act; expenses fiddling; cutting corners;
      compliance breach; anti money laundering; tax evasion client; client wants to hide income;
      suspected fraud; pupils using chatgpt in coursework; exam malpractice; data fabrication;
      research integrity; nolan principles; civil service code; weapons or gambling, moral problem;
      would you sell something the customer doesn't need; mis selling; insider tips; speaking up
      when wrong; snitching and bribes; kickbacks and plagiarism; impartiality and greenwashing;
      asked about misselling
    `,
    words: `
      ethics; ethical; integrity; honest; honesty; steal; stealing; theft; lie; lying; bribe;
      bribery; whistleblow; whistleblowing; fraud; corruption; moral; rules; gifts; compliance; aml;
      kyc; dishonest; cheating; impartial
    `,
  },
  diversity: {
    says: `
      working with different people; equality and diversity; d and i; equality diversity inclusion;
      what does inclusion mean to you; what does diversity mean to me; how do you promote equality;
      promoting equality; equal opportunities; equality act; protected characteristics; name the
      protected characteristics; unconscious bias; anti racism; a racist remark; colleague makes a
      racist joke; sexist joke; a sexist comment; homophobic remark by a guest; patient refuses a
      black nurse; patient refuses treatment by a foreign nurse; pupil says something homophobic;
      customer makes a comment about your colleague's skin; what would you do about discrimination;
      working with people from other cultures; other cultures; intercultural skills; cross cultural
      teams; working with people from many countries; team of twelve nations; international teams;
      nationalities in the kitchen; colleagues with disabilities; working with disabled colleagues;
      reasonable adjustments; lgbtq pupils; trans colleague; using someone's pronouns; gender
      neutral language; women in tech; hiring diversely; diverse shortlists; mixed generations;
      working with all walks of life; different backgrounds; culturally sensitive; cultural
      sensitivity; cultural competence; cultural awareness; serving all communities; treating
      everyone equally; respect for difference; my prejudices; bame students; decolonising the
      curriculum; accommodating other customs at work; indigenous clients; gendering and quotas;
      stereotype and privilege; asked about refugees
    `,
    words: `
      diversity; diverse; inclusion; inclusive; equality; edi; dei; equal opportunities;
      discrimination; racism; racist; sexist; bias; intercultural; cultures; cross-cultural; lgbt;
      pronouns; disabilities; harassment; protected characteristics; prejudice; backgrounds;
      nationalities; adjustments
    `,
  },
  safety: {
    says: `
      health and safety; safety at work; safety first, an example; how safe i work; an accident at
      work; accident i witnessed; near miss; a near miss you reported; reporting near misses; have
      you had an accident on site; unsafe working practice; what if you see somebody without a
      helmet; colleague without a harness; boss tells you to skip the guard; removing the guard;
      would you stop the job; stop work authority; risk assessment; risk assessments; doing a risk
      assessment; method statement; permits to work; hot work permit; lock out tag out; lockout
      tagout; safe isolation; isolate before you work; working live; working at height; confined
      spaces; wearing ppe; hi vis and hard hat; gloves and goggles; chemical spill; handling
      chemicals; what do you do if you find asbestos; fire drill; fire alarm goes off, what do you
      do; fire marshal; fire evacuation; evacuating the building; first aider; a gas smell; iosh
      managing safely; osha 30; five steps; slips trips and falls; lone worker safety; forklift
      nearly hit someone; lab safety; bsl 2; radiation protection; infection risk; panic button;
      allergens mistake; production wants speed over safety; helth and safety; ladders and ghs;
      defib and biosafety; asked about needlestick
    `,
    words: `
      safety; hse; h&s; accident; near miss; risk assessment; rams; ppe; loto; coshh; nebosh; iosh;
      riddor; osha; harness; height; isolation; fire; evacuation; permit to work; asbestos; toolbox;
      hazard; hazards; helmet
    `,
  },
  physical: {
    says: `
      heavy work; heavy lifting; can i lift 25 kilos; could i lift twenty five kilo boxes; lifting
      50 pound boxes; lifting sacks; carrying plasterboard up stairs; carrying heavy trays;
      physically demanding; it's physical work; it's a very physical job; it's hard graft; hard
      graft; manual labour; standing all day; on your feet all day; on my feet for ten hours; on the
      feet for twelve hours; walking 20 km a shift; twenty thousand steps a day; bending and
      kneeling; on your knees all day; kneeling all day; climbing ladders; climbing up scaffolding;
      climbing onto lorries; are you ok with heights; head for heights; afraid of heights; working
      outside in all weathers; out in the rain all day; rain and cold; cold store work at minus 20;
      heat in the kitchen; 45 degrees at the furnace; noise and dust; do you mind getting dirty; do
      smells bother you; bodily fluids, are you squeamish; you look slight; you're quite small for
      that; not sure i'm strong enough; my stamina; moving and handling; turning heavy patients;
      unloading pallets by hand; handball the load; pushing cages; digging trenches by hand;
      breaking concrete; grip strength test; fitness test; bleep test; carrying furniture; humping
      gear; carrying kegs; a job for a man they said; work till you drop; handballing and
      shovelling; asked about jackhammer
    `,
    words: `
      heavy; lifting; lift; kilos; kg; physical; physically; feet; standing; stamina; strong;
      heights; outdoors; weather; cold; dirty; graft; carry; kneeling; handball; demanding; fitness
      test; manual labour; squeamish; hoisting
    `,
  },
};
