import type { Phrases } from './phrases.ts';

export const leaving: Phrases = {
  'why-leaving': {
    says: `
      why i left; why i left after a year; why i'm leaving my job; why i want to leave; reason for
      leaving; what made me quit; why i resigned; why i handed in my notice; why are you looking;
      why now; what's wrong with your current job; what happened at your last place; why leave such
      a good company; why on earth would you leave there; what i was running from; pushed or pulled;
      what pushed me out; is it the boss you're leaving; do you dislike your current place; what
      would make you stay where you are; does your boss know you're here; why i want out; why move
      on; why leave teaching; why i left the ward; why i left the practice; why i walked out; did
      you leave because of the manager; did i jump or was i pushed; what's missing in the current
      role; what you don't like about your present job; reson for leaving; why you are leaving
      present company; reason for change; why looking for a change; what triggered the job search;
      what is driving the move; why i gave up a safe job; why i'd leave a permanent post; have you
      outgrown it; fell out with the old place; thought i was bad mouthing my old employer; not
      convinced by why i quit; unhappy in current job; what made you start looking; why i want to
      swap; leaving before the year is over; why go from a firm you love; circumstances of my
      departure; burnt out in the last job; why i'm switching employer; change of job motive; what
      made me hand in my notice; why quit the last place; how come i'm on the market; what went
      wrong at my last salon; why walk away from such a good firm; why leave now of all times;
      reason for leaving each job; reason for job change in current company; what's pushing me out;
      what would have made me stay there; did my employer try to keep me; exit interview, what i
      said; what did i tell my manager when resigning; why move on after the merger; why leave a
      permanent civil service post; who gives up a government job; why give up tenure; why leave the
      nhs; why'd i leave teaching; why leave my school mid year; leaving before the summer, why; why
      did i come off the ships; why did i leave the army; reason for getting out of the forces; why
      i want out of my practice; why leave private practice; why don't you stay at the big four till
      manager; what don't i like about my present job; what's missing where i am now; what
      frustrates me in my current job; am i running away from something; running from or running to;
      something happened there?; was it the boss; fell out with the owner?; was it the money that
      made me go; burned out at the last place?; were the hours the reason you quit; left without
      another job lined up, why; resigned with nothing to go to; why did i hand my apron in; why i
      gave up my round; why leave haulage firm x, they're good payers; why did i pack in the sites;
      why i stopped nannying for that family; what ended the au pair placement; why leave the
      nursery halfway through a year; why did i leave cabin crew; why leave a five star hotel; left
      the kitchen, how come; why give up my own business; why close the shop; why stop being self
      employed; why did i leave germany for poland job; kündigungsgrund selbst gekündigt; powód
      odejścia; motivo da saída; por qué dejé mi último trabajo; bakit umalis sa dating work; reason
      of leaving last organisation; why do you wish to exit infosys; leaving tcs, reason; what's the
      real reason i'm looking; what triggered my search; what made me pick up the phone to the
      headhunter; why am i looking around; why am i unhappy there; does my manager know i'm unhappy;
      why leave a startup before the exit; why leave after just being promoted; what would your old
      boss say about why you went; leaving on good terms?; burnt bridges?; why did you give up a job
      on the doorstep; said nobody leaves that place unless there's trouble; left the charity after
      the new ceo came, why; why did i part with the dealership; why turn my back on the police
    `,
    words: `
      left; leaving; leave; quit; resigned; resignation; why leaving; why left; reason for leaving;
      walked out; looking around; handed in; departure; moving on; reason for change; why quit
    `,
  },
  dismissed: {
    says: `
      being let go; why i was let go; that i was fired; i got sacked; did they sack you; the
      redundancy; was i made redundant; why me in the layoffs; laid off in march; why did they pick
      you for redundancy; how they chose who went; whether i was dismissed; ever been dismissed;
      gross misconduct; a disciplinary; any disciplinary on record; disciplinary record; were you
      asked to leave; asked to resign; left by mutual agreement; settlement agreement; termination
      of my contract; terminated within probation; failed my probation; didn't pass probation; why
      my probation wasn't extended; why they didn't keep me; why they did not renew me; not kept on
      after the apprenticeship; my contract was ended early; who ended it you or them; my dismissal;
      let go after three months; unfair dismissal claim; tribunal against my employer; took them to
      court; restructuring got rid of my post; my position was eliminated; company went bust; went
      into administration; the insolvency; shop closed and we all lost jobs; put on a pip and out;
      managed out; given my marching orders; the boot; getting canned; pink slip; retrenchment
      during covid; benched then laid off; struck by downsizing; fired from my job; was i sacked;
      got fired, why; did they let me go; was it gross misconduct; redundant, why me and not the
      others; selection criteria for redundancy, why picked; laid off in the january round; why was
      my role cut; made redundant twice; failed probation; not passed my probationary period, what
      happened; why did they not keep me after probezeit; my contract wasn't renewed, why;
      non-renewal of the fixed term; terminated for performance; pip and then out; on a performance
      improvement plan?; forced resignation; compromise agreement; settlement agreement, what was
      behind it; garden leave and then gone; escorted out; suspended pending investigation;
      disciplinary hearing; written warnings on my file; final warning; have you ever been
      terminated from employment; ever been asked to leave a position; dismissed from the force;
      medical discharge aside, was i thrown out; administrative discharge; struck off the agency
      books; agency stopped booking me, why; released by the client early; kicked off site; chucked
      off a job; lost my job over a till shortage; let go for lateness; let go for absences; let go
      because of a social media post; benched and then released in it services; bench policy layoff;
      part of the tech layoffs; why was i in the 15 percent; position eliminated; reduction in
      force; restructured out; my department closed, who stayed; the company went bust, was i at
      fault; administration, insolvency, lost post; warum wurde ihnen gekündigt; betriebsbedingt
      oder verhaltensbedingt; zwolniony, za co; fui demitido, por qué; natanggal sa trabaho, bakit;
      endo not renewed; sacking at the restaurant; head chef threw me out; manager got rid of me;
      principal removed me; school let my contract lapse; not signed off in my nqt year; dropped by
      the partners; counselled out at a consultancy; up or out, was i out; non-promoted and out at
      the law firm; not kept on after training contract; not kept on after apprenticeship; trainee
      seat not retained; left by mutual consent, meaning what; the end was sudden, were you
      dismissed; how did i take being made redundant; what did i learn from getting the boot; would
      my last boss say he fired me; did they give me the push; did i get my p45 unexpectedly;
      employment tribunal against my last employer; unfair dismissal case; sacked in front of
      everyone, the story; end of assignment code on my reference says discharge; not eligible for
      rehire
    `,
    words: `
      fired; sacked; dismissed; dismissal; redundant; redundancy; laid off; layoff; let go;
      terminated; termination; probation; severance; misconduct; disciplinary; retrenched; booted;
      axed; canned; pink slip; downsizing; asked to leave
    `,
  },
  gap: {
    says: `
      the gap on my cv; gap in my resume; the hole in my cv; what i did in 2021; what i did between
      the two jobs; what happened between march and november; the missing year; the year that isn't
      on the cv; eight months with nothing; two blank years; the empty months; there's a break here;
      explain this break; break in employment; employment gap; gaps in employment history for
      safeguarding; unexplained gaps; account for every month; my career gap; career break; my
      sabbatical; time out; year off; gap year; why i didn't work for a year; the time i was ill; my
      sick year; the burnout year; maternity gap; looking after my mum those two years; the caring
      years; i was travelling; what you did with your time off; what i did all that time; a long
      pause; dates don't join up; the dates on my cv; timeline didn't add up; went through the cv
      and stopped at 2019; covid gap; why so long between jobs; a space between jobs; holes in my
      timeline; lockdown year; the year in between; study gap; backlog year; year drop; dropped a
      year; gap of 14 months; missing period; asked about the blank; break of service; noticed i
      hadn't worked for a while; eighteen months blank on the resume; nothing between march 2021 and
      june 2022; what was i doing all of 2020; hole in my employment history; break in service;
      career break in naukri profile; unexplained months; missing year; account for every month for
      safeguarding; kcsie gaps in employment history; dbs form needs every month explained, there's
      one empty; where was i between jobs; what happened in 2019; six months not covered; lücke im
      lebenslauf; luka w cv; hueco en mi curriculum; buraco no currículo; there's a jump from the
      hotel to the next one; what did i do in that period; the dates don't match up; two jobs with a
      year in between; did i work at all in 2022; travelling for a year, really?; a gap year at 30;
      sabbatical, what for; took time out, doing what; looking after my mum for a year, the blank
      time; year off to write a novel; time off to renovate the house; backpacking australia, empty
      year on the cv; furlough then nothing; how did i spend the time between contracts; idle
      between gigs; freelance period with no clients listed; consulting for self on the cv, is that
      a cover; how did i fill the pause; drop year for neet; exam preparation for upsc, four years
      empty; preparing for gate, year gap; year gap in education; between a levels and uni two
      years; semester breaks and a lost year; between my phd and now; unaccounted time; long pause
      after the startup folded; off the register for eight months; nmc pin lapsed in between, why;
      no flying for two years, logbook gap; no sea time since 2021; resting actor, what did i live
      on; no credits for three years; no publications 2018 to 2020; nothing on github for a year and
      a half; portfolio stops in 2021; last project is from 2020, what since then; a year of
      nothing; why the interruption; stretch without work; breaks in employment over 28 days;
      screening company wants the gap evidenced; bs7858 five year history, hole in it; sia vetting
      gaps; airside pass, cover all gaps; bpss, proof for the months off; counter terrorist check,
      missing three months; gap letter; personal statement for gap in employment; why no job from
      summer to christmas; seasonal, so what do i do in winters; off seasons on the cv; time between
      leaving school and the first job; didn't say why there are eleven months not listed; quizzed
      me about the blank patch; timeline has a hole after the bakery; what happened from may to
      november; seven months the form doesn't cover; your employment dates leave out most of 2018
    `,
    words: `
      gap; gaps; hole; break; blank; career break; sabbatical; year off; missing year; time out; in
      between; timeline; dates; pause; cv gap; unexplained; gap year
    `,
  },
  'job-hopping': {
    says: `
      jumping around; so many jobs; short stays; four jobs in five years; three employers in three
      years; you move a lot; you've moved around a bit; you don't stay anywhere long; never stay
      longer than a year; can't seem to settle; a bit of a job hopper; job hoping; frequent
      switches; why frequent job changes; switched companies too often; only eight months there;
      only a year at each place; all those short contracts; too many changes; restless cv; my cv
      looks restless; patchy work history; all the moves; lots of agency placements; lots of temp
      jobs; one season here one season there; hopping from kitchen to kitchen; three schools in four
      years; from ward to ward; changing firms every year; chopping and changing; flitting about;
      rolling stone; bouncing from job to job; my colourful cv; lots of stops on my cv; a new job
      every spring; stability is an issue; no stability in the resume; frequent mover; what's with
      all the companies; why did none of them last; why nothing lasted; long list of employers;
      counted my employers out loud; raised an eyebrow at how often i changed; serial jobs; many
      jobs in short time; consistency of employment; jumped ship twice; less than two years
      everywhere; four jobs in three years; five employers in six years; never longer than a year
      anywhere; why so many moves; you've moved around a lot; looks jumpy; jumpy cv; hopped between
      kitchens; three salons since 2021; new practice every eight months; a different school each
      year; six agencies in two years; so many short contracts; lots of short stints; short tenure;
      average tenure of 11 months; frequent job changes; frequent switch in companies; why did i
      switch thrice in two years; unstable profile; stability concerns on my profile; no
      stickability; i never seem to settle; why can't i hold down a job; why did i last only four
      months; left after seven weeks, why so short; ten months at one, five at the next; bounced
      around; patchy record; bit of everything, nothing long; my cv reads like a tour guide; list of
      jobs as long as your arm; cv is four pages of employers; a serial leaver; why only a season at
      each hotel; one season everywhere, chef; every ship a different line; three airlines in four
      years; three banks in five years; two law firms before 2pqe; three firms since qualifying;
      changed chambers twice; changed training firm; two apprenticeships started, none finished;
      dropped two courses then three jobs; häufige wechsel; częste zmiany pracy; muchos trabajos en
      poco tiempo; muita troca de emprego; palipat-lipat ng company; you've worked for every haulier
      in town; every care agency in the county; temp after temp after temp; contract hopping or
      couldn't get perm; stints under twelve months; startup after startup, why none stuck; each
      startup less than a year; what made me chop and change; pattern of moving on quickly; your
      track record of short stays worries the board; the client counts employers and says too many;
      do i get bored fast, so many places; why should this be different from the last five; what's
      with all the changes; why such a brief stay at the charity; three months at deloitte, explain;
      only stayed a probation period; lasted five weeks at the abattoir; quick exits; many jobs for
      my age; seven jobs and i'm 26; moves every eighteen months like clockwork; why don't i stick
      at anything; a lot of entries; tons of gigs on my linkedin; recruiter said hiring manager
      dislikes hoppers; so many call centres; bpo to bpo every 6 months; gig hopper; sales reps who
      move every year, are you one
    `,
    words: `
      job hopping; hopper; hopping; jumping; jumpy; short stays; so many jobs; frequent; switches;
      restless; moved around; chopping; stints; short stints; flighty; bouncing; patchy; unstable;
      butterfly; grasshopper
    `,
  },
  staying: {
    says: `
      how long i'd stay; how long i plan to stay; how long would you be with us; will you be gone in
      a year; worried i'd leave; afraid i'll be off soon; whether i'm just passing through; is this
      only a stopgap; a stepping stone for you; would you stay at least two years; we need somebody
      who stays; we want someone long term; we invest a lot in training people; who says you won't
      leave after the training; what keeps you here; if something better comes up; leave as soon as
      your visa is through; will i go once i'm qualified; until i find something better; only till
      uni starts; here just for the summer; commitment to staying; long term commitment; sign for
      three years; service bond; two year bond; training bond; payback of training costs; retention
      is our problem; everybody leaves us; high turnover here; the last two left within months; what
      would make you leave us; will you stick around; stick it out; flight risk; see me as a flight
      risk; using us as a springboard; parking myself here; biding my time; loyal to a company; my
      loyalty; whether i'd settle here; stay past christmas; will you last the winter; last one
      lasted three weeks; commit for how long; are you planning on staying in the area; permanent or
      just for now; how long would i stick around; would i be off in a year; here for the long
      haul?; are we just a stopgap; stepping stone?; would i see out the full season; till the end
      of the harvest, guaranteed?; will i stay after the summer; would i stay past christmas; temp
      till something better comes?; if oil picks up again, am i gone; would i leave once i'm
      qualified; we train people and they go, would i; signing a service agreement for 24 months;
      pay back the training if i leave early; lock-in period; type rating bond; clawback of course
      fees if i go; sponsor my licence and then i disappear?; students always leave after the
      degree, me too?; leave when uni starts again?; would i quit when i get into med school; just
      killing time until a grad scheme?; how many years can they count on me; can they count on me
      for three years; minimum commitment; commit to two academic years; stay with the class until
      they leave year 6; residents need the same faces, would i stay; the children need continuity,
      will i be around; clients hate turnover, can i promise to stay; our last three lasted under
      six months, will i; people don't last here; high turnover, why would i be different; everyone
      leaves after the first winter; would i stay if the promotion took long; would i leave for 50p
      an hour more; what would make me leave here; what could tempt me away; if a competitor rang in
      six months; if my old boss called me back; would i return home after a few years abroad; going
      back to poland one day?; planning to move abroad? canada pr?; applying for ielts and leaving
      nigeria, japa?; japa plans; plan to do masters and leave?; further studies plans abroad; army
      leavers go back in, would i; how long do i intend to stay with us; jak długo chcę zostać;
      cuánto tiempo pienso quedarme; gaano katagal balak mag stay; expect me to stay until
      retirement; want someone who'll grow old here; looking for a lifer; not a passing visitor; a
      keeper or a tourist; long term intentions; long-term commitment; loyalty, can they rely on it;
      they don't want to advertise again in spring; don't want to be doing this interview again by
      autumn; if boredom hits would i hang on; would i start my own salon and take off; going self
      employed soon?; set up on my own and go?; is this somewhere i'd settle; plan to put down roots
      here as a vet; rural practice, vets run back to the city, me?; would i still be here when the
      system goes live; won't i be gone by spring; here for a season or for good; would i still be
      with them in 2029; leaving as soon as i've got the certificate?; tie-in after they fund my
      qualification; just until something in my field comes up?
    `,
    words: `
      stay; staying; stick around; long term; loyalty; loyal; commit; commitment; stopgap; stepping
      stone; passing through; flight risk; gone in a year; leave us; bond; retention; springboard;
      settle; turnover
    `,
  },
  'long-same-place': {
    says: `
      so many years in one place; fifteen years at the same firm; twenty years with one employer;
      only ever worked at one company; you've only known one place; why i stayed so long; why never
      moved before; all your experience is from one company; same school since qualifying; same ward
      for eleven years; same bank my whole life; in the same post for a decade; never changed job;
      you've been there forever; stuck in your ways; set in my ways after so long; would i manage
      somewhere new after so long; can you still get used to another company; one trick pony from
      one shop; home grown there; how have you kept fresh; haven't you gone stale; got too
      comfortable; a bit rusty and comfortable; comfort zone; left it very late to move; haven't
      interviewed since 2005; first interview in 18 years; you never wanted anything else; why no
      promotion in all those years; never moved up in twelve years; same job title for nine years;
      same role too long; stagnation in one company; your career stood still; only one company on my
      cv; company man; part of the furniture; grown roots there; your whole working life there;
      since the apprenticeship in the same garage; same kitchen fourteen years; stayed put; loyal
      but maybe inflexible; knows just one system; only seen one way of doing it; used to their way;
      why didn't you move earlier; one employer only; nineteen years with one firm; twenty two years
      at the same plant; never worked anywhere else; all my life at siemens; been at the same bakery
      since school; one-company man; stuck in my ways after so long; set in the ways of my old
      school; fifteen years in one classroom; same ward since qualifying; only ever worked in one
      hospital; i know only one way of doing it; will i cope with a new place after 12 years;
      haven't interviewed in two decades; haven't had to look for a job since 1998; why did i never
      move; why stay so long; why did i stick with them a decade; no ambition, staying that long?;
      lack of ambition because i never switched; too comfortable where i was; got too cosy; did i
      stagnate; same desk for ten years; same title for eight years; same grade since 2012, why;
      nine years without promotion at one bank; did i have one year experience ten times; one year
      repeated fifteen times; narrow experience, just one house; only seen one kitchen; only knows
      the one boss; only one family as a nanny; same dairy herd since i was sixteen; same practice
      principal for twenty years; career soldier, 22 years, one employer; full 22 in the army, civvy
      street is different; thirty years police, only world i know; lifelong civil servant; whole
      career at the council; spent my entire career at one library; at one museum since graduating;
      lufthansa for 25 years and nowhere else; same airline from day one; loyal or lazy; loyalty or
      fear; was i afraid to move; afraid of change, you never left; why leave after so many years;
      after seventeen years why would you uproot; seine ganze laufbahn bei einem betrieb; zu lange
      bei einer firma; całe życie w jednej firmie; toda la vida en la misma empresa; muito tempo na
      mesma empresa; how come a decade in the same company; 13 years in wipro only; long tenure in
      one organization, exposure limited; limited exposure; can an old hand from one shop adapt; can
      i unlearn their habits; bring their habits with me; my whole network is one company; your cv
      has one line; just one entry on the cv; single employer since apprenticeship; did my
      apprenticeship there and never left; joined at 16 and stayed; never tested my market value;
      family business all my life; worked only for my dad's farm; in my uncle's garage since school;
      i've never worked for anyone but my father; same round for fourteen years; drove for one
      haulier since passing my test; same salon chair since i was eighteen; one and the same lab
      after the phd; never saw another system but theirs; tenure of 11 yrs seen as negative
    `,
    words: `
      same place; same company; one company; one employer; so long; years there; decade;
      institutionalised; stagnated; stale; comfort zone; never moved; furniture; lifer; set in ways;
      stayed so long; forever
    `,
  },
  'unemployed-now': {
    says: `
      being without a job now; that i'm out of work; why i'm unemployed; out of work since june; how
      long you've been looking; how long have i been searching; why nobody has hired me yet; how
      many applications i sent; what i do all day at the moment; are you on benefits; on jobseekers;
      universal credit; the jobcentre sent me; job centre; signing on; sitting at home; between jobs
      at the moment; currently not working; at present not working; why no job yet; you're not
      working right now; i see you're free at the moment; available because unemployed; no current
      employer; long term unemployed; nine months unemployed; what have you been doing since it
      ended; how i spend my time while looking; living off savings; quit without another job lined
      up; resigned without an offer in hand; left with nothing lined up; sitting idle; idle since
      graduation; still no job after uni; six months after graduation and nothing; on the bench; on
      the dole; dole office; not in employment; are you desperate; seemed to think i'm desperate;
      you would take anything right now; is it just any job you want; how the job hunt is going; why
      the search takes so long; rejections i've had; what went wrong in other interviews; since the
      layoff what have i been doing; how long have i been out of work; on the dole?; on benefits
      now?; signing on at the moment?; universal credit, did the jobcentre send me; did the job
      centre make me apply; sent by the arbeitsagentur; bezug von alg; currently not working, why;
      what am i doing with my days; how do i spend my days since the layoff; out of a job since
      february; still looking after eight months, why; why has nobody hired me yet; why hasn't
      anyone taken you on; if i'm so good why am i available; how many applications so far; how many
      interviews have i had since; long search, what's wrong; why is it taking so long to find
      something; not employed presently; presently unemployed?; currently jobless since how many
      months; sitting at home since; bez pracy od kiedy; arbeitslos seit wann; en el paro;
      desempregado há quanto tempo; tambay since when; am i desperate for work; would i take
      anything right now; applying for everything?; do i just need any job; available because nobody
      wants me?; between jobs at present; in between roles, how am i keeping busy; keeping my hand
      in while not working; keeping sharp while out of work; staying current while out of a post;
      what courses have i done since losing the job; keeping my skills fresh whilst unemployed; no
      current employer on the form; current employer: none, he asked about that; on the bench
      looking; on the market for half a year; four months without a contract; no contract since
      october, contractor; no supply days since easter, how come; no work since the season ended;
      laid up since the boats stopped; since the mill shut what have i been doing; since the shop
      went under have i worked; out of the game at the moment; not in post at present; are you
      working just now; are you in work; am i employed at present; am i currently in a job; are you
      sitting around; living off savings at the moment?; living off redundancy pay; in a hurry to
      find work?; out of work long, lost the routine?; out of the habit of working?; long-term
      unemployed; motivation after so long out; are you getting rusty, not being in a job; doing any
      volunteering while i look; volunteering in the meantime; free immediately, why; why is a good
      welder sitting at home; a nurse without a job, how come; every dev gets hired, why not me;
      ex-exec six months on the market; between mandates, how long; since i graduated no job, why;
      still without a first job a year after uni; nearly a year of looking, how come; how am i
      filling my weeks while jobless; jobless since the factory closed; is being out of work getting
      me down
    `,
    words: `
      unemployed; out of work; jobless; between jobs; not working; jobcentre; dole; benefits;
      universal credit; idle; job seeker; job search; searching; looking since; signing on;
      desperate; bench
    `,
  },
  'notice-period': {
    says: `
      my notice period; when i could start; when can you start; how soon could you join; if i can
      start in april; earliest start date; start on monday; can you start tomorrow; three months
      notice; how long is my notice; four weeks notice; what's your notice; can you get out earlier;
      any chance of leaving sooner; negotiate early release; buyout of notice period; np is 90 days;
      notice period 60 days; serving notice; last working day; immediate joiner; are you an
      immediate joiner; joining date; how soon can you join; we need someone yesterday; we can't
      wait until september; three months is too long for us; frowned at three months; gardening
      leave; school notice deadline may 31; only free at half term; quarter end notice; to the end
      of the quarter; when i'd be available; availability from when; avaliable from; my holidays
      already booked; leave booked in august; do you have holiday planned; holidays coming up; did
      you already hand in your notice; when would you be free; do i have to work my notice; work out
      my notice; remaining leave to cut it short; we'd want you by the first; shift start next week;
      two weeks notice; start straight away; notice peroid; when can i start; what's my availability
      to begin; can you start monday; could i start tomorrow morning; straight away or do i need to
      give notice; how many weeks notice; three months notice is long; 90 days notice, can it be
      reduced; notice period buyout; notice period negotiable?; serving notice? lwd?; immediate
      joiner only; immediate joiners preferred; date of joining; zum quartalsende; zum
      nächstmöglichen termin, wann; okres wypowiedzenia; aviso prévio; kailan makakapag start;
      render 30 days; would my boss release me early; could i get out sooner; can i be freed earlier
      from my contract; half term resignation dates; resign by 31 may for september; start after
      easter or september; could i begin in january; start before the summer holidays; start before
      the season opens on 1 april; be here for lambing; here in time for harvest; on board by the
      12th; join ship date; next intake is 3 march, can i make it; training course starts on the
      15th, free?; assessment and onboarding in two weeks, ready?; induction next week possible?;
      when could i be on site; when can i be on the tools; available from when; start asap needed;
      how soon; how quickly could you join us; my current contract ends when; tied in until when;
      when does my placement end; when do i come out of the army, terminal leave; resettlement
      leave, discharge date; do i have holiday booked before starting; holiday left to shorten the
      notice; is garden leave going to delay my start; would they put me on gardening leave, so
      start when; do i still have to work out my notice; have i handed in my notice yet; handed my
      letter in?; will i give proper notice or just walk; would i skip notice; drop my current job
      this week for them; can't wait for three months for me; they need someone yesterday; project
      kicks off in ten days; vacancy is open since june, so when; mum's cover starts 1 october, free
      by then; locum cover from monday; term starts on the 4th; ward is short, start date?; rota
      from next week; can i do handover then begin; when would my replacement be found; wait for dbs
      then when; bonus paid in march so not before?; want to wait for my exam results before
      starting?; my graduation date and joining; available straight after finals?; when does my
      lease end so i can start; begin working date he wrote down; start date flexible?
    `,
    words: `
      notice; notice period; start date; start; available; availability; immediate; joiner; joining;
      np; lwd; earliest; when start; three months; buyout; gardening leave; asap; early release;
      kuendigungsfrist
    `,
  },
  'other-offers': {
    says: `
      other offers; any other offers on the table; where else i've applied; who else i'm talking to;
      am i interviewing elsewhere; other interviews; other processes i'm in; how far along you are
      with others; are you talking to our competitors; other applications; what else is in the
      pipeline; offers in hand; do you hold any offer; offer shopping; if you had two offers which
      one; are we your first choice; where we are on your list; how we compare with the other one;
      would i say yes if they offered; if we called tomorrow would you take it; would you accept an
      offer from us; counter offer; counteroffer from my boss; what if your employer makes a counter
      offer; would i stay if they offered more; would your boss try to keep you; when do you have to
      decide elsewhere; my deadline with the other firm; waiting for an answer from another school;
      another trust offered me a post; second interview somewhere else; final round at another
      company; whether i'm keen elsewhere; other irons in the fire; playing us off against each
      other; am i using them as leverage; shopping around; how many places have you applied; which
      companies have you applied to; other companies in the running; am i waiting on anyone; agency
      put you forward for others; are you in demand; competing offer; competing bids for me; have
      you turned any offers down; why i declined the last offer; offers i rejected; will you ghost
      after offer; drop out after accepting; who else am i talking to; any other irons in the fire;
      any other applications; other processes running; in the final round with anyone; other offers
      in hand; offer in hand and how much; holding any offers?; offers in pipeline; do i have
      something on the table; what if the other lot offer more; if two jobs were offered which would
      i pick; are we first choice; are we plan b; where are we on my list; ranked us among my
      choices; first preference on the training programme ranking; how far along am i with other
      firms; how advanced are the other talks; who are the competitors for my signature; which other
      schools have i applied to; other school interviews this week; if the other school rings first;
      will i accept today if offered; verbal yes before i leave the building; teaching asks would
      you accept if offered, firm candidate?; still a firm candidate?; need an answer by friday
      because of the other; deadline on the other offer; exploding offer; when do i have to answer
      the other company; waiting to hear back from anyone; other vac schemes; which other training
      contracts am i going for; other chambers, pupillage applications; other banks i'm seeing;
      other grad schemes; which other airlines did i apply to; open days with emirates as well?;
      other ships agencies; also applied at aldi?; applied to lidl over the road too?; other
      restaurants i've trialled at; trialling anywhere else this week; other salons i'm looking at;
      what other practices are after me; talking to other agencies; registered with other agencies?;
      other recruiters representing me; has another recruiter already sent my cv; double submission;
      who else has my cv; bewerben sie sich noch woanders; weitere bewerbungen; inne rekrutacje;
      outras propostas; otros procesos de selección; may iba ka bang inaapplyan; any interviews
      lined up; more interviews this week?; would i use this to get a counter offer; counter offer
      from my boss, would i take it; if my boss matches it; what will i do when they counter; will
      your employer try to keep you with more cash; shopping around?; just testing the market?;
      window shopping; fishing for offers; have i turned anything down lately; which offers did i
      refuse and why; why did i decline the last one; have i signed anything already; am i under
      consideration elsewhere; any exclusive talks with a headhunter; other boards courting me;
      private family or agency, which else; other hospitals i applied to; are other trusts offering
      me a post; how many companies am i in discussion with; would i drop out of the others for this
      one; other options i'm weighing; offer shopping candidates ghost us, am i one; joined
      elsewhere after accepting, would i
    `,
    words: `
      other offers; offers; offer; elsewhere; counter offer; counteroffer; other interviews;
      applied; applications; first choice; other companies; irons in the fire; offer in hand
    `,
  },
  'career-change': {
    says: `
      changing fields; my career change; why the switch; why change careers at 40; from nursing to
      it; from teacher to project manager; why go from law into teaching; why i left banking for
      carpentry; a completely different field; you come from another world; complete change of
      direction; starting from scratch; starting over; why not stay in your own field; why a chef
      wants an office; why a lawyer wants to do this; from the army to civvy street; leaving the
      forces; ex military; from hospitality to admin; lateral entry; lateral entrant; career
      changer; career switcher; bootcamp switch; why retrain now; why i retrained; second career;
      new profession; u turn in my career; 180 degree turn; new chapter; jumping into the deep end
      in a new field; isn't that a strange move; how does that fit together; red thread in my cv;
      odd path; zigzag cv; my background is in something else; what a biologist is doing in sales;
      how my old job helps here; transferable skills; what transfers from waiting tables; won't you
      miss the old profession; will you go back to nursing; is it a midlife thing; different domain;
      domain change from mechanical to software; non it background; changing trade; sector switch;
      why the switch of field; from banking to teaching, why; why would a chef become a plumber;
      retraining at 40; from nursing to software, big jump; bootcamp after ten years in retail;
      coming from a totally different background; what does a hairdresser want in an office; a
      musician in data, how come; leaving law for charity work; solicitor turned baker; from army to
      logistics; what makes a soldier think he can do hr; civvy street switch to project work; from
      police to teaching; ex copper to fraud analyst; teacher leaving for ed tech; out of the
      classroom into corporate training; why move from clinical to pharma sales; bench scientist to
      sales rep; academia to industry; postdoc to data science; why leave research for a company;
      journalist going into pr, dark side; from journalism to comms; from agency side to client
      side; client-side after agency; from audit into industry; practice to industry move; from
      private equity to ngo; new line of work; crossing over; changing lanes; complete u-turn;
      radical change; a fresh start in something else; new direction; cambio de profesión; mudança
      de carreira; changing domain; domain change from mechanical to it; why non it to it; switch
      from testing to development; qa to dev switch; support to developer transition; mechanical
      engineer doing sql, why; career shifter from nursing to va; never worked in this trade, why
      now; what transfers from my old trade; transferable skills from cabin crew; what can i bring
      from bar work to reception; how does waitressing help in a bank; why care work after a
      factory; from lorries to care, they wondered; truck driver to train driver; why become a train
      driver after ict; from office to farm; why would an accountant milk cows; desk job to the
      tools at 35; swap the suit for overalls; white collar to blue collar; tired of the desk, sure
      you'd like site; what if you find you don't like the new field; a midlife crisis?; a whim or
      thought through; have i tested the new profession at all; shadowed anyone in the new field?;
      starting at the bottom in a new field; starting over from scratch; restart as an apprentice
      with adults half my age; throwing away my training as a dentist; why waste my degree in
      pharmacy on marketing; all those years as a vet for nothing?; engineer wants to be a
      copywriter, convince us; moved from finance to ux, motivations; pivoting into cyber from
      helpdesk; your background is hospitality, this is insurance; my cv is all retail and this is
      legal; what's a librarian doing in cyber security; geologist applying for underwriting
    `,
    words: `
      career change; switch; changing careers; retrain; retraining; different field; transferable;
      transfer; new field; change direction; career changer; background; from scratch; zigzag;
      second career; quereinsteiger; midlife; lateral
    `,
  },
  returning: {
    says: `
      coming back after a long break; returning after maternity; after my maternity leave; back
      after the kids; eight years at home with children; stay at home mum; stay at home dad; return
      to practice; return to nursing course; getting back on the register; coming back to teaching
      after ten years; out of practice; how i'd get back into it; are you still up to date; a lot
      has changed since you left; things have moved on since; the systems have all changed; skills
      gone rusty; feeling rusty; is your knowledge still current; being out of the loop for years;
      how i kept my hand in while away; refresher course after the break; lapsed registration;
      skills fade; how long until you are back to speed; did i do any cpd while away; so you have
      been at home since 2014; the long years at home; last worked in 2012; the software has changed
      since then; returner programme; do a returnship; back to work scheme; easing back in; phased
      return; first job since the children; first job since my illness; back after cancer; back
      after my long illness; after parental leave; parental leave of three years; after caring for
      my father; after living abroad with my husband; coming out of retirement; retired and coming
      back; could i handle full days again; would i cope with work again; confidence after so long
      away; restart after a break; mothers returning; back after eight years with the kids; coming
      back to nursing after a long break; return to practice course; back to teaching after ten
      years away; i've been out of the classroom since 2013; curriculum has changed since i last
      taught; things have moved on since i left; a lot has changed while i was away; is my knowledge
      out of date; how have i kept my registration up while away; readmission to the register;
      revalidation after years off; hcpc return, updating hours; refresher hours; back on the tools
      after a decade; skills faded?; can i get back in the saddle; getting back into work after
      maternity and then some; stay-at-home dad for six years, back now; mum for nine years then
      what; out of the workforce for five years; rejoining the workforce; re-entering the job
      market; career comeback; restart after sabbatical of four years; second innings, women
      returnees; women returning after break programme; wiedereinstieg nach elternzeit; powrót po
      przerwie; volver a trabajar después de años; retorno ao mercado; balik trabaho after years;
      back from long sick leave, am i up to it; returning after illness, phased; after cancer
      treatment back to full time, return plan; after burnout, ready to return; after caring for my
      parents for seven years; came out of retirement; why unretire; retired and bored, coming back;
      returning from living abroad for a decade; back home after twelve years in dubai; following my
      spouse's postings, restarting now; army wife, haven't worked in years; after long time off is
      full time realistic; would a full week be a shock; last used that system in 2014; when did i
      last scrub in; when did i last take blood; last time i cut hair for money; last flew in 2018;
      lapsed licence, returning to flying; returning crew; currency training for ex drivers; haven't
      driven an artic in ten years; driver cpc expired while away, coming back; haven't practised
      law since 2015; returning to the bar; solicitor returner, lapsed practising certificate;
      haven't closed books since my first child; coding after six years out, everything's new;
      haven't touched code since 2016; back in the lab after years; fellowship for returners, daphne
      jackson; keeping in touch days; how did i stay up to date during the break; lost your
      confidence?; can i get back into the pace; will i manage the rhythm again after my years off;
      how would i ease in after being away; back to the company i left in 2017; coming back to the
      firm i once quit; why come back to us; what changed that i want to work again; ready to go
      back to work for real?
    `,
    words: `
      returning; returner; maternity; parental leave; coming back; back to work; rusty; return; out
      of practice; re-entry; stay at home; housewife; homemaker; refresher; lapsed; out of touch;
      elternzeit; up to date; restart; wiedereinstieg
    `,
  },
};
