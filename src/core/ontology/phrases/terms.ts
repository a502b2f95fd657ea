import type { Phrases } from './phrases.ts';

export const terms: Phrases = {
  hours: {
    says: `
      hours and overtime; how many hours i want; the working hours; the hours here are long; long
      hours; can you do long hours; 60 hour weeks; sixty hours a week; doing overtime; would i do
      overtime; do you mind overtime; unpaid overtime; paid or unpaid overtime; overtime at quarter
      end; is overtime ok; staying late; would you stay late; are you prepared to stay late; when
      needed until eight; do you drop the pen at five; nine to five person; is nine to five your
      thing; clock watcher; are you a clock watcher; flexi time; flexible hours; core hours; time
      sheet; part time; why part-time; only wants part time; could you do full time; is full time
      possible; full-time or part-time; 80 percent; 0.6 fte; my wish for 30 hours; compressed hours;
      condensed hours; job share; minimum hours i need; contracted for sixteen hours; picking up
      extra hours; opt out of 48 hours; working time opt-out; double shift doubles; 12 hour days;
      early starts at six; 5am start; billable until midnight; all nighters; pulling all-nighters;
      work-life balance matters to you; asking about work life balance; how you see overtime when a
      deadline is near; weekend emails; reachable after hours; checking mail on holiday; more hours
      later; asked about afd
    `,
    words: `
      overtime; hours; part-time; part time; full-time; fte; flexitime; nine to five; long hours;
      stay late; four-day; job share; work-life; compressed; 48 hours; late; zero hours; core hours;
      opt-out; after hours; clock watcher; term-time; hours a week; jobshare; all-nighter
    `,
  },
  shifts: {
    says: `
      shift work; could i do nights; and nights, is that a problem; night shifts; nights and
      weekends; do nights bother you; weekend work; working weekends; every other weekend; every
      second weekend; would i work sundays; saturdays too; saturday shifts; bank holidays; working
      on christmas; christmas day and new year's eve; working public holidays; earlies and lates;
      early shift; late shift; earlies, lates and nights; rotating shifts; three shift system;
      three-shift pattern; 4 on 4 off; four on four off; continental shifts; conti shifts; twelve
      hour shifts; long days on the ward; split shifts; split shifts in the kitchen; how the rota
      works; internal rotation; are you fine with internal rotation; stand by duty; on call rota at
      weekends; sleep ins; waking nights; graveyard shift; back shift; dog watch; us shift timing;
      us hours from india; working uk shift from pune; rotational shifts, am i ok; night shift
      allowance; swing shift; evening work; friday and saturday nights; half term and holidays
      cover; swapping shifts at short notice; extra shifts; covering somebody's shift; fixed shift
      or rotating; i've never worked shifts; done shifts before; my body clock; sleeping after a
      night; asked about sleep-ins
    `,
    words: `
      shift; shifts; nights; night; weekend; weekends; rota; sundays; saturdays; christmas; bank
      holidays; earlies; lates; rotating; rotational; split shift; 4 on 4 off; conti; graveyard;
      night duty; sleep-in; three-shift; evenings; rotation; wochenende
    `,
  },
  remote: {
    says: `
      working from home; home office; work from home or in the office; hybrid working; how many days
      in the office; three days in the office; two days at home; five days a week on site; would i
      come in every day; full time in the office; office only; we're an office first company; return
      to office; back to the office; are you ok with rto; fully remote; remote first; remote only;
      do you insist on remote; only wants remote; you want to work remotely; how i work remotely; do
      you get things done at home; distractions at home; how do you stay focused at home; do you
      have a quiet room at home; is your internet fast enough; my home set up; a desk at home; how
      do you keep in touch when remote; staying connected with a remote team; isn't it lonely at
      home; slack and zoom all day; async work; asynchronous communication; camera on in meetings;
      time tracking software at home; can we trust you at home; how would we know you're working;
      hot desking; home-office days; working from spain; work from abroad; working from another time
      zone; remote onboarding; telephone clinics from home; teaching online from home; mostly remote
      before; you've worked from home for three years
    `,
    words: `
      remote; wfh; wfo; hybrid; home office; homeoffice; from home; in the office; office days; rto;
      on-site; telework; remotely; hot desk; async; zoom; workation; work from home; days in office;
      face to face days; hotdesk; telecommuting; teleworking
    `,
  },
  commute: {
    says: `
      the way to work; my commute; the commute; it's quite a commute; long commute; an hour each
      way; ninety minutes each way; how would i get there; how will you get here; how would you
      travel in; how do you get to work; how long did it take you to get here; how i got to the
      interview; did you come by car; the train ride; train strikes; what if the trains are
      cancelled; bus doesn't run that early; no bus at five in the morning; how do i get home after
      the late shift; last train home; there's no parking here; parking at the hospital; is there
      parking; do you have a car to get here; without a car it's difficult out here; we're in the
      middle of nowhere; out in the sticks; public transport; coming by bike; cycling in; car share;
      car pool; how far do i live; where do you live; you live quite far away; you live on the other
      side of town; you live forty miles away; postcode looked far; distance from home; too far
      away; he looked up my address; looked at my address; would the drive get too much; the m25
      every morning; traffic on the motorway; getting here on time in winter; how i'd get there in
      snow; would i be on time with that journey; travelling in every day from brighton; daily
      travel by metro; from thane to navi mumbai daily; company cab; cab facility; i'd be a
      commuter; how long is your journey; journey time; tube and then bus
    `,
    words: `
      commute; comute; commuting; commuter; train; bus; parking; journey; far; distance; drive in;
      live far; each way; car share; public transport; address; miles; tube; traffic; get here; get
      there; way to work; cab; pendler
    `,
  },
  relocation: {
    says: `
      moving for the job; would i move; would you move here; are you willing to relocate; would i
      relocate to leeds; moving house; when would you move; am i really going to move; do you really
      want to move to the country; why leave london for this town; why would you move to hull; why
      come to scotland; moving back home to wales; moving from spain to germany; move abroad; moving
      overseas; what about your flat; would i sell my house; are you looking for a flat here;
      housing here is expensive; finding a flat; finding somewhere to live; rents here; live in
      accommodation; living in staff accommodation; staff room in the hotel; would your life move
      with you; relocation package; relocation support; relocation costs; who pays for the move;
      removal costs; do i know anybody here; do you know the area; have you been to aberdeen before;
      what do you know about the island; living in such a small place; country life after the city;
      will you be homesick; would you settle in the village; moving to another city; shifting to
      bangalore; ready to shift to hyderabad; preferred location; location preference; open to any
      location; posting anywhere in india; are you mobile nationwide; open to another site; moving
      to the other branch; transfer to munich; moving base; would you come over for good; living
      near the site; within thirty minutes of the station; move closer
    `,
    words: `
      relocate; relocation; relocating; move; moving; move here; flat; accommodation; housing; shift
      to; location; homesick; abroad; live-in; removal; moving house; move city; settle here;
      posting; new city; homesickness
    `,
  },
  travel: {
    says: `
      travelling for work; how much travel; 50 percent travel; forty percent travel; up to 80
      percent travel; willingness to travel; would i travel; are you fine with travelling; do you
      like travelling for business; business trips; business travel; away from home all week; being
      away four days a week; monday to thursday at the client; living out of a suitcase; suitcase
      life; hotel nights; overnight stays; nights away; staying away overnight; nights out in the
      cab; away for weeks on site; working away; lodging away; offshore rotation; two weeks on two
      weeks off; three weeks away; fly in fly out; trips to china; visits to the factory in poland;
      visiting suppliers abroad; visits to sites across the north; covering the whole region; field
      area from bristol to cornwall; large territory; driving between branches; between three
      clinics; travelling between schools; home visits across the county; mileage allowance;
      expenses per diem; do you have a passport; fear of flying; do i fly; long haul; jet lag; trade
      fairs abroad; weekend flights; onsite at client location; ready for onsite travel; on tour
      with the band; installing machines at customers abroad; fitters away all week; field service
      all over germany; how often would i be on the road; on the road a lot; school trips abroad;
      with a suitcase always packed; digs and touring; asked about reisebereitschaft
    `,
    words: `
      travel; travelling; traveling; trips; business trip; business travel; overnight; suitcase;
      away; nights away; tramping; onsite; client site; fly; passport; territory; road; percent
      travel; offshore; peripatetic; visits; flying; per diem; montage; tramper
    `,
  },
  visa: {
    says: `
      visa and work permit; my visa; my work permit; do i have a visa; do i need a visa; visa
      status; visa sponsorship; do you need sponsorship; will you require sponsorship; we can't
      sponsor; we don't sponsor visas; certificate of sponsorship; skilled worker visa; tier 2;
      health and care visa; graduate visa; my graduate visa runs out; post study work visa; when
      does your visa expire; how long is my permit valid; right to work; proof of right to work;
      right to work check; are you allowed to work here; may i work here; eu settled status; settled
      status; pre settled status; share code; biometric card; indefinite leave to remain; green
      card; h1b transfer; stem opt; ead card; blue card; eu blue card; residence permit; student
      visa twenty hours; only 20 hours on my student visa; dependant visa; spouse visa work rights;
      after brexit; since brexit can you work; working holiday visa; b1 visa stamped; do you have a
      valid us visa; visa costs; how long would the permit take; waiting for my papers; papers in
      order; immigration status; asylum, am i permitted to work; tolerated stay permit; work
      authorization; authorised to work; visa application pending; visa process too long; cpt and
      aufenthaltstitel; arbeitserlaubnis and sponsership
    `,
    words: `
      visa; visas; work permit; permit; sponsor; sponsorship; right to work; settled status; h1b;
      opt; blue card; ilr; brp; share code; residence; immigration; tier 2; work authorization;
      green card; cos; sponser; skilled worker; expire; brexit; psw
    `,
  },
  'background-check': {
    says: `
      checks and my record; background check; background verification; bgv issue; my dbs; enhanced
      dbs; dbs on the update service; update service; crb check; pvg scheme; do i have a criminal
      record; criminal record; any convictions; unspent convictions; spent conviction from when i
      was 19; a caution on my record; police check; police clearance; police certificate from
      abroad; extended certificate of good conduct; good conduct certificate; would you pass a drug
      test; drug test; drug and alcohol test; random drug screening; urine test; credit check; my
      credit score; bad credit; a ccj on my file; insolvency on my file; security clearance; sc
      clearance; dv clearance; developed vetting; ctc clearance; five year checking for airside;
      airside id; social media check; they'd googled me; saw my instagram; my facebook posts; old
      tweets; online search for school staff; disclosure form; declaration of offences; barred list;
      prohibition check; overseas check; identity check; proof of address for the check; points on
      my licence as an offence; prison time; i served time; fit and proper; fca regulatory checks;
      anything we'd find; skeletons in the closet; fake experience letter check; führungszeugnis and
      debts
    `,
    words: `
      dbs; crb; background check; bgv; pvg; criminal; record; conviction; convictions; caution;
      vetting; clearance; sc; dv; drug test; credit check; ccj; fuehrungszeugnis; police check;
      googled; bpss; disclosure; prison; schufa; verification
    `,
  },
  references: {
    says: `
      my references; who are your references; asked for two referees; my referees; can we contact
      your referees; could they ring my old boss; may we call your last employer; can we call your
      current employer; contacting my present employer; why no reference from your last job; no
      reference from my last boss; reference from the last head; the head must be a referee; why
      isn't your line manager a referee; a bad reference; a lukewarm reference; what would your
      reference say; what will your references tell us; a poor reference; reference check; reference
      checks; names and numbers of former managers; phone number of my former chef; written
      reference; letter of recommendation; recommendation letters; letters of reference; my last
      zeugnis; interim reference; the wording in my certificate of employment; work certificate from
      my employer; employment certificate missing; relieving letter; experience letter; no relieving
      letter; experience certificate from last company; service letter; academic reference; my tutor
      as a referee; character reference; personal reference; landlord or a teacher as a reference;
      reference list; client references; clients we could phone; can we speak to a past client;
      testimonial from customers; linkedin recommendations; who can vouch for you; somebody to vouch
      for me; references on request; my referee has left the company; the company no longer exists
      so no reference; only a factual reference; agency reference
    `,
    words: `
      reference; references; referee; referees; refrences; recommendation; testimonial; vouch;
      zeugnis; arbeitszeugnis; relieving letter; experience letter; former boss; call my boss;
      letter; zwischenzeugnis; service letter; contact employer; testimonials
    `,
  },
  certificates: {
    says: `
      licences and certificates; my certificates; do i have my certificate yet; is your certificate
      still valid; expired certificate; my certification; am i certified; certifications i have;
      which certifications; nmc pin; my nmc pin; waiting for my pin; registration with the nmc; hcpc
      registration; gmc registration; gphc number; social work england registration; do i have qts;
      food hygiene certificate; level 2 food hygiene; level 3 food safety; food safety cert; first
      aid certificate; first aid at work; paediatric first aid; my sia licence; sia badge; door
      supervisor badge; personal licence for alcohol; cscs card; my cscs card ran out; 18th edition;
      city and guilds; gas safe registered; f gas; f-gas certificate; welding certs; coded welder;
      forklift ticket; flt licence; counterbalance and reach licence; staplerschein gültig; acca
      qualified; cpa license; bar exam; practising certificate; admitted solicitor; aws certified;
      pmp certificate missing; nvq 2 in health and social care; series 7; ielts certificate as a
      paper; pgce and 2391; am2 and pasma; sssts and npors; cpcs and cima; cipd and itil; comptia
      and ccna; anerkennung and meisterbrief; gesellenbrief and ausbildereignung
    `,
    words: `
      certificate; certificates; certified; certification; licence; license; pin; nmc; qts; hygiene;
      first aid; cscs; sia; gas safe; 18th edition; ticket; tickets; staplerschein; flt; ipaf;
      smsts; expired; registration; qualified; card
    `,
  },
  contract: {
    says: `
      the kind of contract; fixed term; fixed-term contract; it's a fixed term till march; temporary
      contract; only temporary; it's only a temp job; temp to perm; permanent or contract; is a
      permanent contract a must; would i take a temporary post; it's maternity cover; maternity
      cover for nine months; a year's cover; limited to two years; zero hours contract; zero hour
      contract; bank contract; bank or permanent; agency or permanent; through an agency; on the
      agency's payroll; third party payroll; contract to hire; c2c or w2; w2 or 1099; contract role
      for six months; contractor or employee; freelance or employed; freelance or permanent; would i
      go permanent; from freelance to employee; self employed driver; own van and self employed;
      umbrella company; inside ir35; sole trader; unpaid internship; mini job; 520 euro job;
      seasonal contract; a contract until october; casual work; length of probation; renewable
      contract; will it be extended; extension after a year; contract renewal; postdoc funding for
      two years; soft money; grant funded post; on secondment; supply or contract teacher; locum or
      salaried; collective agreement; training contract at a law firm; bond to sign; unbefristet and
      befristung; scheinselbständigkeit and werkstudent; asked about tvöd
    `,
    words: `
      contract; fixed-term; temporary; temp; permanent; perm; freelance; freelancer; self-employed;
      contractor; zero-hours; ir35; umbrella; agency; maternity cover; befristet; c2h; c2c; w2;
      1099; locum; secondment; extension; minijob; temp-to-perm
    `,
  },
  confidential: {
    says: `
      competition and secrets; my non compete; non-compete clause; are you bound by a non compete;
      restrictive covenants; a restrictive covenant; non solicitation; can you take your clients;
      would you bring your client list; bringing customers from your old firm; client list; the
      price list of my old company; how your current firm prices; wanted to know about my old
      employer's clients; fishing for information about my employer; tried to get secrets out of me;
      asked about our roadmap at the old firm; who supplies your current company; recipes of my old
      boss; the recipe; would i bring the recipes; under nda; i signed an nda; work i can't show
      because of nda; can't talk about that project; confidentiality agreement; keeping things
      confidential; how do you handle confidential information; am i discreet; how discreet are you;
      keeping secrets; can you keep a secret; payroll data seen on the desk; salaries of colleagues
      on the screen; friend asks about a patient; neighbour asks about a patient; somebody asks what
      the boss is planning; famous guest in the hotel; a celebrity guest and the press; journalist
      phones the desk; gossiping about clients; patient confidentiality; data protection; gdpr
      breach; a data breach; sending data to the wrong person; email to the wrong client; talking
      about work at home; classified documents; insider information; conflict of interest; conflicts
      of interest; chinese walls; trade secrets; ip from my last employer; code from my old company;
      do you own that code; would you use your old firm's material; a competitor phones you
    `,
    words: `
      non-compete; noncompete; nda; confidential; confidentiality; secret; secrets; discreet;
      discretion; gdpr; hipaa; data protection; covenant; client list; non-solicit; insider; breach;
      trade secrets; privileged; poach; conflict of interest; classified; schweigepflicht
    `,
  },
  trial: {
    says: `
      a trial day; trial shift; the trial shift; come in for a trial shift; unpaid trial shift;
      would i do a trial; a trial service; trial morning in the kitchen; stage in the kitchen;
      staging for a day; i had to stage for two days; cook a dish for them; cook us an omelette;
      cook test; cooking test; invention test; mystery box; test day; a taster day; taster shift;
      shadow day; shadowing a shift; work sample; a work sample test; practical test; a practical on
      the bench; bench test; trade test; a welding test; wiring test; driving assessment; test drive
      with an assessor; typing speed test; written test before the interview; online assessment;
      hackerrank round; take-home assignment; take home task over the weekend; an assignment of
      eight hours; homework they gave me; in person test; case to prepare; prepare a presentation of
      ten minutes; live coding session; pair programming interview; machine test; a trial lesson
      with their class; demo lesson; mock call; assessment centre day; group day; dental nurse
      working interview; paid trial; test translation; writing test; editing test; design exercise;
      probation as a trial; trial week; would i come one day to try out
    `,
    words: `
      trial; trial shift; trial day; test; task; assignment; take-home; probearbeiten; schnuppertag;
      taster; hackerrank; codility; live coding; assessment; work sample; typing test; practical
      test; homework; working interview; shadow; machine round; audition; probetag
    `,
  },
  weird: {
    says: `
      a trick question; trick questions; a weird question; a strange question; odd question; silly
      question; what animal would i be; what animal would you be; if i were an animal; which kitchen
      utensil are you; if you were a biscuit; what biscuit; if you were a car; what fruit would i
      be; if you were a colour; a tree, what tree; which superhero; what superpower would you pick;
      three wishes; desert island; three things on a desert island; dinner with anyone dead or
      alive; who would you invite to dinner; how many golf balls fit in a bus; golf balls in a
      plane; how many windows in london; how many piano tuners in chicago; how many petrol stations;
      brain teaser; brain teasers; a riddle about light switches; three light switches; two ropes
      burning; manhole covers; eggs from a building; shrunk in a blender; how heavy is a cloud;
      explain a sandwich to an alien; how would you move mount fuji; tell us a joke; make me laugh;
      lottery win; what's your spirit animal; the title of your autobiography; what would your film
      be called; theme song; hot dog a sandwich; pineapple on pizza; would you rather fight a duck;
      duck sized horses; penguin with a sombrero; something out of left field; bonkers question;
      completely random; star sign; sold me a silly puzzle; rate me as an interviewer; draw a house;
      probability with coins and dice; asked about guesstimates
    `,
    words: `
      weird; trick; animal; superhero; riddle; brainteaser; joke; curveball; golf balls; desert
      island; lottery; biscuit; manhole; piano tuners; random; strange; odd; guesstimate; spirit
      animal; star sign; alien; bizarre; silly; penguin; horses
    `,
  },
};
