import type { Phrases } from './phrases.ts';

export const fit: Phrases = {
  overqualified: {
    says: `
      you seem overqualified; being overqualified; over qualified; too qualified; too senior for
      this; too experienced for the role; you've done much bigger jobs; you could be doing my job;
      you'd be my boss; isn't this below you; isn't it beneath you; isn't that a step down for you;
      a step back for you; why go down a level; why take a lower position; from head of to team
      member; from director to officer; from head chef to line cook; from deputy head back to
      classroom; why a ward sister wants band 5; why a manager wants the tills; with a phd why do
      this; a doctorate for this job; with your degree you want to stack shelves; masters and
      applying for admin; would i be bored here; you'd be bored within a month; you'll get bored; is
      it enough for you; is it challenging enough; will this stretch you; i'm too big for the job;
      too much experience; too good for us; said i was too good; your cv is too strong; cv is almost
      too impressive; why would somebody like you apply here; what does someone with your background
      want here; why not something more senior; can you take orders from someone junior; could i
      take instructions from a less experienced boss; would i report to someone with less
      experience; would i try to take over; giving up responsibility; can you let go of being the
      boss; giving up the title; wouldn't you miss managing; what's the catch; a bit overkill; over
      educated; thinks i'm slumming it; ferrari for a shopping trip; too good for this?; i'm
      overqualified they fear; you've done bigger things than this; aren't you too senior; too
      experienced for the post; far too experienced; too much experience for a junior job; why would
      a manager want to stack shelves; why would a doctor from syria drive a taxi; engineer applying
      for warehouse; with a phd, why admin; a master's for a till job?; a degree for cleaning?; why
      would a solicitor apply for paralegal; partner applying as associate; head chef going for
      commis; sous going for kitchen porter; a ward sister applying for band 5; consultant nurse as
      staff nurse; deputy head going for class teacher; qualified teacher applying as ta; why a ta
      post with qts; ex head wanting a supply job; headteacher back to the classroom; former ceo
      wants a project job; a director applying for officer grade; ex-cfo doing bookkeeping; cfo as
      controller, why less; chartered accountant for accounts payable; ca applying for clerk; lead
      dev applying as mid; principal engineer for a senior post; staff engineer down to senior;
      architect drawing as a technician; chartered engineer as cad monkey; a captain applying as
      first officer; purser going back to junior crew; store manager applying as assistant; area
      manager for a shop job; hotel gm for night porter; general manager applying for front desk;
      sergeant major for a guard job; colonel for an ops coordinator job; police inspector as a
      caretaker; university professor for school teaching; lecturer for library assistant; curator
      for gallery attendant; vet from abroad as vet nurse; dentist from overseas as dental nurse;
      pharmacist as dispenser; foreign doctor as healthcare assistant; registered nurse from manila
      as caregiver; scientist for lab assistant; phd for a technician post; mba for an executive
      assistant job; mtech for a support role; postgraduate for a peon job; recruiter director for
      resourcer; marketing head doing coordinator work; creative director as a designer; editor
      going for sub; won't i be bored; bored within a month; said i'd get bored; afraid i'd get bored; worried i'd be bored; thinks i'll be bored; would it be beneath
      me; beneath you?; is this a step down for me; a step backwards in seniority; wouldn't i want
      to run the place; you'd be telling us how to do it; would i be after my boss's job; how will i
      take orders from someone less experienced; my boss would know less than me; would i be
      frustrated doing simple tasks; this job isn't challenging enough for someone like me; you
      could do this in your sleep; you'd outgrow us; overshooting the spec; a ferrari for the school
      run; big fish small pond; sledgehammer to crack a nut; za wysokie kwalifikacje; overqualified
      na daw ako; my cv scares them; why go for less responsibility; happy giving up
      responsibility?; dropping a level; do i know this is a junior role; you've managed forty
      people, now none; title would be lower than before; lower grade than before
    `,
    words: `
      overqualified; over-qualified; overqualification; too senior; too experienced; bored; boredom;
      step down; step back; beneath; below you; demotion; downshift; lower level; too qualified;
      overkill; challenging enough; overexperienced; junior role; over-experienced; downshifting
    `,
  },
  underqualified: {
    says: `
      not enough experience; my lack of experience; little experience; too junior; i'm too junior
      for it; you're a bit green; still green; wet behind the ears; you've never done this before;
      never done that job; you've only done six months; only two years experience; we asked for five
      years; the ad says three years; we really need someone with more experience; we were looking
      for someone more senior; are you ready for this; is it too early for you; isn't it too big a
      step; quite a step up for you; a big jump; a leap; bit of a stretch; is that role a stretch;
      no experience in sales; no hospital experience; no commercial experience; no professional
      experience; only internship experience; only university projects; straight out of college;
      fresh graduate; fresher without experience; newly qualified; ect with no experience; never
      worked with children; never worked in a kitchen like ours; you haven't managed a p&l; not
      hands-on enough with it; gaps in my knowledge; missing a requirement; i don't tick all the
      boxes; not all the criteria; missing skills; what do you lack for the role; how would i catch
      up; how would you make up for missing experience; why should we take a beginner; training you
      would take long; would need a lot of training; we haven't time to train; doubted i could do
      it; doubts about my experience; thought i was out of my depth; out of your depth; thrown in at
      the deep end; thin cv; too light; not quite there yet; you don't have the years; only eighteen
      months of experience; advert says three years, i've got one; i'm too green; bit green; you're
      a fresher; no experience at all?; no hands on experience; lack of experience; lacking
      experience in this area; never done this before, can i; you've never worked in a kitchen;
      never worked behind a bar; never waited tables; never done a day in care; never worked with
      animals; never milked; never driven anything that size; just passed my test; new pass, no
      experience hgv; no two years post-test; not done nights on a ward alone yet; newly qualified,
      ready?; nqn straight from uni; nqp paramedic; newly qualified midwife, confident alone?; ect
      with no class of my own yet; just out of training as a dentist; new grad vet, can i be left
      sole charge; straight from school; no retail experience; no cash handling background; no
      office background; no sales track record; never cold called; never sold a thing; never managed
      a budget that big, experience lacking; never run a team, still want to lead; haven't led
      anyone before, so why manager; no direct experience with claims; no litigation experience; no
      court experience yet; not enough pqe; 1pqe and they want 3; never done a full audit alone; not
      audited listed companies; no ifrs experience; no fintech experience; no agency experience; no
      b2b experience; no production experience with it; only college projects; just tutorials and
      side projects; only internships; only did an internship; my experience is only academic; no
      industrial experience; only lab scale, never a plant; no gmp experience; no site experience;
      never been on scaffold; only been labouring, not a proper tradesman; haven't finished my time;
      half an apprenticeship; jack of all trades, not enough in one; missing half the essential
      criteria; don't meet all essential criteria; you tick six of ten boxes; doesn't meet the
      person specification; gap between my profile and the spec; skill gap; jd mismatch; relevant
      experience is less than required; what makes me think i can do it without experience; how will
      i make up for what i lack; how would you close the gaps in know-how; catch up on missing
      experience; said others have done it for years; there are people with twenty years applying;
      learning curve would be steep for you; a punt on me; taking a gamble on someone unproven; zu
      wenig berufserfahrung; za mało doświadczenia; poca experiencia; sem experiência; walang
      experience; out of my depth?; would i be out of my depth; big leap from assistant to manager;
      a stretch role; is it a jump too far; two steps up at once; not ready yet, they think;
      military experience isn't hotel experience; my experience abroad doesn't count here; no uk
      experience; no local experience in australia; no canadian experience; no german market
      experience
    `,
    words: `
      underqualified; inexperienced; unexperienced; lack of experience; experience; junior; too
      junior; green; fresher; no experience; step up; stretch; newly qualified; out of depth; thin;
      beginner; rookie; not enough; missing skills; freshers; nqt
    `,
  },
  'no-degree': {
    says: `
      my degree; no degree; that i have no degree; why i didn't go to uni; you didn't go to
      university; you never finished your studies; why i dropped out; dropped out of uni; university
      dropout; the degree i never finished; unfinished degree; why i broke off my studies; changed
      my course of study; why it took me seven years; took you long to graduate; too many semesters;
      my grades; bad grades; my gcses; no maths gcse; maths gcse grade c; my a levels; my school
      marks; d in maths; why the 2:2; my 2:2; only a third; third class; 60 percent throughout; 10th
      and 12th marks; backlogs in college; tier 3 college; no iit; not from a target university; is
      your degree recognised here; recognition of my foreign diploma; degree isn't in the subject;
      degree in history for an it job; why did you study philosophy; what use is a degree in music;
      self taught; self-taught without papers; bootcamp instead of cs degree; no computer science
      background; no formal education; no formal qualification; my school leaving certificate; no
      abitur; no matura; we normally take graduates only; hr requires a bachelor; bachelor but no
      master; why no masters; my dissertation topic; my transcript; looked at my school report; left
      school at sixteen; nvq instead of a degree; online degree; open university; why didn't i go to
      university; no uni?; no bachelor's, does that bother me; dropped out, why; why did i leave uni
      in second year; college dropout; never finished my thesis; abgebrochenes studium; no leaving
      cert; leaving cert points; left school without gcses; do i have maths and english gcse; grade
      c in maths?; functional skills level 2?; english and maths at grade 4; what did i get in my a
      levels; a level grades; why only a third; degree classification; i got a desmond, why; gpa
      low; cgpa below 7; what's my cgpa; 60 percent throughout criteria; percentage in 10th and
      12th; 12th marks; backlog free degree needed; neco waec results; waec credit in maths; third
      class from unilag; hnd or bsc; hnd dichotomy; only hnd, not bsc; nysc certificate with degree;
      ged only; high school diploma only; community college only; everyone here has a master's; the
      others went to oxbridge; not a russell group uni; not from iit; not from an iim; your
      university isn't well known; never heard of my college; distance learning degree, is it real;
      open university degree, proper?; degree mill?; is my foreign diploma recognised; anerkennung
      meines diploms; enic statement of comparability; degree equivalence from abroad; wes
      evaluation; nostrification of diploma; polish technikum, what level is it; transcripts please;
      original certificates of study; show the diploma; which subjects did i take; favourite subject
      at school; why did i study philosophy; why history of art; why that degree; what use is a
      music degree here; your degree is unrelated; degree isn't in computer science; not a cs
      graduate; self taught, no cs degree; bootcamp instead of a degree; bootcamp grad; university
      of life; no formal education in the field; no formal qualification in journalism; untrained
      cook, no college; no catering college; city and guilds?; nvq level?; level 3 childcare
      missing; do i have a level 2 or 3; t level or btec; btec instead of a levels; no ausbildung;
      no gesellenbrief, only worked; no meister; without vocational training; learned on the job, no
      papers; no formal training as a groom; no library degree, mlis required; no museum studies ma;
      non-graduate in a graduate job; graduate position, i'm not one; degree required in the advert;
      requirement: bachelor or equivalent; academic record; average grades, why; poor marks in
      second year; bad school report; why such weak grades in maths; why did it take me seven years
      to graduate; repeat a year at school?; expelled from school?; would i study part-time to get
      one; planning to finish my degree?; no mba, does that hold me back as exec
    `,
    words: `
      degree; no degree; university; uni; grades; gcse; gcses; a-levels; dropout; dropped out;
      studies; bachelor; 2:2; cgpa; gpa; marks; school; self-taught; diploma; graduate; transcript;
      academic; schooling
    `,
  },
  industry: {
    says: `
      knowing their industry; industry experience; no industry background; you don't know our
      sector; never worked in pharma; no pharma experience; no fintech background; no insurance
      experience; new to banking; no automotive background; you've not worked in construction
      before; knowledge of the care sector; never been in the public sector; from private to public
      sector; public sector experience; from b2c to b2b; coming from retail into saas; we are a
      regulated industry; do you know our market; how well do i know the market; what's going on in
      our industry; trends in the industry; current trends in logistics; where is the sector
      heading; biggest challenge facing our sector; challenges facing the nhs; challenges in
      education right now; state of the housing sector; what do you know about renewable energy; the
      energy market; what do you read about the industry; which trade magazines i read; do you
      follow the trade press; how i keep up with developments; the latest news in the field; who are
      the main players; name three players in the market; what do you know about ai in our field;
      our customers are different from yours; our business is different; food is not fashion; hotels
      aren't hospitals; do you speak the industry language; jargon of the sector; domain knowledge;
      domain expertise; bfsi domain; healthcare domain; an outsider to the branch; branch knowledge;
      no contacts in the industry; your network in the sector; do you have a network here; ai will
      change our trade; sector knowlege; coming from oil and gas; market knowledge; what do i know
      about our sector; never worked in pharma, can i; you don't come from insurance; no banking
      background, sector knowledge; not from hospitality; coming from outside the sector; outsider
      to the trade; do i know the market; who are the big players; who are the main competitors in
      this market; name three competitors in the market; what trends do i see in the industry; where
      is retail heading; the future of the high street; where's print media going; what's happening
      in publishing; what will ai do to our sector; what's the biggest challenge for the nhs;
      challenges facing social care; challenges facing schools now; state of further education; what
      do i know about the housing sector; know anything about farming subsidies; what do i think of
      elms replacing basic payment; milk price, what moves it; what do i know about beef margins;
      how's the construction market; what's the pipeline in infrastructure; interest rates and our
      business; what's moving in commercial property; house prices round here, market view; what's
      the ecb doing; what did the markets do this morning; where's the ftse; pitch me a stock; a
      deal in the news; recent deal i followed; commercial awareness; commercial awareness question
      about a merger; read any news about the sector; which trade press do i read; do i read the
      grocer; the caterer magazine, read it?; do i read the tes; lloyd's list; fibre or wool, do i
      know textiles trade; do i understand the energy market; feed-in tariffs and the grid; what do
      i know about renewables; heat pumps market; ev market and dealers; the automotive crisis;
      semiconductor cycle; how do airlines make money; how does a bank make money; how does an
      insurer make money; how does a law firm make money; how do charities get funded nowadays;
      legacy giving trends; how do museums get funded; arts council cuts; gaming industry knowledge;
      adtech and cookies going; saas market; fintech regulation, what's new; mifid knowledge of the
      sector; solvency ii and what it means for us; basel iv; new gmp annex 1; mdr for medical
      devices; fsa rules changes in dental; changes in the gdc or market for dentistry; corporate
      takeover of vet practices; cma inquiry into vets; veganism and the restaurant trade; brexit
      and food imports; sustainability in fashion, what's going on; fast fashion, shein; influencers
      changing beauty; znajomość branży; conozco el sector; conhece o setor; industry knowledge;
      domain knowledge of bfsi; domain exposure healthcare or retail; us mortgage domain; us
      healthcare rcm domain; telecom domain knowledge; your experience is all automotive, we do
      food; you come from fmcg, this is b2b steel; public sector never, know how it works?; how
      local government works; how parliament works, sector question
    `,
    words: `
      industry; sector; domain; market; trends; pharma; fintech; banking; insurance; public sector;
      regulated; branch; outsider; trade press; automotive; domain knowledge; saas; bfsi; players;
      b2b
    `,
  },
  'company-size': {
    says: `
      from a big company to a small one; coming from a corporate; from corporate to startup; from a
      startup to a corporate; we're only twelve people; we are a small team; small family business;
      a family firm; how i'd cope in a small firm; big fish small pond; small cog in a big machine;
      just a number in a big company; you're used to big structures; you've only worked in small
      places; never worked in a large organisation; only worked in startups; our bureaucracy; could
      i cope with bureaucracy; red tape and slow decisions; things move slowly here; how i deal with
      hierarchy; matrix organisation; working in a matrix; here everybody does everything; wear many
      hats; wearing several hats; no hr department here; there's no support staff here; you won't
      have an assistant; chaos of a startup; startup chaos; can you handle ambiguity of an early
      stage; mnc to small company; from service based to product based; from big four to a small
      practice; from magic circle to high street; from a chain to an independent; from chain hotel
      to boutique; from a teaching hospital to a cottage hospital; from a big academy to a village
      school; from a tiny kitchen to a brigade; used to resources we don't have; missing the
      resources of a big firm; less budget than at a big player; owner run company; the boss is the
      owner; working under the founder; group company with 4000 people; would the size suit me; blue
      chip background; is such a small outfit for you; a shop of five; big brand on my cv; from a
      corporate to a ten man firm; coming from a huge company to a small one; you've only worked in
      big organisations; used to big budgets and departments; no it department here, cope?; there's
      only five of us; we're three people and a dog; you'd be the only marketer; only accountant in
      the building; from teaching hospital to cottage hospital; from a big academy trust to a
      village school; school with 60 pupils after one with 1800; from a one form entry to four form
      entry; big chain after an independent café; from independent salon to toni and guy; family
      restaurant after a hilton; from a boutique hotel to a 600 room one; 400 covers after a bistro;
      from a magic circle to the high street; high street solicitor to city firm; regional firm
      after london, size; big four to a small practice; from two partner practice to big four;
      startup after bank, no structure; startup experience?; can i work in a startup; startups are
      chaos compared to ibm; no brand name behind me; from scale-up to conglomerate; would i survive
      in a corporate; corporate bureaucracy after a small shop; would i get lost in a big company;
      just a number here, ok; lots of layers; levels of approval everywhere; slow decisions in a
      group our size; politics of a big firm; mittelstand after konzern; konzern or mittelstand;
      from konzern to familienbetrieb; family business, would i fit that size; owner-managed
      company; owner runs it, nothing like a plc; plc after a private company; from plc to
      pe-backed; never worked in a listed company; never in a multinational; mnc experience?;
      service based company to product startup; from small company to mnc; why do i want to go to a
      smaller company; why go from small to large; big or small employer, which i like; what size of
      company i prefer; what size firm suits me; everyone wears many hats here; many hats; jack of
      all trades in a small outfit; no support staff, i'd do my own photocopying; no secretary any
      more; no assistants, no travel desk; you had an army of people behind you; small council after
      county council; parish council after a city; from the ministry to a ten person ngo; small
      charity after oxfam; tiny museum after the british museum; tiny team; two-person team; one man
      band to a big contractor; from a one-man garage to a main dealer; main dealer to a backstreet
      garage; small builder to balfour beatty; from tier one contractor to a local builder; from a
      40 cow farm to 900 cows; big herd after family farm; from regional airline to a flag carrier;
      small turboprop outfit after a major; 90 pax vessel after mega ships; from local paper to the
      bbc; from a 3000 headcount to thirty; do you know how we're structured, forty staff only; mała
      firma po korporacji; korpo after small firm; de multinacional a pyme; empresa pequena depois
      de multinacional; headcount is 12, can i take that; a small fish here; big machine, small cog;
      would i miss the perks of a big employer
    `,
    words: `
      startup; start-up; corporate; small company; big company; size; bureaucracy; hierarchy;
      hierarchies; matrix; sme; family business; many hats; mnc; mittelstand; big four; large
      organisation; small firm; scale-up; blue chip; founder; red tape; small team
    `,
  },
  'culture-fit': {
    says: `
      fitting into the team; will i fit in; would i fit in here; do you fit in with us; if i'd fit
      with the lads; fit in with the girls on the ward; the team fit; cultural fit; culture fit; our
      culture; the company culture; what culture do i like; what kind of culture suits you; which
      atmosphere you need; what environment do you thrive in; what sort of place do you work best
      in; we're a close knit bunch; we're like a family; how would you get on with our team; we're a
      young team; we're all under thirty; the team is mostly women; only man in the team; only woman
      in the workshop; we banter a lot; can you take banter; do you have a sense of humour; we go
      for beers on fridays; after work drinks; joining in socially; do you eat with the others;
      would i come to the summer party; are you a people person; do i like working around people;
      lunch with the team; met the team; had coffee with the future colleagues; the team had a vote;
      they wanted to see the chemistry; the chemistry; not sure i'm one of them; not the right fit;
      didn't feel the click; am i too corporate for them; too formal for us; first name terms here;
      dogs in the office ok; what kind of colleague are you; what do you expect from your team; how
      do you settle into a new team; being the new one; joining an established team; blending in;
      personality test; personality questionnaire; the disc profile; myers briggs; odd one out; vibe
      check; are you our type; would i fit in; do i fit into our team; fitting in with the lads; can
      i take the banter; site banter; kitchen banter; all-male crew, would i fit in with their
      humour; all girls in the salon, would i fit in; do i join in on nights out; pub on fridays; do
      i come along to staff parties; team building weekends; we're like a family here; we're one big
      family; we're a young team, would i fit; a tight-knit team, how would i get in; clique, how to
      break in; new girl among people who know each other for years; they've been together for ten
      years; chemistry check; chemistry meeting with partners; meet the team over coffee; lunch with
      the team to see if we click; had to have lunch with the staff; a beer test; living in with the
      other staff; sharing a house with the team; shared cabin; would i gel; do i gel with new
      people; rub along with folk; get along with everyone?; what kind of people do i get on with;
      what kind of people do i find hard; who can't i work with; what type of colleague gets on my
      nerves; personality fit; personality test for team match; right vibe?; is she our kind of
      person; am i googley; bar raiser values chat; culture add; culture interview; values
      interview; value based interview about fit; values fit; our ethos; school ethos; would i suit
      the ethos; house style, would i suit; mess life; company culture i like; ideal company
      culture; what culture did i have before; worst culture i've worked in; what work environment
      do i thrive in; environment where i'm happiest; hierarchy or first names; first-name culture,
      du oder sie; informal place, fine with it?; everyone's on first names; no egos here; prima
      donnas not wanted; we laugh a lot here; sense of humour; do i have a sense of humour; tell us
      a joke to see if i'm fun; do i sing along in the morning huddle; morning chant at the store;
      high fives and gong culture; gong on the sales floor, cringe or not; passt das ins team; czy
      pasuję do zespołu; encajar en el equipo; fit cultural; kasama sa team, marunong makisama?;
      would i feel at home here; outsider in a village, get accepted?; city person among country
      folk; quiet person in a loud office; loud person in a quiet library; introvert among
      salespeople; office dog, like dogs?; do i bring cake; how would i win the old team over; what
      role do i play in a group, socially; am i a joiner; keep myself to myself?; would i eat with
      the others
    `,
    words: `
      fit; fit in; culture; cultural; culture fit; team fit; chemistry; banter; vibe; personality;
      atmosphere; close knit; family feel; click; personality test; blend in; humour; environment;
      get on with; psychometric
    `,
  },
  'working-style': {
    says: `
      how i like to work; my working style; my work style; what's your way of working; how do you
      organise your day; how i structure my day; my typical day; how do you start your day; are you
      a morning person; planner or improviser; structured or spontaneous; do you plan or just start;
      big picture or detail person; thinker or doer; fast or thorough; do you prefer lists; to do
      lists; how do you take notes; do i work with paper or screen; quiet office or open plan; open
      plan office, do i cope; headphones on; how i concentrate; working with music; deep work or
      meetings; are you a starter or a finisher; do you finish what you begin; what kind of boss do
      you need; what sort of manager suits you; ideal manager; how do you like to be managed; how do
      i want to be led; do you need clear instructions; alone or with others; do i prefer working
      alone; team player or lone wolf; do you need a lot of structure; how do you work best; what
      conditions do i need; my ideal working environment; what do you need to be productive; how do
      you stay organised; am i organised; a tidy desk; chaotic desk; messy or neat; one thing at a
      time or many; how methodical i am; are you systematic; slow and steady; too slow a worker
      maybe; my pace; how quickly do you work; agile or waterfall as a person; how i handle my
      email; working habits; habits at work; multi tasker; how do i like to work; describe my
      working style; prefer team or solo; do i prefer working by myself; am i a planner; lists or in
      my head; to-do list on paper?; how do i organise my day; what does a typical day look like for
      me; my typical week; morning person?; early bird or night owl; when am i most productive;
      quick and dirty or slow and perfect; detail or big picture person; starter or finisher;
      completer finisher; belbin role; which belbin type am i; myers briggs type; disc colour; red
      blue green or yellow; introvert or extrovert; talker or listener; lead or follow; leader or
      follower; specialist or generalist; variety or depth; do i need clear instructions; do i like
      being told or left; how much guidance i like; what kind of boss do i like; ideal boss; best
      boss i ever had; what do i need from my manager; how do i like to be managed; hands off or
      hands on boss, which do i prefer; how closely should my boss follow me; check-ins weekly or
      daily; micromanaged, how do i feel; do i mind micromanagement; open plan or own office;
      headphones in? music while working?; music in theatre or silence; desk tidy or chaos; messy
      bench?; clean as i go?; do i tidy my section as i work; mise en place person?; do i take
      notes; multitasker or one thing at a time; multitasking, do i like it; juggling or single
      track; meetings, do i like them; email or phone; slack or walk over; waterfall or agile,
      personally; pair programming, like it?; mobbing or alone; tdd by temperament; theory or
      practice; numbers or people person; creative or analytical; left brain or right; gut or data;
      rules or freedom; process person?; am i flexible; flexible or do i need routine in my day; do
      i batch tasks; do i double book myself; lone wolf; wie arbeiten sie am liebsten; styl pracy;
      forma de trabajar; como gosto de trabalhar; work style; work ethic, describe mine; my approach
      to work; how do i go about a new task by habit; steady or in bursts; last minute or early
      finisher; do i work better with deadlines or without; how do i keep myself organised; my
      system for staying organised; pomodoro and such; calendar blocking; what's my rhythm; ideal
      working environment, quiet or buzz; how much autonomy suits me; team player or individualist
      by nature
    `,
    words: `
      working style; work style; way of working; organised; structured; routine of day; methodical;
      systematic; typical day; planner; to-do list; lone wolf; ideal manager; open plan; habits;
      pace; work best; spontaneous; detail person; prefer
    `,
  },
  attitude: {
    says: `
      coming across wrong; came across as arrogant; i seemed arrogant; a bit too sure of myself;
      seemed too confident; over confident; not confident enough; too shy; thought i was too quiet;
      too quiet for the team; too nervous; i was nervous and they noticed; you seem nervous; my
      hands were shaking; too loud; too chatty; too pushy; too keen; seemed desperate; not
      enthusiastic enough in the room; i seemed bored; didn't smile; you don't smile much; he said
      smile more; looked unfriendly; seemed cold; came over as cold; too blunt; too direct; bit
      abrupt; too soft; too nice; would people walk over you; too serious; too casual in my manner;
      no eye contact; handshake limp; body language; arms crossed; my face gives everything away;
      you look tired; seemed not interested; asked if i was actually listening; thought i was lazy;
      a troublemaker; seemed a know it all; chip on my shoulder; said i moaned about my ex boss;
      sounded bitter; sounded negative; i turned up late; forgot the interviewer's name; interrupted
      him; i spoke over her; you're rather reserved; are you an introvert; my attitude; didn't ask
      any questions; had i no questions for them; asked about grumpy; said i sounded cocky; a bit
      full of myself; too confident; very quiet, are you always; too quiet; you don't say much;
      speak up, he said; why so nervous; i seemed nervous; you're shaking; relax, she kept saying;
      said i don't smile; why don't you smile; came over cold; too intense; talk too much; you
      interrupt; he said i'd interrupted him twice; said i waffled; too direct, rude; said my tone
      was off; tone on the phone; my tone in the email; too aggressive; too soft for prison work;
      too soft for the job; too nice to be a manager; soft spoken for a trial lawyer; no presence;
      lack gravitas; executive presence; lacking presence in the room; smart aleck; attitude
      problem; do i have an attitude; negative about my old boss; sounded like i was slagging off my
      ex employer; said i seem grumpy; resting face; bored looking; looked uninterested; low energy
      on the call; you seem flat; not enthusiastic enough, body language; eye contact; sat like a
      sack; chewing gum; late for the interview; i was eight minutes late; turned up late; phone
      rang in the interview; my phone went off; asked no questions at the end, looked uninterested;
      you didn't prepare, did you; said i sounded rehearsed; scripted answers; sounded like chatgpt;
      are you reading off something; were you reading from notes on zoom; camera off; dodging the
      question; you're not answering my question; didn't sound sincere; too formal; too casual;
      called her love; called him mate; swore in the interview; military manner, barking; stop
      calling me sir; sounds like a soldier giving orders; too teacherly; condescending to the
      junior interviewer; zu schüchtern; zbyt pewny siebie; mayabang daw; too american
    `,
    words: `
      arrogant; cocky; overconfident; confidence; confident; shy; quiet; too quiet; nervous; pushy;
      blunt; attitude; eye contact; body language; smile; reserved; introvert; bitter; negative;
      know-it-all; soft; timid; came across; manner; humble
    `,
  },
  appearance: {
    says: `
      how i look at work; my appearance; my clothes; what i was wearing; looked at my shoes; looked
      me up and down; the dress code; could i wear the uniform; wearing a uniform; would you wear
      our uniform; suit and tie every day; do you own a suit; no tie; i came without a tie; under
      dressed; too casual for a bank; jeans at the interview; my trainers; my tattoos; the tattoo on
      my neck; tattoos on the hands; can the tattoos be covered; cover up your tattoos; my
      piercings; my nose ring; would i take out the piercing; take out the nose stud; tongue
      piercing; my beard; would you shave; clean shaven; beard and the mask fit; beard net; long
      hair at the machines; hair tied back; pink hair; dyed hair; blue hair; nail varnish; false
      nails; gel nails; bare below the elbows; no jewellery on the ward; rings off at work; smelled
      of smoke; smoking smell; how well groomed i am; grooming standards; do i look presentable;
      front of house look; representing the brand in how i dress; looked scruffy; crumpled shirt;
      smart enough; high heels; hat and hairnet; steel toe boots all day; overdressed and
      dreadlocks; perfume and hygiene; asked about tatoos; neck tattoo; sleeve tattoos, cover them?;
      hand tattoos in front of house; visible ink; nose ring; piercings out; tongue stud; ear
      gauges; would i take out my piercings; long hair on a man, tie it back; hair colour, pink;
      would i dye it back to natural; natural hair colours only; hairnet and no beard; beard snood;
      shave for the mask fit; face fit test, clean shaven; would i shave my beard; stubble at the
      front desk; grooming check at the assessment day; crew grooming, red lipstick; lipstick and
      heels; heels compulsory?; skirt not trousers; make-up required; do i wear make-up; nails off;
      acrylics in a care home; gel nails in the kitchen; nail varnish on the ward; watch and rings
      off; no jewellery on the line; wedding ring in the kitchen, remove; would i wear the uniform;
      uniform size; polyester uniform and a cap; name badge and apron; branded polo shirt; wear a
      dirndl at the inn?; tie, do i mind; do i own a suit; dress code; dress code smart casual;
      business casual, hoodie won't do; jeans not allowed; trainers in the office; i was too casual
      dressed; overdressed for a building firm; turned up in a suit to a farm; asked why i'm not
      wearing a tie; why no safety boots on at interview; high vis and hard hat, fine?; the costume,
      mascot outfit; dress as an elf; black clothes only; all black for stylists; latest fashion, do
      i dress the brand; would i wear our clothes on the floor; brand look; do i look the part; my
      look for the concierge desk; how would i look to clients; first impression for clients,
      clothing; shoes polished; polished boots; ironed shirt; my shoes were dirty; smell of smoke on
      me; smoker smell; strong perfume in theatre; body odour hint; personal hygiene; fingernails
      checked; hands inspected; teeth, good smile for customers?; arm reach and height, crew photo;
      full length photo; photo with the cv; passfoto missing; tats and police policy; army tattoos
      policy; bawal ang tattoo; coloured contacts; braids and locs, tidy; dreadlocks and food
      hygiene; wig or extensions; cap worn indoors; sunglasses on head; headphones round my neck;
      personal presentation; personal grooming; looks count in this boutique; they looked me up and
      down; my van's clean but my jumper isn't, he said; what would i wear to see a client; what
      would i wear on day one
    `,
    words: `
      tattoo; tattoos; tatoo; piercing; piercings; beard; hair; uniform; dress code; dresscode;
      suit; tie; clothes; shoes; appearance; grooming; nails; jewellery; nose ring; shave; scruffy;
      outfit; presentable; looks; shirt
    `,
  },
};
