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
      departure; burnt out in the last job; why i'm switching employer; change of job motive
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
      during covid; benched then laid off; struck by downsizing; fired from my job
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
      hadn't worked for a while
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
      everywhere
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
      just for now
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
      why didn't you move earlier; one employer only
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
      layoff what have i been doing
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
      two weeks notice; start straight away; notice peroid
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
      after offer; drop out after accepting
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
      domain change from mechanical to software; non it background; changing trade; sector switch
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
      away; restart after a break; mothers returning
    `,
    words: `
      returning; returner; maternity; parental leave; coming back; back to work; rusty; return; out
      of practice; re-entry; stay at home; housewife; homemaker; refresher; lapsed; out of touch;
      elternzeit; up to date; restart; wiedereinstieg
    `,
  },
};
