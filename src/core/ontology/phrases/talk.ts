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
      communcation; how do i communicate; how do you explain technical stuff to laymen; explain
      blockchain to my nan; explain depreciation to a plumber; explain a mortgage to a first time
      buyer; explain an mri to a scared man; plain english; i talk too much; too quiet; couldn't
      hear me; you speak very fast; yes no answers; said my answers were long; get to the point;
      tone on the phone; telephone voice; radio discipline; radio calls on site; handover between
      shifts, sbar; closed loop; toolbox talk, getting it across; giving instructions clearly;
      misunderstanding at work; a misunderstanding i caused; message got lost; crossed wires; email
      or call; mail or walk over; how often would i update you; keeping people informed; reporting
      up; bad news, how do i pass it on; speak up; i don't speak up; good listener?; did i listen or
      wait; deaf colleague, how talk; talking with non-verbal kids; talking to someone with
      dementia; talking with confused people; reading the room; body language; eye contact; no eye
      contact; smile in your voice; empathy in words; breaking it to someone gently; sensitive
      topic; awkward conversation; talking to all levels; shop floor to boardroom; tailor message to
      audience; talk to the md and the cleaner the same; engineers who can't talk; explain code to
      the business; translate between devs and business; data story to non analysts; chefs shouting,
      how do i talk at the pass; call out backs, yes chef; pa announcements; talking to dispatch;
      communicating with head office; communicating across time zones; with people who don't answer;
      people skills; soft skills; small talk; chatty enough for a salon; chatting with clients in
      the chair; making conversation; silent driver or chatty; direct or diplomatic; too blunt;
      sugar coat; social media tone vs office; slack etiquette; feedback loops in team chat; how
      would you explain a delay without panic; explain consent; written or verbal; drowning people
      in jargon; said i was rambling; told me to stop mumbling; rather monosyllabic he said;
      long-winded answers; use sbar to hand over; listening or just hearing; makaton and signs to
      get across; interpersonal stuff; how diplomatic i am; being tactful with bereaved clients;
      kommunikationsstark, beispiel; comunicación con el equipo
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
      and webinars; panel and microphone; speak in front of 200; present to the board; presentation
      at the interview, ten minutes; ten minute presentation; presentation topic given on the day;
      five slides; no slides; nerves on stage; shaking hands when presenting; vor publikum sprechen;
      hablar en público; talk at a symposium; poster defence; thesis defence; seminar for the
      department; lecture to 300 students; guest lecture; sample lecture; research talk; chalk talk;
      grand round; ward round presenting a case; case presentation to consultants; assembly in front
      of the school; open evening speech; speech at prize day; town hall; standup in front of
      everyone; demo day; investor pitch; pitching to a panel; pitch theatre; client pitch on stage;
      agency pitch; design crit, stand up and defend; present design to client; present my building
      to the planners; planning committee, three minutes; public hearing; giving evidence; witness
      box; addressing a jury; briefing soldiers; orders group; briefing the chief; press conference;
      tv interview; camera shy; live on radio; podcast guest; webinar host; town council; village
      meeting; farm walk talk; tour for visitors; guided tour; museum talk; story time in front of
      mums; safety demo in front of passengers; pa in the cabin; toolbox talk in front of the gang;
      induction talk for new starters; training session for 40; workshop facilitation; moderating a
      panel; mc a wedding; demo in store; cookery demo; tasting for 20 guests; presenting results to
      the client; presenting numbers to investors; results call; annual report to trustees; speaking
      to donors at gala; sales kick-off; slide skills; present something i'm passionate about;
      hostile audience; questions after the talk; lost the thread; lampenfieber vor vielen; vortrag,
      zwanzig minuten; präsentieren vor dem vorstand; presentación de diez minutos; gave a keynote?;
      surviving my viva; a toast to the couple as host; creds deck to a room; speaking at an
      inquest; moot court finals; advocacy on my feet in court; run a webinar; facilitating a room
      of 30; hosting the awards on stage; compere at the panto; masterclass to a full room;
      toastmasters member?; a tedx spot; coping with hecklers; i froze at the lectern; voice too
      thin for the hall; projecting to the back row
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
      about bsl; how's your english; english good enough?; is your german good enough; duolingo
      test; b2 german; b1 certificate; switched to german suddenly; switched to french; interview in
      spanish; half in english; nivel de inglés; inglês fluente; poziom angielskiego; strong accent;
      customers won't understand me; patients don't understand you; understand scouse patients?;
      glaswegian on the phone; understand the locals; neutral accent; american accent training;
      mother tongue influence; voice and accent; spoken english; how many languages; which languages
      i speak; business fluent; school french; rusty italian; irish language; teaching through
      irish; welsh speaker; welsh essential; hindi compulsory; kannada with locals; hausa in the
      north; yoruba with patients; tagalog at the floor; polish speakers in warehouse; speaking
      polish at work; english only on shop floor; russian clients; mandarin for luxury shop; arabic
      for guests; bsl level; translate this paragraph; read this aloud; read aloud; reading safety
      signs in english; can i read the labels; fill in forms in english; written english; phone
      english; tech english; medical terms in german; legal english; english for pilots, icao level
      4; tell me something in portuguese; where did i learn it; language course; improve my english;
      subtitle speed; understood the question twice; misunderstood because of english; repeat
      please; talking slowly to me; dutch needed; ielts band; oet for nurses; toefl score; pte
      result; c1 hochschule; telc b2 pflege; goethe zertifikat; fachsprachprüfung bestanden?;
      deutschkenntnisse für die station; angielski komunikatywny; thick accent on the phone; follow
      geordie callers; brummie vowels; local dialect of the farmers; bayerisch verstehen;
      schwiizerdütsch im spital; mti in my speech; versant level; broken grammar; raised bilingual?;
      fluent or getting by; conversational at best; my dutch is rusty; gaeilge líofa; gàidhlig for
      the islands; tamil for the chennai desk; marathi with vendors; pidgin on the ward; igbo with
      traders; cebuano callers; mandarin with shoppers; need an interpreter?; interpreting for other
      patients; pronounce the medicine; icao level 4 expired; limited vocab; catalan for the job;
      euskera perfil 2
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
      speling and scripts; writing sample; show something i wrote; cover letter mistakes; grammar in
      emails; write a press release in 30 minutes; press release; headline for this story; 300 words
      on anything; letter to a councillor; ministerial submission; policy paper; parliamentary
      answers; reports for court; social work reports; court report; witness statements; police
      statement; incident report; write up incidents; logbook entries; care notes; care plans in
      writing; nursing notes; clinical letters; discharge summary; reports for parents; school
      reports; end of year comments; learning journeys; observations written up; tender responses;
      funding application; annual report; impact report; donor letters; fundraising appeal; blog
      posts; copywriting test; product descriptions; instagram captions; brand voice; house style;
      editing my own text; editing others; ghost write; script sample; book i wrote; novel
      unpublished; exhibition labels; wall text; catalogue essay; technical documentation; docs for
      developers; api docs; user manuals; instruction leaflets; release notes; knowledge base
      articles; audit reports; management letter; legal opinion; medical writing; csr and protocols;
      sop text; thesis style; method statement; site diary; daily reports; surveyor's reports;
      listing texts for houses; job adverts; rejection letters; do i write well; typing speed;
      chatgpt text in my letter; did ai write this; bullet points or prose; one pager; spelling in
      my application; punctuation test with commas; wrote winning bids; our newsletter, rewrite it;
      a blog post by friday; copy for a landing page; slogan for oat milk; tagline on the spot;
      strapline for the campaign; captions for the reel; radio scripts i wrote; theatre reviews
      published; readme nobody wrote; memo to the partner, one page; drafting letters before action;
      taking minutes of governors; journal papers, who wrote the text; abstract in 200 words;
      handwriting nobody can read; schriftlich sicher ausdrücken; redacción de informes; textsicher
      auf deutsch
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
      price; zatna and anchoring; jahresgespräche and negociate; haggling with a supplier; roleplay
      supplier raises price ten percent; price increase talks; getting a discount; how low would you
      go; toughest deal talks; deal i lost at the table; works council talks; union talks about pay;
      strike threat at the table; lease terms; rent review; landlord talks; offer and counter offer
      on a house; chain about to break, get them to agree; buyer knocks off ten grand at the last
      minute; car part exchange talks; fleet rates; carrier rates; annual supplier review; framework
      talks; contract terms, liability cap; redlining an msa; payment terms from 30 to 60; plea
      bargaining; without prejudice; out of court; loss adjuster and claimant agree a sum; claims
      settlement figure; extension of time claim; variations with the client's qs; final account
      talks; loss and expense; subbie wants more money; subcontractor prices; day rates with
      labourers; plant hire rates; livestock market; price of cattle; grain price with the merchant;
      milk price with the dairy; fish market at five; wine supplier listing fees; menu price with a
      wedding couple; room rates with a tour operator; corporate rates; group rates; airline slots;
      artist fees; agent wants more for the actor; book rights; rights deal; licensing deal; film
      rights; loan conditions with another museum; publisher subscription prices; journal packages;
      big deal with elsevier; licence renewal with a software vendor; saas renewal; procurement
      squeezes you; buyer asks for 20 percent off; give away or hold price; trade-offs at the table;
      give and take; meeting halfway; hostage negotiators; talk someone off a ledge; barricaded man;
      ceasefire with a chief; talks with village elders; negotiating with children; bedtime deal
      with a kid; pupil bargaining over homework; candidate wants more than budget; close an offer
      with a candidate; salary talks with a candidate as recruiter; term sheet; investor talks;
      share purchase; merger terms; debt restructuring; repayment plan with debtor; bank covenants;
      getting better terms; silence at the table; who named the price first; squeezing suppliers
      fairly; haggle over scrap; what's my batna; zopa, explain it; anchoring the first figure;
      bargaining with traders in onitsha; betriebsvereinbarung aushandeln; hart verhandeln können;
      verhandlungsgeschick beweisen; negociar con proveedores; trudne negocjacje cenowe; regateo en
      el mercado; swapping redlines with the other side; mediation between two sides on price;
      concessions you'd make first; compromise reached with the agent; hostage case from my police
      time; valuation gap with the founder; creditors want all now
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
      asked about misselling; would i lie for the firm; boss asks you to backdate; fiddle the
      numbers; cook the books; colleague steals; workmate pinching stock; friend on the till gives
      discounts; cash in hand; found a wallet; found 50 in the hotel room; guest leaves money; tips
      not shared; tip jar; envelope from a supplier; gift from a patient; patient wants to leave me
      money in will; brown envelope; official asks for something small; settlement to pass customs;
      facilitation payments; blow the whistle; speak up on wrongdoing; report your boss; report my
      mate; grass someone up; see a colleague hit a resident; colleague smells of drink; surgeon
      smelling of alcohol; nurse takes pills from the trolley; falsify the tacho; tacho magnet;
      forge a signature; sign for checks not done; tick sheet without doing it; temperatures made up
      on the fridge sheet; use-by dates changed; meat relabelled; false organic labels; pesticide
      over the limit; massaged data; fake results; student cheats; exam cheating; pupil copied
      coursework, head wants it ignored; grade inflation; head wants marks changed; photo
      manipulated; paid review; fake reviews; misleading ad; sell something they don't need; old
      lady, expensive tariff; vulnerable customer; insider trading; money laundering; suspicious
      deposit; aggressive tax scheme; off the books; invoice padding; time sheet padding; billing
      hours not worked; expenses fiddle; sick days when not sick; sandpapering the truth; honest
      mistake, own up; did i ever lie at work; ever broken a rule; bend the rules; rules or results;
      values test; grey area; ethische frage; código ético; defending a guilty man; represent a
      murderer; animal testing; work for tobacco; gambling firm, a problem?; abortion and
      conscience; customer data sold; dark patterns; training data scraped; backdoor for the police;
      looted objects; sponsor oil money; planning backhander; building inspector and envelope;
      concrete test faked; taking stationery home; eating stock; leftover food home; hire the boss's
      nephew; asked about backdating certificates; gifts from vendors; offered a bribe; bribery act
      training; egunje at the port; a kickback from the agent; whistleblowing, would i dare;
      p-hacking in my field; plagiarism by a top student; greenwashing on the pack; mis-selling of
      ppi; churning a client's account; filing a sar on a good client; integrity, an example;
      conscience against orders; make parts for weapons?; nepotism in the office
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
      stereotype and privilege; asked about refugees; working with all backgrounds; edi question;
      what does equality mean to me; bias in hiring; blind cvs; sexist joke in the canteen; sexist
      remark by a client; racist comment from a patient; patient refuses black nurse; patient wants
      a white doctor; resident uses racist words; passenger refuses to sit by someone; banter that
      goes too far; homophobic pupil; pronoun policy; gay colleagues; lgbt guests; women on site;
      only woman in the crew; one woman among 40 men; woman boss, problem with that?; being the only
      man in the nursery; men in midwifery; male carer for women; taking orders from a woman; mixed
      gang, six nationalities; many nationalities on the floor; kitchen with ten languages;
      multicultural team; cultural differences; working with indians and germans; working with
      different castes; christians and muslims in one team; hausa and igbo colleagues; travellers'
      children; roma families; refugees in class; newcomer children; eal pupils from everywhere;
      children with disabilities in the group; wheelchair guests; colleague with autism;
      neurodiverse team; neurodivergent colleagues; deaf staff; accessible design; accessibility of
      the museum; decolonising the collection; representation in the collection; diverse reading
      list; diversity statement; commitment to diversity; how would you reach minorities; hard to
      reach communities; outreach to the estate; community cohesion; stop and search; hate crime;
      anti racist; halal and pork handling colleagues; different religions at work; young and old
      mixed; generation gap; gen z colleagues; quota for women; under-represented groups;
      discrimination seen at work; bullying of a foreign colleague; excluded colleague; treat
      everyone the same?; dignity and respect; aboriginal patients; aboriginal culture; first
      nations; te reo; cultural safety; clients from every walk of life; poor neighbourhood and posh
      one; working with ex-offenders; working with addicts as colleagues; how do i make all feel
      welcome; edi statement; dei commitments; inclusion on the floor; inclusive practice in
      nursery; equality policy, what it says; asking for pronouns; sponsoring pride, staff grumble;
      cross-cultural crews; caste lines in the office; different tribes on one site; decolonise the
      reading list; bame candidates, attract them; microaggressions in meetings; dignity for every
      colleague; tolerance in the barracks; vielfalt im team; interkulturell arbeiten; diversidad en
      el aula; diversidade na equipe; allyship, what i did
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
      defib and biosafety; asked about needlestick; accident book; hard hat; no harness, what do i
      do; man on roof without harness; unsafe scaffold; scaff tag; stop work; take five; isolate
      before work; permit to work; confined space; gas monitor; silica dust; guards off the machine;
      someone bypasses the guard; reaching into a baler; pto shaft; tractor rollover; slurry pit
      gas; bull in the pen; livestock handling accidents; farm kids and machinery; chemicals store;
      acid spill; spill kit; fume hood; biosafety level 2; needle stick; sharps bin overflowing;
      infection control; bare below elbows; hand washing; radiation badge; hoist checks; lifting a
      resident without hoist; fire exit blocked; fire warden; fire alarm in hotel at 3am; evac
      chair; gas smell; burns in kitchen; wet floor; knife cuts; slips and trips; allergen mix up,
      safety; racking damage; forklift and pedestrians; speeding forklift; banksman missing,
      reversing; load not strapped; strapping a load; tyres bald, boss says drive; tired driver;
      dangerous goods; battery fire; cabin smoke; doors armed; slide deployed; child choking in
      nursery; child climbs a tree; allergic child; field trip safety; pool lifeguard; science
      lesson explosion; crowd crush; counting heads at exits; pit barrier; rigging over audience;
      lone worker alarm; hse visit; osha 10; accident on my watch; who's responsible for safety;
      seguridad laboral; foreman says skip the checks; cutting corners; electrician, dead test;
      prove dead; live work; safety culture; safety first, example; boots with steel caps; hi vis;
      display screen assessment; which ppe for grinding; who writes the rams; coshh sheets for
      bleach; loto on the press; asbestos found in ceiling; noise and ear defenders; ladders tied or
      footed; sharps in the wrong bag; evacuation of a slow resident; forklifts and walkways; brace
      position shout; bunsen burner rules; cdm duties; riddor reportable or not; arbeitsschutz auf
      der baustelle; arbeitssicherheit, unterweisung; unfall gehabt?; prl básico; sicher arbeiten am
      gerüst
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
      shovelling; asked about jackhammer; lift 25 kilos; lift 25kg all day; bags of cement;
      radiators up four floors; boilers upstairs; beer barrels down to the cellar; sacks of flour;
      crates of veg; on my feet ten hours; on feet all shift; tiling on knees; stooping in the
      field; crouching in a trench; crawl in lofts; crawling under floors; climb poles; ladders all
      day; heights and muscles; up the tower; turbine 90 metres; stairs no lift; fifth floor
      deliveries; 20 thousand steps; walking 15 miles a shift; walk the beat; hand balling a
      container; handball a 40 footer; container unloading by hand; unloading tyres; throwing bags;
      baggage loading; suitcases at airport; trolley pushing in the aisle; strong enough; too small
      for the job; you're a small lass; big lad needed; a woman, could you lift it; am i fit; manual
      handling; turning patients; lifting residents; dead weight; catching toddlers, on the floor
      all day; up and down with toddlers; hay bales; fencing posts; sheep shearing; tipping sheep;
      hoof trimming; calving jack; holding big dogs; horses pulling; raking tarmac; tarmac in
      august; outdoors in winter; work in rain; cold store minus 25; freezer work; heat of the
      ovens; heat in foundry; laundry heat; blood and smell; dust and noise all day; kit weighs 30
      kilo; carrying camera gear; cables and flight cases; load in at dawn; set building; art
      handling crates; books boxes; archive boxes on ladders; shelving trolleys; mattresses flip;
      vacuum on my back; körperlich belastbar; schwer heben; levantar peso; praca fizyczna; arms and
      shoulders from massage; standing at the chair all day; carry a hod; pianos down spiral stairs;
      removals and wardrobes; sofas to third floor; rolling kegs; full stockpots off the stove;
      kneeling on concrete; bending over beds; climb poles in wind; abseiling off blocks; fit enough
      for this graft?; fitness for a laundry; hoisting heavy gentlemen; bed to chair transfers;
      throwing bales; digging footings by hand; shovel stone all day; pickaxe and bar; freezer at
      minus 28; furnace heat in the foundry; sweat running by nine; dirty work, muck everywhere;
      smells of the abattoir; are you a grafter; back-breaking picking; stamina for festivals;
      endurance on long carries; scrubbing floors on all fours
    `,
    words: `
      heavy; lifting; lift; kilos; kg; physical; physically; feet; standing; stamina; strong;
      heights; outdoors; weather; cold; dirty; graft; carry; kneeling; handball; demanding; fitness
      test; manual labour; squeamish; hoisting
    `,
  },
};
