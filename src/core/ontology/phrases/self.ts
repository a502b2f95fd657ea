import type { Phrases } from './phrases.ts';

export const self: Phrases = {
  'about-yourself': {
    says: `
      tell me about yourself; talk me through your cv; walk us through your resume; introduce
      yourself; my introduction; who i am; who are you; a bit about me; a little about myself; just
      tell us your story; my story; my background in two minutes; sum yourself up; sum up your
      career; describe yourself in three words; three words for me; elevator pitch; sixty seconds
      about me; one minute on who i am; kindly introduce yourself; self introduction; give your
      intro; brief introduction; quick run through my career; start from the beginning; run me
      through your career so far; what brought you here today; how i got to where i am; the journey
      so far; my life story; my path so far; present myself; had to present my cv; presentation of
      my person; said i talked too long about myself; i rambled in the intro; opened with the usual;
      the classic opener; the ice breaker; started with my cv; go through my stations; what should
      we know about you; what isn't on the cv; something not in the resume; anything you want to add
      to the cv; what kind of person am i; who's behind the paper; wanted to know me as a person;
      tell us something interesting; talk about yourself; abt yourself; tell me abt myself; so who
      have we got here
    `,
    words: `
      about yourself; about myself; about me; introduce; introduction; intro; walk through; who i
      am; background; elevator pitch; my story; self introduction; sum up; three words; describe
      yourself; run through
    `,
  },
  weakness: {
    says: `
      my weaknesses; my biggest weakness; greatest weakness; weak points; weak spot; weak side; what
      i'm not good at; what are you bad at; what i need to work on; areas for improvement; area of
      development; development needs; where could you get better; what i struggle with; three
      weaknesses; one real weakness; said perfectionism was a cliche; didn't buy perfectionist; he
      rolled his eyes at perfectionist; a weakness that isn't a strength in disguise; what's your
      achilles heel; blind spots; my faults; bad habits; what do you find hard; which part of the
      job would you find hardest; what part would you be weakest at; what would you change about
      yourself; what you'd like to improve in yourself; a skill i lack; what is your limitation;
      negative points about you; your negatives; minus points; what holds you back; what annoys you
      about yourself; your worst quality; worst trait; three bad sides; the dark side; growth areas;
      your downsides; what you avoid doing; tasks you put off; things i'm rubbish at; the weak bits
    `,
    words: `
      weakness; weaknesses; weak; bad at; flaws; shortcomings; improve; perfectionist;
      perfectionism; blind spot; achilles; development areas; growth area; downsides; limitation;
      struggle with; faults; weekness; kryptonite; weeknesses
    `,
  },
  strengths: {
    says: `
      my strengths; three strengths; my biggest strength; what i'm good at; what i'm best at; what
      you do really well; top skills; your top three skills; key strengths; core competencies; what
      are my strong points; strong suit; where do you shine; what comes easily to you; what i'm
      naturally good at; my superpower; your superpower; my talents; what is your talent; unique
      skills; your usp as a person; what qualities i have; your best quality; personal qualities;
      best trait; positive points about me; plus points; your positives; strong sides; what are you
      known for being good at; my forte; what's in your toolbox; what you're an expert in; your
      specialism; area of expertise; which skill are you proudest of; what can you do better than
      most; strengths and how i used them; example of a strength; strength with proof; what strength
      would help on the ward; strongest subject; strongest section in the kitchen; rate your skills;
      i undersold my strengths; too modest about my skills; blow your own trumpet; good sides; what
      i do best; my key skills
    `,
    words: `
      strengths; strength; good at; best at; talent; talents; superpower; strong points; forte;
      strenghts; strong suit; qualities; skills; expertise; best quality; shine; key skills; spike;
      bragging; strenght
    `,
  },
  'why-hire': {
    says: `
      why they should take me; why should we hire you; why you and not somebody else; why you over
      the others; why me; what do you bring; what i bring to the table; what i'd add to the team;
      what makes me different; what makes you stand out; what sets me apart; convince us; convince
      me in one minute; sell yourself; sell yourself to us; we have thirty applicants; we have
      stronger candidates; what have you got the others don't; internal candidate against me; why
      not take the internal candidate; why pick you; why choose me; what would we get with you;
      what's in it for us; how will we benefit from you; value add; what value i would add; my added
      value; what can you do for us; how you'd be an asset; give me a reason; one reason to give you
      the job; make your case; make the case for me; best person for the job; are you the right
      person; why are you the right one; why am i suitable; suitability for the post; why i'm a good
      match; how i match the person spec; the person specification; meeting the essential criteria;
      what if we don't take you; what would we miss without you; your pitch; last chance to convince
      us; why employ you; why we should select you; other candidates have more; unique selling
      point; why does this school need you
    `,
    words: `
      why hire; hire you; hire me; why me; why you; stand out; bring; sets apart; convince; sell
      yourself; right person; usp; value add; asset; select you; choose me; over others; suitable;
      different from others
    `,
  },
  'why-us': {
    says: `
      why this employer; why us; why this company; why our company; why do you want to work here;
      why here of all places; why this school; why our school; why this trust; why our hospital; why
      did you pick our hotel; why not our competitor down the road; why a big bank like ours; why a
      charity like ours; why the civil service; why this council; why us and not the others; what do
      you know about us; what i know about the company; had i read their website; did you look at
      our website; have you been in our shop before; have you tried our product; have you eaten
      here; what do our values mean to you; our mission and why i care; the company values; the
      trust values; ofsted report, had i read it; what attracted you to us; what drew me to them;
      how did you hear about us; how i found them; what makes us special; what can you tell us about
      our history; who are our competitors; do you like our brand; are you a fan of ours; what you
      like about our firm; what would you change about our company; what's wrong with our website;
      said i hadn't done my homework on them; my research about the company; did i know who the ceo
      is; name our three products; our reputation; is it just any employer; copy paste application;
      would you work for anyone; why apply to us; what appeals about our firm; why this law firm;
      why our restaurant; do you share our vision
    `,
    words: `
      why us; this company; why here; our company; company; employer; website; values; mission;
      attracted; our firm; our school; competitor; know about us; why this trust; reputation
    `,
  },
  'why-role': {
    says: `
      why this job; why this role; why do you want this position; why did you apply for this post;
      what appeals to you about the job; what interested you in the advert; what in the ad spoke to
      me; what made you apply; what attracted me to the position; what excites you about the role;
      reason for applying; why i applied for it; why you want to be a nurse; why nursing; why
      teaching; why midwifery; why do you want to be a pharmacist; why become an electrician; why an
      apprenticeship; why carpentry; why this trade; why this profession; why accountancy; why law;
      why sales of all things; why social work; why care work; why would you want to clean; why do
      you want to drive a bus; why police; why prison officer; why reception; why support and not
      development; do you really want this job; is this really your dream job; would you rather be
      doing something else; is it what you want to do; how does this post fit your plans; why this
      vacancy; why this particular team; why ward 7; why paediatrics; why a&e; why early years; why
      primary and not secondary; why tax and not audit; motivation for the position; my motivation
      letter; my interest in the job; didn't seem to believe i want the job; not keen enough on the
      job
    `,
    words: `
      why this role; why this job; this role; this job; this position; apply; interest; appeals;
      advert; dream job; why nursing; why teaching; why post; attracted to the role; vacancy;
      motivation letter
    `,
  },
  'five-years': {
    says: `
      where i see myself in five years; five years from now; in 5 yrs; where do you see yourself in
      ten years; in three years where will you be; the five year plan; my long term goals; career
      goals; my goals; career plan; what's the plan; what is next for you; my ambitions; what's your
      ambition; how ambitious are you; where do you want to be; where you want to go; where are you
      heading; where's this all going; what do you want to become; long term vision for yourself;
      short term and long term goals; my future; your future plans; future aspirations; what are
      your aspirations; do you want to be a head one day; do you want my job one day; i'd like your
      job was my answer; would you want to be a manager later; specialist or manager path; do you
      want to lead people later; consultant one day; your own practice later; your own restaurant
      one day; are you going to open your own place; start your own company someday; want to be a
      partner someday; masters later; plan to study later; go to uni after; specialise later; what
      after the apprenticeship; where the road leads; the crystal ball question; see yourself in
      this company later; how your career should develop; next career step after this; how this fits
      my career plan; 2030, where am i; no plan for the future; when you retire what have you done;
      carreer goals
    `,
    words: `
      five years; 5 years; ten years; goals; ambition; ambitions; ambitious; future; aspirations;
      five-year; see yourself; see myself; career plan; plans; vision; next step; 5yrs
    `,
  },
  'motivation-drive': {
    says: `
      what drives me; what drives you; what motivates me; what motivates you; what gets me out of
      bed; why do you get up in the morning; what gets you going; what makes you tick; what fires me
      up; what do you enjoy most at work; what gives you energy; what drains you; what demotivates
      me; what frustrates you in a job; what kills your motivation; how do you motivate yourself;
      how i keep myself motivated; staying motivated on a bad day; how do you stay positive; my
      inner drive; intrinsic motivation; self motivation; are you a self starter; am i driven; are
      you hungry; how hungry am i; is there fire in the belly; fire in your belly; drive and energy;
      what are you passionate about; my passion for the job; is it money or meaning; does money
      motivate you; what's most important for you in a job; what would make a good day; describe a
      perfect day at work; your best day at work; your ideal job; the dream day; what makes you
      happy at work; job satisfaction; when were you last really excited; when did you last lose
      track of time; what success means to me; how do you define success; do you see yourself as
      ambitious or content; missed the spark; thought i lacked drive; wasn't enthusiastic enough;
      not hungry enough; spark in the eyes; too laid back; go the extra mile why
    `,
    words: `
      motivates; motivate; motivation; drives; drive; driven; passion; passionate; hungry; hunger;
      tick; energy; out of bed; demotivates; enthusiasm; fire; self starter; spark; satisfaction;
      meaning; purpose
    `,
  },
  achievement: {
    says: `
      what i'm proudest of; my proudest moment; proudest achievement; biggest achievement; my
      greatest success; biggest win; what i have achieved; three achievements; tell us about
      something you achieved; something you're proud of; a success story; your greatest
      accomplishment; my best project; the best thing i've done; career highlight; highlights of my
      career; the high point; what did you achieve at your last job; what i left behind there; your
      legacy there; what would not exist without you; what difference did you make; a time you made
      a difference; impact i had; what impact did you have; where you exceeded expectations; time
      you went above and beyond; above and beyond; went the extra mile once; any awards; employee of
      the month; prizes i won; distinction in my apprenticeship; my medal; was it really you or the
      team; how much of that was you; what exactly was your part; your contribution to it; doubted
      it was my work; the success, whose was it; what was your biggest success this year; my best
      catch; your masterpiece; the thing you'd frame; biggest acheivements; recent achivement; most
      significant accomplishment; star example of success; something that went really well; what
      you've built from nothing; the award on my cv; what outcome are you proudest about
    `,
    words: `
      achievement; achievements; proudest; proud; accomplishment; accomplishments; success; award;
      highlight; above and beyond; biggest win; acheivement; achieved; impact; greatest success
    `,
  },
  failure: {
    says: `
      a time i failed; my biggest failure; when did you last fail; tell us about a mistake; a
      mistake i made; your worst mistake; biggest mistake in my career; something that went wrong;
      when something went wrong because of you; the time i messed up; when you screwed up; a cock
      up; biggest cock-up; a blunder; my flop; a project that flopped; a project that failed; when i
      lost a client; the deal i lost; a sale you lost; a drug error; a medication mistake i made;
      have you ever made a clinical error; a lesson that bombed; a lesson that went badly; a dish
      you burnt; a wrong delivery; the time i scraped the van; the bug i shipped; dropped the
      production table; broke production once; what did you learn from failing; lessons learnt from
      a failure; how i deal with setbacks; bouncing back; how you bounce back; resilience after a
      failure; how do you handle defeat; missed a deadline once; a deadline you missed; when you let
      someone down; what do you regret most; a decision i regret; what would you do differently; if
      you could do it again; owning up to a mistake; did you own up; do you admit mistakes; the exam
      i failed; why did you fail the exam; why i had to resit; dropped the ball; time it went pear
      shaped; i had no good failure story; failing at something; failure and what came of it
    `,
    words: `
      failure; failed; fail; mistake; mistakes; error; regret; went wrong; messed up; screwed up;
      setback; setbacks; blunder; flop; lost; differently; cock-up; resilience; learnt; resit;
      regrets; resits
    `,
  },
  feedback: {
    says: `
      taking criticism; how i take criticism; how do you take feedback; how i react to feedback; the
      last feedback you got; hardest feedback i ever had; negative feedback; a critical appraisal;
      constructive criticism; can you be told; can you be corrected; can you take being told; being
      corrected by someone younger; how do you respond when corrected; being told off; if chef
      shouts at you; what if the chef tears your plate apart; observed lesson feedback; feedback
      after an observation; how i took the ofsted judgement; a bad review; how do you react to a bad
      review; code review comments on your work; harsh review comments; when somebody tears your
      work apart; design crit; taking a crit; client hates your draft; thin skinned; am i thin
      skinned; do you get defensive; seemed to find me defensive; i got defensive; took it
      personally; do i take things personally; how coachable am i; feedback culture; giving feedback
      to a colleague; how i give feedback; how you ask for feedback; feedback you disagreed with;
      feedback you didn't agree with; what did your last appraisal say; my annual review;
      performance review comments; what did your supervisor criticise; how do you deal with
      rejection of your work; red pen all over my work; gave me live feedback to see my reaction;
      how i handle critisism; when your mentor was unhappy with you; 360 feedback; sandwich method
    `,
    words: `
      feedback; criticism; critique; criticised; corrected; defensive; coachable; critisism; crit;
      observation feedback; thin skin; take it personally; told off; 360; constructive; personally;
      review comments
    `,
  },
  'others-say': {
    says: `
      what others would say about me; what would your colleagues say; what would your boss say about
      you; what would my last manager say; how would your friends describe you; how my friends would
      describe me; how would your team describe you; what would your mates say; what would your
      pupils say about you; what would your patients say; what do guests say about you; what would
      your old chef say; if i rang your boss now; if we called your last boss; what would he tell us
      about you; what would your worst enemy say; what would somebody who dislikes you say; what
      would your mother say; three adjectives from your colleagues; in your colleagues' words; the
      one word my boss would use; how do people see you; how others see me; how you come over to
      others; my reputation at work; what are you known for in the team; what's your nickname; what
      do people come to you for; what do they say behind your back; what annoys people about you;
      what would your flatmate complain about; what irritates your colleagues; what would your ex
      colleagues miss; what would they miss when you leave; what would your direct reports say about
      you; what would your staff say; what do your reports think of you; how would your teacher
      describe you; what would your trainer say; what would a customer say about me; from the
      outside how are you seen; how would you be described; somebody else's view of me; outside
      view; other people's opinion of me; describe me as my sister would; if your best friend sat
      here
    `,
    words: `
      others say; would say; colleagues say; boss say; describe you; describe me; friends; friends
      say; see you; known for; adjectives; nickname; others see; reputation; say about me; say about
      you; how would
    `,
  },
  hobbies: {
    says: `
      what i do outside work; my hobbies; my interests; hobbies and interests; what do you do in
      your free time; spare time; what do you do at the weekend for fun; what do you do when you're
      not working; how do you switch off; how do you relax; how i unwind; what do you do for fun;
      outside of work who are you; life outside the office; the football team i coach; the club i'm
      in; do you do any sports; which sport i do; the marathon on my cv; my running; my
      volunteering; volunteer work i do; the band i play in; my guitar; my side project in the
      evenings; am i a gamer; the last book i read; what are you reading; what i'm reading;
      favourite book; last film you saw; what podcast i listen to; favorite movie; what music i
      like; do you cook at home; the chess on my cv; my allotment; gardening and fishing; travel
      pictures; my blog; hobby photography; does your hobby take much time; would the football clash
      with weekends; my second thing, the brewing; whether i do extracurriculars; extra curricular
      activities; we chatted about climbing; he also climbs; we talked dogs; dangerous hobbies;
      horse riding; private interests; what else is there in your life; scouts leader; hobbie and
      pastimes
    `,
    words: `
      hobbies; hobby; free time; spare time; outside work; interests; weekend plans; sport; sports;
      football; book; reading; volunteering; relax; switch off; unwind; gaming; pastime; hobbys;
      leisure; extracurricular; music; climbing; marathon; fishing
    `,
  },
};
