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
      later; asked about afd; how many hours a week could i do; 48 hour opt out; would i stay late;
      stay till it's done; finishing at ten at night; leave at five on the dot; nine to fiver; long
      days; 60 hours normal here; eighty hour weeks in banking; 990 six days a week; split days,
      twelve to three then six to eleven; double shifts, hours add up; sixteen hour days in harvest;
      milking at four and end at eight; lambing means no days off; start at 5am; early starts;
      getting up at four; be there by six; i'm not a morning person; unpaid extra time; overtime
      paid or not; time off in lieu; überstunden abgegolten; horas extras; jornada partida; minimum
      hours guaranteed; how many hours do i want; full time or part time; 20 hours a week; term time
      only; reduce to four days; part-time request; core time ten to three; compressed week; nine
      day fortnight; finishing by three; lunch break unpaid; skipped breaks; no breaks when busy;
      answering emails at night; reachable after work; phone on holidays; on the phone on sundays
      with clients; work life balance; busy season 70 hours; pulling an all nighter before pitch;
      pitch nights; last girl always left early; extra hours before christmas; inventory night;
      parents evening till nine; after school clubs, unpaid; marking at home; late court sittings;
      late surgery list overruns; clinic overruns; overrunning jobs; stay till last guest leaves;
      load-out till three; get-out after the show; fourteen hour shoot days; driving hours 56 a
      week; tacho limits and hours; max days in a row; annualised hours; banked hours; saturday
      mornings too; how late could i finish; late ever?; on time every day; second job next to this
      one; do i work anywhere else; holiday request already booked; holidays in august impossible;
      wedding season no leave; could i manage thirty-five a week; staying on when the baby isn't
      born yet; pay stops at six but work doesn't; overtime on fridays; 996 like in china; toil
      instead of money; überstunden ohne ende; mehrarbeit im sommer; flexitime or fixed; gleitzeit
      oder feste zeiten; all-nighters before filing; crunch for three months; punctuality, two lates
      and out; timekeeping in my last job
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
      night; asked about sleep-ins; panama rota; rotating earlies lates nights; early late night;
      night shift for us clients; us timezone from bangalore; working us hours in manila; how many
      sundays a month could you do; the sunday thing; christmas day; christmas rota; new year's eve;
      easter weekend; saturdays in the salon; saturday clinics; friday nights in the bar; 12 hour
      shifts; long days and nights on the ward; self rostering; waking night in the children's home;
      twilight shift; six two, two ten; two till ten; ten till six; days or nights; permanent
      nights; bakers' hours, midnight start; milk run at 2am; night trunking; tramping, nights out;
      parcel hub overnight; night fill; restocking overnight; night audit; night porter; night
      security; night cleaning of offices; cabin crew roster, standby; reserve at the airport; early
      report at 3.30; roster changes; bidding for roster; rota at short notice; rota published a
      week before; swap shifts with others; being called in on a day off; bank shifts; zero rota
      pattern; on-call for vets at weekends; on-call midwife nights; weekend lambing rota; weekend
      milking; harvest sundays; lab on weekends feeding cells; weekend library desk; museum open
      sundays; match days; evening performances; six shows a week with evenings; evening classes;
      tele-sales till nine pm; late shift at the call centre; contact centre 24/7; noc 24x7; soc
      night rota; control room nights; ambulance rota; police response shifts; shift allowance;
      shift premium; unsocial hours; sleep on nights; ever done nights; coping with nights; body
      clock; shift pattern ok?; weekend availability; available evenings?; any days i can't do; late
      then early next morning; half day wednesday and sat instead; diwali duty; a 2-2-3 pattern;
      schichtarbeit, macht mir das was; dreischicht im werk; wechselschicht auf station; turnos
      rotativos; plantão de doze horas; lunch and dinner splits; sleep-ins at the children's home;
      double-backs late to early
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
      before; you've worked from home for three years; home office tage; three days on site; five
      days back in office; return to office mandate; would i come in daily; desk at home; quiet room
      at home?; internet at home fast enough; power cuts and working from home; generator and
      inverter at home; upwork style from lagos; working from another country; work from spain for
      two months; digital nomad; time zones; how do i stay visible when remote; do i get lonely at
      home; cabin fever at home; would i turn the camera on; camera on policy; screen tracking
      software; monitoring at home; trust in home workers; home is a privilege here; no wfh; wfh
      during probation no; wfh allowed fridays; work from office all five; not possible remotely,
      it's a lab; can't do it from home; they want bums on seats; face time in the office; office
      culture; missing office life; coming in for meetings; how to collaborate without seeing
      people; managing people you never meet; zoom fatigue; virtual team; trabalho remoto; praca
      zdalna; mobiles arbeiten; homeworking kit; equipment for home; dual screens at home; chair and
      desk allowance; call centre from home, quiet room; taking calls from my bedroom; telehealth
      from home; online teaching from home; teaching over teams; remote tutoring; video
      consultations from home; marking from home; review documents from home; client data at home,
      secure?; vpn from home; home address in germany required; must live in the uk to work
      remotely; tax if i work abroad; open plan; desk share; my own office; noise in open office;
      anchor days; team days once a month; two days from home max; remote since covid; never worked
      remote before; discipline in pyjamas; productive at home?; proof that i work at home; office
      first; distributed company; no office at all; come to london twice a week; on site every day,
      site cabin; home-based with visits; remotely supporting users; hybrid, two and three;
      workation from portugal; async, nobody online together; hubstaff screenshots; wfo all week;
      teletrabajo dos días; a co-working desk paid
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
      commuter; how long is your journey; journey time; tube and then bus; an hour and a half each
      way; long drive every day; do i have a car to get here; no bus at that hour; no train before
      six; night bus; last bus home after closing; bike to work; cycle in the snow; no parking at
      the hospital; parking permit; train strike, what then; trains are unreliable; m25 at rush
      hour; traffic in lagos; third mainland bridge at 6am; mumbai local trains; manila traffic
      edsa; pendler, 80 km; two buses; in the sticks, can you get here; rural site without
      transport; farm has no bus, lift needed; lift from a colleague; works minibus; staff shuttle;
      pick up point for the crew van; industrial estate far from station; airport at 4am, how; staff
      bus to the airport; live within 20 minutes for on-call; within 30 minutes of base; be on
      station in half an hour; where do i live; which part of town am i in; isn't it a trek; bit of
      a trek; you'll give up after one winter; snow, could you get in; late because of trains;
      season ticket; travel card; petrol costs to get there; mileage to the office; travel time
      every day; door to door; crossing the border daily; cross-border into switzerland; from kent
      to canary wharf; dublin rents so i commute from athlone; from cork every day?; driving licence
      to reach work; bus pass; walk to work; local candidates preferred; wanted someone local;
      nearer staff turn up; people from far always quit; toll road; ezpass costs; jeepney and
      tricycle; okada to work; metro line closed; park and ride; getting home after midnight; taxi
      home paid after late shift; can i reach the unit at weekends; sunday service trains; how long
      is my way; travelling in; distance would wear me out; is there parking for me; pendeln von
      augsburg; s-bahn streik, und dann; fahrweg zu lang; anfahrt mit dem rad; dojazd do magazynu;
      el trayecto es largo; ferry from the island each day; my postcode looked far; railcard for the
      journey in; grenzgänger aus frankreich; an hour on the tube
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
      near the site; within thirty minutes of the station; move closer; would i move for it; move to
      leeds; move up north; move to aberdeen; would my life fit in munich; umziehen nach hamburg;
      mudança para são paulo; leave dublin for the west; shift to pune; shift base to hyderabad;
      relocate from lagos to abuja; japa to canada; posted to port harcourt; leave manila for cebu;
      move interstate to perth; move to the outback; relocating across the states; move to texas;
      relo money; moving costs paid?; who pays the removal van; temporary flat for the first weeks;
      finding a flat in london; finding a school for the move; housing with the job; live in; tied
      cottage; farmhouse comes with the job; caravan on the farm; shared room in the hotel; live-in
      at the pub; nurse accommodation; crew base change; based at gatwick, would i live near; base
      transfer; boarding school, living on site; live on campus; sell the house; mortgage here and
      job there; do i own a house there; settle in a small town; city girl in the country; would i
      cope in a village; island life; nothing to do there in winter; remote island nurse; moving to
      the gulf; singapore office; expat package; secondment abroad two years; move to the us office;
      internal transfer; how soon could i be there; when could you move; do i know the area; ever
      been to bremen; why would you move here; roots in the area; any ties to the region; family
      ties near by; people move here and go back; rent too high there; cost of living in zurich;
      staying where i am; not willing to move; location constraint; mobile across germany; anywhere
      in the country; mobility clause; postings anywhere in india; transferable job; rural posting
      doctors; teaching post in a far village; rotating cities each year; moving every two years
      with the army; move with the dog; relocating alone; would you live near the plant; residence
      within the district required; settling in a new country; start over in australia; umzug nach
      bayern; mudanza a barcelona; przeprowadzka do krakowa; vicarage goes with the post; live in
      alaska for years; posted to the falklands; settle in dubai; expat life for three years;
      bundesweit einsetzbar und umziehen
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
      with a suitcase always packed; digs and touring; asked about reisebereitschaft; travel up to
      60 percent; how many nights away; nights away from home; hotels all week; mon to thu at
      client; four days at client site; consultant life; weekly flights; fly to the us each month;
      flying for work; valid passport; long haul trips; away ten days at a time; away in the truck
      all week; tramping across europe; six weeks on the road; tour bus; on tour with the company;
      offshore three weeks on three off; rotation offshore; ship for six months; away at sea;
      montage, weeks away; auf montage; reisebereitschaft 50 prozent; viajar por trabajo; viagens a
      trabalho; outstation duty; field visits to states in the north; field trips to villages;
      mission to the field; hardship posting visits; audit trips to branches; visit stores across
      the region; area of 200 miles; cover the whole of ireland; covering scotland and the north;
      patch from devon to kent; site visits; travel between sites; two campuses; visiting factories
      in china; visit suppliers in vietnam; supplier visits; trade fairs; conference season; book
      fairs; courier a painting overseas; travelling with loans; archaeology digs away; filming
      abroad; location shoots; away matches; school trips overnight; residential with year 6; ski
      trip with pupils; campaign trail; embassy visits; digs money; per diem; travel allowance;
      company card on trips; airbnb shared with workmates; shared hotel rooms; weekends travelling;
      travel days counted as work?; can't stay overnight; how often away; do i like travelling;
      travel bug; road warrior; visa for business trips; international travel; domestic travel;
      commissioning abroad; service engineer, europe-wide; installing machines in brazil; customer
      visits; client visits across gujarat; emergency trips; leave within 24 hours for a breakdown;
      could i go to nigeria for work; travel to conflict regions; away over easter; long layovers in
      doha; touring eight months a year; fifo roster to the pilbara; out on the rigs for weeks;
      dienstreise jede woche; reisebereitschaft bis 70 prozent; wyjazdy, delegacja co tydzień;
      outstation trips every fortnight; messe in hannover, eine woche; roadshow through ten cities;
      scouting trips abroad; living in digs mon to fri; subsistence for nights out; trip expenses
      and hotels
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
      aufenthaltstitel; arbeitserlaubnis and sponsership; do i need sponsoring; skilled worker
      route; graduate route ends when; post study work; student, twenty hours limit; can i work more
      than 20 hours; eu settlement scheme; indefinite leave; british passport?; irish passport;
      stamp 4; stamp 1g; critical skills permit; employment permit; h-1b transfer; authorised to
      work in the us; will you now or in future require; blaue karte; anerkennung plus visum;
      permiso de trabajo; nie number; work permit; permit renewal; when does my permit expire;
      expiry date on it; time left on it; subclass 482; working holiday; pr in australia; permanent
      resident; eu citizen; third country national; spouse visa; family permit; refugee papers;
      asylum seeker allowed to work?; ukrainian scheme; seasonal worker scheme; pick fruit six
      months on a scheme; seasonal visa; switching employer on sponsorship; salary threshold for
      sponsoring; they've no licence; no licence to sponsor; sponsor licence; immigration check;
      home office check; status in the country; are my papers in order; passport and proof; proof i
      can work here; polo and contract verification; tn status; express entry; working legally;
      employ me legally; cost of sponsoring; visa takes months; we don't do visas; no visa support;
      security, must be uk national; residency five years for sc; biometrics appointment;
      curtailment letter; work stamp; restrictions on my passport; would i need sponsorship; got a
      cos before?; on psw until june; scan of my brp; pre-settled or full; ilr next year; gnib card,
      which stamp; h1b lottery; on opt now; finished my cpt; aufenthaltstitel bis wann;
      arbeitserlaubnis vorhanden?; chancenkarte läuft ab; niederlassungserlaubnis beantragt;
      subclass 482, how long left; on a whv until march; citizenship or just residence; hiring a
      non-eu national; immigration papers in order; did i ever overstay; my oec from manila; poea
      papers done?; transfer of iqama; kafala and changing sponsor; ecnr stamp in passport; here on
      an l1; they'd need an lmia; non eea, more paperwork
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
      debts; dbs update service; adult and child barred list; spent convictions; did i tick the box;
      anything on my record; been in trouble with police; arrested ever; garda vetting; access ni;
      polizeiliches führungszeugnis; erweitertes führungszeugnis; nbi clearance; police
      verification; antecedentes penales; certidão negativa; zaświadczenie o niekaralności; working
      with children check; blue card queensland; fbi fingerprints; urine sample; hair test; random
      testing; points for drink driving, on record; security vetting; airside pass; airside check
      five years; gsat and five year history; five year checkable history; employment history
      verified; financial soundness; fca checks; first advantage; sterling check; bgv in india;
      payslips and relieving letter verified; dates on cv checked; they'd check my degree; degree
      verification; wes check; googled me; found my facebook; instagram pictures; my tweets; photo
      from a party online; disqualified director; sia and criminality; self-disclosure form;
      disclose anything?; safer recruitment; safeguarding checks; overseas police check; letter of
      good conduct; certificate of good conduct; theft in the past; caught shoplifting as a kid;
      juvenile record; probation officer; pending charges; court case pending; nmc investigation;
      gmc conditions; struck off; fitness to practise; teacher prohibition check; is my dbs clean;
      any convictions, yes or no; anything unspent; a police caution at 19; pvg scheme member?;
      führungszeugnis mitbringen; wwcc number please; taking my fingerprints; breathalyser at the
      gate; dui ten years ago; could i get dv; ctc for the airport; bpss before you start; nppv
      level 2; bankruptcy in my past; in an iva right now; debts and gambling; schufa auskunft; a
      cifas marker; hireright form, seven years; bgv pending from tcs; hedd lookup of the diploma;
      disclosure form in the envelope; expunged charge; wearing a tag; out on bail
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
      so no reference; only a factual reference; agency reference; two referees; last boss as
      referee; could we ring your old boss; call my manager; contact current employer; not my
      current boss please; who can vouch for me; tor letter of recommendation; letters from
      professors; reference from uni tutor; reference from headteacher; head as referee; reference
      from the ship's captain; reference from sergeant; co's testimonial; discharge testimonial;
      missing zeugnis; carta de recomendación; świadectwo pracy; experience certificate; priest as
      referee; landlord reference; employer gone bust, who speaks for me; boss retired; boss died,
      who then; firm doesn't exist any more; company only gives dates; dates-only reference; bad
      reference; what if boss says something bad; lukewarm reference; would they take you back;
      eligible for rehire; my old chef, can we ring him; salon owner i left, would she speak; two
      years references in care; reference covering five years; gap in references; no references;
      never worked here, references abroad; referees overseas; phone reference; reference form not
      returned; referee doesn't answer; slow referee; names and numbers of three people; three
      people; peers as references; he knows my ex-boss; he called someone i know; small world,
      they'd ask around; asked around about me; client testimonials; testimonial from a family;
      family i nannied for; nanny references; previous guests' letters; letter from vet practice;
      supervisor from phd; pi as reference; external examiner as referee; clinical lead reference;
      placement mentor reference; previous ward manager; recommendations on linkedin; glowing
      letters; contact details of supervisors; permission to contact; when may we contact; before or
      after offer references; taking up references; confirmation from former employer; verify with
      hr of my last firm; who'd you put down; would your last foreman recommend you; proof of good
      service; good word; bishop's letter; who gives my references; who'd vouch for me; letter of
      recommendation from a matron; qualifiziertes arbeitszeugnis; why is the zeugnis only a 3;
      zeugnisnote befriedigend, warum; zwischenzeugnis vom chef; referencias de jefes anteriores;
      referencje z holandii; marked do not rehire; backchannel via an ex colleague
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
      and ccna; anerkennung and meisterbrief; gesellenbrief and ausbildereignung; card? cscs?; gold
      card jib; gas safe; banksman ticket; slinger signaller; harness ticket; confined space ticket;
      chainsaw ticket; pa1 pa6; spraying certificate; telehandler ticket; forklift licence;
      counterbalance and reach; adr tanks; driver qualification card; hgv class 1; cat c; digi card;
      taxi badge; private hire badge; cctv licence; food hygiene level 2; personal licence; barista
      certificate; allergens certificate; pin number; registered in ireland, nmbi; sachkunde 34a;
      level 3 childcare; teaching council of ireland; b.ed and ctet; icai articleship; dip pfs; bar
      licence; prince2 certificate; psm i; aws cert expired; pe licence; riba part 3; nvq level 3
      beauty; lash insurance and certificate; attestation for cabin crew; seaman's book; is it still
      valid; renewed when; expired ticket; show us the originals; certificate from abroad recognised
      here?; coshh ticket; type rating; got your 2391?; acs expires when; oftec for oil boilers;
      f-gas number; cpcs red or blue; npors for the digger; ipaf 3a 3b; pasma for towers; sssts or
      smsts; smsts refresher due; nebosh general; iosh managing safely; staplerschein vorhanden; adr
      card for tankers; cpc 35 hours done; pcv entitlement; wset level 2; acls in date; bls card;
      als course done?; gdc registered; gmc licence to practise; rcvs membership; nclex passed?;
      prometric for saudi; dataflow report; ahpra registration; approbation schon da; anerkennung
      als pflegefachkraft; zweites staatsexamen; meisterbrief an der wand; gesellenbrief zeigen; do
      i hold qts; second year ect; pgce or schools direct; trcn registered?; tefl 120 hours; celta
      or delta; acca, how many papers left; aca exam passes; cima gateway; cpa in which state; aat
      level 4; ican member; cfa level ii; cemap qualified; cii exams; sqe1 and 2; lpc finished;
      cilex fellow; cipd level 5; shrm-cp holder; pmp number; ccna still active; cissp held; comptia
      security plus; am i chartered; ceng or ieng; habia approved diploma; stcw basic; eng1 in date;
      trustmark registered; ecdl from 2009
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
      befristung; scheinselbständigkeit and werkstudent; asked about tvöd; zero hours; agency
      worker; maternity cover; cover for someone on leave; six months then see; twelve months only;
      probation period; three months probation; befristeter vertrag; umowa zlecenie; umowa o pracę
      or b2b; b2b contract; day rate; cis or payee; limited company; sole trader and own public
      liability; chair rent; rent a chair; corp to corp; at will; pj ou clt; contrato temporal; fijo
      discontinuo; probationary status; regularization after six months; project based contract;
      summer only; one season; term time contract; supply teaching; bank staff; associate contract;
      percentage split as associate; training contract; two year service bond; service agreement;
      bond in india, pay if leave; training cost payback; clawback of training; union agreement;
      award rate; casual or permanent part-time; casual loading; casual contract; on call contract;
      hourly paid lecturer; postdoc for two years; tenure track; grant-funded until 2027;
      apprenticeship contract; internship to job; trainee contract; volunteering first; job share;
      part time contract; annual contract renewal; rolling contract; contract ends when; extension
      chance; made permanent; what kind of contract do you want; could i accept temporary; why go
      from perm to temp; contractor for years, why perm now; would a contractor settle; weekly pay
      via agency; self billing; outsourced employer; employed through a third party; payroll of a
      vendor; secondment terms; perm or nothing; probezeit sechs monate; befristet auf ein jahr;
      unbefristet nach der probezeit; sachgrundlos zwei jahre; zeitarbeit mit übernahme; leiharbeit
      im werk; minijob auf 538 euro; midijob möglich?; werkstudent bis zum bachelor; freelance or on
      the books; would i go self-employed; on cis or on the cards; caught by ir35; c2c accepted?;
      clt ou pj; indefinido desde el principio; alta como autónomo; endo every five months; sign a
      bond; nach tarifvertrag oder frei; tvöd oder haustarif
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
      do you own that code; would you use your old firm's material; a competitor phones you; non
      compete clause; restrictive covenant; six months restraint; garden leave and clients; did i
      sign an nda; bring clients with you; would your clients follow; take my column of clients with
      me; poaching clients of old salon; solicit old customers; bring your team over; tell us about
      your current employer's prices; what does your present firm charge; what discounts does my
      company get; who are their suppliers; what's the recipe; secret recipe of my old place; their
      roadmap; what are they launching; competitor's plans; fishing for info; they pumped me about
      my company; quizzed about our margins; how does your bank price it; which deals are they
      working on; patents and old employer; inventions belong to; ip assignment; code i wrote at
      work, can i show it; show us a spec from your job; samples of reports from my work; documents
      from your last case; client names; who was the client, i can't say; classified work; official
      secrets act; signed the act; can't talk about my service; intelligence work, what can i tell;
      defence project; celebrity guests, keep quiet; famous patients; vip at the hotel, a reporter
      calls; royal household; can you keep your mouth shut; salary data and curious colleagues; hr
      files, friend asks; friend asks about her test result; patient information; parents asking
      about other children; pupil tells you a secret; neighbour's file at work; know the person in
      the case; seal of confession type question; journalist sources; protect a source; insider
      info; inside information; my brother works at the competitor; do i have shares in a rival;
      second job with a competitor; working for both; leaving for a rival; why would a rival's man
      come to us; are you a spy; usb stick and files; deleted files before leaving; social media
      posts about work; photographing patients; tender prices leaked; sealed bid; leak to the press;
      exam papers secret; merger no one knows about; you hear about layoffs, tell friends?; board
      minutes; secreto profesional; privileged papers; formula of the coating; a non-compete in my
      papers; wettbewerbsverbot ein jahr; verschwiegenheit in der praxis; sign our nda first;
      non-solicit for twelve months; undercover years, what can i say; discretion at the front desk;
      how discreet am i; gossip about residents in the village; hipaa slip; caldicott principles;
      holding mnpi; story under embargo; geheimhaltung im labor
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
      probation as a trial; trial week; would i come one day to try out; trial day; stagiaire day,
      unpaid; cook an omelette for us; cook for the chef; invention test with a basket; make a flat
      white on the spot; carry three plates now; set this table; pull a pint for them; make this
      bed; cut a model's hair; bring a model; blow dry test; gel nails on the owner's hand; facial
      on the manager; weld a test piece; test weld; wire this board; plaster a wall while they
      watch; lay twenty bricks; reverse the trailer for me; reverse bay test with artic; forklift
      around cones; milk with us one morning; half day on the farm; ride a horse for them; half day
      with the vet nurses; come in for a saturday; unpaid day; paid trial?; how long is the trial;
      working interview; half day in the nursery; observed lesson, 20 minutes; teach year 5
      tomorrow; read a story to the toddlers; take home task; eight hour homework; coding test at
      home; pairing session; spec work; design brief for free; free design test; wanted a free
      campaign plan; mock campaign; translation test; proof test; typing test; data entry speed
      test; accounts test paper; numerical reasoning; verbal reasoning; aptitude test; watson
      glaser; situational judgement; personality test; assessment day; assessment centre; group
      exercise; role play with actor; fitness test; beep test; swim test; height reach test for
      crew; arm reach; maths test at the table; screen test; trial with a guest; telephone test with
      fake caller; presentation as test task; case study written, 90 minutes; lab practical;
      pipetting test; drug calculation test; numeracy test for nurses; maths and english test;
      machine setting test; wait list and second trial day; spend a day with the team; paid in pizza
      for trial; sample audit file to review; open-book test; probearbeiten am samstag; probetag in
      der kita; schnuppertag im salon; probestunde vor der klasse; timed hackerrank; codility link
      sent; psychometric online; shl numbers thing; disc colours profile; hogan questionnaire;
      audition with two monologues
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
      probability with coins and dice; asked about guesstimates; which animal would i be; if i were
      a tree; what kitchen tool are you; tennis balls in a plane; how many piano tuners; golf balls
      in a bus; manhole covers round; pen or pencil; penguin with a sombrero walks in; zombie
      apocalypse; desert island three things; dinner with dead person; who'd play me in a film; song
      of my life; karaoke song; tell me a joke; made me tell a joke; sing something; draw yourself;
      draw a pig; stack of lego, build a duck; build a tower from straws; what's in your fridge;
      starsign and if i match the boss; handwriting looked at; what's my spirit animal; kind of
      biscuit; which biscuit are you; colour of monday; describe yellow to a blind man; explain the
      internet to grandma; what would you do with a lottery win; win the lottery; million tomorrow;
      last meal; time machine, where to; elephant, can't sell it; elephant in fridge; shrunk to a
      coin in a blender; weigh a plane; how heavy is manhattan; how much water in this room; how
      many cows in canada; two ropes, 45 minutes; light bulbs three switches; fox goose and grain;
      who am i in winnie the pooh; hogwarts house; star wars or trek; favourite dinosaur; cats or
      dogs; would you rather; horse sized duck; one word for yourself as vegetable; if you were a
      font; what brand am i; what drink am i; title of my biography; name of my boat; what's on my
      bucket list; most embarrassing thing; biggest lie ever told; what do you dream about; what do
      you think of garden gnomes; alien lands, explain work; do you believe in ghosts; last thing
      you googled; what's behind me in the room; how would you rate me as interviewer; interview me
      instead; ask me something clever; ate salt before tasting, watched me; left me in room with a
      stranger; dropped a pen to see; silly question out of nowhere; off the wall; pregunta trampa;
      trick question; what would you steal; how would you rob our museum; teach me something in one
      minute; pitch a fork; fight a bear; why are tennis balls fuzzy; what would your dog say about
      you; coffee cup test; what superpower i'd want; superhero and why; graphology on my letter;
      love or hate marmite; stuck in a blender; a curveball at the end; solve this riddle; ein
      rätsel mit streichhölzern
    `,
    words: `
      weird; trick; animal; superhero; riddle; brainteaser; joke; curveball; golf balls; desert
      island; lottery; biscuit; manhole; piano tuners; random; strange; odd; guesstimate; spirit
      animal; star sign; alien; bizarre; silly; penguin; horses
    `,
  },
};
