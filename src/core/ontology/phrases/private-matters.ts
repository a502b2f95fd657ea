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
      question about babies; will there be a baby soon
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
      can take the kids; kids around during home office
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
      year old be listened to; over the hill; ageism, plain; past it; how far off retirement
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
      take drugs or medicines; do i use a wheelchair always
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
      sunday service; do i pay church tax; if i belong to a church
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
      are you from; native place; exotic, he called me; my people, as she put it
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
      we separated; do i date colleagues
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
      think
    `,
    words: `
      politics; union; unions; trade union; works council; betriebsrat; vote; voted; strike; shop
      steward; verdi; brexit; party member; political views; politically; voting; left-wing;
      unionised; gewerkschaft; ver.di; ig metall; striking; activist; republican; democrat
    `,
  },
};
