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
      detentions and exclusions; tantrums and dsl; asked about prevent; managing behaviour; pupil
      throws a chair; kid swears at you; child says no and won't sit; year 9 bottom set friday last
      period; rowdy year 8s; noisy group; how do i get silence; getting attention of 30 kids;
      rewards and sanctions; on call for behaviour; seating plan; phones under the desk; mobile
      phones in class; fight in the corridor; fight breaks out; playground bully; bullying in my
      form; class clown; defiant teenager; refuses to work; head on desk; disengaged boys; late
      comers; transition times; carpet time; tidy up time; biting toddler; toddlers hitting; tantrum
      on the floor; two year olds fighting over a toy; crying at drop off; ratio in the baby room;
      room leader; running the preschool room; settling new children; positive reinforcement;
      restorative talk; de-escalate a pupil; child runs out of the room; adhd child in the row;
      autistic child has a meltdown in class; restraint team teach; positive handling; support staff
      in my room; ta does nothing; large classes; 60 pupils per class in nigeria; class of 45;
      overcrowded classroom; no textbooks, 70 kids; multigrade room; mixed ages in one room;
      substitute teacher test; supply teacher gets tested; kids won't respect me; they're bigger
      than me; too soft on kids; strict or friendly; do i shout; routines at the door; meet and
      greet; entry routine; expectations on day one with a class; control of a class; teacher voice;
      relationship with pupils; building rapport with teens; tough inner city school; alternative
      provision; pupil referral; excluded boys; lecture hall, students talking; students on laptops;
      late students in seminar; rowdy seminar; adult learners who disrupt; apprentices messing in
      the workshop; workshop discipline, 16 year olds; bricklaying class at college; museum school
      groups running wild; library kids noise; swimming class on the poolside; sports hall; pe
      lesson behaviour; störungen im unterricht; manejo del aula; gestão de sala; kids test you;
      pupil accuses me; gum and uniform rules; vapes in the toilets; ladder of sanctions; giving
      detentions; truancy in my form; restorative chat after a row; a runner in year 2; meltdown
      during phonics; would i shout at them; keep discipline with 40 boys; consistency with the
      rules in class; presence in front of a class; coping in a pru; klassenführung in der siebten;
      disziplin bei den großen
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
      metacognition and didactics; plan a lesson on fractions; sequence of lessons; gifted pupils;
      teaching mixed ability; adapt for send; quality first teaching; little wandle; systematic
      synthetic phonics; how do i teach reading; teach long division; maths mastery; white rose;
      teach photosynthesis; teach romeo and juliet to boys; how would i teach the slave trade; teach
      a poem; explain electricity to year 4; practical in science lesson; assessment for learning;
      cold call questioning; hinge questions; marking policy; feedback on books; book look; data and
      progress of pupils; aqa or edexcel; exam board knowledge; a level teaching; ib dp; cambridge
      igcse; cbse syllabus; waec results; leaving cert; junior cycle; situación de aprendizaje;
      early learning goals; development matters; play based; in the moment planning; outdoor
      learning; activity for a 3 year old; activities for babies; messy play; sensory activity;
      planning cycle, observe and plan; next steps; tefl lesson; teach me a word in class; present
      perfect in 10 minutes; online tutoring lesson; lecture outline; module design; design a
      module; constructive alignment; bloom's taxonomy; cognitive load; blended learning; tutorials
      and seminars; teaching philosophy; teaching statement; my best lesson; lesson that flopped;
      lesson that went wrong; observed lesson feedback; ofsted deep dive; curriculum intent; cross
      curricular; home learning; revision sessions; teach welding theory; nvq teaching, evidence;
      training plan for crew; driving lesson plan; piano lesson for a beginner; dance class plan;
      show differentiation in the plan; scaffolding for weaker writers; phonics phase 3; afl in my
      teaching; questioning during teaching; baseline then next teaching steps; ib diploma units;
      icse chemistry syllabus; ncca framework; abitur vorbereiten; lehrplan grundschule;
      unterrichtsentwurf mitbringen; lehrprobe gehalten; unterrichtsbesuch vom schulrat; lomloe y
      programación; bncc e plano de aula; eyfs areas of learning; montessori materials; reggio
      inspired activities; ppp versus test-teach-test; tbl in an efl class; which syllabus i taught;
      blooms verbs in objectives; rosenshine's principles; flipped teaching; setting homework for
      year 7
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
      ventilators and als; ils and mrsa; antt and dols; pph and radiographs; revalidation and osce;
      airway first; septic patient, what do i do; deteriorating patient; chest pain, first steps; 12
      lead; ecg reading; cardiac arrest; adrenaline dose; micrograms per kilo; ng tube; tracheostomy
      care; peg feeding; pressure ulcer grade; dressing choice; vac therapy; diabetes hypo; hypo
      management; syringe driver; palliative meds; medication round; mar chart; crushed meds;
      warfarin and antibiotics; pharmacist, check this script; methotrexate weekly; emergency
      contraception; minor ailments; otc red flags; blood transfusion; fluid balance; fast test;
      head injury; neuro obs; asthma attack; copd oxygen; icu skills; arterial line; theatre scrub;
      scrub nurse sets; anaesthetic machine; ctg trace; shoulder dystocia; neonatal resus; perineal
      suturing; breastfeeding problem; child with fever; croup or bronchiolitis; meningitis rash;
      febrile convulsion; safeguarding bruise on a baby; mental state exam; section 2 or 3; rapid
      tranq; suicidal risk; root canal; extraction complication; perio probing; x-ray justification;
      local anaesthetic dose; bitch spay; colic horse; displaced abomasum; blocked cat; anaesthesia
      monitoring in dogs; dystocia cow; physio, acute knee; stroke rehab goals; osteopath red flags;
      radiographer positions; ct contrast; fistula needling; chemo spill; port access; osce station;
      differential diagnosis; management plan; scope of practice; fachliche fragen station;
      medikamente richten; last offices done properly; blood gas interpretation; mouth care on a
      ventilated patient; go through abcde on him; spotting sepsis; news2 is five, then?; name the
      arrhythmia; anaphylaxis in the chair; iv competency; cannulation signed off?; failed cannula,
      what next; venepuncture competent; phlebotomy, which tubes; blocked catheter; male
      catheterisation; trache suction; assess this wound; waterlow score; stoma bag leaking; dka
      protocol; insulin sliding scale; drug interactions with ssris; contraindications for
      lidocaine; cpr ratio child; obs every 15 minutes; stroke, thrombolysis window; gcs of nine;
      ventilator alarms; read this ctg; mcroberts and suprapubic pressure; pph drill; pre-eclampsia
      signs; breech delivery; apgar at one minute; rct on a molar; bpe of 4; irmer regulations;
      alginate impressions; spay on my own?; gdv at midnight; calving, leg back; sonography of the
      abdomen; dialysis access; neutropenic and febrile; an osce with a dummy; pflegeplanung
      schreiben
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
      sundowning and bereaved; someone with dementia who wants to go home; refuses to wash; resident
      won't eat; refuses medication, what do i say; confused old man hits me; aggressive resident;
      violent on the ward; inappropriate touching by resident; anxious in the dental chair; dental
      phobia; scared of needles; child afraid of dentist; dying person asks am i dying; dignity in
      washing; intimate care; choice and independence of the client; mental health crisis, sit with;
      self harm; suicidal client talks to me; panic attack; learning disability; autistic adult; pbs
      plan; non-verbal man in pain; stroke survivor can't speak; lonely lady; client lonely, keeps
      talking and you've the next visit; 15 minute calls; home visits; service users; service user;
      key worker; boundaries with clients; client adds me on facebook; client flirts; client cries
      during treatment; client with cancer in the salon; wig fitting; massage client, sensitive;
      nervous mum in labour; birth plan; birth choices; woman who wants no intervention; bereaved
      mother; grieving owner of a dog; pet euthanasia, owner in tears; frightened patients before
      mri; patient waiting four hours; patient complains of pain, nobody comes; difficult patient;
      demanding patient; frequent attender; drug seeker; homeless man smells; prisoner as patient;
      non compliant diabetic; patient googles everything; won't get out of bed; motivating after hip
      op; rehab motivation; palliative kid; sick children; play therapy; trust of patient; advocate
      for; how do i treat old people; why do i want to care; care values; my gran, would i have her
      looked after like this; mum test; patience with old folks; feeding someone slowly; umgang mit
      demenz; umgang mit angehörigen und bewohnern; trato con pacientes; young offenders in care;
      foster teen won't talk; rough sleeper; victims of violence; survivor trauma informed; caring
      side; too soft to nurse; do i get attached; death on shift, first one; sundowning at four pm;
      resident spits at carers; what compassion is to me; 6cs, name them; showing empathy to the
      frightened; small kindness to a resident; person-centred, give example; lacks capacity and
      refuses; domiciliary rounds, lonely clients; mother after a stillbirth; caring after a
      miscarriage; claustrophobic lady in the scanner; treating an addict with respect; toileting a
      proud man; incontinence and dignity; disgust at body fluids; cleaning up vomit, could i;
      einfühlungsvermögen am bett; humanização no atendimento; trauma-informed with survivors
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
      b+e; asked about lieferwagen; speeding points; driving ban; drink drive ban; lost licence;
      licence how long; provisional only; do i drive; have i got a car; business insurance on my
      car; car insurance class 1; company car; company van; van under 25 for insurance; insured to
      drive; accidents at fault; last accident; dents in the van; livestock trailer; tractor on
      road; combine on the road; tractor and trailer; telehandler on public roads; wagon and drag;
      walkaround checks; daily defect check; 4.5 hours; four and a half; rest breaks; drivers'
      hours; low bridge; bridge strike; height of my trailer; tail lift; multi drop; multidrop in
      london; sat nav down; country lanes; motorway nights; snow and ice; black ice; winter tyres;
      mountain passes; left hand drive; driving on the left; us licence; foreign licence;
      international permit; exchange my licence; führerschein klasse b; carnet de conducir; carteira
      b; cnh categoria d; prawo jazdy; auto to manual; only automatic; school bus; section 19;
      wheelchair vehicle; clamp a wheelchair; patient transport; blue light; blue light course;
      response driving; ambulance c1; coach with 50 on board; vip driving; cargo bike; scooter
      delivery; okada rider; cdl a; csa score; dash cam; camera in cab; telling off for fuel use;
      eco driving; harsh braking; fuel card; defensive driving; road rage; tired at wheel; care
      calls by car; community nurse, own car; midwife, drive at night; estate agent viewings by car;
      rep, 40000 miles a year; company car and tax; farm quad; quad bike; plant on site, dumper;
      ever been banned; van without mot; prangs in the last van; reverse into a tight bay; pull a
      trailer; b+e on my licence; towing a digger; horsebox on lanes; double-decker artic; 18 tonne
      rigid; hiab lorry; eight wheel tipper; milk tanker on lanes; truck mount moffett; forgot tacho
      card; tachograph infringements; wtd breaks; routes round town by heart; führerschein, auto
      vorhanden; c1e for the horse lorry; ce mit 95; c+e kategoria; take the minibus out; d1 on
      licence; drove a taxi; uber rating as driver; limousine for vips; chauffeur to an ambassador;
      valeting and moving cars; motorbike licence; moped for pizza; jeepney route; danfo in lagos;
      keke napep; lasdri card; frsc licence; cdl class b; dashcam footage
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
      and kp; how many covers can you do on a friday; which section are you strongest on; ever
      worked sauce; larder or pastry; held a section on your own; cook me an omelette; knife skills,
      dice an onion; the mother sauces, name five; mise en place for eighty; what's your signature
      dish; how do you cost a menu; gp on food, what did you hit; allergens, fourteen of them; haccp
      in the kitchen; fridge temps and probe logs; raw chicken above the salad, what do you do;
      plates coming back cold; a steak sent back twice; tickets piling up on the rail; expo shouting
      and the fryer's down; do i know tandoor; biryani for 300 at a wedding; jollof in bulk; can you
      do idli dosa batter; butchering a side of pork; filleting a whole turbot; sourdough and
      laminated dough; tempering chocolate; sugar work and petit fours; can you carry three plates;
      silver service or plated; table turn times; upselling the wine pairing; pour a guinness; flat
      white latte art; free pouring, speed rail; five classic cocktails; cellar and changing a
      barrel; tapas bar, twenty tables alone; worked a michelin kitchen or just gastropub; rosette
      standard; brigade of how many; how i'd handle a vegan coeliac at table nine; cross
      contamination with nuts; stock rotation in the walk-in; food waste and portion control; school
      dinners, texture modified diets; puree meals for the care home; iddsi levels for soft diets;
      galley meals on a yacht; crew mess, 40 mouths twice a day; contract catering experience,
      canteen stuff; breakfast chef, eggs ten ways; carvery and sunday roasts; pizza oven,
      stretching by hand; sushi rice and knife work; wok station; grill cook at a steakhouse; line
      cook, sautee side; prep list for tomorrow; deep clean the extraction; dishwasher breaks mid
      service; kp didn't turn up who washes pots; seasonal menu, what would you put on; plating, how
      do you dress a dish; sous vide and water baths; combi oven programmes rational; food hygiene
      five stars, how to keep it; seating plan and walk-ins with no table; a party of twelve arrives
      unannounced; how i take an order without a pad; bar tab walked out; barista speed in the
      morning rush; dialling in the grinder; commis or chef de partie, where i stand; can i
      expedite; brunch service solo; ordering from the fishmonger; what cuisine do i cook best; meal
      service on board, trolley and hot towels; thali or continental; kuchnia polska, can i do
      pierogi for a hundred; taste this and tell us what's missing; front of house flow; hot holding
      and cooling rice
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
      cdn and websockets; singleton and hexagonal; asked about overengineering; design twitter feed;
      how would you build a ride hailing backend; draw the architecture on the board; how does it
      scale to ten million users; where would you put the cache; cap theorem trade offs; sharding
      the database; event driven versus request response; message queue in between why; rate limiter
      design; idempotent payments api; multi tenant saas how do you isolate; rest or graphql or
      grpc; read replicas and eventual consistency; load balancer, sticky sessions; single point of
      failure in my diagram; how would you split the legacy monolith; strangler pattern; domain
      driven design, bounded contexts; hexagonal architecture; saga pattern for distributed
      transactions; cqrs, event sourcing; websockets for a chat app; design whatsapp; ticket booking
      system, two people same seat; design a notification service; back of envelope storage
      estimate; qps and throughput sums; high level design round, hld; low level design, class
      diagram; lld of an elevator; api versioning strategy; offline first mobile sync; plugin
      architecture; feature store architecture for ml; batch or streaming for the pipeline; data
      lake or warehouse architecture; zero trust network design; active active across regions;
      disaster recovery rpo rto design; cdn and edge; how would i lay out vlans for three offices;
      network topology for a new site; designing for failure, circuit breakers; integration between
      legacy mainframe and new front end; adr, how i document architecture decisions; non functional
      requirements; build versus buy a component; monorepo with micro frontends; state machine for
      order flow; realtime bidding architecture; leaderboard for a game, millions of players; game
      server netcode, authoritative or peer; embedded architecture, rtos or bare metal; firmware ota
      update design; plc control architecture for a line; scada redundancy; digital twin
      architecture; caching layer invalidation; consistent hashing ring; how would you store the
      video files; design instagram they said, forty minutes; upi payments flow architecture; design
      a core banking ledger; hospital booking system from scratch, sketch it; schema for a library
      loans system; why nosql there; search autocomplete at scale; drew boxes and arrows for an
      hour; they poked holes in my architecture; what breaks first at 100x traffic; latency budget;
      know backpressure; tech stack i'd choose for a greenfield; serverless or containers for this
      and why; security by design, threat model the diagram; service mesh needed or overkill;
      authentication flow, oauth, where tokens live; distributed lock; job scheduler design; system
      design, bombed it; whiteboard an e-commerce checkout; architektur, how i'd cut the services
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
      codeforces; pseudocode and fibonacci; big o of that; longest palindrome substring; dynamic
      programming, knapsack; coin change problem; dijkstra or a star; bfs versus dfs; detect a cycle
      in a graph; hash map collisions how handled; quicksort worst case; merge sort on paper; heap,
      top k elements; trie for prefixes; two pointers; time and space complexity; can you do it in
      linear time; n log n isn't good enough; recursion, write fibonacci; explain fizzbuzz;
      backtracking n queens; sudoku solver; union find; minimum spanning tree; balanced bst
      rotation; red black trees; bit manipulation, count set bits; anagram grouping; lru cache
      implement; median of a stream; matrix rotate in place; binary search on a rotated array; p
      versus np; travelling salesman heuristics; convex hull; hackerrank with a timer; codility
      test, three tasks; data structures round; dsa questions; stack using two queues; balanced
      parentheses; kth smallest; island counting grid; word ladder; permutations of a string; greedy
      or dp and prove it; amortised cost; bloom filter what for; hashing, sha versus md5 theory;
      rsa, explain the maths; gradient descent derivation; backpropagation by hand; bias variance
      trade off; explain random forest versus boosting; how does k means converge; svm kernel trick;
      bayes theorem puzzle with disease test; probability of two dice; expected value of a coin
      game; black scholes assumptions; monte carlo pricing; brownian motion, ito's lemma;
      eigenvalues and pca maths; fourier transform explain; kalman filter; pid control theory; np
      hard scheduling, simplex; turing machine, halting problem; finite automata, regex to nfa;
      compilers, parsing ll versus lr; shortest path for vans, vehicle routing; string matching kmp;
      reservoir sampling; prime sieve; gcd euclid; swap without a temp variable; competitive
      programming rank; codeforces rating; live coding, tree traversal; optimise the nested loops;
      what's the complexity of dict lookup; egg drop; trapping rain water
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
      and jmeter; spaghetti and naming; sonar and hacky; dry and kiss; how do you do code review;
      test coverage target; tdd yes or no; unit versus integration tests; mocking too much; what's
      clean code to you; solid principles; technical debt, how do you pay it; code smells in this
      snippet; find the bugs in this pull request; linting and formatting; static analysis
      sonarqube; test pyramid; regression testing before release; exploratory testing; test a lift,
      a vending machine; boundary values, equivalence partitions; bug report, what do you put in it;
      severity against priority of a defect; smoke or sanity; cypress end to end; playwright suite;
      junit and mockito; pytest fixtures; jest snapshots; bdd, gherkin, cucumber; contract testing
      with pact; mutation testing; load testing with jmeter; k6 or gatling; ever used fuzzing;
      property based tests; pair programming reviews; how i comment code; naming variables badly;
      god class, what would you do; dry taken too far; design patterns, overuse of singleton;
      cyclomatic complexity; dead code; merging without approval; nitpicky reviewer; developer says
      works on my machine; dev rejects your defect; istqb experience; qa manual or automation; who
      tests, devs or qa; shift left testing; code freeze and hotfix with no test; misra c rules;
      do-178c verification traceability; iec 62304 medical software testing; hardware in the loop
      test bench; validation scripts, iq oq pq for software; csv gamp five; user acceptance testing
      with nurses; uat sign off; test plan for a banking release; test data anonymised;
      accessibility testing wcag; cross browser bugs; page object model; ci red for a week; quality
      gate blocked the merge; readable or clever code; how do i know my code works; bugs that
      reached production, how to stop them; secure coding owasp; dependency updates, vulnerable
      packages; type hints and strictness; documentation of functions, readme; trunk based with
      small prs; how big should a pull request be; rewrite or refactor; spaghetti codebase
      inherited; maintainable code; test automation roi; edge cases i forgot; review this function
      out loud; what would you criticise in this class; take home marked down for no tests; boy
      scout rule
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
      and firefighting; production goes down at 3am; on call rota; the pager; tell me about an
      outage; postmortem, blameless; root cause of your worst incident; mttr in practice; sev one,
      who do you ring; done any runbooks; pagerduty alerts, alert fatigue; rollback or fix forward;
      dropped a table in prod; site's down on black friday; database at 100 percent cpu what first;
      memory leak in prod, walk us through; slow website, debug it live; slo and error budget;
      monitoring with prometheus grafana; datadog dashboards; logs, traces, splunk; ransomware hits
      monday morning; phishing click, first hour; soc alert triage; siem false positives; incident
      commander role; ddos attack; certificate expired outage; dns is always it; failover didn't
      work; restoring a backup nobody tested; status page, what do you tell clients; major incident
      bridge call; p1 tickets; escalation at the weekend; standby allowance and callouts; how fast
      can you be online when it fires; how many times were you paged; night deployment gone bad;
      core switch dies; whole office lost wifi; exchange server down, ceo yelling; payment gateway
      timeout on payday; atm network offline; trading system halted mid session; epr crash on a
      ward, downtime procedure; lab lims down, samples waiting; plant trip, scada alarms flooding;
      generator failed to start; call centre telephony dropped; who was to blame for the outage;
      five whys after the crash; change freeze broken; bad deploy, what i learned; canary caught it
      or not; noisy neighbours, throttling; data breach, 72 hours; gdpr breach notice to the ico;
      forensics, preserve the evidence; isolate the infected laptop; credential leak on github;
      intruder in the network; incident response plan, nist phases; tabletop exercise; escalated too
      late; hypercare after go live; firefighting all the time; sre versus ops; uptime four nines;
      latency spikes every hour; pods crash looping at midnight; queue backed up, consumers dead;
      health checks green but users complain; what's the first command you type; bereitschaft,
      rufbereitschaft; guardias, on-call one week in four; sobreaviso came up; support rota follow
      the sun; being woken up by servers; incident timeline and comms; data corruption found after
      two weeks; recovering deleted mailbox; tell me a time you broke production
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
      forecasting; clustering and numpy; jupyter and tidyverse; lakehouse and gis; stata and sas;
      how do you clean messy data; missing values, what do you do; outliers, drop or keep; a/b test
      significance; p value in plain words; etl pipeline you built; data warehouse star schema; kpi
      dashboard for the board; data storytelling; correlation is not causation; two reports show
      different figures; duplicates in the customer table; data governance, owner of a field; master
      data; data quality checks; data catalogue and lineage; gdpr and personal data in analysis;
      regression, linear or logistic; forecasting demand; time series seasonality; churn model;
      cohort analysis; segmentation clusters; customer lifetime value; sample size calculation;
      survey weighting; case study with a dataset, two hours; take home csv; what does this chart
      tell you; which chart would you pick; explain your model to the board; data leakage;
      imbalanced classes, fraud; precision versus recall; overfitting, how avoid; databricks
      notebooks; airflow dags; medallion layers; real-time data or nightly load; scraping data; api
      pulls and json; r studio, ggplot; sas programming for trials; cdisc, sdtm, adam; redcap
      database; stata panel data; gis layers, spatial joins; remote sensing data; bioinformatics
      pipeline, sequencing reads; lims data export; pupil progress data, what do you do with it;
      using assessment data, sims reports; attainment gap figures; nhs activity data, waiting lists;
      hospital coding icd-10; epidemiology, odds ratio; police crime stats hot spots; census
      microdata; call volumes, erlang forecasting; footfall numbers and conversion; match data,
      player performance analysis; sensor data from machines, predictive maintenance; farm yield
      maps; loan default scorecard; credit risk pd lgd; actuarial tables, reserving triangles;
      claims data patterns; donor data, rfm; library usage stats; metadata standards, marc, dublin
      core; migrating data from old system; reconciling feeds; turned data into a decision; data
      driven or gut; data literacy of managers; insight nobody had asked for; garbage in garbage
      out; what tools for analytics; how big was your largest dataset; looker studio; alteryx or
      knime; qlik sense apps; hypothesis test pick one; simpson's paradox; unit of analysis; metrics
      definition, active user; data engineer or analyst, which am i
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
      umsatzsteuer; paye and rti; tds and tally; wip and kreditoren; debitoren and monatsabschluss;
      month end in how many days; working day three close; year end accounts; bank rec that won't
      tie; intercompany out of balance; trial balance doesn't balance; ifrs 16 leases; ifrs 15
      revenue; us gaap to ifrs differences; hgb abschluss; jahresabschluss alone; consolidation of
      subsidiaries; journals, who approves; suspense account full of rubbish; fixed asset register
      and depreciation; stock provision, write down; cut-off testing; vat return, making tax
      digital; gst filings gstr 3b; tds and input credit; corporation tax comp; statutory accounts
      for companies house; audit prep, pbc list; auditors found an adjustment; materiality level in
      the audit; big four audit busy season; variance analysis on the p&l; management accounts pack;
      cash flow statement indirect method; three statements link, ten of depreciation; goodwill
      impairment; fx revaluation; purchase ledger and supplier statement recs; three way match;
      debtor days, chasing aged debt; bad debt provision; credit control; payment runs, bacs;
      payroll journals; payroll run for 400 staff; rti and p11d; cis returns; petty cash; control
      accounts; chart of accounts clean up; cost centres wrong coding; wip on construction
      contracts; percentage of completion; standard costing variances; absorption or marginal
      costing; inventory valuation fifo; fund accounting, nav strike; restricted funds, sofa for
      charities; gift aid claim; solicitors accounts rules, client money; client account three way
      rec; landlord service charge accounts; night audit, balancing the hotel day; school budget
      outturn, cfr return; local government closing, capital financing; insurance technical
      provisions close; hard close soft close; fast close project; know blackline; reporting package
      to group; hyperion upload; lost invoice on last day of month; accrual without invoice; double
      entry for a lease; debit or credit, quick test; opening balances; prior year adjustment;
      distributable reserves; directors loan account; dividends or salary for a one man ltd; self
      assessment january rush; sole trader with shoebox of receipts; bas statement and super; form
      941, 1099s; sped fiscal, nota fiscal; firs, withholding tax nigeria; bir forms, books of
      accounts; cierre contable; zamkniecie miesiaca; transfer pricing file; rolling forecast
      against actuals
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
      referendariat and notary; anwalt and moot; drafting contracts or only reviewing; negotiating
      an nda clause; indemnities and caps; due diligence on a deal; share purchase agreement;
      disclosure letter; cpr deadlines; disclosure exercise, e-disclosure; advocacy experience, on
      my feet; moot problem; cross examining; billable hours and caseload; how many files do you
      run; conveyancing, completions on a friday; title defects, searches; sdlt and land registry;
      ap1 requisitions; court of protection; family law, financial remedy, form e; care proceedings;
      employment tribunal claims, et3; explain tupe; settlement agreement; redundancy law;
      immigration appeals; asylum bundles; personal injury, portal claims; clinical negligence
      limitation date; part 36 offers; judicial review grounds; duty solicitor, police station rep;
      pace interviews; mitigation plea in crown court; bundle and skeleton argument; legal research
      memo under time; conflict check; undertakings on completion; privilege, is that email
      privileged; legal hold; deposition prep; discovery in federal court; motion to dismiss; patent
      claims drafting; trademark opposition; freedom to operate; licensing agreement, ip ownership;
      gdpr dpa review; data subject access request legally; force majeure; governing law,
      arbitration clause; icc or lcia arbitration; nec contracts claims lawyer stuff; adjudication
      notice; jct schedule of amendments; lease negotiation, break clause; service charge dispute;
      company secretarial, board minutes, resolutions; articles of association; fca perimeter,
      regulated activity; financial promotion sign off; aml file review legally; mlro advice;
      sanctions opinion; antitrust, market definition; merger filing; general counsel asks for risk
      in one line; in-house or private practice; commercial awareness of a law firm deal; sqe or
      lpc; training contract seats; pupillage, cab rank; paralegal bundling, bates numbering; legal
      secretary, digital dictation, court filing; notary, apostille; legal translation of a
      contract; anwaltsschriftsatz, fristen; fristenkalender, limitation diary; writ petition high
      court; vakalatnama, drafting plaints; contract act section, consideration; affidavit of
      service; ip assignment for musicians; model release, copyright clearance; film rights chain of
      title; statute interpretation test; case law update you read; recent supreme court judgment;
      client insists on hopeless litigation; interpretation of an ambiguous clause; policy drafting,
      statutory instrument; licensing act hearing; planning inspectorate appeal; prosecution test,
      evidential stage; contract redlines turnaround; boilerplate clauses
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
      shunter and kitting; labelling and totes; pick rate per hour; picks an hour; order picking
      with voice headset; rf scanner gun; reach truck or counterbalance; ppt, llop pallet truck;
      goods in, booking off a container; handballing a forty foot container; wrapping pallets;
      pallet stacking, mixed weights; load a trailer, axle weights; bay doors and dock levellers;
      stock discrepancy at count; fifo in the racking; chilled or frozen store, minus twenty five;
      freezer suits; pack bench, parcels a day; kitting and replenishment; cross dock; damaged goods
      on arrival; short delivery, driver wants a signature; dispatch, last trailer misses cut off;
      mispicks, error rate; narrow aisle, vna; mezzanine picking; conveyor jam; fulfilment centre
      targets amazon; peak, black friday pick; pick to light; batch and wave picking; slotting fast
      movers; barcode labels wrong; adr goods segregated, hazmat store; bonded warehouse, duty
      suspended; cold chain, pharma gdp; vaccine fridge deliveries; controlled drugs cage; spare
      parts stores for a garage; military stores, quartermaster; stores man on site, tool crib;
      grain store and potato boxes; pack house, grading apples; blood products despatch; library
      stack moves and book store; museum object store, crates; costume store; hotel linen and goods
      receipt; kitchen goods-in checks; cash and carry night fill; baggage hall, loading holds; uld
      build up, air cargo; dangerous goods by air, dgr; parcel hub sortation; royal mail sorting,
      frames; tyre warehouse; furniture two man crew loading; roll cages; tail lift unloading;
      shrink, theft from cages; 5s in the warehouse; racking damage, sema inspection; stock take at
      year end, counting boxes; inventory accuracy percent; inbound supervisor, labour planning;
      shift picks versus headcount; godown experience; almacen, carretillero; wozek widlowy, udt;
      staplerschein und lager; ever used kommissionierung; wareneingang experience; empilhadeira,
      estoque; hanging garments; co-packing, gift sets; e-commerce small parcels; gate house and
      weighbridge; tank farm, ibc decanting; put away wrong location; lost pallet, where do you
      look; loading sequence multidrop; container seals; customs paperwork in the depot; dwell time
      on the dock; empty pallets, chep; racking heights, working on a man-up; clamp truck paper
      reels; autostore robots; stock rotation by batch and bbe
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
      and verkäuferin; shrinkage in your store; visual merchandising, dress a window; planogram in
      practice; cashing up the till; shoplifter walks out, what do you do; queue at the tills and a
      delivery; upsell at the counter; fitting rooms; conversion and atv; mystery shopper score;
      footfall is down, what now; gap scan; facing up shelves; date checks and reductions; refused
      sale of alcohol; lottery and paypoint; post office counter; key holder, opening up; refund
      without receipt; markdowns on slow lines; sale rail, january sales; christmas trading; black
      friday on the floor; concession in a department store; beauty counter makeovers; fragrance
      spritzing; jewellery, showing a tray of rings; watch sale over five grand; optical dispensing,
      frames on the shop floor; pharmacy counter, wwham; phone shop contracts; electronics, extended
      warranty; diy store, mixing paint; trade counter builders merchants; garden centre plants;
      butchery counter, fish counter; bakery instore, bake off; deli slicer; petrol station
      forecourt; convenience store, one person shift; supermarket nights, stacking; self checkouts,
      red lights; furniture showroom; kitchen and bathroom showroom; car showroom floor; shoe
      fitting, measuring children's feet; bridal boutique appointment; lingerie fitting;
      clienteling, black book; luxury store ceremony; personal shopper; book shop, handselling;
      record shop; toy shop demo; charity shop, sorting donations; gift aid at the till; museum
      shop; airport duty free; cabin duty free sales; pop up stall, market trader; mall kiosk; sari
      showroom; kirana or supermarket; sari-sari to sm mall; sales lady, promodiser; verkaeuferin,
      kasse und regal; done any einzelhandel; dependienta, caja; kasjerka came up; loja, vendedora
      de roupa; staff rota for a shop of twelve; store manager kpis; area manager visit; stocktake
      in store; deliveries and the back room; know mannequins; greeting customers within 30 seconds;
      what would you sell me with these jeans; loyalty card sign ups; store cards; fashion, what's
      in this season; style advice to a shopper; product knowledge on the floor; till down ten
      pounds; price tickets wrong; staff discount abuse; endcaps, promo ends; range review; store
      layout, hot spots; salon retail, selling shampoo; vet reception, flea treatments shelf
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
      and mailchimp; cpc and cpa; utm and retargeting; mqls and marketo; asked about followers;
      which campaign are you proudest of, roas; what's your cac; seo or paid; keyword research, how
      do you do it; google ads budget, 5k what would you do; meta ads creative testing; tiktok
      strategy for a bank; brand positioning statement; four ps; marketing mix modelling;
      attribution, last click or not; email open rates; newsletter list growth; funnel stages, tofu
      bofu; go to market launch plan; influencer campaign; pr crisis on twitter; press release and
      journalist contacts; media buying, tv and radio; programmatic, dsp; out of home billboards;
      trade show stand; event marketing, leads scanned; account based marketing; lead scoring mqls;
      mql sql handover with sales; marketing automation, marketo, pardot; explain mailchimp; klaviyo
      flows; landing page conversion; cro tests; copywriting, write a tagline; tone of voice
      guidelines; rebrand you ran; brand guidelines policing; target audience personas; competitor
      analysis of our brand; critique our instagram; what would you change on our website marketing
      wise; our last campaign, opinion; social media followers, how many did you grow; reels and
      shorts; community management, trolls in comments; linkedin for b2b; thought leadership; market
      research focus groups; nps and brand tracking; pricing promo, bogof; trade marketing with
      supermarkets; shopper marketing; category captain; fmcg brand manager; sampling campaign;
      pharma marketing, promotional code; abpi approval of a leaflet; medical congress booth;
      student recruitment campaign, open days; clearing campaign universities; audience development
      for a theatre; filling seats for a flop show; museum membership drive; legacy fundraising
      mailing; donor acquisition, face to face; public health campaign, vaccine uptake; recruitment
      marketing for the army; employer brand; estate agent listings, rightmove; salon instagram,
      getting bookings; restaurant launch, reviews on google; hotel otas and direct booking
      campaign; local seo for a plumber; app store optimisation; user acquisition for games;
      affiliate programme; referral scheme; retargeting after cookies; gdpr consent for mailing;
      agency side or client side; managing an agency, the brief; creative brief write one; marketing
      budget, cut by half; roi of brand; guerrilla idea with no money; viral video; diwali campaign;
      ramadan campaign; festive ad, john lewis style; activation at a festival; btl and atl;
      whatsapp marketing; localisation of campaigns for germany; semrush or ahrefs; hootsuite,
      buffer; canva posts; ever used mediaplan; tagline for a yoghurt; growth hacking; product
      marketing, messaging house; battlecards experience; book jacket blurb, publicity tour; podcast
      ads
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
      developers; dev handoff; prototyping and packaging; bleed and moodboards; asked about taste;
      pick one project and explain it; your case studies; show your behance; what was your part in
      this piece; process behind the logo; portfolio is too uniform; more sketches less polish; why
      is there no ux research in it; the showreel; my reel, which shots are mine; breakdown reel;
      demo reel rigging; book of photos; contact sheets; photo edit, why that frame; mood boards;
      before and after pictures of interiors; architecture portfolio, part one work; stage drawings
      and models; hand drawings; technical packages in the folder; detail drawings they flicked
      through; fashion collection lookbook; textile swatches; garment flats, tech packs in my book;
      children's book samples; editorial spreads; packaging mockups; brand identity piece; motion
      graphics samples; 3d renders; concept art, environment pieces; game level walkthrough;
      character turnarounds; artstation page; website portfolio wouldn't load; nda work i can't
      show; redesign our homepage as a test; design crit; critique this app screen; favourite piece
      and why; weakest piece in the folder; which one would you do differently; client changed
      everything, show us; kerning and grid; accessibility in my designs; design system in my case
      study; wireframes to final; user testing results in case study; double diamond; prototype in
      the book; metrics of the redesign; ux case study presentation forty minutes; hair models
      photos; nail art pictures; makeup looks on my insta; lashes before after album; tattoo flash
      and healed pictures; wedding cake photos; plated dishes pictures; floristry pictures of
      bouquets; landscape gardens i designed, plans; joinery photos, pieces i built; blacksmith or
      welding sculptures; sculpture documentation; artist statement; exhibition photographs,
      curation record; set design model box; costume renderings; lighting plots; sound reel; voice
      reel; film shorts i directed; script samples; cuttings, published articles; copy samples book;
      music compositions to play them; audition tape; museum display panels designed; infographics
      samples; data viz gallery; industrial design sketches; cmf boards; furniture prototypes;
      automotive clay renderings; student work or paid work in it; is that your own work; mappe,
      arbeitsproben; book de trabajos; print samples brought along; large format boards
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
      it; circles framework; activation and prds; freemium and stickiness; how would you improve
      google maps; your favourite app and why; design an alarm clock for the blind; metric drops ten
      percent, why; which feature would you kill; prioritise the backlog, rice; mvp for a food
      delivery app; user stories, write one; user interviews, how many; pricing tiers; freemium
      conversion; roadmap with too many requests; engineers say no to the feature; discovery versus
      delivery; kano model; retention curves; onboarding drop off; should we enter india, product
      wise; estimate the market for scooters; how many petrol stations, market sizing; guesstimate,
      pizzas in delhi; build, buy or partner; competitor copies your feature; sunset a product;
      trade-off between growth and trust; fridge for students, design it; improve our checkout;
      what's missing in our product; which of our features annoys you; how would you monetise
      whatsapp; design for seniors; dark mode, would you build it; a/b result is flat, ship or not;
      notification opt outs; marketplace chicken and egg; supply side of a marketplace; b2b product
      with five buyers; enterprise customer demands custom feature; product vision in a sentence;
      product requirement document; prd sample; acceptance criteria; product owner or product
      manager; stakeholder wants his pet feature; scrum po, backlog grooming; hardware product,
      trade cost for quality; medical device user needs; new snack, would it sell; line extension or
      new brand; new course idea, would students enroll; programme idea for kids channel; new
      treatment menu for the spa, what would sell; new savings account for teenagers; insurance
      product for gig workers; game loop, is it fun; game economy balance; level of difficulty for
      casual players; voice assistant for drivers; app for farmers with poor signal; product for low
      bandwidth nigeria; upi app, one improvement; elevator for a thousand floors, users first;
      vending machine redesign; kids bicycle, pain points; who's the user here; what problem does it
      solve; customer pain points; user journeys; feature adoption is 3 percent; daily active over
      monthly active; cannibalisation in practice; product teardown; product analytics, amplitude,
      mixpanel; feature request from the loudest client; product case round; product intuition; user
      says one thing does another; launch checklist beta; rollout to ten percent; would you use our
      app; three things you'd change in our app; pick a product you hate; what would you build next
      here; why did google glass flop; churning users what would you ship
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
      and qpcr; crispr and hplc; microscopy and sequencing; how many papers, first author; impact
      factor of your journals; your thesis in two minutes; research agenda for five years; gap in
      the literature; methodology, why qualitative; grounded theory or thematic analysis; grant
      income; ukri, erc, which scheme would you apply to; nih r01; dfg antrag; marie curie
      fellowship; ref submission, four star outputs; impact case study; peer review, reviewer two;
      paper rejected three times; retraction, fake data; reproducibility of the results; open access
      and preprints; ethics committee approval; irb protocol; phd supervision; how many phd students
      did you supervise; viva, hardest question; postdoc independence from your pi; collaborations
      abroad; whose idea was the nature paper; author order dispute; pilot study design; sampling
      bias in my study; control group; power calculation for the trial; randomised or observational;
      systematic review, prisma; meta analysis; cochrane reviews; good clinical practice, trial
      protocol; site monitoring, crf; assay development; western blot troubleshooting; pcr
      contamination; crispr knockouts; hplc method validation; xrd and sem; synthesis yields, column
      after column; cell culture contamination; animal work, home office licence; mouse colony;
      fieldwork in the amazon; ethnography access; archival research, which archives; done any
      palaeography; excavation report; critical edition; oral history interviews; exhibition
      research, provenance; library research consultations, research data management; orcid, scopus
      profile; conference talks, posters; job talk; chalk talk; seminar to the department;
      habilitation came up; tenure track expectations; publish or perish; teaching load against
      research; spin out or patent from research; industry r and d versus academia; nurse led
      research, audit or research; clinical academic pathway; midwifery dissertation; vet school
      research project; engineering phd, wind tunnel; simulation versus experiment; machine learning
      papers, neurips; citations, google scholar; reproduce this paper; literature search strategy;
      latex and zotero; nvivo coding; epistemology question; ontological position; interdisciplinary
      centre; public engagement with research; citizen science; knowledge exchange, ktp; think tank
      briefing, evidence review; policy evaluation, theory of change; ugc net, scopus indexed; cnpq,
      lattes; aneca sexenios; dorobek naukowy; tetfund grant; ched research output; arc discovery
      grant
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
      dreher and fitter; read a micrometer; set up a cnc, fanuc; heidenhain control; g code, what
      does g41 do; offsets and tool wear; five axis milling; lathe, cut a thread; tolerance of two
      hundredths; technical drawing, gd&t; weld test, 6g pipe; coded welder, asme ix; stick,
      vertical up; plasma cutter; press brake bending; sheet metal folding; injection moulding,
      flash and short shots; tool change under ten minutes, smed; hydraulics, pump cavitation;
      pneumatic schematic; plc faults, siemens s7; allen bradley, ladder logic; inverter trips,
      motor runs backwards; star delta; three phase fault, how find it; bearing failure; shaft
      alignment, laser; vibration analysis; conveyor belt tracking; gearbox rebuild; planned
      maintenance versus breakdown; tpm, oee; line stoppage, fault finding; packaging line,
      labeller; bottling line, filler; case sealer, flow wrapper; offset printing press, heidelberg;
      registration marks and ink; cutting and creasing; weaving loom; industrial sewing machine,
      overlocker; embroidery machine; sawmill, bandsaw; moulder, spindle, panel saw; edge bander;
      chainsaw maintenance; tractor service, pto; combine harvester settings; milking parlour
      machine fault; baler knotters; excavator hydraulics; diesel injectors; obd diagnostics, fault
      codes; clutch change; brake bleeding; high voltage cars, hybrids; gearbox synchro noise;
      aircraft engines, borescope; torque wrench, wire locking; part 145, b1 licence; avionics
      looms; marine diesel, engine room; boiler, combi no hot water; f-gas, split units;
      refrigeration low charge; lift engineer, door faults; escalator step; dialysis machine repair;
      x-ray machine service, biomed; autoclave cycle failure; lab centrifuge, calibration; hospital
      beds and hoists repair; coffee machine strip down; dishwasher element; floor scrubber dryer;
      pressure washer fault; 3d printer, nozzle clogs; robot cell, kuka, teach pendant; soldering,
      ipc-a-610; pick and place smt; reflow profile; wire bonding, clean room tool; extruder, die
      swell; rolling mill; furnace, crucible, foundry; grinding, surface finish ra; edm, wire
      erosion; jigs and fixtures; fitting test, file a cube flat; zerspanungsmechaniker, fraesen;
      schlosser, drehmaschine; mechatroniker, stoerungssuche; tornero fresador; slusarz, spawacz;
      iti fitter trade; tesda nc2 welding; torneiro mecanico; what machines have you run; clearing a
      jam
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
      rfis; damp and retrofit; cladding and highways; tarmac and kerbs; hoai and polier; nec4
      compensation events; jct variations; early warning notice; extension of time; site diary;
      first fix second fix; shuttering, formwork; rebar fixing schedule; concrete pour in frost;
      slump test, cubes; setting out, total station; levels, benchmark; brick gauge, bonds; english
      or flemish bond; plastering, skim a ceiling; roofing, slates or tiles; lead flashing; scaffold
      tags; steel erection, bolt up; crane lift plan; groundworks, drainage runs; muck away; piling
      mats; kerbs and flags; tarmac laying; streetworks, reinstatement; temporary works coordinator;
      snagging list; handover, o and m manuals; subbie hasn't turned up; programme three weeks
      behind on site; dry lining, stud walls; screed, moisture; curtain walling; cladding, fire
      stopping; building regs part b; gateway two, building safety act; golden thread; planning
      conditions discharge; riba stages; cdm principal designer; cdm coordinator duties; quantity
      takeoff, bill of quantities; valuations and retention; final account dispute with
      subcontractor; contra charges; pricing a tender for groundworks; prelims on a job; value
      engineering on a build; site manager, how many trades; biggest build in pounds; house
      building, nhbc key stages; timber frame or block; underpinning a terrace; heritage building,
      lime mortar; retrofit, insulation; passivhaus airtightness; damp proof course; loft
      conversion; bathroom tiling, waterproofing; carpentry, hang a door; cut a roof, hip rafters;
      staircase spindles; joists and span tables; beam calculation, bending moment; soil bearing
      capacity; retaining wall; bridge bearings; culvert, flood works; rail possession, track works;
      highways, traffic management; tunnel boring; utilities strike, cat scanner; mep coordination,
      clash; ductwork, pipe runs on a build; site electrics, second fix sockets; solar panel install
      on roofs; fencing and paving; landscaping hardworks; marquee and stage building; exhibition
      build, stand fitters; set construction, flats; shop fitting; museum gallery fit out; hospital
      ward refurbishment while open; school summer works; villa finishing, gulf projects; fidic
      claims; rera and contractor delays; rcc, shuttering and bar bending; site engineer, plumb and
      levels; kochbau, rohbau, polier; vob nachtrag; bauleiter, bautagebuch; obra, encofrado;
      kierownik budowy; mestre de obras; block laying, nigeria, sandcrete; punch list; change
      orders, rfis; submittals, procore; concrete cover and spacers
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
      sekretärin; vorzimmer and ablage; terminplanung and temping; asked about shredding; diary
      management for three directors; two bosses want the same slot; touch typing, words per minute;
      audio typing test; shorthand still; minutes of a board meeting; agenda and papers; booking
      flights for the ceo; visa for the boss's trip; gatekeeping calls; switchboard, how many lines;
      reception desk, visitors and badges; the post room, franking; stationery orders; expenses for
      executives; concur claims; meeting rooms double booked; inbox of the md; travel itinerary
      changed at midnight; executive assistant, anticipating needs; pa to a difficult director;
      personal errands, dry cleaning; confidential letters for the boss typed; protokoll schreiben;
      terminplanung, chefsekretaerin; know vorzimmer; explain sekretariat; office manager, running
      the office; facilities, plumber and coffee machine; moving the office; onboarding desk and
      laptop for new starter; gp receptionist, triaging calls; medical secretary, clinic letters;
      typing up consultant dictation; referrals, waiting list calls; appointment book in a salon;
      dental front desk, recalls; vet reception, phones and diary; school office, registers and
      dinner money; school secretary, late kids at the hatch; university department admin, exam
      boards; committee servicing; faculty timetabling; student records desk; parish clerk, council
      minutes; democratic services, agendas out five days; private office of a minister, red box;
      orderly room, army clerk; police admin, front counter; law firm secretary, engrossing,
      bundles; court listing; estate agency admin, viewings diary; site administrator, timesheets;
      transport clerk, tachos filed; farm secretary, cattle passports; church office; charity
      office, volunteers rota; membership database admin; event logistics for the boss, seating;
      christmas party planning by pa; keeping the boss on time; dealing with pushy sales callers;
      someone insists on speaking to the director; multiple managers, whose work first; laminating
      and binding; scanning backlog; archiving boxes; mail merge letters to parents; proofread
      letters; letter layout test; minute taking test; in tray exercise; ever used e-tray; phone
      voice, answer as if reception; message taking; petty cash tin and office supplies; office keys
      and alarm; booking couriers; apologies and quorum; action log from meetings; calendar across
      time zones; zoom links and dial ins; board pack, diligent; hospitality tray, making tea for
      visitors; virtual assistant for us clients; va work, calendly; philippine va, timezone inbox;
      asistente de direccion, agenda; sekretarka, obieg dokumentow; secretaria executiva; front
      office executive; office boy and pantry supervising; general admin duties; data entry and
      filing; clerical test; paper free office; how organised is my desk; system for not forgetting
      things; who knows where everything is
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
      hris; reward and wellbeing; grievance, walk us through; investigation of harassment complaint;
      redundancy consultation process; at risk letters; tupe transfer of staff; absence management,
      bradford; long term sick capability; reasonable adjustments; performance improvement plans, hr
      side; time to hire; sourcing, boolean search; cold candidates, inmail response; hiring manager
      keeps rejecting cvs; structured interviews, scorecards; candidate experience; ghosted by
      candidates; offer declined at the last minute; counter offer, how do you keep your candidate;
      agency recruiter, kpis, cvs sent; billing 20k a month desk; temps desk, filling shifts at 6am;
      executive search, mapping; onboarding programme; exit interviews; attrition, staff turnover;
      succession planning, nine box; talent reviews; job evaluation, hay; pay bands, benchmarking;
      gender pay gap report; benefits, pension auto enrolment; payroll queries from staff; hris
      implementation; hr business partner, challenge the ceo; manager wants someone out by friday;
      whistleblower comes to hr; union negotiations, collective bargaining; works council,
      betriebsrat; betriebsbedingte kuendigung; abmahnung experience; arbeitsrecht basics;
      mitbestimmung in practice; arbeitszeugnis, writing references for leavers; fmla leave; eeoc
      charge; flsa exempt or not; i-9 audit; at will, performance documentation; posh committee; pf
      and esi; statutory compliance, shops act; labour inspector; fair work, modern awards; nlrc
      case, twin notice; ihk ausbilder, apprentices contracts; learning needs analysis; training
      matrix; lms, course completion; leadership development programme; 360 process; edi policy,
      anonymous cvs; flexible working request, refuse it?; maternity cover, keeping in touch days;
      settlement talks, without prejudice; dismissal, fair reasons; gross misconduct on cctv; social
      media post by employee; two employees in a relationship; bullying by a top biller; mental
      health first aiders; wellbeing strategy; employee handbook; contract of employment drafting
      hr; right to work checks you do; dbs for new hires, single central record; safer recruitment;
      nhs trac, agenda for change; police staff misconduct; army welfare officer; volunteer
      recruitment; bank staff and rota, agency spend; seasonal recruitment 200 pickers; assessment
      centre design; psychometrics, opq; graduate scheme campaign; campus hiring; bulk hiring for
      bpo; employee relations caseload; er cases open; hr metrics; workforce planning; org redesign;
      cipd level; done any shrm-cp; generalist or specialist in hr; people partner ratio; hr as
      police or friend; personio, bamboohr; applicant tracking, greenhouse; rpo came up
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
      schulsozialarbeit and heimerziehung; erzieher and streetwork; safeguarding, child discloses
      abuse; section 47 enquiry; section 17 or 47 threshold; child protection conference; caseload,
      how many families; lac reviews, pep; foster placement breakdown; kinship assessment; care act
      assessment; mental capacity act, unwise decisions; best interests meeting; dols application;
      know amhp; lone visit, aggressive dog and father; home visit nobody opens; disguised
      compliance; neglect versus poverty; domestic violence, marac; dash risk checklist; honour
      based abuse; fgm risk in a family; county lines, exploited teenager; missing from care; age
      assessment; contact supervision; parenting assessment; court report, chronology; explain
      genogram; signs of safety; strengths based practice; trauma informed; power and anti
      oppressive practice; boundaries, client adds you on facebook; client offers you a gift,
      support worker; key working; support plans; risk assessment for a hostel resident; homeless,
      rough sleepers outreach; housing first; naloxone, harm reduction; needle exchange; probation,
      oasys; offender relapse; youth work, detached; youth offending; residential children's home,
      restraint; pace therapeutic parenting; learning disabilities, positive behaviour support;
      autism, meltdown in a shop; supported living; direct payments; hoarding, self neglect; older
      person refuses carers; hospital discharge, social care package; financial abuse of an elderly
      lady; carers assessment; ever used befriending; food bank referral; benefits appeal, pip form;
      debt advice, vulnerable client; refugee family casework; interpreter in the interview with
      family; school social worker, attendance; early help, caf, team around the family; family
      support worker; sure start, playgroup outreach; serious case review lessons; baby p, victoria
      climbie; supervision, reflective; social work england, codes; asye portfolio; legislation,
      children act 1989; duty desk, referral at 4.55 friday; removal of a child; adoption matching;
      life story work; cps investigator, mandated reporter; medicaid waiver, case manager; discharge
      planner, msw; tusla, child first; jugendamt, kindeswohlgefaehrdung; paragraph 8a; hilfeplan,
      familienhilfe; trabajo social, menores; pomoc spoleczna, wywiad srodowiskowy; cras, assistente
      social; dswd, 4ps beneficiaries; anganwadi, asha, icds; ngo fieldwork, self help groups;
      orphans, community case in lagos; ndis plans, support coordination; out of home care; elderly
      abuse in nursing home, raise; palliative social worker; suicidal client leaves the office;
      client says keep it secret; thresholds with partner agencies; advocating for a client against
      the council; group work with mothers
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
      ota; booking.com and spa; hosting and hotelfach; veranstaltung and veranstaltungskaufmann;
      wedding for 200, run the day; bride crying an hour before; groom's family changes numbers;
      venue double booked two weddings; banqueting set up, cabaret style; theatre or boardroom
      layout; event sheet, function sheet; running order for a gala dinner; conference with 500
      delegates; registration desk meltdown; speaker cancels on the morning; av fails mid keynote;
      festival crowd, artist late; artist rider; backstage passes; stewards briefing; event licence,
      ten notice; budget of the event overran; sponsor packages; exhibition stands allocation; guest
      experience, wow moment; guest complains of noise at 2am; overbooked hotel, walk a guest; vip
      arrival protocol; late check-in, no room ready; upgrade or not, front desk; room rate dispute
      at checkout; concierge, impossible request; get theatre tickets sold out; night porter duties;
      night audit and drunken guests; housekeeping, rooms per day; turn a room in twenty minutes;
      linen and minibar; lost property of a guest; bed bugs reported; guest smoked in the room;
      tripadvisor review reply; revenue per room, adr; yield on bank holidays; ota commission; group
      bookings, rooming list; coach party arrives early; breakfast queue at the hotel; spa day
      guests; afternoon tea for a hen do; stag party in the bar; pool towels and sunbeds, resort
      rep; holiday rep excursions; kids club activities; cruise ship guests; cabin crew, unruly
      passenger; first class service ritual; seat swap on board; passenger with fear of flying;
      delayed flight, angry gate; airport lounge host; welcome drinks and canapes; wine tasting
      event hosting; brand activation hosts; museum late event, hire; gallery private view; guided
      tour, group drifts off; visitor experience, front of house theatre; usher, late comers; box
      office queue; wheelchair guests at a concert; alumni dinner; graduation ceremony logistics;
      fundraising ball, silent auction; charity fun run marshals; royal visit protocol; ambassador
      dinner, seating order; mess function, army regimental dinner; funeral tea, wake; bar mitzvah
      or sangeet; mehndi night and baraat timings; owambe party planning; fiesta and debut, 18
      roses; ever used quinceanera; hochzeit, bankett; tagungen, veranstaltungen; rezeption, gaeste
      empfangen; recepcion de hotel, huespedes; wesela, sala bankietowa; casamento, cerimonial; five
      star standards, forbes, lqa; greet guests by name; hostess stand; banquet beos; wedding
      planner, vendors; supplier no show, florist; load in and get out; glamping guests, hot tub
      fault; b&b host; pub quiz and live music nights; stadium hospitality boxes; golf day; virtual
      event platform; hybrid conference tech; event feedback forms; guests with allergies at gala
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
      and ddp; eoq and disposition; jit and vmi; haulage and carriers; lieferkettengesetz and mcips;
      savings delivered last year on spend; how do you choose a supplier; supplier drops out a week
      before launch; single source risk; three quotes rule; rfq, rfp, rfi; tender evaluation,
      weighting price and quality; incoterms, fob or cif; ddp or exw; letter of credit imports;
      customs broker delays, container stuck; lead times doubled; safety stock and reorder point;
      eoq sums; mrp run, shortages; demand planning, s&op; maverick spend; purchase orders raised
      after the invoice; po approvals; supplier audits on site; vendor scorecard, otif; late
      deliveries from a supplier, what do you do; supplier raises price 15 percent; should-cost
      model; total cost of ownership; framework agreements, ccs; ojeu, find a tender; social value
      in tenders; public contracts regs; vergaberecht, ausschreibung; einkauf, rahmenvertraege;
      einkaeufer, lieferanten; compras, licitacion; licitacao, pregao; zamowienia publiczne; gem
      portal bids; purchase manager, vendor development; procurement act, due process nigeria;
      philgeps, bids and awards committee; conflict minerals, modern slavery in supply chain;
      ethical sourcing, factory visits; merchandiser, open to buy; fashion buyer, how pick the
      range; fabric sourcing bangladesh; otb and margin intake; buying fresh produce at new covent
      garden; ordering meat, yield and price; wine list suppliers; food cost contracts with brakes
      or bidfood; hotel linen tender; buying fuel or feed for the farm; seed and fertiliser forward
      buying; steel price index clause; subcontract packages, buying gang; plant hire rates, hire
      desk; buyer at a housebuilder; materials call-offs to site; vendor list, approved suppliers;
      nhs supply chain consumables; theatre implants consignment stock; drug purchasing, pharmacy
      wholesaler shortages; lab reagents ordering, backorder; library book suppliers, e-resources
      licences; journal subscriptions deal, jisc; school mats, dfe frameworks; it licences renewal,
      reseller quotes; software vendor lock in, purchasing; fleet purchase, lease or buy; spare
      parts aog; aircraft catering supplier contract; army logistics, demands and resupply; police
      uniform tender; charity buying, donated goods; humanitarian supply pipeline; cleaning contract
      retender; guarding contract, supplier slas; marketing agencies roster, purchasing side; coupa
      or ariba; e-auction, reverse auction; mcips, cips level 4; cpsm experience; dual sourcing
      after covid; nearshoring in practice; min order quantity; consignment or vmi; supplier
      relationship management; ppap from suppliers, first article; supplier went bust; purchase
      price variance; indirect or direct spend; freight rates, forwarders; supply chain disruption
      suez; stock out of a key component; payment terms, 90 days to small suppliers; obsolete
      components, last time buy; bid rigging signs; onboarding a new vendor; tail spend
    `,
    words: `
      procurement; purchasing; buyer; buying; supplier; suppliers; tender; rfq; rfp; sourcing;
      kraljic; incoterms; category; spend; supply chain; mrp; cips; moq; lead times; safety stock;
      s&op; tco; einkauf; disponent; purchase orders
    `,
  },
};
