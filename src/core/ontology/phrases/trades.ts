import type { Phrases } from './phrases.ts';

export const trades: Phrases = {
  classroom: {
    says: `
      running a classroom; classroom management; behaviour management; behaviour for learning; how i
      manage behaviour; low level disruption; low-level disruption; a pupil who keeps disrupting;
      pupils talking over me; a class that won't listen; a noisy class; getting silence; how do you
      get a class quiet; year 9 on a friday afternoon; bottom set year 10 last thing; a difficult
      class; rowdy class; a child throws a chair; chair thrown; a pupil swears at you; a student
      refuses to work; refuses to leave the room; mobile phones in lessons; phones in class; late to
      lesson; behaviour policy; sanctions and rewards; isolation room; warm strict; restorative
      practice; restorative conversations; a fight in the corridor; playground duty; seating plans;
      routines on the carpet; circle time chaos; a biter in the toddler room; a three year old has a
      tantrum; meltdowns of a child with asd in class; adhd in class; pupil with semh; running after
      a runner; settling in a crying child; how many children per adult; ratios in nursery; too soft
      with the kids; would teenagers eat me alive; will they walk all over you; pupil voice panel;
      student council interviewed me; safeguarding in school; child discloses abuse; bullying
      between pupils; form tutor; classroom displays; ta deployment in class; supply teacher tricks;
      detentions and exclusions; tantrums and dsl; asked about prevent
    `,
    words: `
      classroom; class; behaviour; behavior; pupils; pupil; disruption; detention; sanctions;
      seating plan; kcsie; safeguarding; tantrum; year 9; restorative; form tutor; rowdy; unruly;
      kids; phones; ta; send; toddlers; ratios; noisy
    `,
  },
  lesson: {
    says: `
      teaching and lesson plans; my lesson; the observed lesson; the lesson they watched; how the
      lesson went; my demo lesson; taught a thirty minute lesson; sample lesson; evaluate the lesson
      you taught; what would you change about the lesson; your lesson had no plenary; starter and
      plenary; too much teacher talk; pace of my lesson; lesson plan; lesson planning; how i plan a
      lesson; planning a sequence of lessons; scheme of work; schemes of work; medium term planning;
      learning objectives; learning outcomes; success criteria; how do you differentiate; adaptive
      teaching; scaffolding tasks; stretch and challenge; stretching the most able; high ability
      pupils; mixed ability; mixed-ability groups; eal learners; closing the gap for pupil premium;
      formative assessment; checking understanding; mini whiteboards; exit tickets; retrieval
      practice; questioning techniques; blooms taxonomy; marking books; moderating grades; read
      write inc; guided reading; mastery maths; teaching romeo and juliet to bottom set; practicals
      in science lessons; gcse spec; ks2 sats; early years foundation stage; national curriculum;
      homework setting; flipped classroom; teaching large lectures; seminars for undergraduates;
      educational visit linked to lesson; extra curricular club i'd run; bloom's and rosenshine;
      metacognition and didactics
    `,
    words: `
      lesson; lessons; lesson plan; scheme of work; differentiation; plenary; starter; phonics;
      curriculum; eyfs; ks2; ks3; gcse; a-level; afl; marking; pedagogy; retrieval; scaffolding;
      sen; eal; teaching; aqa; observed lesson; syllabus
    `,
  },
  clinical: {
    says: `
      clinical skills; a deteriorating patient; what do you do with a deteriorating patient; news
      score of 7; early warning score; a patient's sats are dropping; sats at 88; bp of 80 over 40;
      sepsis six; signs of sepsis; abcde assessment; a to e assessment; chest pain, what do you do;
      a patient falls out of bed; a fall on the ward; falls prevention; pressure ulcers; pressure
      sores; wound care; wound dressing; can i cannulate; taking bloods; ng tubes; iv drugs; iv
      competencies; iv pumps; drug calculation; drug calculations; drug calculation test; drugs
      round; the drug round; controlled drugs; wrong dose given; reading an ecg; crash call; scrub
      or anaesthetics; infection control; c diff; aseptic technique; documentation on epr; nice
      guidelines; mental capacity act; consent before treatment; triage in a&e clinically;
      midwifery: shoulder dystocia; ctg interpretation; dispensing error; x ray positioning; dental
      nursing: four handed; anaphylaxis and hypo; hypoglycaemia and waterlow; catheterisation and
      catheters; ivs and insulin; warfarin and anticoagulants; interactions and tracheostomy;
      ventilators and als; ils and mrsa; antt and dols; pph and radiographs; revalidation and osce
    `,
    words: `
      clinical; sepsis; news2; abcde; cannulation; cannula; venepuncture; catheter; drug
      calculation; drug round; iv; medication; deteriorating; wound; ecg; resus; cpr; icu; itu;
      acute; infection control; sbar handover; aseptic; mca; ctg
    `,
  },
  patients: {
    says: `
      being good with patients; my bedside manner; bedside manner; how i am with patients; how i'd
      treat residents; dignity and respect; privacy and dignity; maintaining dignity during washing;
      personal care; would personal care bother you; are you comfortable with intimate care; helping
      somebody to the toilet; washing a stranger; compassionate care; how do you show empathy; am i
      empathetic enough; person centred care; six cs; the 6 cs; an anxious patient; a frightened
      patient; nervous patient in the dental chair; needle phobic patient; a confused patient;
      patient with dementia who wants to go home; experience with dementia; resident refuses a wash;
      a resident who refuses medication; patient refuses treatment; refusing to eat; lady who won't
      eat; aggressive patient; resident hits out; aggression on the ward; challenging behaviour; end
      of life; a patient dies, how do you cope; have you seen a dead body; breaking bad news to a
      patient; holding a hand; taking time for patients when there's none; an elderly lady who is
      lonely; getting too attached; professional distance; service user involvement; learning
      disabilities; autism support; someone non verbal; challenging client in supported living;
      patience with old people; children in hospital; crying child for a blood test; waiting room
      full of cross patients; patient advocate; mr jones asks am i going to die; mental health
      patients; a suicidal patient; patient who self harms; what would i want for my own gran;
      sundowning and bereaved
    `,
    words: `
      patients; patient; residents; resident; dignity; compassion; empathy; bedside; person-centred;
      dementia; elderly; palliative; end of life; personal care; care home; 6 cs; service user;
      challenging behaviour; washing; intimate care; caring; confused; aggressive patient; old
      people; kindness
    `,
  },
  driving: {
    says: `
      driving and vehicles; do i have a driving licence; driving license; clean licence; points on
      my licence; three points; six points; any points; my driving record; how many years i've been
      driving; do i have a car; own car; use of own car; business insurance on the car; no driving
      licence; without a licence; still learning to drive; full uk licence; automatic only licence;
      manual or automatic; can i drive a van; driving a luton van; 3.5 tonner; 7.5 tonne; category
      c; c1 licence; class 1; class 2; hgv licence; driving artics; reversing an artic; could you
      reverse onto a bay; coupling and uncoupling; sat nav or map; walk round checks; daily vehicle
      check; defect sheet; tacho infringements; drivers hours rules; adr tanker; pallet truck off
      the tail lift; securing the load; low bridges; hit a bridge; bumps and scrapes; any at fault
      accidents; d1 minibus; towing a trailer; taxi knowledge; private hire badge; passengers in
      wheelchairs on the bus; tram driver training; train driver psychometrics; parcels 140 drops;
      bike courier; fuel efficient driving; defects and tankers; straps and speeding; banned and
      b+e; asked about lieferwagen
    `,
    words: `
      driving; driver; licence; license; hgv; lgv; artic; van; class 1; class 2; tacho; tachograph;
      points; multi-drop; car; minibus; pcv; cpc; trailer; reversing; walkaround; vehicle;
      führerschein; fuehrerschein; 7.5
    `,
  },
  kitchen: {
    says: `
      kitchen and service; which section i worked; which sections can i run; on the grill; grill
      section; sauce section; am i strong on pastry; running the pass; can you run the pass; working
      the line; line cook; chef de partie; sous chef level; demi chef; brigade size; no michelin
      experience; fine dining; never done fine dining; from pub kitchen to fine dining; fresh food
      or microwave; cooking from scratch; fresh or frozen; batch cooking for 400; school meals;
      hospital catering; banqueting kitchen; mise en place; how i prep; how to make a hollandaise;
      split hollandaise; five mother sauces; mother sauces; how long for a medium rare steak; core
      temp of chicken; filleting a fish; knife skills; menu ideas; signature dish; stock rotation
      fifo in the fridge; fourteen allergens; nut allergy at table four; vegan menus; gluten free;
      coeliac guest; hygiene rating; eho visit; deep clean; ticket times; eighty covers alone;
      carrying three plates; wine pairing; name five gins; latte art; dial in the grinder; flat
      white; pull a pint; larder and garnish; cdp and rosettes; gastropub and butchery; cocktails
      and kp
    `,
    words: `
      kitchen; chef; commis; sous; pastry; grill; section; mise; allergens; haccp; michelin;
      rosette; menu; dish; cook; cooking; sauce; waiter; barista; wine; covers; food; plates; line;
      pass
    `,
  },
  'tech-design': {
    says: `
      designing systems; system design; system design round; system design interview; the design
      round; design a url shortener; url shortener; design twitter; design instagram feed; design a
      parking lot; parking lot design; design uber; design a rate limiter; rate limiter; design a
      chat app; design a booking system; design a payment system; hld and lld; high level design;
      low level design; architecture question; architecture i built; draw the architecture; draw it
      on the whiteboard; whiteboard my system; microservices or monolith; breaking up a monolith;
      event driven; event sourcing; message queue; pub sub; cache invalidation; load balancer; cap
      theorem; eventual consistency; database choice; relational or nosql; why mongo and not
      postgres; rest or graphql; oauth flow; multi tenant; horizontally scale; 10x traffic; capacity
      estimate; single point of failure; distributed locks; saga pattern; two phase commit; solid
      principles; migrate legacy; diagrams c4; rtos or bare metal; solution architect questions;
      integration patterns; idempotent and queues; partitioning and replication; grpc and failover;
      cdn and websockets; singleton and hexagonal; asked about overengineering
    `,
    words: `
      system design; architecture; microservices; monolith; hld; lld; sharding; caching; cache; load
      balancer; url shortener; scalability; distributed; cap theorem; api design; cqrs; ddd; solid;
      design patterns; event-driven; redis; idempotency; multi-tenant; rate limiter; graphql
    `,
  },
  algorithms: {
    says: `
      algorithms and theory; data structures; data structures and algorithms; dsa round; ds algo;
      leet code; leetcode medium; leetcode hard; a leetcode style question; big o; time complexity;
      what's the complexity; complexity of my solution; space complexity; can you do it in o(n);
      could you do better than n squared; brute force; optimise your brute force; reverse a linked
      list; linked list; detect a cycle; binary tree; invert a binary tree; tree traversal; bfs or
      dfs; graph problem; shortest path; dynamic programming; dp question; recursive solution; n
      queens; two sum; sliding window; longest substring; anagram check; fizz buzz; hash map;
      implement a queue with two stacks; lru cache; string manipulation; matrix rotation; merge
      intervals; topological sort; whiteboard algorithm; edge cases i forgot; np complete; computer
      science basics; cs fundamentals; tcp handshake; what happens when you type a url; bias
      variance; gradient descent by hand; star pattern printing; prime numbers; dijkstra and
      backtracking; quicksort and collisions; trie and greedy; deadlock and semaphore; mutex and
      codeforces; pseudocode and fibonacci
    `,
    words: `
      algorithm; algorithms; leetcode; dsa; big-o; complexity; linked list; binary tree; recursion;
      dynamic programming; dp; bfs; dfs; hash map; sorting; fizzbuzz; data structures; graph; two
      sum; lru; palindrome; whiteboard; knapsack; heap; o(n)
    `,
  },
  'code-quality': {
    says: `
      testing and code quality; unit tests; do i write unit tests; how do you test your code; test
      coverage; what coverage do you have; do i do tdd; test driven development; test first;
      integration tests; end to end tests; flaky tests; mocks and stubs; test automation; automation
      framework; manual to automation; test cases; write test cases for a pen; test cases for a
      login page; test a lift; how would you test a vending machine; test plan; test strategy;
      testing pyramid; regression testing; regression suite; smoke and sanity; smoke vs sanity;
      severity and priority; severity versus priority; bug life cycle; defect life cycle; black box;
      boundary values; equivalence partitioning; code reviews; reviewing a pull request; pr review
      exercise; they showed me bad code; refactor this; refactoring legacy without tests; readable
      code; code smells; static analysis; coding conventions; ci pipeline runs tests; ship fast or
      clean; technical debt, how i pay it down; quick hack; my github code was messy; definition of
      done; qa role questions; misra c; trunk based; bugs that slipped through; e2e and mocking; uat
      and jmeter; spaghetti and naming; sonar and hacky; dry and kiss
    `,
    words: `
      unit tests; tests; testing; tdd; coverage; test cases; code review; clean code; refactor;
      refactoring; legacy; regression; istqb; junit; pytest; jest; cypress; playwright; qa; bug;
      sonarqube; linting; pull request; code quality; mocks
    `,
  },
  'oncall-incidents': {
    says: `
      outages and incidents; being on call; on call rotation; would i do on-call; pager duty; woken
      at three in the morning by a page; an incident you handled; worst outage; biggest outage; the
      site is down, what do you do; site's down; server down; production down; prod is down;
      production incident; production issue; prod issue you fixed; p1 ticket; major incident; major
      incident management; incident commander; incident response; war room; post mortem; blameless
      postmortem; rca after the incident; five nines; sla breach; error budget; alert fatigue; new
      relic; where do you look first in the logs; a memory leak at night; cpu at 100 percent; disk
      full; database locked up; slow query takes down the app; rolling back a deploy; switch
      failure; dns, it's always dns; power cut in the data centre; disaster recovery; dr plan; rto
      and rpo; restore from backup; ransomware attack; soc alerts; chaos engineering; sre questions;
      escalation path; l1 l2 support; helpdesk ticket volume; standby phone; slas and slos; sli and
      alerting; splunk and elk; hotfix and bgp; backups and siem; ddos and runbooks; bereitschaft
      and firefighting
    `,
    words: `
      on-call; oncall; pager; pagerduty; incident; incidents; outage; outages; postmortem; p1; sev1;
      sla; slo; monitoring; grafana; prometheus; datadog; rollback; mttr; runbook; sre; uptime;
      disaster recovery; rufbereitschaft; ransomware
    `,
  },
  'data-skills': {
    says: `
      working with data; data skills; how i work with data; data analysis; analysing data; data
      analysis task; a dataset they gave me; dataset task; messy data; dirty data; cleaning data;
      data cleaning; missing values; missing data; duplicates in the data; data quality; data
      wrangling; a dashboard you built; which chart would you use; data visualisation; misleading
      graphs; my statistics; p value; p values; explain a p-value; confidence interval; hypothesis
      test; t test; linear regression; logistic regression; correlation and causation; a/b test; ab
      testing; sample size; random forest; cross validation; precision vs recall; imbalanced
      classes; feature engineering; ml models; model drift; k means; r studio; etl pipelines; star
      or snowflake schema; slowly changing dimensions; scd type 2; window functions as analyst;
      metrics definition; insights from numbers; interpret this graph; daily active users dropped 10
      percent; dashboards and anova; significance and bayes; xgboost and overfitting; auc and
      forecasting; clustering and numpy; jupyter and tidyverse; lakehouse and gis; stata and sas
    `,
    words: `
      data; dataset; analysis; analyst; analytics; statistics; stats; regression; p-value; a/b;
      dashboard; pandas; etl; airflow; pipeline; machine learning; ml; data warehouse; star schema;
      databricks; visualisation; outliers; cleaning; model; r
    `,
  },
  'closing-accounts': {
    says: `
      closing the books; month end; month-end close; the month end close; how long is your close;
      closing in five days; year end; year-end accounts; year end close; quarter close; preparing
      the annual accounts; statutory accounts; management accounts; preparing management accounts;
      balance sheet; balance sheet reconciliations; bank reconciliation; bank rec; bank recs;
      intercompany differences; accruals and prepayments; deferred income; journal entries; double
      entry; debit and credit; debits and credits; what's the double entry for; trial balance; fixed
      assets; capex or opex; provision for doubtful debts; bad debt; aged debtors; chasing payments;
      purchase ledger; ap and ar; 3 way matching; invoice processing; 13 week cash flow; vat
      returns; corporation tax; ust voranmeldung; pensions auto enrolment; gst filing; ifrs 16; uk
      gaap; frs 102; group consolidation; audit sampling; sox controls; budget vs actual; stock
      valuation; cost accounting; three financial statements; dunning and creditors; mtd and
      umsatzsteuer; paye and rti; tds and tally; wip and kreditoren; debitoren and monatsabschluss
    `,
    words: `
      month-end; month end; year-end; close; balance sheet; reconciliation; reconciliations;
      accruals; ledger; vat; payroll; ifrs; gaap; hgb; journals; audit; auditors; intercompany;
      accounts payable; receivable; consolidation; double entry; jahresabschluss; gst; bookkeeping
    `,
  },
  'legal-work': {
    says: `
      legal work; which areas of law; my seats; which seat i want; training contract; nq position;
      two years pqe; billable work as a lawyer; black letter law; a case that interested me; recent
      judgment; a recent supreme court case; legal research; how i research a point of law; westlaw
      or lexis research; statutory interpretation; drafting contracts; drafting a clause; drafting a
      lease; draft a witness statement; witness statements; particulars of claim; review this
      contract; contract review; contract review test; find the problems in this nda; limitation of
      liability; warranties in an spa; due diligence; data room; m&a deals i've worked on; deals on
      my deal sheet; e disclosure; trial bundles; civil procedure rules; plea in mitigation; cross
      examination; bail application; tribunal hearings; exchange and completion; land registry;
      wills and probate; lasting power of attorney; private children matters; duty solicitor; police
      station accreditation; litigator or transactional; commercial property; patent claims; gdpr
      advice; caseload of conveyancing files; punkte im examen; legal secretary audio typing;
      indemnities and ediscovery; cpr and sdlt; searches and crime; trademark and lpc; bptc and bar;
      referendariat and notary; anwalt and moot
    `,
    words: `
      law; legal; solicitor; lawyer; barrister; litigation; conveyancing; probate; pqe; nq; training
      contract; pupillage; contract review; due diligence; disclosure; bundles; court; advocacy;
      clauses; pleadings; sqe; paralegal; statute; staatsexamen; sra
    `,
  },
  warehouse: {
    says: `
      warehouse work; picking and packing; pick and pack; picking rate; my pick rate; order picking;
      voice picking; pick by voice; hand scanner; rf scanner; rf gun; goods in; goods out; goods
      inwards; receiving goods; dispatch desk; loading bay; loading lorries; loading a trailer;
      container unloading; stacking a pallet; shrink wrapping; pallet wrapping; put away; stock
      take; stocktake in the warehouse; stock count; cycle counts; cycle counting; stock
      discrepancies; stock accuracy; missing pallet; inventory differences; batch and expiry dates;
      bin locations; narrow aisle; reach trucks; pump truck; fork lift; hazardous goods storage;
      ambient and chilled; returns processing; cross docking; sorting parcels; parcel hub;
      fulfilment centre; kanban supermarket; supervising pickers; walking aisles; label printing;
      scanners and devanning; palletising and replenishment; replen and fefo; vna and ppt; llop and
      bendi; hochregal and kommissionierer; sortation and lieferschein; manifests and damages;
      shunter and kitting; labelling and totes
    `,
    words: `
      warehouse; picking; picker; packing; pallet; pallets; forklift; reach truck; counterbalance;
      scanner; goods-in; dispatch; despatch; inventory; stock count; cycle count; fifo; racking;
      loading bay; lager; kommissionieren; putaway; mispicks; yard; 3pl
    `,
  },
  retail: {
    says: `
      shop floor; retail experience; no retail experience; till work; on the tills; cash handling;
      can i handle cash; a till that's short; till is ten pounds short; cashing up; stacking
      shelves; shelf stacking; shelf filling; facing up; visual merchandising; window display; vm
      standards; dressing a mannequin; rails and fitting rooms; fitting room; changing rooms; stock
      room; delivery day; replenishing the shop floor; stock loss; what if you see someone
      shoplifting; security tags; loss prevention; age restricted sales; challenge 25; think 25;
      selling alcohol to minors; long queues; queue of twelve people; self checkouts; returns and
      refunds desk; click and collect; sunday trading; sale season; approaching customers; how do
      you approach a customer who's browsing; just looking; styling advice; favourite product; what
      would you recommend from our range; mystery shopper; loyalty cards; units per transaction; key
      holder; fresh produce; deli counter; date checks; yellow stickers; fashion sense; garden
      centre; diy store; float and planograms; shrink and atv; concession and grocery; reductions
      and verkäuferin
    `,
    words: `
      retail; till; tills; cash; cashing up; shop floor; shop; store; shelves; shrinkage;
      shoplifter; shoplifting; planogram; merchandising; fitting room; challenge 25; footfall;
      keyholder; queue; upt; stockroom; supermarket; browsing; clienteling; kasse
    `,
  },
  marketing: {
    says: `
      marketing work; a campaign i ran; my best campaign; a campaign that failed; campaign results;
      what channels; which channels would you use; channel mix; launch plan for a product; go to
      market; marketing plan; brand awareness; brand or performance; performance marketing; brand
      positioning; my seo knowledge; on page seo; keyword research; organic traffic; google ads;
      paid search; paid social; meta ads; facebook ads; our tiktok; what would you do with our
      instagram; our instagram; social media; social media calendar; content calendar; content
      strategy; content marketing; open rates; click through rate; cac and ltv; conversion
      optimisation; landing pages; attribution model; who's our target audience; buyer personas;
      focus groups; creative brief; trade fairs and stands; press coverage; crisis pr; 4 ps; b2b
      lead gen campaigns; mql and sql; leads sales calls bad; ga4 reports; viral post; ad you liked
      recently; an advert you admire; rebrand and backlinks; adwords and influencers; newsletters
      and mailchimp; cpc and cpa; utm and retargeting; mqls and marketo; asked about followers
    `,
    words: `
      marketing; campaign; campaigns; seo; ppc; google ads; brand; social media; instagram; tiktok;
      content; roas; cac; ctr; cpl; funnel; attribution; influencer; newsletter; landing page; gtm;
      mql; audience; launch; advert
    `,
  },
  'design-portfolio': {
    says: `
      my portfolio; portfolio review; walk us through your portfolio; walked them through two
      pieces; presenting a case study from my portfolio; pick one project from the portfolio; why
      this typeface; font choice; colour choices; why that colour; grids and layout; my process from
      sketch to final; process, not just pretty pictures; only pretty screens; too much dribbble;
      dribbble shots; my behance; nothing in the portfolio is real; only student work in it; where's
      the real client work; portfolio thin on mobile; the portfolio is all print; you have no motion
      work; illustration style; which pieces are really yours; what part did you design; which bits
      were mine in the team project; who did the illustrations; user research behind the design;
      usability tests; usability testing; low fi wireframes; personas and journeys; user journey;
      design systems; component library; accessibility contrast; wcag in designs; more ux than ui;
      redesign our homepage; critique this screen; whiteboard design challenge; redesign an alarm
      clock; how would you design a lift panel; design for elderly users; logos i've made; a logo i
      designed; brand guidelines; print ready artwork; my showreel; architecture portfolio drawings;
      collection of garments; mood board; photos in my book; cut of my reel; handing over to
      developers; dev handoff; prototyping and packaging; bleed and moodboards; asked about taste
    `,
    words: `
      portfolio; typography; typeface; font; wireframes; ux; ui; dribbble; behance; showreel; reel;
      logo; kerning; prototype; usability; design system; critique; moodboard; illustration; case
      study; visual; redesign; layout; colour; sketch
    `,
  },
  'product-sense': {
    says: `
      product questions; product sense; product sense round; how would you improve our product; how
      would you improve our app; improve google maps; favourite product and why; your favourite app;
      an app you hate; a product you love; what would you build next; what would you build for us;
      design a product for blind people; design an alarm for the deaf; design a fridge for students;
      which metric would you choose; north star metric; what's our north star; how do you measure
      success of a feature; success metrics for a launch; metric dropped 10 percent, why; engagement
      fell, what do you check; root cause on a drop in signups; retention or acquisition; onboarding
      funnel of the app; product market fit; what's the mvp; minimum viable product; feature you
      killed; killing a feature; feature you're proud of launching; a launch that failed as pm;
      roadmap trade offs; backlog grooming; backlog refinement; user stories; writing acceptance
      criteria; product requirements; product vision; discovery interviews; jobs to be done; user
      pain points; hypothesis and experiments; experiment design; pricing a new product; pm or po;
      product owner certification; working with engineers as pm; estimate the market for e scooters;
      how many rides does uber do; guess the revenue of youtube; competitors' features; product
      strategy; should we launch in india; dau mau; okrs for the product; saying why not to build
      it; circles framework; activation and prds; freemium and stickiness
    `,
    words: `
      product; product manager; pm; roadmap; mvp; feature; features; north star; metric; metrics;
      prd; product owner; backlog; user stories; jtbd; app; discovery; retention; launch; product
      sense; monetisation; dau; acceptance criteria; cspo; favourite product
    `,
  },
  'research-academic': {
    says: `
      research and publications; my research; my research plans; research statement; research
      proposal; my publications; publication record; publication list; too few publications; not
      enough papers; why no first author papers; first author; first authorship; impact factor;
      nature paper; high impact journals; h index; papers under review; rejected paper; reviewer
      two; peer review; have you reviewed papers; my thesis; my phd; phd topic in three sentences;
      why the phd took six years; defending the thesis; the viva; supervisor relationship; my
      postdoc; second postdoc; postdoc abroad; erc starting grant; nih funding; ref outputs; a
      failed experiment; negative results; methods question on my chapter; theoretical framework;
      qualitative or quantitative; interviews and coding in nvivo; western blot; cell culture; flow
      cytometry; animal licence; mass spec; bioinformatics pipeline; lab techniques; leaving
      academia; tenure track; lecturer post; conference posters; seminar talk to the faculty; ethics
      approval; open access; collaborations and reproducibility; replication and fieldwork; archives
      and qpcr; crispr and hplc; microscopy and sequencing
    `,
    words: `
      research; publications; papers; thesis; phd; postdoc; grant; grants; journal; h-index; first
      author; supervisor; lab; experiment; pcr; viva; dissertation; academia; peer review; tenure;
      habilitation; drittmittel; methodology; fellowship; citations
    `,
  },
  machines: {
    says: `
      machines and technical trades; which machines have you run; machines i've worked on; cnc
      machines; setting a cnc; cnc setter; programming a lathe; turning and milling; milling
      machine; fanuc or siemens; g code; tool changes; reading a drawing; read a technical drawing;
      reading drawings; measuring with a micrometer; mig or tig; mig and tig; mag welding; tig
      stainless; which welding positions; weld test piece; sheet metal; press brake; folding
      machine; injection moulding; plc fault finding; siemens s7; tia portal; allen bradley; ladder
      logic; motor won't start, what do you check; circuit diagram; consumer unit change; replacing
      a bearing; conveyors breakdown; preventive maintenance; ppm schedule; packaging lines; kuka
      robot; diagnostics on cars; timing belt; mot tester; hybrid vehicles high voltage; combi
      boilers; air con; plumbing joints; lift engineer; wind turbines; sinumerik and offsets; gauges
      and brazing; contactor and megger; rcd and bearings; tpm and sensors; robots and obd; brakes
      and ev; refrigerant and soldering; mastercam and schaltschrank; instandhaltung and zerspanung;
      dreher and fitter
    `,
    words: `
      cnc; lathe; milling; fanuc; siemens; plc; s7; welding; weld; mig; tig; hydraulics; pneumatics;
      multimeter; motor; maintenance; machine; machines; tolerances; drawing; wiring; mot; boiler;
      breakdown; heidenhain
    `,
  },
  construction: {
    says: `
      building sites; site experience; which sites have you worked on; what sort of buildings; new
      build or refurb; high rise; housing or commercial; residential or infrastructure; setting out;
      setting out with a total station; total station; reading site plans; reading plans on site;
      how many bricks a day; bricks per day; laying to line; first fix; first fix and second fix;
      second fix; carpentry on site; hanging doors; steel fixing; concrete pour; pouring concrete in
      frost; slump test; cube test; 360 ticket; traffic management on site; site manager; site
      management; running a site; managing subbies; subcontractors who don't turn up; programme
      slipping; jct or nec; quantity surveying; measuring quantities; tender pricing; cdm
      regulations; principal contractor; structural calcs; beam calculation; party wall; rail
      possessions; trades on top of each other; neighbours complain about noise; foundations and
      piling; brickwork and skim; drylining and tacking; slates and felt; formwork and shuttering;
      dumper and crane; slinger and banksman; asta and lookahead; valuations and cvr; estimating and
      rfis; damp and retrofit; cladding and highways; tarmac and kerbs; hoai and polier
    `,
    words: `
      site; building site; groundworks; brick; bricks; bricklaying; concrete; scaffold; subbies;
      subcontractors; snagging; jct; nec; cdm; setting out; first fix; plastering; excavator;
      digger; boq; foreman on site; bauleiter; baustelle; vob; roofing
    `,
  },
  secretary: {
    says: `
      office and organisation; office work; office experience; running an office; office manager;
      managing the diary; diary management; diary clash; managing three diaries; managing a boss's
      calendar; calendar management; two meetings at the same time for the boss; keeping callers
      away from the boss; screening calls; boss doesn't want to be disturbed; a difficult boss as
      pa; being a pa; executive assistant; ea to a ceo; one to one pa; supporting two directors;
      supporting several partners; booking travel; travel bookings; booking flights and hotels;
      flight cancelled and the boss is at the airport; travel expenses; expense claims; organising
      meetings; board meetings papers; agenda and minutes; taking minutes at a board; audio typing;
      typing words per minute; 60 wpm; reception desk; greeting visitors; visitors at the desk and
      phones ringing; incoming post; franking machine; filing system; record retention; ordering
      stationery; meeting room double booked; invoices and purchase orders in the office; petty cash
      in the office; mail merge for invitations; patient appointments; doctors' receptionist;
      medical terminology; clinic letters; legal secretary; coffee for guests; gatekeeping and
      shorthand; dictation and archiving; facilities and correspondence; sachbearbeiter and
      sekretärin; vorzimmer and ablage; terminplanung and temping; asked about shredding
    `,
    words: `
      diary; secretary; secretarial; pa; ea; calendar; receptionist; reception; front desk; minutes;
      typing; wpm; switchboard; filing; stationery; office; admin; gatekeeper; audio typing; travel
      booking; visitors; appointments; assistant; clerk; sekretariat
    `,
  },
  'hr-work': {
    says: `
      people work; human resources; hr experience; why hr; hr generalist; generalist or specialist;
      business partner; hr business partnering; employee relations; er cases; er caseload; how i run
      a grievance; investigating a grievance; disciplinary hearing; running a disciplinary;
      disciplinary investigation; acas code; dismissing someone fairly; fair dismissal reasons;
      redundancy process; redundancy consultation; collective consultation; selection pool;
      settlement agreements from hr side; tribunals from hr side; tupe transfer as hr; sickness
      absence policy; long term sickness; occupational health referral; bradford factor; return to
      work interviews; maternity rights; parental leave law; flexible working request; works council
      agreement; hard to fill roles; cost per hire; boolean strings; linkedin recruiter; hiring
      managers who can't decide; hiring manager rejects all candidates; competency frameworks;
      employer branding; graduate recruitment; offer to join ratio; onboarding programme for
      starters; reducing attrition; staff turnover reduction; engagement survey; succession
      planning; appraisal system; 9 box grid; training needs analysis; comp and ben; gender pay gap;
      payroll queries; statutory compliance pf esic; kündigungsschutz and abmahnung; headhunting and
      hris; reward and wellbeing
    `,
    words: `
      hr; grievance; grievances; employee relations; er; acas; recruitment; recruiter; recruiting;
      hiring; ats; boolean; attrition; absence; bradford; hrbp; employment law; onboarding;
      engagement; succession; betriebsrat; arbeitsrecht; cipd; exit interviews; sourcing
    `,
  },
  'social-work': {
    says: `
      social and care work; social work; my caseload; caseload of 25; child protection; a child
      protection case; safeguarding adults; safeguarding scenario; signs of abuse; signs of neglect;
      a child says daddy hits me; a child discloses; a bruise on a child; section 47; section 17;
      strategy meeting; initial assessment; assessment of a family; core group; child in need plan;
      cin plan; looked after children; lac review; foster carers; court reports; care proceedings;
      multi agency working; mash referral; home visit; first home visit; a family won't let me in;
      hostile family; resistant families; domestic violence; substance misuse; harm reduction; rough
      sleepers; supported housing; tenants in arrears; youth club; knife crime; county lines; young
      offenders; refugees and asylum seekers casework; unaccompanied minors; approved mental health;
      attachment theory; motivational interviewing; anti oppressive practice; reflective
      supervision; professional curiosity; liquid logic; vicarious trauma; fostering and adoption;
      dash and addicts; gangs and amhp; systemic and chronology; lado and kindeswohlgefährdung;
      schulsozialarbeit and heimerziehung; erzieher and streetwork
    `,
    words: `
      social work; social worker; safeguarding; child protection; caseload; section 47; s47;
      neglect; abuse; mash; looked-after; foster; care act; home visit; domestic abuse; marac; youth
      work; asye; homelessness; key worker; keyworker; support worker; trauma; jugendamt; probation
      officer
    `,
  },
  'event-hospitality': {
    says: `
      guests and events; events i've organised; biggest event; an event for 500; organising an
      event; event planning; planning a conference; conference for 800 delegates; planning a
      wedding; wedding coordinator; bride changes the menu the day before; running sheet; run sheet;
      run of show; event budget; venue finding; site visit with a client; function sheets; a gala
      dinner; corporate events; trade stand build; crowd safety; guest list; vip guests; a vip
      arrives early; keynote speaker doesn't show up; speaker cancels; caterer lets you down;
      caterer drops out; rain on an outdoor event; plan b for rain; power cut in the middle of the
      event; av and staging; hotel front office; check ins; checking in a coach party; room
      upgrades; night auditor; housekeeping standards; rooms inspection; lost property; tripadvisor
      reviews; anticipating guests' needs; cabin crew; passengers onboard; cruise ship; holiday rep;
      tour guiding; maître d; reservation calls; no shows at restaurants; group bookings; bridezilla
      and beo; banquets and exhibitions; festivals and concerts; vips and overbooking; upgrade and
      ota; booking.com and spa; hosting and hotelfach; veranstaltung and veranstaltungskaufmann
    `,
    words: `
      event; events; wedding; weddings; venue; banqueting; conference; hotel; front office;
      check-in; overbooked; concierge; housekeeping; night audit; festival; vip; caterer; delegates;
      guest relations; tripadvisor; reservations; run sheet; cabin crew; gala; rezeption
    `,
  },
  procurement: {
    says: `
      buying and supply; procurement experience; purchasing experience; strategic or operational
      buyer; strategic purchasing; direct or indirect spend; indirect procurement; direct materials;
      spend under management; annual spend; what spend did you manage; category management; category
      strategy; kraljic matrix; supplier selection; choosing a supplier; supplier audits; supplier
      evaluation; supplier scorecard; supplier performance; a supplier lets you down; a late
      supplier; a supplier goes bust; supplier insolvency; single source; single sourcing; dual
      sourcing; second source; sourcing from china; low cost country sourcing; running a tender;
      public tender; rfi and rfq; e auctions; reverse auction; po without approval; should-cost
      analysis; dap or exw; import duties; customs clearance; hs codes; parts shortage; line
      stoppage for a missing part; reorder point; economic order quantity; demand forecast;
      inventory turns; logistics providers; freight forwarding; modern slavery; commodity prices;
      nearshoring and tenders; tendering and vergabe; vergaberecht and rfx; frameworks and p2p; fob
      and ddp; eoq and disposition; jit and vmi; haulage and carriers; lieferkettengesetz and mcips
    `,
    words: `
      procurement; purchasing; buyer; buying; supplier; suppliers; tender; rfq; rfp; sourcing;
      kraljic; incoterms; category; spend; supply chain; mrp; cips; moq; lead times; safety stock;
      s&op; tco; einkauf; disponent; purchase orders
    `,
  },
};
