import type { Phrases } from './phrases.ts';

export const work: Phrases = {
  management: {
    says: `
      leading people; my leadership experience; leadership style; what's my leadership style;
      management style; how would your team describe your leadership; how many people did you
      manage; how many reports; direct reports; size of team i led; have you ever led anyone; you've
      never led a team; no line management experience; no people management; you haven't managed
      staff; first time manager; from colleague to boss; leading former colleagues; managing your
      former mates; managing ex peers; being the boss of your friends; line managing twelve; running
      a shift team; leading a shift; being shift leader; being in charge of the ward; nurse in
      charge; being team leader; leading the kitchen brigade; leading a department; head of
      department; subject leader; leading without authority; leading a remote team; managing across
      time zones; how i motivate a team; how do you motivate staff; team morale; how i run a team
      meeting; one to ones; 1:1s with my people; appraisals with staff; hiring and firing; did you
      hire people; have you ever fired anyone; how i built a team; building up a team; are you
      strict or soft as a boss; have you got enough authority; can i be tough as a manager;
      autocratic or democratic; servant leadership; coach or commander; span of control; what makes
      a good manager; what makes a good leader; am i a natural leader; supervisory experience;
      disciplinary responsibility for staff; leading by example; how many people did i lead; direct
      reports, how many; biggest team i've headed; my management style; what sort of boss am i; what
      kind of leader am i; am i a strict boss; firm but fair?; soft boss or hard boss; would people
      want to work for me; how do i motivate a team; motivating staff on minimum wage; keeping
      morale up in december; motivating tired teachers after inspection; lead a demoralised
      department; taking over a broken team; inheriting someone else's team; managing former peers;
      boss of my mates overnight; first time supervising, ready?; have you ever supervised; ever
      been a shift leader; ever run a brigade; how do i run the pass and the brigade; leading a
      kitchen of twelve; running a floor of forty pickers as team leader; gangmaster experience
      leading pickers; foreman over two gangs; leading a crew of groundworkers; running a watch;
      crew manager; leading cabin crew as purser; charge of the shift; ran a section in the army,
      leading soldiers; platoon command; how is leading civilians different from soldiers; you can't
      give orders here, ex army; command and control won't work with nurses; situational leadership;
      coaching style of leading; transformational leader, define; leadership vs management
      difference; a leader or a manager; leading remote teams; lead a team across three time zones;
      offshore team of 20 under me; matrix leadership without authority; leading volunteers;
      managing volunteers at the charity shop; leading head of departments; line managing tas;
      deputising for the head, leading staff; leading a phase team; leading postdocs and students;
      running a lab group as leader; managing other lawyers; managing partners' egos as managing
      director; managing creatives; leading designers; engineering manager, one-to-ones; how often
      do i hold 1:1s; team meetings, how do i run them; appraisals i conducted; setting objectives
      for staff; doing annual reviews for my people; career growth of my reports; leading through
      redundancies as a boss; did i ever make people redundant; how do i announce bad news to my
      team; building a team from scratch; hired my own team?; team i built; staff turnover under me;
      how do i keep good staff; retention of my staff as manager; staff sickness in my department,
      what i did; managing sickness absence; rota fairness for my staff; how do i treat my people
      equally; favourites on the team; how do i earn respect as gaffer; do you have authority; can i
      assert myself; how would you get people to follow; zarządzanie zespołem; gestión de equipos;
      paano mag-handle ng team; team handling experience; managed how many agents; floor walking a
      team of 18 agents; leading leaders; managing managers; leading an executive committee;
      building a leadership bench; guard team supervisor, lead nine guards; supervising cleaners
      over three buildings; leading salon staff; nursery room leader; managing nurses as practice
      manager; lead vet over juniors; running a bookshop team; would i manage apprentices and
      labourers; people management; line management
    `,
    words: `
      leadership; leading; lead; manage; managing; manager; direct reports; reports; line
      management; team lead; teamlead; supervise; people management; staff; foreman; head of; team
      leader; in charge; leader; management style; first-time manager; leading people; authority;
      supervising; gaffer
    `,
  },
  'lead-older': {
    says: `
      leading people older than me; older colleagues who'd report to me; managing people older than
      you; managing people with more experience; they've been here for thirty years; the old hands;
      the old guard; how i'd lead the old guard; how would you win over the old hands; staff who've
      been there longer; people who've been here longer than you've been alive; how would you manage
      someone twice your age; could be your dad; the lads could be your father; you'd be the
      youngest there; youngest in the team and the boss; telling a 55 year old what to do; will they
      accept you; would the older ones accept me; would they listen to me; why should they listen to
      you; respect from senior nurses; hcas who've been on the ward for decades; supervising a nurse
      with 25 years; long serving staff; long-serving team; experienced team under a young manager;
      the foreman has 30 years on you; managing someone who wanted my job; the one who applied and
      didn't get it; the internal who was passed over; passed over colleague in your team; veteran
      colleagues; teachers twenty years my senior; leading senior teachers as a young head of year;
      chef younger than his brigade; sous chef twice my age; journeymen who've been here for ages;
      authority over older workers; too young to lead them; drivers with decades behind the wheel;
      you're 26, how would you lead them; how do i earn respect from more experienced staff; winning
      respect; engineers more senior than me; managing up in years; being younger than the team;
      generation gap in the team; they know more than you; how would i handle them testing me;
      leading experts who know more than me; you'd be the youngest there and the boss; half their
      age and in charge; giving orders to men my dad's age; foreman at 24; telling a sixty year old
      what to do; would the old boys listen to me; the old hands won't like it; old timers on the
      crew under me; they've been here since before i was born; people with thirty years' service
      under a newcomer; some have been there twenty five years, i'd manage them; she's been in that
      kitchen forever and wanted my job; the deputy also applied and would report to me; internal
      applicant who lost out reporting to me; supervise my seniors; leading staff more experienced
      than me; more qualified people under me; managing experts who know more than i do; engineers
      older than me reporting in; young manager old team; grey hairs in the team; managing veterans;
      long-serving staff; long servers; the establishment in the staff room; leading teachers who
      taught me; teachers twice my age under a young head of year; head of department at 27, older
      colleagues; young sister on an old ward; band 7 at 28 leading nurses near retirement; newly
      qualified in charge of experienced carers; junior doctor directing senior nurses; new grad vet
      and the head nurse of 20 years; associate running an old practice team; dental nurse with 25
      years under a rookie dentist; lieutenant and the old sergeant; second lieutenant with an
      experienced nco; young officer leading older soldiers; sergeant twice my age; cadet captain,
      older purser under me; young purser with senior mamas; junior as sccm over senior crew; store
      manager at 23; sunday girls of sixty at the shop; part-timers older than my gran; managing
      mums and grans on tills; the receptionist's been here since 1989, i'd lead her; housekeepers
      twice my age; young head chef, older sous; the sous is fifty; porter who's outlasted six
      managers; team leader of pickers older than me; shift lead on an old-school line; production
      workers with 30 years on the machine; meister with older gesellen; junger chef alte
      mitarbeiter; ältere mitarbeiter führen; młody kierownik starszy zespół; mandar a gente mayor;
      liderar pessoas mais velhas; leading ates and kuyas; managing seniors by age in hierarchical
      culture; in our culture elders don't take orders from the young; grey-haired engineers in
      chennai reporting to me; govt staff senior in age under a young officer; clerks who've run the
      registry for decades; librarians who've been there thirty years; curators with decades there,
      me a new director; volunteers who are all retired and i'd lead them; trustees and volunteers
      older than me, led by me; partners' old secretaries, i'd supervise; young partner leading
      senior associates; legal secretaries there since the fax; young finance manager over old
      bookkeepers; auditor in charge of seniors older than me; product lead over veteran devs; tech
      lead over guys who wrote the system; squad lead while the architect has 20 years more; site
      manager fresh from uni with old brickies; graduate engineer telling foremen; young architect
      on site with old builders; farm manager over stockmen who know every field; herdsman been
      there 40 years; groundsmen older than me; cleaning supervisor over women my mother's age; call
      centre tl younger than the agents; how do i get respect from long-timers as newcomer; will
      they accept me, i'm years younger; will older staff respect you; resentment from the longest
      serving; earn trust of people who trained the last three bosses
    `,
    words: `
      older; older than me; longer than me; twice my age; old guard; old hands; veterans; youngest;
      long serving; younger boss; long-serving; more experienced; accept me; respect; passed over;
      generation; decades
    `,
  },
  underperformer: {
    says: `
      people who don't perform; an underperformer in your team; under performers; dealing with a low
      performer; how i deal with poor performance; someone in your team isn't pulling their weight;
      pulling their weight; not pulling his weight; a colleague who slacks; a slacker; lazy staff; a
      lazy porter; what if a team member keeps coming late; staff always late; constant lateness;
      someone who keeps calling in sick; high sickness in the team; managing absence; a weak teacher
      in your department; a failing teacher; capability procedure; capability proceedings;
      performance improvement plan; putting someone on a pip; pip for a team member; a waiter who's
      always on his phone; a driver who does half the drops; a rep who misses quota every month;
      your weakest salesperson; the weakest link; dead wood in the team; passengers in the team;
      carrying someone; how would i turn a bad performer round; difficult conversations with staff;
      the tough conversation; have you had to give a warning; written warning to an employee; when
      did you fire somebody; would i be able to fire someone; letting someone go from my team;
      managing somebody out; a demotivated employee; somebody who's lost motivation; a team member
      who makes the same mistake again; a developer who doesn't deliver; bad apple in the team;
      difficult employee; someone drinking at work; how quickly do you act on bad performance;
      coaching a poor performer; bottom performer; somebody on my team not pulling their weight;
      slacker on the crew; lazy colleague under me; someone always late on your shift; staff member
      late every day; agent below target three months running; what would i do with a low performer;
      dealing with poor performance; pip, did i ever put someone on one; performance improvement
      plan i wrote; capability procedure for a teacher; failing teacher in my department; teacher on
      support plan; ta who sits on her phone; ect not meeting standards under me; a student nurse
      failing placement; failing a student on placement; nurse who makes drug errors under me; carer
      cutting corners on calls; carer leaving visits early, i'm the supervisor; doctor not keeping
      up notes, i'm lead; a dental nurse who's slow; vet nurse who keeps forgetting charts; lab tech
      with sloppy results, what as boss; postdoc who doesn't publish, my group; phd student getting
      nowhere; commis who can't keep up; chef who drinks on shift; waiter who hides in the back;
      room attendant who does eight rooms not fourteen; receptionist rude to guests, i'm duty
      manager; stylist whose clients never rebook; till girl with the slowest scans; sales rep who
      hasn't sold for a quarter; consultant not billing, my desk lead; recruiter with no placements
      for months; account exec missing quota twice; picker at 60 percent; packer below rate;
      forklift driver who keeps damaging racks; driver always returning with undelivered drops;
      labourer who leans on his shovel; bricklayer laying 200 a day; subbie doing shoddy work;
      apprentice who's always on the phone; apprentice who isn't making it, drop him?; farmhand
      oversleeping milking; guard asleep on duty, i'm supervisor; caught a guard sleeping; cleaner
      skipping rooms; developer who ships nothing; senior dev coasting; engineer slowing the squad;
      rockstar turned passenger; designer missing each deadline, i lead her; analyst with mistakes
      in every report; associate with low hours; trainee solicitor not up to it; paralegal who loses
      files; civil servant with poor marking, manage him; soldier who can't pass the fitness test;
      recruit who's failing; constable not filing; volunteer who does more harm than good; executive
      on my team who no longer delivers; cfo not up to it, did i act; have i ever fired someone;
      ever had to sack anyone; how did i let someone go; letting somebody go in probation; when do
      you give up on someone; how many warnings do i give; first verbal warning, how i'd do it;
      disciplining staff; difficult conversation about performance; tough talk with an employee;
      managing out; dead wood in the department; passenger in the team; coasting staff; absenteeism
      of one man, always mondays; someone pulling sickies; leistungsschwache mitarbeiter; low
      performer; słaby pracownik; empleado que no rinde; funcionário com baixo desempenho; agent na
      laging absent; bottom 10 percent, stack ranking; bottom performers list; bell curve, rating
      someone low; bench someone for non performance; roleplay: tell a member of staff he's
      underperforming; roleplay with a sulky employee whose numbers fell; good guy but weak, what
      then; friend on my team who's slacking; once great, now going downhill, your employee
    `,
    words: `
      underperformer; underperforming; underperformance; low performer; poor performance; slacker;
      lazy; pip; capability; weakest; absenteeism; lateness; slacking; dead wood; pulling weight;
      fire someone; warning; non-performer; poor performer
    `,
  },
  delegation: {
    says: `
      handing work to others; how i delegate; do you delegate; can i delegate; am i able to let go;
      letting go of tasks; do you do everything yourself; control freak; am i a control freak;
      thought i'd micromanage; do you micromanage; micro managing; micro manager; what would you
      never delegate; what i wouldn't delegate; what did you last delegate; how i decide who gets
      which job; who does what in your team; allocating tasks; task allocation; sharing out the
      work; distributing work fairly; dividing up the patients; allocating patients to staff;
      delegating to a healthcare assistant; delegating to hcas; delegating to support workers; which
      task would you give to the ta; giving work to juniors; giving a task to the apprentice;
      handing jobs to trainees; trusting others with my work; do you trust people to do it; how do
      you check on delegated work; checking what i handed out; following up on what you delegated;
      what if it comes back wrong; what if they do it differently from you; what if they do it
      badly; handing over responsibility; empowering the team; how i give people responsibility; how
      much freedom i leave people; you seem to do it all alone; wants everything on his own desk;
      are you a bottleneck; can you leave the stove to others; would the sous be allowed to run the
      pass; leaving the detail to others; offloading work; delegating upwards; how you assign work;
      do i let go of things; can i hand things over; how do i decide what to pass down; what
      wouldn't i delegate; give tasks to juniors; how do i brief somebody on a task; delegate to
      hcas; what can a nurse delegate to an assistant; delegating observations to a support worker;
      delegating to the vet nurse under schedule 3; what do i leave to the dental nurse; what do i
      let the hygienist take; what tasks would i give my ta; using the teaching assistant, giving
      out tasks; letting department members share the workload; what would i give to my pa; do i use
      an assistant well; trust the second in command; trust the sous with the pass; leaving the
      kitchen to someone on my day off; would i let the commis plate; who does the ordering if not
      me; can i leave the shop to the supervisor; handing the keys to somebody; let others close up;
      let the apprentice do the cut; let the trainee do the client meeting; letting juniors draft
      first; giving work to paralegals; passing files down to trainees; push work down to
      associates; leverage, partner work vs associate work; giving audit sections to juniors;
      dividing up the audit among seniors; splitting work across squad; assigning tickets;
      allocating work; allocation of tasks among crew; distribute duties at briefing, who does which
      door; who gets which section tonight; splitting jobs among six labourers; sending the lads to
      the right jobs; dishing out jobs in the morning; handing out work; giving out the jobs fairly;
      parcel out work; farming out work; outsourcing or keep it; give away my favourite task; hard
      to give up control?; control freak?; am i a control freak as a boss; do i micromanage; am i a
      micromanager; would my staff call me a micromanager; breathing down their necks; checking on a
      job i've given somebody; follow up on tasks given out; how i check without hovering; the
      delegated job went wrong, who's to blame; when did delegating go badly; when should i have
      passed something on; couldn't do it all myself, what did i do; drowning in work, did you share
      it out; bottleneck, everything goes through me; letting others decide in my absence;
      empowering people; giving responsibility to juniors; handing ownership; trusting people with
      important work; mission command, giving intent not orders; giving orders and then leaving them
      to it; tasking corporals; delegate to the sergeant; delegated authority limits; scheme of
      delegation for executives; ceo who signs every invoice?; founder who can't let go; founder
      letting go of the product; handing the client over to someone; passing on accounts to new
      reps; handing my desk to a junior recruiter; letting volunteers take charge of the stall;
      giving library assistants own projects; giving the postdoc the grant section; let a student
      run the experiment; aufgaben abgeben; delegowanie zadań; delegar tareas; delegar tarefas;
      pag-delegate ng trabaho; in-tray exercise, who gets which item; in-tray: which ones would i
      pass to my deputy; inbox test, forward or do yourself; giving tasks to the night shift; using
      temps, what do i hand them; how do i match tasks to people; who to give a job nobody wants
    `,
    words: `
      delegate; delegating; delegation; micromanage; micromanager; micromanagement; control freak;
      hand over; handing over; deligate; allocate; allocation; empower; assign; distribute work;
      bottleneck; trust others; deligation
    `,
  },
  mentoring: {
    says: `
      teaching others; have i mentored anyone; mentoring juniors; coaching juniors; how i coach; how
      i'd train a junior; training up new staff; training new starters; how would you onboard a new
      colleague; onboarding newbies; showing people the ropes; show the new girl the ropes; passing
      on what i know; passing on knowledge; knowledge transfer to colleagues; sharing knowledge;
      looking after the apprentice; having an apprentice with me; would i take on apprentices;
      trainer certificate for apprentices; practice educator; practice assessor; supervising
      students; student nurses on placement; mentoring student nurses; mentoring an ect; mentor for
      trainee teachers; supervising interns; looking after interns; supervising phd students; did
      you supervise theses; supervising bachelor students; buddy for new people; being a buddy; how
      do you explain something to a beginner; explaining a complicated thing to a novice; somebody
      you helped grow; someone you developed; developing people; how you develop people in your
      team; bringing on young talent; bringing on the commis; teaching commis chefs; what if a
      trainee doesn't get it; how patient are you with learners; do i have patience to explain;
      train the trainer; did you give trainings; workshops for colleagues; ran training sessions;
      pairing with juniors; pair programming with a junior; have you trained anyone; ojt for new
      joiners; growing the team's skills; induction of new staff; have i trained anyone up; ever had
      an apprentice; would i take an apprentice under my wing; would i train the saturday girl;
      showing new starters the ropes; who did i train; buddy for new joiners; buddy system; been a
      buddy?; onboard a new colleague, how; teach a newbie the till; training up new baristas;
      teaching commis knife skills; trained chefs who went on to better places; bringing on young
      stylists; training assistants on models night; junior coaching in the salon; practice
      supervisor for students; mentor for student nurses; signing off students; student midwives,
      teaching them; teaching med students on rounds; teaching registrars; preceptorship, supporting
      newly qualified; educational supervisor; foundation dentist trainer; clinical coach for vet
      nurses; seeing practice students at the vets; ect mentor; mentoring an nqt; itt mentor for
      trainee teachers; coaching colleagues with walkthrus; instructional coaching; supervising
      placement students in nursery; room leader mentoring level 2; phd supervision; supervising
      master theses; supervised undergrads in the lab; teach interns; had an intern?; summer
      interns, looking after them; juniors looking up to me; bringing juniors on; growing juniors;
      growing talent; developing others; helped somebody get promoted; whose career did i help;
      success of a mentee; reverse mentoring; coaching certificate; coach others?; coaching a
      colleague through a new system; knowledge transfer; kt sessions to freshers; brown bag
      sessions; lunch and learn; pairing with a junior dev; teaching through code reviews; mentor
      bootcampers; explaining a task to someone slow; patient teacher?; am i patient with beginners;
      how do i explain something ten times; how would you teach someone to reverse a trailer; driver
      trainer, cpc in-house; driver mentor; forklift instructor?; teaching recruits drill;
      instructor in the army; training recruits; field training officer; tutor constable; training
      guards in post orders; showing a new cleaner the standard; teach a new guard the rounds;
      trainee solicitor supervision; supervising pupils at the bar; having a pupil; supervised
      trainees through aca; counselling junior auditors; training contract students under me; line
      trainer for crew; training captain; ada schein; azubis betreuen; praktikanten anleiten;
      opiekun stażysty; szkolenie nowych; formar a los nuevos; treinar novatos; mag-train ng bagong
      agents; nesting support for new agents; sme on the floor helping newbies; passing on my
      knowledge before i retire; hand down the craft; teach the trade; pass on what you know;
      journeyman teaching an apprentice; showing a lad how to plaster; nvq assessor; a1 assessor;
      tae certificate iv; volunteer trainer at the museum; teaching docents; training new sales
      reps, ride alongs; shadow me for a week, could they; would i let a trainee shadow me; sponsor
      someone as an exec; successor grooming; grow my successor; legacy of people i raised
    `,
    words: `
      mentor; mentoring; mentored; coach; coaching; apprentice; apprentices; trainee; trainees;
      train others; onboarding; onboard; juniors; buddy; interns; placement students; ropes;
      knowledge transfer; teach others; supervise students; assessor; induction; trainer; ausbilder;
      ausbilderschein
    `,
  },
  conflict: {
    says: `
      conflict at work; a conflict with a colleague; a conflict i had; how i handle conflict;
      conflict resolution; resolving conflict; disagreement with a colleague; a falling out with a
      colleague; a row at work; an argument at work; a fight in the kitchen; someone i didn't get on
      with; a coworker you couldn't stand; a difficult colleague; working with difficult people;
      difficult coworker; what if you don't like someone in the team; two colleagues fighting; two
      team members who don't talk; two of your staff hate each other; mediating between two people;
      do you mediate; how do you calm things down between colleagues; tension in the team; bad
      blood; bad atmosphere in the team; personality clash; clash of personalities; clashing with
      somebody; friction with another department; kitchen against front of house; war between
      shifts; day shift blames the night shift; what if you're bullied; a colleague bullying
      another; office politics; colleague takes credit for your work; somebody stealing your idea; a
      colleague who talks over you; a rude consultant; arguing with a doctor; a chat with a teammate
      that got heated; when did you last lose your temper; do i lose my temper; do you avoid
      conflict; am i conflict shy; how do i deal with confrontation; standing my ground against a
      peer; clearing the air; a dispute; quarrel with a workmate; conflit with coworkers; arguements
      in the team; toxic coworker; a row with a colleague; falling out at work; fell out with
      somebody?; argument with a workmate; a clash with someone; someone i couldn't stand; colleague
      i didn't get on with; difficult colleague; a bully on the ward; nurse who bullied me;
      workplace bullying; gossip in the staff room; bitching in the salon; two stylists not speaking
      to each other; two of my nurses at war; two team members fighting; two chefs squaring up;
      kitchen versus front of house row; chef screamed at the waiter; punch-up on site; brawl in the
      canteen; two lads at each other's throats; plasterer and sparky arguing over who goes first;
      sparks and plumbers getting in each other's way, quarrel; quarrel with the tractor driver; row
      over holidays; row over who gets christmas off with workmates; arguing about the rota with
      colleagues; colleague took credit for my work; stole my idea; stole my commission or my
      client, co-worker; someone took my leads; rep on my patch poaching; colleague lied about me;
      colleague went behind my back; colleague blamed me; blame game; ganged up on; being left out
      by workmates; mediated between two people; am i a peacemaker; do i avoid conflict; conflict
      avoider; conflict style; thomas kilmann; how do i handle confrontation at work; confronting a
      co-worker; had it out with someone; clear the air; cleared the air how; how i made up after an
      argument; apologised to a colleague?; sorry to a workmate; friction between departments; sales
      and production at loggerheads; dev versus qa fights; designer and developer arguing; product
      manager and engineer clash; code review turned nasty between devs; marketing and sales blaming
      each other; doctor and nurse disagreement on the ward; surgeon threw something, colleague;
      midwife and doctor clash over a birth; teacher and ta not getting along; job share partner
      falling out; ta undermines me in front of kids; nursery staff arguing before parents;
      co-author dispute; authorship quarrel; lab mate uses my reagents; flatmate style fights on
      board, cabin mate; crew member refusing to speak to me on a flight; cockpit and cabin
      friction; guard partner argument on a double post; soldiers fighting in my section; union and
      shop floor spat between mates; archivist and curator feud; board members at war; co-founder
      dispute; cofounder split; partners falling out in the firm; opposing camps; konflikt mit
      kollegen; streit im team; konflikt w zespole; conflicto con un compañero; briga com colega;
      away with officemate; nakaaway na katrabaho; heated argument; lost my temper with a colleague;
      blew up at someone; last argument i had at work; when did you last argue with someone here at
      work; disagreement with a teammate; disagreed with a peer on approach; hr grievance against a
      colleague; grievance filed; someone complained about me, a colleague
    `,
    words: `
      conflict; conflicts; disagreement; row; argument; quarrel; dispute; clash; friction; tension;
      mediate; mediation; bullying; gossip; difficult colleague; falling out; confrontation; temper;
      office politics; toxic; bad blood; fight; backbiting; confrontational
    `,
  },
  'boss-conflict': {
    says: `
      disagreeing with your boss; a disagreement with my manager; when you disagreed with your boss;
      a time i disagreed with a superior; what if you think your boss is wrong; what if the boss is
      wrong; would you tell your boss he's wrong; do i speak up to the boss; challenging a senior;
      challenging a consultant; would you challenge a doctor; challenging the head teacher;
      questioning orders; would you question an order; would i follow a decision i disagree with;
      disagree and commit; what if you don't agree with the partner; contradicting the partner;
      contradicting your supervisor; contradict the chef; do you answer back; answering back to
      chef; would i say no chef; arguing with my line manager; trouble with my last boss; how i got
      on with my last boss; how was your relationship with your manager; bad boss; the worst boss
      i've had; my worst manager; describe your worst boss; best boss i ever had; what didn't you
      like about your manager; problem with authority; do i have a problem with authority; problems
      with authority; a manager who micromanages you; what if you get a boss younger than you;
      managing upwards; managing up; how do you manage your manager; your boss gives you
      contradictory instructions; two bosses with opposite orders; when the professor was wrong;
      fell out with my supervisor; pushing back on management; going over your boss's head; would i
      go over his head; escalating above my boss; whether i follow orders; clash with superior;
      disagreed with my boss; when did i last contradict my manager; told the boss he's wrong?; told
      chef no?; would i contradict the head chef; argue with the owner; standing up to the gaffer;
      challenge upwards; challenging a consultant as a nurse; question a doctor's order; query a
      prescription with the senior; surgeon about to make an error, speak up?; speak up to a
      captain; first officer challenging the captain; crm in cockpit, captain ignores you; captain
      says go and i don't agree; officer gives an order i don't agree with; disobeying an order;
      order from my sergeant i thought stupid; my inspector decides wrong, what then; head teacher's
      decision i disagree with; head wants to change a grade policy i dislike; slt decision i think
      is wrong; my principal and i clash; practice owner wants a treatment plan i don't back;
      practice principal pushing me, disagreement; senior partner overrules me; partner wants a
      strategy in court i think is bad; partner disagrees with my draft advice; my supervisor and i
      disagree on the results; prof and i disagreed on the paper; pi wants it his way; editor kills
      my story; editor changes my headline, do i fight; director wants it played differently;
      creative director hates my concept, i don't agree, overruled; curator boss insists on a hang i
      dislike; cto picks a framework i think is wrong; have backbone disagree and commit; my manager
      picks the wrong architecture; ceo insists on a launch date i oppose; disagree with the ceo;
      stand up to the founder; founder shouting at me; chairman interferes; board overrules my plan;
      the chair and i at odds; trustees overrule me; minister wants something else, civil servant
      view; speaking truth to power; frank advice to a director who won't hear; director general
      rejects my recommendation; boss rejects my idea; boss ignores my advice; boss changes his mind
      daily; boss who changes priorities constantly, confront?; impossible boss; worst boss i ever
      had; nightmare manager; difficult manager; toxic boss; a boss i didn't respect; shouty boss;
      boss has favourites; micromanaging boss, what did i do about it; boss took the credit; boss
      blames me for his mistake; unfair boss; relationship with my last manager; got on with my last
      boss?; fell out with my manager; row with the supervisor; argument with my supervisor; run-in
      with the foreman; site manager tells me to do it another way; foreman says skip it, i
      disagree; farmer wants it the old way, i don't; herd manager and i don't agree on treatment;
      ward manager's rota decision, i objected; my charge nurse and me clash; lead nurse overruled
      my judgement; manager refuses my leave, reaction; manager asked for something silly; told to
      do something i think pointless; unreasonable request from the boss; going over my boss's head;
      went over his head; skip level complaint; two bosses who want opposite things; two partners
      giving opposite instructions; boss and i differ on strategy; what if i think the manager is
      wrong; would i just obey; yes man?; do i say yes to everything from above; authority issues;
      taking orders; manager younger and wrong; konflikt mit vorgesetzten; anderer meinung als der
      chef; różnica zdań z szefem; desacuerdo con el jefe; discordar do chefe; hindi pagkakasundo sa
      boss; away sa supervisor; tl and me disagree on a scorecard; team leader marks me down
      wrongly, dispute; regional manager orders a display i know won't sell; area manager visits and
      tears it up, pushback; salon owner sets prices i think wrong; your manager sets a quota you
      think absurd; pushing back on a director; push back upwards; how do i tell my boss bad truths;
      manage up
    `,
    words: `
      disagree with boss; disagreed; boss; manager wrong; superior; authority; orders; managing up;
      manage up; contradict; over his head; disagree and commit; bad boss; worst boss; answer back;
      challenge a senior; insubordinate; line manager; insubordination
    `,
  },
  'saying-no': {
    says: `
      telling somebody no; can you say no; can i say no; how do you say no; when did you last say
      no; saying no to a client; saying no to a customer; saying no to the boss; how would you turn
      down a request; turning someone down; refusing a request; how i'd refuse; declining politely;
      declining a feature; saying no to a feature request; saying no to stakeholders; telling sales
      it can't be done; a request that's out of scope; how i push back; do you push back; pushing
      back on scope; pushing back on unrealistic deadlines; a colleague keeps asking you for
      favours; a colleague asks to swap shift again; do you always say yes; a yes man; are you a
      yes-man; yes sayer; people pleaser; am i a people pleaser; a bit too eager to please; taking
      on too much; setting boundaries; my boundaries; drawing a line; where do you draw the line
      with requests; telling a patient no; patient demands antibiotics; patient insists on a
      prescription; guest wants a table when we're full; no to a guest without a booking; telling a
      parent no; no to a pupil; refusing service to a drunk; id check, refusing a sale; telling
      somebody they can't have leave; rejecting an application; breaking bad news to somebody;
      giving bad news to a client; disappointing people; how do you disappoint somebody; you seem
      too nice to refuse; am i assertive enough; standing firm; standing up for yourself; would you
      dare to refuse a partner; telling a partner at the firm no; regular begs for one more pint
      after last orders; refusing to serve a drunk customer; turning down an old friend who asked
      for a favour; declining a feature request from the ceo; client wants free extra revisions;
      when did i last turn somebody down; how do i push back on scope creep; patient demands
      antibiotics and doesn't need them; refuse a loan to a nice family; rejecting applicants in
      person; can i decline overtime politely; are you a yes man; said i seem too nice to refuse;
      saying no to a donor; how would i deny a refund outside policy; turn away guests because we're
      fully booked; bouncer scenario, turning away lads in trainers; doctor tells you to sign
      something, refuse?; line manager dumps extra work, what do i say; can you put your foot down;
      sales promised a date engineering can't do, tell them; product backlog, which request did you
      reject; asks whether i ever refused an assignment; telling a bride her idea won't work; tell
      the minister it can't be done; pushing back on the board; "no" without losing the client; do i
      struggle to refuse people; would i let a mate in free; declining an invitation to tender; a
      farmer wants it cheaper, you refuse, how; bride wants bleach on damaged hair, tell her no;
      owner wants the dog put down, healthy dog, refuse; student begs for an extension you can't
      grant; reader wants to borrow a reference only book; loan of a painting refused to another
      museum; turning away a walk-in when the clinic's full; resident asks for a cigarette he
      mustn't have; last person let everyone pile work on her; we need somebody who can hold the
      line; not a pushover, are you; can i set boundaries; how i set limits with demanding clients;
      dealing with unreasonable asks; a director asks for data he isn't entitled to; local admin
      rights request, would you decline; user insists on a password reset without id; pharmacist
      refusing a script; blocked a release and told them so; gave the customer a flat no; asked for
      something impossible, how did i answer; passenger wants upgrade for free, deny; turning down a
      late check out; child wants sweets, you say no, tantrum; someone asks you to cover their shift
      again; colleague always asks you to do his bit; standing up to a pushy client; rejecting a
      planning application face to face; denying a claim to a crying customer; telling a charity
      applicant they won't get the grant; i have to be able to disappoint people they said; how do
      you let people down gently; difficult refusal example; quick favour requests all day, how do
      you stop them; interrupting requests from other teams, decline; marketing asks for a logo by
      tonight; mein nein sagen thing, can i refuse; in indian offices nobody refuses boss, could i;
      oga asks for a shortcut, do you refuse; would i cancel a pet project of the vp; kill someone's
      idea nicely; pushback, have i ever; turning down a supplier's lunch; refuse to sell knives to
      a kid; no id no sale and he's shouting; say no to more covers on a saturday; chef begs you to
      stay, you can't, your answer; when is it right to refuse; a time you refused work; journalist
      wants a comment, you decline; investor asks for an exception, tell him no; withholding
      sign-off though everyone pushed; telling a volunteer we don't need him; vetoed a purchase;
      partner wants his nephew let in without papers, refuse; client asks to jump the queue, what do
      i answer
    `,
    words: `
      say no; saying no; refuse; refusing; decline; turn down; push back; pushback; boundaries;
      assertive; assertiveness; yes-man; people pleaser; bad news; reject; no to
    `,
  },
  teamwork: {
    says: `
      working in a team; am i a team player; are you a team player; team player question; an example
      of teamwork; a time you worked in a team; working well in a team; what makes a good team;
      what's your role in a team; which role do i take in teams; team role; how do you contribute to
      a team; how do you help your teammates; helping colleagues out; helping out a colleague;
      covering for a colleague; mucking in; do you muck in; pitching in; everyone mucks in here;
      working closely with others; working with other departments; cross functional teams; cross
      functional working; working with sales and marketing; working with doctors and physios;
      multidisciplinary team; mdt working; mdt meetings; working with other professionals; working
      alongside teaching assistants; working with a ta; working with a job share partner; pair work;
      how i collaborate; collaborating with colleagues abroad; virtual teams; hand over to
      colleagues; how i hand over to the next shift; handover at shift change; do you share the
      credit; you said i a lot; says i too much not we; you only said we; team success or own
      success; best team i've been in; the best team i was part of; a team that didn't work; when
      the team didn't gel; how to make a team gel; team building; team spirit; fitting in a crew on
      the lorry; working in a gang on site; brigade work; can you rely on others; group exercise;
      group task at assessment centre; assessment centre group discussion; gd round; lone wolf or
      pack; how do i get on in a crew; working alongside the theatre staff; galley crew you've never
      met before, gel how; pair programming with others; a time we pulled together; helping
      colleagues who fall behind; what role do i take in a group; mucking in with the lads; two man
      gang on the van, share the work how; mdt meetings, my part in them; multidisciplinary
      collaboration; nurses and hcas working side by side; cooperation with doctors and porters;
      group exercise building a spaghetti tower; assessment centre group task; would i cover a
      colleague's section; front of house and back of house helping each other; i said "i" a lot and
      not "we"; who did what in the group project; said i come across as a soloist; cross-functional
      squad experience; best team i was ever part of; worst team i was in; how i contribute to a
      group; sharing credit with others; what makes a good teammate; collaborating with another
      department; job share partner, how would we split; co-teaching with another adult in the room;
      working with the teaching assistant; lab partners sharing one bench; section and platoon,
      relying on each other; buddy buddy in the army, lean on that; harvest gang, everyone keeps
      pace; scaffolders depend on each other; do i chip in when it's not my job; do you join in or
      stand apart; help out at packing when picking is done; joined-up working with the police and
      the council; working with the other agents on the floor; sharing leads with the other
      consultants; handing over so the next shift isn't stuck; dental nurse and dentist, four
      handed; vet nurses all pitch in; orchestra, listening to the others; ensemble or star; cast
      and crew; we win together, they say a lot; sports team i play in, what i learned; trusting
      colleagues; relying on others for your part; somebody in the group doesn't pull their weight;
      pulling my weight; colleague off sick and his work piles up; being the glue; helped a teammate
      recently; working in a tight unit; working with a distributed team in three countries; do i
      prefer team or solo; teamarbeit, example please; trabajar en equipo they asked; "bayanihan"
      spirit, helping each other; craic with the team and getting it done; how would the others rely
      on me; collective success over personal; can i work with designers; devs and qa, us and them;
      sharing knowledge in the squad; audit team at client site, five people one room; my share of a
      joint paper; deal team working together through the night; partner with hr business people;
      one big family here, everyone helps; the last guy never helped anyone; do you say hello and
      lend a hand; carrying a weaker colleague; joint effort i'm proud to be in; belbin role;
      forming storming norming; how do you make colleagues look good; volunteers and staff pulling
      same rope; housekeeping in pairs, could i; passing the baton between night nurses and day
      nurses; does everybody tidy the van or just you
    `,
    words: `
      teamwork; team player; team-player; collaborate; collaboration; mdt; multidisciplinary;
      cross-functional; muck in; group exercise; team role; handover; team spirit; belbin; group
      discussion; gd round; colleagues; pair; together; team work; crew
    `,
  },
  stakeholders: {
    says: `
      people with different interests; stakeholder management; managing stakeholders; how i handle
      stakeholders; difficult stakeholders; stakeholder mapping; my stakeholder map; stakeholder
      engagement; who were your stakeholders; senior stakeholders; keeping everyone happy; keeping
      all sides happy; how i'd balance different interests; conflicting interests; competing
      interests; getting buy in; buy-in from the board; getting people on board; getting departments
      round one table; sales wants one thing and engineering another; marketing and it pull in
      opposite directions; two directors want different things; two partners want you at once;
      serving two masters; working with the works council; the works council; dealing with unions;
      union reps; trade unions at the table; dealing with councillors; elected members; working with
      ministers; dealing with politicians; briefing the minister; working with governors; school
      governors; dealing with the board; board members; reporting to trustees; investors and
      founders; keeping investors informed; dealing with residents; local residents against the
      project; community engagement; public consultation; working with the community; working with
      planners and neighbours; planners and neighbours; working with agencies and partners; external
      partners; working with consultants and surgeons; influencing without power; influence without
      authority; influencing people who don't report to me; steering committee; managing
      expectations of sponsors; expectation management; stake holders; politics between departments;
      getting a yes from several departments; sponsors who want opposite things; finance wants one
      thing and ops another; juggling the residents, the council and the developer; managing
      expectations of directors; competing interests round the table; how i brought everyone on
      board; buy-in from sceptical departments; who were my stakeholders; stakeholder map; power
      interest grid; raci and who gets informed; getting consultants and managers to agree; trade
      unions, management, politicians all pulling; working with trustees; keeping the board of
      governors and the staff happy; the neighbours oppose the build, how do i handle them;
      community consultation with angry villagers; liaising with architects, client and main
      contractor; the client's qs and our qs want different things; donors versus beneficiaries;
      funders want numbers, artists want freedom; curators and marketing fighting over the poster;
      brand wants pretty, sales wants cheap; sales versus engineering tug of war; product owner,
      legal and security all want a say; aligning people with different agendas; internal clients in
      several countries; matrix organisation, two bosses; dotted line reporting, how do you cope;
      headquarters in munich vs local office; regulator, investors and press at once; getting things
      from people who don't report to me; winning over a blocker; key account's people plus our own
      factory; managing up; keeping senior people informed; ministers and officials, balancing;
      civil service, ministers want speed lawyers want caution; faculty, dean and students want
      different things; academics vs administration; librarian between the vendors and the faculty;
      landlords and tenants, both sides; between freeholder and leaseholders; school, parents'
      council and local authority liaison; gps, hospital and social services round one case;
      hospital trust, commissioners, patient groups; relationships with external partners; ngo with
      government and village chiefs; traditional rulers and the oil company; handling many bosses
      with one deadline; steering committee politics; executive sponsor lost interest; how do i
      build consensus; satisfying both the franchisee and the franchisor; getting the ceo's ear;
      working with politicians and councillors; everybody wants their thing first, all directors;
      who has a stake and how i involve them; workshop with people who disagree; requirements from
      five departments; business analyst gathering conflicting requirements; customer success
      between client and product; agency side, client side, media owner; producer between director
      and broadcaster; event with police, council, promoter; steering a consortium of universities;
      joint venture partners who don't agree; shareholders and management; how i deal with difficult
      internal people higher up; hr between employee and manager; hiring manager and candidate, both
      my clients; interfaces with other business units; engaging senior leadership early;
      communication plan for everyone affected; affected parties not consulted, what then; external
      contractors, airport authority and airlines at one table; data governance, every department
      owns a bit; security vs usability, business complains; keep the surveyor, the bank and buyer
      all moving; wildlife trust, farmers and anglers; balancing interests; betriebsrat and
      management, both on board; keeping the steerco happy
    `,
    words: `
      stakeholder; stakeholders; stakeholder management; buy-in; works council; unions; trustees;
      governors; board; ministers; councillors; sponsor; steerco; competing interests; influence;
      influencing; diplomacy; residents; consultation; expectations management; stake holders;
      authorities; sponsors; diplomatic
    `,
  },
  customers: {
    says: `
      difficult customers; an angry customer; a rude guest; how i would deal with a rude guest; role
      play with an angry customer; angry caller role play; mock call with an irate customer; irate
      customers; upset customer; a customer shouting at you; customer swears at you; what if a guest
      complains about the food; steak sent back; a guest sends back the dish; hair in the soup;
      complaint about the room; noisy neighbours in the hotel; overbooked and the guest is in the
      lobby; a complaint you handled; complaints handling; handling complaints; how do you calm down
      an angry client; calming someone down; de escalating a customer; deescalation on the phone;
      difficult client; my most difficult client; demanding clients; client who won't pay;
      unreasonable client; a client who's never satisfied; the customer is always right; great
      customer service; example of excellent customer service; bad customer service you received;
      service mindset; customer orientation; customer focus; customer facing experience; ever dealt
      with the public; dealing with members of the public; drunk passenger; aggressive passenger;
      wants a refund without receipt; customer demands to see the manager; can i speak to the
      manager; keeping my cool with customers; keeping calm when insulted; patience with people;
      abusive callers; call centre calls; contact centre; handle time; keeping clients happy;
      customer retention; a customer threatens to leave; losing a customer; service recovery;
      costumer complaint; karen at the counter; someone shouting at the counter; rude caller effing
      and blinding; irate passenger about a delay; karen at the till; angry diner sends steak back;
      guest says the room smells; complaint handling; dealing with complainers; client not happy
      with her colour; haircut went wrong and she's crying; customer wants a refund with no receipt;
      how i calm people down on the phone; abusive call, what do i do; de-escalating an angry
      caller; furious tenant about his boiler; policyholder whose claim got rejected, shouting;
      roleplay with an angry guest; customer throws the parcel back; not in when you deliver, then
      complains; householder unhappy with plastering; homeowner says bathroom tiles are crooked;
      account threatening to leave; enterprise client escalates to the ceo; churn risk client, win
      back; one star review, how to answer; tripadvisor complaint; social media moaner; the customer
      is always right, is it; difficult client you turned around; fussy customers; impatient queue
      of people; library user yelling about a fine; visitor touching exhibits gets aggressive; drunk
      punter; intoxicated passenger on board; seat dispute between two passengers; lost luggage and
      a crying lady; pet owner angry over the bill; dentist bill complaint at reception; pharmacy
      queue, man swears at me; benefit claimant kicks off; taxpayer screaming at the desk; member of
      the public abusive; buyer who changes his mind every day; client who never answers; client who
      never pays; bride from hell; vip guest who wants everything; high net worth clients are
      tricky; private banking, client lost money and blames you; investors furious after a loss;
      handling dissatisfied users; end user angry that his laptop died; user treats me like dirt on
      the helpdesk; ticket closed and user still cross; worst customer ever; going the extra mile
      for a customer; exceeded a customer's expectations; great service, what is it; good customer
      service example; meaning of customer service to me; winning back an unhappy shopper; shopper
      accusing you of ignoring her; regulars who complain daily; customer calls you incompetent;
      thick skin with punters; customer satisfaction when you're in the wrong; apologising for
      somebody else's mistake to a client; delivering bad news to a client; breaking a delay to the
      client; project late, client raging; client hates the design; client wants logo bigger;
      customer who won't take advice; tourist who doesn't understand and gets loud; cliente
      enfadado, what would i do; kunde schreit, what do you do; aggressive farmer on phone about
      feed delivery; scenario wrong order, family furious, saturday night; do i stay polite when
      insulted; how patient am i with complainers; csat and nps scores from angry folk; call centre,
      hold time, screaming; food not halal as promised, guest upset
    `,
    words: `
      customer; customers; costumer; client; clients; guest; guests; complaint; complaints; angry;
      rude; irate; refund; customer service; caller; role play; escalated; csat; nps; aht; public;
      passenger; customer-facing; shouting; service recovery
    `,
  },
  parents: {
    says: `
      difficult parents; an angry parent; angry mum at the gate; a parent shouting at you; role play
      with a parent; phone call with an upset parent; parents' evening; parents evenings; how i'd
      run a parents evening; a parent complains about a grade; parent disagrees with the mark;
      parents who think their child is a genius; helicopter parents; pushy parents; tiger parents;
      parents who never turn up; hard to reach parents; engaging parents; parental engagement;
      involving parents; working with parents; communicating with parents; how i communicate with
      families; telling a mother her child hits others; telling parents bad news about their kid;
      parents who don't speak english; a dad who wants his son moved; a child bitten at nursery,
      telling the mum; collecting late from nursery; late pick ups; parents who collect late; parent
      refuses support for send; a parent blames the teacher; parents emailing at midnight; whatsapp
      group of the parents; class whatsapp group; parent teacher conference; divorced parents
      arguing; separated parents both demand the report; demanding relatives; difficult relatives;
      angry relatives on the ward; the daughter of a resident complains; a son who says mum isn't
      washed enough; family complains about care; family members shouting on the ward; relatives
      asking for information over the phone; relatives who want to know everything; a family who
      won't accept the prognosis; husband of a patient; next of kin; dealing with families; family
      of a dying patient; relative filming you on the ward; how to talk to a worried mother; mum
      storms in about a mark; angry mother at the school gate; father says his son never lies; dad
      disputes a detention; helicopter mums; pushy parents who want grade a; parent complains that i
      pick on her child; how would i talk to families of residents; daughter says her mother isn't
      washed; relatives shouting at the nurses' station; son demands to see the consultant; family
      wants everything done though she is dying; next of kin unhappy with care; telling parents
      their child bites; toddler came home with a scratch, mum furious; nursery drop-off and a
      mother who won't leave; pick-up is late every day, mum; telling a mum her boy may be autistic;
      parents in denial about special needs; send meeting, parents want an ehcp; communication with
      families; home school relationship; calling home about behaviour; how do i involve mums and
      dads; parent partnership; working in partnership with parents; tapestry messages from parents;
      parents whatsapp group attacking the teacher; email from a parent at midnight; a parent swears
      at you; parents don't turn up to meetings; parents who don't speak english, reach them how;
      parents fighting over custody at the gate; separated parents, who gets the report;
      elternarbeit, how do i do it; elterngespräch roleplay; ptm with parents, in india they ask;
      pta involvement; mother demands another teacher; grandmother collects the kid without
      permission; granny undermines the care plan; anxious parents in neonatal; parents on the
      children's ward; refusing vaccines mum; birth partner panicking; husband in delivery room gets
      aggressive; father in labour ward shouts at the midwife; breaking bad news to relatives;
      bereaved family; family won't accept palliative; family conflict about a dnr; relatives
      question my medication round; visitors bring food for a diabetic resident; daughter films you
      at work; carer and family disagree about the hoist; wife of a dementia patient blames me;
      parent of a disabled adult overprotective; overprotective mothers; orthodontics, teen wants
      off, mum insists; kid needs filling and mother hysterical; swim coach and parents shouting
      from the side; football dads; stage mums at the dance school; parents pay fees and expect a
      lot; private school parents; paying parents think they're clients; tuition centre parents
      demanding results; university student's father rings up; mom calls the professor; apprentice's
      mum rings me; foster families and birth parents; birth mother contact visit; social worker and
      a hostile father; parent thinks homework is too much; parent thinks i'm too young to teach;
      reporting safeguarding worry to the mother; telling relatives about a fall; family complaint
      in the care home; meeting with the parents of a bully; winning the trust of families; parent
      volunteer who gossips; parents of teenagers at youth club; parent letter example; mother
      crying in my office; elternabend with forty people
    `,
    words: `
      parents; parent; parents evening; parents' evening; relatives; relative; families; mother;
      mum; dad; guardian; ptm; next of kin; family members; angry parent; pick-up; parental;
      daughter; carers of pupils; elternabend; elterngespraech
    `,
  },
  'persuasion-sales': {
    says: `
      can i sell; sell me this pen; sell us this pen; sell me this bottle; had to sell a stapler; my
      sales pitch; pitch role play; mock sales call; a mock cold call; cold calling; do i mind cold
      calling; cold calls; cold acquisition; door to door; knocking on doors; hunter or farmer; am i
      a hunter; you seem more of a farmer; new business; winning new clients; how i win new
      customers; bringing in new accounts; how do you prospect; lead generation; where do you get
      leads; how i qualify leads; spin selling; challenger sale; objection handling; handling
      objections; it's too expensive, what do you say; what if they say too expensive; overcoming
      the price objection; closing technique; are you a closer; largest deal you closed; upsell a
      dessert; selling insurance with the phone; selling service contracts; getting past the
      gatekeeper; discovery call; demo call; sales process; sales cycle; b2b sales experience;
      account executive; convincing a sceptic; persuading someone; time you persuaded somebody;
      changing someone's mind; selling an idea internally; not salesy enough; tele sales; field
      sales; book of clients i'd bring; fundraising ask; asking a donor; bant and medpicc;
      gatekeeper and sdr; asked about bdr; pitch me our product now; upselling desserts; upsell the
      wine; link selling, add ons at the till; selling extended warranties; push the store card;
      retailing shampoo after a cut; selling treatment packages to clients; duty free on board,
      selling; scratch cards in the aisle; how do i close a deal; they say too expensive, what do i
      reply; overcoming objections; how do i generate leads; building a pipeline from nothing;
      roleplay as salesman, he plays buyer; mock cold call; elevator pitch of their software; meddic
      or challenger; consultative selling; discovery call questions; demo to a sceptical cto;
      winning new business for the firm; bringing in clients as a partner; book of business i'd
      bring; selling a mortgage; cross-selling insurance; convincing a patient to take whitening;
      selling private dental plans; flogging gym memberships; selling to farmers who know
      everything; selling feed and seed door to door; test drive to signature; selling used cars; do
      i like selling at all; said i'm too shy for sales; not pushy enough, he reckoned; persuading
      someone who was against it; convinced my boss of an idea; how would you get a no to a yes;
      influencing people; changing somebody's mind; talk a donor into monthly giving; street
      fundraising, chugging; asking rich people for money; major gifts ask; selling ad space; media
      sales; headhunting a happy candidate, convince them; business development for recruiters;
      selling to schools; b2b or b2c; longest sales cycle; biggest deal i ever closed; sales story,
      start to finish; outbound dialling; linkedin outreach; sell ice to eskimos; marketer who can
      sell?; engineers who have to sell, would i; getting executives to buy the idea; convince the
      council to fund; persuading staff to take vaccine; talk pupils into taking latin; estate
      agent, sell a flat with no light; selling timeshare to tourists; pharma rep, doctor gives you
      two minutes; detailing to doctors; verkaufstalent, do i have it; jumia field sales, convince a
      shop owner; recommending specials to a table; sold anything ever?; persuasive, am i;
      kaltakquise, scared of it?; talk a walk-in into a full colour; get a shopkeeper to stock our
      biscuits; a whole morning of prospecting; rainmaking for the practice; bancassurance at the
      counter; telesales, dialler on; pre-sales demos for engineers
    `,
    words: `
      sell; selling; sales; pitch; pen; cold call; cold calling; closing; objection; objections;
      upsell; upselling; persuade; persuasion; convince; prospecting; hunter; leads; deal; meddic;
      outbound; telesales; cross-sell; closer; kaltakquise
    `,
  },
  targets: {
    says: `
      reaching targets; hitting target; did i hit my targets; did you meet your targets; my quota;
      quota attainment; quota attainement; what percentage of quota i made; 87 percent of target;
      why you missed your target; missed quarter; a quarter i missed; what if you're behind on
      target; being behind target mid month; how do you deal with targets; do targets stress you;
      working to targets; target driven; target-driven environment; kpi driven; kpis i was measured
      on; my kpis; which kpis did you have; how was your performance measured; setting okrs; setting
      goals for a team; setting targets for my team; smart goals; goal setting; monthly numbers;
      making my number; making the numbers; sales targets; calls per day; appointments per week;
      units per hour; daily target for picks; pick rate target; mystery shopper score; conversion
      target; average transaction value; upsell target; billable target; billing 1800 hours;
      utilization target; chargeable hours; progress 8; pupils' progress targets; exam results
      targets; waiting time targets; four hour target in a&e; cleaning 14 rooms a shift; how many
      drops you manage; league table of reps; top performer or middle; rank among reps; presidents
      club; being chased for numbers; stretch targets; exceed targets; did i hit my quota; sales
      quota attainment; how often i missed my number; kpi driven, am i; what if i don't make the
      number; monthly figures; quarterly goals; conversion rate i had to reach; average handling
      time; eighty dials a day; pick rate per hour; units per hour, could i keep it; drops per day;
      hundred and fifty parcels a day; rooms per shift, fourteen; covers per hour goals; average
      spend per head; items per basket; upt and atv; nps goal; billable hours; 1800 hours
      chargeable; utilisation 85 percent; fee income expected; placements per month; cvs sent per
      week kpi; new clients per quarter; premium income goal; mortgage applications per month;
      collections goal for debt; four hour wait in a&e; bed occupancy figures; udas for the dentist;
      pass rates i must get; exam results expected of my class; enrolment numbers to reach; visitor
      numbers for the museum; fundraising goal one million; donor sign ups a day, four; grant income
      per year; papers per year expected; citations and impact factor required; arrest numbers;
      clear-up rate; tickets closed per day; sla compliance; response within fifteen minutes sla;
      velocity, story points; milestones reached; litres per cow; kilos picked per day, piece rate;
      acres a day; metres of pipe laid per day; bricks a day; output per shift; oee in the plant;
      scrap under two percent; delivery on time 98 percent; in full on time; savings goal for buyer;
      budget goal reached; retail rebooking rate at the salon; column fill in the salon;
      subscriptions sold per flight; gym sign ups per month; ticket sales to reach; clicks and leads
      to deliver each month; mql target; roas goal; they rank everybody on a board; leaderboard on
      the wall; how do i feel about being measured; performance measured daily; fine with being
      monitored on stats?; last hire never reached his numbers; overachieved by how much; percent of
      plan; president's club; meta mensal, bati?; what goals did you set yourself; behind in the
      month, what do you do; stretch goals; falling short of goal and explaining it; okrs last
      quarter, scored how; fine with piecework rates; zielvereinbarung, erreicht oder nicht
    `,
    words: `
      target; targets; quota; kpi; kpis; okr; okrs; attainment; hit target; missed target; goals;
      billable; utilisation; utilization; rank; leaderboard; number; quarterly; per hour target;
      stretch target; overachieve; goal setting; rankings; sandbagging; overachieved
    `,
  },
  'numbers-owned': {
    says: `
      numbers i was responsible for; what budget i had; my budget responsibility; how big was your
      budget; size of the budget i managed; budget holder; have you held a budget; managing a
      budget; did you have p&l responsibility; p&l ownership; my p and l; profit and loss
      responsibility; revenue i was responsible for; what turnover did your store make; store
      turnover; annual turnover; weekly takings; sales figures of my shop; what were the figures;
      actual figures please; put a number on it; can you put a number on that; quantify my results;
      quantify the impact; how much in percent; how much did you save; how much money did it bring;
      cost savings i achieved; what was the saving in euros; by how much did it grow; grew from what
      to what; what margin did you run; gross margin; gp on food; wage cost percentage; labour cost
      percent; covers a night; how many rooms has the hotel; occupancy rate; how many patients on
      your ward; number of beds; how large was your caseload; class sizes; portfolio size; assets
      under management; arr i managed; pipeline size; average deal size; number of invoices a month;
      biggest project in pounds; value of the projects; shrinkage figure; couldn't remember the
      exact figures; vague about the numbers; wanted hard numbers; my numbers didn't add up for
      them; metrics i owned; forecast accuracy; forecasting my budget; asked about adr; size of
      budget i held; how big was your p&l; p&l responsibility; revenue i was accountable for;
      turnover of the branch; what was the store taking a week; gross margin in my kitchen; gp
      percentage; food cost percent; wage percentage in my restaurant; revpar and adr of my hotel;
      occupancy in my time; headcount and cost centre; cost centre owner?; capex i signed for; opex
      i controlled; budget signature limit; value of contracts i managed; biggest contract in
      pounds; how many million was the job worth; the project's value; final account value; loan
      book size; number of accounts i looked after; arr i owned; churn figure in my book; what did
      your campaigns spend; ad spend per month; media budget; cost per lead in my campaigns; what
      return did you get; quantify it, he kept saying; put a number on that; hard numbers please;
      how much did you save the company; savings in euros; percentage improvement, exact; what was
      your ebitda; my forecast against actual; inventory value i was responsible for; stock loss
      figure; shrinkage percent; fleet size and its cost; cost per mile; cost per unit in my plant;
      tonnes per year; milk yield and cost per litre on my unit; yield per hectare; herd size;
      caseload number; how many residents and what budget; ward budget; agency spend on my ward;
      grant size; research funding won; school budget i ran; departmental allowance; collection
      budget for books; acquisitions money at the library; exhibition budget; production budget;
      line producer, cost report; event budget; wedding revenue; charity income under me; restricted
      funds; traffic and users i was responsible for; cloud bill i owned; uptime figure; time to
      hire and cost per hire i had; payroll size; how many payslips a month; invoices a month; how
      much debt did you collect; dso in days; bank balance and cashflow i ran; naira value of my
      territory; crores of revenue; lakhs per month handled; didn't know my figures; couldn't
      remember the margin; which metrics were mine; show me your numbers; did i know my break-even;
      aum under my name; mrr when i left; umsatzverantwortung, wie viel
    `,
    words: `
      p&l; budget; turnover; revenue; margin; figures; numbers; takings; quantify; percent; covers;
      occupancy; revpar; gp; food cost; caseload; aum; arr; budget holder; savings; metrics; roi;
      overspend; crore; pnl
    `,
  },
  pressure: {
    says: `
      working under pressure; how do you cope with pressure; can i take the pressure; coping with
      stress; how i handle stress; stress management; stress resistant; am i stress resistant;
      stress tolerance; stressfull situations; a stressful situation; most stressful day; when it
      gets hectic; it gets hectic here; when it's crazy busy; in the weeds; what do you do in the
      weeds; 200 covers on a saturday; saturday night rush; the lunch rush; full house and two staff
      off; short staffed; two nurses down; understaffed shift; winter pressures; flu season; black
      friday; peak season; christmas peak; month end stress; busy season; year end rush; exam
      season; tight deadlines; deadline tomorrow and it's not done; a deadline that was moved
      forward; will you crack; would you burn out; burnout risk; worried i'd burn out; are you
      resilient; my resilience; keep a cool head; keeping calm in a storm; stay calm when
      everything's on fire; fast paced environment; a fast-paced place; high pressure environment;
      trading floor stress; if you can't stand the heat; thick skin; robust enough; tough enough; am
      i tough enough for this; didn't think i'd survive a friday; stress interview; he put me under
      pressure on purpose; how you recover after a bad shift; work life balance when it's stressful;
      how do you switch after a stressful day; can i take the heat; busy friday night, could i cope;
      stress resistant?; stressbeständig, belastbar; how i deal with stress; what do i do when it
      gets too much; do i crack; he thinks i'd fold; staying calm when everything is on fire;
      deadline in two hours; print deadline tonight; going to press; live broadcast, something
      breaks; busy a&e on a saturday; crash call; postpartum haemorrhage, keep calm; short staffed
      ward; ratio of twelve patients to one nurse; two crying babies and a phone; busy season in
      audit; month end crunch; quarter end madness; sale day; lunch rush; full board of checks;
      printer won't stop spitting tickets; forty in the queue and alone; calls waiting on the board;
      back to back calls; full diary, running late, clients waiting; turnaround in twenty-five
      minutes; emergency on board; medical emergency at 35000 feet; harvest before the rain; lambing
      season with no sleep; concrete's coming at six; shutdown at the plant; line is down and every
      minute costs; launch night; crunch in games; demo in one hour and it crashes; trading floor;
      markets crashing; closing a deal through the night; trial starts tomorrow; court deadline;
      ofsted tomorrow; inspection coming, cqc; cameras on you; hostile crowd; riot line; under fire,
      literally; blue light work; 999 calls all night; control room, several calls; crying relatives
      and no beds; surgery with heavy bleeding; said the pace is brutal here; hectic place; not for
      the faint hearted; it's a pressure cooker, they say; last girl burned out; the previous one
      left with burnout; people cry in the toilets; thrive or suffer under strain; most stressful
      situation; nerves of steel; keeping your head; high-stakes moment; resilient, am i; mental
      toughness; how do you switch off; handle the workload; overload, what do i do; he tried to
      stress me on purpose; stress interview, interrupting me; hot weather, kitchen, fifty covers;
      aguantas la presión; presja czasu; deadlines every single day; when everyone wants it
      yesterday; everything kicked off at once; resilience, give evidence; losing my composure
    `,
    words: `
      pressure; stress; stressful; hectic; deadline pressure; calm; cool head; resilience;
      resilient; burnout; rush; busy; short-staffed; understaffed; fast-paced; peak; crack; thick
      skin; in the weeds; meltdown; overwhelmed; stress-resistant; presure; robust; preassure
    `,
  },
  prioritising: {
    says: `
      deciding what comes first; how i prioritise; how do you prioritize; priority setting; setting
      priorities; what do you do first; which would you do first; what comes first; what if two
      tables need you at once; two patients need you at the same time; four patients, who first;
      which patient would you see first; which call bell do you answer first; ranking exercise; rank
      these tasks; in tray exercise; inbox exercise; e tray; inbox with twenty emails; everything is
      urgent; when everything's urgent; five things at once; ten things at once; juggling several
      things; juggling deadlines; juggling plates; spinning plates; keeping all the balls in the
      air; multi tasking; are you good at multitasking; several deadlines on the same day; two
      deadlines clash; conflicting deadlines; conflicting priorities; competing priorities; three
      lawyers all want theirs first; two managers both say theirs is urgent; time management; how i
      manage my time; how do you plan your day with so much; eisenhower matrix; urgent versus
      important; urgent and important; moscow method; rice score; backlog prioritisation; what would
      you drop; what do you drop when time runs out; what gets left when there's no time; what do
      you leave undone; phone ringing and a queue at the desk; phone rings while someone stands
      there; order of jobs; which job on the list first; which breakdown goes first; shifting
      priorities; priorities change at noon; interruptions all the time; do you get sidetracked;
      in-tray exercise; inbox of 20 mails, sort them; three jobs at once, which first; what do i do
      first in the morning; two patients buzz at once; which patient do you see first; triage these
      five patients; abcde, who's first; phone rings, guest waits, delivery at the door; two bosses,
      two deadlines; both directors need it today; organise my day; how i plan my week; to do list
      method; important versus urgent; backlog order; which ticket first; severity one and a vip's
      mouse; which bug to fix first; what do you drop when time's short; what gets left; competing
      deadlines; several cases at once; hundred files on the desk; caseload of thirty, how to sort;
      order of jobs on the round; which call-out first, gas leak or no heating; two breakdowns, one
      mechanic; cow calving and tractor broke, which first; which animal comes first, bleeding cat
      or bloated dog; order of checks on the pass; which table first; check-ins queue and phone and
      complaint; which room to clean first; loading order; which lorry to tip first; which delivery
      goes first when late; planning my route by importance; which invoices to pay first with little
      cash; month end and the auditor calls; which claims to handle first; which breaking story to
      lead with; which manuscript first; marking or planning lessons first; report deadline and
      safeguarding issue; many balls in the air; managing my time; calendar blocking; i lose track,
      they fear; how do i keep on top of it; dealing with interruptions; interrupted ten times, then
      what; deciding what matters most; what's not important; overlapping projects; limited budget,
      three projects, choose; sequence of tasks; ranking tasks from a list; put these ten cards in
      order; items for the desert island, rank; allocating beds; last bed on icu, who gets it; which
      call gets the ambulance; incident log, which to respond to; low staff, what tasks do you skip;
      too many requests, not enough hours; which grant application first; which exhibits to save in
      a fire; roadmap with only half the devs; vital few, what are they; zeitmanagement, example;
      wie setzt du prioritäten; organizar el tiempo; do the easy or the hard thing first; eat the
      frog; quick wins or big rocks; how do i decide what can wait; moscow or gut when sorting;
      juggling eight cases; multitasking at reception
    `,
    words: `
      prioritise; prioritize; priorities; priority; prioritisation; prioritization; triage; urgent;
      juggle; juggling; multitasking; multitask; eisenhower; at once; time management; in-tray;
      e-tray; moscow; rank; competing; first; prioritys; same time; priortise
    `,
  },
  routine: {
    says: `
      dull and repeated work; repetitive work; could i cope with repetitive tasks; repetetive tasks;
      the same thing every day; same movements all day; monotonous work; boring work; it's quite
      boring at times; the boring bits; it can get a bit dull; it's a lot of routine; day in day
      out; groundhog day; data entry all day; typing in numbers all day; filing all day; stuffing
      envelopes; scanning papers for weeks; assembly line; standing at the line; conveyor belt work;
      working on the belt; production line; packing boxes for eight hours; picking for eight hours;
      folding clothes for hours; peeling potatoes; a mountain of potatoes; washing up; pot wash;
      making beds all day; cleaning toilets; menial tasks; donkey work; grunt work; making tea for
      the boss; the unglamorous part; paperwork as half the job; lots of paperwork; so much
      documentation; admin heavy; it's 80 percent admin; doc review for months; bundling and
      paginating; answering the same question all day; how do you stay focused when it's dull; how
      do you keep concentration; won't it get tedious; will you lose interest; mind numbing; manual
      testing all day; legacy maintenance; nothing ever happens at night; quiet nights with nothing
      to do; watching screens; guarding an empty building; pipetting all day; washing glassware; do
      you need variety; same thing all day; won't you get bored; conveyor belt all shift; packing
      boxes eight hours; scanning the same barcode; data entry all day long; entering invoices by
      the hundred; same script on each call; saying the same sentence a hundred times a day;
      chopping onions all morning; toilets every day; making thirty beds; milking twice a day every
      day; mucking out; picking strawberries row after row; sorting waste; inspection of bottles on
      a line; same assay 200 times; pill counting; sitting at a gate watching monitors; cctv screens
      all night; patrolling an empty building; nothing happens for hours; quiet nights, staying
      alert; museum guard standing in one room; stamping passports; same motorway every night; same
      route every day; bus 14 back and forth; tedious tasks; it's not glamorous; it's a lot of
      admin; dull bits; boring parts; said i'd be climbing the walls; a clever lad like you would be
      bored; over-educated and it's dull; variety, there isn't any; not creative, can you live with
      that; no variation; how do i stay motivated doing repeats; staying concentrated in repetitive
      jobs; document review for weeks; reading contracts, 3000 of them; tick and bash audit work;
      regression tests by hand every sprint; maintaining legacy, no new features; bug fixing only;
      password resets all day; resetting passwords, that's 80 percent of it; transcribing tapes;
      shelving books; labelling images for ai; annotation tasks; stock count; counting screws;
      eintönig, he said; tighten the same bolt; welding the same seam; punching holes; pressing
      buttons; blow dries and eyebrows all day; same tan lines, same facials; filling teeth day in
      day out; teaching the same lesson five times; marking two hundred scripts; every month the
      same report; need for excitement; adrenaline junkie from the army, quiet desk now; after the
      police this will be slow; do i need variety; filing for eight hours; weeding between rows for
      weeks; labelling jars all day; very repetitive, is that ok; he called the job mind-numbing;
      vouching invoices for three months; cataloguing pamphlets, thousands; photocopying bundles
      every day; fliessband, acht stunden; monotonia en la cadena
    `,
    words: `
      routine; repetitive; repetetive; monotonous; monotony; dull; boring; tedious; same thing;
      every day; data entry; assembly line; conveyor; menial; donkey work; grunt work; filing;
      variety; day in day out; mind-numbing; dogsbody; drudgery; mundane; photocopying
    `,
  },
  change: {
    says: `
      dealing with change; coping with change; how do you cope with change; change management; a
      change i lived through; a big change at work; when things changed at short notice; plans
      change last minute; how flexible are you; how adaptable i am; how i adapt to change; things
      change every week here; we change direction a lot; pivoting every month; we're going through a
      merger; the merger; the takeover; we're being taken over; new owners; restructuring ahead; we
      reorganise every year; new software roll out and staff who resist; resistance to change;
      resistance from staff; people who resist; how i'd bring people along in a change; bringing
      people with you; leading change; a change you introduced; change you didn't agree with; a new
      policy i didn't like; a new curriculum; curriculum change; new spec from the exam board;
      change of system; moving from paper to electronic; paper to tablet; new rota system; menu
      changes every two weeks; new menu every month; new manager every year; sudden changes;
      unexpected changes; dealing with the unexpected; comfortable with uncertainty; dealing with
      ambiguity; tolerance for ambiguity; no clear direction; things are not set yet; how i handle
      uncertainty; how do you react when your plan falls apart; roll with the punches; stuck in old
      ways or open; digital transformation; post merger integration; covid changes; switching to
      online teaching overnight; swapped to another ward at short notice; being moved to another
      ward; floated to another unit; they're being taken over; merger ahead; restructure coming; how
      do i cope when everything changes; new boss every year here; things change by the hour here;
      flexible or set in my ways; set in my ways; old habits; can you teach an old dog; said twenty
      years of one way; moving to a new system, staff hate it; switching from paper to tablets;
      paper notes going electronic; going cashless; the company is going agile; agile
      transformation; new curriculum every two years; the syllabus changes again; government policy
      flips; new minister, new direction; regulation changed overnight; rota changes at short
      notice; menu changes weekly; new owner since january; franchise rebrand; office move; closing
      a site; redundancies around you, morale; layoffs in the team, how would i react; start-up
      pivots every month; chaos, nothing stays the same; dealing with uncertainty; unclear future of
      the department; funding may end; budget cut halfway; scope changed midway; client changed the
      brief completely; plans cancelled last minute; flight diverted, plan's gone; weather ruins the
      plan; adapting to new surroundings; a change i disagreed with; resisting new ideas; how i
      brought resistant people along; managing a transition; leading people through upheaval; staff
      who say we always did it this way; we've always done it like this; from army to civvy street,
      adjusting; from ward to community; from big city restaurant to canteen; covid, how did i
      adjust; teaching went online, how did you adapt; lockdown, how did we change; ai will change
      this job; robots are coming to the warehouse; automation of the line; self-checkouts replacing
      tills; the farm goes organic; new robot milkers; diesel to electric; heat pumps instead of
      boilers; cad to bim; desktop to cloud; changing standards ifrs 17; new building regs; new
      uniform rules; cambios constantes; japa and starting afresh, do i adapt; swapped from team to
      team; being moved to another desk without notice; unexpected change; how fast do i adjust;
      going from owner-run to private equity; after the relaunch nothing is as before; a pivot every
      six months; living with ambiguity; how adaptable am i; adaptability on a scale of ten;
      kotter's eight steps; adkar or something like it; umstrukturierung im werk; a shake-up is
      coming
    `,
    words: `
      change; changes; adapt; adaptable; adaptability; flexible; flexibility; merger; takeover;
      restructuring; reorganisation; reorg; transformation; ambiguity; uncertainty; resistance;
      kotter; adkar; tupe; change management; unexpected; short notice; new system; adapting
    `,
  },
  learning: {
    says: `
      learning new things fast; how quickly do you learn; am i a quick learner; fast learner; how
      fast i pick things up; picking things up; do you pick things up quickly; the learning curve;
      it's a steep learning curve; how i learn; how do you learn something new; what did you learn
      recently; last thing i learned; the last course you took; last course i did; last training;
      which courses i've done lately; further training; continuing education; my cpd record; cpd
      hours; keeping up to date; how do you keep up; staying current; how do you stay current with
      tech; what blogs do you read on tech; which podcasts for work; are you willing to learn;
      willingness to learn; would i take evening classes; would i do a course; would you do the
      level 3 alongside; day release at college; studying while working; exam support; doing the aca
      alongside work; acca exams next to the job; how i'd manage exams and work; are you prepared to
      study in your own time; learning by doing; a skill you taught yourself; something i taught
      myself; self study; udemy courses; online courses; certificates from coursera; learning a new
      language quickly; a new tool in a week; how long until you're up to speed; getting up to
      speed; ramp up; ramping up; how long to get productive; get to grips with; teach an old dog
      new tricks; are you curious; thirst for knowledge; growth mindset; you'd have to learn a lot;
      how do i learn from others; never used our system, how quick to pick up; quick learner; steep
      curve; how do i learn new stuff; last thing i taught myself; what i learned lately; courses in
      the last year; keep up to date; staying current in my field; which journals i read; which
      blogs i follow; podcasts on the trade; conferences attended; night school; self taught;
      youtube plumbing videos; learning on the job; shadowing somebody; willing to be trained;
      willing to go back to basics; would i retrain; gas training at my own cost; would i do the nvq
      alongside; ausbildung, berufsschule; apprentice who asks; getting up to speed in two weeks;
      onboard without handover; no handover, she has already left; knew nothing about it and had to
      master it; new programming language in a month; a framework nobody knew; new subject to teach
      at short notice; teach physics though you're biology; learn the wine list in a week; learning
      the menu by heart; learn 200 product codes; learning routes by heart; the knowledge; learn the
      whole catalogue; memorising tax rules; new tax law, how i mastered it; new surgical technique;
      new bleach method, balayage, learnt where; new lash technique course; learning bsl; picking up
      a new instrument quickly; training on a new aircraft type; type conversion; new machine,
      nobody to show you; reading the manual; skills i want to gain; what do you want to learn here;
      how would i fill knowledge gaps; gaps in my knowledge, plan; we need someone who absorbs; are
      you teachable; slow learner, they wonder; i'm not technical, would i learn it; crash course;
      bootcamp, what else since; reading a book about the field; last technical book; do you study
      for acca while working; study leave for exams; specialty training plan; postgraduate study
      alongside; revalidation portfolio; reflective log; learning from colleagues; how i mastered
      something complicated; new software every month; lerning curve; aprender rápido; my cpd log;
      udemy certificates, finished any; coursera stuff i did; weiterbildung, was zuletzt; am i
      curious by nature; what feeds my curiosity; upskilling on my own time; reskilling into green
      jobs; am i coachable; absorb like a sponge
    `,
    words: `
      learn; learning; learner; quick learner; course; courses; training; cpd; curve; pick up; up to
      speed; ramp-up; upskill; upskilling; curious; curiosity; self-study; udemy; coursera; keep up;
      study; further training; teachable; growth mindset
    `,
  },
  independence: {
    says: `
      working without supervision; working independently; how independent am i; can you work on your
      own; working alone; lone working; working on your own all night; alone on night duty; alone in
      the shop; being alone in the van all day; alone on the road; nobody looks over your shoulder;
      nobody will hold your hand; no hand holding; hand holding; do you need hand holding; how much
      guidance do you need; how much guidance i'd need; do i need supervision; close supervision;
      you'd be on your own from day one; thrown in on your own; you'd be the only one; the only
      developer; only marketing person; sole accountant; sole charge; sole charge pharmacist; sole
      designer; one man department; nobody to ask; what if there's nobody to ask; who do you ask
      when you're stuck; when do you ask for help; do you ask for help; when would i ask and when
      decide alone; show initiative; do you use your initiative; do you wait to be told; waiting to
      be told what to do; would i see the work myself; seeing what needs doing; am i proactive; pro
      active; how much autonomy i want; taking ownership; do you take ownership; self starter
      without a manager nearby; self managed; self directed; self reliant; boss is abroad; manager
      sits in another city; boss only there on thursdays; getting on with it without being told;
      standing on my own two feet; can we leave you to it; just get on with it; working off your own
      bat; lone worker; nobody will be there to help; working alone at night; self starter; do i
      need my hand held; micromanaged or free; boss is in another country; manager only comes
      fridays; boss once a month; left to your own devices; no one looks over your shoulder; trusted
      with keys; key holder; opening up by myself; closing the shop by myself; alone in the cab; own
      van, own jobs; run my own round; community visits on my own; one to one in someone's home, by
      myself; sole midwife at a home birth; single-handed practice; only vet on duty; sole nurse at
      night for 30 residents; alone on the farm for days; tractor all day with nobody; night guard
      alone on site; one man band; department of one; only designer in the company; only hr person;
      the sole accountant; first data hire, nobody to ask; only it guy on site; standalone role;
      working autonomously; selbständiges arbeiten; trabajar de forma autónoma; something i started
      without being told; did something off my own bat; acted before being asked; when do i ask for
      help; stuck and no one to ask; how much guidance do i need; how much support would i want; how
      do i want to be supervised; doing a phd alone; driving my own research; remote site, no
      signal, your call; lone teacher in a village school; single crewed; solo patrol; keeping
      discipline with nobody checking; do you slack when boss is out; structure my own day; own
      desk, own clients; territory on my own; field rep, home patch, no office; would i be lonely;
      isolated job; can i be left alone with patients; left alone with the till; left alone with
      kids; wait for instructions or go ahead; waits to be told, the last one; we need someone to
      just get on with it; crack on without asking; thinking for myself; take ownership; run with
      it; no spoon feeding; unsupervised apprentice in third year; sign off my own work; sole
      lifeguard at a hotel pool; trainee who must be told everything, not wanted; they want a
      self-starter; show initiative on the ward; unsupervised for long stretches; self-directed or
      told what to do; self-management in the field; eigeninitiative zeigen; eigenverantwortlich
      arbeiten können; proactive or waiting; proactivity, an example; self-discipline with no boss
      around
    `,
    words: `
      independent; independently; independence; alone; on your own; on my own; unsupervised;
      supervision; autonomy; autonomous; initiative; proactive; lone; lone working; sole;
      hand-holding; ownership; self-reliant; guidance; nobody to ask; self-directed; own initiative;
      only one
    `,
  },
  decisions: {
    says: `
      making decisions; how i make decisions; how do you decide; a difficult decision; the hardest
      decision i made; toughest decision; a decision i took alone; decision without all the
      information; deciding with incomplete information; deciding with little data; making a call
      quickly; split second decision; a quick decision; quick call under time; a judgement call;
      judgment call; making the call; who makes the call; am i decisive; can you decide or do you
      dither; i dither; sitting on the fence; seemed indecisive; hesitated too long over the choice;
      gut or facts; gut feeling or data; head or gut; do you trust your gut; pros and cons; weighing
      up options; weighing options; how i weigh risk; taking risks; am i a risk taker; risk
      appetite; calculated risk; decision that was unpopular; a decision that turned out wrong;
      changing a decision once made; do you change your mind; going back on a decision; decision you
      had to explain to others; deciding when to stop treatment; when to send someone to hospital;
      when to call an ambulance; would you cancel the flight; cancel the event or go ahead; deciding
      to close the kitchen; hire or not hire; which of two options would you choose; a or b which
      one; options exercise; how i come to a conclusion; what decisions you were allowed to make;
      authority to decide; sign off limit; decision making proces; consensus or alone; do you
      consult before deciding; trade off; hardest decision i ever made; tough call; deciding with
      half the facts; not enough information, decide anyway; gut or data; head or heart; he said i
      dither; how do i make up my mind; a decision i regret; wrong call i made; unpopular decision;
      going against the majority; decision without the boss there; boss unreachable, you must
      decide; stop the line or not; stop the job or carry on; cancel the event because of storm;
      abort the take off; divert or continue; evacuate or wait; call the doctor or wait; send to
      hospital or not; escalate or decide yourself; euthanise or treat; operate or watch; transfer
      to obstetrics or keep; admit or discharge; arrest or warn; use of force, judgment; shoot don't
      shoot; command decision on tour; close the kitchen or not; 86 a dish; make or buy; build or
      buy; hire or not hire, borderline candidate; fire a popular person, decide; lend or decline,
      borderline file; buy or sell this stock; invest 100k, where; accept or settle; settle or fight
      the case; publish or hold the story; pick one of three suppliers, why; choose between two good
      candidates; choosing a vendor and justifying; ship with a known bug or delay; go no-go; kill
      the project or go on; which school exclusion, permanent or not; exclude the pupil or keep him;
      remove the child from home or not; cut the crop now or wait for sun; spray or not spray;
      sacrificing quality for date, which; judgement call; good judgement; criteria i use for
      choosing; pros and cons list; decision tree; weigh options; risk taking; biggest risk i took;
      how i decide between two evils; trolley problem at work; dilemma with no good answer; who do i
      consult before deciding; involve the team or decide alone; consensus or command; changing my
      mind after deciding; revising a decision; explaining a decision nobody liked; entscheidung
      unter unsicherheit; tomar decisiones; decision with money at stake; turned out wrong, what
      then; analysis paralysis; sat on the fence; do you hesitate; what authority did i have to
      decide; deciding on behalf of someone who lacks capacity; best interests decision; which tree
      to fell; pull the fire alarm or check first; indecisive, says the md; entscheidungsfreudig bin
      ich?
    `,
    words: `
      decision; decisions; decide; decisive; indecisive; desicion; judgement; judgment; gut; pros
      and cons; risk; dilemma; unpopular; choose; choice; dither; options; incomplete information;
      tradeoff; weigh; go/no-go; decisiveness; dithering; desicions
    `,
  },
  'problem-solving': {
    says: `
      solving problems; a problem i solved; how do you solve problems; how i approach a problem; a
      difficult problem you cracked; the hardest problem i've solved; a tricky problem; complex
      problem; problem solving skills; problem solving example; a creative solution; thinking
      outside the box; out of the box thinking; lateral thinking; how creative am i at finding
      solutions; root cause; root cause analysis; five whys; 5 whys; 8d report; fault finding logic;
      troubleshooting steps; how would you troubleshoot; how i go about finding the fault; a fault
      nobody could find; debugging a nasty bug; the nastiest bug; the printer doesn't work, what do
      you do; user can't log in, what next; laptop won't start, walk me through; analytical
      thinking; analytical skills; how analytical am i; logic test; logical reasoning test;
      numerical reasoning test; aptitude test; case interview; case study with a failing airline; a
      profitability case; market sizing; what if you're stuck; what do you do when you're stuck;
      getting unstuck; how do you break a problem down; breaking it into pieces; an improvised
      solution; improvise with what was there; no flour left, what do you do; oven breaks down in
      service; projector dies mid event; quick fix or proper fix; a workaround; thinking on my feet;
      think on your feet; had to solve something at the whiteboard; am i resourceful; puzzle they
      gave me to solve; asked about improvising; find the fault on this board; fault finding;
      machine won't start, what would you check; engine cranks but won't fire; pump loses pressure,
      diagnose; boiler locks out, walk me through; no power in half the house; rcd keeps tripping;
      leak no one can find; printer won't print, what do i do; user can't connect, steps; network
      slow, where do you look; something broke and i fixed it; toughest bug; odd bug nobody could
      reproduce; case study, airline loses money, why; market entry case; profits fall 20 percent,
      why; sales drop 30 percent, how do i investigate; how would i analyse a drop in visitors;
      creative solution; out of the box; think on my feet; improvised with what was there; no gravy
      left, what do you do; oven breaks mid service; freezer dies overnight; supplier didn't
      deliver, wedding tomorrow; overbooked hotel, guest arrives; lost key, guest locked out; lost
      booking; coach didn't turn up for the group; missing stock of ten pallets; pallet fell, load
      shifted, solve it; truck broke down in nowhere; bogged tractor; calf stuck, vet not coming;
      bad results from the assay, trouble shoot; contaminated culture, cause; peaks shift in hplc,
      why; batch out of spec, investigate; deviation investigation; balance doesn't balance, find
      it; trial balance off by 99; unexplained difference in bank rec; missing payment traced; data
      don't match between two reports; hole in the plan found late; clash between drawings; drawings
      wrong on site, what then; level is out by 40mm; steel doesn't fit; crack in a wall, what is
      the cause; water in the basement; child refuses to eat, how to solve; resident keeps falling,
      why; patient not improving, find out why; puzzles and logic; logical test; breaking a big
      issue down; structured thinking; first principles; most complex problem; thorny issue i
      cracked; a problem nobody else solved; how i approach something unknown; steps i take when
      stuck; stuck for days; quick fix or permanent; problem i spotted before it blew up; prevented
      something; resolver problemas; gremlin in the wiring; draw a fishbone; do an a3 sheet;
      troubleshooting a jammed baler; improvise when parts are missing; capa after a deviation; mece
      breakdown of the case; found a workaround; jugaad, fix with nothing; lösungsorientiert denken
    `,
    words: `
      problem; problems; solve; solving; solution; root cause; troubleshoot; troubleshooting;
      analytical; 5 whys; ishikawa; 8d; creative; improvise; logic; logical; stuck; workaround;
      aptitude test; case interview; puzzle; resourceful; fix; fishbone; sjt
    `,
  },
  quality: {
    says: `
      care and accuracy; attention to detail; attention for detail; am i detail oriented; detail
      orientated; eye for detail; how careful am i; how accurate i am; accuracy test; typing
      accuracy; proofreading test; spot the mistakes; spot the error in this table; error in the
      column of numbers; a typo in my cv; there was a typo in my application; two typos in my cover
      letter; he'd circled a mistake in my letter; seemed sloppy; careless mistakes; how do you
      avoid mistakes; how do you check your work; checking my own work; double checking; do you
      double check; four eyes principle; second pair of eyes; second checker; quality control;
      quality assurance in production; qc checks; qa inspector; iso 9001; audits and how i prepare
      for them; haccp checks on quality; tolerances and rejects; scrap rate; reject rate; ppm
      defects; six sigma black belt for quality; zero defects; speed or accuracy; fast but wrong or
      slow but right; perfectionist or pragmatic in work; good enough or perfect; done is better
      than perfect; keeping standards high; clean finish; tidy work; consistent plates every time;
      same quality on a full night; checking the post before it goes out; wrong figure in a report;
      a wrong invoice went out; mislabelled sample; do i read things through; how thorough i am;
      attention to details; sloppiness and glp; rework and thoroughness; proofread this page; find
      ten mistakes; spot the difference test; accurate typing under speed; typo in my cv; typo in
      cover letter, are you careless; double check; four eyes; how do i make sure no mistakes slip
      through; right first time; fast or thorough; good enough; snag list; finish on a second fix;
      mitres not tight; plumb, level, square; tolerances of a tenth; micron work; measuring with
      calipers; weld got rejected; x-ray on welds; good documentation practice; qa vs qc; sop
      followed to the letter; batch record errors; sample labels mixed up; right patient right drug;
      medication errors; drug calculation without slips; counting swabs; mix-up of blood tubes;
      margins on a crown prep; numbers transposed; wrong zero in an invoice; payment to wrong
      account; reconcile to the penny; pennies out at the till; wrong order on the plate;
      presentation of the dish; crumbs on the rim; creases in the bed; hair on the pillow, room
      check; white glove check; streaks on windows; missed corners; clean to hospital standard;
      damaged goods sent out; wrong item picked; error rate; first pass yield; six sigma; defect
      ppm; complaints about workmanship; pride in the work; redo it till it's right; crooked
      stitching; uneven fringe; patchy colour; fact checking; misquoted someone; house style errors;
      subediting test; contract clause missed; wrong date in a pleading; citation wrong; catalogue
      record errors; handling fragile objects without a scratch; pixel perfect; kuality over speed;
      counting twice; inspection reports; standards slipping, what would i do; what does good look
      like; last man's work came back; said my sheet looked sloppy; accuracy with figures; a
      perfectionist or not; rework on my jobs; snagging a flat before handover; gmp and clean
      records; alcoa principles in the lab; how many mispicks a week; ppap paperwork and inspection;
      old school craftsmanship; kerning was off on my sheet; sorgfalt bei der arbeit; genauigkeit,
      hundertstel; am i meticulous; conscientious type or rushed
    `,
    words: `
      detail; details; accuracy; accurate; acuracy; careful; careless; typo; typos; sloppy;
      proofread; double-check; thorough; precise; precision; quality; iso 9001; gmp; qc; standards;
      four eyes; conscientious; rejects; scrap; attention
    `,
  },
  projects: {
    says: `
      running projects; how i run a project; project management; project management experience; have
      you led a project; a project i led; projects i managed; your biggest project; how i plan a
      project; project plan; planning a project from a to z; from start to finish; end to end
      delivery; delivered on time; was it on time and on budget; late project; a project running
      late; project slipping; the project that ran over; over budget and late; critical path; gantt
      chart; work breakdown structure; raid log; risk register; how do you manage risks in a
      project; scope creep; how i handle scope creep; change requests; prince 2 practitioner; do i
      have pmp; agile or waterfall; scrum master; sprint planning; user stories and velocity; story
      points; stand ups; daily stand up; kick off; kick-off meeting; project charter; project brief;
      red amber green; rag status; lessons learned workshop; project closure; several projects in
      parallel; juggling three sites' projects; project team without line power; earned value;
      refurbishment project; rollout in eleven branches; implementing a new system as a project;
      project gone off the rails; rescue a project; recovering a failing project; overran and wbs;
      dependencies and pmi; sprints and retros; retrospectives and safe; biggest project i ran;
      project from start to end; prince2 or agile; pmp style questions; waterfall or scrum; scope
      creep on a build; milestones slipping; red project, turn round; kick-off meeting, how do i run
      it; project plan on the whiteboard; project over budget; project late; project that failed
      midway; lessons learned; closing out a project; handover and closure; delivering on time and
      budget; resource planning; estimating effort; nec4 programme; programme of works; fit-out in
      eight weeks; shop opening on time; hotel refurbishment while open; restaurant opening; moving
      a library of 40000 volumes; exhibition from idea to opening; festival planning; album release
      plan; film shoot schedule; magazine relaunch; website relaunch; migration of 500 mailboxes;
      data centre move; hardware rollout in 80 branches; new ward opening; clinical trial set-up;
      tech transfer; validation of a new line; commissioning a plant; installing solar farm; wind
      farm build; barn build; irrigation scheme; new product introduction; npd stage gates; gate
      reviews; school play; school trip with 60 kids; phd project plan; eu project work packages;
      horizon europe consortium; donor funded project in nigeria; theory of change and project
      cycle; merger integration project; office relocation project; audit planning as a job;
      campaign from brief to wrap; book from manuscript to print; who was on your project; project
      lead or just a member; running several projects in parallel; portfolio of projects; project
      governance; project sponsor absent; post implementation review; cut-over weekend;
      projektleitung, example; staged roll-out; side project; pilot project that became permanent;
      rolling out a new till estate in 60 shops; read this gantt; build a wbs; what were the
      deliverables; dependencies between workstreams; contingency in the plan; npi launches i led;
      write a logframe; setting up a pmo; go-live slipped twice; terminplan für den umbau;
      cronograma del proyecto
    `,
    words: `
      project; projects; gantt; prince2; pmp; scrum; agile; sprint; milestone; milestones; scope
      creep; waterfall; kanban; critical path; raid; risk register; deliverables; pmo; scrum master;
      ipma; rollout; apm; project manager; standup; off track
    `,
  },
  processes: {
    says: `
      setting up or improving processes; process improvement; a process i improved; how you improved
      a process; what would you improve here; something i made more efficient; making things more
      efficient; how i streamlined things; lean experience; lean six sigma; six sigma; green belt;
      yellow belt; continuous improvement; ci projects; 5s audit; value stream map; value stream
      mapping; waste reduction; reducing waste in the process; bottlenecks in the process; cycle
      time; lead time reduction; changeover time; writing sops; writing procedures; standard
      operating procedures; documented processes; process documentation; process mapping; swim
      lanes; visio flow chart; there are no processes here; we have no processes yet; building it
      from scratch; setting up a department from nothing; set up a new system; setting up a filing
      system; introducing a ticketing process; introduced a checklist; standardisation across
      branches; automating a process; automation of manual steps; digitising paper forms; paperless
      office; how the workflow ran before and after; where do you see inefficiency; an idea that
      saved time; suggestion scheme; improvement suggestions; we've always done it that way; process
      optimisation; proces improvement; turnaround time on the ward; discharge process; ordering
      process; streamlining and smed; checklists and standardising; digitisation and workflows;
      asked about optimising; what did i streamline; improving a process; process i changed; value
      stream; waste in the workflow; bottleneck on the line; cycle time shorter; make it run
      smoother; sops i wrote; writing procedures from scratch; no processes here, build them;
      everything is on sticky notes here; it's all in people's heads; chaos in the back office,
      bring order; set up a system where there was none; set up purchase to pay; approval workflow;
      automating manual work; get rid of paper; digitise the forms; templates and checklists
      introduced; handover sheet i designed; cut waiting times; patient flow; theatre turnaround;
      triage system redesign; audit cycle and change of practice; quality improvement project, pdsa;
      stock rotation system; how i reorganised the walk-in; mise en place set up; table turning
      system; booking system set up; check-in queue shortened; housekeeping workflow; goods-in to
      put-away, improve; layout of the pick face; route planning improved; yard system; milking
      parlour routine sped up; feed system changed; grading line; maintenance schedule introduced;
      planned preventive maintenance; paper job cards to app; site inductions system; document
      control set up; invoice processing in half the time; closing faster, five days to three;
      expenses process; payroll process cleanup; onboarding process for starters; hiring funnel,
      shorten it; applicant tracking process; lead routing; sales process build; sales playbook;
      customer onboarding flow; ticket routing; change approval; ci/cd process introduced;
      definition of done; retro and what changed after; content calendar and approval; brand
      guidelines process; donor thank-you process; volunteer rota system; grant reporting process;
      enrolment process; timetable system; exam procedures; loans process at the library; accession
      procedure; digital asset process; case file system; conflict check procedure; claims process
      re-design; kyc process; underwriting flow; compliance process; procurement procedure;
      standardise across sites; what would i improve here; what's inefficient in our place; saw
      something done stupidly, fixed it; red tape, cut it; efficiency gains; ideas to make us
      faster; mejora continua; lean on the shop floor; kaizen events i ran; 5s in the workshop; smed
      changeovers; draw our workflow; itil change and request flows; prozessoptimierung im lager;
      bpmn diagrams
    `,
    words: `
      process; processes; lean; kaizen; six sigma; 5s; sop; sops; streamline; efficiency; efficient;
      continuous improvement; green belt; bpmn; workflow; automate; standardise; checklist;
      bottleneck; optimise; digitise; procedures; value stream; kvp; improve a process
    `,
  },
  'first-days': {
    says: `
      my first 90 days; my first ninety days; the first hundred days; first 100 days; what i'd do in
      the first three months; first three months; my first week; what would you do in your first
      week; first month in post; 30 60 90; 30-60-90 plan; thirty sixty ninety day plan; a 90 day
      plan; bring a 90 day plan; how i'd start; how would you start; where would you start; where
      i'd begin; the first thing i'd do; first thing you would change; what would you tackle first
      as new manager; what would you change here in the beginning; would you change things straight
      away; quick wins; early wins; low hanging fruit; how i'd settle in; how would you settle in;
      how would you get to know the team; getting to know everyone; meeting each person in week one;
      listen first then act; my induction; what i need for a good start; what would you need from us
      to start; what support would you need at first; how would you get started; day one; on day
      one; what would day one look like; first day on the ward; first lesson with a new class in
      september; first september as head of year; first term; first half term; first service in a
      new kitchen; taking over from my predecessor; your predecessor left chaos; inheriting a team;
      what would success look like after six months; after six months what have you done; when would
      we see results; how soon would we see a return; how quickly would you be productive; hit the
      ground running; can you hit the ground running; onboarding plan of mine; what will you have
      achieved by christmas; end of probation, where are you; where will you be by the end of
      probation; first 90 days; 30 60 90 plan; what i'd do in week one; first hundred days; monday
      morning first thing; first month plan; how would i start; where would you begin; what would
      you change first; quick wins early on; settling in; how long till i'm productive; when would i
      be up and running; onboarding, what do i need; who would i talk to first; listening tour; meet
      every member one by one first; first thing i'd look at in the books; first look at the
      kitchen, what would i touch; first menu change when; first term plans; first half term with a
      new class; first week with new pupils; first shift on the ward; first lambing here, where to
      start; first visit to the herd; first walk round the site; first walk round the shop; my first
      six months; impact in three months; what should we see after half a year; success after
      probation, what would it look like; probation, what would i achieve; how should we judge you
      at christmas; early priorities in the post; initial steps; inheriting a team, first move;
      taking over from a legend; taking over from the founder; taking over a mess; taking over a
      failing school, first acts; taking over a pipeline half dead; taking over accounts from a
      leaver; taking over patients from dr so and so; inherit a codebase, first steps; first pull
      request when; first audit of our ads account; first campaign; first deal by when; first
      clients within how long; first exhibition as curator; first issue as editor; new parish, first
      things; new branch, first quarter; new territory, first visits; new factory, first look; new
      estate, first inspection; first board meeting; first security review; first data audit; first
      hire i'd make; what would i need from them to start well; what support at the beginning;
      shadow for two weeks and then; einarbeitungszeit, how long; primeros meses; erste 100 tage;
      die ersten wochen; ramp up time; ramp plan; landing plan; what if not up to speed by month
      three; roadmap for my start; slide deck with my start plan; plan for the beginning, on one
      page; what won't i do in the first weeks; not change anything at first?; how do i win trust at
      the start; being the new one; new broom; arrival, first impressions i'd make; how soon would i
      go live on the phones; how soon could i take a full list; how soon drive alone; what i'd want
      from the induction; einarbeitung, wie lange
    `,
    words: `
      90 days; ninety days; 100 days; 30-60-90; first week; first month; first day; day one; quick
      wins; hit the ground; settle in; start out; inherit; predecessor; early wins; first term; low
      hanging; first hundred; first steps
    `,
  },
  'role-clear': {
    says: `
      what i think the job is; what do you think the job involves; what do you think you'd be doing;
      what do you think you will do all day; what does the job mean to you; how do you understand
      the role; my understanding of the role; what do you understand by this role; what's your
      understanding of the position; what i imagine the job to be; how do you imagine a day here;
      how do you picture the job; picture a normal shift here; what do you expect from the job; my
      expectations of the role; have you read the job description; did you read the jd; i hadn't
      read the job description; what's in the job description; the job description, what struck me;
      do you know what a paralegal does; do you know what this job involves; what does a sister do
      all day; what does a care worker do; what does a teaching assistant do; what does a hod do;
      what does a product owner do in your view; what does an account manager do; what does a scrum
      master do; what's the difference between this and your old job; difference between sales and
      account management; difference between a pa and a secretary; difference between a nurse and an
      hca; what's the most important part of this job; most important task of a receptionist; what
      are the main duties; main responsibilities of the role; key responsibilities; duties of the
      post; tasks of the position; what makes a good teacher; what makes a good nurse; what makes a
      good waiter; what makes a good team assistant; what qualities does a good carer need; what's
      hard about this job; what would be the biggest challenge in this role; it's not all glamour
      you know; it isn't just cuddling babies; it's not only playing with kids; you know it isn't
      only design; have you got a realistic idea; do i have the wrong idea of the job; romantic idea
      of the job; rose tinted view; what do you think the 6 cs are for; job spec; what's this role
      for; what do i think the job involves; what does a ward clerk do all day; describe the role in
      your own words; what do you imagine a typical day here; do i know what i've applied for; which
      part of the job ad did you understand; had i read the job description; read the advert
      properly?; what do you think you'll be doing; what's expected of a band 6; difference between
      an hca and a nurse; what's the job of a sous, to me; what does a product manager do; what is a
      data engineer vs analyst; what does a paralegal do here; what's a curator for; what's a
      producer's job; what does a teaching assistant really do; what is the point of a key person;
      what's a community midwife's day; what does an environmental officer do; what do you think
      cabin crew are for; it's not just serving drinks; they said it's more cleaning than cooking;
      it's mostly paperwork, did you know; you know it's not a desk job; you do realise it's care
      and not medicine; realise it's on the phones all day; aware that this is a junior post; aware
      it's field work; do i understand what the post entails; what duties do i expect; duties and
      responsibilities; tasks in my eyes; day to day; what would fill my time; which tasks do you
      think take most time; what is the main purpose of the position; what does the team need from
      this position; what makes a good receptionist; what makes a good estate agent; what makes a
      good carer; what makes a great recruiter; qualities a prison officer needs; skills needed for
      this post; what does a police constable do mostly; what does an apprentice do in year one;
      what does a trainee solicitor do; what's a banksman; what does an auditor actually do; what's
      the difference between audit and tax; account manager vs account executive, what's mine; what
      is a business partner in hr; what's customer success in my view; what does an underwriter
      decide; what's the role of a civil servant; what does a fundraiser do besides asking; what's
      the librarian for in times of google; what does a vet nurse do; what's a dental hygienist
      allowed to do; what does a qp do; what does a cra do; what does a site manager do in a day;
      what's a clerk of works; project manager vs product owner; what does a scrum master do all
      day; what does devops mean to me; what does a soc analyst do on shift; what's first line vs
      second line; expectations of the job; wrong idea about the job; what i picture; did the agency
      explain the job; did the recruiter tell you what it is; explain our job to a child; aufgaben,
      what do i think they are; qué funciones; what's the hardest part of this work, you think;
      which part would i like least; what would surprise you about it; not what people imagine;
      glamorous idea of fashion; romantic idea of farming; do you know what a shift looks like here;
      what would you do on a normal tuesday; thought it was another position; who would report to
      me, did i know; do i know how big the area is i'd cover; what a registrar at a museum actually
      handles; who does what between nurse associate and rn; stellenbeschreibung gelesen?
    `,
    words: `
      job description; jd; job spec; understanding; understand the role; role involves; involves;
      imagine; picture; expect; expectations of role; duties; responsibilities; realistic; tasks;
      what makes a good; all day; rose-tinted; difference between; main tasks
    `,
  },
  strategy: {
    says: `
      seeing the whole; am i strategic; strategic enough; how strategic do i think; strategic
      thinking; strategic thinker; not strategic enough; too operational; you seem quite
      operational; you come across as operational; big picture; the bigger picture; do i see the big
      picture; helicopter view; 30000 feet view; bird's eye view; seeing the wood for the trees;
      lost in the weeds of detail; beyond my own desk; looking beyond your department; long term
      strategy; what would your strategy be; a strategy i wrote; a strategy you developed; have you
      set strategy or just executed; set or execute strategy; executing somebody else's strategy;
      school development plan; school improvement plan; five year plan for the department; vision
      for the department; my vision for the school; your vision for the team; where would you take
      the company; roadmap for the business; writing a business case; swot analysis; porter's five
      forces; growth strategy; market entry; which markets to enter; m&a thinking; commercial
      awareness; commercially aware; commercial acumen; do you understand the business behind it;
      how does a law firm make money; how does a restaurant make money; thinking like an owner;
      entrepreneurial thinking; board level thinking; thinking at board level; where will the
      business be in ten years; what threatens our business; how would you grow us; how i'd double
      revenue; scenario planning; tactical rather than strategic; whole organisation view; joined up
      thinking; where is the sector heading; where will we be in five years as a company; vision for
      the school; long-term plan for the business; what would i do as ceo; three year plan; business
      plan; swot of our company; competitors, what would i do against them; our biggest threat;
      biggest opportunity for us; market trends; blue ocean; growth plan; how would i grow the
      business; how do we double revenue; new markets; expand to poland, yes or no; go to market;
      pricing strategy; digital strategy; data strategy for the firm; security strategy; cloud
      strategy; it strategy; people strategy; talent strategy; workforce plan for 2030; fundraising
      strategy; audience development strategy; collection strategy; content strategy; brand
      strategy; channel strategy; sourcing strategy; tax strategy; investment thesis; estate
      strategy; trust five year plan; clinical strategy; research strategy of the institute;
      sustainability strategy; net zero path; energy transition; where farming goes after subsidies;
      diversify the farm; franchise or own; what should we stop doing; where would i invest a
      million; what would you do with our budget; long term thinking; think beyond my desk; too much
      in the weeds; said i'm a doer not a thinker; connecting my work to company goals; how does my
      work help the whole; wider context of policy; government white paper and what it means; nhs
      long term plan; horizon scanning; balanced scorecard; north star; mission into actions; how do
      i set direction; translate vision into daily work; board paper on direction; what keeps our
      ceo awake; what would you tell our chairman; future of high street; future of print; future of
      branch banking; future of libraries; future of radiology; ai and our business model; business
      model; how do we make money; acquire or grow ourselves; m&a view; visão estratégica; chess,
      thinking five moves ahead; macro picture; do a swot on us; porter's five forces on dairy;
      repositioning the brand for ten years; disruption in our industry; das gesamtbild sehen;
      unternehmensstrategie, meine sicht
    `,
    words: `
      strategic; strategy; big picture; operational; swot; helicopter; commercial awareness;
      business case; business plan; acumen; vision; pestle; tactical; long-term; roadmap;
      entrepreneurial; bigger picture; growth strategy; commercially; horizon
    `,
  },
  'hands-on': {
    says: `
      doing it myself; how hands on am i; am i hands on; hands-on enough; still hands on; are you
      still hands on; when did you last code yourself; when did you last write code; do you still
      code; how much do you still code; do you still teach; when did you last teach a full
      timetable; do you still cook or only manage; when were you last on the line; when did you last
      stand at the stove; would i still do night duty as a manager; will you do the bedside as well;
      do you still see patients; do you still sell yourself; do you carry a bag; would i still go on
      the tools; back on the tools; off the tools too long; getting my hands dirty; do you get your
      hands dirty; not afraid to get dirty; rolling my sleeves up; roll up your sleeves; sleeves
      rolled up; too much manager not enough doer; do it or manage it; player coach; working
      manager; doing the work as well as managing it; would you serve tables too when it's full;
      would the manager carry plates; would you jump on the till; jump in when it's busy; stepping
      in at the coalface; on the shop floor myself; would i pack boxes too if needed; do your own
      spreadsheets; nobody makes your slides here; you'd do your own photocopying; no assistant, you
      do it yourself; too theoretical; theory or practice; practical experience; a practical person;
      pragmatic or academic; only managed it or did it; did you do it yourself or the agency; was
      that you or your team who built it; armchair manager; ivory tower; too far from the work;
      powerpoint architect; operational work next to leading; individual contributor again; ic work;
      do i still code; when did i last write code; still on the tools; get my hands dirty; roll up
      my sleeves; would i jump on the line myself; would i still cook; would you wash pots as head
      chef; would a manager clean a toilet; will you clean rooms when short; ward manager on the
      floor, would i take patients; still do clinics myself; do i still see patients; chair time as
      practice owner; would you do bed pans; would i make the tea; making coffee for clients,
      director; would you do your own admin; no secretary here; no pa, book your own trips; no
      assistant to type; no team under you, you do it; there's nobody to hand it to; working
      foreman; working supervisor; would i get in the trench; would i carry bricks as site manager;
      would i drive a forklift when busy; pick and pack at peak as manager; jump on the till; stack
      shelves as a store manager; would the manager serve tables; would i pull pints; carry own
      billable work as partner; still draft yourself; still do the files; draft contracts yourself
      or just review; close books yourself, as cfo; would i post journals as fd; prepare vat return
      myself; do you still model in excel as a director; still design or only direct; open the
      design program myself; still write copy; run ads yourself or via agency; still dial yourself,
      as head of sales; would i still cold call at my level; do the interviews yourself; would i
      source candidates myself; would you still teach as a head; teaching load for a deputy head;
      would i be in the lab or office; bench work still; still milk cows; get on the tractor as farm
      manager; hooves and muck, in person; still fix machines yourself; did you do it or your team;
      what exactly did you do with your own hands; was it you or the agency; supervised or executed;
      only managed, never did; consultant who only makes slides; too senior for this; down in the
      trenches; in the weeds; small company, do everything; jack of all trades; wear many hats; fix
      the printer too; change a light bulb; lift boxes at events as head of events; hang the
      pictures myself; handle objects or just plan shows; catalogue books yourself as head
      librarian; drive the minibus too; would i go on patrol as inspector; on the street or behind
      the desk; pull cables; rack servers; configure the firewall yourself; practical or
      theoretical; theory only, they fear; more a thinker than a maker; operative work; operativ
      mitarbeiten; mano en la masa; mão na massa; not above menial work; too posh to push a broom;
      player-coach, is that me; no slideware people please; selbst mit anpacken
    `,
    words: `
      hands-on; hands on; hands dirty; sleeves; on the tools; still code; player-coach; doer;
      coalface; theoretical; theory; practical; ic; jump in; ivory tower; do it yourself; still
      teach; pragmatic; get stuck in; day-to-day work
    `,
  },
  scale: {
    says: `
      bigger than what i did; the scale is different here; our scale; it's a different scale; you've
      not worked at this scale; never worked at that scale; have you handled anything this big;
      we're ten times bigger; ten times the volume; it's much bigger than what you've done; from 30
      covers to 300; we do 400 covers; our hotel has 600 rooms; your hotel had forty rooms; school
      with 1800 pupils; from two form entry to five form; from a single store to twelve; from one
      site to six sites; multi site; multisite responsibility; managing multiple sites; multi site
      experience; multiple locations; area manager over nine shops; from three people to forty; from
      a team of 5 to 50; leading fifty instead of five; your team was smaller; you've only led three
      people; budget was only two hundred thousand; our budget is 20 million; budget ten times
      larger; bigger budgets; projects under a million; ours are 50 million jobs; biggest site i've
      been on was small; domestic jobs not big commercial ones; millions of users; requests per
      second you've handled; terabytes not gigabytes; largest dataset i handled; volumes we handle;
      thousands of orders a day; 12000 invoices a month; international instead of local; global
      scope; from regional to national; emea role; bigger accounts than mine; enterprise deals not
      small ones; smb to enterprise; seven figure deals; could i cope with the size of it; champions
      league here; small fry; small scale so far; growing from 10 to 100; scaling up; scaled a team;
      complexity is another level; biggest team was four and theirs is sixty; never ran something so
      big; from 20 covers to 300; from a cafe to banqueting for 500; boutique hotel to 400 rooms;
      from 40 beds to 120; from small gp surgery to a teaching hospital; village school to 1500
      pupils; from corner shop to hypermarket; from one store to twelve; one branch to a region;
      area manager of 15 after one; from one van to a fleet of 80; from 100 cows to 900; from 30
      acres to 3000; from houses to high-rise; from extensions to hospitals; biggest job 2 million,
      this is 90; largest contract value i did; from domestic to industrial wiring; from
      microbrewery to a global plant; from pilot plant to production; lab scale to manufacturing;
      scaling up a team; how do i grow from 5 to 50; from 1000 users to 10 million; handled that
      many requests?; millions of transactions; volumes you're not used to; largest dataset i
      touched; from 200 tickets to 9000; from 12 seats to 300 agent call centre; from 50 payslips to
      12000; payroll for thousands; single entity to 30 entities; consolidated group size; from sme
      clients to ftse; from high street law to magic circle; bigger deals; bigger clients; larger
      territory; bigger budgets than i'm used to; budget ten times mine; never managed a million;
      never led more than eight people; headcount jump; a step up in size; is it too big for me; too
      big for my boots; big pond now; swim in a bigger pond; out of my depth in size; responsible
      for an entire country; one country to emea; regional to national; national to global; from
      local paper to national broadcaster; from fringe theatre to west end; small museum to national
      gallery; parish archive to national library; from 20 volunteers to 4000; small charity to an
      international ngo; from a 10k campaign to 3m spend; largest event so far; 100 guests to 10
      thousand; from a regional airport to heathrow; turboprop to long haul widebody; single site to
      multi site; from prototype to series; mass production; tons instead of kilos; bulk versus
      batch; largest building i designed; biggest bridge; from two chairs to twenty stylists; from
      one surgery to a corporate group of vets; ten nurses to 200; how many people max did i lead;
      order of magnitude; bigger than anything on your cv; complexity at this level; could you
      handle that volume; enterprise level, never done; largest kitchen brigade; biggest load i've
      hauled; scale-up experience, how large; hypergrowth, ever lived it; multi-site after one
      location; andere größenordnung, sagte er
    `,
    words: `
      scale; scaling; bigger; volume; volumes; larger; multi-site; multisite; millions; ten times;
      league; enterprise; hypergrowth; high-volume; size of; global; emea; multiple sites; small
      scale; biggest; magnitude; large scale
    `,
  },
};
