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
      disciplinary responsibility for staff; leading by example
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
      leading experts who know more than me
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
      coaching a poor performer; bottom performer
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
      pass; leaving the detail to others; offloading work; delegating upwards; how you assign work
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
      joiners; growing the team's skills; induction of new staff
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
      in the team; toxic coworker
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
      go over his head; escalating above my boss; whether i follow orders; clash with superior
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
      dare to refuse a partner
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
      group task at assessment centre; assessment centre group discussion; gd round
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
      getting a yes from several departments
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
      costumer complaint; karen at the counter
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
      of a dying patient; relative filming you on the ward; how to talk to a worried mother
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
      gatekeeper and sdr; asked about bdr
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
      club; being chased for numbers; stretch targets; exceed targets
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
      them; metrics i owned; forecast accuracy; forecasting my budget; asked about adr
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
      how do you switch after a stressful day
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
      priorities; priorities change at noon; interruptions all the time; do you get sidetracked
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
      you need variety
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
      ward; floated to another unit
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
      how do i learn from others
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
      bat; lone worker
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
      consult before deciding; trade off
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
      gave me to solve; asked about improvising
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
      attention to details; sloppiness and glp; rework and thoroughness
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
      dependencies and pmi; sprints and retros; retrospectives and safe
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
      asked about optimising
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
      probation
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
      for
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
      thinking
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
      powerpoint architect; operational work next to leading; individual contributor again; ic work
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
      complexity is another level
    `,
    words: `
      scale; scaling; bigger; volume; volumes; larger; multi-site; multisite; millions; ten times;
      league; enterprise; hypergrowth; high-volume; size of; global; emea; multiple sites; small
      scale; biggest; magnitude; large scale
    `,
  },
};
