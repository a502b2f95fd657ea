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
      educated; thinks i'm slumming it; ferrari for a shopping trip
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
      the deep end; thin cv; too light; not quite there yet
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
      school at sixteen; nvq instead of a degree; online degree; open university
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
      change our trade; sector knowlege; coming from oil and gas; market knowledge
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
      chip background; is such a small outfit for you; a shop of five; big brand on my cv
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
      check; are you our type
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
      email; working habits; habits at work; multi tasker
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
      any questions; had i no questions for them; asked about grumpy
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
      dreadlocks; perfume and hygiene; asked about tatoos
    `,
    words: `
      tattoo; tattoos; tatoo; piercing; piercings; beard; hair; uniform; dress code; dresscode;
      suit; tie; clothes; shoes; appearance; grooming; nails; jewellery; nose ring; shave; scruffy;
      outfit; presentable; looks; shirt
    `,
  },
};
