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
      have we got here; tell us a bit about you; introduce yourself please; introduce yourself in
      two minutes; so who is maria; walk me through the cv; walk us through your background; talk me
      through your career so far; run through my work history; brief run-down of my career; potted
      history; what's my story; life story short version; self intro in english; give your
      introduction; tell me something about yourself apart from resume; describe yourself in a
      nutshell; sixty second pitch of me; who am i; started with go on then tell me about you; so,
      over to you; the opener; ice breaker, about me; the usual opening one; the classic first one;
      stellen sie sich vor; erzählen sie etwas über sich; proszę o sobie opowiedzieć; háblame de ti;
      fale um pouco sobre você; tell me about yourself po; sales pitch on me; summarise my
      experience; summary of my profile; rundown from school to today; start at the beginning, where
      did i train; how did i get to where i am today; my journey into nursing up to now; my journey
      so far; path from school to here; background please; what's not on the cv; something that
      isn't on my resume; what brought you here in life; tell the governors a bit about me; a little
      intro for the kids council; describe my career in five minutes for the board; headhunter
      wanted the career narrative; my bio; let's hear your spiel; went through my cv line by line;
      high level overview of me; snapshot of who you are; give me the highlights of your cv; the two
      minute me; start with yourself; everybody in the group had to introduce themselves; round of
      intros with the other candidates; one minute video intro; recorded video, introduce yourself;
      hirevue first question, about me; tell me about mr okafor; describe myself in general; me in a
      paragraph; my professional background; take me through your service career; told to sum up my
      army career; my work background as a groom; experience so far in salons, general chat; my
      training and career as a vet, from the start; pitch myself; who's sitting in front of us;
      education and family background intro; quick bio please; get to know you bit; asked me to just
      talk about myself
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
      your downsides; what you avoid doing; tasks you put off; things i'm rubbish at; the weak bits;
      biggest flaw; what am i not so good at; my achilles heel; area for improvement; areas of
      development; development areas on my last appraisal; what do i struggle with; what should i
      work on; where do i need to grow; three negative traits; negative points about me; negative
      side of me; one thing i'd change about myself; what annoys people about me; what irritates me
      about myself; my worst habit; bad habits at work; my shortcomings; which part of nursing am i
      weakest at; weakest area clinically; weakest subject to teach; subject i'd dread teaching;
      weakest section in the kitchen; which section i'd be worst on; pastry is my weak spot?;
      weakest stack layer; which technology am i weakest in; what's hard for me in excel-type jobs,
      a flaw; which cut or colour am i least confident in; least confident area in surgery; which
      procedures i'm least comfortable with; the bit of driving i'm poor at, reversing?; what would
      trip me up here; where would i fall down in this job; where do i need support; where would you
      need help; what training would i need most, gaps in me; schwächen, drei; größte schwäche;
      słabe strony; moja największa wada; ponto fraco; kahinaan ko; don't say perfectionist; said
      i'm not allowed to say perfectionism; perfectionist isn't an answer; an honest one, no fake
      humble stuff; real one, not a disguised strength; what part of me would make me fail here;
      what would make us not hire you; any reason we shouldn't take you; what's my downside; tell us
      something negative; the minus column; what do i find difficult; impatient? too direct? pick
      one; too slow? too chatty? what is it; self-critical question; self awareness about my faults;
      what are you working on improving; how am i fixing my flaw; what have i done about my weak
      point; blind spot as a leader; a derailers question; what does the 360 show as low; lowest
      score on the personality test; psychometric said low on detail, explain; insights profile low
      colour; disc profile, weak side; not my cup of tea tasks; tasks i avoid; what do i put off;
      which tasks do i procrastinate on; what do i like least about my own way; if i could improve
      one skill; one skill i lack; what would my weak side be as a solicitor; what's hardest for you
      as a manager, personally; where are my limits
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
      i do best; my key skills; top three strengths; what am i really good at; what's my superpower;
      what do i do better than most; my best quality; three positive traits; good qualities in me;
      positives about me; what comes easily to me; what am i naturally good at; natural talents;
      what's my forte; my strong suit; strong points; my strong subject to teach; best dish i'd call
      my strength; which side of hairdressing am i best at; colour or cutting, which is my stronger
      one; strongest clinical area; where am i strongest as a vet, soft tissue?; which discipline is
      my best; strongest programming language, best at what; what part of the stack am i strongest
      in; my usp; unique selling point of me; key skills i'd highlight; core strengths from gallup;
      strengthsfinder top five; clifton themes; what did the strengths profile say; strength based
      interview, what energises; strengths based assessment at the grad centre; what do i excel at;
      what am i known for being good at; expert at what; my specialism, what am i best in; what's my
      edge as a salesperson; my best asset; greatest asset as a carer; what makes me a good nurse;
      what makes me a good teacher; what makes a good manager of me, qualities; what makes me good
      behind a bar; what makes me good on the phones; what qualities make me suited for crew;
      qualities of mine as an au pair; personal attributes; which of my skills am i proudest to use;
      stärken, drei nennen; größte stärke; mocne strony; mis puntos fuertes; pontos fortes; my plus
      points; the plus column; what talents do i have; any special skills; any hidden talents useful
      at work; what's my gift; what do i do without effort; what would i teach a beginner because i
      master it; what do i shine at; where do i stand out technically, my strength; one word for my
      strength; pick your strongest competency; which of our values am i strongest on; highest score
      on my appraisal; best rated in the 360; what do i bring in skills; my toolbox of abilities;
      strengths as a lawyer; drafting or advocacy, which is my strength; numbers or words, which am
      i better at; people or paperwork, where am i stronger; big picture or detail, my stronger
      side; what did the army make me good at; what skill got me furthest; my signature strength;
      what do i do brilliantly; proud of which ability; what are you good at, simple as that; the
      good points one; give an example of a strength in use; my best attribute as a receptionist
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
      point; why does this school need you; why you and not the other six; why should we pick me;
      why should we take a chance on you; what makes me different from the rest; what do i offer
      that the others don't; convince us in thirty seconds; why are you the best candidate; best
      person for the post, why; what do i bring to the table; what would i add to the team; what do
      we get if we hire you; what would the school gain with me; what will the ward gain from having
      me; what would patients get from me that others don't; why give this contract to me; 200
      applicants, why mine; there were ninety cvs, why me; all the others have degrees, why you; the
      other candidate has more years, so why you; internal candidate against me, why me; why choose
      an outsider over our own; there's an insider who wants it; why not the internal deputy; we
      could get a graduate cheaper; why not just get someone from the agency; why not promote our
      own girl; why pay for you when ai can; your competition is downstairs, beat them; last pitch
      why me at the end; closing statement for the board; a final minute to convince the panel; tell
      governors why appoint me; why should the partners vote for you; why should the investors back
      you as ceo; why me as head chef and not him; what makes me stand out; how do i stand out among
      freshers; why should we hire a fresher like me; why should i hire you; what value will i add;
      value addition; warum sollten wir sie einstellen; warum gerade sie; dlaczego mamy pana
      zatrudnić; por qué deberíamos contratarte; por que te contratar; bakit ka namin iha-hire; why
      are you suitable; give me three reasons to employ you; what makes me the right man; right
      woman for the job?; what would we miss if we said no; what do we lose if we don't take you;
      you've got one minute to get the job; would i hire myself; if i were him would i hire me;
      everyone says hardworking, what else have i got; everyone can pull pints, why you; every
      driver has a licence, why you; any cleaner can mop, why me; anyone can sew, why you; any nanny
      loves kids, why you; loads of junior devs out there, why me; plenty of bootcampers, why this
      one; what's special about me; unique about me as applicant; what makes you so special; what's
      your pitch for the role; plead your case; why do i deserve this place; deserve the
      apprenticeship over 40 other lads; why give you the training contract; why should chambers
      take you; why would a client choose me as their architect; why bet on me; why do i think i'll
      get it; what will i contribute; contribution to the department
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
      why our restaurant; do you share our vision; why this place; why our trust and not the one up
      the road; why this school in particular; why here of all salons; why our firm and not a magic
      circle one; what drew me to the company; what attracted you to our charity; what do i know
      about us; what did i find on our website; did i look at our website; did i google them; have i
      read the annual report; have i read our ofsted; what did i make of our cqc rating; have i
      eaten here before; have you stayed in one of our hotels; ever shopped with us; ever flown with
      us; do i own any of our products; which of our products do i like; which of our brands is my
      favourite; favourite building of ours; which of our exhibitions did i see; which of our books
      did i read; name one of our authors; when was the company founded; who's the ceo here; who is
      our founder; what's our mission statement; what are our values, do i know them; which of our
      values speaks to me; can i name the six values; nhs constitution values, why this trust; why
      nestlé and not unilever; why deloitte over kpmg; why emirates; why ryanair; why aldi over
      lidl; why p&o; why this airline; why this cruise line; why google; why a bank like ours; why
      our university; why our department, why this lab; why this pi; why work for a council like
      this; why this ministry; why our constabulary; why this force; why our regiment of cooks,
      joked, why us; why the home office; why a family run bakery like us; why a small village
      practice like ours; why a startup like ours and not big tech; what do you think of our app;
      did i download the app; what would i improve about our website or shop; what do i think of our
      menu; what would you change here; what's our reputation in town; what have i heard about the
      place; who told me about them; how did i hear of them; warum wir; warum ausgerechnet bei uns;
      dlaczego nasza firma; por qué nuestra empresa; por que a nossa empresa; bakit dito sa company
      namin; why tcs; why infosys and not wipro; what do you know about this bpo; know anything
      about our history; how old is our brand; what made me choose them; what appeals about us; are
      we just any employer for me; do i even know what we do; who are our competitors, did i check;
      what's our latest project, did i see the news; what did i see about us in the papers; did i do
      my homework; why this estate; why this zoo; why this theatre; why this library service
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
      job; why do i want this job; what interests me in the position; what attracts you to the post;
      why do you want to be a carer; why do i want to be a dental nurse; why this subject; why do
      you want to work with children; why with elderly people; why dementia care; why do i want to
      be crew; why flying; why do i want to be a vet; why do you want to drive trains; why sales;
      why recruitment as a job; why hr; why audit; why tax; why compliance; why insurance; why be a
      claims handler; why family law; why be a barrister; why police work; why the fire service; why
      become a security guard; why do you want to work on tills; why waitressing; why be a chef; why
      housekeeping; why hair; why beauty; why do you want to be a farmhand; why cows; why
      plastering; why did i pick electrician; why an apprenticeship in this trade; why the data
      analyst job; why devops; why frontend and not backend, what's the appeal; why qa; why project
      management; why product; why library work; why museum work; why curating; why conservation;
      why journalism; why pr; why fundraising; why a call centre job; why do i want to clean
      offices; why warehouse work, why want it; why drive a bus; why hgv; which part of the advert
      caught my eye; what in the job ad made me apply; what made you apply for the assistant post;
      why this grade and not higher; what appeals about the role; what do i like about the job; what
      excites me in it; which part of this job would i enjoy most; which bits would i like least of
      the role; what do i look forward to in the post; why do you want to step into management; why
      headship; why deputy head, why now; why ceo; warum diese stelle; was reizt sie an der aufgabe;
      dlaczego to stanowisko; por qué este puesto; por que essa vaga; bakit gusto mo itong position;
      why do you want to join as process associate; why pharma; why pharmacovigilance; why
      regulatory affairs; why clinical trials; is it your dream job; is this really what i want to
      do; why be an au pair; why nannying; why a locum life
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
      carreer goals; where will i be in five years; in ten years time; in three years where do you
      see yourself; my long term goal; career aspirations; future plans; plans for the future;
      what's my five year plan; your vision for yourself; where's this all heading; where do i want
      to end up; ultimate job; end goal; dream role one day; what's next after this; next step after
      this role; what do you want to be eventually; do i want to be a ward sister one day; see
      yourself as a matron?; want to be a head one day?; head of department ambitions; headship one
      day?; do you want your own restaurant eventually; own salon one day?; own practice in future?;
      practice ownership in the future; partnership ambitions long term; do i see myself as a
      partner someday; silk one day?; judge one day?; specialist training later, which; which
      specialty do i see myself in; phd in future?; professorship, habilitation plans; own research
      group in five years; tenure and where in 5 yrs; captain in how many years, dream; purser one
      day?; chief engineer, when i see myself there; own lorry one day?; own farm in ten years?;
      foreman someday?; do i see myself on the tools at 50; running my own gang in five years?;
      technical path or management path; ic track or manager; architect or manager later on; do you
      want to go into leadership; how ambitious am i; do you have ambition; what would success look
      like in 2030; me in 2030; if we met again in five years; picture my life in ten years,
      workwise; wo sehen sie sich in fünf jahren; gdzie widzi się pan za pięć lat; dónde te ves en
      cinco años; onde você se vê em cinco anos; saan mo nakikita sarili mo after 5 years; where do
      i see myself after the graduate scheme; after the apprenticeship what; after qualification
      what then; what after my training contract; what after the postdoc; career map; my trajectory;
      what direction am i going; where am i headed; chartership goal in three years; professional
      development plans long range; pdp for the coming years; sergeant in five years? inspector?;
      promotion boards, rank i aim for; rank ambition; do you want my chair one day; do you want my
      job; would you like to sit where i'm sitting; board seat eventually?; next ceo?; legacy i want
      to leave; final ten years of my career, plans; what do i want to do until i stop; what would i
      do after the exit
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
      not hungry enough; spark in the eyes; too laid back; go the extra mile why; what makes me
      tick; money or meaning; what keeps me going on a wet monday; what gives me energy; what
      energises me; what lights me up; where does my drive come from; what makes me jump out of bed
      at four am; what makes a good day at work; my perfect day at work; best day on the job, what
      made it good; when was i last really excited about work; when do i lose track of time; flow at
      work; what am i passionate about; passion for food; passion for hair; passion for animals;
      passion question; is it a calling or a job; vocation or paycheck; do i love what i do; what do
      i love about teaching, drive; what do you enjoy most in your work; which tasks make me happy;
      what makes work fun for me; what satisfies me in a job; job satisfaction, where from; what
      would make me go the extra mile; extra mile; when did i go above and beyond; gone beyond the
      call of duty; would i still work if i won the lottery; if money didn't matter, what would i
      do; what kills my motivation; what makes me lose interest; what drains me; how do i motivate
      myself; self motivation on bad days; intrinsic or extrinsic; carrot or stick; recognition or
      cash; is praise important; what reward matters to me; are you hungry enough; fire in the
      belly; do i have hustle; competitive by nature?; do i need to win; what's my why; my purpose;
      what gives you purpose; was motiviert sie; was treibt sie an; co mnie motywuje; qué te motiva;
      o que te motiva; ano nagmomotivate sayo; what inspires me; who inspires me; role models; who's
      my role model; which leader do i admire; which chef do i look up to; which designer inspires
      me; how do i keep enthusiasm after rejection; where do i get the energy for thirty kids daily;
      what keeps me in nursing despite it all; why do i keep doing care work; what makes it
      worthwhile; what sort of work do i find rewarding; said i seem flat, am i keen; do you really
      want it badly; enthusiasm, do i have any; sounded like i lack spark; initiative, when did i
      take it; taking initiative unprompted; something i did without being asked; do i only do the
      minimum; quiet quitting, my view; nine to fiver or more driven
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
      you've built from nothing; the award on my cv; what outcome are you proudest about; proudest
      moment; what am i most proud of; greatest accomplishment; biggest success; highlight of my
      career; my finest hour; best thing i ever did at work; crowning glory; a time i exceeded
      expectations; name an achievement with numbers; accomplishments at previous company; most
      significant achievement; major achievement in college; academic achievements; awards won; any
      prizes or medals; employee of the month?; salesman of the year?; rosettes, stars, did i win
      any; michelin star during my time?; competition wins as a hairdresser; best in class at vet
      school?; dean's list; gold medal at university; first class honours, proud of what; best
      project i delivered, pride; favourite building i built; job i'm proudest of, joinery; piece of
      work i'm proud of; nicest bit of brickwork i ever did; a weld i'm proud of; the harvest i'm
      proudest of; best animal i ever showed; patient whose recovery i'm proud of; a patient story
      that makes me proud; a birth i'll never forget, proudest; a life saved; saved a passenger's
      life, proudest flight; pupil success i'm proud of; class results i'm proudest of; a child i
      turned round; a resident i made a difference to; made a difference, when; biggest difference i
      made; my biggest impact; proudest deal; my best deal; largest sale i closed, proud; best
      placement i ever made as recruiter; best campaign, cannes?; campaign i'm proudest of; article
      i'm most proud of; best exhibition i hung; best acquisition for the collection; best
      performance on stage; greatest role i played; proudest release; coolest thing i built; most
      impressive thing i've coded; hardest case i won; proudest case; won on appeal, my big win;
      biggest save for a client in tax; proudest finding in an audit; best arrest; bravery award;
      medals from service; proudest moment in uniform; what did i accomplish as ceo; what did i
      leave behind that lasts; größter erfolg; worauf sind sie stolz; największy sukces; mi mayor
      logro; maior conquista; pinaka proud na achievement; personal achievement outside work;
      marathon or something i'm proud of; what would i frame on the wall; tell us your biggest brag;
      boast a bit; one result i'd put on my gravestone, she joked; what i achieved last year; key
      wins in the last role; three accomplishments from the past 12 months
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
      shaped; i had no good failure story; failing at something; failure and what came of it; a time
      i messed up; biggest mistake; worst mistake at work; when did i screw up; a cock-up i made;
      something that went wrong and was my fault; what did i learn from failing; a setback; setbacks
      and how i bounced back; bounce back; resilience after a flop; a flop; biggest regret; what do
      i regret in my career; if i could do one thing over; what would i do differently; a decision
      that backfired; a bad call; a project that tanked; a launch that bombed; worst lesson i ever
      taught; inspection that went badly, what happened; observation graded inadequate, my lesson
      failure; failed an exam; failed my driving test how often; failed part of acca; failed the bar
      first time; why did i fail second year; backlogs in college; arrears in btech; kt's and failed
      subjects; medication error i made; drug error; have i ever made a mistake with a patient;
      never event i was part of; missed a diagnosis; misread an x-ray; pulled the wrong tooth?;
      botched colour; ruined somebody's hair; burnt a whole service; sent out a raw chicken; dropped
      a tray on a guest; overcooked for two hundred, biggest disaster; crashed the van; worst damage
      i ever did with a forklift; reversed into a gate; hit a bridge?; delivered to the wrong
      address, mistake; cut a board wrong; ordered the wrong windows; measured wrong; flooded a
      house; scrapped a batch; broke the machine; dropped the production database; took down prod,
      my fault; a bug i shipped that hurt; wiped a server; lost data once?; sent an email to the
      wrong people; hit reply all disaster; wrong figures to the board, my mistake; missed a filing
      date; missed a limitation date; lost a client; lost a big account; lost the pitch; deal that
      slipped through my fingers; trade that lost money; bad investment; a hire i got wrong; worst
      hiring decision; let the team down; let somebody down; disappointment in my career; größter
      misserfolg; fehler, aus dem ich gelernt habe; największa porażka; mi mayor fracaso; maior
      fracasso; pinakamalaking pagkakamali; failed business, what did i learn; startup died, what
      went wrong; my company folded; bankrupt once?; lambs died on my watch; lost an animal on the
      table; escaped prisoner or lapse on my shift; slept through an alarm; what happens when you
      get it wrong; do i own up to mistakes; owning my mistakes; admitting error, example; when did
      i fall flat on my face; a promise i couldn't keep; didn't hit the mark, one time
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
      how i handle critisism; when your mentor was unhappy with you; 360 feedback; sandwich method;
      how do i take criticism; thick skin; can i take a telling off; chef shouts, can i handle it;
      would i cry if told off; how did i react to a bad review; last appraisal, what was said; last
      piece of negative feedback; toughest feedback i ever got; hardest thing somebody told me;
      feedback that stung; feedback i disagreed with; unfair criticism, my reaction; do i get
      defensive; seemed defensive when corrected; does correction bother me; corrected in front of
      pupils; corrected in front of the customer; told off by a younger supervisor, reaction; he
      criticised my cv to see my reaction; they gave feedback and had me redo the roleplay; redo the
      pitch after notes; notes from a director; taking notes as an actor; editor slashes your copy,
      feelings; editor's red pen; art director hates it; client says the design is ugly; crit
      sessions; design critique; code review comments, harsh ones; fifty comments on your pull
      request; reviewer rejects my paper; reviewer 2; peer review rejected, response; 360 results;
      performance review outcome; performance rating i got; learning walk feedback; lesson
      observation feedback; ofsted style observation, how i took comments; supervision notes on me;
      clinical supervision, taking it on board; mystery shopper scored me low; call listening, qa
      marks me down; call calibration score, reaction; tripadvisor review named me badly; one star
      google review about my work; do i ask for feedback; how do i seek feedback; how often i want
      feedback; do you want it straight or sugar coated; bluntness, dutch style; germans are direct,
      can i bear it; brutally honest culture; radical candor; what did my mentor criticise; what did
      my tutor say i need to change; what changed after feedback; acted on advice?; are you
      coachable; am i trainable or do i sulk; do i sulk; bear a grudge when told off; being told i'm
      wrong; someone points out an error, i do what; umgang mit kritik; jak przyjmuję krytykę; cómo
      llevo las críticas; como lido com críticas; how i handle sermon from boss; getting shouted at;
      sergeant style bollocking; examiner's comments on my flying, debrief; sim debrief, how i take
      it; partner returns draft covered in red; red ink; giving it back, can i take it; sensitive to
      remarks?; what feedback from the last interview did i get
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
      here; how would my friends describe me; three words my mates would use; what would your mum
      say about you; what would your best friend say; what would colleagues say behind my back; what
      would my old boss say about me; how would my manager describe me; what would the head say if i
      phoned her; what would your charge nurse tell us; what would the kids say about mr adeyemi;
      what would parents say about me; what would patients say; what do clients say about me; what
      would regulars say; what would your customers write about you; what would the chef say about
      me; what would my team say; what would people reporting to me say; what would my worst enemy
      say; what would someone who dislikes me say; what would my critics say; what would my ex
      colleagues complain of; what would your flatmate tell us; what would your sister say; how my
      family sees me; what would my dog say; what would your coach say; what would my tutor say;
      what would your professor say of you; what would my supervisor write; what would your sergeant
      say; what would your commanding officer say; how did the lads on site see me; what would the
      lads say; what would the girls in the salon say; what would the crew say about you; what would
      your captain say; what nickname did i have at work; my nickname; what's my reputation; what am
      i known for in the firm; how am i perceived; how do people perceive me; how do others see you;
      how i come over to others, in their words; first impression people have of me; what do people
      get wrong about me; biggest misconception about me; what do people say when i leave the room;
      what would they miss about me; what would they say at my leaving do; what was in my leaving
      card; in my last review, how did peers describe me; adjectives colleagues would pick; describe
      yourself as your boss would; wie würden freunde sie beschreiben; was sagen kollegen über sie;
      co powiedzieliby o mnie koledzy; cómo te describen tus compañeros; como seus amigos te
      descrevem; paano ka i-describe ng friends mo; how do your peers rate you; how would
      subordinates describe you; one compliment i often get; best compliment i ever got; most common
      compliment from guests; what do people thank me for; what do folks come to me for; what would
      your neighbour say; what would the other side's lawyer say; what would the judge say about me;
      what would your investors say of you; what would the board say about my style; what would the
      union rep say about me as boss; what do the nurses say about you, doctor; what would a junior
      say working under me; what would housemates moan about; what do your linkedin recommendations
      say; what words would your team use, good and bad
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
      pastimes; what do i do at weekends; what do i do for fun; free time; outside interests;
      interests on my cv; what do i do after work; how do i unwind; how do i switch off; how do i
      relax; any sports?; do i play in a team; football on sundays?; which club do i play for; do i
      support a team; running, how far; marathon training, asked; the mountain climbing on my cv;
      chess on my cv; asked about my band; which instrument; do you still play the violin; do i sing
      in the choir; amateur dramatics; do i have pets; dogs? cats?; baking at home; what do i cook
      at home; favourite recipe; favourite restaurant to eat at; last book i read; what am i
      reading; favourite film; what did i last watch on netflix; which podcasts; which newspapers do
      i read; favourite artist; last gallery i visited for fun; last gig i went to; video games; do
      i game; side projects for fun; do i code in my free time; open source in my spare time; home
      lab as a hobby; tinkering with cars in my own time; restoring a motorbike; diy at home;
      volunteering at weekends; youth football coach as a pastime; lifeboat volunteer; reserve
      soldier on weekends; travel for fun, favourite country; best holiday; what i did last weekend;
      what will i do this weekend; hobbies und interessen; o que faz no tempo livre; anong hobbies
      mo; extracurriculars at uni; societies at university; clubs at school; who am i outside the
      office; what makes me happy off duty; life outside work; something fun about me; fun fact;
      three things i like; the interests section, is it true; dangerous hobbies?; does my hobby
      clash with the job; cricket? kabaddi?; tv series i follow; social media, who do i follow for
      fun
    `,
    words: `
      hobbies; hobby; free time; spare time; outside work; interests; weekend plans; sport; sports;
      football; book; reading; volunteering; relax; switch off; unwind; gaming; pastime; hobbys;
      leisure; extracurricular; music; climbing; marathon; fishing
    `,
  },
};
