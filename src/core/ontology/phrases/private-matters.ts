import type { Phrases } from './phrases.ts';

export const privateMatters: Phrases = {
  'family-plans': {
    says: `
      if i want children; do i want kids; whether i want kids; whether i plan a family; am i
      planning a family; family planning; if we're planning a baby; planning to have a baby soon;
      plans for children; kids on the horizon; any kids planned; you're newly married, so children
      next; just got married, so babies soon; at your age people start families; women your age get
      pregnant; she looked at my belly; if i'm pregnant; am i pregnant; are you expecting; pregnant
      or planning to be; would i go on maternity leave; maternity leave soon; we had three on
      maternity leave; not another one going on maternity; the last girl got pregnant; my
      predecessor got pregnant; are you going to disappear on parental leave; parental leave plans;
      elternzeit planned; do i want elternzeit; planning parental leave as a dad; want more
      children; a second child planned; is a second one coming; are you done having kids; done with
      babies; biological clock; ticking clock joke; settle down and start a family; is your family
      complete; family plans in the next years; what about family in two years; hinted at babies;
      are kids a topic for you; trying for a baby; fertility treatment; thinking of adopting; mat
      leave in the first year; will you stay home when babies come; ring on my finger and babies;
      bump question; children in the future; would a baby get in the way; career or kids; cheeky
      question about babies; will there be a baby soon; do i plan to have children; any babies on
      the way; are you pregnant; thinking of starting a family; if i'll be going on maternity soon;
      will you want a second one; looked at my belly; biological clock joke; is the wedding followed
      by little ones; "we've had three girls go on mat leave"; whether i want kids someday; asked
      about kinderwunsch; planning a pregnancy; ask if i was expecting; would you disappear on
      maternity leave; elternzeit planned?; quiere tener hijos; dziecko w planach; pretende ter
      filhos; when are you going to give your mum grandchildren; newly married so a baby next year,
      right; pregnancy test required for the medical; lifting rules if i fall pregnant; x-ray work
      and pregnancy; pregnant cabin crew get grounded, so am i; chemicals in the lab and expectant
      mothers; you're 31, women that age have babies; on contraception?; ivf appointments; due date;
      will you be back after the birth; how long maternity would you take; partnership and
      motherhood, can't have both; are kids on the cards; broody around the nursery babies; don't
      get pregnant in the first year; the last one got pregnant in probation; maternity cover and
      then i get pregnant too, ha; promise not to have a baby for two years; settle down and have
      kids; do you see yourself as a mother; paternity leave, intend to take it?; shared parental
      leave wishes; adoption plans; miscarriage asked; expecting? he said; no more children planned,
      correct; baby plans; family planning question; was i trying for a baby; she brought up
      mutterschutz; nursing or pregnant asked the farm; salon boss asked if i want a bump; stylist
      clients leave when you go have a baby; "we invest in training then you go off to breed"; army
      medical asked about pregnancy; phd and babies don't mix; project ends in 2 years, any children
      before that; do you want a big family; future motherhood; are you planning to extend the
      family; how many children would you like one day; would a child change your availability for
      tours; dancers who get pregnant; do you intend conceiving; fixed term, so no pregnancy please;
      ttc question; small practice can't afford maternity; engaged, so kids soon; parental leave
      upcoming; said i glow, am i pregnant; the surrogacy question; egg freezing offer; fall
      pregnant during the season; women here always leave to have babies; have you finished your
      family; when's number two; hoping for a baby anytime soon; start family question from the
      ceo's wife; are you gonna have kids or career
    `,
    words: `
      pregnant; pregnancy; maternity; maternity leave; mat leave; parental leave; elternzeit;
      paternity leave; family planning; baby; babies; want kids; want children; start a family;
      kinderwunsch; second child; biological clock; ivf; have children; planning a family; broody
    `,
  },
  childcare: {
    says: `
      do i have kids; do you have children; have i got kids; how many children i have; how old my
      kids are; age of my children; who looks after the kids; who minds the children; who looks
      after my daughter; who picks up my son; who has the kids on late shifts; kids when i'm on
      nights; what happens when a child is ill; when your kids are sick; child sick, what then; sick
      kids and days off; child sick days; how often are your kids ill; school holidays, who looks
      after them; what do you do in the summer holidays; half term; kita closes at four; kita times;
      kindergarten until when; nursery pick up; daycare pickup; is the nursery sorted; childcare
      sorted; is my childcare secured; backup childcare; after school club; grandparents nearby;
      does granny help; is there a grandma; can your mother take them; single mum, how do you
      manage; single mother; single parent; being a single dad; with three kids, can you manage full
      time; small children and full time; two small kids and this job; with a toddler at home; with
      a baby at home, will you cope; how do you juggle kids and work; mum of three, he said; as a
      mother, can you; how do you do it as a mother; would the kids be ok with me travelling; kids
      and business trips; school run; school run at half eight; custody every other week; my
      disabled child; a child with special needs; children interrupting calls; pick up time; husband
      can take the kids; kids around during home office; do you have kids; who looks after your
      children; who picks them up from school; what if your child is sick; how old are your kids;
      nursery closes at six; who minds the little one on nights; childminder arranged?; school
      holidays, who has them; half term cover; small children at home; kita place secured; asked
      about kinderbetreuung; grandparents nearby to babysit; how many children do you have; are you
      a mother; would your husband watch the kids; yaya or lola takes care of the child; ayah or
      in-laws for the kids; who'd be with the baby when you fly; your toddler and a 5am start; nanny
      or au pair; do you have dependants; creche fees on this wage; school run gets in the way;
      breakfast club; kids' sick days last year; conference calls with children in the background;
      custody every other weekend; co-parenting arrangement; still breastfeeding; pumping breaks;
      mother of three, can you commit; dad with kids, does the wife stay home; hijos a cargo; con
      quién deja a los niños; filhos pequenos; z kim zostają dzieci; wer passt auf die kinder auf;
      disabled child at home; my son's autism and appointments; what happens when nursery calls you
      at work; teenagers home alone while i'm on shift; chicken pox week; child care issues; snow
      day schools closed who stays home; kids come first with you, i suppose; your youngest, is she
      in school yet; how will your kids cope with you on tour; can someone else collect them;
      babysitter on call for emergencies; "mums always ring in sick"; leaving the children behind to
      work abroad; who raises your kids in the philippines; sleepovers when i'm on the lates; kids
      around your feet while working from home; live-in job with a child; may i bring my daughter to
      the yard; trips overnight and bedtime; toddler in tow; pta evenings and sports day; emergency
      contact for the kids; day care backup plan; mum guilt; family commitments with the little
      ones; breast pump fridge; are your children grown up; kids in same school as where i'd teach;
      my daughter would be a pupil here, awkward; lone parent benefits; juggling babies and
      deadlines; childcare vouchers wanted; weekday mother only; the wee ones, who has them; crèche
      opens at 8 and we start 7; infant at home; nights with a newborn; your boy still in nappies;
      girl asked who feeds my children when i'm late; boys are 6 and 8, a worry for them
    `,
    words: `
      kids; my kids; children; my children; childcare; child care; kita; daycare; babysitter; nanny;
      childminder; school run; single mum; single mom; single mother; single parent; sick child;
      working mum; school holidays; breastfeeding; your kids; who looks after
    `,
  },
  age: {
    says: `
      how old i am; how old are you; my age; my date of birth; when i was born; year of birth; what
      year did you finish school; you must be nearly sixty; at your age; at your age, why still;
      aren't you a bit old for this; bit old for a trainee; too old for an apprenticeship; too old
      to learn it; at 52, still learning new systems; at 55 he said; old dog new tricks; can't teach
      an old dog; too young to lead; you look very young; baby face; how old do you think the team
      is; young team, would i fit at my age; we are a young team; a very young team here; everybody
      here is under thirty; the average age here is 27; boss would be younger than my daughter;
      could be my mother; could be their father; how long until you retire; retire in a few years;
      close to retirement; years left until the pension; pension in six years; is it worth training
      you for five years; still got energy; still fit for it at sixty; digital natives; generation
      z; gen z like you; you millennials; ok boomer; overage for the graduate scheme; mature
      candidate; mature applicant; old hand; grey hairs; how long do you still want to work; winding
      down; looking for something to tide you over to retirement; are you even twenty; people won't
      take somebody so young seriously; guessed my age; when's your birthday, how old; will a 23
      year old be listened to; over the hill; ageism, plain; past it; how far off retirement; how
      old am i; what year were you born; too old for this; too young to manage; graduation year
      fishing; when do you retire; energy of younger people; we're a young team; digital native;
      keep up with the twenty year olds; you could be my daughter; can an old dog learn new tricks;
      nearly sixty; over fifty; pension age soon; millennial or boomer; years left to retirement;
      "at your stage of life"; fresh young faces wanted; early retirement; grey hair comment; old
      enough to serve alcohol; are you eighteen yet; look about twelve he said; wie alt sind sie;
      qué edad tiene; ile ma pan lat; asked about idade; age limit 35; upper age for cabin crew;
      generation z work ethic; how long till you draw your pension; grandad joke; mature apprentice
      at 42; oldest trainee on the course; age on the form; copy of passport to see my birthday;
      born in the seventies; youthful brand, do i fit; would you feel odd with kids of 22; a bit
      senior in years; no spring chicken; baby face, would clients take me seriously; recent
      graduate preferred, i'm 55; do you get tired at your age; still fit for the ladder at 61;
      knees of a sixty year old; a teenager on the till; students would think i'm one of them;
      apprenticeship usually for school leavers; 45 and junior developer; menopause age women; mid
      fifties pilot; your age bracket; silver surfer with computers; dinosaur? he said; overage for
      the police entry; nysc age limit; age calculation on the cv from first job; what decade did
      you finish school; hip enough for tiktok at 50; older workers get ill more; closer to the end
      of career; last job before retirement; half your age, the rest of team; wise old owl;
      seventeen, need parents' signature; youngest director we'd ever have; clients prefer a mature
      lady; models over thirty; the number of candles on my cake; dob on application; young and
      dynamic team; how many more working years; she brought up altersgrenze; zu alt; are you of
      pension age; a veteran, meaning old; ageing workforce succession, and me 58; would someone of
      my generation get slack; act my age
    `,
    words: `
      age; my age; how old; too old; too young; retire; retirement; birth year; date of birth; young
      team; fifties; sixties; grey hair; gen z; boomer; boomers; millennial; ageism; ageist; at 55;
      at 58; over fifty; old dog; digital native; retiring
    `,
  },
  health: {
    says: `
      my health; am i healthy; any health problems; do i have a disability; my disability; how many
      sick days last year; sick days; my burnout; my back; is your back ok; do i take any
      medication; how often am i ill; my weight; my mental health; what i was ill with; bad back;
      any illnesses; any medical conditions; severely disabled card; degree of disability; how many
      days off sick; sickness record; sickness absence; were you off sick a lot; off sick for
      months, why; is the cancer gone; since my operation; my slipped disc; my knee; my knees; my
      hip; my hearing aid; my eyesight; glasses and night vision; my asthma; flour allergy; had a
      burnout, they asked; have you had therapy; anxiety attacks; why i limp; comment on my weight;
      do you drink a lot; drug test; do you have your hormones under control; period pains; chronic
      illness; ms diagnosis; fit enough after the heart attack; will it come back; could you get ill
      again; medical history; doctor's note; occupational health question; what's wrong with your
      hand; the scar on my arm; shaky hands; was the gap because of illness; cure clinic stay; if i
      take drugs or medicines; do i use a wheelchair always; do i take tablets; bad back history; do
      you have a disability; mental health history; depression ever; medical conditions we should
      know; diabetic and night work; epilepsy and driving; are you on medication; asthma around the
      dust; eczema from washing hair; latex allergy; hernia operation; did you have cancer; panic
      attacks; stress leave reason; burnout before; asked about adhd; autistic? he said; dyslexia
      declared; are you colour blind; hearing aid; eyesight and glasses; drug screening and
      prescriptions; any surgery coming up; wheelchair access; long covid; vaccinated against hep b;
      flu jab covid vaccination status; tb test; hiv status; medical questionnaire; occupational
      health form; do you smoke or drink heavily; weight and bmi; she brought up scoliosis; carpal
      tunnel; vibration white finger; flour allergy baker's asthma; allergic to cats and horses; fit
      note; why do you limp; what's the scar; therapy, do you see someone; the insomnia question;
      migraines from screens; heart trouble; blood pressure; "you look pale, are you ill"; hospital
      stay last year; wanted to know about schwerbehindert; grad der behinderung; krankheiten, out
      of nowhere; tiene alguna enfermedad; choroby przewlekłe; atestado médico; grupa inwalidzka;
      absence record sickness; ptsd after the army; voice problems teacher nodules; back pain
      nursing lifting; needle stick infection; medical fitness for offshore; class 1 medical pilot;
      and then crutches; knee replacement; arthritis in the hands; hay fever on a farm; asked about
      anxiety; eating disorder and dance; bipolar? he said; reasonable adjustments, what's wrong
      with you; menstrual pain; alcohol problem; recovering addict; genetic disease in family; she
      brought up fainting; sick note culture joke, do i get ill; physically and mentally well;
      prosthetic leg; immune suppressed; the stammer question; are you healthy
    `,
    words: `
      health; illness; sick days; sickness; disability; disabled; severely disabled; burnout; ill;
      sick leave; my back; my operation; my medication; medical condition; schwerbehindert;
      autistic; long covid; vaccinated; smoker; menopause; my diabetes; my adhd; my depression;
      schwerbehinderung; diabetic
    `,
  },
  faith: {
    says: `
      my religion; my faith; am i religious; are you religious; which religion i am; do i go to
      church; my headscarf; are you muslim; am i catholic; do i pray; ramadan and fasting; am i
      jewish; do you believe in god; my turban; would you take off your headscarf; am i in the
      church; which church do i belong to; are you still in the church; left the church, a problem;
      i left the church years ago; are you catholic or protestant; do i always wear the scarf; hijab
      at the counter; turban and helmet; my cross necklace; the cross round my neck; prayer times;
      praying during work; need a prayer room; friday prayers; will you need fridays off; can you
      work while fasting; fasting and heavy work; do i keep the sabbath; saturdays and sabbath;
      diwali off; holidays like eid; jewish holidays; do i eat pork; would you cook pork; handling
      pork; handling alcohol as a muslim; serving alcohol, religion; shake hands with women; would
      you shake a woman's hand; jehovah's witness; being an atheist at a church school; atheist in a
      caritas house; church employer, my belief; diakonie wants church members; remarried and
      catholic school; christian values, do i share them; faith school; would i lead a prayer;
      morning prayers with the kids; grace before meals with residents; beard for religious reasons;
      sunday service; do i pay church tax; if i belong to a church; which church do you go to; what
      religion are you; headscarf at work; would you take off the hijab; praying during shifts;
      ramadan and heavy work; fasting in the kitchen; are you a catholic; asked about baptised;
      sabbath, saturday work; kirchenzugehörigkeit? he said; christian ethos of the school; support
      the ethos of the faith school; jehovah's witness and blood; handle pork and alcohol; turban
      and hard hat; she brought up kirpan; cross on a necklace; eid holidays; sunday worship
      attendance; priest's reference; pastor's letter; born again?; the denomination question;
      evangelical or protestant; wanted to know about konfession; kirchensteuer, out of nowhere;
      practising muslim; do you eat meat for religious reasons; atheist in a church charity; say
      grace with residents; lead assembly prayers; morning devotion at work; are you saved; and then
      tithe; asked about mosque; synagogue? he said; she brought up kosher; shake hands with men;
      religious festivals you need off; caste and religion; hindu or muslim; veg or non veg because
      of faith; catholic certificate in religious studies; teach the sacraments; abortion and my
      beliefs; conscientious objection midwife; pharmacist refusing morning after pill belief; gay
      couples and my church; halal meat only; religión practica; the wyznanie question; qual a sua
      religião; iglesia ni cristo; born into which faith; wanted to know about spirituality;
      scientology, out of nowhere; yoga and christian conviction; and then convert; muslim name so
      they asked; candle and christmas songs do i join; work on good friday; asked about kippa;
      nun's school, am i devout; bible verse favourite; mass on sunday with the children; would i
      bless the staff lunch; orthodox holidays; lent? he said; sikh bangle in surgery; veil in the
      classroom; faith of candidate; do you attend a parish; god fearing people wanted; religious
      belief form; she brought up humanist; buddhist on the farm killing animals
    `,
    words: `
      religion; religious; faith; church; baptised; catholic; protestant; muslim; jewish; headscarf;
      hijab; ramadan; prayer; pray; baptized; evangelical; islam; jew; hindu; sikh; kopftuch;
      kippah; kosher; halal; mosque
    `,
  },
  origin: {
    says: `
      where i'm from; where i am from; where are you from; where i'm really from; no, where are you
      really from; where are you from originally; where i come from originally; where my parents
      come from; where my parents are from; where my name comes from; my surname; what kind of name
      is that; what sort of name is that; how do you pronounce that name; can we call you something
      easier; an easier name for customers; where's that accent from; which nationality; what
      passport do i have; were you born here; born in this country; how long i've been in the
      country; how long have you lived here; since when i'm in germany; when did you come to
      germany; why i came here; did you come as a refugee; migrant background; migration background;
      my skin colour; because i'm black; because i'm brown; my hair, can i touch it; are you indian
      or pakistani; are you turkish or kurdish; russian name and the war; do you feel more polish or
      german; you don't look german; you don't look english; you speak good german for a foreigner;
      your english is good, for somebody from there; people like you; in your culture; how women are
      treated in your country; customers here don't like foreigners; would clients accept a
      foreigner; will you go back home one day; do you plan to go back to your country; go back to
      poland some day; mother tongue, where from; first language at home; which language do you
      speak at home; an east german; northern accent; up north, eh; a scouser, are you; which state
      are you from; native place; exotic, he called me; my people, as she put it; where are you
      really from; your name, what is that; that accent, where is it from; where were you born; are
      your parents from here; what's your nationality background; is that an indian name; which
      tribe; state of origin; mother tongue at home; when did your family come over; pronounce my
      surname joke; asked about migrationshintergrund; woher kommen sie eigentlich; de dónde es
      usted; skąd pani pochodzi; eastern european work ethic; are you polish or ukrainian; do you go
      home to your country; caste? he said; which village is your family from; aboriginal or torres
      strait heritage; traveller background; she brought up gypsy; black hair texture comment; "you
      people are good workers"; skin colour; clients might not like a foreigner; refugee, how did
      you come; exotic looks; native english speaker only, meaning white; ethnic group; what are
      you, mixed?; romanian, so can we trust you; speak with the residents in a foreign accent;
      would locals accept me; northern or southern indian; are you igbo; yoruba or hausa; gaeltacht
      or blow-in; "you're not from round here"; immigrant parents; what passport did you grow up
      with; chinese or japanese; the roots question; wanted to know about heritage; place of birth;
      second generation; israeli or palestinian; latino, out of nowhere; are you filipino; your
      english is so good for a foreigner; nationality jokes; grew up abroad, why came here; asylum
      seeker past; roma family; british british or; where's home for you originally; turkish
      background and german customers; do you feel irish or nigerian; changing my name for
      customers; patients who refuse foreign nurses; east german or west german; and then ossi; zulu
      or xhosa; scouse accent posh clients; "your lot"; asked about ethnicity; colour of my skin and
      the brand; from which island; kashmiri? he said; arab sounding name; where does your family
      stem from; catalan or spanish; what blood have you; foreign looking; she brought up homeland;
      the ancestors question
    `,
    words: `
      origin; originally; really from; where from; born here; my parents; roots; heritage;
      nationality; ethnicity; ethnic; foreigner; immigrant; migrant; migration background; refugee;
      accent; surname; native place; caste; skin colour; parents from
    `,
  },
  partner: {
    says: `
      am i married; are you married; my husband; what my husband does; what does your husband do; my
      wife; do i have a partner; do you have a boyfriend; would your partner move with you; marital
      status; am i gay; my divorce; do i live alone; my wedding ring; what does your husband say to
      that; in laws allow you to work; single, then; is there a man in your life; anybody at home;
      somebody waiting at home; where does your partner work; where my partner works; what my
      husband thinks of it; is your wife ok with the hours; wife fine with the travel; would my wife
      move too; would your partner come along; would my boyfriend mind; does your boyfriend mind
      nights; husband earns enough, doesn't he; who earns more at home; does your husband earn; my
      engagement ring; no ring on my finger; saw my ring; when's the wedding; planning to marry; am
      i getting married soon; marriage plans; will you marry and move away; after marriage will you
      continue; does your family allow late work; why i got divorced; living alone or together; gay
      or straight; my girlfriend, i'm a woman; same sex partner; called my wife a friend; do you
      prefer men; long distance relationship; partner abroad; is your partner here or there; my
      husband is in the army; husband gets posted again; your man works for a competitor; changed my
      surname because of marriage; pretty girl like you single; who takes care of your husband; are
      we separated; do i date colleagues; got a boyfriend; wife's opinion on this job; relationship
      status; engaged ring on my finger; asked about divorced; are you single; does your partner
      work; is your spouse ok with you travelling; living with someone; ms or mrs; maiden name; gay,
      are you; is there a mister; would your girlfriend move too; boyfriend jealous of guests;
      verheiratet? he said; she brought up familienstand; estado civil; stan cywilny; casada ou
      solteira; husband's transfer in the army; spouse earns enough; does your man let you work
      nights; who's the breadwinner at home; do you live alone; dating anyone; wedding plans; the
      widowed question; separated from wife; love life; partner works for competitor; married to a
      client; better half; husband's salary; trailing spouse; unmarried at 35, why; marriage planned
      next year so will you move; in-laws allow you to work; arranged marriage soon; joint family or
      nuclear; husband posted elsewhere; wife's job back home; boyfriend in the same crew; couple
      working in the same kitchen; is my wife with me or back home; wear a wedding ring on site;
      husband will be fine with late shifts; fiancé abroad; single men work harder; bachelor
      accommodation, married?; would your other half complain; is your husband a doctor too; are you
      spoken for; asked me out after; tinder joke; lesbian, they asked; partner's income; civil
      partnership; does your wife mind you offshore; farm couple wanted, is there a husband; live-in
      couple housekeeper gardener; pub landlords usually couples; bishop's wife role; pastor's wife
      expected to help; my ex; wanted to know about cohabiting; any man in your life; missus happy
      with relocation; husband's job moves you again; are you attached; house alone or with
      boyfriend; spouse's name and occupation; sweetheart, out of nowhere; ties at home, meaning a
      wife; officer's wife; and then ehemann; asked about novio
    `,
    words: `
      married; husband; wife; spouse; boyfriend; girlfriend; fiancé; fiancee; divorced; my partner;
      your partner; my husband; marital status; in-laws; fiance; divorce; widow; widowed; miss or
      mrs; maiden name; lesbian; sexual orientation; sexuality; live alone; dating
    `,
  },
  politics: {
    says: `
      my politics; what i vote; who i vote for; which party; are you in a party; am i in the union;
      are you in a union; union member; was i on the works council; shop steward; did i strike; what
      do you think of unions; left or right; what i think of trump; my activism; what i think of the
      afd; my political views; who did you vote for; which party i'm in; party membership; are you a
      green; tory or labour; leave or remain; was i ever a shop steward; unison or unite; how i feel
      about unions; we don't have unions here, problem; we don't do unions here; were you on the
      betriebsrat; founding a works council; would you found a works council; did you go on strike;
      have you ever been on strike; walked out with the junior doctors; strike in the spring; would
      i cross a picket line; do i go to demos; climate protests; fridays for future; posts about
      gaza; my tweets about politics; my facebook politics; israel and palestine; the war, whose
      side; what do you think about ukraine; vaccination politics; gun control; my view on abortion;
      student council politics; ran for the council; my time in local politics; volunteer for a
      party; election poster; refugees, what i think; immigration, what i think; gender language;
      veganism debate; tariff and collective agreement, whose side; bjp or congress; modi, what i
      think; who do you vote for; trade union member; brexit opinion; would you strike; what do you
      think of trump; asked about gewerkschaft; betriebsrat background; were you a shop steward;
      picket line; political activity; my tweets about gaza; are you a tory; labour supporter; green
      party councillor; campaigned for anyone; extinction rebellion; arrested at a demo; your view
      on immigration; woke? he said; abortion politics; black lives matter; pronouns debate; she
      brought up afd; pis or po; sindicato afiliado; greve participation; lula or bolsonaro; duterte
      or leni; the modi question; apc or pdp or obidient; sinn féin; unionist or nationalist;
      scottish independence; republican or democrat; wanted to know about maga; nurses strike last
      year, did you walk out; junior doctors' strike bma; neu strike days; rmt rail strikes; unison
      rep; gmb recognition; "we don't have unions here"; organised a union at the last warehouse;
      works council candidate; collective agreement tariff dispute; bring politics into the
      classroom; civil servant under a minister i dislike; politically neutral; political posts on
      facebook; farmers' protest tractors; hunting and fox hunting opinion; animal rights activist
      in the lab; vegan activism; feminist, out of nowhere; hs2 protester; war in ukraine stance;
      israel statement; and then kremlin; russia sanctions opinion; catalan independence; asked
      about vox; voted in the referendum; mp's office, which party; donate to a party; political
      views; student union politics; communist? he said; stasi past; solidarity and walesa; union
      busting question; would i cross a picket; closed shop; industrial action record; she brought
      up cfmeu; the teamsters question; afl-cio card check; wanted to know about siptu; verdi
      membership; ig metall; campaigner past; journalist with opinions, elections; lobbying history;
      conservative think tank on cv; royalist or republican; anti vaccine demos; right wing;
      socialist, out of nowhere
    `,
    words: `
      politics; union; unions; trade union; works council; betriebsrat; vote; voted; strike; shop
      steward; verdi; brexit; party member; political views; politically; voting; left-wing;
      unionised; gewerkschaft; ver.di; ig metall; striking; activist; republican; democrat
    `,
  },
};
